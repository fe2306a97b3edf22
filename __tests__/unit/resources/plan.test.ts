import { describe, expect, test } from '@jest/globals';
import { formatResourceId, type ResourceId, resourceKey } from '../../../src/resource-id.ts';
import {
  type Comparison,
  compare,
  type DesiredIdentities,
  describePlan,
  type IdentityPatch,
  lostToFullMap,
  makePlan,
  type Plan,
  patchOf,
} from '../../../src/resources/plan.ts';
import { type IdentitySet, NO_IDENTITIES } from '../../../src/resources/snapshot.ts';
import { desired, identityId, setOf, userAssigned, wireKeyOf } from '../data.ts';

const a = identityId('id-a');
const b = identityId('id-b');
const c = identityId('id-c');
const B = formatResourceId(b);
const BOTH = 'SystemAssigned,UserAssigned';
const added = { [B]: {} };
type PatchMap = NonNullable<IdentityPatch['userAssignedIdentities']>;

// The property tests prove that ARM's rules give the desired state. These rows show what is sent.
test.each<[rule: string, current: IdentitySet, wanted: DesiredIdentities, type: string, map?: PatchMap]>([
  ['the first system-assigned one', NO_IDENTITIES, desired('assign', true), 'SystemAssigned'],
  ['system-assigned in addition to user-assigned', setOf(undefined, a), desired('assign', true), BOTH],
  ['another user-assigned one', setOf(undefined, a), desired('assign', false, b), 'UserAssigned', added],
  ['user-assigned in addition to system-assigned', setOf('p'), desired('assign', false, b), BOTH, added],
  [
    'one of two removed, in another casing',
    setOf(undefined, a, b),
    desired('remove', false, { ...b, name: 'ID-B', resourceGroup: 'IDS' }),
    'UserAssigned',
    { [wireKeyOf(b)]: null },
  ],
  ['all user-assigned removed', setOf('p', a, b), desired('remove', false, 'all'), 'SystemAssigned'],
  ['system-assigned removed, user-assigned kept', setOf('p', a), desired('remove', true), 'UserAssigned'],
  ['both kinds removed', setOf('p', a), desired('remove', true, 'all'), 'None'],
  [
    'two stale and one new',
    setOf('p', a, c),
    desired('set', true, b),
    BOTH,
    { ...added, [wireKeyOf(a)]: null, [wireKeyOf(c)]: null },
  ],
])('the write: %s', (_rule, current, wanted, type, ...[userAssignedIdentities]) => {
  const patch = userAssignedIdentities ? { type, userAssignedIdentities } : { type };
  expect(patchOf(makePlan(current, wanted))).toStrictEqual(patch);
});

test.each<[rule: string, current: IdentitySet, wanted: DesiredIdentities, patch: IdentityPatch]>([
  [
    'in addition to added and removed ones, with the key that ARM returned',
    setOf(undefined, a, c),
    desired('set', false, b, c),
    { type: 'UserAssigned', userAssignedIdentities: { ...added, [wireKeyOf(a)]: null, [wireKeyOf(c)]: {} } },
  ],
  ['but no map if no key changes', setOf(undefined, a), desired('assign', true), { type: BOTH }],
])('the complete map also lists the identities that stay: %s', (_rule, current, wanted, patch) => {
  expect(patchOf(makePlan(current, wanted), true)).toStrictEqual(patch);
});

test.each<[rule: string, current: IdentitySet, wanted: DesiredIdentities, added: readonly ResourceId[]]>([
  ['in addition to the identities of the request', setOf(undefined), desired('assign', false, b), [b, a]],
  ['also while removing', setOf(undefined, b), desired('remove', false, b), [a]],
  ["not if it's assigned again", setOf(undefined, a, b), desired('assign', false, b), []],
  ["once if it's also in the request", setOf(undefined), desired('assign', false, a), [a]],
])('an identity that a write lost is restored: %s', (_rule, current, wanted, expected) => {
  const { addUser } = makePlan(current, wanted, [a, { ...a, name: 'ID-A' }]);
  expect(addUser.map(resourceKey)).toEqual(expected.map(resourceKey));
});

test('a plan has a line for each change', () => {
  const lines = (current: IdentitySet, wanted: DesiredIdentities) => describePlan(makePlan(current, wanted));
  expect(lines(NO_IDENTITIES, desired('assign', true, a))).toEqual(['+ system-assigned identity', '+ id-a']);
  expect(lines(setOf('p', a), desired('remove', true, 'all'))).toEqual([
    '- system-assigned identity',
    '- id-a',
  ]);
});

describe('a resource is compared with a plan', () => {
  const without = (set: IdentitySet, id: ResourceId): IdentitySet => ({
    ...set,
    user: new Map([...set.user, [resourceKey(id), userAssigned(id, { principalId: null })]]),
  });
  const add = makePlan(setOf(undefined, c), desired('assign', true, a));
  const take = makePlan(setOf('p', a, c), desired('remove', true, a));
  test.each<[rule: string, plan: Plan, after: IdentitySet, expected: Comparison]>([
    ['all assigned, with principals', add, setOf('p', a, c), 'fulfilled'],
    ['more than planned', add, setOf('p', a, b, c), 'fulfilled'],
    ['system-assigned not assigned yet', add, setOf(undefined, a, c), 'unmet'],
    ['system-assigned without its principal', add, setOf(null, a, c), 'without principals'],
    ['user-assigned not assigned yet', add, setOf('p', c), 'unmet'],
    ['user-assigned without its principal', add, without(setOf('p', c), a), 'without principals'],
    ['all gone', take, setOf(undefined, c), 'fulfilled'],
    ['system still there', take, setOf('p', c), 'unmet'],
    ['user-assigned still there', take, setOf(undefined, a, c), 'unmet'],
    ["a kept one without a principal doesn't matter", take, without(setOf(undefined), c), 'fulfilled'],
  ])('%s', (_rule, plan, after, expected) => {
    expect(compare(plan, after)).toBe(expected);
  });
});

test.each<
  [rule: string, current: IdentitySet, wanted: DesiredIdentities, after: IdentitySet, lost: string[]]
>([
  ['all kept ones', setOf('p', a, b), desired('assign', false, c), setOf('p', c), ['id-a', 'id-b']],
  ['after a removal', setOf('p', a, b), desired('remove', false, a), setOf('p'), ['id-b']],
  ['not if another process left some', setOf('p', a, b), desired('assign', false, c), setOf('p', b, c), []],
  ['not without a map', setOf(undefined, a), desired('assign', true), setOf('p'), []],
])(
  'identities lost because Azure treats the map as the complete set: %s',
  (_rule, current, wanted, after, lost) => {
    expect(lostToFullMap(makePlan(current, wanted), after).map(({ name }) => name)).toEqual(lost);
  },
);
