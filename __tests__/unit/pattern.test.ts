import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { matcher, nearest } from '../../src/pattern.ts';

describe('a pattern', () => {
  test.each<[pattern: string, name: string, matches: boolean]>([
    ['web*', 'web', true],
    ['web*', 'WEB-1', true],
    ['a*c', 'ab', false],
    ['web', 'web-1', false],
    ['a.b', 'axb', false],
    ['a(b)*', 'a(b)c', true],
    ['a-*_b', 'a-1_b', true],
  ])('%j on %j: %p', (pattern, name, matches) => {
    expect(matcher(pattern)(name)).toBe(matches);
  });

  // Backtracking over the stars would never end.
  test.each(['*', '*a'])('with many %j comes to an end', (part) => {
    expect(matcher(`${part.repeat(9)}*z`)('a'.repeat(1_000))).toBe(false);
  });

  test('matches a name if stars replace parts of that name', () => {
    const pieces = fc.array(fc.stringMatching(/^[a-z0-9.()_-]{1,4}$/), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(pieces, fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), (parts, stars) => {
        const pattern = parts.map((part, at) => (stars[at] ? '*' : part)).join('');
        expect(matcher(pattern)(parts.join(''))).toBe(true);
        expect(matcher(pattern.toUpperCase())(parts.join(''))).toBe(true);
      }),
    );
  });
});

test('the names closest to the pattern come first, ignoring case and stars', () => {
  const names = ['api', 'cart-a', 'billing', 'Web-Front', 'search', 'orders', 'web-back'];
  expect(nearest('wbe-*front', names)[0]).toBe('Web-Front');
  expect(nearest('wbe-back*', names)[0]).toBe('web-back');
});

test('only close names are suggested, with the closest first', () => {
  expect(nearest('web', ['wxyz', 'api', 'wbe', 'webb', 'WEB'])).toEqual(['WEB', 'webb', 'wbe']);
  expect(nearest('missing-app', ['api', 'app'])).toEqual([]);
  expect(nearest('ab', ['cd'])).toEqual([]);
});
