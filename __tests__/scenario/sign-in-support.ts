import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Sandbox, StepOptions } from '../../sandbox/index.ts';
import { ASSIGN, type Inputs } from './support.ts';

/** A step that names no client: it signs in with what the job has. */
export const JOB: Inputs = { ...ASSIGN, 'client-id': '', 'tenant-id': '' };

/** A job that may not request OIDC tokens. */
export const withoutOidc = (sandbox: Sandbox, env: StepOptions['env'] = {}): StepOptions => ({
  job: sandbox.workflowEnv({ oidc: false }),
  env,
});

/** A folder of the test's own, which goes with it. */
export function temporaryFolder(): Disposable & { path: string } {
  const path = mkdtempSync(join(tmpdir(), 'sign-in-'));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

/** The stand-in for `az` is a shell script: elsewhere it has no tests. */
export const HAS_SHELL = process.platform !== 'win32';

/** A `PATH` on which `az` is this script, in a folder of the test's own. */
export function pathWithAz(folder: string, script: string): string {
  writeFileSync(join(folder, 'az'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return `${folder}${delimiter}${process.env['PATH']}`;
}
