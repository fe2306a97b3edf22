import { expect, test } from '@jest/globals';
import type { CosmosAccount, Sandbox } from '../../sandbox/index.ts';
import { expectNoWrites, GRANT, roleChanges, rolesOf, SHOP } from './roles-support.ts';
import {
  attachedTo,
  errorsOf,
  expectFailure,
  identityId,
  labelsOf,
  principalOf,
  requestsOf,
  runStep,
  startSandbox,
  succeed,
  warningsOf,
} from './support.ts';

const ACCOUNT = `${SHOP}/providers/Microsoft.DocumentDB/databaseAccounts/shop`;
const CACHE = `${SHOP}/providers/Microsoft.Cache/redisEnterprise/shop`;
const CONTRIBUTOR = 'Cosmos DB Built-in Data Contributor @ Microsoft.DocumentDB/databaseAccounts/shop';
const READER = 'Cosmos DB Built-in Data Reader @ Microsoft.DocumentDB/databaseAccounts/shop';
const REDIS = 'default @ Microsoft.Cache/redisEnterprise/shop';
const PUT = 'PUT cosmos role assignment';

function furnish(sandbox: Sandbox): CosmosAccount {
  sandbox.addApp('web');
  sandbox.addRedis('shop');
  return sandbox.addCosmosAccount('shop');
}

/** The assignments of an account in short: the last digits of the role, the scope in the account, the principal. */
const granted = ({ id, assignments }: CosmosAccount): string[] =>
  [...assignments.values()]
    .map(
      ({ roleDefinitionId, scope, principalId }) =>
        `${roleDefinitionId.slice(-1)} ${scope.slice(id.length)} ${principalId}`,
    )
    .sort();

