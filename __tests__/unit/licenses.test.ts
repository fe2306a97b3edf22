import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { ROOT } from '../../tools/documents.ts';

/** Licences that let a bundle be passed on with nothing but their text. */
const ALLOWED = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT']);

const text = readFileSync(join(ROOT, 'dist', 'licenses.txt'), 'utf8');

/** Package and licence of everything in the bundle: ncc writes both as lines of their own, above the text. */
const bundled = [...text.matchAll(/(?<=^|\n\n)((?:@[\w.-]+\/)?[\w.-]+)\n([^\n]+)(?=\n)/g)].map(
  ([, name = '', license = '']) => ({ name, license }),
);

test('every package in the bundle has a licence that allows it', () => {
  expect(bundled.filter(({ license }) => !ALLOWED.has(license))).toEqual([]);
});

test('the packages that the action is made of are among them', () => {
  const names = bundled.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining([
      '@actions/github',
      '@azure/identity',
      '@azure/arm-appcontainers',
      '@azure/arm-msi',
    ]),
  );
});

test('no package is named without a licence', () => {
  expect([...text.matchAll(/^(@[\w.-]+\/[\w.-]+)\n\n/gm)].map(([, name]) => name)).toEqual([]);
});
