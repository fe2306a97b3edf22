import {
  type PipelineRequest,
  type PipelineResponse,
  RestError,
  type RetryModifiers,
  type RetryStrategy,
} from '@azure/core-rest-pipeline';
import type { StepContext } from '../step.ts';
import { backoffMs, isFault, retryAfterMs, UNKNOWN_AUTHORITY } from './faults.ts';
import { PROXY_PREFIX, PROXY_REFUSED } from './proxy.ts';
import { type ThrottleGate, throttleKey } from './throttle.ts';

/** About three minutes of backoff. Waits that a server asks for don't count: they end with the step. */
const MAX_RETRIES = 10;

/** Faults that no retry heals, such as an unknown certificate authority or a host that doesn't exist. */
const PERMANENT_FAULTS = new Set([
  PROXY_REFUSED,
  'ENOTFOUND',
  ...UNKNOWN_AUTHORITY,
  'CERT_HAS_EXPIRED',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

/** Check that a fault with this code never heals. */
export function isPermanent(code: string | undefined): boolean {
  return PERMANENT_FAULTS.has(code ?? '');
}

/** The last fault of each request that hasn't succeeded yet, for a step that is stopped during its retries. */
export class FaultMemory {
  readonly #faults = new Map<string, string>();

  /** Remember the fault of an attempt. */
  remember(request: PipelineRequest, fault: string): void {
    this.#faults.set(keyOf(request), `${fault} (${new URL(request.url).host})`);
  }

  /** Forget a request that succeeded. */
  forget(request: PipelineRequest): void {
    this.#faults.delete(keyOf(request));
  }

  /** Find the last fault of a request whose URL is wanted. */
  last(isWanted: (url: string) => boolean): string | undefined {
    return [...this.#faults].findLast(([key]) => isWanted(key.slice(key.indexOf(' ') + 1)))?.[1];
  }
}

function keyOf({ method, url }: PipelineRequest): string {
  return `${method} ${url}`;
}

/** Retry faults as the server asks, otherwise with backoff, until {@link MAX_RETRIES}. */
export function faultStrategy(gate: ThrottleGate, faults: FaultMemory, step: StepContext): RetryStrategy {
  return {
    name: 'faultStrategy',
    retry({ response, responseError, retryCount }): RetryModifiers {
      const request = response?.request ?? responseError?.request;
      if (!request) return { skipStrategy: true };
      const retryAfter = retryAfterMs(response?.headers.get('retry-after'), step.clock.now());
      if (response?.status === 429) gate.close(throttleKey(request), retryAfter);
      if (!isTransient(response, responseError)) {
        faults.forget(request);
        return { skipStrategy: true };
      }
      const fault = describeAttempt(response, responseError);
      faults.remember(request, fault);
      if (isWrite(request)) return { skipStrategy: true };
      if (retryAfter === undefined && retryCount >= MAX_RETRIES) return { skipStrategy: true };
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

/** Check that the next attempt might succeed. */
function isTransient(response?: PipelineResponse, error?: RestError): boolean {
  if (response) return response.status === 429 || isFault(response);
  return error !== undefined && error.code !== RestError.PARSE_ERROR && !isPermanent(error.code);
}

/** Describe a failed attempt in a few words. If the proxy failed, its own error is the description. */
export function describeAttempt(
  response: PipelineResponse | undefined,
  error: RestError | undefined,
): string {
  if (response) return `HTTP ${response.status}`;
  const isOfProxy = error?.message.startsWith(PROXY_PREFIX) ?? false;
  return (isOfProxy ? undefined : error?.code) ?? error?.message ?? 'no answer';
}
