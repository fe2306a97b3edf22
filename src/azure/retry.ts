import { type PipelineRequest, type PipelineResponse, RestError } from '@azure/core-rest-pipeline';
import type { StepContext } from '../step.ts';
import { PROXY_PREFIX, PROXY_REFUSED } from './agents.ts';
import { backoffMs, isFault, retryAfterMs, UNKNOWN_AUTHORITY } from './faults.ts';
import { type ThrottleGate, throttleKey } from './throttle.ts';

/** About three minutes of backoff. Waits that a server asks for don't count: they end with the step. */
const MAX_RETRIES = 10;

/** Faults that no retry fixes, such as an unknown certificate authority or a host that doesn't exist. */
export const PERMANENT_FAULTS: ReadonlySet<string | undefined> = new Set([
  PROXY_REFUSED,
  'ENOTFOUND',
  ...UNKNOWN_AUTHORITY,
  'CERT_HAS_EXPIRED',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

/** The rule for retries, and the last fault of each request that hasn't succeeded yet. */
export class Retries {
  readonly #gate: ThrottleGate;
  readonly #step: Pick<StepContext, 'clock' | 'info'>;
  readonly #faults = new Map<string, string>();

  constructor(gate: ThrottleGate, step: Pick<StepContext, 'clock' | 'info'>) {
    this.#gate = gate;
    this.#step = step;
  }

  /**
   * Decide how long a request waits before its next attempt, in milliseconds: as the server asks, otherwise with backoff,
   * up to {@link MAX_RETRIES} times. Undefined means that the outcome is final. `retries` is the number of retries so far.
   */
  waitMs(
    request: PipelineRequest,
    outcome: PipelineResponse | RestError,
    retries: number,
  ): number | undefined {
    const response = outcome instanceof RestError ? outcome.response : outcome;
    const retryAfter = retryAfterMs(response?.headers.get('retry-after'), this.#step.clock.now());
    if (response?.status === 429) this.#gate.close(throttleKey(request), retryAfter);
    else if (response) this.#gate.open(throttleKey(request));
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

  /** The last fault of a request that hasn't succeeded, for a step that is stopped during its retries. */
  get lastFault(): string | undefined {
    return [...this.#faults.values()].at(-1);
  }
}

/**
 * Check whether a request changes something. A write is never repeated as it is: while it waited, another process might
 * have changed what it was decided on. Its caller decides it again. A POST only asks for a token.
 */
export function isWrite({ method }: Pick<PipelineRequest, 'method'>): boolean {
  return method !== 'GET' && method !== 'HEAD' && method !== 'POST';
}

/** Describe a failed attempt in a few words if the next one might succeed. If the proxy failed, in its own words. */
function transientFault(outcome: PipelineResponse | RestError): string | undefined {
  if (!(outcome instanceof RestError))
    return outcome.status === 429 || isFault(outcome) ? `HTTP ${outcome.status}` : undefined;
  const { code, message } = outcome;
  if (code === RestError.PARSE_ERROR || PERMANENT_FAULTS.has(code)) return undefined;
  return message.startsWith(PROXY_PREFIX) ? message : (code ?? message);
}
