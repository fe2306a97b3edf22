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
  labelsOf,
  principalOf,
  READ,
  runStep,
  startSandbox,
  startWithApp,
  succeed,
  WRITE,
  warningsOf,
} from '../scenario/support.ts';

/** Longer than a decision can be old: 2 seconds. */
const LONG_MS = 2_600;
const TWO = { 'app-name': 'one,two', 'max-parallel': '1' };

// A change by another client is never lost, whether the step changes another target or waits for something.

test.concurrent.each(['one,two', '*'])(
  'assigning the system-assigned identity keeps a user-assigned one that another client adds (%s)',
  async (names) => {
    await using sandbox = await startSandbox({ provisioningMs: LONG_MS });
    sandbox.addApp('one');
    sandbox.addApp('two');
    whenArrives(sandbox, 'PATCH containerApps/one', () => sandbox.setIdentity('two', { user: ['id-other'] }));
    await succeed(sandbox, { ...TWO, 'app-name': names, 'identity-type': 'system-assigned' });
    expect(attachedTo(sandbox, 'two')).toEqual(['id-other']);
    expect(principalOf(sandbox, 'two')).toEqual(expect.any(String));
    expectFreshDecisions(sandbox);
  },
);

test.concurrent("an identity isn't removed if it comes into use while another target is changed", async () => {
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

test.concurrent('a change that waits behind a throttled target is decided when its turn comes', async () => {
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
  await succeed(sandbox, {
    'app-name': 'one,two,three',
    'identity-type': 'system-assigned',
    'max-parallel': '2',
  });
  expect(['one', 'three'].map((name) => attachedTo(sandbox, name))).toEqual([['id-other'], ['id-other']]);
});

test.concurrent('a write that waits too long for its connection is decided again', async () => {
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
  await succeed(sandbox, { 'app-name': 'app-*', 'identity-type': 'system-assigned' });
  expect([...attachedTo(sandbox, 'app-a'), ...attachedTo(sandbox, 'app-b')]).toEqual(['id-other']);
  for (const name of ['app-a', 'app-b']) expect(principalOf(sandbox, name)).toEqual(expect.any(String));
});

test.concurrent('a write is decided again after a claims challenge and a new sign-in', async () => {
  await using sandbox = await startWithApp();
  sandbox.addIdentity('id-shop');
  sandbox.fault({ match: on(WRITE), do: { claimsChallenge: true } });
  whenArrives(sandbox, 'Entra token', () => sandbox.setIdentity('web', { system: true }), 2);
  await succeed(sandbox, { 'app-name': 'web', 'user-assigned-identities': 'id-shop' });
  expect(labelsOf(sandbox, 'Entra token')).toHaveLength(2);
  expect(principalOf(sandbox, 'web')).toEqual(expect.any(String));
  expect(attachedTo(sandbox, 'web')).toEqual(['id-shop']);
});

test.concurrent('the age of a reading counts from its request, however late the response arrives', async () => {
  await using sandbox = await startWithApp();
  sandbox.fault({
    match: on(READ),
    do: async (_request, next) => {
      const answer = await next();
      sandbox.setIdentity('web', { user: ['id-other'] });
      await new Promise((resolve) => setTimeout(resolve, LONG_MS));
      return answer;
    },
  });
  await succeed(sandbox, ASSIGN);
  expect(attachedTo(sandbox, 'web')).toEqual(['id-other']);
});

test.concurrent("an identity isn't overwritten if another client creates it while the creation is throttled", async () => {
  await using sandbox = await startWithApp();
  let id = '';
  sandbox.fault({
    match: on('PUT identity id-one'),
    do: () => {
      ({ id } = sandbox.addIdentity('id-one', { tags: { owner: 'somebody' } }));
      return new Response(null, { status: 429, headers: { 'retry-after': '1' } });
    },
  });
  const inputs = { 'app-name': 'web', 'user-assigned-identities': 'id-one', 'create-identities': 'true' };
  const step = await succeed(sandbox, inputs);
  expect(sandbox.azure.identity(id)?.tags).toEqual({ owner: 'somebody' });
  expect(step.log).not.toContain("Created user-assigned identity 'id-one'");
});

test.concurrent('the age of a search for references counts from the request for its first page', async () => {
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

test.concurrent('a kept identity is restored if a complete map dropped it, even if Azure gave up the change', async () => {
  await using sandbox = await startSandbox({ mapSemantics: 'whole' });
  sandbox.addApp('one', { identity: { user: ['id-kept'] } });
  sandbox.addIdentity('id-new');
  sandbox.operationFails('one', { mode: 'location-failed-resource', stored: true });
  const step = await runStep(sandbox, { 'app-name': 'one', 'user-assigned-identities': 'id-new' });
  expect(expectFailure(step)).toContain('ContainerAppOperationError');
  expect(attachedTo(sandbox, 'one')).toEqual(['id-kept', 'id-new']);
});

test.concurrent('the wait for a running operation backs off, and the error of a stopped step shows the wait', async () => {
  await using sandbox = await startWithApp();
  always(sandbox, WRITE, armError(409, 'ContainerAppOperationInProgress', 'Another operation is running.'));
  const signal = { name: 'SIGTERM', after: arrived(sandbox, WRITE, 4) } as const;
  const step = await runStep(sandbox, ASSIGN, { signal });
  expect(expectFailure(step)).toContain('ContainerAppOperationInProgress');
  expectBackoff(sandbox, WRITE);
  expect(warningsOf(step)).toEqual([]);
});
