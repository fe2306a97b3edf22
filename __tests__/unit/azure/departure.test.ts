import { expect, test } from '@jest/globals';
import { Departure, FRESH_MS } from '../../../src/azure/departure.ts';
import { NotSentError } from '../../../src/azure/errors.ts';
import { StepStopped } from '../../../src/step.ts';
import { ToyStep } from '../toy-clock.ts';

function departure(ageMs: number, maxAgeMs = FRESH_MS): { step: ToyStep; it: Departure } {
  const step = new ToyStep();
  return { step, it: new Departure(step.clock, step.signal, step.clock.now() - ageMs + maxAgeMs) };
}

test.each([
  [0, true],
  [2_000, true],
  [2_001, false],
])('a write based on a reading from %i ms ago leaves: %p', (age, leaves) => {
  const { it } = departure(age);
  if (leaves) it.leave();
  else expect(() => it.leave()).toThrow(NotSentError);
  expect([it.hasLeft, it.refusal instanceof NotSentError]).toEqual([leaves, !leaves]);
});

test('the age is checked again when the connection is open', () => {
  const { it, step } = departure(0);
  it.leave();
  it.connect();
  expect(it.hasLeft).toBe(false);
  step.clock.pass(2_500);
  expect(() => it.leave()).toThrow('too old');
});

test('while the server throttles, no request leaves, even if throttling began after it connected', () => {
  const { it } = departure(0);
  it.leave();
  it.connect();
  it.isThrottled = () => true;
  expect(() => it.leave()).toThrow('throttled');
  expect([it.hasLeft, it.refusal]).toEqual([false, expect.objectContaining({ isStale: false })]);
});

test('after a stop, no request leaves', () => {
  const { it, step } = departure(0);
  const stopped = new StepStopped('stopped by SIGTERM');
  it.leave();
  it.connect();
  step.stop(stopped);
  expect(() => it.leave()).toThrow(stopped);
  expect([it.hasLeft, it.refusal]).toEqual([false, stopped]);
});

test('the departure is found in the options of the connection', () => {
  const { it } = departure(0);
  expect([Departure.of({ host: 'x', ...it.requestOverrides }), Departure.of({ host: 'x' })]).toEqual([
    it,
    undefined,
  ]);
});
