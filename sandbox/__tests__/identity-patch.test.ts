import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { KINDS, type Kind, Sandbox } from '../../sandbox/index.ts';
import { armClient, identityOf, pathOf, returned } from './client.ts';

let sandbox: Sandbox;
let arm: Awaited<ReturnType<typeof armClient>>;

beforeEach(async () => {
  sandbox = await Sandbox.start({ provisioningMs: 0 });
  arm = await armClient(sandbox);
  sandbox.addIdentity('id-a');
  sandbox.addIdentity('id-b');
});
afterEach(() => sandbox.stop());

const kinds = Object.keys(KINDS) as Kind[];
const types = (names: string[]) => Object.fromEntries(names.map((name) => [identityOf(name), {}]));
const userKeys = (name: string) =>
  Object.keys(
    (sandbox.get(name)['identity'] as { userAssignedIdentities?: object }).userAssignedIdentities ?? {},
  );

describe.each(kinds)('a PATCH of the identity of this kind: %s', (kind) => {
  const { type } = KINDS[kind];

  test('assigns, merges, and keeps the system-assigned principal', async () => {
    sandbox.addResource(kind, 'one', { identity: { system: true, user: ['id-a'] } });
    const before = sandbox.get('one')['identity'] as { principalId: string };
    const reply = await arm.patch(type, 'one', {
      type: 'SystemAssigned,UserAssigned',
      userAssignedIdentities: types(['id-b']),
    });
    expect(reply.status).toBe(202);
    const after = sandbox.get('one')['identity'];
    expect(Object.keys(after as object)).toEqual([
      'type',
      'principalId',
      'tenantId',
      'userAssignedIdentities',
    ]);
    expect(after).toMatchObject({ type: 'SystemAssigned, UserAssigned', principalId: before.principalId });
    expect(userKeys('one')).toEqual([returned('id-a'), returned('id-b')]);
  });

  test('creates a new principal if the system-assigned identity is removed and assigned again', async () => {
    sandbox.addResource(kind, 'one', { identity: { system: true } });
    const before = sandbox.get('one')['identity'] as { principalId: string };
    await arm.patch(type, 'one', { type: 'None' });
    expect(sandbox.get('one')['identity']).toEqual(kind === 'environment' ? undefined : { type: 'None' });
    await arm.patch(type, 'one', { type: 'SystemAssigned' });
    const after = sandbox.get('one')['identity'] as { principalId: string };
    expect(after.principalId).not.toBe(before.principalId);
  });
});

describe('removing an identity', () => {
  test('needs its key exactly as it was returned', async () => {
    sandbox.addApp('web', { identity: { user: ['id-a', 'id-b'] } });
    const wrong = await arm.patch('containerApps', 'web', {
      type: 'UserAssigned',
      userAssignedIdentities: { [identityOf('id-a')]: null },
    });
    expect([wrong.status, wrong.body.error?.code]).toEqual([400, 'InvalidIdentityValues']);
    const right = await arm.patch('containerApps', 'web', {
      type: 'UserAssigned',
      userAssignedIdentities: { [returned('id-a')]: null },
    });
    expect(right.status).toBe(202);
    expect(userKeys('web')).toEqual([returned('id-b')]);
  });
});

