import { type PipelineRequest, type PipelineResponse, RestError } from '@azure/core-rest-pipeline';
import type { StepContext } from '../step.ts';
import { PROXY_PREFIX, PROXY_REFUSED } from './agents.ts';

/** About three minutes of backoff. Waits that a server asks for don't count: they end with the step. */
const MAX_RETRIES = 10;
const FIRST_BACKOFF_MS = 500;
const MAX_BACKOFF_MS = 30_000;
/** The longest wait worth honoring, because no step lasts longer (`timeout-minutes`). */
const MAX_RETRY_AFTER_MS = 7_200 * 60_000;

/** Node's codes for a certificate of an unknown authority. */
export const UNKNOWN_AUTHORITY: ReadonlySet<string> = new Set([
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
]);

/** Faults that no retry fixes, such as an unknown certificate authority or a host that doesn't exist. */
export const PERMANENT_FAULTS: ReadonlySet<string | undefined> = new Set([
  PROXY_REFUSED,
  'ENOTFOUND',
  ...UNKNOWN_AUTHORITY,
  'CERT_HAS_EXPIRED',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

/**
 * The rule for retries and throttling, for all requests of a step: after a 429, no request that counts toward the same
 * limit is sent before the time that the server asked for. If it asked for none, the wait grows from one 429 to the
 * next.
 */
export class Retries {
  readonly #step: Pick<StepContext, 'clock' | 'info'>;
  /** The last fault of each request that hasn't succeeded yet. */
  readonly #faults = new Map<string, string>();
  /** The limits that were exceeded, by {@link limitOf}. */
  readonly #throttled = new Map<string, { readonly until: number; readonly times: number }>();

  constructor(step: Pick<StepContext, 'clock' | 'info'>) {
    this.#step = step;
  }

  /**
   * Decide how long a request waits before its next attempt, in milliseconds: as the server asks, otherwise with
   * backoff, up to {@link MAX_RETRIES} times. Undefined means that the outcome is final. `retries` is the number of
   * retries so far.
   */
  waitMs(
    request: PipelineRequest,
    outcome: PipelineResponse | RestError,
    retries: number,
  ): number | undefined {
    const response = outcome instanceof RestError ? outcome.response : outcome;
    const retryAfter = retryAfterMs(response?.headers.get('retry-after'), this.#step.clock.now());
    if (response?.status === 429) this.#throttle(request, retryAfter);
    // A response to a request that left before the 429 proves nothing.
    else if (response && this.throttledMs(request) === 0) this.#throttled.delete(limitOf(request));
    const fault = transientFault(response ?? outcome);
    const { method, url } = request;
    const { host } = new URL(url);
    if (fault === undefined) this.#faults.delete(`${method} ${url}`);
    else this.#faults.set(`${method} ${url}`, `${fault} (${host})`);
    const isGivenUp = retryAfter === undefined && retries >= MAX_RETRIES;
    if (fault === undefined || isWrite(request) || isGivenUp) return undefined;
    const wait = retryAfter ?? backoffMs(retries);
    this.#step.info(
      `${method} ${host}: ${fault}. Trying again in ${(wait / 1000).toFixed(1)} s (retry ${retries + 1}).`,
    );
    return wait;
  }

  #throttle(request: Sendable, retryAfter: number | undefined): void {
    const { until = 0, times = 0 } = this.#throttled.get(limitOf(request)) ?? {};
    const end = this.#step.clock.now() + (retryAfter ?? backoffMs(times));
    this.#throttled.set(limitOf(request), { until: Math.max(until, end), times: times + 1 });
  }

  /** The time for which a request has to wait because of throttling, in milliseconds. */
  throttledMs(request: Sendable): number {
    const { until = 0 } = this.#throttled.get(limitOf(request)) ?? {};
    return Math.max(0, until - this.#step.clock.now());
  }

  /** Wait until a request isn't throttled. Rejects with the signal's reason once that is aborted. */
  async untilAllowed(request: Sendable, signal: AbortSignal): Promise<void> {
    for (let wait = this.throttledMs(request); wait > 0; wait = this.throttledMs(request))
      await this.#step.clock.sleep(wait, signal);
  }

  /** The last fault of a request that hasn't succeeded, for a step that is stopped during its retries. */
  get lastFault(): string | undefined {
    return [...this.#faults.values()].at(-1);
  }
}

/** The parts of a request that decide which limit it counts toward. */
type Sendable = Pick<PipelineRequest, 'method' | 'url'>;

/** The limit that a request counts toward: ARM counts per subscription, reads and writes separately. */
function limitOf({ method, url }: Sendable): string {
  const { host, pathname } = new URL(url);
  const [, subscriptionId = ''] = /^\/subscriptions\/([^/]+)/i.exec(pathname) ?? [];
  return `${host} ${subscriptionId} ${method === 'GET' ? 'read' : 'write'}`.toLowerCase();
}

/**
 * Check whether a request changes something. A write is never repeated as it is: while it waited, another process might
 * have changed what it was decided on. Its caller decides it again. A POST only asks for a token.
 */
export function isWrite({ method }: Pick<PipelineRequest, 'method'>): boolean {
  return method !== 'GET' && method !== 'HEAD' && method !== 'POST';
}

/** Double the wait from half a second to half a minute, with jitter so that parallel requests don't retry together. */
export function backoffMs(retryCount: number): number {
  const wait = Math.min(FIRST_BACKOFF_MS * 2 ** Math.min(retryCount, 10), MAX_BACKOFF_MS);
  return wait * (0.75 + Math.random() / 4);
}

/**
 * Read the wait that a server asks for, in milliseconds: seconds or an HTTP date (RFC 9110, 10.2.3). An unusable
 * value (zero, a fraction, a date in the past) is ignored.
 */
export function retryAfterMs(header: string | undefined, now: number): number | undefined {
  const value = header?.trim() ?? '';
  const isDate = /^[a-z]{3},/i.test(value);
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : isDate ? Date.parse(value) - now : Number.NaN;
  return wait > 0 ? Math.min(wait, MAX_RETRY_AFTER_MS) : undefined;
}

/** Describe a failed attempt in a few words if the next one might succeed. If the proxy failed, use its own words. */
function transientFault(outcome: PipelineResponse | RestError): string | undefined {
  if (!(outcome instanceof RestError))
    return outcome.status === 429 || isFault(outcome) ? `HTTP ${outcome.status}` : undefined;
  const { code, message } = outcome;
  if (code === RestError.PARSE_ERROR || PERMANENT_FAULTS.has(code)) return undefined;
  return message.startsWith(PROXY_PREFIX) ? message : (code ?? message);
}

/** Check whether a response comes from a server or gateway in trouble. It counts as a broken connection. */
export function isFault(response: PipelineResponse): boolean {
  const { status, headers } = response;
  if (isFaultStatus(status)) return true;
  return (status < 300 && isHtml(headers.get('content-type'))) || isBroken(response);
}

/** Check whether a status means trouble. 501 means that the server will never support the request. */
export function isFaultStatus(status: number): boolean {
  return status === 408 || (status >= 500 && status !== 501);
}

/** Check whether a content type is a page: gateways return one, but Azure's services never do. */
export function isHtml(contentType: string | undefined): boolean {
  return contentType?.toLowerCase().includes('html') ?? false;
}

/** Check whether an expected document is missing or cut off. The response to a DELETE can be empty. */
function isBroken({ status, request, bodyAsText }: PipelineResponse): boolean {
  if ((status !== 200 && status !== 201) || request.method === 'DELETE') return false;
  return !/^(?:\{.*\}|\[.*\])$/s.test(bodyAsText?.trim() ?? '');
}
