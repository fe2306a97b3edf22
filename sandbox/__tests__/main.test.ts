import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { runModule } from './child.ts';

const MAIN = resolve(import.meta.dirname, '../../sandbox/main.ts');

function start(...args: string[]): { child: ChildProcess; stdout: () => string; stderr: () => string } {
  const child = spawn(process.execPath, [MAIN, ...args]);
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return { child, stdout: () => stdout, stderr: () => stderr };
}

test.each([
  [['--latency', 'soon'], "--latency must be a whole number from 0 to 3600000, not 'soon'. See --help."],
  [['--port', '99999'], "--port must be a whole number from 0 to 65535, not '99999'. See --help."],
  [['--nonsense'], "Unknown option '--nonsense' See --help."],
])('%j is refused with one line', async (args, line) => {
  const { child, stderr } = start(...args);
  const [code] = await once(child, 'close');
  expect([code, stderr()]).toEqual([2, `${line}\n`]);
});

test('the command prints a working environment, logs requests, and ends on a signal', async () => {
  const { child, stdout, stderr } = start('--json');
  while (!stdout().includes('\n')) await once(child.stdout ?? child, 'data');
  const env = JSON.parse(stdout()) as Record<string, string>;
  const { stdout: status } = await runModule(
    `console.log((await fetch('https://management.azure.com/subscriptions?api-version=2022-12-01')).status)`,
    { ...env, NODE_USE_ENV_PROXY: '1' },
  );
  expect(status).toBe('401\n');
  child.kill('SIGINT');
  const [code] = await once(child, 'close');
  expect(code).toBe(0);
  expect(stderr()).toMatch(/^\d\d:\d\d:\d\d\.\d{3} 401 +\d+ ms {2}GET \/subscriptions$/m);
});

test('the command writes the environment to a file that a shell can read, and ends with its parent', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-main-'));
  const file = join(folder, 'sandbox.env');
  // A parent that starts it and is then killed, as happens under npm.
  const source = `require('node:child_process').spawn(process.execPath, [${JSON.stringify(MAIN)}, '--write-env', ${JSON.stringify(file)}], { stdio: 'inherit' });`;
  const parent = spawn(process.execPath, ['-e', source]);
  let stdout = '';
  const closed = once(parent.stdout, 'close');
  parent.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  while (!stdout.includes('Requests appear below')) await once(parent.stdout, 'data');
  expect(stdout).toContain(`The environment is in ${file}.`);
  const env = Object.fromEntries(
    readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
  expect(env).toMatchObject({ GITHUB_JOB: 'deploy', HTTPS_PROXY: expect.stringMatching(/^http:/) });
  expect(env['RUNNER_NAME']).toBe("'GitHub Actions 1'");
  parent.kill('SIGKILL');
  // Its stdout, which the sandbox shares, closes when the sandbox has ended.
  await closed;
  rmSync(folder, { recursive: true });
});
