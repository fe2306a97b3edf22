import { describe, expect, test } from '@jest/globals';
import { ThrottleGate, throttleKey } from '../../../src/azure/throttle.ts';
import { StepStopped } from '../../../src/step.ts';
import { OTHER_SUBSCRIPTION, SUBSCRIPTION } from '../data.ts';
import { ToyClock } from '../toy-clock.ts';

const ARM = 'https://management.azure.com';
const APP = `${ARM}/subscriptions/${SUBSCRIPTION}/resourceGroups/g/providers/Microsoft.App/jobs/j`;
const READ = `management.azure.com ${SUBSCRIPTION} read`;
const WRITE = `management.azure.com ${SUBSCRIPTION} write`;
const NEVER = new AbortController().signal;

const OTHER = throttleKey({ method: 'GET', url: APP.replace(SUBSCRIPTION, OTHER_SUBSCRIPTION) });

test.each<[method: string, url: string, key: string]>([
  ['GET', APP, READ],
  ['PATCH', APP, WRITE],
  ['POST', APP, WRITE],
  ['GET', APP.replace(SUBSCRIPTION, SUBSCRIPTION.toUpperCase()), READ],
  ['GET', APP.replace(SUBSCRIPTION, OTHER_SUBSCRIPTION), `management.azure.com ${OTHER_SUBSCRIPTION} read`],
  ['POST', 'https://login.microsoftonline.com/t/oauth2/v2.0/token', 'login.microsoftonline.com  write'],
])('%s %s has the throttling key %j', (method, url, key) => {
  expect(throttleKey({ method, url })).toEqual(key);
});

describe('the throttle gate', () => {
  test('is open before any 429, and for requests that count toward other limits', () => {
    const gate = new ThrottleGate(new ToyClock());
    gate.close(READ, 5_000);
    expect(gate.waitMs(READ)).toBe(5_000);
    for (const other of [WRITE, OTHER, throttleKey({ method: 'GET', url: APP.replace('azure.com', 'x') })]) {
      expect(gate.waitMs(other)).toBe(0);
    }
  });

  test('opens after the longest wait that the server requested', () => {
    const clock = new ToyClock();
    const gate = new ThrottleGate(clock);
    for (const wait of [5_000, 60_000, 1_000]) gate.close(READ, wait);
    clock.pass(59_999);
    expect(gate.waitMs(READ)).toBe(1);
    clock.pass(1);
    expect(gate.waitMs(READ)).toBe(0);
  });

  test('without a requested wait, closes for longer each time, up to half a minute', () => {
    const clock = new ToyClock();
    const gate = new ThrottleGate(clock);
    const waits = Array.from({ length: 12 }, () => {
      gate.close(READ, undefined);
      const wait = gate.waitMs(READ);
      clock.pass(wait);
      return wait;
    });
    waits.forEach((wait, times) => {
      const longest = Math.min(500 * 2 ** times, 30_000);
      expect(wait).toBeGreaterThanOrEqual(longest * 0.75);
      expect(wait).toBeLessThanOrEqual(longest);
    });
  });

  test.each<[rule: string, waits: boolean, longest: number]>([
    ['a request that succeeds after it opened resets the wait', true, 500],
    ["a request that was in flight when it closed doesn't reset the wait", false, 60_000],
  ])('%s', (_rule, waits, longest) => {
    const clock = new ToyClock();
    const gate = new ThrottleGate(clock);
    for (let times = 0; times < 12; times += 1) gate.close(READ, undefined);
    if (waits) clock.pass(60_000);
    gate.open(READ);
    clock.pass(60_000);
    gate.close(READ, undefined);
    expect(gate.waitMs(READ)).toBeLessThanOrEqual(longest);
    expect(gate.waitMs(READ) > 500).toBe(!waits);
  });

  test("delays requests until it's open, even if it closes again meanwhile", async () => {
    const clock = new ToyClock();
    const gate = new ThrottleGate(clock);
    gate.close(READ, 5_000);
    clock.after(3_000, () => gate.close(READ, 10_000));
    await gate.pass(READ, NEVER);
    expect(clock.sleeps).toEqual([5_000, 8_000]);
  });

  test("doesn't delay the requests of a stopped step", async () => {
    const gate = new ThrottleGate(new ToyClock());
    gate.close(READ, 5_000);
    const stopped = new StepStopped('stopped by SIGTERM');
    await expect(gate.pass(READ, AbortSignal.abort(stopped))).rejects.toBe(stopped);
  });
});
