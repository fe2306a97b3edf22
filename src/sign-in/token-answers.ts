import { createHttpHeaders, type PipelinePolicy, type PipelineResponse } from '@azure/core-rest-pipeline';
import type { Http } from '../azure/http.ts';
import type { Cloud } from '../cloud.ts';
import { parseJson, textAt } from '../json.ts';
import { messageOf } from '../text.ts';
import type { SignInError, SignInParts } from './sign-in.ts';

/** The server's sentence about a failed sign-in, and everything else that is known about the failure. */
type Words = Pick<SignInError, 'message'> & SignInParts;

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

  /** Find the server's words for an error from the SDK, or use the SDK's own if there was no response. */
  wordsFor(cause: unknown): Words {
    const last = this.#last;
    if (last instanceof Error)
      return { message: `${this.#server} didn't respond: ${last.message}`, cause: last };
    // This process sent no request: `az` quotes Entra.
    if (last === undefined) {
      const text = messageOf(cause).replace(/^ERROR: /, '');
      return { ...sentenceOf(text.replace(/\s+/g, ' ')), cause };
    }
    const { status, request, bodyAsText } = last;
    const body = parseJson(bodyAsText);
    const { message, correlationId = textAt(body, 'correlation_id') } = sentenceOf(
      textAt(body, 'error_description') ?? textAt(body, 'message') ?? '',
    );
    if (/^AADSTS\d/.test(message)) return { message, correlationId, cause };
    const own = [textAt(body, 'error'), message].filter((part) => part).join(': ');
    const sender = `${this.#server} (${new URL(request.url).host})`;
    const text = `${sender} returned HTTP ${status}: ${own || 'no token, and no reason given'}`;
    return { message: text, correlationId, cause };
  }
}

/** Remove MSAL's prefix, and the IDs and times that Entra and MSAL add at the end. */
function sentenceOf(text: string): Words {
  const words = text.slice(0, 10_000);
  // MSAL puts error numbers and a time before the description.
  const [, description = words] = words.split(/ - Description: (.*)/s);
  const [sentence = ''] = description.split(/\b(?:Trace ID|Correlation ID|Timestamp): /, 1);
  return {
    message: sentence.trim().replace(/ -$/, ''),
    correlationId: /\bCorrelation ID: ([\da-f-]{36})/i.exec(words)?.[1],
  };
}

/**
 * The options that all credentials of the SDK share: the step's requests, and `answers`, which remembers the server's
 * responses. Each credential needs its own options: it passes the pipeline to its client (`ServiceClientOptions`),
 * although the type of its options doesn't declare that.
 */
export function credentialOptions({ authority }: Cloud, http: Http, answers: TokenAnswers) {
  return {
    authorityHost: authority,
    // The authorities are known. Asking Entra whether they exist would cost a request.
    disableInstanceDiscovery: true,
    pipeline: http.createPipeline(knownEndpoints(authority), answers.policy),
  };
}

/**
 * Answer MSAL's request for a cloud's token endpoints. MSAL doesn't recognize Azure China by its authority, and would
 * ask Entra first. The paths are the same in all clouds.
 * https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow
 */
function knownEndpoints(authority: string): PipelinePolicy {
  return {
    name: 'knownEndpointsPolicy',
    sendRequest: async (request, next) => {
      const [base] = request.url.split('/v2.0/.well-known/openid-configuration', 1);
      if (!base?.startsWith(`${authority}/`) || base === request.url) return next(request);
      const endpoints = {
        issuer: `${base}/v2.0`,
        token_endpoint: `${base}/oauth2/v2.0/token`,
        authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
        jwks_uri: `${base}/discovery/v2.0/keys`,
      };
      const headers = createHttpHeaders({ 'content-type': 'application/json' });
      return { request, status: 200, headers, bodyAsText: JSON.stringify(endpoints) };
    },
  };
}
