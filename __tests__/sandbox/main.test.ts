import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
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
])('%j is refused in one line', async (args, line) => {
  const { child, stderr } = start(...args);
  const [code] = await once(child, 'close');
  expect([code, stderr()]).toEqual([2, `${line}\n`]);
});

test('it prints an environment that works, logs requests, and ends on a signal', async () => {
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
