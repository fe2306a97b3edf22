import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { packagesOf, readModules, sourcesOf } from '../../scripts/bundle.ts';
import { licensedPackages } from '../../scripts/licenses.ts';
import { cutToBundle, npmSbom } from '../../scripts/sbom.ts';
import { ROOT } from '../../tools/documents.ts';

/** The licenses that allow a bundle to be distributed if it contains their text. */
const ALLOWED = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT']);

const files = readdirSync(join(ROOT, 'dist')).filter((file) => file.endsWith('.js'));
const textOf = (file: string): string => readFileSync(join(ROOT, 'dist', file), 'utf8');
const licenses = textOf('licenses.txt');
const modules = readModules(ROOT);
const packages = packagesOf(ROOT, sourcesOf(modules));
const nameOf = ({ name, version }: { name: string; version: string }): string => `${name}@${version}`;

test.each(files)('the list of modules in %s matches its text', (file) => {
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

test('licenses.txt lists exactly the packages in the bundle', () => {
  const named = licensedPackages(licenses);
  expect(named.map(nameOf).sort()).toEqual(packages.map(nameOf).sort());
  expect(named.map(nameOf)).toEqual(
    expect.arrayContaining(['@azure/identity', '@azure/msal-node', 'debug'].map(installed)),
  );
});

test('every license is allowed and included', () => {
  expect(licensedPackages(licenses).filter(({ license }) => !ALLOWED.has(license))).toEqual([]);
  const texts = licenses.split(/^={80}\n.*\n/m).slice(1);
  expect(texts.filter((text) => !/copyright|licen[cs]e/i.test(text))).toEqual([]);
  expect(texts).toHaveLength(packages.length);
});

test('the SBOM lists exactly the packages in the bundle, each with its hash', () => {
  const { components, dependencies } = cutToBundle(npmSbom(ROOT), packages);
  expect(components.map(nameOf).sort()).toEqual(packages.map(nameOf).sort());
  expect(components.filter((component) => !('hashes' in component))).toEqual([]);
  const refs = dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]);
  expect(refs.filter((ref) => !ref.startsWith('container-apps-identity@')).sort()).toEqual(
    expect.arrayContaining(packages.map(nameOf)),
  );
});

test('the lockfile has a hash for every package that npm can install', () => {
  const lock: { packages: Record<string, { integrity?: string; link?: boolean; os?: string[] }> } =
    JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  const unchecked = Object.entries(lock.packages).filter(
    ([path, { integrity, link, os }]) =>
      path.includes('node_modules/') && !integrity && !link && !os?.includes('none'),
  );
  expect(unchecked.map(([path]) => path)).toEqual([]);
});

/** Get a package's name with its installed version. */
function installed(name: string): string {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8'));
  return `${name}@${version}`;
}
