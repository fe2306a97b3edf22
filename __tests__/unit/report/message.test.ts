import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { command, durationOf, tally, textOf, wrapCommands } from '../../../src/report/message.ts';

test('the parts of a message are on separate lines in order, and commands are wrapped', () => {
  const long = `az x ${Array.from({ length: 12 }, (_, at) => `--option-${at} value`).join(' ')}`;
  const text = textOf({
    what: 'What.',
    why: 'Why.',
    fix: `Run:\n${command(long)}`,
    state: 'State.',
    azure: 'Words.',
    details: ['Detail: x'],
    correlationId: 'id',
  });
  expect(text).toMatch(
    /^What\.\nWhy\.\nTo fix: Run:\n( {2}.*\\\n)+ {2}.*\nState\.\nAzure: Words\.\nDetail: x\nCorrelation ID: id$/,
  );
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(102);
});

describe('a wrapped command', () => {
  /** Read a command as a POSIX shell does. */
  const wordsOf = (text: string): readonly string[] => {
    const words: string[] = [];
    let [word, quote, isWord] = ['', '', false];
    for (let at = 0; at < text.length; at += 1) {
      const character = text.charAt(at);
      if (character === '\\' && quote !== "'") {
        at += 1;
        if (text.charAt(at) !== '\n') word += text.charAt(at);
      } else if (quote === '' ? /['"]/.test(character) : character === quote) {
        quote = quote === '' ? character : '';
        isWord = true;
      } else if (quote === '' && /\s/.test(character)) {
        if (isWord) words.push(word);
        [word, isWord] = ['', false];
      } else {
        word += character;
        isWord = true;
      }
    }
    return isWord ? [...words, word] : words;
  };
  const id = `/subscriptions/1/${'resourceGroups/group/'.repeat(12)}x`;
  const wrap = (text: string): string => wrapCommands(command(text)).replace(/^ {2}/gm, '');
  test.each([
    ['options', `az role assignment create --role x --scope ${id} --assignee y`],
    ['a condition', `az x --condition "${'(a OR b) AND '.repeat(30)}c" --y z`],
    ['text in quotes', `az x --name '${'a long name '.repeat(20)}' --y z`],
    ['an apostrophe', `az x --name 'it'\\''s a name' --scope ${id}`],
    ['a short one', 'az x'],
  ])('means the same: %s', (_, text) => {
    expect(wordsOf(wrap(text))).toEqual(wordsOf(text));
  });

  test('has lines of at most 100 characters, except for longer words', () => {
    const condition = `az x --condition "${'(a OR b) AND '.repeat(30)}c" --ids ${id} ${id}`;
    const lines = wrap(condition).split('\n');
    const long = lines.filter((line) => line.length > 100);
    expect(long).toEqual([`--ids ${id} \\`, id]);
    expect(lines.length).toBeLessThan(10);
  });

  test('keeps each option on the same line as its value', () => {
    const text = `az x ${Array.from({ length: 12 }, (_, at) => `--option-${at} value`).join(' ')}`;
    for (const line of wrap(text).split('\n').slice(1)) expect(line).toMatch(/^--.* value( \\)?$/);
  });

  test('is a command of az, because other code stays as it is', () => {
    const text = command(`subject:  ${'x y '.repeat(40)}`);
    expect(wrapCommands(text)).toBe(text);
  });
});

test.each([
  [400, '0 s'],
  [59_000, '59 s'],
  [80_000, '1 min 20 s'],
  [120_000, '2 min'],
])('%i ms is shown as %s', (ms, words) => {
  expect(durationOf(ms)).toBe(words);
});

test('equal words are counted, with unchanged last', () => {
  expect(tally(['unchanged', 'a', 'b', 'a'])).toBe('2 a, 1 b, 1 unchanged');
  expect(tally(['unchanged', 'granted'], 'role')).toBe('1 role granted, 1 unchanged');
  expect(tally(['', ''], 'role')).toBe('2 roles');
});

describe('every error in src', () => {
  const src = join(import.meta.dirname, '../../../src');
  const created = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => {
      const text = readFileSync(join(src, path), 'utf8');
      const found = text.matchAll(/new (Problem|InputError)\(\s*(["'`])((?:(?!\2).|\n)*)\2/g);
      return [...found].map(([, kind, , what = '']) => ({ path, kind, what }));
    });

  test('is found by this test', () => {
    for (const kind of ['Problem', 'InputError'])
      expect(created.filter((one) => one.kind === kind).length).toBeGreaterThan(5);
  });

  test('shows what failed in its first line, without resource IDs', () => {
    for (const { what, kind } of created) {
      expect(what).toMatch(
        kind === 'Problem' ? /^(Can't |\$\{|A change )/ : /^(Invalid value for input|Input) '/,
      );
      expect(what).not.toMatch(/formatResourceId|\.scope|Id\}|\/subscriptions/);
      expect(what).not.toContain('\n');
    }
  });

  test("leaves 'To fix:' and 'Azure:' to the report", () => {
    for (const { path } of created) {
      const text = readFileSync(join(src, path), 'utf8');
      expect(text).not.toMatch(/new Problem\([^;]*'To fix:/);
    }
  });
});
