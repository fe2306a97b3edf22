import { getEventListeners } from 'node:events';
import { describe, expect, test } from '@jest/globals';
import { StepStopped, systemClock } from '../../src/step.ts';

const stopped = new StepStopped('stopped by SIGTERM');

describe("the machine's clock", () => {
  test('waits and leaves no listener on the signal', async () => {
    const { signal } = new AbortController();
    await systemClock.sleep(1, signal);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  test("doesn't wait in a step that was stopped", async () => {
    await expect(systemClock.sleep(3_600_000, AbortSignal.abort(stopped))).rejects.toBe(stopped);
  });

  test.each([60_000, 2 ** 31, Number.MAX_SAFE_INTEGER])(
    'a wait of %i ms ends with the reason as soon as the step is stopped, but not before',
    async (milliseconds) => {
      const stop = new AbortController();
      let ended = false;
      const waiting = systemClock.sleep(milliseconds, stop.signal).finally(() => {
        ended = true;
      });
      // A timer of Node's that is too long ends after one millisecond.
      await systemClock.sleep(20, new AbortController().signal);
      expect(ended).toBe(false);
      stop.abort(stopped);
      await expect(waiting).rejects.toBe(stopped);
    },
  );

  test.each([0, -1])('a wait of %i ms ends', async (milliseconds) => {
    await expect(systemClock.sleep(milliseconds, new AbortController().signal)).resolves.toBeUndefined();
  });
});
