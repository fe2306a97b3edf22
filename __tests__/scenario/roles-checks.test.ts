import { expect, test } from '@jest/globals';
import type { LoggedRequest, Sandbox, Step } from '../../sandbox/index.ts';
import { armError } from './fault-support.ts';
import {
  expectNoWrites,
  GRANT,
  PULL,
  PUT,
  REGISTRY,
  roleChanges,
  roleRequests,
  SECRETS,
  SHOP,
  SUBSCRIPTION,
  startShop,
  VAULT,
} from './roles-support.ts';
import {
  errorsOf,
  expectFailure,
  identitiesOf,
  labelsOf,
  principalOf,
  resourcesOf,
  runStep,
  succeed,
  warningsOf,
} from './support.ts';

/** Expects a step that wrote nothing, with one annotation, whose every target failed. */
function expectRefused(sandbox: Sandbox, step: Step): string {
  const error = expectFailure(step);
  expectNoWrites(sandbox);
  expect(resourcesOf(step).map(({ status }) => status)).not.toContain('succeeded');
  expect(resourcesOf(step)[0]?.error).toBe(error);
  expect(step.outputs).toMatchObject({ changed: 'false', 'role-assignments': '[]', 'principal-id': '' });
  return error;
}

const CUSTOM = 'aaaaaaaa-0000-4000-8000-000000000001';

/** Problems before any write: line 2, the facts in the error about it, and the state of Azure. */
const REFUSED_LINES: readonly (readonly [
  what: string,
  line: string,
  facts: readonly string[],
  arrange?: (sandbox: Sandbox) => void,
])[] = [
  [
    'an unknown role',
    'Key Vault Secret User @ resource-group',
    ["Role 'Key Vault Secret User' doesn't exist", "Did you mean 'Key Vault Secrets User'?"],
  ],
  [
    'lines that YAML folded into one',
    'AcrPull @ resource-group, Reader @ resource-group',
    ["Role 'AcrPull @ resource-group, Reader' doesn't exist", "contains several ' @ '", "below 'roles: |'"],
  ],
  [
    'a name that two roles share',
    'Twin @ resource-group',
    ['Several roles have the name', `${CUSTOM}, ${CUSTOM.replace(/1$/, '2')}`, 'Use the GUID'],
    (sandbox) => {
      sandbox.addRoleDefinition('Twin', { guid: CUSTOM });
      sandbox.addRoleDefinition('twin', { guid: CUSTOM.replace(/1$/, '2') });
    },
  ],
  [
    'a role by its former name',
    'Azure AI User @ resource-group',
    ["Did you mean 'Foundry User'?"],
    (sandbox) => void sandbox.addRoleDefinition('Foundry User'),
  ],
  [
    'a Cosmos DB data role outside an account',
    'Cosmos DB Built-in Data Reader @ resource-group',
    ["isn't a Cosmos DB account", 'Microsoft.DocumentDB/databaseAccounts/NAME'],
  ],
  [
    "a name that can't be looked up",
    'Shop manager @ resource-group',
    ['Microsoft.Authorization/roleDefinitions/read', "az role definition list --name 'Shop manager'"],
    (sandbox) => void sandbox.deny({ action: 'Microsoft.Authorization/roleDefinitions/read' }),
  ],
  [
    'a vault with access policies',
    SECRETS,
    ['access policies', 'az keyvault update --name shop-vault --enable-rbac-authorization true'],
    (sandbox) => void sandbox.addVault('shop-vault', { enableRbacAuthorization: false }),
  ],
  [
    "a vault that doesn't exist",
    'Key Vault Secrets User @ Microsoft.KeyVault/vaults/gone',
    ["/vaults/gone' doesn't exist", 'Azure: The Resource', "'resource-group', and 'subscription-id'"],
  ],
  [
    'a registry with repository permissions',
    PULL,
    ['would have no effect', "Use the role 'Container Registry Repository Reader' instead", "'force: true'"],
    (sandbox) => void sandbox.addRegistry('shop', { roleAssignmentMode: 'AbacRepositoryPermissions' }),
  ],
];

