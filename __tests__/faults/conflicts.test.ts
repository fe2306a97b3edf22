import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import type { Kind } from '../../sandbox/index.ts';
import { armError, busyUntil, on, whenArrives } from '../scenario/fault-support.ts';
import {
  ASSIGN,
  attachedTo,
  changesOf,
  expectFailure,
  expectSuccess,
  type Inputs,
  identityId,
  inputOf,
  labelsOf,
  patchesOf,
  patchStatusesOf,
  READ,
  requestsOf,
  runStep,
  startSandbox,
  WRITE,
} from '../scenario/support.ts';

test.concurrent.each(['InProgress', 'Updating', 'Waiting'] as const)(
  'the step waits for a busy target (%s), reads it again, and then decides',
  async (environmentBusyState) => {
    await using sandbox = await startSandbox({ environmentBusyState });
    sandbox.addEnvironment('env');
    busyUntil(sandbox, 'env', 'GET managedEnvironments/env', 3);
    // The other client's change brings the identity that the step is to assign.
    whenArrives(
      sandbox,
      'GET managedEnvironments/env',
      () => sandbox.setIdentity('env', { system: true }),
      3,
    );
    const step = await runStep(sandbox, { 'environment-name': 'env', 'identity-type': 'system-assigned' });
    expectSuccess(step);
    expect(patchesOf(sandbox)).toEqual([]);
    expect(step.outputs['changed']).toBe('false');
    expect(changesOf(step)).toEqual(['system unchanged']);
  },
);

test.concurrent.each<[kind: Kind, code: string]>([
  ['app', 'ContainerAppOperationInProgress'],
  ['job', 'ContainerAppsJobOperationInProgress'],
  ['environment', 'ManagedEnvironmentOperationInProgress'],
  ['session-pool', 'ConflictingConcurrentWriteNotAllowed'],
])('a write that meets another change waits, and is planned again on its result: %s', async (kind, code) => {
  await using sandbox = await startSandbox();
  sandbox.addResource(kind, 'target1', { identity: { user: ['id-old'] } });
  sandbox.addIdentity('id-mine');
  whenArrives(sandbox, /^PATCH/, () => {
    sandbox.setIdentity('target1', { user: ['id-old', 'id-theirs'] });
    busyUntil(sandbox, 'target1', /^GET .*\/target1$/, 2);
  });
  const step = await runStep(sandbox, {
    [inputOf(kind)]: 'target1',
    'user-assigned-identities': 'id-mine',
  });
  expectSuccess(step);
  expect(step.log).toContain(code);
  expect(patchStatusesOf(sandbox)).toEqual([409, 202]);
  expect(patchesOf(sandbox)[1]).toEqual({
    identity: { type: 'UserAssigned', userAssignedIdentities: { [identityId('id-mine')]: {} } },
  });
  expect(attachedTo(sandbox, 'target1')).toEqual(['id-mine', 'id-old', 'id-theirs']);
});

/** A `FailedIdentityOperation` with its cause as JSON in the message. */
const identityOperation = (code: string, message: string): string =>
  `Identity operation for resource 'web' failed with error 'Failed to perform resource identity operation. ` +
  `Status: '${code}'. Response: '${JSON.stringify({ error: { code, message } })}'.'.`;

test.concurrent.each<[code: string, status: number, message: string]>([
  ['SomeNewOperationInProgress', 409, 'Wait.'],
  ['ContainerAppLockConflict', 409, 'The lock is held. Retry later.'],
  ['FailedIdentityOperation', 400, identityOperation('Conflict', 'A deletion is pending.')],
])('a write waits for another change whatever it is: %s', async (code, status, message) => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  sandbox.fault({ match: on(WRITE), times: 2, do: armError(status, code, message) });
  const step = await runStep(sandbox, ASSIGN);
  expectSuccess(step);
  expect(patchesOf(sandbox)).toHaveLength(3);
  // Each of them was decided on a new reading.
  const labels = labelsOf(sandbox, 'containerApps/web');
  for (const [at, label] of labels.entries()) if (label === WRITE) expect(labels[at - 1]).toBe(READ);
});

