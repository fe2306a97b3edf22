import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type IdentitySet, identityTypeName, readIdentitySet } from '../../src/identity/identity-set.ts';
import {
  compare,
  type IdentityPatch,
  isDone,
  lostToWholeMap,
  makePlan,
  patchOf,
  type Selection,
  type Wish,
} from '../../src/identity/plan.ts';
import { formatResourceId, type ResourceId } from '../../src/identity/resource-id.ts';

const SUB = '11111111-2222-3333-4444-555555555555';
const idOf = (name: string): ResourceId => ({
  subscriptionId: SUB,
  resourceGroup: 'shop',
  type: 'Microsoft.ManagedIdentity/userAssignedIdentities',
  name,
});
/** The key as ARM returns it. */
const keyOf = (name: string): string =>
  formatResourceId(idOf(name)).replace('resourceGroups', 'resourcegroups');

interface Wire {
  system: boolean;
  user: readonly string[];
}
const wire = ({ system, user }: Wire): unknown => ({
  type:
    [...(system ? ['SystemAssigned'] : []), ...(user.length > 0 ? ['UserAssigned'] : [])].join(', ') ||
    'None',
  ...(system ? { principalId: 'p-system', tenantId: 't' } : {}),
  userAssignedIdentities: Object.fromEntries(
    user.map((name) => [keyOf(name), { principalId: `p-${name}`, clientId: `c-${name}` }]),
  ),
});
const has = (system: boolean, ...user: string[]): IdentitySet => readIdentitySet(wire({ system, user }));
const wish = (operation: Wish['operation'], system: boolean, user: 'all' | string[] = []): Wish => ({
  operation,
  selection: { system, user: user === 'all' ? user : user.map(idOf) },
});

describe('reading identities', () => {
  test.each([
    ['absent', undefined, 'none'],
    ['null', null, 'none'],
    ['None', { type: 'None' }, 'none'],
    ['without a type', {}, 'none'],
    ['system', { type: 'SystemAssigned', principalId: 'p' }, 'system-assigned'],
    ['both with a space', wire({ system: true, user: ['a'] }), 'system-assigned,user-assigned'],
    [
      'both without a space, in another casing',
      { type: 'systemassigned,USERASSIGNED', userAssignedIdentities: { [keyOf('a')]: {} } },
      'system-assigned,user-assigned',
    ],
    ['user', wire({ system: false, user: ['a'] }), 'user-assigned'],
    [
      'a key that is no ID is kept',
      { type: 'UserAssigned', userAssignedIdentities: { nonsense: {} } },
      'user-assigned',
    ],
  ])('%s', (_, document, expected) => {
    const { system, user } = readIdentitySet(document);
    expect(identityTypeName(system !== undefined, user.size > 0)).toBe(expected);
  });

  test('IDs become canonical, the key stays as it was returned', () => {
    const [identity] = has(false, 'a').user.values();
    expect(identity).toEqual({
      id: formatResourceId(idOf('a')),
      name: 'a',
      wireKey: keyOf('a'),
      principalId: 'p-a',
      clientId: 'c-a',
    });
  });

  test('principal IDs that are not there yet are null', () => {
    const set = readIdentitySet({
      type: 'SystemAssigned, UserAssigned',
      userAssignedIdentities: { [keyOf('a')]: null },
    });
    expect(set.system).toEqual({ principalId: null });
    expect([...set.user.values()][0]).toMatchObject({ principalId: null, clientId: null });
  });
});

