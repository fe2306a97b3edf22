import { describe, expect, test } from '@jest/globals';
import { type IdentitySet, NO_IDENTITIES } from '../../src/identity/identity-set.ts';
import {
  compare,
  type IdentityPatch,
  isDone,
  lostToWholeMap,
  makePlan,
  type Plan,
  patchOf,
  type Wish,
} from '../../src/identity/plan.ts';
import { formatResourceId, type ResourceId, resourceKey } from '../../src/identity/resource-id.ts';
import { identityId, setOf, userAssigned, wireKeyOf } from './data.ts';

const a = identityId('id-a');
const b = identityId('id-b');
const c = identityId('id-c');
const A = formatResourceId(a);
const B = formatResourceId(b);

const wish = (operation: Wish['operation'], system: boolean, ...user: readonly ResourceId[]): Wish => ({
  operation,
  selection: { system, user },
});
const everything = (system: boolean): Wish => ({ operation: 'remove', selection: { system, user: 'all' } });

describe('nothing to do', () => {
  const otherCasing = {
    ...a,
    resourceGroup: 'IDS',
    name: 'ID-A',
    subscriptionId: a.subscriptionId.toUpperCase(),
  };
  test.each<[rule: string, current: IdentitySet, wish: Wish]>([
    ['assign what is there', setOf('p', a), wish('assign', true, a)],
    ['assign what is there in another casing', setOf(undefined, a), wish('assign', false, otherCasing)],
    ['assign no identity', setOf('p', a), wish('assign', false)],
    ['remove what is absent', setOf('p', a), wish('remove', false, b)],
    ['remove system where there is none', setOf(undefined, a), wish('remove', true)],
    ['remove an empty list (never all)', setOf('p', a), wish('remove', false)],
    ['remove * where there are none', setOf('p'), everything(false)],
    ['set what is there, in another order', setOf('p', a, b), wish('set', true, b, a)],
    ['set nothing where there is nothing', NO_IDENTITIES, wish('set', false)],
  ])('%s', (_rule, current, wanted) => {
    expect(isDone(makePlan(current, wanted))).toBe(true);
  });

  test('removal finds an identity in any casing', () => {
    expect(patchOf(makePlan(setOf(undefined, a, b), wish('remove', false, otherCasing)))).toEqual({
      type: 'UserAssigned',
      userAssignedIdentities: { [wireKeyOf(a)]: null },
    });
  });
});

describe('wholeMap also lists what stays', () => {
  const send = (current: IdentitySet, wanted: Wish): IdentityPatch =>
    patchOf(makePlan(current, wanted), true);

  test('beside what is added and removed, with the key that ARM returned', () => {
    expect(send(setOf(undefined, a, c), wish('set', false, b, c))).toStrictEqual({
      type: 'UserAssigned',
      userAssignedIdentities: { [B]: {}, [wireKeyOf(a)]: null, [wireKeyOf(c)]: {} },
    });
  });
  test('but sends no map when no key changes', () => {
    expect(send(setOf(undefined, a), wish('assign', true))).toStrictEqual({
      type: 'SystemAssigned,UserAssigned',
    });
  });
  test('nor beside a type without UserAssigned', () => {
    expect(send(setOf('p', a), wish('remove', false, a))).toStrictEqual({ type: 'SystemAssigned' });
  });
});

describe('restore brings back what an earlier write lost', () => {
  test('besides the identities asked for', () => {
    expect(makePlan(setOf(undefined, b), wish('assign', false, b), [a]).addUser).toEqual([a]);
  });
  test('also while removing', () => {
    const plan = makePlan(setOf(undefined, b), wish('remove', false, b), [a]);
    expect(patchOf(plan)).toEqual({
      type: 'UserAssigned',
      userAssignedIdentities: { [A]: {}, [wireKeyOf(b)]: null },
    });
  });
  test('and does nothing when it is back', () => {
    expect(isDone(makePlan(setOf(undefined, a, b), wish('assign', false, b), [a]))).toBe(true);
  });
  test('an identity that is also asked for, in another casing, is added once', () => {
    const plan = makePlan(setOf(undefined), wish('assign', false, { ...a, name: 'ID-A' }, b), [a]);
    expect(plan.addUser.map(resourceKey)).toEqual([resourceKey(a), resourceKey(b)]);
  });
  test('an identity that was lost twice is added once', () => {
    expect(makePlan(setOf(undefined), wish('assign', false), [a, a]).addUser).toEqual([a]);
  });
});

describe('compare', () => {
  const without = (set: IdentitySet, id: ResourceId): IdentitySet => ({
    ...set,
    user: new Map([...set.user, [resourceKey(id), userAssigned(id, { principalId: null })]]),
  });
  const add = makePlan(setOf(undefined, c), wish('assign', true, a));
  const take = makePlan(setOf('p', a, c), wish('remove', true, a));
  test.each<[rule: string, plan: Plan, after: IdentitySet, expected: ReturnType<typeof compare>]>([
    ['all there, with principals', add, setOf('p', a, c), 'fulfilled'],
    ['more than planned', add, setOf('p', a, b, c), 'fulfilled'],
    ['system not there yet', add, setOf(undefined, a, c), 'unmet'],
    ['system there without its principal', add, setOf(null, a, c), 'without principals'],
    ['user-assigned not there yet', add, setOf('p', c), 'unmet'],
    ['user-assigned there without its principal', add, without(setOf('p', c), a), 'without principals'],
    ['all gone', take, setOf(undefined, c), 'fulfilled'],
    ['system still there', take, setOf('p', c), 'unmet'],
    ['user-assigned still there', take, setOf(undefined, a, c), 'unmet'],
    ['a kept one without a principal is none of the plan', take, without(setOf(undefined), c), 'fulfilled'],
    ['nothing was planned', makePlan(NO_IDENTITIES, wish('set', false)), setOf('p', a), 'fulfilled'],
  ])('%s: %s', (_rule, plan, after, expected) => {
    expect(compare(plan, after)).toBe(expected);
  });

  test('finds an identity in whatever casing ARM returns it', () => {
    const shouted = { ...a, name: 'ID-A', resourceGroup: 'IDS' };
    expect(compare(makePlan(setOf(undefined), wish('assign', false, shouted)), setOf(undefined, a))).toBe(
      'fulfilled',
    );
    expect(compare(makePlan(setOf(undefined, shouted), everything(false)), setOf(undefined, a))).toBe(
      'unmet',
    );
  });
});

describe('lostToWholeMap', () => {
  const plan = makePlan(setOf('p', a, b), wish('assign', false, c));
  const names = (of: Plan, after: IdentitySet) => lostToWholeMap(of, after).map(({ name }) => name);

  test('all kept ones vanished after a write with a map: the provider took it as the whole', () => {
    expect(names(plan, setOf('p', c))).toEqual(['id-a', 'id-b']);
  });
  test('some of them are still there: another writer decided', () => {
    expect(names(plan, setOf('p', b, c))).toEqual([]);
  });
  test('all of them are still there', () => {
    expect(names(plan, setOf('p', a, b, c))).toEqual([]);
  });
  test('no map was sent: not lost to it', () => {
    expect(names(makePlan(setOf(undefined, a), wish('assign', true)), setOf('p'))).toEqual([]);
  });
  test('none was kept', () => {
    expect(names(makePlan(setOf(undefined), wish('assign', false, a)), setOf(undefined))).toEqual([]);
  });
  test('also after a removal', () => {
    expect(names(makePlan(setOf(undefined, a, b), wish('remove', false, a)), NO_IDENTITIES)).toEqual([
      'id-b',
    ]);
  });
});
