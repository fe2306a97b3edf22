import { expect, test } from '@jest/globals';
import { absentHints } from '../../../src/report/absent.ts';
import { type IdentitySet, NO_IDENTITIES } from '../../../src/resources/identity-set.ts';
import type { Selection } from '../../../src/resources/selection.ts';
import { identityId, OTHER_SUBSCRIPTION, setOf, targetId, userAssigned } from '../data.ts';

const WEB = targetId('app', 'web');
const shop = identityId('id-shop', 'shop');
const typo = identityId('id-shpo', 'Shop');
const shared = identityId('id-shop', 'ids');
const foreign = identityId('id-x', 'shop', OTHER_SUBSCRIPTION);
const many = Array.from({ length: 22 }, (_, at) => identityId(`id-${at + 10}`, 'shop'));
/** In a group that the API knows and this project cannot read. */
const odd = { ...userAssigned(shop), id: '/subscriptions/s/resourceGroups/a b/providers/x/y/id-odd' };

const named = (system: boolean, ...user: Selection['user'] & object): Selection => ({ system, user });

test.each<[rule: string, selection: Selection, before: IdentitySet, now: IdentitySet, text: string]>([
  [
    'a typo',
    named(false, typo),
    setOf(undefined, shop),
    setOf(undefined, shop),
    "'id-shpo' was not there; it has: id-shop",
  ],
  [
    'a typo beside a name',
    named(false, typo, shop),
    setOf('p', shop),
    setOf('p'),
    "'id-shpo' was not there; it has: system",
  ],
  [
    'the wrong group',
    named(false, shop),
    setOf(undefined, shared),
    setOf(undefined, shared),
    "'id-shop' was not there; it has: ids/id-shop",
  ],
  [
    'another group',
    named(false, shared),
    setOf(undefined, shop),
    setOf(undefined, shop),
    "'ids/id-shop' was not there; it has: id-shop",
  ],
  [
    'another subscription',
    named(false, typo),
    setOf(undefined, foreign),
    setOf(undefined, foreign),
    `'id-shpo' was not there; it has: /subscriptions/${OTHER_SUBSCRIPTION}/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-x`,
  ],
  [
    'an ID that is not understood',
    named(false, typo),
    { ...NO_IDENTITIES, user: new Map([['odd', odd]]) },
    { ...NO_IDENTITIES, user: new Map([['odd', odd]]) },
    `'id-shpo' was not there; it has: ${odd.id}`,
  ],
  [
    'the system-assigned one',
    named(true),
    setOf(undefined, shop),
    setOf(undefined, shop),
    'the system-assigned identity was not there; it has: id-shop',
  ],
  [
    'both',
    named(true, typo),
    NO_IDENTITIES,
    NO_IDENTITIES,
    "the system-assigned identity and 'id-shpo' were not there; it has no identities",
  ],
  [
    'the system-assigned one beside all others',
    { system: true, user: 'all' },
    setOf(undefined, shop),
    NO_IDENTITIES,
    'the system-assigned identity was not there; it has no identities',
  ],
])('%s', (_rule, selection, before, now, text) => {
  expect(absentHints(WEB, selection, before, now)).toEqual([
    { level: 'info', text: `container app 'web' in resource group 'shop': ${text}` },
  ]);
});

test('very many are counted', () => {
  const [hint] = absentHints(
    WEB,
    named(false, ...many),
    NO_IDENTITIES,
    setOf(undefined, ...many.toReversed()),
  );
  expect(hint?.text).toMatch(
    /: 'id-10', .*'id-29', and 2 more were not there; it has: id-10, .*, id-29, 2 more$/,
  );
});

test.each<[rule: string, selection: Selection, before: IdentitySet]>([
  ['all that is named was there', named(true, shop), setOf('p', shop)],
  ['* names none', { system: false, user: 'all' }, NO_IDENTITIES],
])('nothing where %s', (_rule, selection, before) => {
  expect(absentHints(WEB, selection, before, NO_IDENTITIES)).toEqual([]);
});
