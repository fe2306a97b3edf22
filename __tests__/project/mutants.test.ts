import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { ROOT } from '../../tools/documents.ts';
import { filesOf } from '../../tools/repository.ts';
import { MUTANTS } from '../mutants/list.ts';
import { occurrences } from '../mutants/mutant.ts';

test('each mutant replaces text that its file contains exactly once', () => {
  expect(MUTANTS.length).toBeGreaterThanOrEqual(40);
  const wrong = MUTANTS.filter(
    ({ file, find, replace }) =>
      find === replace || occurrences(readFileSync(join(ROOT, file), 'utf8'), find) !== 1,
  );
  expect(wrong.map(({ file, rule }) => `${file}: ${rule}`)).toEqual([]);
});

test('each mutant has tests', () => {
  const files = filesOf(ROOT).filter((file) => file.endsWith('.test.ts'));
  const missing = MUTANTS.flatMap(({ tests }) => tests).filter(
    (test) => !files.some((file) => file.startsWith(`__tests__/${test}`)),
  );
  expect(missing).toEqual([]);
});
