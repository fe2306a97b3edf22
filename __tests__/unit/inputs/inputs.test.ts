import { describe, expect, test } from '@jest/globals';
import { Inputs } from '../../../src/inputs/inputs.ts';
import { request } from './request.ts';

describe('a list', () => {
  test.each<[text: string, expected: readonly string[]]>([
    ['', []],
    [' \n,\r\n , ', []],
    ['a', ['a']],
    ['a,b\nc\r\nd', ['a', 'b', 'c', 'd']],
    ['a, A,a', ['a']],
    ['web,web', ['web']],
    ['b,a,b,a', ['b', 'a']],
    ['B\nb', ['B']],
  ])('%j contains %j', (text, expected) => {
    expect(new Inputs(() => text, {}).list('app-name')).toEqual(expected);
  });

  test('* given twice is * by itself', () => {
    const { identities } = request({
      operation: 'remove',
      'identity-type': 'user-assigned',
      'user-assigned-identities': '*\n*',
    });
    expect(identities).toEqual({ system: false, user: 'all' });
  });
});
