import type { PipelinePolicy, PipelineResponse } from '@azure/core-rest-pipeline';
import { objectOf, parseJson } from '../json.ts';
import { messageOf } from '../text.ts';
import { type PresentedClaims, SignInError } from './errors.ts';

/** Entra's sentence without the IDs and times that it adds. */
interface Words {
  readonly sentence: string;
  readonly correlationId: string | undefined;
}

/**
 * Remembers how Entra answered last: the SDK and the library below it put words of their own around Entra's, and
 * some answers and broken connections come out as neither.
 */
export class EntraAnswers {
  #last: PipelineResponse | Error | undefined;

  /** To be put around all attempts of a request. */
  readonly policy: PipelinePolicy = {
    name: 'entraAnswersPolicy',
    sendRequest: async (request, next) => {
      try {
        const response = await next(request);
        this.#last = response;
        return response;
      } catch (error) {
        this.#last = error instanceof Error ? error : undefined;
        throw error;
      }
    },
  };

  /** Forgets what was answered before an attempt. */
  clear(): void {
    this.#last = undefined;
  }

  /** A failed sign-in in Entra's words, where there are any. `by` names the credential that was used. */
  signInError(
    error: unknown,
    { by, presented }: { by?: string; presented?: PresentedClaims | undefined },
  ): SignInError {
    const { sentence, correlationId } = this.#words(error);
    const message = by ? `${sentence} (with ${by})` : sentence;
    const cause = this.#last instanceof Error ? this.#last : error;
    return new SignInError(message, { cause, presented, correlationId });
  }

  #words(error: unknown): Words {
    const last = this.#last;
    // Nothing was asked, or not by this process: `az` quotes Entra.
    if (last === undefined) return wordsOf(messageOf(error).replace(/^ERROR: /, ''));
    if (last instanceof Error)
      return { sentence: `no answer from Entra: ${last.message}`, correlationId: undefined };
    const { status, request, bodyAsText } = last;
    const {
      error: code,
      error_description: description,
      correlation_id: id,
    } = objectOf(parseJson(bodyAsText));
    const words = wordsOf(typeof description === 'string' ? description : '');
    const correlationId = words.correlationId ?? (typeof id === 'string' ? id : undefined);
    if (/^AADSTS\d/.test(words.sentence)) return { ...words, correlationId };
    const own = [code, words.sentence].filter((part) => typeof part === 'string' && part !== '').join(': ');
    const { host } = new URL(request.url);
    const sentence = `Entra (${host}) answered HTTP ${status}: ${own || 'no token and no reason'}`;
    return { sentence, correlationId };
  }
}

/** Takes the IDs and times out of a text of Entra's. */
function wordsOf(text: string): Words {
  const [sentence = ''] = text.split(/\s*\b(?:Trace ID|Correlation ID|Timestamp): /);
  return { sentence: sentence.trim(), correlationId: /\bCorrelation ID: ([\da-f-]{36})/i.exec(text)?.[1] };
}
