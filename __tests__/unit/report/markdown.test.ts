import { expect, test } from '@jest/globals';
import { html, link } from '../../../src/report/markdown.ts';

test.each([
  ['<b>', '&lt;b&gt;'],
  ['a & b', 'a &amp; b'],
  ['"a"', '&quot;a&quot;'],
  ['@everyone', '&#64;everyone'],
  ['`a`', '&#96;a&#96;'],
  ['a\n\n\nb', 'a<br>b'],
  ['a\r\u202eb\u2028', 'ab'],
])('%j becomes %s between tags', (text, expected) => {
  expect(html(text)).toBe(expected);
});

test("an address can't end its attribute", () => {
  expect(link('a', 'https://x/"><img>')).toBe('<a href="https://x/&quot;&gt;&lt;img&gt;">a</a>');
});
