import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Sandbox, StepOptions } from '../../sandbox/index.ts';
import { ASSIGN, type Inputs } from './support.ts';

/** A step without a client ID: it signs in with the credentials of the job. */
export const JOB: Inputs = { ...ASSIGN, 'client-id': '', 'tenant-id': '' };

/** A job that can't request OIDC tokens. */
export const withoutOidc = (sandbox: Sandbox, env: StepOptions['env'] = {}): StepOptions => ({
  job: sandbox.workflowEnv({ oidc: false }),
  env,
});

/** A folder that is deleted with the test. */
export function temporaryFolder(): Disposable & { path: string } {
  const path = mkdtempSync(join(tmpdir(), 'sign-in-'));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

/** The replacement for `az` is a shell script, so Windows has no tests of it. */
export const HAS_SHELL = process.platform !== 'win32';

/** A `PATH` on which `az` is this script, in a folder of the test. */
export function pathWithAz(folder: string, script: string): string {
  writeFileSync(join(folder, 'az'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return `${folder}${delimiter}${process.env['PATH']}`;
}
