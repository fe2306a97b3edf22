import { describe, expect, test } from '@jest/globals';
import { formatResourceId, resourceKey } from '../../../src/resource-id.ts';
import { type IdentitySet, NO_IDENTITIES } from '../../../src/resources/identity-set.ts';
import {
  type DesiredIdentities,
  describePlan,
  type IdentityPatch,
  isNoOp,
  makePlan,
  patchOf,
  removesAny,
} from '../../../src/resources/plan.ts';
import { desired, identityId, setOf, wireKeyOf } from '../data.ts';

const a = identityId('id-a');
const b = identityId('id-b');
const c = identityId('id-c');
const x = identityId('id-x');
const A = formatResourceId(a);
const B = formatResourceId(b);

describe('nothing to do', () => {
  const otherCasing = {
    ...a,
    resourceGroup: 'IDS',
    name: 'ID-A',
    subscriptionId: a.subscriptionId.toUpperCase(),
  };
  test.each<[rule: string, current: IdentitySet, wanted: DesiredIdentities]>([
    ['assign what is there', setOf('p', a), desired('assign', true, a)],
    ['assign what is there in another casing', setOf(undefined, a), desired('assign', false, otherCasing)],
    ['assign no identity', setOf('p', a), desired('assign', false)],
    ['remove what is absent', setOf('p', a), desired('remove', false, b)],
    ['remove system where there is none', setOf(undefined, a), desired('remove', true)],
    ['remove an empty list (never all)', setOf('p', a), desired('remove', false)],
    ['remove * where there are none', setOf('p'), desired('remove', false, 'all')],
    ['set what is there, in another order', setOf('p', a, b), desired('set', true, b, a)],
    ['set nothing where there is nothing', NO_IDENTITIES, desired('set', false)],
  ])('%s', (_rule, current, wanted) => {
    const plan = makePlan(current, wanted);
    expect([isNoOp(plan), removesAny(plan), describePlan(plan)]).toEqual([true, false, '']);
  });

  test('removal finds an identity in any casing', () => {
    expect(patchOf(makePlan(setOf(undefined, a, b), desired('remove', false, otherCasing)))).toEqual({
      type: 'UserAssigned',
      userAssignedIdentities: { [wireKeyOf(a)]: null },
    });
  });
});

describe('the write', () => {
  const added = { [B]: {} };
  test.each<[rule: string, current: IdentitySet, wanted: DesiredIdentities, patch: IdentityPatch]>([
    ['system onto nothing', NO_IDENTITIES, desired('assign', true), { type: 'SystemAssigned' }],
    [
      'system beside a user',
      setOf(undefined, a),
      desired('assign', true),
      { type: 'SystemAssigned,UserAssigned' },
    ],
    [
      'user onto nothing',
      NO_IDENTITIES,
      desired('assign', false, b),
      { type: 'UserAssigned', userAssignedIdentities: added },
    ],
    [
      'user beside a user',
      setOf(undefined, a),
      desired('assign', false, b),
      { type: 'UserAssigned', userAssignedIdentities: added },
    ],
    [
      'user beside system',
      setOf('p'),
      desired('assign', false, b),
      { type: 'SystemAssigned,UserAssigned', userAssignedIdentities: added },
    ],
    [
      'both',
      NO_IDENTITIES,
      desired('assign', true, b),
      { type: 'SystemAssigned,UserAssigned', userAssignedIdentities: added },
    ],
    [
      'one of two removed',
      setOf(undefined, a, b),
      desired('remove', false, b),
      { type: 'UserAssigned', userAssignedIdentities: { [wireKeyOf(b)]: null } },
    ],
    ['the last one removed', setOf(undefined, b), desired('remove', false, b), { type: 'None' }],
    [
      'the last one removed beside system',
      setOf('p', b),
      desired('remove', false, b),
      { type: 'SystemAssigned' },
    ],
    ['all removed', setOf('p', a, b), desired('remove', false, 'all'), { type: 'SystemAssigned' }],
    ['system removed', setOf('p'), desired('remove', true), { type: 'None' }],
    ['system removed beside a user', setOf('p', a), desired('remove', true), { type: 'UserAssigned' }],
    ['system and all removed', setOf('p', a), desired('remove', true, 'all'), { type: 'None' }],
    [
      'three stale and one new',
      setOf('p', a, c, x),
      desired('set', true, b),
      {
        type: 'SystemAssigned,UserAssigned',
        userAssignedIdentities: {
          ...added,
          [wireKeyOf(a)]: null,
          [wireKeyOf(c)]: null,
          [wireKeyOf(x)]: null,
        },
      },
    ],
    ['set to none', setOf('p', a), desired('set', false), { type: 'None' }],
    ['set to system', setOf(undefined, a), desired('set', true), { type: 'SystemAssigned' }],
  ])('%s', (_rule, current, wanted, patch) => {
    const plan = makePlan(current, wanted);
    expect(isNoOp(plan)).toBe(false);
    expect(patchOf(plan)).toStrictEqual(patch);
  });
});

describe('the full map also lists what stays', () => {
  const send = (current: IdentitySet, wanted: DesiredIdentities): IdentityPatch =>
    patchOf(makePlan(current, wanted), true);

  test('beside what is added and removed, with the key that ARM returned', () => {
    expect(send(setOf(undefined, a, c), desired('set', false, b, c))).toStrictEqual({
      type: 'UserAssigned',
      userAssignedIdentities: { [B]: {}, [wireKeyOf(a)]: null, [wireKeyOf(c)]: {} },
    });
  });
  test('but sends no map when no key changes', () => {
    expect(send(setOf(undefined, a), desired('assign', true))).toStrictEqual({
      type: 'SystemAssigned,UserAssigned',
    });
  });
  test('nor beside a type without UserAssigned', () => {
    expect(send(setOf('p', a), desired('remove', false, a))).toStrictEqual({ type: 'SystemAssigned' });
  });
});

describe('restore brings back what an earlier write lost', () => {
  test('besides the identities of the request', () => {
    expect(makePlan(setOf(undefined, b), desired('assign', false, b), [a]).addUser).toEqual([a]);
  });
  test('also while removing', () => {
    const plan = makePlan(setOf(undefined, b), desired('remove', false, b), [a]);
    expect(patchOf(plan)).toEqual({
      type: 'UserAssigned',
      userAssignedIdentities: { [A]: {}, [wireKeyOf(b)]: null },
    });
  });
  test('and does nothing when it is back', () => {
    expect(isNoOp(makePlan(setOf(undefined, a, b), desired('assign', false, b), [a]))).toBe(true);
  });
  test('an identity that is also in the request, in another casing, is added once', () => {
    const plan = makePlan(setOf(undefined), desired('assign', false, { ...a, name: 'ID-A' }, b), [a]);
    expect(plan.addUser.map(resourceKey)).toEqual([resourceKey(a), resourceKey(b)]);
  });
  test('an identity that was lost twice is added once', () => {
    expect(makePlan(setOf(undefined), desired('assign', false), [a, a]).addUser).toEqual([a]);
  });
});

test.each<[current: IdentitySet, wanted: DesiredIdentities, words: string]>([
  [NO_IDENTITIES, desired('assign', true, a), "adding the system-assigned identity and 'id-a'"],
  [
    setOf('p', a, b),
    desired('remove', true, 'all'),
    "removing the system-assigned identity, 'id-a', and 'id-b'",
  ],
  [setOf(undefined, a), desired('set', false, b), "adding 'id-b', removing 'id-a'"],
])('a plan in words: %#', (current, wanted, words) => {
  expect(describePlan(makePlan(current, wanted))).toBe(words);
});
