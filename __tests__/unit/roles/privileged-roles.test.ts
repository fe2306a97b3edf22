import { describe, expect, test } from '@jest/globals';
import { extendsAccess, refusePrivileged } from '../../../src/roles/privileged-roles.ts';
import type { RoleDefinition } from '../../../src/roles/role-definition.ts';
import { parseRoleLine, type RoleLine } from '../../../src/roles/role-lines.ts';
import { SUBSCRIPTION, thrownBy } from '../data.ts';

const OWNER = '8e3af657-a8ff-443c-a75c-2fe8c4bcb635';
const parse = (text: string): RoleLine => ({
  input: 'roles',
  line: 1,
  ...parseRoleLine(text, () => ({ subscriptionId: SUBSCRIPTION, resourceGroup: 'shop' })),
});

function definition(...entries: readonly Partial<RoleDefinition['permissions'][number]>[]): RoleDefinition {
  const none = { actions: [], notActions: [], dataActions: [], notDataActions: [] };
  return { guid: '', name: '', permissions: entries.map((entry) => ({ ...none, ...entry })) };
}

describe('a role lets its holder extend its own access', () => {
  test.each([
    [['*'], [], true],
    [['microsoft.authorization/roleassignments/WRITE'], [], true],
    [['Microsoft.Authorization/roleDefinitions/write'], [], true],
    [['microsoft.authorization/roledefinitions/*'], [], true],
    [['Microsoft.Authorization/roleAssignmentScheduleRequests/write'], [], true],
    [['Microsoft.Authorization/roleEligibilityScheduleRequests/*'], [], true],
    [['Microsoft.Authorization/elevateAccess/action'], [], true],
    [['*/write'], [], true],
    // The built-in Contributor.
    [['*'], ['Microsoft.Authorization/*/Write', 'Microsoft.Authorization/elevateAccess/Action'], false],
    [['*'], ['Microsoft.Authorization/*/Delete'], true],
    [['*/read', 'Microsoft.KeyVault/*'], [], false],
    [['Microsoft.Authorization/roleAssignments/delete'], [], false],
    [[], [], false],
  ])('actions %j, except %j: %s', (actions, notActions, expected) => {
    expect(extendsAccess(definition({ actions, notActions }))).toBe(expected);
  });

  test('an exception applies only to its own entry', () => {
    expect(extendsAccess(definition({ actions: ['*'] }, { notActions: ['*'] }))).toBe(true);
  });
});

describe('roles that can grant roles', () => {
  test.each([
    'Owner',
    'User Access Administrator',
    'ROLE BASED ACCESS CONTROL ADMINISTRATOR',
    OWNER,
    '18d7d88d-d35e-4fb5-a5c3-7773c20a72d9',
    `/subscriptions/${SUBSCRIPTION}/providers/Microsoft.Authorization/roleDefinitions/f58310d9-a9f6-439a-9e8d-f62e7b41a168`,
  ])('%s can be parsed, but not granted', (role) => {
    const line = parse(`${role} @ resource-group`);
    const { message } = thrownBy(() => refusePrivileged(line));
    expect(message).toMatch(/^The role '(Owner|User Access|Role Based).*lets its holder grant roles/);
    expect(message).toContain("'az role assignment create'");
  });

  test.each(['Contributor', 'Owner of shops'])('%s can be granted', (role) => {
    expect(() => refusePrivileged(parse(`${role} @ resource-group`))).not.toThrow();
  });
});
