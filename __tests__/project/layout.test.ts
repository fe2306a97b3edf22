import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from '@jest/globals';
import { ROOT } from '../../tools/documents.ts';
import { filesOf } from '../../tools/repository.ts';

/** What the files of a folder at the top may import from other folders at the top. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  src: [],
  sandbox: [],
  scripts: ['tools'],
  tools: ['sandbox'],
  demo: ['sandbox', 'tools'],
  bench: ['sandbox', 'tools'],
  interop: ['sandbox', 'tools'],
  __tests__: ['src', 'sandbox', 'tools', 'scripts'],
};

const files = filesOf(ROOT).filter((file) => /\.[jt]s$/.test(file) && !file.startsWith('dist/'));
const topOf = (path: string): string => path.split(/[\\/]/)[0] ?? '';

/** The files that a file imports by a relative path. */
function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [...text.matchAll(/\b(?:from|import|import\()\s*'(\.[^']+)'/g)].map(([, path = '']) =>
    normalize(join(dirname(file), path)),
  );
}

test.each(Object.entries(MAY_IMPORT))('%s imports %j and nothing else beside itself', (folder, allowed) => {
  const own = files.filter((file) => topOf(file) === folder);
  expect(own.length).toBeGreaterThan(0);
  const strangers = own.flatMap((file) =>
    importsOf(file)
      .filter((path) => /[\\/]/.test(path) && ![folder, ...allowed].includes(topOf(path)))
      .map((path) => `${file} imports ${path}`),
  );
  expect(strangers).toEqual([]);
});

test('every folder with code has its line', () => {
  const folders = new Set(files.filter((file) => file.includes('/')).map(topOf));
  expect([...folders].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
});

test('each unit test is named for the file of src that it tests, but for that of the whole house', () => {
  const tests = files.filter((file) => /^__tests__\/unit\/.*\.test\.ts$/.test(file));
  expect(tests.length).toBeGreaterThan(0);
  // A long one is cut: wait.judge.test.ts tests src/resources/wait.ts as well.
  const tested = (test: string): string =>
    test.replace('__tests__/unit/', 'src/').replace(/\/([^/.]+)\.[^/]*$/, '/$1.ts');
  const strangers = tests.filter((test) => !files.includes(tested(test)));
  expect(strangers).toEqual(['__tests__/unit/architecture.test.ts']);
});
