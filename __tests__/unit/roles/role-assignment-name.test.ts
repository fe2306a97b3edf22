import { describe, expect, test } from '@jest/globals';
import { guid, roleAssignmentName } from '../../../src/roles/role-assignment-name.ts';

describe('the function guid of Bicep', () => {
  const subscription = '/subscriptions/00000000-0000-0000-0000-000000000000';
  test.each([
    [['a'], '3703365d-5a9f-59b4-bca7-b9681389e4c1'],
    [['a', 'b', 'c'], 'a98fa280-e03f-5afa-8d8e-92d0a9c201e8'],
    [
      [
        `${subscription}/resourceGroups/shop/providers/Microsoft.KeyVault/vaults/kv-shop`,
        '11111111-1111-1111-1111-111111111111',
        `${subscription}/providers/Microsoft.Authorization/roleDefinitions/4633458b-17de-408a-b874-0445c86b69e6`,
      ],
      '9742fb6e-5a65-5c6a-8252-e8a27e5ecdf6',
    ],
  ])('%j', (parts, expected) => {
    expect(guid(...parts)).toBe(expected);
  });
});

describe('the name of a role assignment', () => {
  const vault =
    '/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/Shop/providers/Microsoft.KeyVault/vaults/kv';
  const principal = 'AAAAAAAA-0000-4000-8000-000000000002';
  const role = '4633458b-17de-408a-b874-0445c86b69e6';
  const name = 'cfa6d14e-e1de-5f27-98c5-985f7bab9d14';

  test.each([
    [vault, principal, role],
    [`${vault}/`, principal.toLowerCase(), role.toUpperCase()],
    [vault.toUpperCase(), principal, `/providers/Microsoft.Authorization/roleDefinitions/${role}`],
    [vault, principal, `/subscriptions/x/providers/Microsoft.Authorization/roleDefinitions/${role}`],
  ])('is that of the published convention, however its parts are spelled (%#)', (scope, id, definition) => {
    expect(roleAssignmentName(scope, id, definition)).toBe(name);
  });

  test('differs by scope, principal and role', () => {
    const names = [
      roleAssignmentName(vault, principal, role),
      roleAssignmentName(`${vault}2`, principal, role),
      roleAssignmentName(vault, principal.replace('A', 'B'), role),
      roleAssignmentName(vault, principal, role.replace('4', '5')),
    ];
    expect(new Set(names).size).toBe(names.length);
  });
});
