import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { notesOf } from '../../scripts/release-rules.ts';
import { ROOT } from '../../tools/documents.ts';
import { FakeGitHub } from '../../tools/fake-github.ts';

const REPOSITORY = 'contoso/action';
const COMMIT = 'c'.repeat(40);
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const TAG = `v${version}`;

let github: FakeGitHub;
beforeEach(async () => {
  github = await FakeGitHub.start(REPOSITORY);
});
afterEach(() => github.stop());

/** Runs a step as the workflow does; one that fails is a result. */
async function release(...args: string[]): Promise<{ code: number; log: string }> {
  const env = {
    ...process.env,
    GITHUB_API_URL: github.url,
    GITHUB_REPOSITORY: REPOSITORY,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: COMMIT,
    GH_TOKEN: 'token',
  };
  const running = promisify(execFile)(process.execPath, ['--no-warnings', 'scripts/release.ts', ...args], {
    cwd: ROOT,
    env,
  });
  return running.then(
    ({ stdout }) => ({ code: 0, log: stdout }),
    ({ code, stdout }: { code: number; stdout: string }) => ({ code, log: stdout }),
  );
}

const NOTES = notesOf(readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8'), version);

test('the version in package.json has notes and can be released', async () => {
  expect(NOTES).not.toBe('');
  expect(await release('check')).toEqual({ code: 0, log: expect.stringContaining('can be released') });
});

test('a released version is refused with one annotation', async () => {
  for (let at = 0; at < 100; at += 1) github.tags.set(`nightly-${at}`, COMMIT);
  github.tags.set(TAG, COMMIT);
  const { code, log } = await release('check');
  expect({ code, log }).toEqual({ code: 1, log: expect.stringMatching(/^::error::.*released already.*\n$/) });
});

test('the draft holds notes and files; one that broke off is made anew', async () => {
  github.releases.push({
    id: 9,
    tag_name: 'v0.9.0',
    draft: true,
    body: '',
    target_commitish: '',
    assets: [],
  });
  github.failing = 'POST uploads/2';
  expect((await release('draft', 'package.json')).code).toBe(1);
  github.failing = '';
  expect((await release('draft', 'package.json', 'action.yml')).code).toBe(0);
  expect(github.releases.filter(({ tag_name }) => tag_name === TAG)).toEqual([
    expect.objectContaining({
      draft: true,
      body: NOTES,
      target_commitish: COMMIT,
      assets: ['package.json', 'action.yml'],
    }),
  ]);
  expect(github.releases.map(({ tag_name }) => tag_name)).toContain('v0.9.0');
});

test('the moving tag is made, moved forwards and never back, also after a failure', async () => {
  github.tags.set('v1.0.0', 'a'.repeat(40));
  expect((await release('move', 'v1.0.0')).code).toBe(0);
  expect(github.tags.get('v1')).toBe('a'.repeat(40));

  github.tags.set('v1.1.0', 'b'.repeat(40));
  github.failing = 'PATCH git/refs/tags/v1';
  expect((await release('move', 'v1.1.0')).code).toBe(1);
  github.failing = '';
  for (const tag of ['v1.1.0', 'v1.1.0', 'v1.0.0']) expect((await release('move', tag)).code).toBe(0);
  expect(github.tags.get('v1')).toBe('b'.repeat(40));
});

test('the moving tag goes to no commit outside main', async () => {
  github.tags.set('v1.0.0', COMMIT);
  github.main = 'diverged';
  const { code, log } = await release('move', 'v1.0.0');
  expect({ code, log }).toEqual({ code: 1, log: expect.stringContaining('no commit of main') });
  expect(github.tags.has('v1')).toBe(false);
});

test('any other call says how to call it', async () => {
  expect(await release('publish')).toEqual({ code: 1, log: expect.stringContaining('Usage:') });
});
