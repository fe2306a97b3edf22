import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import type { Kind } from '../../sandbox/index.ts';
import {
  ASSIGN,
  attachedTo,
  changesOf,
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

test.concurrent('a target that is busy with another change is waited for before anything is decided', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  sandbox.busy('web', 700);
  expectSuccess(await runStep(sandbox, ASSIGN));
  expect(patchStatusesOf(sandbox)).toEqual([202]);
});

test.concurrent.each(['InProgress', 'Updating', 'Waiting'] as const)(
  'a target that is busy with another change is read again then: what it (%s) left decides',
  async (environmentBusyState) => {
    await using sandbox = await startSandbox({ environmentBusyState });
    sandbox.addEnvironment('env');
    sandbox.busy('env', 300);
    const environment = sandbox.azure.find('env');
    sandbox.setIdentity('env', { system: true });
    // The other writer's change brings the very identity that is asked for.
    if (environment.operation) environment.operation.next.identity = environment.identity;
    environment.identity = { system: undefined, user: new Map() };
    const step = await runStep(sandbox, {
      'environment-name': 'env',
      'identity-type': 'system-assigned',
    });
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
])(
  'a write that meets another change waits it out, and is planned anew on what it left: %s',
  async (kind, code) => {
    await using sandbox = await startSandbox();
    sandbox.addResource(kind, 'target1', { identity: { user: ['id-old'] } });
    sandbox.addIdentity('id-mine');
    const undo = sandbox.onRequest(({ method }) => {
      if (method !== 'PATCH') return;
      undo();
      sandbox.setIdentity('target1', { user: ['id-old', 'id-theirs'] });
      sandbox.busy('target1', 400);
    });
    const step = await runStep(sandbox, {
      [inputOf(kind)]: 'target1',
      'user-assigned-identities': 'id-mine',
    });
    expectSuccess(step);
    expect(step.log).toContain(code);
    expect(patchStatusesOf(sandbox)).toEqual([409, 202]);
    const labels = labelsOf(sandbox);
    const first = labels.findIndex((label) => label.startsWith('PATCH'));
    expect(labels[first + 1]).toMatch(/^GET .*\/target1$/);
    expect(patchesOf(sandbox)[1]).toEqual({
      identity: { type: 'UserAssigned', userAssignedIdentities: { [identityId('id-mine')]: {} } },
    });
    expect(attachedTo(sandbox, 'target1')).toEqual(['id-mine', 'id-old', 'id-theirs']);
  },
);

test.concurrent('a write that meets another change waits it out whatever it is: every code that ends in OperationInProgress', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  const body = { error: { code: 'SomeNewOperationInProgress', message: 'Wait.' } };
  sandbox.fault({ match: { label: WRITE }, times: 2, do: { status: 409, body } });
  expectSuccess(await runStep(sandbox, ASSIGN));
  expect(labelsOf(sandbox).slice(2, 8)).toEqual([READ, WRITE, READ, WRITE, READ, WRITE]);
});

test.concurrent('a write that meets another change that did the same has nothing left to write', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  const undo = sandbox.onRequest(({ label }) => {
    if (label !== WRITE) return;
    undo();
    sandbox.setIdentity('web', { system: true });
    sandbox.busy('web', 300);
  });
  const step = await runStep(sandbox, ASSIGN);
  expectSuccess(step);
  expect(patchStatusesOf(sandbox)).toEqual([409]);
  expect(step.outputs['changed']).toBe('false');
  expect(changesOf(step)).toHaveLength(1);
});

test.concurrent('a write that meets another change keeps what that one added, also when it removes', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web', { identity: { user: ['id-a'] } });
  const { id } = sandbox.addIdentity('id-c');
  const undo = sandbox.onRequest(({ label }) => {
    if (label !== WRITE) return;
    undo();
    sandbox.setIdentity('web', { system: true, user: ['id-a', id] });
    sandbox.busy('web', 300);
  });
  expectSuccess(
    await runStep(sandbox, { operation: 'remove', 'app-name': 'web', 'user-assigned-identities': 'id-a' }),
  );
  expect(attachedTo(sandbox, 'web')).toEqual(['id-c']);
  expect(sandbox.get('web')).toMatchObject({ identity: { type: 'SystemAssigned, UserAssigned' } });
});

test.concurrent('a write that meets another change is decided anew also when it was throttled', async () => {
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

test.concurrent('what another writer undid is written again', async () => {
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
])('a provider that takes the map as the whole loses nothing to %s', async (operation, inputs, left) => {
  await using sandbox = await startSandbox({ mapSemantics: 'whole' });
  sandbox.addJob('nightly', { identity: { system: operation === 'remove', user: USER } });
  sandbox.addIdentity('id-new');
  expectSuccess(await runStep(sandbox, { operation, 'job-name': 'nightly', ...inputs }));
  expect(attachedTo(sandbox, 'nightly')).toEqual(left);
  // The second write says what the first one lost.
  expect(patchesOf(sandbox)).toHaveLength(2);
});

// A change of Azure's takes longer than a reading stays fresh: who decided before it is refused (409), or reads again.
const MOMENTS = Array.from({ length: 9 }, (_, at) => ({
  offsetMs: (at - 4) * 110,
  provisioningMs: 2_200 + (at % 3) * 100,
}));

test.concurrent.each(MOMENTS)(
  'two steps at once, one for each type: both identities are there in the end: $offsetMs ms apart',
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
