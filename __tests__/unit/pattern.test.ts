import { expect, test } from '@jest/globals';
import { nearest } from '../../src/pattern.ts';

test('names most like the pattern come first, without regard to case and stars', () => {
  const names = ['api', 'cart-a', 'billing', 'Web-Front', 'search', 'orders', 'web-back'];
  expect(nearest('wbe-*front', names)[0]).toBe('Web-Front');
  expect(nearest('wbe-back*', names)[0]).toBe('web-back');
});

test('five names at most, and those of equal distance in the order given', () => {
  expect(nearest('zz', ['a1', 'b2', 'c3', 'd4', 'e5', 'f6'])).toEqual(['a1', 'b2', 'c3', 'd4', 'e5']);
  expect(nearest('*', [])).toEqual([]);
});
