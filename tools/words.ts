import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** The rules of the prose linter that are lists of words: each word to avoid, and the form to write instead. */
export const WORDS = ['American', 'Terms', 'Words'].flatMap((name) => {
  const file = join(import.meta.dirname, `../.vale/House/${name}.yml`);
  const { swap } = parse(readFileSync(file, 'utf8')) as { swap: Readonly<Record<string, string>> };
  return Object.entries(swap).map(([word, instead]): [RegExp, string] => [
    new RegExp(`(?<![\\w'])(?:${word})(?!\\w)`, 'giu'),
    instead,
  ]);
});