test.concurrent.each(REFUSED_LINES)('%s fails the step before any write', async (_, line, facts, arrange) => {
  await using sandbox = await startShop();
  arrange?.(sandbox);
  const step = await runStep(sandbox, {
    ...GRANT,
    'identity-type': 'system-assigned,user-assigned',
    'user-assigned-identities': 'id-new',
    'create-identities': 'true',
    'app-name': 'web',
    roles: `Reader @ resource-group\n${line}`,
  });
  const error = expectRefused(sandbox, step);
  expect(error).toMatch(/^Can't use line 2 of 'roles'\.\n/);
  for (const fact of [...facts, 'Nothing was changed.']) expect(error).toContain(fact);
});

test.concurrent.each(['Granter', CUSTOM])(
  'role %s can grant roles, and is refused even if the identity has it',
  async (role) => {
    await using sandbox = await startShop();
    sandbox.addRoleDefinition('Granter', { guid: CUSTOM, actions: ['Microsoft.Authorization/*'] });
    sandbox.setIdentity('web', { system: true });
    sandbox.grant(principalOf(sandbox, 'web'), 'Granter', SHOP);
    const step = await runStep(sandbox, { ...GRANT, roles: `${role} @ resource-group` });
    expect(expectRefused(sandbox, step)).toContain("'Granter' lets its holder grant roles");
  },
);

test.concurrent("a role isn't granted and revoked by its name and its GUID", async () => {
  await using sandbox = await startShop();
  sandbox.addRoleDefinition('Mine', { guid: CUSTOM, actions: ['Microsoft.Storage/*'] });
  const inputs = { roles: 'Mine @ resource-group', 'revoke-roles': `${CUSTOM} @ resource-group` };
  const error = expectRefused(sandbox, await runStep(sandbox, { ...GRANT, ...inputs }));
  expect(error).toMatch(/^Can't use line 1 of 'revoke-roles'\.\nLine 1 of 'roles' grants the same role/);
});

test.concurrent('several invalid lines cause one annotation, and all targets fail', async () => {
  await using sandbox = await startShop();
  sandbox.addApp('api');
  const roles =
    'Nobody @ resource-group\nReader @ resource-group\nKey Vault Reader @ Microsoft.KeyVault/vaults/gone';
  const step = await runStep(sandbox, { ...GRANT, 'app-name': 'web,api', roles });
  const error = expectRefused(sandbox, step);
  expect(error.split('\n').map((line) => line.slice(0, 19))).toEqual([
    "Can't use 2 lines o",
    "- Line 1 of 'roles'",
    "- Line 3 of 'roles'",
    'Nothing was changed',
  ]);
  expect(resourcesOf(step)).toHaveLength(2);
});

test.concurrent("the role is granted even if the scope can't be read, and the app's resource group isn't read", async () => {
  await using sandbox = await startShop();
  sandbox.azure.addGroup('data');
  sandbox.deny({ action: 'Microsoft.KeyVault/vaults/read' });
  sandbox.deny({ action: 'Microsoft.Resources/subscriptions/resourceGroups/read' });
  const roles = [
    'Reader @ resource-group',
    'Reader @ Microsoft.KeyVault/vaults/shop-vault',
    `Reader @ ${SUBSCRIPTION}/resourceGroups/data`,
  ].join('\n');
  const step = await succeed(sandbox, { ...GRANT, roles });
  expect(roleChanges(step)).toEqual(['Reader added', 'Reader added', 'Reader added']);
  expect(labelsOf(sandbox, /^GET (?!containerApps)/)).toHaveLength(2);
});

/** With `force`, roles without effect get a separate warning each. */
test.concurrent('force grants roles that have no effect, with a warning for each line', async () => {
  await using sandbox = await startShop();
  sandbox.addVault('shop-vault', { enableRbacAuthorization: false });
  sandbox.addRegistry('shop', { roleAssignmentMode: 'AbacRepositoryPermissions' });
  const step = await succeed(sandbox, { ...GRANT, roles: `${SECRETS}\n${PULL}`, force: 'true' });
  expect(roleChanges(step)).toEqual(['Key Vault Secrets User added', 'AcrPull added']);
  expect(warningsOf(step)).toEqual([
    expect.stringMatching(/^Line 1 of 'roles': The role would have no effect, because key vault/),
    expect.stringMatching(/^Line 2 of 'roles': The role would have no effect, because container registry/),
  ]);
});

test.concurrent('a vault is read only if a role would be added there, and only once', async () => {
  await using sandbox = await startShop();
  sandbox.addVault('shop-vault', { enableRbacAuthorization: false });
  sandbox.setIdentity('web', { system: true });
  sandbox.grant(principalOf(sandbox, 'web'), 'Key Vault Secrets User', VAULT);
  await succeed(sandbox, GRANT);
  expect(roleRequests(sandbox)).toEqual([`LIST roleAssignments @ ${VAULT}`]);

  sandbox.clearRequests();
  sandbox.addVault('shop-vault');
  sandbox.addApp('api');
  await succeed(sandbox, {
    ...GRANT,
    'app-name': 'api,web',
    roles: `${SECRETS}\n${SECRETS}/secrets/greeting`,
  });
  expect(roleRequests(sandbox).filter((request) => request.startsWith('GET'))).toHaveLength(1);
  expect(roleRequests(sandbox).some((request) => request.includes(REGISTRY))).toBe(false);
});

/** Permanent refusals from Azure, and the fact in the advice. */
const REFUSED: readonly (readonly [code: string, status: number, fact: string, message?: string])[] = [
  ['RoleAssignmentLimitExceeded', 400, 'share one user-assigned identity'],
  ['UnmatchedPrincipalType', 400, 'Check in Microsoft Entra ID'],
  ['RoleDefinitionDoesNotExist', 400, 'run the job again'],
  ['RoleAssignmentScopeNotAssignableToRoleDefinition', 400, 'assignable scopes'],
  ['RoleAssignmentUpdateNotPermitted', 400, 'To fix: Run the job again.'],
  ['ScopeLocked', 409, 'To fix: Remove the lock'],
  ['ResourceGroupNotFound', 404, "The resource group doesn't exist"],
  [
    'LinkedAuthorizationFailed',
    403,
    'in a subscription of the same tenant',
    "the current tenant 't' is not authorized to access linked subscription 's'.",
  ],
];

test.concurrent('a refused grant fails only its line', async () => {
  await using sandbox = await startShop();
  for (const [at, [code, status, , message = 'words']] of REFUSED.entries()) {
    sandbox.addVault(`kv-${at}`);
    const isIts = ({ label, path }: LoggedRequest): boolean => label === PUT && path.includes(`/kv-${at}/`);
    sandbox.fault({ match: isIts, times: 2, do: armError(status, code, message) });
  }
  const roles = REFUSED.map((_, at) => `Key Vault Reader @ Microsoft.KeyVault/vaults/kv-${at}`);
  const step = await runStep(sandbox, { ...GRANT, roles: [...roles, PULL].join('\n') });
  expect(step.exitCode).toBe(1);
  expect(errorsOf(step)).toHaveLength(REFUSED.length);
  for (const [at, [code, , fact]] of REFUSED.entries()) {
    const text = errorsOf(step)[at] ?? '';
    for (const part of [`See line ${at + 1} of 'roles'`, code, fact]) expect(text).toContain(part);
  }
  expect(resourcesOf(step)).toMatchObject([{ status: 'succeeded', changed: true, error: null }]);
  expect(identitiesOf(step)).toMatchObject([{ change: 'added' }]);
  expect(step.outputs).toMatchObject({ 'principal-id': principalOf(sandbox, 'web'), changed: 'true' });
  expect(roleChanges(step).map((text) => text.split(' ').at(-1))).toEqual([
    ...REFUSED.map(() => 'failed'),
    'added',
  ]);
});

test.concurrent("if the identity is in another tenant, the error doesn't suggest granting permissions", async () => {
  await using sandbox = await startShop();
  const subscriptionId = '99999999-2222-4333-8444-555555555555';
  sandbox.addSubscription(subscriptionId, { tenantId: '88888888-2222-4333-8444-555555555555' });
  const { id } = sandbox.addApp('delegated', { subscriptionId });
  sandbox.deny({ action: 'Microsoft.Authorization/roleAssignments/write' });
  const roles = `Reader @ /subscriptions/${subscriptionId}`;
  const error = expectFailure(await runStep(sandbox, { ...GRANT, 'app-name': id, roles }));
  expect(error).toMatch(
    /the tenant of the deployment identity.*Lighthouse \(AuthorizationFailed\).*delegatedManagedIdentityResourceId/s,
  );
  expect(error).not.toContain('az role assignment create');
});
