import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import type { Kind } from '../../sandbox/index.ts';
import { armError, busyUntil, on, whenArrives } from '../scenario/fault-support.ts';
import {
  ASSIGN,
  attachedTo,
  changesOf,
  expectSuccess,
  type Inputs,
  identityId,
  inputOf,
  patchesOf,
  patchStatusesOf,
  READ,
  requestsOf,
  runStep,
  startSandbox,
  startWithApp,
  succeed,
  WRITE,
} from '../scenario/support.ts';

test.concurrent('the step waits for a busy target, reads it again, and then decides what to write', async () => {
  await using sandbox = await startSandbox({ environmentBusyState: 'Waiting' });
  sandbox.addEnvironment('env');
  busyUntil(sandbox, 'env', 'GET managedEnvironments/env', 3);
  // The other client's change brings the identity that the step is to assign.
  whenArrives(sandbox, 'GET managedEnvironments/env', () => sandbox.setIdentity('env', { system: true }), 3);
  const step = await succeed(sandbox, { 'environment-name': 'env', 'identity-type': 'system-assigned' });
  expect(patchesOf(sandbox)).toEqual([]);
  expect(step.outputs['changed']).toBe('false');
  expect(changesOf(step)).toEqual(['system unchanged']);
});

test.concurrent.each<[kind: Kind, code: string]>([
  ['app', 'ContainerAppOperationInProgress'],
  ['job', 'ContainerAppsJobOperationInProgress'],
  ['environment', 'ManagedEnvironmentOperationInProgress'],
  ['session-pool', 'ConflictingConcurrentWriteNotAllowed'],
])(
  'a write that conflicts with another change waits, and is planned again based on its result: %s',
  async (kind, code) => {
    await using sandbox = await startSandbox();
    sandbox.addResource(kind, 'target1', { identity: { user: ['id-old'] } });
    sandbox.addIdentity('id-mine');
    whenArrives(sandbox, /^PATCH/, () => {
      sandbox.setIdentity('target1', { user: ['id-old', 'id-theirs'] });
      busyUntil(sandbox, 'target1', /^GET .*\/target1$/, 2);
    });
    const step = await succeed(sandbox, {
      [inputOf(kind)]: 'target1',
      'user-assigned-identities': 'id-mine',
    });
    expect(step.log).toContain(code);
    expect(patchStatusesOf(sandbox)).toEqual([409, 202]);
    expect(patchesOf(sandbox)[1]).toEqual({
      identity: { type: 'UserAssigned', userAssignedIdentities: { [identityId('id-mine')]: {} } },
    });
    expect(attachedTo(sandbox, 'target1')).toEqual(['id-mine', 'id-old', 'id-theirs']);
  },
);

test.concurrent('an identity operation waits if its inner error shows that another one is running', async () => {
  await using sandbox = await startWithApp();
  const inner = JSON.stringify({ error: { code: 'Conflict', message: 'A deletion is pending.' } });
  const message = `Identity operation for resource 'web' failed. Status: 'Conflict'. Response: '${inner}'.`;
  sandbox.fault({ match: on(WRITE), times: 2, do: armError(400, 'FailedIdentityOperation', message) });
  await succeed(sandbox, ASSIGN);
  expect(patchesOf(sandbox)).toHaveLength(3);
});

test.concurrent('a removal that conflicts with another change keeps the identities that the other one added', async () => {
  await using sandbox = await startWithApp({ user: ['id-a'] });
  const { id } = sandbox.addIdentity('id-c');
  whenArrives(sandbox, WRITE, () => {
    sandbox.setIdentity('web', { system: true, user: ['id-a', id] });
    busyUntil(sandbox, 'web', READ, 2);
  });
  expectSuccess(
    await runStep(sandbox, { operation: 'remove', 'app-name': 'web', 'user-assigned-identities': 'id-a' }),
  );
  expect(attachedTo(sandbox, 'web')).toEqual(['id-c']);
  expect(sandbox.get('web')).toMatchObject({ identity: { type: 'SystemAssigned, UserAssigned' } });
});

test.concurrent('a change is written again if another client reverts it', async () => {
  await using sandbox = await startWithApp();
  let undone = false;
  sandbox.onAnswer(({ method, status }) => {
    if (method !== 'PATCH' || status !== 202 || undone) return;
    undone = true;
    setTimeout(() => sandbox.setIdentity('web', { system: false }), 300);
  });
  await succeed(sandbox, ASSIGN);
  expect(patchesOf(sandbox)).toHaveLength(2);
});

test.concurrent('assign loses no identities if the provider treats the map as the complete set', async () => {
  await using sandbox = await startSandbox({ mapSemantics: 'whole' });
  sandbox.addJob('nightly', { identity: { user: ['id-a', 'id-b'] } });
  sandbox.addIdentity('id-new');
  await succeed(sandbox, { 'job-name': 'nightly', 'user-assigned-identities': 'id-new' });
  expect(attachedTo(sandbox, 'nightly')).toEqual(['id-a', 'id-b', 'id-new']);
  // The second write contains the part that the first one lost.
  expect(patchesOf(sandbox)).toHaveLength(2);
});

// Azure's change takes longer than a reading stays fresh: a step that decided before it is refused (409) or reads again.
const MOMENTS = Array.from({ length: 3 }, (_, at) => ({
  offsetMs: (at - 1) * 400,
  provisioningMs: 2_200 + (at % 3) * 100,
}));

test.concurrent.each(MOMENTS)(
  'two steps that start $offsetMs ms apart and assign different types keep both identities',
  async ({ offsetMs, provisioningMs }) => {
    await using sandbox = await startWithApp({}, { provisioningMs });
    sandbox.addIdentity('id-a');
    const runAfter = async (delayMs: number, inputs: Inputs) => {
      await sleep(Math.max(0, delayMs));
      return runStep(sandbox, { 'app-name': 'web', ...inputs });
    };
    const steps = await Promise.all([
      runAfter(offsetMs, { 'identity-type': 'system-assigned' }),
      runAfter(-offsetMs, { 'user-assigned-identities': 'id-a' }),
    ]);
    for (const step of steps) expectSuccess(step);
    expect(sandbox.get('web')).toMatchObject({ identity: { type: 'SystemAssigned, UserAssigned' } });
    expect(requestsOf(sandbox, WRITE).length).toBeGreaterThanOrEqual(2);
  },
);
