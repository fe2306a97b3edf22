import { expect, test } from '@jest/globals';
import { isObject, objectOf, parseJson } from '../../src/json.ts';

test.each([
  [{}, true],
  [{ a: 1 }, true],
  [null, false],
  [[], false],
  ['x', false],
  [undefined, false],
])('isObject(%j) is %p', (value, expected) => {
  expect(isObject(value)).toBe(expected);
  expect(objectOf(value)).toEqual(expected ? value : {});
});

test.each([
  ['{"a":1}', { a: 1 }],
  ['[]', []],
  ['null', null],
  ['', undefined],
  [null, undefined],
  [undefined, undefined],
  ['{"a":', undefined],
])('parseJson(%j) is %j', (text, expected) => {
  expect(parseJson(text)).toEqual(expected);
});
