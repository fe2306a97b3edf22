import { expect, test } from '@jest/globals';
import { distinct, getOrInsert } from '../../src/collections.ts';

test('the first of several values with the same key is kept', () => {
  expect(distinct(['b', 'A', 'a', 'B'], (text) => text.toLowerCase())).toEqual(['b', 'A']);
});

test('a value is created once, and its promise is shared', async () => {
  const map = new Map<string, Promise<number>>();
  let made = 0;
  const make = async (): Promise<number> => (made += 1);
  expect(await Promise.all([getOrInsert(map, 'a', make), getOrInsert(map, 'a', make)])).toEqual([1, 1]);
});
