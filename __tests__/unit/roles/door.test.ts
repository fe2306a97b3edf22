import { describe, expect, test } from '@jest/globals';
import { azureRbac } from '../../../src/roles/azure-rbac.ts';
import { cosmosDb } from '../../../src/roles/cosmos-db.ts';
import { type Assignment, findAssignment, type WantedRole } from '../../../src/roles/door.ts';
import { managedRedis } from '../../../src/roles/managed-redis.ts';
import { assignmentsToDelete } from '../../../src/roles/revocations.ts';
import { parseRoleLine } from '../../../src/roles/role-lines.ts';
import { OTHER_SUBSCRIPTION, SUBSCRIPTION } from '../data.ts';
import { rolesWorld, SHOP, VAULT } from './context.ts';
import { refusal } from './toy-rbac.ts';

const ACCOUNT = `${SHOP}/providers/Microsoft.DocumentDB/databaseAccounts/shop`;
const CACHE = `${SHOP}/providers/Microsoft.Cache/redisEnterprise/shop`;
const SECRETS_USER = '4633458b-17de-408a-b874-0445c86b69e6';
const READER = 'acdd72a7-3385-48ef-bd42-f606fba81ae7';
const PRINCIPAL = 'aaaaaaaa-0000-4000-8000-000000000009';
const OTHER = 'bbbbbbbb-0000-4000-8000-000000000009';

const lineOf = (text: string): WantedRole['line'] => ({
  ...{ input: 'roles', line: 1 },
  ...parseRoleLine(text, () => ({ subscriptionId: SUBSCRIPTION, resourceGroup: 'shop' })),
});

function wanted(scope: string, guid: string): WantedRole {
  return {
    ...{ door: azureRbac, scope, roleKey: guid, roleName: null, definition: undefined },
    line: lineOf(`${guid} @ ${scope}`),
    roleDefinitionId: `/providers/Microsoft.Authorization/roleDefinitions/${guid}`,
  };
}

/** An assignment as ARM sends it. */
function document(scope: string, guid: string, more: Record<string, unknown> = {}): unknown {
  const name = '00000000-0000-4000-8000-'.concat(String(scope.length).padStart(12, '0'));
  return {
    id: `${scope.replace(/\/$/, '')}/providers/Microsoft.Authorization/roleAssignments/${name}`,
    properties: {
      scope,
      roleDefinitionId: `/subscriptions/s/providers/Microsoft.Authorization/roleDefinitions/${guid}`,
      principalId: PRINCIPAL,
      ...more,
    },
  };
}

function assignment(scope: string, guid: string, more: Record<string, unknown> = {}): Assignment {
  const read = azureRbac.read(document(scope, guid, more));
  if (!read) throw new TypeError('not an assignment');
  return read;
}

describe('finding the assignment of a role at a scope', () => {
  test.each([
    ['the same scope and role', assignment(VAULT, SECRETS_USER), true],
    ['the scope in another casing', assignment(`${VAULT.toUpperCase()}/`, SECRETS_USER), true],
    ['the role in another casing', assignment(VAULT, SECRETS_USER.toUpperCase()), true],
    [
      'the principal in another casing',
      assignment(VAULT, SECRETS_USER, { principalId: PRINCIPAL.toUpperCase() }),
      true,
    ],
    ['an assignment with a condition', assignment(VAULT, SECRETS_USER, { condition: '@Resource[…]' }), true],
    ['the role at a wider scope', assignment(SHOP, SECRETS_USER), false],
    ['the role below', assignment(`${VAULT}/secrets/one`, SECRETS_USER), false],
    ['a name with the same beginning', assignment(`${VAULT}2`, SECRETS_USER), false],
    ['another role', assignment(VAULT, READER), false],
    ['another principal', assignment(VAULT, SECRETS_USER, { principalId: OTHER }), false],
  ])('%s: %#', (_, existing, isIt) => {
    const others = [assignment(SHOP, READER), assignment(VAULT, READER, { principalId: OTHER })];
    expect(findAssignment(wanted(VAULT, SECRETS_USER), PRINCIPAL, [...others, existing])).toBe(
      isIt ? existing : undefined,
    );
  });

  test.each([VAULT, `${SHOP}2`, `/subscriptions/${SUBSCRIPTION}`, ''])(
    "an assignment with an ID at another scope is ignored, because it would be deleted by its ID: '%s'",
    (scope) => {
      const id = `${scope}/providers/Microsoft.Authorization/roleAssignments/00000000-0000-4000-8000-000000000001`;
      expect(azureRbac.read({ ...(document(SHOP, READER) as object), id })).toBeUndefined();
    },
  );

  test("other documents aren't read as assignments", () => {
    for (const other of [{}, null, { id: 1 }, { id: 'x', properties: {} }])
      expect(azureRbac.read(other)).toBeUndefined();
  });
});

