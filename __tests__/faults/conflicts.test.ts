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
