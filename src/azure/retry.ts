import {
  type PipelineRequest,
  type PipelineResponse,
  RestError,
  type RetryStrategy,
} from '@azure/core-rest-pipeline';
import type { StepContext } from '../step.ts';
import { PROXY_PREFIX, PROXY_REFUSED } from './agents.ts';
import { backoffMs, isFault, retryAfterMs, UNKNOWN_AUTHORITY } from './faults.ts';
import { type ThrottleGate, throttleKey } from './throttle.ts';

/** About three minutes of backoff. Waits that a server asks for don't count: they end with the step. */
const MAX_RETRIES = 10;

/** Faults that no retry heals, such as an unknown certificate authority or a host that doesn't exist. */
export const PERMANENT_FAULTS: ReadonlySet<string | undefined> = new Set([
  PROXY_REFUSED,
  'ENOTFOUND',
  ...UNKNOWN_AUTHORITY,
  'CERT_HAS_EXPIRED',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

/** The last fault of each request that hasn't succeeded yet, for a step that is stopped during its retries. */
export class FaultMemory {
  readonly #faults = new Map<string, { readonly url: string; readonly fault: string }>();

  /** Remember the fault of an attempt. Undefined: the request succeeded. */
  remember({ method, url }: PipelineRequest, fault: string | undefined): void {
    if (fault === undefined) this.#faults.delete(`${method} ${url}`);
    else this.#faults.set(`${method} ${url}`, { url, fault: `${fault} (${new URL(url).host})` });
  }

  /** Find the last fault of a request by its URL. */
  last(isWanted: (url: string) => boolean): string | undefined {
    return [...this.#faults.values()].findLast(({ url }) => isWanted(url))?.fault;
  }
}

/** Retry faults as the server asks, otherwise with backoff, up to {@link MAX_RETRIES} times. */
export function faultStrategy(gate: ThrottleGate, faults: FaultMemory, step: StepContext): RetryStrategy {
  return {
    name: 'faultStrategy',
    retry({ response, responseError, retryCount }) {
      const request = response?.request ?? responseError?.request;
      if (!request) return { skipStrategy: true };
      const retryAfter = retryAfterMs(response?.headers.get('retry-after'), step.clock.now());
      if (response?.status === 429) gate.close(throttleKey(request), retryAfter);
      const fault = transientFault(response, responseError);
      faults.remember(request, fault);
      const isGivenUp = retryAfter === undefined && retryCount >= MAX_RETRIES;
      if (fault === undefined || isWrite(request) || isGivenUp) return { skipStrategy: true };
      const wait = retryAfter ?? backoffMs(retryCount);
      step.info(
        `${request.method} ${new URL(request.url).host}: ${fault}. ` +
          `Trying again in ${(wait / 1000).toFixed(1)} s (retry ${retryCount + 1}).`,
      );
      return { retryAfterInMs: wait };
    },
  };
}

/**
 * Check that a request changes something. A write is never repeated as it is: while it waited, another process might
 * have changed what it was decided on. Its caller decides it again. A POST only asks for a token.
 */
export function isWrite({ method }: Pick<PipelineRequest, 'method'>): boolean {
  return method !== 'GET' && method !== 'HEAD' && method !== 'POST';
}

/**
 * Describe a failed attempt in a few words if the next one might succeed. If the proxy failed, its own error is the
 * description.
 */
function transientFault(response?: PipelineResponse, error?: RestError): string | undefined {
  if (response) return response.status === 429 || isFault(response) ? `HTTP ${response.status}` : undefined;
  if (!error || error.code === RestError.PARSE_ERROR || PERMANENT_FAULTS.has(error.code)) return undefined;
  return error.message.startsWith(PROXY_PREFIX) ? error.message : (error.code ?? error.message);
}
