import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type IdentitySet, readIdentitySet } from '../../src/identity/identity-set.ts';
import {
  compare,
  type IdentityPatch,
  isDone,
  lostToWholeMap,
  makePlan,
  patchOf,
  type Wish,
} from '../../src/identity/plan.ts';
import {
  formatResourceId,
  parseResourceId,
  type ResourceId,
  resourceKey,
} from '../../src/identity/resource-id.ts';
import { identityId, wireKeyOf } from './data.ts';

/** What a tiny ARM has: whether system-assigned, and the user-assigned ones by the key it returns them under. */
interface State {
  readonly system: boolean;
  readonly keys: readonly string[];
}

/** A refusal of ARM's. */
class InvalidPatch extends Error {}

/** ARM's rules for `identity` in a merge patch; `whole` for a provider that takes the map as the whole. */
function arm({ keys }: State, patch: IdentityPatch, whole = false): State {
  const types = patch.type.split(',');
  const system = types.includes('SystemAssigned');
  if (!types.includes('UserAssigned')) {
    if (patch.userAssignedIdentities) throw new InvalidPatch('a map beside a type without UserAssigned');
    return { system, keys: [] };
  }
  const changes = Object.entries(patch.userAssignedIdentities ?? {});
  if (patch.userAssignedIdentities && changes.length === 0) throw new InvalidPatch('an empty map');
  if (new Set(changes.map(([key]) => key.toLowerCase())).size < changes.length)
    throw new InvalidPatch('a key twice');
  const result = new Map((whole && changes.length > 0 ? [] : keys).map((key) => [key.toLowerCase(), key]));
  for (const [key, value] of changes) {
    const id = parseResourceId(key);
    if (!id) throw new InvalidPatch(`no identity's ID: ${key}`);
    if (value === null) {
      if (!keys.includes(key)) throw new InvalidPatch(`a removal by a key that ARM did not return: ${key}`);
      result.delete(key.toLowerCase());
    } else {
      expect(value).toStrictEqual({});
      if (!result.has(resourceKey(id))) result.set(resourceKey(id), wireKeyOf(id));
    }
  }
  if (result.size === 0) throw new InvalidPatch('UserAssigned without an identity');
  return { system, keys: [...result.values()] };
}

function read({ system, keys }: State): IdentitySet {
  const types = [...(system ? ['SystemAssigned'] : []), ...(keys.length > 0 ? ['UserAssigned'] : [])];
  return readIdentitySet({
    type: types.join(', ') || 'None',
    ...(system ? { principalId: 'p', tenantId: 't' } : {}),
    ...(keys.length > 0
      ? {
          userAssignedIdentities: Object.fromEntries(
            keys.map((key) => [key, { principalId: 'p', clientId: 'c' }]),
          ),
        }
      : {}),
  });
}

const keysOf = ({ keys }: State): readonly string[] => keys.map((key) => key.toLowerCase()).sort();

// Few identities, so that current and wanted ones meet, in changing casings.
const pool = ['a', 'b', 'c', 'd', 'e'].map((name) => identityId(`id-${name}`));
const some = fc
  .subarray(pool)
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) => fc.boolean().map((loud) => (loud ? { ...id, name: id.name.toUpperCase() } : id))),
    ),
  );
const shuffled = some.chain((ids) => fc.shuffledSubarray(ids, { minLength: ids.length }));
const states: fc.Arbitrary<State> = fc.record({
  system: fc.boolean(),
  keys: shuffled.map((ids) => ids.map(wireKeyOf)),
});
const wishes: fc.Arbitrary<Wish> = fc.oneof(
  fc.record({
    operation: fc.constantFrom('assign' as const, 'remove' as const, 'set' as const),
    selection: fc.record({ system: fc.boolean(), user: shuffled }),
  }),
  fc.record({
    operation: fc.constant('remove' as const),
    selection: fc.record({ system: fc.boolean(), user: fc.constant('all' as const) }),
  }),
);

/** What a wish means, written down once more and differently: by each identity. */
function wanted(state: State, { operation, selection }: Wish): { system: boolean; keys: readonly string[] } {
  const decide = (has: boolean, named: boolean): boolean =>
    operation === 'set' ? named : operation === 'assign' ? has || named : has && !named;
  const present = keysOf(state);
  const universe = new Set([...present, ...pool.map(resourceKey)]);
  const named = (key: string): boolean =>
    selection.user === 'all' || selection.user.some((id: ResourceId) => resourceKey(id) === key);
  return {
    system: decide(state.system, selection.system),
    keys: [...universe].filter((key) => decide(present.includes(key), named(key))).sort(),
  };
}

