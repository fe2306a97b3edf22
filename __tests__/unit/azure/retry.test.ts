import {
  createHttpHeaders,
  createPipelineRequest,
  type HttpMethods,
  RestError,
  type RetryModifiers,
} from '@azure/core-rest-pipeline';
import { describe, expect, test } from '@jest/globals';
import { FaultMemory, faultStrategy } from '../../../src/azure/retry.ts';
import { ThrottleGate, throttleKey } from '../../../src/azure/throttle.ts';
import { SUBSCRIPTION } from '../data.ts';
import { ToyStep } from '../toy-clock.ts';

const url = `https://management.azure.com/subscriptions/${SUBSCRIPTION}/resourceGroups/g/providers/Microsoft.App/jobs/j`;

const conflict = (code: string): string => JSON.stringify({ error: { code, message: 'words' } });

/** The end of an attempt: a status, or the code of an error. */
interface Attempt {
  readonly method?: HttpMethods;
  readonly status?: number;
  readonly body?: string;
  readonly retryAfter?: string;
  readonly code?: string;
  readonly message?: string;
  readonly retries?: number;
}

class World {
  readonly step = new ToyStep();
  readonly gate = new ThrottleGate(this.step.clock);
  readonly faults = new FaultMemory();
  readonly #strategy = faultStrategy(this.gate, this.faults, this.step);

  retry({
    method = 'GET',
    status,
    body,
    retryAfter,
    code,
    message = 'words',
    retries = 0,
  }: Attempt): RetryModifiers {
    const request = createPipelineRequest({ url, method });
    const headers = createHttpHeaders(retryAfter === undefined ? {} : { 'Retry-After': retryAfter });
    const information =
      status === undefined
        ? { responseError: new RestError(message, { ...(code ? { code } : {}), request }) }
        : { response: { status, headers, request, bodyAsText: body ?? '{}' } };
    return this.#strategy.retry({ retryCount: retries, ...information });
  }

  get lastFault(): string | undefined {
    return this.faults.last(() => true);
  }
}

describe('is an attempt made again?', () => {
  test.each<[rule: string, attempt: Attempt, isRetried: boolean]>([
    ['an answer', { status: 200 }, false],
    ['a refusal', { status: 404 }, false],
    ['throttled', { status: 429 }, true],
    ['throttled, of a POST', { status: 429, method: 'POST' }, true],
    [
      'a conflict of a write: it is decided again',
      { status: 409, method: 'PATCH', body: conflict('ContainerAppOperationInProgress') },
      false,
    ],
    ['throttled, of a PATCH: it is decided again', { status: 429, method: 'PATCH' }, false],
    ['throttled, of a PUT (A1)', { status: 429, method: 'PUT' }, false],
    ['throttled, of a DELETE', { status: 429, method: 'DELETE' }, false],
    ['a fault', { status: 503 }, true],
    ['a fault of a PUT: it might have been carried out', { status: 503, method: 'PUT' }, false],
    ['a fault of a request for a token', { status: 503, method: 'POST' }, true],
    ['a fault of a PATCH: it may have been taken', { status: 503, method: 'PATCH' }, false],
    ['a document that is cut off', { status: 200, body: '{"a":' }, true],
    ['a connection that broke', { code: 'ECONNRESET' }, true],
    ['a connection that broke, of a PATCH', { code: 'ECONNRESET', method: 'PATCH' }, false],
    ['no answer in time', { code: 'ETIMEDOUT' }, true],
    ['a name that cannot be asked for now', { code: 'EAI_AGAIN' }, true],
    ['a failure without a code', {}, true],
    ['a host that is not there', { code: 'ENOTFOUND' }, false],
    ['a certificate of nobody known', { code: 'SELF_SIGNED_CERT_IN_CHAIN' }, false],
    ['an expired certificate', { code: 'CERT_HAS_EXPIRED' }, false],
    ['an answer that cannot be read', { code: RestError.PARSE_ERROR }, false],
    ['the tenth retry', { status: 503, retries: 9 }, true],
    ['the eleventh', { status: 503, retries: 10 }, false],
    ['the eleventh, but the server named a wait', { status: 503, retries: 10, retryAfter: '5' }, true],
    ['the hundredth, but the server named a wait', { status: 429, retries: 99, retryAfter: '5' }, true],
    ['the eleventh, and the wait is none', { status: 429, retries: 10, retryAfter: '0' }, false],
  ])('%s', (_rule, attempt, isRetried) => {
    const { retryAfterInMs, skipStrategy } = new World().retry(attempt);
    expect([retryAfterInMs !== undefined, skipStrategy ?? false]).toEqual([isRetried, !isRetried]);
  });

  test('what has no request has no strategy', () => {
    const { gate, faults, step } = new World();
    expect(faultStrategy(gate, faults, step).retry({ retryCount: 0 })).toEqual({ skipStrategy: true });
  });
});

