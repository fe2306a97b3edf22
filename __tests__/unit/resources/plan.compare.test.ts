import { describe, expect, test } from '@jest/globals';
import { type ResourceId, resourceKey } from '../../../src/resource-id.ts';
import { type IdentitySet, NO_IDENTITIES } from '../../../src/resources/identity-set.ts';
import { compare, lostToFullMap, makePlan, type Plan } from '../../../src/resources/plan.ts';
import { desired, identityId, setOf, userAssigned } from '../data.ts';

const a = identityId('id-a');
const b = identityId('id-b');
const c = identityId('id-c');

describe('compare', () => {
  const without = (set: IdentitySet, id: ResourceId): IdentitySet => ({
    ...set,
    user: new Map([...set.user, [resourceKey(id), userAssigned(id, { principalId: null })]]),
  });
  const add = makePlan(setOf(undefined, c), desired('assign', true, a));
  const take = makePlan(setOf('p', a, c), desired('remove', true, a));
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
    ['nothing was planned', makePlan(NO_IDENTITIES, desired('set', false)), setOf('p', a), 'fulfilled'],
  ])('%s: %s', (_rule, plan, after, expected) => {
    expect(compare(plan, after)).toBe(expected);
  });

  test('finds an identity in whatever casing ARM returns it', () => {
    const shouted = { ...a, name: 'ID-A', resourceGroup: 'IDS' };
    expect(compare(makePlan(setOf(undefined), desired('assign', false, shouted)), setOf(undefined, a))).toBe(
      'fulfilled',
    );
    expect(
      compare(makePlan(setOf(undefined, shouted), desired('remove', false, 'all')), setOf(undefined, a)),
    ).toBe('unmet');
  });
});

describe('lostToFullMap', () => {
  const plan = makePlan(setOf('p', a, b), desired('assign', false, c));
  const names = (of: Plan, after: IdentitySet) => lostToFullMap(of, after).map(({ name }) => name);

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
    expect(names(makePlan(setOf(undefined, a), desired('assign', true)), setOf('p'))).toEqual([]);
  });
  test('none was kept', () => {
    expect(names(makePlan(setOf(undefined), desired('assign', false, a)), setOf(undefined))).toEqual([]);
  });
  test('also after a removal', () => {
    expect(names(makePlan(setOf(undefined, a, b), desired('remove', false, a)), NO_IDENTITIES)).toEqual([
      'id-b',
    ]);
  });
});
