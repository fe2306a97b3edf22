import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import {
  type Kind,
  type LoggedRequest,
  Sandbox,
  type SandboxOptions,
  type Step,
  type StepOptions,
  SUBSCRIPTION_ID,
} from '../../sandbox/index.ts';
import { runStep as runAction } from '../../tools/run-step.ts';
import { expectRulesOfEveryStep } from './expectations.ts';

/** A step's `with:` block. */
export type Inputs = Readonly<Record<string, string>>;

/** The `with:` block of the simplest step, and the labels of what it sends about its target. */
export const ASSIGN: Inputs = { 'app-name': 'web', 'identity-type': 'system-assigned' };
export const READ = 'GET containerApps/web';
export const WRITE = 'PATCH containerApps/web';

/** All kinds of targets. The input for one is `inputOf(kind)`. */
export const KINDS: readonly Kind[] = ['app', 'job', 'environment', 'session-pool'];
export const inputOf = (kind: Kind): string => `${kind}-name`;

/**
 * An Azure and a GitHub of the test's own: `await using sandbox = await startSandbox({ … })`.
 * It stops with the test, so that tests can run in parallel.
 */
export function startSandbox(options: Partial<SandboxOptions> = {}): Promise<Sandbox> {
  return Sandbox.start({ provisioningMs: 200, ...options });
}

/** Start a sandbox with the app `web`. */
export async function startWithApp(
  identity: { readonly system?: boolean; readonly user?: string[] } = {},
  options: Partial<SandboxOptions> = {},
): Promise<Sandbox> {
  const sandbox = await startSandbox(options);
  sandbox.addApp('web', { identity });
  return sandbox;
}

/** The bundle's compiled code, which is cached between steps and saves a twelfth of each step's processor time. */
const COMPILE_CACHE = join(tmpdir(), 'container-apps-identity-compiled');

/** Runs the built action as GitHub's runner does, and expects {@link expectRulesOfEveryStep the rules of every step}. */
export async function runStep(sandbox: Sandbox, inputs: Inputs, options: StepOptions = {}): Promise<Step> {
  const env = { NODE_COMPILE_CACHE: COMPILE_CACHE, ...options.env };
  const step = await runAction(sandbox, inputs, { limitMs: 300_000, ...options, env });
  expectRulesOfEveryStep(sandbox, step);
  return step;
}

/** Expects a step that succeeded and complains about nothing. */
export function expectSuccess(step: Step): void {
  const { exitCode, stderr } = step;
  expect({ exitCode, stderr, errors: errorsOf(step) }).toEqual({ exitCode: 0, stderr: '', errors: [] });
}

/** Run a step that has to succeed without a complaint. */
export async function succeed(sandbox: Sandbox, inputs: Inputs, options: StepOptions = {}): Promise<Step> {
  const step = await runStep(sandbox, inputs, options);
  expectSuccess(step);
  return step;
}

/** Expects a step that failed with exactly one error annotation, and returns its text. */
export function expectFailure(step: Step): string {
  const [error = '', ...others] = errorsOf(step);
  expect({ exitCode: step.exitCode, error, others }).toEqual({
    exitCode: 1,
    error: expect.stringMatching(/./),
    others: [],
  });
  return error;
}

const annotationsOf = (step: Step, wanted: string): string[] =>
  step.annotations.filter(({ level }) => level === wanted).map(({ message }) => message);

/** The texts of a step's annotations. */
export const errorsOf = (step: Step): string[] => annotationsOf(step, 'error');
export const warningsOf = (step: Step): string[] => annotationsOf(step, 'warning');
export const noticesOf = (step: Step): string[] => annotationsOf(step, 'notice');

/** An object of the output `identities`. */
export interface Identity {
  resourceId: string;
  resourceName: string;
  resourceKind: Kind;
  type: string;
  name: string;
  id: string | null;
  principalId: string | null;
  clientId: string | null;
  tenantId: string | null;
  change: string;
}
export const identitiesOf = (step: Step): Identity[] => step.json<Identity[]>('identities');

/** The output `identities` in short, such as `system added`. */
export const changesOf = (step: Step): string[] =>
  identitiesOf(step).map(({ name, change }) => `${name} ${change}`);

/** An object of the output `resources`. */
export interface Resource {
  id: string | null;
  name: string;
  kind: Kind;
  identityType: string | null;
  changed: boolean;
  status: string;
  error: string | null;
}
export const resourcesOf = (step: Step): Resource[] => step.json<Resource[]>('resources');

/** The requests so far whose label matches or contains a string. `sandbox.clearRequests()` forgets them. */
export function requestsOf(sandbox: Sandbox, match: RegExp | string = ''): LoggedRequest[] {
  return sandbox.requests.filter(({ label }) =>
    typeof match === 'string' ? label.includes(match) : match.test(label),
  );
}

/** Their labels, such as `PATCH containerApps/web`. */
export const labelsOf = (sandbox: Sandbox, match: RegExp | string = ''): string[] =>
  requestsOf(sandbox, match).map(({ label }) => label);

/** The labels up to the first PATCH: how many polls follow it depends on time. */
export function labelsUntilWrite(sandbox: Sandbox): string[] {
  const labels = labelsOf(sandbox);
  const write = labels.findIndex((label) => label.startsWith('PATCH '));
  return write < 0 ? labels : labels.slice(0, write + 1);
}

/** The PATCH requests' bodies and the statuses of their responses. */
export const patchesOf = (sandbox: Sandbox): unknown[] =>
  requestsOf(sandbox, /^PATCH/).map(({ body }) => body);
export const patchStatusesOf = (sandbox: Sandbox): unknown[] =>
  requestsOf(sandbox, /^PATCH/).map(({ status }) => status);

/** The ID of a user-assigned identity as the action writes it, and the key under which Azure returns it. */
export const identityId = (name: string, group = 'shop'): string =>
  `/subscriptions/${SUBSCRIPTION_ID}/resourceGroups/${group}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/${name}`;
export const wireKey = (name: string, group = 'shop'): string =>
  identityId(name, group).replace('/resourceGroups/', '/resourcegroups/');

interface Document {
  identity: { principalId: string; userAssignedIdentities?: Readonly<Record<string, unknown>> };
}

/** The principal ID of a resource's system-assigned identity, and the names of its user-assigned identities. */
export const principalOf = (sandbox: Sandbox, name: string): string =>
  (sandbox.get(name) as unknown as Document).identity.principalId;
export const attachedTo = (sandbox: Sandbox, name: string): string[] =>
  Object.keys((sandbox.get(name) as unknown as Document).identity.userAssignedIdentities ?? {})
    .map((key) => key.slice(key.lastIndexOf('/') + 1))
    .sort();
