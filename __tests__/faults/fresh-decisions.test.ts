import { expect, test } from '@jest/globals';
import { GROUP, SUBSCRIPTION_ID } from '../../sandbox/index.ts';
import {
  always,
  armError,
  arrived,
  expectBackoff,
  expectFreshDecisions,
  on,
  WRITES,
  whenArrives,
} from '../scenario/fault-support.ts';
import {
  ASSIGN,
  attachedTo,
  expectFailure,
  expectSuccess,
  labelsOf,
  principalOf,
  READ,
  runStep,
  startSandbox,
  WRITE,
  warningsOf,
} from '../scenario/support.ts';

/** Longer than a decision can be old: 2 seconds. */
const LONG_MS = 2_600;
const TWO = { 'app-name': 'one,two', 'max-parallel': '1' };

// A change of another client while the step changes another target, or waits for anything, is never lost.

test.concurrent.each(['one,two', '*'])(
  'a user-assigned identity from another client stays if the system-assigned one is assigned (%s)',
  async (names) => {
    await using sandbox = await startSandbox({ provisioningMs: LONG_MS });
    sandbox.addApp('one');
    sandbox.addApp('two');
    whenArrives(sandbox, 'PATCH containerApps/one', () => sandbox.setIdentity('two', { user: ['id-other'] }));
    const step = await runStep(sandbox, { ...TWO, 'app-name': names, 'identity-type': 'system-assigned' });
    expectSuccess(step);
    expect(attachedTo(sandbox, 'two')).toEqual(['id-other']);
    expect(principalOf(sandbox, 'two')).toEqual(expect.any(String));
    expectFreshDecisions(sandbox);
  },
);

test.concurrent('a system-assigned identity from another client stays if a user-assigned one is assigned', async () => {
  await using sandbox = await startSandbox({ provisioningMs: LONG_MS });
  sandbox.addApp('one');
  sandbox.addApp('two');
  sandbox.addIdentity('id-shop');
  let principal: string | undefined;
  whenArrives(sandbox, 'PATCH containerApps/one', () => {
    sandbox.setIdentity('two', { system: true });
    principal = principalOf(sandbox, 'two');
  });
  expectSuccess(await runStep(sandbox, { ...TWO, 'user-assigned-identities': 'id-shop' }));
  expect(principalOf(sandbox, 'two')).toBe(principal);
  expect(attachedTo(sandbox, 'two')).toEqual(['id-shop']);
});

test.concurrent('an identity from another client stays if the last known one is removed', async () => {
  await using sandbox = await startSandbox({ provisioningMs: LONG_MS });
  for (const name of ['one', 'two']) sandbox.addApp(name, { identity: { user: ['id-old'] } });
  whenArrives(sandbox, 'PATCH containerApps/one', () =>
    sandbox.setIdentity('two', { user: ['id-old', 'id-other'] }),
  );
  expectSuccess(
    await runStep(sandbox, { ...TWO, operation: 'remove', 'user-assigned-identities': 'id-old' }),
  );
  expect(attachedTo(sandbox, 'two')).toEqual(['id-other']);
});

test.concurrent('a change that another client made meanwhile is not made again', async () => {
  await using sandbox = await startSandbox({ provisioningMs: LONG_MS });
  sandbox.addApp('one');
  sandbox.addApp('two');
  whenArrives(sandbox, 'PATCH containerApps/one', () => sandbox.setIdentity('two', { system: true }));
  expectSuccess(await runStep(sandbox, { ...TWO, 'identity-type': 'system-assigned' }));
  expect(labelsOf(sandbox, WRITES)).toEqual(['PATCH containerApps/one']);
});

test.concurrent('an identity that came into use while another target was changed is not removed', async () => {
  await using sandbox = await startSandbox({ provisioningMs: LONG_MS });
  const { id } = sandbox.addIdentity('id-old');
  for (const name of ['one', 'two']) sandbox.addApp(name, { identity: { user: ['id-old'] } });
  whenArrives(sandbox, 'PATCH containerApps/one', () =>
    sandbox.setProperties('two', {
      configuration: { registries: [{ server: 'shop.azurecr.io', identity: id }] },
    }),
  );
  const step = await runStep(sandbox, { ...TWO, operation: 'remove', 'user-assigned-identities': 'id-old' });
  expect(expectFailure(step)).toMatch(/'id-old'.*'two'.*shop\.azurecr\.io/s);
  expect(attachedTo(sandbox, 'two')).toEqual(['id-old']);
  expect(labelsOf(sandbox, WRITES)).toEqual(['PATCH containerApps/one']);
});

