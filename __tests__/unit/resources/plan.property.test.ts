import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseResourceId, type ResourceId, resourceKey } from '../../../src/resource-id.ts';
import {
  compare,
  type DesiredIdentities,
  isNoOp,
  lostToFullMap,
  makePlan,
  patchOf,
} from '../../../src/resources/plan.ts';
import { identityId, wireKeyOf } from '../data.ts';
import { patched, read, type ToyState } from '../merge-patch.ts';

const keysOf = ({ keys }: ToyState): readonly string[] => keys.map((key) => key.toLowerCase()).sort();

// Few identities, so that current and desired ones overlap, in varying casing.
const pool = ['a', 'b', 'c', 'd', 'e'].map((name) => identityId(`id-${name}`));
const some = fc
  .subarray(pool)
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) => fc.boolean().map((loud) => (loud ? { ...id, name: id.name.toUpperCase() } : id))),
    ),
  );
const shuffled = some.chain((ids) => fc.shuffledSubarray(ids, { minLength: ids.length }));
const states: fc.Arbitrary<ToyState> = fc.record({
  system: fc.boolean(),
  keys: shuffled.map((ids) => ids.map(wireKeyOf)),
});
const requests: fc.Arbitrary<DesiredIdentities> = fc.oneof(
  fc.record({
    operation: fc.constantFrom('assign' as const, 'remove' as const, 'set' as const),
    selection: fc.record({ system: fc.boolean(), user: shuffled }),
  }),
  fc.record({
    operation: fc.constant('remove' as const),
    selection: fc.record({ system: fc.boolean(), user: fc.constant('all' as const) }),
  }),
);

/** An independent description of a request's meaning, for each identity. */
function wanted(
  state: ToyState,
  { operation, selection }: DesiredIdentities,
): { system: boolean; keys: readonly string[] } {
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

describe('for every state and every request', () => {
  const check = (predicate: (state: ToyState, request: DesiredIdentities) => void): void =>
    fc.assert(fc.property(states, requests, predicate), { numRuns: 500 });

  test("the patch leads to the desired state by ARM's rules, and then there's nothing to do", () => {
    check((state, request) => {
      const plan = makePlan(read(state), request);
      const after = isNoOp(plan) ? state : patched(state, patchOf(plan));
      expect({ system: after.system, keys: keysOf(after) }).toEqual(wanted(state, request));
      expect(isNoOp(makePlan(read(after), request))).toBe(true);
      expect(compare(plan, read(after))).toBe('fulfilled');
      expect(lostToFullMap(plan, read(after))).toEqual([]);
    });
  });

  test('the patch lists no kept identity and has no map if no key changes', () => {
    check((state, request) => {
      const plan = makePlan(read(state), request);
      const listed = Object.keys(patchOf(plan).userAssignedIdentities ?? {}).map((key) => key.toLowerCase());
      const before = keysOf(state);
      const after = wanted(state, request).keys;
      const changed = [...new Set([...before, ...after])].filter(
        (key) => before.includes(key) !== after.includes(key),
      );
      expect(listed.sort()).toEqual(after.length === 0 ? [] : changed.sort());
      expect('userAssignedIdentities' in patchOf(plan)).toBe(after.length > 0 && changed.length > 0);
    });
  });

  test('kept and removed identities were assigned before, and additions follow the order of the request', () => {
    check((state, request) => {
      const plan = makePlan(read(state), request);
      const present = [...plan.keepUser, ...plan.removeUser].map(({ wireKey }) => wireKey);
      expect(present.sort()).toEqual([...state.keys].sort());
      const inOrder = request.selection.user === 'all' ? [] : request.selection.user;
      expect(plan.addUser).toEqual(inOrder.filter((id) => plan.addUser.includes(id)));
    });
  });
});

test('at most two writes lead to the desired state if the provider treats the map as the complete set', () => {
  fc.assert(
    fc.property(states, requests, (state, request) => {
      const first = makePlan(read(state), request);
      if (isNoOp(first)) return;
      let after = patched(state, patchOf(first), leavesSome(first));
      const lost = lostToFullMap(first, read(after));
      const restore = lost.flatMap(({ id }) => parseResourceId(id) ?? []);
      const second = makePlan(read(after), request, restore);
      if (!isNoOp(second)) after = patched(after, patchOf(second, restore.length > 0), true);
      expect({ system: after.system, keys: keysOf(after) }).toEqual(wanted(state, request));
    }),
    { numRuns: 500 },
  );
});

/** Check if a map of changes, as the whole, leaves an identity. If it leaves none, the test lets ARM merge. */
function leavesSome({ addUser }: ReturnType<typeof makePlan>): boolean {
  return addUser.length > 0;
}
