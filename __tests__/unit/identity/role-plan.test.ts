import { describe, expect, test } from '@jest/globals';
import { parseRoleLines } from '../../../src/identity/role-lines.ts';
import {
  planCleanup,
  planGrants,
  planRevocations,
  type RoleAssignment,
  type WantedRole,
} from '../../../src/identity/role-plan.ts';
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
function wanted(...lines: readonly string[]): readonly WantedRole[] {
  const parsed = parseRoleLines(lines.join('\n'), { subscriptionId: SUBSCRIPTION, resourceGroup: 'shop' });
  return parsed.map((line) => ({
    line,
    roleName: null,
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

/** A plan in short: the line's number and what happens to it. */
function short(plan: ReturnType<typeof planGrants>): string[] {
  return plan.map(({ wanted: { line }, change }) => `${line.line} ${change}`);
}

describe('what to grant', () => {
  const roles = wanted(`${SECRETS_USER} @ ${VAULT}`, `${READER} @ resource-group`);

  test('everything for a principal that is not born, or has nothing', () => {
    expect(short(planGrants(roles, undefined, []))).toEqual(['1 grant', '2 grant']);
    expect(short(planGrants(roles, PRINCIPAL, []))).toEqual(['1 grant', '2 grant']);
  });

  test.each([
    ['the same scope and role', assignment(VAULT, SECRETS_USER), 'keep'],
    ['the scope in another case', assignment(`${VAULT.toUpperCase()}/`, SECRETS_USER), 'keep'],
    [
      'the role without a subscription, in another case',
      assignment(VAULT, SECRETS_USER, {
        roleDefinitionId: `/providers/Microsoft.Authorization/roleDefinitions/${SECRETS_USER.toUpperCase()}`,
      }),
      'keep',
    ],
    [
      'the principal in another case',
      assignment(VAULT, SECRETS_USER, { principalId: PRINCIPAL.toUpperCase() }),
      'keep',
    ],
    ['one with a condition', assignment(VAULT, SECRETS_USER, { condition: '@Resource[…]' }), 'keep'],
    ['the role from above', assignment(GROUP, SECRETS_USER), 'grant'],
    ['the role below', assignment(`${VAULT}/secrets/one`, SECRETS_USER), 'grant'],
    ['a neighbour whose name begins alike', assignment(`${VAULT}2`, SECRETS_USER), 'grant'],
    ['another role', assignment(VAULT, READER), 'grant'],
    ["another principal's", assignment(VAULT, SECRETS_USER, { principalId: OTHER }), 'grant'],
  ])('%s', (_, existing, change) => {
    const [first, second] = planGrants(roles, PRINCIPAL, [existing]);
    expect(first?.change).toBe(change);
    expect(first?.existing).toBe(change === 'keep' ? existing : undefined);
    expect(second?.change).toBe('grant');
  });

  test('two lines that turn out to be one role are one', () => {
    expect(
      short(planGrants(wanted(`My role @ ${VAULT}`, `${SECRETS_USER} @ ${VAULT}`), PRINCIPAL, [])),
    ).toEqual(['1 grant']);
  });
});

describe('what to revoke', () => {
  test('exactly the lines that are there', () => {
    const roles = wanted(`${READER} @ ${VAULT}`, `${SECRETS_USER} @ ${VAULT}`);
    const existing = [
      assignment(GROUP, READER),
      assignment(VAULT, SECRETS_USER),
      assignment(VAULT, READER, { principalId: OTHER }),
    ];
    const plan = planRevocations(roles, PRINCIPAL, existing);
    expect(short(plan)).toEqual(['2 revoke']);
    expect(plan[0]?.existing).toBe(existing[1]);
    expect(planRevocations(roles, PRINCIPAL, [])).toEqual([]);
  });
});

describe('what stays behind when a principal goes', () => {
  test('its assignments in subscriptions, each once; nobody else’s and none from above', () => {
    const mine = [assignment(GROUP, READER), assignment(`/subscriptions/${OTHER_SUBSCRIPTION}`, READER)];
    const others = [
      assignment(VAULT, READER, { principalId: OTHER }),
      assignment('/', READER),
      assignment('/providers/Microsoft.Management/managementGroups/all', READER),
    ];
    expect(planCleanup(PRINCIPAL, [...mine, ...others, ...mine])).toEqual(mine);
  });
});