test.concurrent('a change that waits behind a throttled neighbor is decided when its turn has come', async () => {
  await using sandbox = await startSandbox();
  for (const name of ['one', 'two', 'three']) sandbox.addApp(name);
  // The third takes its turn when the second is done, half a second later, and finds writes throttled.
  sandbox.fault({
    match: on('PATCH containerApps/one'),
    do: () => {
      setTimeout(() => {
        for (const name of ['one', 'three']) sandbox.setIdentity(name, { user: ['id-other'] });
      }, 1_600);
      return new Response(null, { status: 429, headers: { 'retry-after': '3' } });
    },
  });
  const step = await runStep(sandbox, {
    'app-name': 'one,two,three',
    'identity-type': 'system-assigned',
    'max-parallel': '2',
  });
  expectSuccess(step);
  expect(['one', 'three'].map((name) => attachedTo(sandbox, name))).toEqual([['id-other'], ['id-other']]);
});

test.concurrent('a write that waited for its connection is decided again', async () => {
  await using sandbox = await startSandbox();
  for (const name of ['app-a', 'app-b']) sandbox.addApp(name);
  // One write leaves on the connection of the list. The other one waits for a tunnel.
  void arrived(sandbox, 'LIST containerApps', 1, 0).then(() => {
    sandbox.options.connectDelayMs = LONG_MS;
  });
  sandbox.onRequest(({ label }) => {
    if (!label.startsWith('PATCH') || labelsOf(sandbox, WRITES).length > 1) return;
    sandbox.setIdentity(label.endsWith('app-a') ? 'app-b' : 'app-a', { user: ['id-other'] });
  });
  expectSuccess(await runStep(sandbox, { 'app-name': 'app-*', 'identity-type': 'system-assigned' }));
  expect([...attachedTo(sandbox, 'app-a'), ...attachedTo(sandbox, 'app-b')]).toEqual(['id-other']);
  for (const name of ['app-a', 'app-b']) expect(principalOf(sandbox, name)).toEqual(expect.any(String));
});

test.concurrent('a write that Azure challenged is decided again after the sign-in', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  sandbox.addIdentity('id-shop');
  sandbox.fault({ match: on(WRITE), do: { claimsChallenge: true } });
  whenArrives(sandbox, 'Entra token', () => sandbox.setIdentity('web', { system: true }), 2);
  expectSuccess(await runStep(sandbox, { 'app-name': 'web', 'user-assigned-identities': 'id-shop' }));
  expect(labelsOf(sandbox, 'Entra token')).toHaveLength(2);
  expect(principalOf(sandbox, 'web')).toEqual(expect.any(String));
  expect(attachedTo(sandbox, 'web')).toEqual(['id-shop']);
});

test.concurrent('a reading is as old as its request, however late its answer comes', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  sandbox.fault({
    match: on(READ),
    do: async (_request, next) => {
      const answer = await next();
      sandbox.setIdentity('web', { user: ['id-other'] });
      await new Promise((resolve) => setTimeout(resolve, LONG_MS));
      return answer;
    },
  });
  expectSuccess(await runStep(sandbox, ASSIGN));
  expect(attachedTo(sandbox, 'web')).toEqual(['id-other']);
});

test.concurrent('if every reading takes long, the newest of three tries counts', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  sandbox.fault({ match: on(READ), times: 4, do: { answerAfterMs: LONG_MS } });
  expectSuccess(await runStep(sandbox, ASSIGN));
  const labels = labelsOf(sandbox, 'containerApps/web');
  // One reading for the plan, and one for each try.
  expect(labels.indexOf(WRITE)).toBe(4);
  expect(labelsOf(sandbox, WRITE)).toHaveLength(1);
});

test.concurrent.each([300, LONG_MS])(
  'what another client assigns while an identity is created stays (%i ms)',
  async (delayMs) => {
    await using sandbox = await startSandbox();
    sandbox.addApp('one');
    sandbox.fault({ match: on('PUT identity id-new'), do: { delayMs } });
    whenArrives(sandbox, 'PUT identity id-new', () => sandbox.setIdentity('one', { system: true }));
    const step = await runStep(sandbox, {
      'app-name': 'one',
      'user-assigned-identities': 'id-new',
      'create-identities': 'true',
    });
    expectSuccess(step);
    expect(principalOf(sandbox, 'one')).toEqual(expect.any(String));
    expect(attachedTo(sandbox, 'one')).toEqual(['id-new']);
  },
);

const CREATE = {
  'app-name': 'web',
  'user-assigned-identities': 'id-one,id-two',
  'create-identities': 'true',
  'max-parallel': '1',
};

