import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { oneLine, quote, sentenceList } from '../../src/text.ts';

test('one line stays one line, whatever comes', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constant('##[group]a\r\n::error::b')), (text) => {
      const line = oneLine(text, 50);
      expect(line).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]|##\[/u);
      expect(line.length).toBeLessThanOrEqual(51);
      expect(quote(text)).toMatch(/^'[\x20-\x7e…]*'$/);
    }),
  );
});

test('words in a sentence', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((words) => sentenceList(words))).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
});
