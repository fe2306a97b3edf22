import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { ROOT } from '../../tools/documents.ts';
import { circleIn, importsOf, type Sources } from '../../tools/imports.ts';
import { filesOf } from '../../tools/repository.ts';

/** The other top-level folders that the files of a top-level folder can import from. */
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
const sources: Sources = new Map(files.map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]));
const topOf = (path: string): string => path.split('/')[0] ?? '';

/** List the imports of a top-level folder that aren't allowed, as `FILE imports FILE`. */
function strangersIn(folder: string, isAllowed: (path: string) => boolean): readonly string[] {
  const own = files.filter((file) => topOf(file) === folder);
  expect(own.length).toBeGreaterThan(0);
  return own.flatMap((file) =>
    importsOf(file, sources.get(file) ?? '')
      .filter((path) => path.includes('/') && topOf(path) !== folder && !isAllowed(path))
      .map((path) => `${file} imports ${path}`),
  );
}

test.each(Object.entries(MAY_IMPORT))(
  '%s imports only from itself and %j, and from the sandbox only its index',
  (folder, allowed) => {
    const isAllowed = (path: string): boolean =>
      allowed.includes(topOf(path)) && (topOf(path) !== 'sandbox' || path === 'sandbox/index.ts');
    expect(strangersIn(folder, isAllowed)).toEqual([]);
  },
);

test('no imports are circular', () => {
  expect(circleIn(sources)).toBeUndefined();
});

test('every folder with code is in the table of allowed imports', () => {
  const folders = new Set(files.filter((file) => file.includes('/')).map(topOf));
  expect([...folders].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
});

test('each unit test has the name of the file in src that it tests, except for architecture.test.ts', () => {
  const tests = files.filter((file) => /^__tests__\/unit\/.*\.test\.ts$/.test(file));
  expect(tests.length).toBeGreaterThan(0);
  // Long tests are split: wait.judge.test.ts also tests src/resources/wait.ts.
  const tested = (test: string): string =>
    test.replace('__tests__/unit/', 'src/').replace(/\/([^/.]+)\.[^/]*$/, '/$1.ts');
  const strangers = tests.filter((test) => !files.includes(tested(test)));
  expect(strangers).toEqual(['__tests__/unit/architecture.test.ts']);
});
