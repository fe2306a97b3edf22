import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** The exit code and the output of a program. */
export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Run a module in its own Node, so that the proxy and the certificates apply as they do for real clients. */
export function runModule(source: string, env: Record<string, string>): Promise<Ended> {
  const { promise, resolve: done, reject } = Promise.withResolvers<Ended>();
  const child = spawn(process.execPath, ['--input-type=module', '--eval', source], {
    cwd: resolve(import.meta.dirname, '../..'),
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const text = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (chunk: string) => {
      text[name] += chunk;
    });
  }
  child.once('error', reject);
  child.once('close', (code) => done({ code, ...text }));
  return promise;
}
