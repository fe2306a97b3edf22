import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { documents, workflowsOf } from '../tools/documents.ts';
import { goProgram, pythonEnvironment, ROOT } from '../tools/peers.ts';

const execute = promisify(execFile);
const WORKFLOWS = join(ROOT, '.github', 'workflows');

/** Both linters read a repository: this one holds the project's workflows and the documents' examples. */
const repository = mkdtempSync(join(tmpdir(), 'workflows-'));
const folder = join(repository, '.github', 'workflows');
afterAll(() => rmSync(repository, { recursive: true, force: true }));

const examples = documents().flatMap((document) => workflowsOf(document).map(({ block }) => block.text));

/**
 * The examples name the action and `azure/login` by version, because a reader pastes them; that all of ours is
 * pinned is checked on the project's own workflows. So an unpinned reference in an example gets a commit here.
 */
const pinned = (workflow: string): string =>
  workflow.replace(/^(\s*-? ?uses: [\w./-]+)@(v\d+)$/gm, `$1@${'0'.repeat(39)}1 # $2`);

beforeAll(async () => {
  cpSync(WORKFLOWS, folder, { recursive: true });
  for (const [at, text] of examples.entries()) {
    writeFileSync(join(folder, `example-${at}.yml`), pinned(text));
  }
  await execute('git', ['init', '--quiet', repository]);
});

test('there are workflows and examples to look at', () => {
  expect(readdirSync(WORKFLOWS).length).toBeGreaterThanOrEqual(4);
  expect(examples.length).toBeGreaterThanOrEqual(8);
});

/** What the two linters print about the workflows of a repository. */
async function findings(root: string): Promise<{ actionlint: string; zizmor: string }> {
  const [program, bin] = await Promise.all([
    goProgram('github.com/rhysd/actionlint/cmd/actionlint', 'v1.7.12'),
    pythonEnvironment('requirements-linters.txt'),
  ]);
  const printed = async (file: string, args: string[]): Promise<string> => {
    const { stdout }: { stdout: string } = await execute(file, args, { cwd: root }).catch((error) => error);
    return stdout.replace(/^No findings to report.*\n?/m, '').trim();
  };
  const zizmor = [
    '--offline',
    '--no-progress',
    '--quiet',
    '--color',
    'never',
    '--format',
    'plain',
    '.github/workflows',
  ];
  return {
    actionlint: await printed(program, ['-no-color']),
    zizmor: await printed(join(bin, 'zizmor'), zizmor),
  };
}

test('actionlint and zizmor find nothing', async () => {
  expect(await findings(repository)).toEqual({ actionlint: '', zizmor: '' });
});

test('they would: an input that reaches a shell is found by both', async () => {
  const bad = mkdtempSync(join(tmpdir(), 'workflows-'));
  try {
    mkdirSync(join(bad, '.github', 'workflows'), { recursive: true });
    const run = ['echo "$', '{{ github.event.issue.title }}"'].join('');
    const workflow = { on: 'issues', jobs: { greet: { 'runs-on': 'ubuntu-latest', steps: [{ run }] } } };
    writeFileSync(join(bad, '.github', 'workflows', 'bad.yml'), stringify(workflow));
    await execute('git', ['init', '--quiet', bad]);
    const { actionlint, zizmor } = await findings(bad);
    expect(actionlint).toContain('github.event.issue.title');
    expect(zizmor).toContain('template-injection');
  } finally {
    rmSync(bad, { recursive: true, force: true });
  }
});
