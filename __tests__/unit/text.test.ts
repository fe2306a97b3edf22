import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addSecret } from '../../src/secrets.ts';
import { firstOf, oneLine, quote, sentenceList } from '../../src/text.ts';

test('words are joined for a sentence', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((words) => sentenceList(words))).toEqual([
    '',
    'a',
    'a and b',
    'a, b, and c',
  ]);
});

test('a long list is cut and ends with the number of other items', () => {
  expect(firstOf(['a', 'b', 'c'], 2)).toEqual(['a', 'b', '1 more']);
  expect(firstOf(['a', 'b'], 2)).toEqual(['a', 'b']);
});

describe('text', () => {
  test('never contains control characters, separators, or commands, for any text and length', () => {
    const any = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('#', '[', '\u200b', ' ', '\x85', '\u2028', '\n'))
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(any, fc.integer({ min: 1, max: 40 }), (text, longest) => {
        const line = oneLine(text, longest);
        expect(line).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]|##\[/u);
        expect(line.length).toBeLessThanOrEqual(longest + 1);
        expect(quote(text)).toMatch(/^'[\x20-\x7e…]*'$/);
        expect(quote(text)).not.toContain('##[');
      }),
      { numRuns: 500 },
    );
  });
  test('tokens and parts of tokens become stars', () => {
    const header = Buffer.from('{"typ":"JWT","alg":"RS256"}').toString('base64url');
    const token = `${header}.${'p-_'.repeat(400)}.c2ln`;
    expect(oneLine(`You sent 'Bearer ${token}'.`, 2_000)).toBe("You sent 'Bearer ***'.");
    expect(oneLine(`x=${token}`, 20)).toBe('x=***');
    expect(oneLine(`${token} ${header}`, 2_000)).toBe('*** ***');
    expect(oneLine('eyJoe.is.no.token')).toBe('eyJoe.is.no.token');
  });
  test('a known secret becomes stars everywhere, whatever its form', () => {
    addSecret('opaque+token/==');
    addSecret('');
    expect(oneLine('You sent opaque+token/==, and _opaque+token/==.')).toBe('You sent ***, and _***.');
    // It is replaced before the text is cut, or its beginning would remain.
    expect(oneLine(`${' '.repeat(35)}opaque+token/==`, 10)).not.toContain('opaq');
  });

  test('short, harmless text stays unchanged', () => {
    expect([oneLine('größe, 名前'), quote('web-1')]).toEqual(['größe, 名前', "'web-1'"]);
  });
});
