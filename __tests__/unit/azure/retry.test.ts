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

  get lastFault(): string | undefined {
    return this.#retries.lastFault;
  }
}

describe('is a request sent again?', () => {
  test.each<[rule: string, attempt: Attempt, isRetried: boolean]>([
    ['a response', { status: 200 }, false],
    ['a refusal', { status: 404 }, false],
    ['throttled', { status: 429 }, true],
    ['a throttled POST', { status: 429, method: 'POST' }, true],
    ['a write with a conflict, which is decided again', { status: 409, method: 'PATCH' }, false],
    ['a throttled PATCH, which is decided again', { status: 429, method: 'PATCH' }, false],
    ['a throttled PUT (A1)', { status: 429, method: 'PUT' }, false],
    ['a throttled DELETE', { status: 429, method: 'DELETE' }, false],
    ['a fault', { status: 503 }, true],
    ['a PUT with a fault, which might have taken effect', { status: 503, method: 'PUT' }, false],
    ['a token request with a fault', { status: 503, method: 'POST' }, true],
    ['a PATCH with a fault, which might have taken effect', { status: 503, method: 'PATCH' }, false],
    ['a truncated document', { status: 200, body: '{"a":' }, true],
    ['a broken connection', { code: 'ECONNRESET' }, true],
    ['a PATCH with a broken connection', { code: 'ECONNRESET', method: 'PATCH' }, false],
    ['no response in time', { code: 'ETIMEDOUT' }, true],
    ['a temporary DNS failure', { code: 'EAI_AGAIN' }, true],
    ['a failure without a code', {}, true],
    ["a host that doesn't exist", { code: 'ENOTFOUND' }, false],
    ['a certificate from an unknown authority', { code: 'SELF_SIGNED_CERT_IN_CHAIN' }, false],
    ['an expired certificate', { code: 'CERT_HAS_EXPIRED' }, false],
    ["a response that can't be read", { code: RestError.PARSE_ERROR }, false],
    ['the tenth retry', { status: 503, retries: 9 }, true],
    ['the eleventh', { status: 503, retries: 10 }, false],
    [
      'the eleventh, with a wait that the server requested',
      { status: 503, retries: 10, retryAfter: '5' },
      true,
    ],
    [
      'the hundredth, with a wait that the server requested',
      { status: 429, retries: 99, retryAfter: '5' },
      true,
    ],
    ['the eleventh, with an unusable wait', { status: 429, retries: 10, retryAfter: '0' }, false],
  ])('%s', (_rule, attempt, isRetried) => {
    expect(new World().waitMs(attempt) !== undefined).toBe(isRetried);
  });
});

describe('the wait', () => {
  test('backs off if the server asks for none', () => {
    const wait = new World().waitMs({ status: 503, retryAfter: '0', retries: 3 });
    expect(wait).toBeGreaterThanOrEqual(3_000);
    expect(wait).toBeLessThanOrEqual(4_000);
  });

  test('appears in the log with its reason', () => {
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

  test("closes after a 429, even if that isn't retried, and opens after another response", () => {
    const world = new World();
    world.waitMs({ status: 429, method: 'PATCH', retryAfter: '30' });
    expect([closedMs(world, 'PUT'), closedMs(world, 'GET')]).toEqual([30_000, 0]);
    for (let times = 0; times < 12; times += 1) world.waitMs({ status: 429 });
    world.step.clock.pass(60_000);
    world.waitMs({ status: 200 });
    world.waitMs({ status: 429 });
    expect(closedMs(world, 'GET')).toBeLessThanOrEqual(500);
  });

  test('stays open after other faults', () => {
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
    expect(world.lastFault).toBe(fault);
  });

  test('is the newest of several', () => {
    const world = new World();
    for (const name of ['a', 'b']) world.waitMs({ code: name, name });
    expect(world.lastFault).toMatch(/^b /);
  });
});
