import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { examples } from '../tools/documents.ts';
import { goProgram, pythonEnvironment, ROOT } from '../tools/peers.ts';

const execute = promisify(execFile);
const FORMS = '.github/ISSUE_TEMPLATE';

/** The files that GitHub reads, each with the schema that SchemaStore keeps for it. */
const SCHEMAS: Readonly<Record<string, string>> = {
  'action.yml': 'github-actions',
  '.github/dependabot.yml': 'dependabot',
  [`${FORMS}/config.yml`]: 'github-issue-config',
  ...Object.fromEntries(
    readdirSync(join(ROOT, FORMS))
      .filter((name) => name !== 'config.yml')
      .map((name) => [`${FORMS}/${name}`, 'github-issue-forms']),
  ),
};

/**
 * Pin the actions in an example. Documents use versions because a reader pastes them, and the linter would report each.
 * The files in `examples` and the project's own workflows are pinned.
 */
const pinned = (workflow: string): string =>
  workflow.replace(/^(\s*-? ?uses: [\w./-]+)@(v[\d.]+)$/gm, `$1@${'0'.repeat(39)}1 # $2`);

let bin: string;
let actionlint: string;
const folders: string[] = [];
beforeAll(async () => {
  bin = await pythonEnvironment('requirements-linters.txt');
  actionlint = await goProgram('actionlint');
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Create a repository with these files. Both linters need one. */
async function repositoryOf(files: Readonly<Record<string, string>>): Promise<string> {
  const repository = mkdtempSync(join(tmpdir(), 'linters-'));
  folders.push(repository);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(repository, name)), { recursive: true });
    writeFileSync(join(repository, name), text);
  }
  await execute('git', ['init', '--quiet', repository]);
  return repository;
}

/** Run a linter, and return its output. Its exit code adds nothing. */
async function printed(cwd: string, file: string, ...args: string[]): Promise<string> {
  const { stdout }: { stdout: string } = await execute(file, args, { cwd }).catch((error) => error);
  return stdout.replace(/^No findings to report.*\n?/m, '').trim();
}

/** Run actionlint and zizmor on a repository's workflows, Dependabot file, and actions. */
async function findings(repository: string): Promise<{ actionlint: string; zizmor: string }> {
  const plain = ['--offline', '--no-progress', '--quiet', '--color', 'never', '--format', 'plain'];
  return {
    actionlint: await printed(repository, actionlint, '-no-color'),
    zizmor: await printed(repository, join(bin, 'zizmor'), ...plain, '.'),
  };
}

test('actionlint and zizmor find nothing in the project or in the examples in its documents', async () => {
  const names = examples().map(({ text }, at) => [`.github/workflows/example-${at}.yml`, pinned(text)]);
  const repository = await repositoryOf(Object.fromEntries(names));
  for (const name of ['.github', 'action.yml', 'dist']) {
    cpSync(join(ROOT, name), join(repository, name), { recursive: true });
  }
  expect(readdirSync(join(repository, '.github', 'workflows')).length).toBeGreaterThan(examples().length + 4);
  expect(examples().length).toBeGreaterThanOrEqual(8);
  expect(await findings(repository)).toEqual({ actionlint: '', zizmor: '' });
});

test('shellcheck finds nothing in the scripts, but finds a mistake that was added', async () => {
  const shellcheck = (...files: readonly string[]) =>
    printed(ROOT, join(bin, 'shellcheck'), '--external-sources', '--format', 'gcc', ...files);
  const scripts = readdirSync(join(ROOT, 'scripts')).filter((name) => name.endsWith('.sh'));
  expect(scripts.length).toBeGreaterThan(3);
  expect(await shellcheck('.ci/run', ...scripts.map((name) => `scripts/${name}`))).toBe('');
  const repository = await repositoryOf({ 'unquoted.sh': '#!/bin/sh\nrm $1\n' });
  expect(await shellcheck(join(repository, 'unquoted.sh'))).toContain('[SC2086]');
});

test("they do find an input that reaches a shell and an icon that GitHub doesn't accept", async () => {
  const run = ['echo "$', '{{ github.event.issue.title }}"'].join('');
  const steps = [{ run }, { uses: './' }];
  const repository = await repositoryOf({
    '.github/workflows/bad.yml': stringify({
      on: 'issues',
      jobs: { greet: { 'runs-on': 'ubuntu-latest', steps } },
    }),
    'action.yml': stringify({
      name: 'Bad',
      description: 'Bad',
      branding: { icon: 'key', color: 'blue' },
      runs: { using: 'node24', main: 'index.js' },
    }),
    'index.js': '',
  });
  const found = await findings(repository);
  expect(found.actionlint).toContain('github.event.issue.title');
  expect(found.actionlint).toContain('"key"');
  expect(found.zizmor).toContain('template-injection');
});

describe('files that GitHub reads', () => {
  /** Check a file against a schema. */
  const check = (folder: string, name: string, schema: string): Promise<string> =>
    printed(folder, join(bin, 'check-jsonschema'), '--builtin-schema', `vendor.${schema}`, name);

  test.each(Object.entries(SCHEMAS))('%s follows the schema %s', async (name, schema) => {
    expect(existsSync(join(ROOT, name))).toBe(true);
    expect(await check(ROOT, name, schema)).toBe('ok -- validation done');
  });

  test("an unknown icon, a form without a body, and an unknown ecosystem don't follow it", async () => {
    const repository = await repositoryOf({
      'action.yml':
        'name: a\ndescription: b\nbranding: { icon: key, color: blue }\nruns: { using: node24, main: c }\n',
      'form.yml': 'name: a\ndescription: b\n',
      'dependabot.yml':
        'version: 2\nupdates: [{ package-ecosystem: cobol, directory: /, schedule: { interval: weekly } }]\n',
    });
    expect(await check(repository, 'action.yml', 'github-actions')).toContain('$.branding.icon');
    expect(await check(repository, 'form.yml', 'github-issue-forms')).toContain(
      "'body' is a required property",
    );
    expect(await check(repository, 'dependabot.yml', 'dependabot')).toContain('cobol');
  });
});
