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
  return 'registries' in wanted ? wanted.registries : 'registries with another operation';
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

  test('without registry-server, there are no registries, whatever registry-identity is', () => {
    const id = (group: string) =>
      `/subscriptions/${SUBSCRIPTION}/resourceGroups/${group}/providers/Microsoft.App/containerApps/web`;
    const inputs = { 'app-name': `${id('one')},${id('two')}`, 'registry-identity': 'id-z' };
    expect(registriesOf(inputs)).toBeUndefined();
  });

  test.each<[rule: string, inputs: With, message: RegExp]>([
    [
      'a bare name',
      { 'registry-server': 'shop' },
      /^Invalid value for input 'registry-server': 'shop'. Use a login server/,
    ],
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
  test.each<[names: string, text: string, identity: unknown, more: With]>([
    ['id-a', '', { name: 'id-a' }, {}],
    ['id-a,other/id-b', 'ID-A', { name: 'id-a' }, {}],
    ['id-a,other/id-b', 'other/id-b', { name: 'id-b', resourceGroup: 'other' }, {}],
    [`${full},id-b`, full.toUpperCase(), { name: 'id-a' }, {}],
    ['id-a,id-b', 'ids/id-a', { name: 'id-a' }, { 'identity-resource-group': 'ids' }],
    ['id-a', 'System', 'system', { 'identity-type': 'system-assigned,user-assigned' }],
  ])('of %s, %j', (names, text, identity, more) => {
    const inputs = { ...USERS, 'user-assigned-identities': names, 'registry-identity': text, ...more };
    expect(registriesOf({ ...SERVER, ...inputs })).toMatchObject({ identity });
  });

  test.each<[text: string, message: RegExp]>([
    ['', /^Missing input 'registry-identity'.*selects several identities/],
    ['id-c', /^Invalid value for input 'registry-identity': 'id-c'/],
    ['id-b', /'registry-identity': 'id-b'/],
    ['system', /'registry-identity': 'system'/],
    ['a b', /'registry-identity': 'a b'/],
  ])('%j is refused with id-a and other/id-b', (text, message) => {
    expect(refusal({ ...SERVER, ...USERS, 'registry-identity': text })).toMatch(message);
  });

  test('registry-identity is checked even without registries, and missing identities are reported first', () => {
    expect(refusal({ 'registry-identity': 'a b' })).toMatch(/'registry-identity': 'a b'/);
    const inputs = { ...SERVER, 'identity-type': 'user-assigned', 'registry-identity': 'id-a' };
    expect(refusal(inputs)).toMatch(/^Missing input 'user-assigned-identities'/);
  });
});
