import { expect, test } from '@jest/globals';
import { roleAssignmentName } from '../../../src/roles/role-assignment-name.ts';

const VAULT =
  '/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/Shop/providers/Microsoft.KeyVault/vaults/kv';
const PRINCIPAL = 'AAAAAAAA-0000-4000-8000-000000000002';
const ROLE = '4633458b-17de-408a-b874-0445c86b69e6';

test.each([
  [VAULT, PRINCIPAL, ROLE],
  [`${VAULT}/`, PRINCIPAL.toLowerCase(), ROLE.toUpperCase()],
  [VAULT.toUpperCase(), PRINCIPAL, `/providers/Microsoft.Authorization/roleDefinitions/${ROLE}`],
])('the name of a role assignment follows the published convention (%#)', (scope, principal, role) => {
  expect(roleAssignmentName(scope, principal, role)).toBe('cfa6d14e-e1de-5f27-98c5-985f7bab9d14');
});

test('the name depends on the scope, principal, and role', () => {
  const names = [
    roleAssignmentName(VAULT, PRINCIPAL, ROLE),
    roleAssignmentName(`${VAULT}2`, PRINCIPAL, ROLE),
    roleAssignmentName(VAULT, PRINCIPAL.replace('A', 'B'), ROLE),
    roleAssignmentName(VAULT, PRINCIPAL, ROLE.replace('4', '5')),
  ];
  expect(new Set(names).size).toBe(names.length);
});
