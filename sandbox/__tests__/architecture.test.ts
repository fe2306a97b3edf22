import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { expect, test } from '@jest/globals';

const ROOT = resolve(import.meta.dirname, '../..');

/** The TypeScript files of a folder, and what of this repository each of them imports. */
function importsIn(folder: string): Map<string, string[]> {
  const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.includes('node_modules'))
    .map((file) => join(folder, file));
  return new Map(
    files.map((file) => {
      const source = readFileSync(join(ROOT, file), 'utf8');
      const imported = [...source.matchAll(/(?:from|import) '(\.[^']+)'/g)].map(([, path = '']) =>
        relative(ROOT, resolve(ROOT, dirname(file), path)),
      );
      return [file, imported];
    }),
  );
}

const sandbox = importsIn('sandbox');

test('the modules of the sandbox make no circle', () => {
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): void => {
    expect(trail).not.toContain(file);
    if (done.has(file)) return;
    for (const next of sandbox.get(file) ?? []) visit(next, [...trail, file]);
    done.add(file);
  };
  for (const file of sandbox.keys()) visit(file, []);
  expect(done.size).toBeGreaterThan(40);
});

test('whoever uses the sandbox imports its index alone', () => {
  const users = [
    '__tests__',
    'sandbox/__tests__',
    'bench',
    'demo',
    'interop',
    'scripts',
    'src',
    'tools',
  ].flatMap((folder) => [...importsIn(folder)]);
  const own = join('sandbox', '__tests__');
  const deep = users.filter(([file, paths]) =>
    paths
      .filter((path) => !(file.startsWith(own) && path.startsWith(own)))
      .some((path) => path.startsWith(`sandbox${sep}`) && path !== join('sandbox', 'index.ts')),
  );
  expect(deep).toEqual([]);
});