describe('the write', () => {
  const added = { [formatResourceId(idOf('b'))]: {} };
  const cases: [string, IdentitySet, Wish, IdentityPatch | undefined][] = [
    ['system onto nothing', has(false), wish('assign', true), { type: 'SystemAssigned' }],
    ['system beside a user', has(false, 'a'), wish('assign', true), { type: 'SystemAssigned,UserAssigned' }],
    [
      'user onto nothing',
      has(false),
      wish('assign', false, ['b']),
      { type: 'UserAssigned', userAssignedIdentities: added },
    ],
    [
      'user beside a user',
      has(false, 'a'),
      wish('assign', false, ['b']),
      { type: 'UserAssigned', userAssignedIdentities: added },
    ],
    [
      'user beside system',
      has(true),
      wish('assign', false, ['b']),
      { type: 'SystemAssigned,UserAssigned', userAssignedIdentities: added },
    ],
    [
      'both',
      has(false),
      wish('assign', true, ['b']),
      { type: 'SystemAssigned,UserAssigned', userAssignedIdentities: added },
    ],
    ['what is there', has(true, 'b'), wish('assign', true, ['b']), undefined],
    [
      'one of two off',
      has(false, 'a', 'b'),
      wish('remove', false, ['b']),
      { type: 'UserAssigned', userAssignedIdentities: { [keyOf('b')]: null } },
    ],
    ['the last one off', has(false, 'b'), wish('remove', false, ['b']), { type: 'None' }],
    [
      'the last one off beside system',
      has(true, 'b'),
      wish('remove', false, ['b']),
      { type: 'SystemAssigned' },
    ],
    ['all off', has(true, 'a', 'b'), wish('remove', false, 'all'), { type: 'SystemAssigned' }],
    ['system off', has(true), wish('remove', true), { type: 'None' }],
    ['system off beside a user', has(true, 'a'), wish('remove', true), { type: 'UserAssigned' }],
    ['system and all off', has(true, 'a'), wish('remove', true, 'all'), { type: 'None' }],
    ['what is absent off', has(false, 'a'), wish('remove', true, ['b']), undefined],
    [
      'three stale and one new',
      has(true, 'x', 'y', 'z'),
      wish('set', true, ['b']),
      {
        type: 'SystemAssigned,UserAssigned',
        userAssignedIdentities: { ...added, [keyOf('x')]: null, [keyOf('y')]: null, [keyOf('z')]: null },
      },
    ],
    ['set to none', has(true, 'a'), wish('set', false), { type: 'None' }],
    ['set to system', has(false, 'a'), wish('set', true), { type: 'SystemAssigned' }],
    ['set as it is', has(true, 'a'), wish('set', true, ['a']), undefined],
  ];
  test.each(cases)('%s', (_, current, request, expected) => {
    const plan = makePlan(current, request);
    expect(isDone(plan)).toBe(expected === undefined);
    if (expected) expect(patchOf(plan)).toEqual(expected);
  });

  test('a provider that takes the map as the whole is sent the whole', () => {
    const plan = makePlan(has(false, 'b'), wish('assign', false, ['b']), [idOf('a')]);
    expect(patchOf(plan, true)).toEqual({
      type: 'UserAssigned',
      userAssignedIdentities: { [formatResourceId(idOf('a'))]: {}, [keyOf('b')]: {} },
    });
  });

  test('what a write lost is put back, also when the request removes others', () => {
    const plan = makePlan(has(false), wish('remove', false, ['b']), [idOf('a')]);
    expect(plan.addUser).toEqual([idOf('a')]);
  });
});

describe('comparing', () => {
  const plan = makePlan(has(false, 'a', 'old'), wish('set', true, ['a', 'b']));
  test.each([
    ['as planned', has(true, 'a', 'b'), 'fulfilled'],
    ['one is missing', has(true, 'a'), 'unmet'],
    ['system is missing', has(false, 'a', 'b'), 'unmet'],
    ['one is still there', has(true, 'a', 'b', 'old'), 'unmet'],
    [
      'a principal ID is still to come',
      readIdentitySet({
        type: 'SystemAssigned, UserAssigned',
        userAssignedIdentities: { [keyOf('a')]: {}, [keyOf('b')]: { principalId: 'p' } },
      }),
      'without principals',
    ],
  ])('%s', (_, after, expected) => {
    expect(compare(plan, after)).toBe(expected);
  });

  test('a system-assigned identity that was to go and is there', () => {
    expect(compare(makePlan(has(true), wish('remove', true)), has(true))).toBe('unmet');
  });
});

describe('kept identities that a write took off', () => {
  const plan = makePlan(has(false, 'a', 'c'), wish('assign', false, ['b']));
  test('all of them: the provider takes the map as the whole', () => {
    expect(lostToWholeMap(plan, has(false, 'b')).map(({ name }) => name)).toEqual(['a', 'c']);
  });
  test('some of them: another writer removed them', () => {
    expect(lostToWholeMap(plan, has(false, 'a', 'b'))).toEqual([]);
  });
  test('without a map in the write it cannot be the provider', () => {
    expect(lostToWholeMap(makePlan(has(false, 'a'), wish('assign', true)), has(true))).toEqual([]);
  });
});

