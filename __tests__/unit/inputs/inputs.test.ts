import { expect, test } from '@jest/globals';
import { Inputs } from '../../../src/inputs/inputs.ts';

test.each<[text: string, expected: readonly string[]]>([
  [' \n,\r\n , ', []],
  ['a,b\nc\r\nd', ['a', 'b', 'c', 'd']],
  ['b,a, B,a', ['b', 'a']],
  ['*\n*', ['*']],
])('the list %j contains %j', (text, expected) => {
  expect(new Inputs(() => text, {}).list('app-name')).toEqual(expected);
});
