import { expect, test } from '@jest/globals';
import * as handed from '../../sandbox/index.ts';

test('tests are handed everything that the sandbox publishes', () => {
  const { loadedSandbox } = globalThis as typeof globalThis & { loadedSandbox: object };
  expect(Object.keys(handed).sort()).toEqual(Object.keys(loadedSandbox).sort());
});
