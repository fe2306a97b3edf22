import {
  type PipelineRequest,
  type PipelineResponse,
  RestError,
  type RetryModifiers,
  type RetryStrategy,
} from '@azure/core-rest-pipeline';
import { parseJson } from '../json.ts';
import type { StepContext } from '../step.ts';
import { backoffMs } from './backoff.ts';
import { isConcurrentWrite, readErrorDetail } from './errors.ts';
import { isFault, retryAfterMs, UNKNOWN_AUTHORITY } from './faults.ts';
import { PROXY_PREFIX, PROXY_REFUSED } from './proxy.ts';
import { type ThrottleGate, throttleKey } from './throttle.ts';

/** About three minutes of backoff. Waits that a server asks for are not counted: they end with the step. */
const MAX_RETRIES = 10;

/** Faults that no retry mends, such as an unknown certificate authority or a host that does not exist. */
const PERMANENT_FAULTS = new Set([
  PROXY_REFUSED,
  'ENOTFOUND',
  ...UNKNOWN_AUTHORITY,
  'CERT_HAS_EXPIRED',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

/** Whether a fault with this code never heals. */
export function isPermanent(code: string | undefined): boolean {
  return PERMANENT_FAULTS.has(code ?? '');
}

/** The last fault of each request that has not succeeded yet, for when a step is stopped during its retries. */
export class FaultMemory {
  readonly #faults = new Map<string, string>();

  /** Remembers how an attempt failed. */
  remember(request: PipelineRequest, fault: string): void {
    this.#faults.set(keyOf(request), `${fault} (${new URL(request.url).host})`);
  }

  /** Forgets what is over. */
  forget(request: PipelineRequest): void {
    this.#faults.delete(keyOf(request));
  }

  /** The last fault of a request whose URL is wanted. */
  last(isWanted: (url: string) => boolean): string | undefined {
    return [...this.#faults].findLast(([key]) => isWanted(key.slice(key.indexOf(' ') + 1)))?.[1];
  }
}

/** A resource that is read again after a change without an answer has not taken that change yet. */
function keyOf({ method, url }: PipelineRequest): string {
  return `${method} ${url}`;
}

/** Retries faults as the server asks, else with backoff, until {@link MAX_RETRIES}. */
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
      if (!mayRepeat(request)) return { skipStrategy: true };
      if (retryAfter === undefined && retryCount >= MAX_RETRIES) return { skipStrategy: true };
      const wait = retryAfter ?? backoffMs(retryCount);
      step.info(
        `${request.method} ${new URL(request.url).host}: ${fault}; ` +
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
function mayRepeat({ method }: PipelineRequest): boolean {
  return method !== 'PATCH';
}

/** Whether the next attempt may end better. */
function isTransient(response?: PipelineResponse, error?: RestError): boolean {
  if (response) return response.status === 429 || isFault(response) || isConflict(response);
  return error !== undefined && error.code !== RestError.PARSE_ERROR && !isPermanent(error.code);
}

/** Whether another change of the same resource is running. */
function isConflict({ status, bodyAsText }: PipelineResponse): boolean {
  return status === 409 && isConcurrentWrite(readErrorDetail(parseJson(bodyAsText), '').code);
}

/** What a failed attempt looks like in a sentence; where it was the proxy who failed, its error says so. */
export function describeAttempt(
  response: PipelineResponse | undefined,
  error: RestError | undefined,
): string {
  if (response) return `HTTP ${response.status}`;
  const isOfProxy = error?.message.startsWith(PROXY_PREFIX) ?? false;
  return (isOfProxy ? undefined : error?.code) ?? error?.message ?? 'no answer';
}
