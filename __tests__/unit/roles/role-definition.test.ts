import { describe, expect, test } from '@jest/globals';
import { readRoleDefinition } from '../../../src/roles/role-definition.ts';

const GUID = '4633458b-17de-408a-b874-0445c86b69e6';

/** A definition as ARM sends it, with one entry of permissions. */
function document(...permissions: readonly Record<string, readonly string[]>[]): unknown {
  return {
    id: `/subscriptions/s/providers/Microsoft.Authorization/roleDefinitions/${GUID.toUpperCase()}`,
    properties: { roleName: 'Shop role', permissions },
  };
}

describe('whether a role lets its holder grant roles', () => {
  test.each([
    [['*'], [], true],
    [['Microsoft.Authorization/*'], [], true],
    [['microsoft.authorization/roleassignments/WRITE'], [], true],
    [['*/write'], [], true],
    [['*'], ['Microsoft.Authorization/*/Write'], false],
    [['*'], ['Microsoft.Authorization/*/Delete'], true],
    [['*/read', 'Microsoft.KeyVault/*'], [], false],
    [[], [], false],
  ])('actions %j, but not %j: %s', (actions, notActions, expected) => {
    expect(readRoleDefinition(document({ actions, notActions }))?.grantsRoles).toBe(expected);
  });

  test('an entry takes back its own actions alone', () => {
    const role = document({ actions: ['*'] }, { notActions: ['*'] });
    expect(readRoleDefinition(role)?.grantsRoles).toBe(true);
  });
});

describe('whether it is a role for the data of key vaults', () => {
  test.each([
    [['Microsoft.KeyVault/vaults/secrets/getSecret/action'], true],
    [['microsoft.keyvault/*'], true],
    [['*'], true],
    [['Microsoft.*'], true],
    [['Microsoft.KeyVaults/x'], false],
    [['Microsoft.Storage/*'], false],
    [['Microsoft'], false],
    [[], false],
  ])('dataActions %j: %s', (dataActions, expected) => {
    expect(readRoleDefinition(document({ actions: ['*'], dataActions }))?.forVaultData).toBe(expected);
  });
});

test('name and GUID are told, and what is no definition is none', () => {
  expect(readRoleDefinition(document())).toEqual({
    id: `/subscriptions/s/providers/Microsoft.Authorization/roleDefinitions/${GUID.toUpperCase()}`,
    guid: GUID,
    name: 'Shop role',
    grantsRoles: false,
    forVaultData: false,
  });
  for (const other of [undefined, null, 'x', [], {}, { id: 'x' }, { id: 'x', properties: { roleName: 1 } }])
    expect(readRoleDefinition(other)).toBeUndefined();
});
