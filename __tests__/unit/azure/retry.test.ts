import {
  createHttpHeaders,
  createPipelineRequest,
  type HttpMethods,
  RestError,
} from '@azure/core-rest-pipeline';
import { describe, expect, test } from '@jest/globals';
import { Retries } from '../../../src/azure/retry.ts';
import { StepStopped } from '../../../src/step.ts';
import { OTHER_SUBSCRIPTION, SUBSCRIPTION } from '../data.ts';
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
  readonly retries = new Retries(this.step);

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
    return this.retries.waitMs(request, outcome, retries);
  }

  /** The time for which a request is throttled. */
  throttledMs(method: HttpMethods, url = JOBS): number {
    return this.retries.throttledMs({ method, url });
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

describe('throttling', () => {
  test.each<[method: HttpMethods, url: string, isThrottled: boolean]>([
    ['GET', `${JOBS}/other`, true],
    ['GET', JOBS.replace(SUBSCRIPTION, SUBSCRIPTION.toUpperCase()), true],
    ['PATCH', JOBS, false],
    ['GET', JOBS.replace(SUBSCRIPTION, OTHER_SUBSCRIPTION), false],
    ['GET', JOBS.replace('azure.com', 'x'), false],
  ])('of a read also applies to %s %s: %p', (method, url, isThrottled) => {
    const world = new World();
    world.waitMs({ status: 429, retryAfter: '5' });
    expect(world.throttledMs(method, url)).toBe(isThrottled ? 5_000 : 0);
  });

  test("of a write begins with its 429, even if that isn't retried", () => {
    const world = new World();
    world.waitMs({ status: 429, method: 'PATCH', retryAfter: '30' });
    expect([world.throttledMs('PUT'), world.throttledMs('POST'), world.throttledMs('GET')]).toEqual([
      30_000, 30_000, 0,
    ]);
  });

  test("doesn't begin with other faults", () => {
    const world = new World();
    world.waitMs({ status: 503, retryAfter: '30' });
    expect(world.throttledMs('GET')).toBe(0);
  });

  test('ends after the longest wait that the server requested', () => {
    const world = new World();
    for (const retryAfter of ['5', '60', '1']) world.waitMs({ status: 429, retryAfter });
    world.step.clock.pass(59_999);
    expect(world.throttledMs('GET')).toBe(1);
    world.step.clock.pass(1);
    expect(world.throttledMs('GET')).toBe(0);
  });

  test('without a requested wait, lasts longer each time, up to half a minute', () => {
    const world = new World();
    for (let times = 0; times < 12; times += 1) {
      world.waitMs({ status: 429 });
      const wait = world.throttledMs('GET');
      const longest = Math.min(500 * 2 ** times, 30_000);
      expect(wait).toBeGreaterThanOrEqual(longest * 0.75);
      expect(wait).toBeLessThanOrEqual(longest);
      world.step.clock.pass(wait);
    }
  });

  test.each<[rule: string, isOver: boolean, longest: number]>([
    ['a request that succeeds after it ended resets the wait', true, 500],
    ["a request that was in flight when it began doesn't reset the wait", false, 60_000],
  ])('%s', (_rule, isOver, longest) => {
    const world = new World();
    for (let times = 0; times < 12; times += 1) world.waitMs({ status: 429 });
    if (isOver) world.step.clock.pass(60_000);
    world.waitMs({ status: 200 });
    world.step.clock.pass(60_000);
    world.waitMs({ status: 429 });
    expect(world.throttledMs('GET')).toBeLessThanOrEqual(longest);
    expect(world.throttledMs('GET') > 500).toBe(!isOver);
  });

  test('delays requests until it ends, even if it begins again meanwhile', async () => {
    const world = new World();
    world.waitMs({ status: 429, retryAfter: '5' });
    world.step.clock.after(3_000, () => world.waitMs({ status: 429, retryAfter: '10' }));
    await world.retries.untilAllowed({ method: 'GET', url: JOBS }, world.step.signal);
    expect(world.step.clock.sleeps).toEqual([5_000, 8_000]);
  });

  test("doesn't delay the requests of a stopped step", async () => {
    const world = new World();
    world.waitMs({ status: 429, retryAfter: '5' });
    const stopped = new StepStopped('stopped by SIGTERM');
    const waiting = world.retries.untilAllowed({ method: 'GET', url: JOBS }, AbortSignal.abort(stopped));
    await expect(waiting).rejects.toBe(stopped);
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
    expect(world.retries.lastFault).toBe(fault);
  });

  test('is the newest of several', () => {
    const world = new World();
    for (const name of ['a', 'b']) world.waitMs({ code: name, name });
    expect(world.retries.lastFault).toMatch(/^b /);
  });
});