describe('an invalid request is refused:', () => {
  test.each([
    [
      "values that aren't empty",
      { type: 'UserAssigned', userAssignedIdentities: { [identityOf('id-a')]: { clientId: 'x' } } },
      'InvalidIdentityValues',
    ],
    [
      'a map without the type',
      { type: 'SystemAssigned', userAssignedIdentities: types(['id-a']) },
      'FailedIdentityOperation',
    ],
    ['a map with type None', { type: 'None', userAssignedIdentities: {} }, 'FailedIdentityOperation'],
    ['no identity at all', { type: 'UserAssigned' }, 'MissingIdentityIds'],
    ['an unknown type', { type: 'Managed' }, 'InvalidRequestContent'],
    ['a type twice', { type: 'SystemAssigned,SystemAssigned' }, 'InvalidRequestContent'],
    ['None with another type', { type: 'None, SystemAssigned' }, 'InvalidRequestContent'],
    ['no type', {}, 'InvalidRequestContent'],
    [
      'the ID of something else',
      { type: 'UserAssigned', userAssignedIdentities: { [pathOf('jobs', 'x')]: {} } },
      'InvalidIdentityId',
    ],
    [
      "an identity that doesn't exist",
      { type: 'UserAssigned', userAssignedIdentities: types(['id-x']) },
      'FailedIdentityOperation',
    ],
  ])('%s', async (_name, identity, code) => {
    sandbox.addApp('web');
    const reply = await arm.patch('containerApps', 'web', identity);
    expect([reply.status, reply.body.error?.code]).toEqual([400, code]);
    expect(sandbox.get('web')['identity']).toEqual({ type: 'None' });
  });

  test("an identity can't be assigned if it's too new or was deleted while assigned", async () => {
    sandbox.options.identityPropagationMs = 60_000;
    sandbox.addApp('web', { identity: { user: ['id-old'] } });
    const reply = await arm.patch('containerApps', 'web', {
      type: 'UserAssigned',
      userAssignedIdentities: types(['id-a']),
    });
    expect(reply.body.error?.message).toContain('was not found');
    sandbox.deleteIdentity(identityOf('id-old'));
    const other = await arm.patch('containerApps', 'web', { type: 'SystemAssigned,UserAssigned' });
    expect(other.body.error?.code).toBe('FailedIdentityOperation');
  });

  test("an identity can't be sent without permission for assign/action, even if it's already assigned", async () => {
    sandbox.addApp('web', { identity: { user: ['id-a'] } });
    const allow = sandbox.deny({ action: 'Microsoft.ManagedIdentity/userAssignedIdentities/assign/action' });
    const identity = { type: 'UserAssigned', userAssignedIdentities: types(['id-a']) };
    const reply = await arm.patch('containerApps', 'web', identity);
    expect([reply.status, reply.body.error?.code]).toEqual([403, 'LinkedAuthorizationFailed']);
    expect(reply.body.error?.message).toContain(identityOf('id-a'));
    allow();
    expect((await arm.patch('containerApps', 'web', identity)).status).toBe(202);
  });
});

test('other properties are merged, and null removes them', async () => {
  sandbox.addApp('web', { properties: { workloadProfileName: 'Consumption' } });
  const content = { properties: { workloadProfileName: null, configuration: { maxInactiveRevisions: 5 } } };
  expect((await arm.send('PATCH', pathOf('containerApps', 'web'), content)).status).toBe(202);
  const { properties } = sandbox.get('web') as { properties: Record<string, unknown> };
  expect(properties).not.toHaveProperty('workloadProfileName');
  expect(properties['configuration']).toMatchObject({ maxInactiveRevisions: 5, identitySettings: [] });
});

test("a PATCH of a session pool ignores the lifecycle, which isn't in its model", async () => {
  const managedIdentitySettings = [{ identity: 'system', lifecycle: 'Main' }];
  sandbox.addSessionPool('pool', { properties: { managedIdentitySettings } });
  const content = { properties: { managedIdentitySettings: [], nodeCount: 2 } };
  expect((await arm.send('PATCH', pathOf('sessionPools', 'pool'), content)).status).toBe(202);
  expect(sandbox.get('pool')['properties']).toMatchObject({ managedIdentitySettings, nodeCount: 2 });
});

describe('behavior that might differ in Azure:', () => {
  test('a type without a map keeps all identities', async () => {
    sandbox.addApp('web', { identity: { user: ['id-a'] } });
    await arm.patch('containerApps', 'web', { type: 'systemassigned, userassigned' });
    expect(userKeys('web')).toEqual([returned('id-a')]);
  });

  test('an environment returns the resource if a PATCH changes nothing', async () => {
    sandbox.addEnvironment('env', { identity: { system: true } });
    const reply = await arm.patch('managedEnvironments', 'env', { type: 'SystemAssigned' });
    expect([reply.status, reply.body['name']]).toEqual([200, 'env']);
  });
});
