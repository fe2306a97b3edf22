/** The workflow "Self-test" run with act in a fresh clone: the sandbox installs itself, the action is `uses: ./`. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { goProgram, ROOT } from '../tools/peers.ts';
import { copyRepository } from '../tools/repository.ts';
import { runAct } from './run-act.ts';

const folder = mkdtempSync(join(tmpdir(), 'self-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the self-test passes', async () => {
  const repository = join(folder, 'repository');
  copyRepository(ROOT, repository);
  const author = ['-c', 'user.name=a', '-c', 'user.email=a@b'];
  for (const args of [
    ['remote', 'add', 'origin', 'https://github.com/contoso/action.git'],
    ['commit', '--quiet', '--message', 'A change'],
  ]) {
    execFileSync('git', [...author, ...args], { cwd: repository });
  }
  const programs = join(folder, 'bin');
  mkdirSync(programs);
  symlinkSync(await goProgram('gojq'), join(programs, 'jq'));
  const { succeeded, log } = await runAct({
    repository,
    workflow: '.github/workflows/self-test.yml',
    event: 'push',
    actions: { 'actions/checkout': { inputs: [], run: 'exit 1' } },
    // npm is set up as it is outside: its registry, the certificates to trust, what it has fetched before.
    env: {
      npm_config_userconfig: join(homedir(), '.npmrc'),
      npm_config_cache: join(homedir(), '.npm'),
      NODE_EXTRA_CA_CERTS: process.env['NODE_EXTRA_CA_CERTS'] ?? '',
    },
    path: [programs, dirname(process.execPath), process.env['PATH'] ?? ''],
    home: folder,
  });
  expect({ succeeded, log }).toEqual({ succeeded: true, log: expect.stringContaining('Job succeeded') });
  expect(log).toContain('PATCH containerApps/web');
});
