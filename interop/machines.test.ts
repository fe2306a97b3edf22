/** The bundle on machines that differ from this one. CI also runs all tests on a real ARM64 machine. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { Sandbox, type Step } from '../sandbox/index.ts';
import { ROOT } from '../tools/documents.ts';
import { runStep } from '../tools/run-step.ts';
import { alpineNode, arm64Node, type NodeCommand } from './machines.ts';

/** The processor, and the version of the C library of GNU, which musl doesn't have. */
const MACHINE =
  '[process.arch, process.report.getReport().header.glibcVersionRuntime ? "GNU" : "musl"].join()';

describe.each([
  ['ARM64', arm64Node, 'arm64,GNU'],
  ['Alpine', alpineNode, 'x64,musl'],
] as const)('on %s', (_, install, machine) => {
  let node: NodeCommand;
  beforeAll(async () => {
    node = await install();
  });

  function runThere(sandbox: Sandbox, inputs: Record<string, string>): Promise<Step> {
    const command = [...node, join(ROOT, 'dist/index.js')];
    return runStep(sandbox, inputs, {
      bundle: join(import.meta.dirname, 'emulated.js'),
      env: { EMULATOR: JSON.stringify(command) },
      limitMs: 180_000,
    });
  }

  test('Node 24 runs as a program of this machine', () => {
    const [program, ...args] = node;
    const print = (value: string) =>
      execFileSync(program, [...args, '--print', value], { encoding: 'utf8' }).trim();
    expect(print(MACHINE)).toBe(machine);
    expect(print('process.version')).toMatch(/^v24\./);
  });

  test('bad input fails before any request', async () => {
    await using sandbox = await Sandbox.start();
    const { exitCode, annotations } = await runThere(sandbox, {
      'app-name': 'web',
      'identity-type': 'robot',
    });
    expect({ exitCode, annotations }).toEqual({
      exitCode: 1,
      annotations: [expect.objectContaining({ message: expect.stringContaining("'robot'") })],
    });
    expect(sandbox.requests).toEqual([]);
  });

  test('the action assigns an identity and grants its role', async () => {
    await using sandbox = await Sandbox.start();
    sandbox.addApp('web');
    sandbox.addVault('shop-vault');
    const { exitCode, outputs } = await runThere(sandbox, {
      'app-name': 'web',
      'identity-type': 'system-assigned',
      roles: 'Key Vault Secrets User @ Microsoft.KeyVault/vaults/shop-vault',
    });
    expect({ exitCode, changed: outputs['changed'] }).toEqual({ exitCode: 0, changed: 'true' });
    expect(sandbox.requests.map(({ method }) => method)).toEqual(expect.arrayContaining(['PATCH', 'PUT']));
  });
});
