import type { PipelinePolicy, PipelineResponse } from '@azure/core-rest-pipeline';
import { parseJson, textAt } from '../json.ts';
import { messageOf } from '../text.ts';
import { type PresentedClaims, SignInError } from './sign-in.ts';

/**
 * The last response of a server that issues tokens. The SDK and the library below it wrap Entra's message in their own
 * and lose some responses and broken connections.
 */
export class TokenAnswers {
  readonly #server: string;
  #last: PipelineResponse | Error | undefined;

  /** `server` is the server's name in errors. */
  constructor(server = 'Entra') {
    this.#server = server;
  }

  /** The policy around all attempts of a request. */
  readonly policy: PipelinePolicy = {
    name: 'tokenAnswersPolicy',
    sendRequest: async (request, next) => {
      const response = next(request);
      this.#last = await response.catch((error: unknown) => (error instanceof Error ? error : undefined));
      return response;
    },
  };

  clear(): void {
    this.#last = undefined;
  }

  /** The server responded, but didn't issue a token. */
  get isRefusal(): boolean {
    return this.#last !== undefined && !(this.#last instanceof Error) && this.#last.status >= 400;
  }

  /**
   * The error for a failed sign-in, with the server's message if there is one. `by` is the credential, and `hint` is a
   * line of advice for a refusal.
   */
  signInError(
    error: unknown,
    {
      by,
      presented,
      hint,
    }: { by?: string; presented?: PresentedClaims | undefined; hint?: string | undefined },
  ): SignInError {
    const { sentence, correlationId } = this.#words(error);
    const message = by ? `${sentence} (with ${by})` : sentence;
    const cause = this.#last instanceof Error ? this.#last : error;
    const text = hint && this.isRefusal ? `${message}\n${hint}` : message;
    return new SignInError(text, cause, presented, correlationId);
  }

  /** The sentence of the server, and the ID of the attempt if it is known. */
  #words(error: unknown): { readonly sentence: string; readonly correlationId?: string | undefined } {
    const last = this.#last;
    // This process sent no request: `az` quotes Entra.
    if (last === undefined)
      return wordsOf(
        messageOf(error)
          .replace(/^ERROR: /, '')
          .replace(/\s+/g, ' '),
      );
    if (last instanceof Error) return { sentence: `${this.#server} didn't respond: ${last.message}` };
    const { status, request, bodyAsText } = last;
    const body = parseJson(bodyAsText);
    const words = wordsOf(textAt(body, 'error_description') ?? textAt(body, 'message') ?? '');
    const correlationId = words.correlationId ?? textAt(body, 'correlation_id');
    if (/^AADSTS\d/.test(words.sentence)) return { ...words, correlationId };
    const own = [textAt(body, 'error'), words.sentence].filter((part) => part).join(': ');
    const { host } = new URL(request.url);
    const sentence = `${this.#server} (${host}) returned HTTP ${status}: ${own || 'no token, and no reason given'}`;
    return { sentence, correlationId };
  }
}

/** Remove MSAL's prefix, and the IDs and times that Entra and MSAL add at the end. */
function wordsOf(text: string) {
  const words = text.slice(0, 10_000);
  // MSAL puts error numbers and a time before it.
  const [, description = words] = words.split(/ - Description: (.*)/s);
  const [sentence = ''] = description.split(/\b(?:Trace ID|Correlation ID|Timestamp): /, 1);
  return {
    sentence: sentence.trim().replace(/ -$/, ''),
    correlationId: /\bCorrelation ID: ([\da-f-]{36})/i.exec(words)?.[1],
  };
}
