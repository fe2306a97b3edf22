import { describe, expect, test } from '@jest/globals';
import { formatResourceId } from '../../../src/resource-id.ts';
import { CLIENT, identityId, OTHER_SUBSCRIPTION, SUBSCRIPTION, targetId } from '../data.ts';
import { refusal, request, type With } from './request.ts';

const APP_ID = formatResourceId(targetId('app', 'web'));
const JOB_ID = formatResourceId(targetId('job', 'nightly', 'other'));
const IDENTITY_ID = formatResourceId(identityId('id-a'));

describe('identities', () => {
  test.each<[string, With, object]>([
    [
      "ARM's spelling of a type",
      { 'identity-type': 'SystemAssigned, UserAssigned', 'user-assigned-identities': 'id-a' },
      { system: true, user: [{ name: 'id-a' }] },
    ],
    [
      'any order',
      { 'identity-type': 'user-assigned,SYSTEM-ASSIGNED', 'user-assigned-identities': 'g/id-a' },
      { system: true, user: [{ name: 'id-a', resourceGroup: 'g' }] },
    ],
    [
      'names without a type select user-assigned identities',
      { 'identity-type': '', 'user-assigned-identities': 'id-a' },
      { system: false, user: [identityId('id-a', 'shop')] },
    ],
    [
      'an ID',
      { 'identity-type': '', 'user-assigned-identities': IDENTITY_ID },
      { system: false, user: [identityId('id-a')] },
    ],
    [
      'all to remove',
      { operation: 'remove', 'identity-type': '', 'user-assigned-identities': '*' },
      { system: false, user: 'all' },
    ],
    ['set to none', { operation: 'set', 'identity-type': 'None' }, { system: false, user: [] }],
    ['show all', { operation: 'show', 'identity-type': '' }, { system: true, user: 'all' }],
    [
      'show user-assigned identities',
      { operation: 'show', 'identity-type': 'user-assigned' },
      { system: false, user: 'all' },
    ],
    [
      'show one',
      { operation: 'show', 'identity-type': '', 'user-assigned-identities': 'id-a' },
      { system: false, user: [{ name: 'id-a' }] },
    ],
  ])('%s', (_, inputs, expected) => {
    expect(request(inputs).identities).toMatchObject(expected);
  });

  test.each<[string, With, RegExp]>([
    ['no type', { 'identity-type': '' }, /^Missing input 'identity-type'\. Set it to 'system-assigned'/],
    [
      'an unknown type',
      { 'identity-type': 'managed' },
      /^Invalid value for input 'identity-type': 'managed'/,
    ],
    ['none with assign', { 'identity-type': 'none' }, /'identity-type'/],
    ['none and another', { operation: 'set', 'identity-type': 'none,system-assigned' }, /'identity-type'/],
    [
      'none with a name',
      { operation: 'set', 'identity-type': 'none', 'user-assigned-identities': 'a-b' },
      /'identity-type'.*'user-assigned-identities'/,
    ],
    [
      'only system-assigned, with a name',
      { 'user-assigned-identities': 'id-a' },
      /'identity-type'.*'user-assigned-identities'/,
    ],
    [
      'only system-assigned with *',
      { operation: 'remove', 'user-assigned-identities': '*' },
      /'identity-type'.*'user-assigned-identities'/,
    ],
    [
      'user-assigned without a name',
      { 'identity-type': 'user-assigned' },
      /^Missing input 'user-assigned-identities'/,
    ],
    [
      'user-assigned without a name, for remove',
      { operation: 'remove', 'identity-type': 'user-assigned' },
      /^Missing input 'user-assigned-identities'.*'\*'/,
    ],
    [
      '* with assign',
      { 'identity-type': '', 'user-assigned-identities': '*' },
      /'user-assigned-identities': '\*'.*'\*' by itself with operation 'remove'/,
    ],
    [
      '* and a name',
      { operation: 'remove', 'identity-type': '', 'user-assigned-identities': '*,id-a' },
      /'user-assigned-identities': '\*,id-a'/,
    ],
    [
      'the ID of an app as an identity',
      { 'identity-type': '', 'user-assigned-identities': APP_ID },
      /'user-assigned-identities'.*'app-name'/,
    ],
    [
      "a part that isn't a valid name",
      { 'identity-type': '', 'user-assigned-identities': '../b' },
      /'user-assigned-identities'/,
    ],
    [
      'a bare name with several resource groups',
      { 'app-name': APP_ID, 'job-name': JOB_ID, 'identity-type': '', 'user-assigned-identities': 'id-a' },
      /^Missing input 'identity-resource-group'.*several resource groups/,
    ],
    [
      'a name with several subscriptions',
      {
        'app-name': `web,${APP_ID.replace(SUBSCRIPTION, OTHER_SUBSCRIPTION)}`,
        'identity-type': '',
        'user-assigned-identities': 'ids/id-a',
      },
      /'user-assigned-identities': 'ids\/id-a'. Use a resource ID, because.*several subscriptions/,
    ],
    [
      'a client ID',
      { 'identity-type': '', 'user-assigned-identities': `id-a,${CLIENT}` },
      /name or resource ID instead of its client ID/,
    ],
    [
      'an invalid resource group of identities',
      { 'identity-resource-group': 'a b' },
      /'identity-resource-group'/,
    ],
  ])('%s is refused', (_, inputs, message) => {
    expect(refusal(inputs)).toMatch(message);
  });

  test("a bare name refers to identity-resource-group, or else to the targets' resource group", () => {
    const inputs = { 'identity-type': '', 'user-assigned-identities': 'id-a,other/id-b' };
    const { identities } = request({ ...inputs, 'identity-resource-group': 'ids' });
    expect(identities.user).toEqual([identityId('id-a', 'ids'), identityId('id-b', 'other')]);
    expect(request(inputs).identities.user).toEqual([
      identityId('id-a', 'shop'),
      identityId('id-b', 'other'),
    ]);
  });

  test('a name is in the subscription of the targets, and an ID in its own', () => {
    const names = `ids/id-a,${IDENTITY_ID}`;
    const { identities } = request({
      'app-name': APP_ID.replace(SUBSCRIPTION, OTHER_SUBSCRIPTION),
      'identity-type': '',
      'user-assigned-identities': names,
    });
    expect(identities.user).toEqual([identityId('id-a', 'ids', OTHER_SUBSCRIPTION), identityId('id-a')]);
  });

  test('names and an ID of the same identity count once, in any casing', () => {
    const names = `id-a,SHOP/ID-A,${formatResourceId(identityId('id-A', 'Shop'))}`;
    const { identities } = request({ 'identity-type': '', 'user-assigned-identities': names });
    expect(identities.user).toEqual([identityId('id-a', 'shop')]);
  });
});
