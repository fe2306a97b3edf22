import {
  createHttpHeaders,
  createPipelineRequest,
  type HttpMethods,
  RestError,
} from '@azure/core-rest-pipeline';
import { describe, expect, test } from '@jest/globals';
import { Retries } from '../../../src/azure/retry.ts';
import { ThrottleGate, throttleKey } from '../../../src/azure/throttle.ts';
import { SUBSCRIPTION } from '../data.ts';
import { ToyStep } from '../toy-clock.ts';

const JOBS = `https://management.azure.com/subscriptions/${SUBSCRIPTION}/resourceGroups/g/providers/Microsoft.App/jobs`;

/** The end of an attempt: a status, or the code of an error. */
interface Attempt {
  readonly method?: HttpMethods;
  readonly status?: number;
  readonly body?: string;
  readonly retryAfter?: string;
  readonly code?: string;
  readonly message?: string;
  readonly retries?: number;
  readonly name?: string;
}

class World {
  readonly step = new ToyStep();
  readonly gate = new ThrottleGate(this.step.clock);
  readonly #retries = new Retries(this.gate, this.step);

  /** The wait before the next attempt, or undefined. */
  waitMs({
    method = 'GET',
    status,
    body = '{}',
    retryAfter,
    code,
    message = 'words',
    retries = 0,
    name = 'j',
  }: Attempt): number | undefined {
    const request = createPipelineRequest({ url: `${JOBS}/${name}`, method });
    const headers = createHttpHeaders(retryAfter === undefined ? {} : { 'Retry-After': retryAfter });
    const outcome =
      status === undefined
        ? new RestError(message, code ? { code } : {})
        : { status, headers, request, bodyAsText: body };
    return this.#retries.waitMs(request, outcome, retries);
  }

  lastFault(isWanted = (_url: string): boolean => true): string | undefined {
    return this.#retries.lastFault(isWanted);
  }
}

describe('is an attempt made again?', () => {
  test.each<[rule: string, attempt: Attempt, isRetried: boolean]>([
    ['an answer', { status: 200 }, false],
    ['a refusal', { status: 404 }, false],
    ['throttled', { status: 429 }, true],
    ['throttled, of a POST', { status: 429, method: 'POST' }, true],
    ['a conflict of a write: it is decided again', { status: 409, method: 'PATCH' }, false],
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
    expect(new World().waitMs(attempt) !== undefined).toBe(isRetried);
  });
});

describe('the wait', () => {
  test.each<[retryAfter: string, least: number, most: number]>([
    ['7', 7_000, 7_000],
    ['Thu, 01 Jan 2026 00:00:30 GMT', 30_000, 30_000],
    ['0', 3_000, 4_000],
  ])('after three retries, Retry-After %j means %i to %i ms', (retryAfter, least, most) => {
    const wait = new World().waitMs({ status: 503, retryAfter, retries: 3 });
    expect(wait).toBeGreaterThanOrEqual(least);
    expect(wait).toBeLessThanOrEqual(most);
  });

  test('is in the log with its reason', () => {
    const world = new World();
    world.waitMs({ status: 503, retryAfter: '7', retries: 2 });
    world.waitMs({ code: 'ECONNRESET' });
    world.waitMs({});
    expect(world.step.lines).toEqual([
      'GET management.azure.com: HTTP 503. Trying again in 7.0 s (retry 3).',
      expect.stringMatching(/^GET \S+: ECONNRESET\. Trying again in 0\.[45] s \(retry 1\)\.$/),
      expect.stringMatching(/^GET \S+: words\. /),
    ]);
  });
});

describe('the throttle gate', () => {
  const closedMs = (world: World, method: string): number =>
    world.gate.waitMs(throttleKey({ method, url: JOBS }));

  test('is closed by a 429, also by one that is not repeated, and opened by another answer later', () => {
    const world = new World();
    world.waitMs({ status: 429, method: 'PATCH', retryAfter: '30' });
    expect([closedMs(world, 'PUT'), closedMs(world, 'GET')]).toEqual([30_000, 0]);
    for (let times = 0; times < 12; times += 1) world.waitMs({ status: 429 });
    world.step.clock.pass(60_000);
    world.waitMs({ status: 200 });
    world.waitMs({ status: 429 });
    expect(closedMs(world, 'GET')).toBeLessThanOrEqual(500);
  });

  test('stays open at other faults', () => {
    const world = new World();
    world.waitMs({ status: 503, retryAfter: '30' });
    expect(closedMs(world, 'GET')).toBe(0);
  });
});

describe('the last fault of a request', () => {
  test.each<[attempt: Attempt, fault: string | undefined]>([
    [{ status: 502 }, 'HTTP 502 (management.azure.com)'],
    [{ code: 'ECONNRESET', retries: 10 }, 'ECONNRESET (management.azure.com)'],
    [
      { code: 'X', message: "the proxy p:1 can't be reached: x" },
      "the proxy p:1 can't be reached: x (management.azure.com)",
    ],
    [{ status: 200 }, undefined],
    [{ status: 404 }, undefined],
    [{ code: 'ENOTFOUND' }, undefined],
    // A change that is unanswered stays unanswered while the resource is read again.
    [{ status: 200, method: 'PATCH' }, 'HTTP 503 (management.azure.com)'],
  ])('after a 503, then %j', (attempt, fault) => {
    const world = new World();
    world.waitMs({ status: 503 });
    world.waitMs(attempt);
    expect(world.lastFault()).toBe(fault);
  });

  test('is that of the wanted request, and the newest of several', () => {
    const world = new World();
    for (const name of ['a', 'b', 'c']) world.waitMs({ code: name, name });
    expect(world.lastFault((url) => /[ab]$/.test(url))).toMatch(/^b /);
    expect(world.lastFault((url) => url.endsWith('d'))).toBeUndefined();
  });
});
