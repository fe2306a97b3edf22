import { expect, test } from '@jest/globals';
import type { AnswerMode, FailureMode, Kind, SandboxOptions } from '../../sandbox/index.ts';
import {
  ASSIGN,
  changesOf,
  expectFailure,
  expectSuccess,
  identitiesOf,
  inputOf,
  KINDS,
  labelsOf,
  patchesOf,
  principalOf,
  requestsOf,
  resourcesOf,
  runStep,
  startSandbox,
  WRITE,
} from './support.ts';

const CODE = 'ContainerAppSecretRefNotFound';
const MESSAGE = 'SecretRef db-password does not exist.';

type Case = readonly [
  name: string,
  kind: Kind,
  mode: FailureMode,
  resourceState?: string | undefined,
  options?: Partial<SandboxOptions>,
];
const FAILED = 'location-failed-resource';
const CASES: readonly Case[] = [
  // These two wait out the half minute in which a resource may still show its old state; they start first.
  ['an app without an operation URL', 'app', FAILED, undefined, { answer: '202-bare' }],
  ['an app whose operation may not be read', 'app', FAILED, undefined, { operationUrlAccess: false }],
  ['an app whose status says Failed', 'app', 'async-failed'],
  ['an app whose status says Failed, left as it was', 'app', 'async-failed', 'Succeeded'],
  ['a status URL alone', 'app', 'async-failed', 'Succeeded', { answer: '202-async' }],
  ['an app that failed itself', 'app', FAILED],
  ['deploymentErrors behind a Location', 'app', FAILED, undefined, { answer: '202-location' }],
  ['a job that failed itself', 'job', FAILED],
  ['a job whose Location answers an error, left as it was', 'job', 'async-failed', 'Succeeded'],
  ['an environment', 'environment', FAILED],
  ['a session pool', 'session-pool', FAILED],
  ['a cancelled change', 'app', 'canceled'],
  ['a cancelled change, left as it was', 'app', 'canceled', 'Succeeded'],
];

test.concurrent.each(CASES)(
  "a change that Azure gives up fails the step with Azure's words: %s",
  async (_name, kind, mode, resourceState, options = {}) => {
    await using sandbox = await startSandbox(options);
    sandbox.addResource(kind, 'target1');
    const plan = { mode, code: CODE, message: MESSAGE };
    sandbox.operationFails('target1', resourceState === undefined ? plan : { ...plan, resourceState });
    const step = await runStep(sandbox, {
      [inputOf(kind)]: 'target1',
      'identity-type': 'system-assigned',
    });
    const error = expectFailure(step);
    for (const part of ["'target1'", CODE, MESSAGE, "To fix: correct what Azure's message names"])
      expect(error).toContain(part);
    expect(patchesOf(sandbox)).toHaveLength(1);
    expect(step.outputs['changed']).toBe('true');
    expect(resourcesOf(step)).toMatchObject([{ changed: true, status: 'failed', identityType: 'none' }]);
    expect(identitiesOf(step)).toEqual([]);
  },
);

test.concurrent('an operation that answers an error is told with its status', async () => {
  await using sandbox = await startSandbox();
  sandbox.addJob('job1');
  sandbox.operationFails('job1', {
    mode: 'async-failed',
    code: CODE,
    message: MESSAGE,
    resourceState: 'Succeeded',
  });
  const step = await runStep(sandbox, { 'job-name': 'job1', 'identity-type': 'system-assigned' });
  expect(expectFailure(step)).toContain(`${CODE} (HTTP 400): ${MESSAGE}`);
});

const MODES: readonly AnswerMode[] = [
  'azure',
  '200',
  '201',
  '200-in-progress',
  '202-location',
  '202-async',
  '202-bare',
];

test.concurrent.each(MODES)(
  'the end of a change of every kind is seen when Azure answers %s',
  async (answer) => {
    await using sandbox = await startSandbox({ answer, environmentBusyState: 'Updating' });
    for (const kind of KINDS) sandbox.addResource(kind, 'mine', { identity: { user: ['id-a'] } });
    const targets = Object.fromEntries(KINDS.map((kind) => [inputOf(kind), 'mine']));
    const step = await runStep(sandbox, {
      operation: 'set',
      ...targets,
      'identity-type': 'system-assigned',
    });
    expectSuccess(step);
    expect(changesOf(step)).toEqual(KINDS.flatMap(() => ['system added', 'id-a removed']));
    expect(identitiesOf(step).every(({ principalId }) => principalId)).toBe(true);
    expect(patchesOf(sandbox)).toHaveLength(4);
  },
);

test.concurrent.each<[how: string, options: Partial<SandboxOptions>]>([
  ['with operation URLs', {}],
  ['without access to operation URLs', { operationUrlAccess: false }],
  ['without operation URLs', { answer: '202-bare' }],
  ['answered with 200', { answer: '200' }],
])(
  'the end of a change is there when reads show it: stale reads lead to no second write, %s',
  async (_how, options) => {
    await using sandbox = await startSandbox({ staleReadsMs: 1_500, ...options });
    sandbox.addApp('web');
    const step = await runStep(sandbox, ASSIGN);
    expectSuccess(step);
    expect(patchesOf(sandbox)).toHaveLength(1);
    expect(step.outputs['principal-id']).toBe(principalOf(sandbox, 'web'));
  },
);

test.concurrent('the end of a change is seen without a right at subscription scope', async () => {
  await using sandbox = await startSandbox({ operationUrlAccess: false });
  sandbox.addApp('web');
  const step = await runStep(sandbox, ASSIGN);
  expectSuccess(step);
  expect(step.outputs).toMatchObject({ changed: 'true', 'principal-id': principalOf(sandbox, 'web') });
});

test.concurrent('the end of a change is not yet there when the identity is: Azure may still be at work', async () => {
  await using sandbox = await startSandbox({ identityVisible: 'at-once', provisioningMs: 900 });
  sandbox.addApp('web');
  expectSuccess(await runStep(sandbox, ASSIGN));
  const [patch] = requestsOf(sandbox, WRITE);
  const last = sandbox.requests.at(-1);
  expect((last?.at ?? 0) - (patch?.finishedAt ?? 0)).toBeGreaterThanOrEqual(890);
});

test.concurrent.each([
  { provisioningState: 'Failed' },
  { provisioningState: 'Canceled' },
  { provisioningState: 'Failed', deploymentErrors: 'ErrorCode: Old' },
])('a last change that ended badly is no obstacle: %j', async (properties) => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web', { properties, identity: { user: ['id-a'] } });
  sandbox.addApp('right', { properties, identity: { system: true } });
  const step = await runStep(sandbox, { ...ASSIGN, 'app-name': 'web,right' });
  expectSuccess(step);
  expect(changesOf(step)).toEqual(['system added', 'system unchanged']);
  expect(labelsOf(sandbox, /^PATCH/)).toEqual([WRITE]);
});

test.concurrent('an identity that does not stick is an error after three writes', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  sandbox.operationFails('web', { mode: 'silently-ignored', times: 10 });
  const step = await runStep(sandbox, ASSIGN);
  expect(expectFailure(step)).toContain('does not stick');
  expect(patchesOf(sandbox)).toHaveLength(3);
  expect(step.outputs['changed']).toBe('true');
});
