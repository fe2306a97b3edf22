/** The scripts in the workflow "Release", run by bash against a real repository. Only `gh` is a stand-in. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { ROOT } from '../tools/peers.ts';

interface Workflow {
  readonly jobs: Readonly<Record<string, { steps: readonly { name?: string; run?: string }[] }>>;
}

const { jobs }: Workflow = parse(readFileSync(join(ROOT, '.github/workflows/release.yml'), 'utf8'));
const CHANGELOG = `# Changelog

## [Unreleased]

## [1.1.0] - 2026-11-24

### Added

- Roles.

## [1.0.0] - 2026-07-01

- The first.

[1.1.0]: https://example.com/compare
`;

let folder: string;
let clone: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-'));
  clone = join(folder, 'clone');
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin/gh'), `#!/bin/sh\nprintf '%s ' "$@" >> '${folder}/gh.log'\n`, {
    mode: 0o755,
  });
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch', 'main', join(folder, 'origin')]);
  execFileSync('git', ['clone', '--quiet', join(folder, 'origin'), clone], { stdio: 'ignore' });
  git('checkout', '--quiet', '-b', 'main');
  writeFileSync(join(clone, 'CHANGELOG.md'), CHANGELOG);
  setVersion('1.1.0');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function git(...args: string[]): string {
  const author = ['-c', 'user.name=a', '-c', 'user.email=a@b'];
  return execFileSync('git', [...author, ...args], { cwd: clone, encoding: 'utf8' }).trim();
}

function setVersion(version: string): void {
  writeFileSync(join(clone, 'package.json'), JSON.stringify({ version }));
}

/** Commit and tag a release on the current branch. */
function release(tag: string): string {
  git('commit', '--quiet', '--allow-empty', '--message', tag);
  git('tag', tag);
  return git('rev-parse', 'HEAD');
}

/** Run the script of a step as the runner does. */
function runScript(
  name: string,
  env: Readonly<Record<string, string>> = {},
): { status: number | null; log: string } {
  const script = Object.values(jobs)
    .flatMap(({ steps }) => steps)
    .find((step) => step.name === name)?.run;
  if (script === undefined) throw new Error(`The workflow has no script '${name}'.`);
  const path = [join(folder, 'bin'), dirname(process.execPath), process.env['PATH']].join(delimiter);
  const { status, stdout } = spawnSync('bash', ['-e', '-c', script], {
    cwd: clone,
    encoding: 'utf8',
    env: { ...process.env, ...env, PATH: path },
  });
  return { status, log: stdout };
}

describe('Check version and notes', () => {
  test.each<[version: string, tags: readonly string[]]>([
    ['1.1.0', []],
    ['1.1.0', ['v1', 'v1.0.0', 'v1.0.9']],
  ])('%s can follow %j', (version, tags) => {
    setVersion(version);
    for (const tag of tags) release(tag);
    expect(runScript('Check version and notes')).toEqual({ status: 0, log: '' });
  });

  test.each<[version: string, tags: readonly string[], reason: string]>([
    ['1.1.0', ['v1.0.0', 'v1.1.0'], 'v1.1.0 is already released'],
    ['1.1.0', ['v1.9.0', 'v1.10.0'], 'v1.10.0 is already released'],
    ['1.2.0', ['v1.1.0'], "no section '## [1.2.0] - YYYY-MM-DD'"],
  ])('%s after %j is refused', (version, tags, reason) => {
    setVersion(version);
    for (const tag of tags) release(tag);
    expect(runScript('Check version and notes')).toEqual({ status: 1, log: expect.stringContaining(reason) });
  });
});

test('the draft contains the notes for its version', () => {
  expect(runScript('Create the draft', { GITHUB_SHA: 'abc' }).status).toBe(0);
  expect(readFileSync(join(folder, 'gh.log'), 'utf8')).toMatch(
    /^release create v1\.1\.0 build\/sbom\.cdx\.json --draft --target abc /,
  );
  expect(readFileSync(join(clone, 'notes.md'), 'utf8').trim()).toBe('### Added\n\n- Roles.');
});

describe('Move the tag forward', () => {
  const move = (tag: string) => runScript('Move the tag forward', { TAG: tag });
  const moved = (): string => git('ls-remote', 'origin', 'refs/tags/v1').split('\t')[0] ?? '';

  test("the first release creates the tag, a newer one moves it, and an older one doesn't", () => {
    const first = release('v1.9.0');
    expect(move('v1.9.0').status).toBe(0);
    expect(moved()).toBe(first);
    const second = release('v1.10.0');
    release('v2.0.0');
    expect(move('v1.10.0').status).toBe(0);
    expect(moved()).toBe(second);
    expect(move('v1.9.0')).toEqual({ status: 0, log: expect.stringContaining('v1 stays at v1.10.0') });
    expect(moved()).toBe(second);
  });

  test('a commit outside main is refused', () => {
    release('v1.0.0');
    git('checkout', '--quiet', '-b', 'fix');
    release('v1.0.1');
    expect(move('v1.0.1')).toEqual({ status: 1, log: expect.stringContaining("isn't a commit of main") });
    expect(moved()).toBe('');
  });
});