test.concurrent('data roles of Cosmos DB are granted, then confirmed with only permission to read, then revoked', async () => {
  await using sandbox = await startSandbox();
  const account = furnish(sandbox);
  const roles = `${CONTRIBUTOR}\n${READER}/sqlDatabases/orders/containers/Items\nReader @ Microsoft.DocumentDB/databaseAccounts/shop`;
  const step = await succeed(sandbox, { ...GRANT, roles });
  const principalId = principalOf(sandbox, 'web');
  expect(granted(account)).toEqual([`1 /dbs/orders/colls/Items ${principalId}`, `2  ${principalId}`]);
  expect(rolesOf(step)).toMatchObject([
    {
      id: expect.stringMatching(/\/databaseAccounts\/shop\/sqlRoleAssignments\/[0-9a-f-]{36}$/),
      scope: ACCOUNT,
      role: 'Cosmos DB Built-in Data Contributor',
      roleDefinitionId: `${ACCOUNT}/sqlRoleDefinitions/00000000-0000-0000-0000-000000000002`,
      principalId,
      change: 'added',
    },
    { scope: `${ACCOUNT}/dbs/orders/colls/Items`, role: 'Cosmos DB Built-in Data Reader', change: 'added' },
    { scope: ACCOUNT, role: 'Reader', change: 'added' },
  ]);
  // The third line is a role of Azure itself.
  expect(sandbox.roleAssignments).toMatchObject([{ scope: ACCOUNT, principalId }]);

  sandbox.clearRequests();
  sandbox.deny({ action: 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments/write' });
  const second = await succeed(sandbox, { ...GRANT, roles });
  expect(new Set(rolesOf(second).map(({ change }) => change))).toEqual(new Set(['unchanged']));
  expect(labelsOf(sandbox, /^(PUT|PATCH|DELETE)/)).toEqual([]);
  // One list for both lines, and again on a busy machine.
  expect(labelsOf(sandbox, 'LIST cosmos role assignments').length).toBeLessThanOrEqual(2);

  const removed = await succeed(sandbox, { ...GRANT, operation: 'remove', roles: READER });
  expect(rolesOf(removed)).toEqual([]);
  expect(granted(account)).toHaveLength(2);
});

test.concurrent('remove revokes exactly the listed roles and waits until the assignment is gone', async () => {
  await using sandbox = await startSandbox();
  const account = furnish(sandbox);
  const { id, principalId } = sandbox.addIdentity('id-a');
  sandbox.setIdentity('web', { user: [id] });
  sandbox.grantCosmos(account, principalId, 'Cosmos DB Built-in Data Reader');
  sandbox.grantCosmos(account, principalId, 'Cosmos DB Built-in Data Contributor');
  const step = await succeed(sandbox, {
    operation: 'remove',
    'app-name': 'web',
    'user-assigned-identities': 'id-a',
    roles: CONTRIBUTOR,
  });
  expect(attachedTo(sandbox, 'web')).toEqual([]);
  expect(granted(account)).toEqual([`1  ${principalId}`]);
  expect(rolesOf(step)).toMatchObject([{ identity: identityId('id-a'), change: 'removed' }]);
});

test.concurrent('an account gets one write at a time, even while another process has its lock', async () => {
  await using sandbox = await startSandbox({ cosmosAssignmentMs: 400 });
  const account = furnish(sandbox);
  for (const name of ['api', 'cron']) sandbox.addApp(name);
  sandbox.fault({
    match: { label: PUT },
    do: { status: 412, body: { code: 'PreconditionFailed', message: 'exclusive lock\r\nActivityId: 1' } },
  });
  await succeed(sandbox, { ...GRANT, 'app-name': '*', roles: CONTRIBUTOR });
  expect(granted(account)).toHaveLength(3);
  expect(requestsOf(sandbox, PUT).map(({ status }) => status)).toEqual([412, 202, 202, 202]);
});

test.concurrent("an existing assignment with the same name isn't overwritten", async () => {
  await using sandbox = await startSandbox();
  const account = furnish(sandbox);
  await succeed(sandbox, { ...GRANT, roles: CONTRIBUTOR });
  const [name = '', assignment] = [...account.assignments][0] ?? [];
  if (!assignment) throw new TypeError('nothing was granted');
  account.assignments.set(name, {
    ...assignment,
    roleDefinitionId: assignment.roleDefinitionId.replace(/2$/, '1'),
  });
  await succeed(sandbox, { ...GRANT, roles: CONTRIBUTOR });
  expect(granted(account).map((text) => text[0])).toEqual(['1', '2']);
});

test.concurrent('a custom definition of the account is found by name and by ID', async () => {
  await using sandbox = await startSandbox();
  const account = furnish(sandbox);
  const { guid } = sandbox.addCosmosRole(account, 'Order reader', [
    'Microsoft.DocumentDB/databaseAccounts/readMetadata',
  ]);
  const roles = `order reader @ ${ACCOUNT}\n${ACCOUNT}/sqlRoleDefinitions/${guid} @ ${ACCOUNT}/dbs/orders`;
  const step = await succeed(sandbox, { ...GRANT, roles });
  expect(roleChanges(step)).toEqual(['Order reader added', 'Order reader added']);
});

/** Lines that are errors before any write, and the fact in the error. */
const REFUSED: readonly (readonly [
  what: string,
  line: string,
  fact: string,
  arrange?: (sandbox: Sandbox) => void,
])[] = [
  ["an account that doesn't exist", `Cosmos DB Built-in Data Reader @ ${ACCOUNT}2`, "doesn't exist"],
  [
    'an account with another API',
    'Cosmos DB Built-in Data Reader @ Microsoft.DocumentDB/databaseAccounts/other',
    'API for Gremlin',
    (sandbox) => void sandbox.addCosmosAccount('other', { api: 'Gremlin' }),
  ],
  [
    'an Azure role that can grant roles',
    `Granter @ ${ACCOUNT}`,
    "'Granter' lets its holder grant roles",
    (sandbox) => void sandbox.addRoleDefinition('Granter', { actions: ['Microsoft.Authorization/*'] }),
  ],
  ['an unknown definition', `Order reader @ ${ACCOUNT}`, "has no role 'Order reader'"],
  [
    'a definition in another account',
    `${ACCOUNT}2/sqlRoleDefinitions/aaaaaaaa-0000-4000-8000-000000000001 @ ${ACCOUNT}`,
    "hop2/sqlRoleDefinitions/aaaaaaaa-0000-4000-8000-000000000001'",
  ],
  [
    'an access policy of Azure Cache for Redis',
    'Data Owner @ Microsoft.Cache/redis/shop',
    'access-policy-assignment create --resource-group shop --name shop',
  ],
  ["an access policy that doesn't exist", `Data Reader @ ${CACHE}`, "has only the access policy 'default'"],
  ['another database of a cache', `default @ ${CACHE}/databases/other`, "Use 'default @"],
  ["a cache that doesn't exist", `default @ ${CACHE}2`, "doesn't exist"],
];

test.concurrent.each(REFUSED)('%s fails the step before any write', async (_, line, fact, arrange) => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  arrange?.(sandbox);
  const step = await runStep(sandbox, { ...GRANT, roles: line });
  expect(expectFailure(step)).toContain(fact);
  expectNoWrites(sandbox);
});

test.concurrent("errors show the missing permission for each line, without the stack in Cosmos DB's message", async () => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  sandbox.fault({
    match: { label: PUT },
    do: { status: 403, body: { code: 'Forbidden', message: 'no permission\r\n   at Some.Stack()' } },
  });
  const action = 'Microsoft.Cache/redisEnterprise/databases/accessPolicyAssignments/write';
  sandbox.deny({ action });
  const step = await runStep(sandbox, { ...GRANT, roles: `${CONTRIBUTOR}\n${REDIS}` });
  const [cosmos = '', redis = ''] = errorsOf(step);
  expect(cosmos).toContain('Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments/write');
  expect(cosmos).toContain(`at ${ACCOUNT}:`);
  expect(cosmos).not.toContain('Some.Stack');
  for (const part of [action, "'Azure Managed Redis Contributor'", `--scope ${CACHE}\n`])
    expect(redis).toContain(part);
  expect(roleChanges(step)).toEqual(['Cosmos DB Built-in Data Contributor failed', 'default failed']);
});

