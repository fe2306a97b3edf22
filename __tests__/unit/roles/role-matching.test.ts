import { describe, expect, test } from '@jest/globals';
import { parseRoleLines } from '../../../src/roles/role-lines.ts';
import {
  distinctRoles,
  findAssignment,
  orphansOf,
  type ResolvedRole,
  type RoleAssignment,
} from '../../../src/roles/role-matching.ts';
import { OTHER_SUBSCRIPTION, SUBSCRIPTION } from '../data.ts';

const GROUP = `/subscriptions/${SUBSCRIPTION}/resourceGroups/shop`;
const VAULT = `${GROUP}/providers/Microsoft.KeyVault/vaults/kv`;
const SECRETS_USER = '4633458b-17de-408a-b874-0445c86b69e6';
const READER = 'acdd72a7-3385-48ef-bd42-f606fba81ae7';
const PRINCIPAL = 'aaaaaaaa-0000-4000-8000-000000000009';
const OTHER = 'bbbbbbbb-0000-4000-8000-000000000009';

function definitionId(guid: string): string {
  return `/subscriptions/${SUBSCRIPTION}/providers/Microsoft.Authorization/roleDefinitions/${guid}`;
}

/** Roles as lines name them, looked up. */
function wanted(...lines: readonly string[]): readonly ResolvedRole[] {
  const parsed = parseRoleLines(lines.join('\n'), { subscriptionId: SUBSCRIPTION, resourceGroup: 'shop' });
  return parsed.map((line) => ({
    line,
    roleName: null,
    isForVaultData: undefined,
    roleDefinitionId: definitionId(line.role.by === 'id' ? line.role.guid : SECRETS_USER),
  }));
}

function assignment(scope: string, guid: string, more: Partial<RoleAssignment> = {}): RoleAssignment {
  const id = `${scope}/providers/Microsoft.Authorization/roleAssignments/${scope.length}`;
  return {
    id,
    scope,
    roleDefinitionId: definitionId(guid),
    principalId: PRINCIPAL,
    condition: null,
    ...more,
  };
}

describe('the assignment that gives a role', () => {
  const [role] = wanted(`${SECRETS_USER} @ ${VAULT}`);

  test.each([
    ['the same scope and role', assignment(VAULT, SECRETS_USER), true],
    ['the scope in another case', assignment(`${VAULT.toUpperCase()}/`, SECRETS_USER), true],
    [
      'the role without a subscription, in another case',
      assignment(VAULT, SECRETS_USER, {
        roleDefinitionId: `/providers/Microsoft.Authorization/roleDefinitions/${SECRETS_USER.toUpperCase()}`,
      }),
      true,
    ],
    [
      'the principal in another case',
      assignment(VAULT, SECRETS_USER, { principalId: PRINCIPAL.toUpperCase() }),
      true,
    ],
    ['one with a condition', assignment(VAULT, SECRETS_USER, { condition: '@Resource[…]' }), true],
    ['the role from above', assignment(GROUP, SECRETS_USER), false],
    ['the role below', assignment(`${VAULT}/secrets/one`, SECRETS_USER), false],
    ['a neighbour whose name begins alike', assignment(`${VAULT}2`, SECRETS_USER), false],
    ['another role', assignment(VAULT, READER), false],
    ["another principal's", assignment(VAULT, SECRETS_USER, { principalId: OTHER }), false],
  ])('%s: %#', (_, existing, isIt) => {
    const others = [assignment(GROUP, READER), assignment(VAULT, READER, { principalId: OTHER })];
    expect(role && findAssignment(role, PRINCIPAL, [...others, existing])).toBe(isIt ? existing : undefined);
  });
});

test('two lines that turn out to be one role are one', () => {
  const roles = wanted(`My role @ ${VAULT}`, `${SECRETS_USER} @ ${VAULT}`, `${SECRETS_USER} @ ${GROUP}`);
  expect(distinctRoles(roles).map(({ line }) => line.line)).toEqual([1, 3]);
});

test('what stays behind: all of the principal in subscriptions, each once; nobody else’s and none from above', () => {
  const mine = [assignment(GROUP, READER), assignment(`/subscriptions/${OTHER_SUBSCRIPTION}`, READER)];
  const others = [
    assignment(VAULT, READER, { principalId: OTHER }),
    assignment('/', READER),
    assignment('/providers/Microsoft.Management/managementGroups/all', READER),
  ];
  expect(orphansOf(PRINCIPAL, [...mine, ...others, ...mine])).toEqual(mine);
});
