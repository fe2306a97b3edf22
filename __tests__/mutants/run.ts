/**
 * Applies each mutant to a copy of the working tree, runs its tests there, and prints what catches it:
 * `npm run test:mutants -- [PATTERN FOR FILE OR RULE]`. Unit tests run first. The bundle is built, and
 * scenarios run, only if too few unit tests catch the mutant.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyRepository } from '../../tools/repository.ts';
import { MUTANTS } from './list.ts';
import { type Mutant, occurrences } from './mutant.ts';

/** The part of Jest's JSON report that is used. */
interface Report {
  readonly numFailedTests: number;
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly message: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

const root = join(import.meta.dirname, '../..');
/** The time limit in milliseconds, because a mistake can make a test run forever. */
const LIMIT_MS = 600_000;
/** The folders of tests, the fastest first, and Jest's options for them. */
const FOLDERS: readonly (readonly [folder: string, ...options: readonly string[]])[] = [
  ['unit/'],
  ['scenario/'],
  ['faults/', '--config', '__tests__/faults/jest.config.js'],
];
const copy = realpathSync(mkdtempSync(join(tmpdir(), 'mutants-')));

/** Run a script of the copy with Node. False if it failed. */
function runs(...args: readonly string[]): boolean {
  try {
    const options = { cwd: copy, stdio: 'ignore', timeout: LIMIT_MS } as const;
    execFileSync(process.execPath, ['--no-warnings', ...args], options);
    return true;
  } catch {
    return false;
  }
}

/** Run tests of the copy, and list those that fail. */
function failing(tests: readonly string[], options: readonly string[]): readonly string[] {
  const file = join(copy, 'tests.json');
  rmSync(file, { force: true });
  const paths = `__tests__/(${tests.map((test) => test.replaceAll('.', '\\.')).join('|')})`;
  const jest = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js'];
  runs(...jest, ...options, '--json', '--outputFile', file, '--testPathPatterns', paths);
  const { numFailedTests, numPassedTests, testResults }: Report = JSON.parse(readFileSync(file, 'utf8'));
  // A file that can't be loaded proves nothing.
  const broken = testResults.find(({ assertionResults }) => assertionResults.length === 0);
  if (broken || numFailedTests + numPassedTests === 0)
    throw new Error(`${paths} can't run: ${broken?.message ?? 'no tests'}`);
  return testResults.flatMap(({ assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName }) => fullName.replace(/\s+/g, ' ').slice(0, 80)),
  );
}

/** Run unit tests, and then those that need the bundle unless enough tests fail. */
function catching(tests: readonly string[], needed: number): readonly string[] {
  const caught: string[] = [];
  for (const [folder, ...options] of FOLDERS) {
    const own = tests.filter((test) => test.startsWith(folder));
    if (own.length === 0 || caught.length >= needed) continue;
    if (folder !== 'unit/' && !runs('scripts/build.ts')) throw new Error("the bundle can't be built");
    caught.push(...failing(own, options));
  }
  return caught;
}

/** Test one mutant, and describe the result. `isCaught` only if enough tests fail. */
function test({ file, find, replace, tests, isSafety }: Mutant): { isCaught: boolean; text: string } {
  const path = join(copy, file);
  const original = readFileSync(path, 'utf8');
  const found = occurrences(original, find);
  if (found !== 1) return { isCaught: false, text: `its text is found ${found} times` };
  const needed = isSafety ? 2 : 1;
  try {
    writeFileSync(
      path,
      original.replace(find, () => replace),
    );
    const caught = catching(tests, needed);
    const isCaught = caught.length >= needed;
    const text =
      caught.length === 0 ? 'SURVIVED' : `caught by ${caught.length}${isCaught ? '' : ', NEEDS 2'}`;
    return { isCaught, text: [text, ...caught.slice(0, needed)].join(' | ') };
  } catch (error) {
    return { isCaught: false, text: `ERROR ${error instanceof Error ? error.message : String(error)}` };
  } finally {
    writeFileSync(path, original);
  }
}

const [, , part = ''] = process.argv;
const mutants = MUTANTS.filter(({ file, rule }) => new RegExp(part).test(`${file} ${rule}`));
try {
  copyRepository(root, copy);
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
  // A test that fails without a mutant proves nothing.
  const already = catching([...new Set(mutants.flatMap(({ tests }) => tests))], Number.POSITIVE_INFINITY);
  if (already.length > 0) throw new Error(`These tests fail without a mutant:\n${already.join('\n')}`);
  for (const mutant of mutants) {
    const { isCaught, text } = test(mutant);
    if (!isCaught) process.exitCode = 1;
    console.log(
      `${isCaught ? 'ok  ' : 'FAIL'} ${mutant.file} | ${mutant.rule}${mutant.isSafety ? ' (safety)' : ''} | ${text}`,
    );
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