describe('the wait', () => {
  test('is that of the server', () => {
    expect(new World().retry({ status: 503, retryAfter: '7' })).toEqual({ retryAfterInMs: 7_000 });
  });
  test('that a date names runs from now on the clock of the step', () => {
    const date = 'Thu, 01 Jan 2026 00:00:30 GMT';
    expect(new World().retry({ status: 503, retryAfter: date })).toEqual({ retryAfterInMs: 30_000 });
  });
  test.each(['0', '0.5', 'Wed, 31 Dec 2025 00:00:00 GMT', 'soon'])('%s is none: backoff', (retryAfter) => {
    const { retryAfterInMs = 0 } = new World().retry({ status: 503, retryAfter, retries: 3 });
    expect(retryAfterInMs).toBeGreaterThanOrEqual(3_000);
    expect(retryAfterInMs).toBeLessThanOrEqual(4_000);
  });
  test('is told in the log, with what happened', () => {
    const world = new World();
    world.retry({ status: 503, retryAfter: '7', retries: 2 });
    world.retry({ code: 'ECONNRESET' });
    world.retry({});
    expect(world.step.lines).toEqual([
      'GET management.azure.com: HTTP 503. Trying again in 7.0 s (retry 3).',
      expect.stringMatching(
        /^GET management\.azure\.com: ECONNRESET\. Trying again in 0\.[45] s \(retry 1\)\.$/,
      ),
      expect.stringMatching(/^GET management\.azure\.com: words\. /),
    ]);
  });
});

describe('the throttle gate', () => {
  const key = (method: string) => throttleKey({ method, url });
  test('is closed by 429, also by one that is not tried again', () => {
    const world = new World();
    world.retry({ status: 429, method: 'PATCH', retryAfter: '30' });
    expect([world.gate.waitMs(key('PUT')), world.gate.waitMs(key('GET'))]).toEqual([30_000, 0]);
  });
  test('stays open at other faults', () => {
    const world = new World();
    world.retry({ status: 503, retryAfter: '30' });
    expect(world.gate.waitMs(key('GET'))).toBe(0);
  });
});

describe('the last fault of a request', () => {
  test('is remembered while it is tried again, and when that is given up', () => {
    const world = new World();
    world.retry({ status: 503 });
    expect(world.lastFault).toMatch(/^HTTP 503 \([\w.]+\)$/);
    world.retry({ code: 'ECONNRESET', retries: 10 });
    expect(world.lastFault).toMatch(/^ECONNRESET \([\w.]+\)$/);
  });
  test('is the error of the proxy if that failed', () => {
    const world = new World();
    const message = "the proxy p:1 can't be reached: x";
    world.retry({ code: 'ECONNREFUSED', message });
    expect(world.lastFault).toBe(`${message} (management.azure.com)`);
  });
  test('of a change stays while the resource is read again, until a change is answered', () => {
    const world = new World();
    world.retry({ status: 502, method: 'PATCH' });
    world.retry({ status: 200 });
    expect(world.lastFault).toBe('HTTP 502 (management.azure.com)');
    world.retry({ status: 202, method: 'PATCH' });
    expect(world.lastFault).toBeUndefined();
  });
  test.each([{ status: 200 }, { status: 404 }, { code: 'ENOTFOUND' }])('is over with %j', (attempt) => {
    const world = new World();
    world.retry({ status: 503 });
    world.retry(attempt);
    expect(world.lastFault).toBeUndefined();
  });
  test('is that of the request that is wanted, the latest of several', () => {
    const faults = new FaultMemory();
    for (const name of ['a', 'b', 'c']) {
      faults.remember(createPipelineRequest({ url: `https://x/${name}` }), `fault of ${name}`);
    }
    expect(faults.last((one) => /[ab]$/.test(one))).toBe('fault of b (x)');
    expect(faults.last((one) => one.endsWith('d'))).toBeUndefined();
  });
});
