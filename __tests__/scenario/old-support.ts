import { afterEach, beforeAll, expect } from '@jest/globals';
import {
  type LoggedRequest,
  Sandbox,
  type SandboxOptions,
  type Step,
  type StepOptions,
} from '../../sandbox/index.ts';
import { runStep } from '../../tools/run-step.ts';
import { expectIdentityAlone } from './expectations.ts';

const started: Sandbox[] = [];
afterEach(async () => {
  await Promise.all(started.splice(0).map((sandbox) => sandbox.stop()));
});

/** An Azure of its own for a test; it stops with the test. */
export async function azure(options: Partial<SandboxOptions> = {}): Promise<Sandbox> {
  const sandbox = await Sandbox.start({ provisioningMs: 250, ...options });
  started.push(sandbox);
  return sandbox;
}

/** Runs the built action; whatever happens, no token may be seen. */
export async function step(
  sandbox: Sandbox,
  inputs: Record<string, string>,
  options: StepOptions = {},
): Promise<Step> {
  sandbox.clearRequests();
  const result = await runStep(sandbox, inputs, options);
  expect(result.leaks).toEqual([]);
  expectIdentityAlone(sandbox);
  return result;
}

/** What a step asked, without the polls that follow a write: how many there are depends on time. */
export function asked(sandbox: Sandbox): string[] {
  const kinds = sandbox.requests.map(({ label }) => label);
  return kinds.filter(
    (kind, at) =>
      !(kind.startsWith('GET ') && kinds.slice(0, at).some((before) => before.startsWith('PATCH '))),
  );
}

/** The bodies of all writes. */
export function writes(sandbox: Sandbox): unknown[] {
  return sandbox.requests
    .filter(({ method }) => method === 'PATCH' || method === 'PUT')
    .map(({ body }) => body);
}

/** The messages of a step's annotations of one level. */
export function said(result: Step, level: 'error' | 'warning' | 'notice'): string[] {
  return result.annotations.filter((annotation) => annotation.level === level).map(({ message }) => message);
}

/** An identity of the output `identities`, as far as tests look at it. */
export interface Identity {
  resourceId: string;
  resourceName: string;
  type: string;
  name: string;
  id: string | null;
  principalId: string | null;
  clientId: string | null;
  tenantId: string | null;
  change: string;
}

/** The output `identities` in short: name and change. */
export function changes(result: Step): string[] {
  return result.json<Identity[]>('identities').map(({ name, change }) => `${name} ${change}`);
}

// For tests that run beside each other -----------------------------------------------------------------------

/** A sandbox for one test, stopped whatever happens; unlike {@link azure}, tests may run concurrently. */
export async function inSandbox<T>(
  options: Partial<SandboxOptions>,
  body: (sandbox: Sandbox) => Promise<T>,
): Promise<T> {
  const sandbox = await Sandbox.start({ provisioningMs: 200, ...options });
  try {
    return await body(sandbox);
  } finally {
    await sandbox.stop();
  }
}

/** Runs the step; whatever happens, no token is seen and no host is asked that it has no business with. */
export async function run(
  sandbox: Sandbox,
  inputs: Record<string, string>,
  options: StepOptions = {},
): Promise<Step> {
  const result = await runStep(sandbox, inputs, options);
  expect(result.leaks).toEqual([]);
  expect(kindsOf(sandbox, /^unknown host/)).toEqual([]);
  expectIdentityAlone(sandbox);
  return result;
}

/** The requests whose label matches; a text matches as a part of it. */
export function requestsOf(sandbox: Sandbox, match: RegExp | string): LoggedRequest[] {
  return sandbox.requests.filter(({ label }) =>
    typeof match === 'string' ? label.includes(match) : match.test(label),
  );
}

/** The labels of all requests, or of those that match. */
export function kindsOf(sandbox: Sandbox, match: RegExp | string = ''): string[] {
  return requestsOf(sandbox, match).map(({ label }) => label);
}

/** Expects a step that failed with exactly one error annotation, and returns its text. */
export function theError(result: Step): string {
  const [error, ...others] = said(result, 'error');
  expect({ exitCode: result.exitCode, error, others }).toEqual({
    exitCode: 1,
    error: expect.any(String),
    others: [],
  });
  return error ?? '';
}

/** Expects a step that succeeded and complains about nothing. */
export function expectSuccess(result: Step): void {
  const { exitCode, stderr } = result;
  expect({ exitCode, stderr, errors: said(result, 'error') }).toEqual({
    exitCode: 0,
    stderr: '',
    errors: [],
  });
}

/** Scenarios that wait long by nature start with the file and run beside the others; call it outside `describe`. */
export function early<T>(scenario: () => Promise<T>): () => Promise<T> {
  let started: Promise<T> | undefined;
  const start = (): Promise<T> => {
    started ??= scenario();
    return started;
  };
  beforeAll(() => void start().catch(() => undefined));
  return start;
}

/** Kept a moment after so many requests with this label have arrived. */
export function arrived(sandbox: Sandbox, label: string, count = 1): Promise<void> {
  let left = count;
  return new Promise((resolve) => {
    sandbox.onRequest((request) => {
      if (request.label === label) left -= 1;
      if (left === 0) setTimeout(resolve, 150);
    });
  });
}
