import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { ROOT } from '../../tools/documents.ts';
import { filesOf } from '../../tools/repository.ts';
import { WORDS } from '../../tools/words.ts';

/** The titles in a test file: texts that are followed by a function. */
const titlesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\(\s*(['"`])((?:\\.|(?!\1).)+)\1,\s*(?:async\b|\()/gs)].map(([, , title = '']) => title);

const faultsIn = (title: string): readonly string[] =>
  WORDS.flatMap(([word, instead]) =>
    [...title.matchAll(word)].map(([found]) => `${title}: write '${instead}' instead of '${found}'`),
  );

test('titles of tests avoid the words that documents avoid', () => {
  const titles = filesOf(ROOT)
    .filter((file) => file.endsWith('.test.ts'))
    .flatMap((file) => titlesIn(readFileSync(join(ROOT, file), 'utf8')));
  expect(titles.length).toBeGreaterThan(500);
  expect(titles.flatMap(faultsIn)).toEqual([]);
  const bad = ['test.each(ROWS)(', "'it may', async () => {"].join('');
  expect(titlesIn(bad).flatMap(faultsIn)).toHaveLength(1);
});
