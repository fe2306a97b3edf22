import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from '@jest/globals';
import { inAscii } from '../../scripts/ascii.ts';
import { packagesOf, readModules, sourcesOf } from '../../scripts/bundle.ts';
import { licensedPackages } from '../../scripts/licenses.ts';
import { cutToBundle, npmSbom } from '../../scripts/sbom.ts';
import { ROOT } from '../../tools/documents.ts';

/** Licences that let a bundle be passed on with nothing but their text. */
const ALLOWED = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT']);

const files = readdirSync(join(ROOT, 'dist')).filter((file) => file.endsWith('.js'));
const textOf = (file: string): string => readFileSync(join(ROOT, 'dist', file), 'utf8');
const licenses = textOf('licenses.txt');
const modules = readModules(ROOT);
const packages = packagesOf(ROOT, sourcesOf(modules));
const nameOf = ({ name, version }: { name: string; version: string }): string => `${name}@${version}`;

test.each(files)('what the build says of %s is what stands in it', (file) => {
  const text = textOf(file);
  const ids = [...text.matchAll(/^\/\*\*\*\/ "?([^":\n]+)"?:$/gm)].map(([, id]) => id);
  const merged = [
    ...text.matchAll(/^;\/\/ CONCATENATED MODULE: \.\/(?:build\/(?=node_modules))?(.*)$/gm),
  ].map(([, source]) => source);
  const listed = modules[file] ?? [];
  expect(listed.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  const listedMerged = listed.flatMap(({ sources }) => (sources.length > 1 ? sources : []));
  expect(listedMerged.filter((source) => !source.startsWith('external ')).sort()).toEqual(merged.sort());
});

test.each(files)('%s holds nothing but ASCII', (file) => {
  expect(textOf(file)).not.toMatch(/[^\0-\x7f]/);
});

test('an escape means what the character meant, or the build ends', () => {
  const source = "/* é */ [`…`, '😀', /^[à-ü]$/u.test('ü')]";
  expect(inAscii(source)).toMatch(/^[\0-\x7f]+$/);
  expect(runInNewContext(inAscii(source))).toEqual(['…', '😀', true]);
  expect(() => inAscii('String.raw`…`')).toThrow('This cannot be written in ASCII: String.raw`…');
  expect(() => inAscii("'\\…'")).toThrow('This cannot be written in ASCII');
});

test('licences are there for every package in the bundle, and for no other', () => {
  const named = licensedPackages(licenses);
  expect(named.map(nameOf).sort()).toEqual(packages.map(nameOf).sort());
  expect(named.map(nameOf)).toEqual(
    expect.arrayContaining(['@azure/identity', 'debug', 'jose'].map(installed)),
  );
});

test('every licence is allowed, and its text is there', () => {
  expect(licensedPackages(licenses).filter(({ license }) => !ALLOWED.has(license))).toEqual([]);
  const texts = licenses.split(/^={80}\n.*\n/m).slice(1);
  expect(texts.filter((text) => !/copyright|licen[cs]e/i.test(text))).toEqual([]);
  expect(texts).toHaveLength(packages.length);
});

test('the SBOM names the packages in the bundle, each with its hash, and no other', () => {
  const { components, dependencies } = cutToBundle(npmSbom(ROOT), packages);
  expect(components.map(nameOf).sort()).toEqual(packages.map(nameOf).sort());
  expect(components.filter((component) => !('hashes' in component))).toEqual([]);
  const refs = dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]);
  expect(refs.filter((ref) => !ref.startsWith('container-apps-identity@')).sort()).toEqual(
    expect.arrayContaining(packages.map(nameOf)),
  );
});

/** A package's name with the version that is installed. */
function installed(name: string): string {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8'));
  return `${name}@${version}`;
}
