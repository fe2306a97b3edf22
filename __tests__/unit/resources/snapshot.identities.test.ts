import { describe, expect, test } from '@jest/globals';
import { resourceKey } from '../../../src/resource-id.ts';
import { makePlan, patchOf } from '../../../src/resources/plan.ts';
import { NO_IDENTITIES, readIdentitySet } from '../../../src/resources/snapshot.ts';
import { identityId, SUBSCRIPTION, userAssigned, wireKeyOf } from '../data.ts';

const web = identityId('id-web');
const worker = identityId('id-worker', 'Other');
const values = { principalId: 'p-web', clientId: 'c-web' };
const map = { [wireKeyOf(web)]: values };

describe('reading the type', () => {
  test.each<[type: string, system: boolean, users: number]>([
    ['SystemAssigned, UserAssigned', true, 1],
    ['SystemAssigned,UserAssigned', true, 1],
    ['SYSTEMASSIGNED, USERASSIGNED', true, 1],
    ['SystemAssigned', true, 0],
    ['UserAssigned', false, 1],
    ['None', false, 0],
    ['SystemAssignedX', false, 0],
  ])('%j: system-assigned %p, %i user-assigned', (type, system, users) => {
    const set = readIdentitySet({ type, principalId: 'p', tenantId: 't', userAssignedIdentities: map });
    expect(set.system).toEqual(system ? { principalId: 'p' } : undefined);
    expect(set.user.size).toBe(users);
    expect(set.tenantId).toBe('t');
  });
});

describe('returns no identities for a resource without them', () => {
  test.each<[rule: string, wire: unknown]>([
    ['an environment has no identity at all', undefined],
    ['null', null],
    ['a list', []],
    ['a text', 'SystemAssigned'],
    ['None', { type: 'None' }],
    ['an empty object', {}],
    ["a type that isn't text", { type: 7 }],
  ])('%s', (_rule, wire) => {
    expect(readIdentitySet(wire)).toEqual(NO_IDENTITIES);
  });
});

describe('reading the map', () => {
  test('returns canonical IDs by key, and keeps the spelling that ARM requires for a removal', () => {
    const set = readIdentitySet({
      type: 'SystemAssigned, UserAssigned',
      principalId: 'p-system',
      tenantId: 'tenant',
      userAssignedIdentities: { [wireKeyOf(web)]: values, [wireKeyOf(worker).toUpperCase()]: {} },
    });
    expect(set.system).toEqual({ principalId: 'p-system' });
    expect([...set.user]).toEqual([
      [resourceKey(web), userAssigned(web, values)],
      [
        resourceKey(worker),
        {
          id: expect.stringMatching(/\/Microsoft\.ManagedIdentity\/userAssignedIdentities\/ID-WORKER$/),
          name: 'ID-WORKER',
          wireKey: wireKeyOf(worker).toUpperCase(),
          principalId: null,
          clientId: null,
        },
      ],
    ]);
  });

  test.each<[value: unknown]>([[null], [{}], ['x'], [[]], [{ principalId: '', clientId: 7 }]])(
    'an identity with the value %j exists, but its principal ID and client ID are unknown',
    (value) => {
      const set = readIdentitySet({
        type: 'UserAssigned',
        userAssignedIdentities: { [wireKeyOf(web)]: value },
      });
      expect(set.user.get(resourceKey(web))).toMatchObject({ principalId: null, clientId: null });
    },
  );

  test.each<[map: unknown]>([[null], [[]], ['x'], [undefined]])(
    '%j as the map contains no identities',
    (wire) => {
      const set = readIdentitySet({ type: 'UserAssigned', userAssignedIdentities: wire });
      expect(set).toEqual(NO_IDENTITIES);
    },
  );

  test('a system-assigned identity has no principal ID yet', () => {
    for (const more of [{}, { principalId: '' }])
      expect(readIdentitySet({ type: 'SystemAssigned', ...more }).system).toEqual({ principalId: null });
  });

  // If a plan silently dropped an identity, the identity would be lost.
  test.each([
    `/subscriptions/${SUBSCRIPTION}/resourcegroups/größe/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-x`,
    `/subscriptions/${SUBSCRIPTION}/resourcegroups/a b/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-x`,
    'nonsense',
  ])("assigning one identity doesn't remove another with the key %s", (foreign) => {
    const current = readIdentitySet({ type: 'UserAssigned', userAssignedIdentities: { [foreign]: values } });
    const plan = makePlan(current, { operation: 'assign', selection: { system: true, user: [] } });
    expect(patchOf(plan)).toEqual({ type: 'SystemAssigned,UserAssigned' });
  });
});