test.concurrent('a failed identity operation with another cause is not repeated', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  const message = identityOperation('BadRequest', 'The identity was not found.');
  sandbox.fault({ match: on(WRITE), do: armError(400, 'FailedIdentityOperation', message) });
  expect(expectFailure(await runStep(sandbox, ASSIGN))).toContain('The identity was not found.');
  expect(patchesOf(sandbox)).toHaveLength(1);
});

test.concurrent('a write that meets another change with the same result has nothing left to write', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  whenArrives(sandbox, WRITE, () => {
    sandbox.setIdentity('web', { system: true });
    busyUntil(sandbox, 'web', READ, 2);
  });
  const step = await runStep(sandbox, ASSIGN);
  expectSuccess(step);
  expect(patchStatusesOf(sandbox)).toEqual([409]);
  expect(step.outputs['changed']).toBe('false');
  expect(changesOf(step)).toHaveLength(1);
});

test.concurrent('a removal that meets another change keeps what that one added', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web', { identity: { user: ['id-a'] } });
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

test.concurrent('a throttled write is decided again', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  sandbox.addIdentity('id-b');
  sandbox.fault({
    match: { label: WRITE },
    do: () => {
      sandbox.setIdentity('web', { system: true });
      const error = { code: 'TooManyRequests', message: 'Slow down.' };
      return Response.json({ error }, { status: 429, headers: { 'retry-after': '1' } });
    },
  });
  expectSuccess(await runStep(sandbox, { 'app-name': 'web', 'user-assigned-identities': 'id-b' }));
  expect(sandbox.get('web')).toMatchObject({ identity: { type: 'SystemAssigned, UserAssigned' } });
});

test.concurrent('a change that another client reverted is written again', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  let undone = false;
  sandbox.onAnswer(({ method, status }) => {
    if (method !== 'PATCH' || status !== 202 || undone) return;
    undone = true;
    setTimeout(() => sandbox.setIdentity('web', { system: false }), 300);
  });
  expectSuccess(await runStep(sandbox, ASSIGN));
  expect(patchesOf(sandbox)).toHaveLength(2);
});

const USER = ['id-a', 'id-b', 'id-c'];
test.concurrent.each<[operation: string, inputs: Inputs, left: readonly string[]]>([
  ['assign', { 'user-assigned-identities': 'id-new' }, [...USER, 'id-new']],
  ['remove', { 'user-assigned-identities': 'id-b' }, ['id-a', 'id-c']],
  ['set', { 'user-assigned-identities': 'id-a,id-b,id-new' }, ['id-a', 'id-b', 'id-new']],
])('%s loses nothing if the provider takes the map as the whole', async (operation, inputs, left) => {
  await using sandbox = await startSandbox({ mapSemantics: 'whole' });
  sandbox.addJob('nightly', { identity: { system: operation === 'remove', user: USER } });
  sandbox.addIdentity('id-new');
  expectSuccess(await runStep(sandbox, { operation, 'job-name': 'nightly', ...inputs }));
  expect(attachedTo(sandbox, 'nightly')).toEqual(left);
  // The second write contains the part that the first one lost.
  expect(patchesOf(sandbox)).toHaveLength(2);
});

// Azure's change takes longer than a reading stays fresh: a step that decided before it is refused (409) or reads again.
const MOMENTS = Array.from({ length: 5 }, (_, at) => ({
  offsetMs: (at - 2) * 200,
  provisioningMs: 2_200 + (at % 3) * 100,
}));

test.concurrent.each(MOMENTS)(
  'two steps that run $offsetMs ms apart, one for each type, both keep their identities',
  async ({ offsetMs, provisioningMs }) => {
    await using sandbox = await startSandbox({ provisioningMs });
    sandbox.addApp('web');
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
