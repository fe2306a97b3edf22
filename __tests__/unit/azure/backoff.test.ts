import { expect, test } from '@jest/globals';
import { backoffMs } from '../../../src/azure/retry.ts';

test('backoff doubles from half a second, spread by a quarter, up to 30 seconds', () => {
  for (const [retry, longest] of [
    [0, 500],
    [1, 1_000],
    [5, 16_000],
    [6, 30_000],
    [400, 30_000],
  ] as const) {
    for (let i = 0; i < 50; i += 1) {
      expect(backoffMs(retry)).toBeGreaterThanOrEqual(longest * 0.75);
      expect(backoffMs(retry)).toBeLessThanOrEqual(longest);
    }
  }
});
