import {
  createPipelineFromOptions,
  formDataPolicyName,
  type Pipeline,
  type PipelinePolicy,
  type PipelineRequest,
  type PipelineResponse,
  RestError,
  type RetryModifiers,
  type RetryStrategy,
  retryPolicy,
} from '@azure/core-rest-pipeline';
import { type Step, sleep } from '../step.ts';

/** The options that every client of this action shares. They fit all pipelines of the Azure SDK. */
export interface HttpOptions {
  readonly retryOptions: { readonly maxRetries: number };
  readonly redirectOptions: { readonly maxRetries: number };
  readonly additionalPolicies: { policy: PipelinePolicy; position: 'perCall' | 'perRetry' }[];
}

/** An attempt without an answer for so long counts as a broken connection. */
const ATTEMPT_MS = 30_000;
const FIRST_BACKOFF_MS = 500;
const LONGEST_BACKOFF_MS = 30_000;
/** About three minutes of backoff. Waits that a server asks for are not counted: they end with the step. */
const MOST_RETRIES = 10;

/**
 * Retries, limits and throttling for every request of the step. The SDK's own policy gives up after three
 * retries, sends a PATCH again whose answer was lost, and lets each request run into a 429 by itself.
 */
export function httpOptions(step: Step): HttpOptions {
  const gate = new ThrottleGate();
  return {
    retryOptions: { maxRetries: 0 },
    redirectOptions: { maxRetries: 0 },
    additionalPolicies: [
      {
        policy: retryPolicy([faultStrategy(gate, step)], { maxRetries: Number.POSITIVE_INFINITY }),
        position: 'perCall',
      },
      { policy: attemptPolicy(gate, step), position: 'perRetry' },
    ],
  };
}

/** A pipeline of the SDK's for requests that need no credential. */
export function createPipeline(http: HttpOptions): Pipeline {
  return withoutForms(createPipelineFromOptions(http));
}

/**
 * Takes the policy for forms out of a pipeline. This action sends none, and to look for one the policy touches
 * `FormData`, for which Node loads all of its `fetch`: that takes longer than a request.
 */
export function withoutForms(pipeline: Pipeline): Pipeline {
  pipeline.removePolicy({ name: formDataPolicyName });
  return pipeline;
}

/** What a failed attempt looks like in a log line. */
function describe(response: PipelineResponse | undefined, error: RestError | undefined): string {
  return response ? `HTTP ${response.status}` : (error?.code ?? error?.message ?? 'no answer');
}

function faultStrategy(gate: ThrottleGate, { log }: Step): RetryStrategy {
  return {
    name: 'faultStrategy',
    retry({ response, responseError, retryCount }): RetryModifiers {
      const request = response?.request ?? responseError?.request;
      const asked = response && retryAfterMs(response);
      if (request && response?.status === 429) gate.close(request, asked ?? backoffMs(retryCount));
      if (!request || !mayRepeat(request, response, responseError)) return { skipStrategy: true };
      if (asked === undefined && retryCount >= MOST_RETRIES) return { skipStrategy: true };
      const wait = asked ?? backoffMs(retryCount);
      log(
        `${request.method} ${new URL(request.url).host}: ${describe(response, responseError)}; ` +
          `trying again in ${(wait / 1000).toFixed(1)} s (retry ${retryCount + 1}).`,
      );
      return { retryAfterInMs: wait };
    },
  };
}

/**
 * Only what changes nothing twice is repeated as it is. A change of a resource is decided anew after a fault, and
 * after a throttled attempt too: while it waited, another writer may have changed what it was decided on.
 */
function mayRepeat(request: PipelineRequest, response?: PipelineResponse, error?: RestError): boolean {
  if (request.method === 'PATCH') return false;
  return response
    ? response.status === 429 || isFault(response)
    : error !== undefined && error.code !== RestError.PARSE_ERROR;
}

/** Whether an answer comes from a server or gateway in trouble rather than from the service asked. */
export function isFault(response: PipelineResponse): boolean {
  const html = isHtml(response.headers.get('content-type'));
  return (
    response.status === 408 ||
    (response.status >= 500 && response.status !== 501) ||
    (html && response.status < 300)
  );
}

/** Whether a content type is that of a page: no service of Azure's answers with one, gateways do. */
export function isHtml(contentType: string | undefined): boolean {
  return contentType?.toLowerCase().includes('html') ?? false;
}

/** The wait that a server asks for, in milliseconds: seconds or an HTTP date (RFC 9110, 10.2.3). */
export function retryAfterMs({ headers }: Pick<PipelineResponse, 'headers'>): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (!value) return undefined;
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

/** Doubles from half a second, spread a little so that parallel requests do not return together. */
export function backoffMs(retryCount: number): number {
  const wait = Math.min(FIRST_BACKOFF_MS * 2 ** retryCount, LONGEST_BACKOFF_MS);
  return wait * (0.75 + Math.random() / 4);
}

function attemptPolicy(gate: ThrottleGate, { signal }: Step): PipelinePolicy {
  return {
    name: 'attemptPolicy',
    async sendRequest(request, next) {
      await gate.pass(request, signal);
      // AbortSignal.any and AbortSignal.timeout would keep each attempt in memory until its time is over.
      const attempt = new AbortController();
      const stop = (): void => attempt.abort();
      const timer = setTimeout(stop, ATTEMPT_MS);
      signal.addEventListener('abort', stop, { once: true });
      request.abortSignal = attempt.signal;
      try {
        return await next(request);
      } catch (error) {
        signal.throwIfAborted();
        if (!attempt.signal.aborted) throw error;
        throw new RestError(`no answer within ${ATTEMPT_MS / 1000} seconds`, { code: 'ETIMEDOUT', request });
      } finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', stop);
        request.abortSignal = signal;
      }
    },
  };
}

/**
 * ARM throttles per subscription, reads and writes apart: what one request is told holds for all of its
 * kind, so none is sent before the time that the server named.
 */
class ThrottleGate {
  readonly #notBefore = new Map<string, number>();

  close(request: PipelineRequest, milliseconds: number): void {
    const key = this.#keyOf(request);
    this.#notBefore.set(key, Math.max(this.#notBefore.get(key) ?? 0, Date.now() + milliseconds));
  }

  async pass(request: PipelineRequest, signal: AbortSignal): Promise<void> {
    const key = this.#keyOf(request);
    for (let wait = this.#wait(key); wait > 0; wait = this.#wait(key)) await sleep(wait, signal);
  }

  #wait(key: string): number {
    return (this.#notBefore.get(key) ?? 0) - Date.now();
  }

  #keyOf({ method, url }: PipelineRequest): string {
    const { host, pathname } = new URL(url);
    const [, subscription = ''] = /^\/subscriptions\/([^/]+)/i.exec(pathname) ?? [];
    return `${host} ${subscription.toLowerCase()} ${method === 'GET' ? 'read' : 'write'}`;
  }
}