describe('for every state and every wish', () => {
  const check = (predicate: (state: State, wish: Wish) => void): void =>
    fc.assert(fc.property(states, wishes, predicate), { numRuns: 500 });

  test('the patch, by ARM’s rules, gives what is wanted, and then there is nothing to do', () => {
    check((state, wish) => {
      const plan = makePlan(read(state), wish);
      const after = isDone(plan) ? state : arm(state, patchOf(plan));
      expect({ system: after.system, keys: keysOf(after) }).toEqual(wanted(state, wish));
      expect(isDone(makePlan(read(after), wish))).toBe(true);
      expect(compare(plan, read(after))).toBe('fulfilled');
      expect(lostToWholeMap(plan, read(after))).toEqual([]);
    });
  });

  test('there is nothing to do exactly when the state is the wanted one', () => {
    check((state, wish) => {
      const same = { system: state.system, keys: keysOf(state) };
      expect(isDone(makePlan(read(state), wish))).toBe(
        JSON.stringify(same) === JSON.stringify(wanted(state, wish)),
      );
    });
  });

  test('the patch lists no kept identity, and has no map when no key changes', () => {
    check((state, wish) => {
      const plan = makePlan(read(state), wish);
      const listed = Object.keys(patchOf(plan).userAssignedIdentities ?? {}).map((key) => key.toLowerCase());
      const before = keysOf(state);
      const after = wanted(state, wish).keys;
      const changed = [...new Set([...before, ...after])].filter(
        (key) => before.includes(key) !== after.includes(key),
      );
      expect(listed.sort()).toEqual(after.length === 0 ? [] : changed.sort());
      expect('userAssignedIdentities' in patchOf(plan)).toBe(after.length > 0 && changed.length > 0);
    });
  });

  test('no identity outside the request changes, except with set', () => {
    check((state, wish) => {
      const { selection, operation } = wish;
      if (operation === 'set') return;
      const plan = makePlan(read(state), wish);
      const named = selection.user === 'all' ? keysOf(state) : selection.user.map(resourceKey);
      const touched = [
        ...plan.addUser.map(resourceKey),
        ...plan.removeUser.map(({ id }) => id.toLowerCase()),
      ];
      expect(touched.filter((key) => !named.includes(key))).toEqual([]);
      if (!selection.system) expect([plan.addSystem, plan.removeSystem]).toEqual([false, false]);
      if (operation === 'assign') expect([plan.removeSystem, plan.removeUser]).toEqual([false, []]);
      else expect([plan.addSystem, plan.addUser]).toEqual([false, []]);
    });
  });

  test('kept and removed ones are those that were there; additions follow the order of the request', () => {
    check((state, wish) => {
      const plan = makePlan(read(state), wish);
      const present = [...plan.keepUser, ...plan.removeUser].map(({ wireKey }) => wireKey);
      expect(present.sort()).toEqual([...state.keys].sort());
      const asked = wish.selection.user === 'all' ? [] : wish.selection.user;
      expect(plan.addUser).toEqual(asked.filter((id) => plan.addUser.includes(id)));
    });
  });

  test('neither input is changed', () => {
    check((state, wish) => {
      const current = read(state);
      const before = JSON.stringify([[...current.user], current.system, wish]);
      patchOf(makePlan(current, wish), true);
      expect(JSON.stringify([[...current.user], current.system, wish])).toBe(before);
    });
  });
});

test('with a provider that takes the map as the whole, two writes at most give what is wanted', () => {
  fc.assert(
    fc.property(states, wishes, (state, wish) => {
      const first = makePlan(read(state), wish);
      if (isDone(first)) return;
      let after = arm(state, patchOf(first), leavesSome(first));
      const lost = lostToWholeMap(first, read(after));
      const restore = lost.flatMap(({ id }) => parseResourceId(id) ?? []);
      const second = makePlan(read(after), wish, restore);
      if (!isDone(second)) after = arm(after, patchOf(second, restore.length > 0), true);
      expect({ system: after.system, keys: keysOf(after) }).toEqual(wanted(state, wish));
    }),
    { numRuns: 500 },
  );
});

/** Whether a map of changes, taken as the whole, leaves an identity. Where it leaves none, the test has ARM merge. */
function leavesSome({ addUser }: ReturnType<typeof makePlan>): boolean {
  return addUser.length > 0;
}

test('an ID keeps its spelling on the way out', () => {
  fc.assert(
    fc.property(shuffled, (ids) => {
      const patch = patchOf(
        makePlan(read({ system: false, keys: [] }), {
          operation: 'assign',
          selection: { system: false, user: ids },
        }),
      );
      expect(Object.keys(patch.userAssignedIdentities ?? {})).toEqual(ids.map(formatResourceId));
    }),
  );
});