test.concurrent('an access policy of Azure Managed Redis is granted, then unchanged, then revoked', async () => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  const step = await succeed(sandbox, { ...GRANT, roles: REDIS });
  const principalId = principalOf(sandbox, 'web');
  expect(rolesOf(step)).toMatchObject([
    {
      id: expect.stringMatching(/\/databases\/default\/accessPolicyAssignments\/[0-9a-f]{32}$/),
      scope: `${CACHE}/databases/default`,
      role: 'default',
      roleDefinitionId: null,
      principalId,
      change: 'added',
    },
  ]);
  const second = await runStep(sandbox, { ...GRANT, roles: REDIS });
  expect(roleChanges(second)).toEqual(['default unchanged']);
  const removed = await succeed(sandbox, { ...GRANT, operation: 'remove', roles: REDIS });
  expect(roleChanges(removed)).toEqual(['default removed']);
  expect(labelsOf(sandbox, 'DELETE redis assignment')).toHaveLength(1);
});

test.concurrent('an access policy is granted again while its old assignment is being deleted', async () => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  sandbox.setIdentity('web', { system: true });
  const cache = sandbox.addRedis('shop');
  sandbox.grantRedis(cache, principalOf(sandbox, 'web')).state = 'Deleting';
  const step = await succeed(sandbox, { ...GRANT, roles: REDIS });
  expect(roleChanges(step)).toEqual(['default added']);
});

test.concurrent("delete-role-assignments covers the accounts in roles and reports that others weren't searched", async () => {
  await using sandbox = await startSandbox();
  const account = furnish(sandbox);
  sandbox.setIdentity('web', { system: true });
  const principalId = principalOf(sandbox, 'web');
  sandbox.grantCosmos(account, principalId, 'Cosmos DB Built-in Data Reader');
  sandbox.grant(principalId, 'Reader', SHOP);
  const step = await succeed(sandbox, {
    operation: 'remove',
    'app-name': 'web',
    'identity-type': 'system-assigned',
    'delete-role-assignments': 'true',
    roles: CONTRIBUTOR,
  });
  expect(granted(account)).toEqual([]);
  expect(roleChanges(step).sort()).toEqual(['Cosmos DB Built-in Data Reader removed', 'Reader removed']);
  expect(step.summary).toContain('were searched');
  expect([...errorsOf(step), ...warningsOf(step)]).toEqual([]);
});
