import { describe, expect, test } from '@jest/globals';
import { formatResourceId } from '../../../src/resource-id.ts';
import { identityId, SUBSCRIPTION } from '../data.ts';
import { refusal, request, type With } from './request.ts';

const ID = `/subscriptions/${SUBSCRIPTION}/resourceGroups/shop/providers/Microsoft.ContainerRegistry/registries/shop`;
const SERVER: With = { 'registry-server': 'shop.azurecr.io' };
const USERS: With = { 'identity-type': '', 'user-assigned-identities': 'id-a,other/id-b' };

/** The registries of a request. */
function registriesOf(inputs: With): unknown {
  const wanted = request(inputs);
  return 'registries' in wanted ? wanted.registries : 'none of this operation';
}

describe('registry-server', () => {
  test.each<[text: string, registries: readonly object[]]>([
    ['Shop.azurecr.io', [{ server: 'shop.azurecr.io' }]],
    ['shop-d4e5f6.azurecr.cn', [{ server: 'shop-d4e5f6.azurecr.cn' }]],
    [ID.replace('registries', 'REGISTRIES'), [{ id: ID }]],
    ['microsoft.containerregistry/registries/shop', [{ id: ID }]],
    [
      `a.azurecr.io,${ID}\nA.azurecr.io\nMicrosoft.ContainerRegistry/registries/SHOP`,
      [{ server: 'a.azurecr.io' }, { id: ID }],
    ],
  ])('%s', (text, registries) => {
    expect(registriesOf({ 'registry-server': text })).toEqual({ registries, identity: 'system' });
  });

  test('without it there are no registries, whatever identity is given', () => {
    expect(registriesOf({ 'registry-identity': 'id-z' })).toBeUndefined();
  });

  test.each<[rule: string, inputs: With, message: RegExp]>([
    [
      'a bare name',
      { 'registry-server': 'shop' },
      /^Invalid value for input 'registry-server': 'shop'. Use a login server/,
    ],
    ['an address', { 'registry-server': 'https://shop.azurecr.io' }, /'registry-server': 'https/],
    ['an image', { 'registry-server': 'shop.azurecr.io/web' }, /'registry-server'/],
    ['another registry', { 'registry-server': 'ghcr.io' }, /'registry-server': 'ghcr.io'/],
    [
      'an ID of another type',
      { 'registry-server': ID.replace('registries', 'tasks') },
      /of type Microsoft.ContainerRegistry\/registries/,
    ],
    [
      'remove',
      { ...SERVER, operation: 'remove' },
      /^Input 'registry-server' isn't allowed with operation 'remove'/,
    ],
    ['show', { ...SERVER, operation: 'show' }, /'show'/],
    [
      'an environment',
      { ...SERVER, 'environment-name': 'env' },
      /only for container apps and jobs.*'environment-name'/,
    ],
    ['a session pool', { ...SERVER, 'session-pool-name': 'pool*' }, /'session-pool-name'/],
    [
      'none',
      { ...SERVER, operation: 'set', 'identity-type': 'none' },
      /'registry-server'.*'identity-type: none'/,
    ],
  ])('%s is refused', (_rule, inputs, message) => {
    expect(refusal(inputs)).toMatch(message);
  });
});

describe('registry-identity', () => {
  const full = formatResourceId(identityId('id-a'));
  test.each<[rule: string, inputs: With, identity: unknown]>([
    ['the only one selected', { 'identity-type': '', 'user-assigned-identities': 'id-a' }, { name: 'id-a' }],
    [
      'system',
      {
        'identity-type': 'system-assigned,user-assigned',
        'user-assigned-identities': 'id-a',
        'registry-identity': 'System',
      },
      'system',
    ],
    ['a name', { ...USERS, 'registry-identity': 'ID-A' }, { name: 'id-a' }],
    [
      'a name with its group',
      { ...USERS, 'registry-identity': 'other/id-b' },
      { name: 'id-b', resourceGroup: 'other' },
    ],
    [
      'an ID',
      {
        'identity-type': '',
        'user-assigned-identities': `${full},id-b`,
        'registry-identity': full.toUpperCase(),
      },
      { id: { name: 'id-a' } },
    ],
    [
      'a name in the group of identities',
      { ...USERS, 'identity-resource-group': 'ids', 'registry-identity': 'ids/id-a' },
      { name: 'id-a', resourceGroup: 'ids' },
    ],
  ])('%s', (_rule, inputs, identity) => {
    const registries = registriesOf({ ...SERVER, ...inputs });
    expect(registries).toHaveProperty('identity');
    if (typeof identity === 'string') expect(registries).toHaveProperty('identity', identity);
    else expect(registries).toMatchObject({ identity });
  });

  test.each<[rule: string, inputs: With, message: RegExp]>([
    [
      'several identities without it',
      USERS,
      /^Missing input 'registry-identity'.*selects several identities/,
    ],
    [
      'one that is not selected',
      { ...USERS, 'registry-identity': 'id-c' },
      /^Invalid value for input 'registry-identity': 'id-c'/,
    ],
    ['one of another group', { ...USERS, 'registry-identity': 'id-b' }, /'registry-identity': 'id-b'/],
    [
      'system without the system-assigned one',
      { ...USERS, 'registry-identity': 'system' },
      /'registry-identity': 'system'/,
    ],
    ['no name', { ...USERS, 'registry-identity': 'a b' }, /'registry-identity': 'a b'/],
  ])('%s is refused', (_rule, inputs, message) => {
    expect(refusal({ ...SERVER, ...inputs })).toMatch(message);
  });

  test('missing identities come before a contradiction', () => {
    const inputs = { ...SERVER, 'identity-type': 'user-assigned', 'registry-identity': 'id-a' };
    expect(refusal(inputs)).toMatch(/^Missing input 'user-assigned-identities'/);
  });
});
