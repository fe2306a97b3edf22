import { expect, test } from '@jest/globals';
import { getOrInsert } from '../../src/get-or-insert.ts';

test('a value is made once for each key, falsy ones too', () => {
  const map = new Map<string, number>();
  let made = 0;
  const make = (): number => made++;
  const got = ['a', 'a', 'b', 'a'].map((key) => getOrInsert(map, key, make));
  expect([got, made, [...map]]).toEqual([
    [0, 0, 1, 0],
    2,
    [
      ['a', 0],
      ['b', 1],
    ],
  ]);
});

test('who asks while a promise is under way waits for the same', async () => {
  const map = new Map<string, Promise<object>>();
  const ask = (): Promise<object> => getOrInsert(map, 'a', async () => ({}));
  const [first, second] = await Promise.all([ask(), ask()]);
  expect(second).toBe(first);
});