test.concurrent.each<[during: string, answer: () => Promise<Response | undefined>]>([
  [
    'another creation is slow',
    async () => {
      await new Promise((resolve) => setTimeout(resolve, LONG_MS));
      return undefined;
    },
  ],
  [
    'the creation is throttled',
    async () => new Response(null, { status: 429, headers: { 'retry-after': '1' } }),
  ],
])('an identity that another client creates while %s is not overwritten', async (during, answer) => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  const theirs = during.startsWith('another') ? 'id-two' : 'id-one';
  let id = '';
  sandbox.fault({
    match: on('PUT identity id-one'),
    do: async (_request, next) => {
      ({ id } = sandbox.addIdentity(theirs, { tags: { owner: 'somebody' } }));
      return (await answer()) ?? next();
    },
  });
  const step = await runStep(sandbox, CREATE);
  expectSuccess(step);
  expect(sandbox.azure.identity(id)?.tags).toEqual({ owner: 'somebody' });
  expect(step.log).not.toContain(`Created user-assigned identity '${theirs}'`);
});

test.concurrent('what another client assigns while references are searched stays', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('one', { identity: { user: ['id-old'] } });
  const CHILDREN = 'LIST containerApps/one/authConfigs';
  sandbox.fault({ match: on(CHILDREN), do: { delayMs: LONG_MS } });
  whenArrives(sandbox, CHILDREN, () => sandbox.setIdentity('one', { user: ['id-old', 'id-other'] }));
  const step = await runStep(sandbox, {
    'app-name': 'one',
    operation: 'remove',
    'user-assigned-identities': 'id-old',
  });
  expectSuccess(step);
  expect(attachedTo(sandbox, 'one')).toEqual(['id-other']);
});

test.concurrent('a search for references is as old as the request for its first page', async () => {
  await using sandbox = await startSandbox({ pageSize: 1 });
  sandbox.addEnvironment('env', { identity: { system: true } });
  const environmentId = `/subscriptions/${SUBSCRIPTION_ID}/resourceGroups/${GROUP}/providers/Microsoft.App/managedEnvironments/env`;
  for (const name of ['app-a', 'app-b']) sandbox.addApp(name, { properties: { environmentId } });
  sandbox.fault({ match: on('LIST containerApps'), after: 1, do: { delayMs: LONG_MS } });
  const pull = () =>
    sandbox.setProperties('app-a', {
      configuration: { registries: [{ server: 'shop.azurecr.io', identity: 'system-environment' }] },
    });
  whenArrives(sandbox, 'LIST containerApps', pull, 2);
  const step = await runStep(sandbox, {
    operation: 'remove',
    'environment-name': 'env',
    'identity-type': 'system-assigned',
  });
  expect(expectFailure(step)).toContain("'app-a'");
  expect(labelsOf(sandbox, WRITES)).toEqual([]);
});

test.concurrent('a kept identity that a whole map dropped is restored, whatever its resource group is', async () => {
  await using sandbox = await startSandbox({ mapSemantics: 'whole' });
  const { id } = sandbox.addIdentity('id-kept', { group: 'größe' });
  sandbox.addApp('one', { identity: { user: [id] } });
  sandbox.addIdentity('id-new');
  expectSuccess(await runStep(sandbox, { 'app-name': 'one', 'user-assigned-identities': 'id-new' }));
  expect(attachedTo(sandbox, 'one')).toEqual(['id-kept', 'id-new']);
});

test.concurrent('a kept identity that a whole map dropped is restored, although Azure gave up the change', async () => {
  await using sandbox = await startSandbox({ mapSemantics: 'whole' });
  sandbox.addApp('one', { identity: { user: ['id-kept'] } });
  sandbox.addIdentity('id-new');
  sandbox.operationFails('one', { mode: 'location-failed-resource', stored: true });
  const step = await runStep(sandbox, { 'app-name': 'one', 'user-assigned-identities': 'id-new' });
  expect(expectFailure(step)).toContain('ContainerAppOperationError');
  expect(attachedTo(sandbox, 'one')).toEqual(['id-kept', 'id-new']);
});

test.concurrent('the wait for a running operation backs off, and the error of a stop shows it', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  always(sandbox, WRITE, armError(409, 'ContainerAppOperationInProgress', 'Another operation is running.'));
  const signal = { name: 'SIGTERM', after: arrived(sandbox, WRITE, 4) } as const;
  const step = await runStep(sandbox, ASSIGN, { signal });
  expect(expectFailure(step)).toContain('ContainerAppOperationInProgress');
  expectBackoff(sandbox, WRITE);
  expect(warningsOf(step)).toEqual([]);
});