describe('for any current and wanted identities', () => {
  const names = ['a', 'b', 'c', 'd'];
  const wires = fc.record({ system: fc.boolean(), user: fc.subarray(names) });
  const wishes = fc.oneof(
    fc.record({
      operation: fc.constantFrom('assign' as const, 'set' as const),
      selection: selections(fc.subarray(names)),
    }),
    fc.record({
      operation: fc.constant('remove' as const),
      selection: selections(fc.oneof(fc.constant('all' as const), fc.subarray(names))),
    }),
  );
  function selections(user: fc.Arbitrary<'all' | string[]>): fc.Arbitrary<Selection> {
    return fc.record({ system: fc.boolean(), user }).map((choice) => ({
      system: choice.system,
      user: choice.user === 'all' ? 'all' : choice.user.map(idOf),
    }));
  }
  const named = ({ selection }: Wish): string[] =>
    selection.user === 'all' ? names : selection.user.map(({ name }) => name);

  /** ARM's rules for a PATCH of `identity`: JSON Merge Patch of the map, under the type that is sent. */
  function applied(current: Wire, patch: IdentityPatch): Wire {
    const user = new Set(current.user);
    for (const [key, value] of Object.entries(patch.userAssignedIdentities ?? {})) {
      const name = key.slice(key.lastIndexOf('/') + 1);
      if (value === null) {
        if (key !== keyOf(name)) throw new Error('a key must be removed as it was returned');
        user.delete(name);
      } else user.add(name);
    }
    const keepsUser = patch.type.includes('UserAssigned');
    if (!keepsUser && patch.userAssignedIdentities)
      throw new Error('a map beside a type without UserAssigned');
    if (keepsUser && user.size === 0) throw new Error('UserAssigned without an identity');
    return { system: patch.type.startsWith('SystemAssigned'), user: keepsUser ? [...user] : [] };
  }
  function outcome(current: Wire, request: Wish): Wire {
    const plan = makePlan(has(current.system, ...current.user), request);
    return isDone(plan) ? current : applied(current, patchOf(plan));
  }

  test('applying the write by the rules of ARM gives what was wished', () => {
    fc.assert(
      fc.property(wires, wishes, (current, request) => {
        const { operation, selection } = request;
        const after = outcome(current, request);
        const expected = {
          assign: { system: current.system || selection.system, user: [...current.user, ...named(request)] },
          remove: {
            system: current.system && !selection.system,
            user: current.user.filter((name) => !named(request).includes(name)),
          },
          set: { system: selection.system, user: named(request) },
        }[operation];
        expect(after.system).toBe(expected.system);
        expect(new Set(after.user)).toEqual(new Set(expected.user));
      }),
    );
  });

  test('planning again gives nothing to do, and the result compares as fulfilled', () => {
    fc.assert(
      fc.property(wires, wishes, (current, request) => {
        const after = outcome(current, request);
        const reread = has(after.system, ...after.user);
        expect(isDone(makePlan(reread, request))).toBe(true);
        expect(compare(makePlan(has(current.system, ...current.user), request), reread)).toBe('fulfilled');
      }),
    );
  });

  test('the write is minimal: no kept key is listed, and without a changed key there is no map', () => {
    fc.assert(
      fc.property(wires, wishes, (current, request) => {
        const plan = makePlan(has(current.system, ...current.user), request);
        fc.pre(!isDone(plan));
        const { userAssignedIdentities } = patchOf(plan);
        for (const [key, value] of Object.entries(userAssignedIdentities ?? {})) {
          expect(current.user.includes(key.slice(key.lastIndexOf('/') + 1))).toBe(value === null);
        }
        expect(userAssignedIdentities === undefined || Object.keys(userAssignedIdentities).length > 0).toBe(
          true,
        );
      }),
    );
  });

  test('no identity outside the request changes, except with set', () => {
    fc.assert(
      fc.property(wires, wishes, (current, request) => {
        fc.pre(request.operation !== 'set');
        const after = outcome(current, request);
        for (const name of names.filter((other) => !named(request).includes(other))) {
          expect(after.user.includes(name)).toBe(current.user.includes(name));
        }
        if (!request.selection.system) expect(after.system).toBe(current.system);
      }),
    );
  });
});