describe('the assignments to delete with a principal', () => {
  const own = [
    assignment(VAULT, SECRETS_USER),
    assignment(SHOP, READER),
    assignment(`/subscriptions/${OTHER_SUBSCRIPTION}`, READER),
  ];
  const others = [
    assignment(VAULT, READER, { principalId: OTHER }),
    assignment(CACHE, READER, { principalId: OTHER }),
    assignment('/', READER),
    assignment('/providers/Microsoft.Management/managementGroups/all', READER),
  ];
  const line = wanted(VAULT, SECRETS_USER);

  test.each([
    ['those of lines', false, [line], [own[0]]],
    ['all in a subscription', true, [line], own],
    ['nothing without lines', false, [], []],
    ['all without lines', true, [], own],
  ])('%s', (_, all, roles, expected) => {
    const found = assignmentsToDelete(PRINCIPAL, [...own, ...others], roles, all);
    expect(found.map((one) => one.assignment)).toEqual(expected);
    expect(found.flatMap(({ role }) => role ?? [])).toEqual(roles);
  });
});

describe('the door for a line', () => {
  test.each([
    [`Cosmos DB Built-in Data Reader @ ${ACCOUNT}`, cosmosDb],
    [`cosmos db built-in data contributor @ ${ACCOUNT}/sqlDatabases/orders`, cosmosDb],
    [`00000000-0000-0000-0000-000000000002 @ ${ACCOUNT}`, cosmosDb],
    [`${ACCOUNT}/sqlRoleDefinitions/${READER} @ ${ACCOUNT}/dbs/orders`, cosmosDb],
    [`Order reader @ ${ACCOUNT}/dbs/orders`, cosmosDb],
    [`Reader @ ${ACCOUNT}`, undefined],
    // Azure doesn't have these roles.
    [`Order reader @ ${ACCOUNT}`, cosmosDb],
    [`Data Reader @ ${CACHE}`, managedRedis],
    [`default @ ${CACHE}`, managedRedis],
    ['Data Reader @ Microsoft.Cache/redis/shop', managedRedis],
    ['Reader @ Microsoft.Cache/redis/shop', undefined],
    ['Data Owner @ resource-group', undefined],
    [`Reader @ ${CACHE}`, undefined],
    [`default @ ${VAULT}`, undefined],
  ])('%s: %#', async (text, door) => {
    const { documents } = rolesWorld().context;
    const claims = [cosmosDb, managedRedis].map((one) => one.claims?.(lineOf(text), documents));
    expect(await Promise.all(claims)).toEqual([door === cosmosDb, door === managedRedis]);
  });
});

test("the names of databases are case-sensitive, but the name of an account isn't", () => {
  expect(cosmosDb.scopeKey(`${ACCOUNT.toUpperCase()}/dbs/A`)).toBe(cosmosDb.scopeKey(`${ACCOUNT}/dbs/A`));
  expect(cosmosDb.scopeKey(`${ACCOUNT}/dbs/A`)).not.toBe(cosmosDb.scopeKey(`${ACCOUNT}/dbs/a`));
});

test.each([
  [
    'create --resource-group shop --name shop-cache --policy-assignment-name "$PRINCIPAL_ID" --access-policy-name \'data owner\'',
  ],
  ['delete --resource-group shop --name shop-cache --policy-assignment-name "$PRINCIPAL_ID"'],
])('the error for a retiring cache contains a command: %s', async (command) => {
  const { documents } = rolesWorld().context;
  const line = lineOf('data owner @ Microsoft.Cache/redis/shop-cache/databases/default');
  expect(await managedRedis.resolve(line, documents)).toHaveProperty(
    'fix',
    expect.stringContaining(`\n  az redis access-policy-assignment ${command}`),
  );
});

test('the name of an assignment in Redis has only letters and digits', () => {
  expect(managedRedis.spellName?.(READER)).toMatch(/^[0-9a-f]{32}$/);
});

describe('a refusal', () => {
  test.each([
    [azureRbac, refusal('RoleAssignmentExists', 409), 'exists'],
    [azureRbac, refusal('PrincipalNotFound', 400), 'new principal'],
    [azureRbac, refusal('RoleAssignmentUpdateNotPermitted', 400), 'name taken'],
    [azureRbac, refusal('HashConflictOnDifferentRoleAssignmentIds', 400), 'name taken'],
    [azureRbac, refusal('AuthorizationFailed', 403), undefined],
    [cosmosDb, refusal('PreconditionFailed', 412), 'busy'],
    [
      cosmosDb,
      refusal('BadRequest', 400, 'The provided principal ID [x] was not found in the AAD tenant(s) [y]'),
      'new principal',
    ],
    [cosmosDb, refusal('BadRequest', 400, 'name must be a GUID'), undefined],
  ])('%#: %s', (door, error, expected) => {
    expect(door.refusalOf(error)).toBe(expected);
  });
});
