import { describe, expect, test } from '@jest/globals';
import { armError, expectFreshDecisions, on, WRITES, whenArrives } from '../scenario/fault-support.ts';
import {
  attachedTo,
  expectFailure,
  expectSuccess,
  labelsOf,
  principalOf,
  runStep,
  startSandbox,
  warningsOf,
} from '../scenario/support.ts';

/** Longer than what a change is decided on may be old: two seconds. */
const LONG_MS = 2_600;
const TWO = { 'app-name': 'one,two', 'max-parallel': '1' };

describe('what somebody else adds while another target of the step is changed stays', () => {
  test.concurrent.each(['one,two', '*'])(
    'a user-assigned identity, where the system-assigned is assigned (%s)',
    async (names) => {
      await using sandbox = await startSandbox({ provisioningMs: LONG_MS });
      sandbox.addApp('one');
      sandbox.addApp('two');
      whenArrives(sandbox, 'PATCH containerApps/one', () =>
        sandbox.setIdentity('two', { user: ['id-other'] }),
      );
      const step = await runStep(sandbox, { ...TWO, 'app-name': names, 'identity-type': 'system-assigned' });
      expectSuccess(step);
      expect(attachedTo(sandbox, 'two')).toEqual(['id-other']);
      expect(principalOf(sandbox, 'two')).toEqual(expect.any(String));
      expectFreshDecisions(sandbox);
    },
  );

  test.concurrent('the system-assigned identity, where a user-assigned one is assigned', async () => {
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
    expectFreshDecisions(sandbox);
  });

  test.concurrent('another one, where the last known one is removed', async () => {
    await using sandbox = await startSandbox({ provisioningMs: LONG_MS });
    for (const name of ['one', 'two']) sandbox.addApp(name, { identity: { user: ['id-old'] } });
    whenArrives(sandbox, 'PATCH containerApps/one', () =>
      sandbox.setIdentity('two', { user: ['id-old', 'id-other'] }),
    );
    expectSuccess(
      await runStep(sandbox, { ...TWO, operation: 'remove', 'user-assigned-identities': 'id-old' }),
    );
    expect(attachedTo(sandbox, 'two')).toEqual(['id-other']);
    expectFreshDecisions(sandbox);
  });

  test.concurrent('and what it already did is not done again', async () => {
    await using sandbox = await startSandbox({ provisioningMs: LONG_MS });
    sandbox.addApp('one');
    sandbox.addApp('two');
    whenArrives(sandbox, 'PATCH containerApps/one', () => sandbox.setIdentity('two', { system: true }));
    expectSuccess(await runStep(sandbox, { ...TWO, 'identity-type': 'system-assigned' }));
    expect(labelsOf(sandbox, WRITES)).toEqual(['PATCH containerApps/one']);
  });
});

test.concurrent('an identity that came into use while another target was changed is not removed', async () => {
  await using sandbox = await startSandbox({ provisioningMs: LONG_MS });
  for (const name of ['one', 'two']) sandbox.addApp(name, { identity: { user: ['id-old'] } });
  const [id = ''] = [...sandbox.azure.identities.values()].map((identity) => identity.id);
  whenArrives(sandbox, 'PATCH containerApps/one', () => {
    const app = sandbox.azure.find('two');
    app.properties = {
      ...app.properties,
      configuration: { registries: [{ server: 'shop.azurecr.io', identity: id }] },
    };
  });
  const step = await runStep(sandbox, { ...TWO, operation: 'remove', 'user-assigned-identities': 'id-old' });
  expect(expectFailure(step)).toMatch(/'two'.*still uses id-old in:.*registr/s);
  expect(attachedTo(sandbox, 'two')).toEqual(['id-old']);
  expect(labelsOf(sandbox, WRITES)).toEqual(['PATCH containerApps/one']);
});

test.concurrent('a change that waits behind a throttled neighbour is decided when its turn has come', async () => {
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
  expectFreshDecisions(sandbox);
});

test.concurrent('what somebody else adds while an identity is created stays', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('one');
  sandbox.fault({ match: on('PUT identity id-new'), do: { delayMs: LONG_MS } });
  whenArrives(sandbox, 'PUT identity id-new', () => sandbox.setIdentity('one', { system: true }));
  const step = await runStep(sandbox, {
    'app-name': 'one',
    'user-assigned-identities': 'id-new',
    'create-identities': 'true',
  });
  expectSuccess(step);
  expect(principalOf(sandbox, 'one')).toEqual(expect.any(String));
  expect(attachedTo(sandbox, 'one')).toEqual(['id-new']);
  expectFreshDecisions(sandbox);
});

test.concurrent('what somebody else adds while uses of an identity are looked for stays', async () => {
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

test.concurrent('one target alone, read a moment ago, is read once before its change', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('one');
  expectSuccess(await runStep(sandbox, { 'app-name': 'one', 'identity-type': 'system-assigned' }));
  expect(labelsOf(sandbox, /containerApps/).slice(0, 2)).toEqual([
    'GET containerApps/one',
    'PATCH containerApps/one',
  ]);
});

test.concurrent('a kept identity that a whole map dropped is restored, whatever group it lies in', async () => {
  await using sandbox = await startSandbox({ mapSemantics: 'whole' });
  const { id } = sandbox.addIdentity('id-kept', { group: 'größe' });
  sandbox.addApp('one', { identity: { user: [id] } });
  sandbox.addIdentity('id-new');
  expectSuccess(await runStep(sandbox, { 'app-name': 'one', 'user-assigned-identities': 'id-new' }));
  expect(attachedTo(sandbox, 'one')).toEqual(['id-kept', 'id-new']);
});

test.concurrent('a running operation is waited out with a backoff, and the limit says what it waited for', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('one');
  sandbox.fault({
    match: on(WRITES),
    times: Number.POSITIVE_INFINITY,
    do: armError(409, 'ContainerAppOperationInProgress', 'Another operation is running.'),
  });
  const step = await runStep(sandbox, {
    'app-name': 'one',
    'identity-type': 'system-assigned',
    'timeout-minutes': '0.1',
  });
  const error = expectFailure(step);
  expect(error).toContain('ContainerAppOperationInProgress');
  // Half a second, doubled each time: at 0, 0.5, 1.5, 3.5 s.
  const writes = labelsOf(sandbox, WRITES).length;
  expect({ writes, few: writes >= 2 && writes <= 5 }).toEqual({ writes, few: true });
  expect(warningsOf(step)).toEqual([]);
});
