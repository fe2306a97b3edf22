import { expect, test } from '@jest/globals';
import type { Sandbox, Step } from '../../sandbox/index.ts';
import {
  expectNoWrites,
  furnish,
  GRANT,
  PULL,
  roleChanges,
  SECRETS,
  SHOP,
  SUBSCRIPTION,
} from './roles-support.ts';
import { expectFailure, expectSuccess, labelsOf, resourcesOf, runStep, startSandbox } from './support.ts';

/** Expects a step that wrote nothing, with one annotation, whose every target failed. */
function expectRefused(sandbox: Sandbox, step: Step): string {
  const error = expectFailure(step);
  expectNoWrites(sandbox);
  expect(resourcesOf(step).map(({ status }) => status)).not.toContain('succeeded');
  expect(resourcesOf(step)[0]?.error).toBe(error);
  expect(step.outputs).toMatchObject({ changed: 'false', 'role-assignments': '[]', 'principal-id': '' });
  return error;
}

/** Problems before any write: the lines, the state of Azure, and the error about line 2. */
const REFUSED: readonly (readonly [
  what: string,
  line: string,
  arrange: (sandbox: Sandbox) => void,
  says: readonly string[],
])[] = [
  [
    'a role that nobody knows',
    'Key Vault Secret User @ resource-group',
    () => undefined,
    ["no role 'Key Vault Secret User'", "Did you mean 'Key Vault Secrets User'?"],
  ],
  [
    'a name that is near a custom role',
    'Shop manger @ resource-group',
    (sandbox) => void sandbox.addRoleDefinition('Shop manager'),
    ["Did you mean 'Shop manager'?"],
  ],
  [
    'a privileged role in quotation marks',
    '"Owner" @ resource-group',
    () => undefined,
    ["The role 'Owner' lets its holder grant roles"],
  ],
  [
    'a custom role for another provider',
    'Secrets @ Microsoft.App/containerApps/web',
    (sandbox) =>
      void sandbox.addRoleDefinition('Secrets', { dataActions: ['Microsoft.KeyVault/vaults/secrets/*'] }),
    ['resources of Microsoft.KeyVault,'],
  ],
  [
    'lines that were folded into one',
    'AcrPull @ resource-group, Reader @ resource-group',
    () => undefined,
    ["no role 'AcrPull @ resource-group, Reader'", "contains several ' @ '", "below 'roles: |'"],
  ],
  [
    'folded lines where no role may be looked up',
    'AcrPull @ resource-group Reader @ resource-group',
    (sandbox) => void sandbox.deny({ action: 'Microsoft.Authorization/roleDefinitions/read' }),
    ["can't look up", "contains several ' @ '"],
  ],
  [
    'a name that two roles have',
    'Twin @ resource-group',
    (sandbox) => {
      sandbox.addRoleDefinition('Twin', { guid: 'aaaaaaaa-0000-4000-8000-000000000001' });
      sandbox.addRoleDefinition('twin', { guid: 'aaaaaaaa-0000-4000-8000-000000000002' });
    },
    [
      'Several roles have the name',
      'aaaaaaaa-0000-4000-8000-000000000001, aaaaaaaa-0000-4000-8000-000000000002',
      'Use the GUID',
    ],
  ],
  [
    'a role by the name that it had before',
    'Azure AI User @ resource-group',
    (sandbox) => void sandbox.addRoleDefinition('Foundry User'),
    ["Did you mean 'Foundry User'?"],
  ],
  [
    'a data role of Cosmos DB outside of an account',
    'Cosmos DB Built-in Data Reader @ resource-group',
    () => undefined,
    ["isn't a Cosmos DB account", 'Microsoft.DocumentDB/databaseAccounts/NAME'],
  ],
  [
    'one of these by its GUID, if no role can be looked up',
    '00000000-0000-0000-0000-000000000002 @ resource-group',
    (sandbox) => void sandbox.deny({ action: 'Microsoft.Authorization/roleDefinitions/read' }),
    ["isn't a Cosmos DB account"],
  ],
  [
    'a custom role that can grant roles',
    'Granter @ resource-group',
    (sandbox) => void sandbox.addRoleDefinition('Granter', { actions: ['Microsoft.Authorization/*'] }),
    ["The role 'Granter' lets its holder grant roles", "'az role assignment create'"],
  ],
  [
    'a name that may not be looked up',
    'Shop manager @ resource-group',
    (sandbox) => void sandbox.deny({ action: 'Microsoft.Authorization/roleDefinitions/read' }),
    [
      "can't look up",
      'Microsoft.Authorization/roleDefinitions/read',
      'use the GUID',
      "az role definition list --name 'Shop manager'",
      'Azure: The client',
    ],
  ],
  [
    'a vault with access policies',
    SECRETS,
    (sandbox) => void sandbox.addVault('shop-vault', { enableRbacAuthorization: false }),
    [
      'would have no effect',
      'access policies',
      'az keyvault update --name shop-vault --enable-rbac-authorization true',
      "'force: true'",
    ],
  ],
  [
    'something in a vault that does not say',
    'Key Vault Secrets User @ Microsoft.KeyVault/vaults/shop-vault/secrets/greeting',
    (sandbox) => void sandbox.addVault('shop-vault', { enableRbacAuthorization: null }),
    ['would have no effect', "key vault 'shop-vault'"],
  ],
  [
    'a custom role by GUID for the data of such a vault',
    'aaaaaaaa-0000-4000-8000-000000000003 @ Microsoft.KeyVault/vaults/shop-vault',
    (sandbox) => {
      sandbox.addVault('shop-vault', { enableRbacAuthorization: false });
      sandbox.addRoleDefinition('Secrets', {
        guid: 'aaaaaaaa-0000-4000-8000-000000000003',
        dataActions: ['Microsoft.KeyVault/vaults/secrets/*'],
      });
    },
    ['would have no effect'],
  ],
  [
    'a custom role by GUID that can grant roles',
    'aaaaaaaa-0000-4000-8000-000000000004 @ resource-group',
    (sandbox) =>
      void sandbox.addRoleDefinition('Granter', {
        guid: 'aaaaaaaa-0000-4000-8000-000000000004',
        actions: ['Microsoft.Authorization/roleDefinitions/*'],
      }),
    ["The role 'Granter' lets its holder grant roles"],
  ],
  [
    'a vault that is not there',
    'Key Vault Secrets User @ Microsoft.KeyVault/vaults/gone',
    () => undefined,
    [
      `The scope '${SHOP.slice(0, 20)}`,
      "doesn't exist",
      'Azure: The Resource',
      'Correlation ID: ',
      "'resource-group', and 'subscription-id'",
    ],
  ],
  [
    'a registry with permissions by repository',
    PULL,
    (sandbox) => void sandbox.addRegistry('shop', { roleAssignmentMode: 'AbacRepositoryPermissions' }),
    ['would have no effect', "Use the role 'Container Registry Repository Reader' instead", "'force: true'"],
  ],
  [
    'a registry that is not there',
    'AcrPush @ Microsoft.ContainerRegistry/registries/gone',
    () => undefined,
    ["doesn't exist"],
  ],
  [
    'a vault that is not there, for a role of any resource,',
    'Reader @ Microsoft.KeyVault/vaults/gone',
    () => undefined,
    ['vaults/gone', "doesn't exist", 'Azure: The Resource'],
  ],
  [
    'a resource group that is not there',
    `Reader @ ${SUBSCRIPTION}/resourceGroups/gone/providers/Microsoft.Storage/storageAccounts/shop`,
    () => undefined,
    ["resourceGroups/gone' doesn't exist", "Azure: Resource group 'gone'"],
  ],
  [
    'a GUID that no role has',
    'aaaaaaaa-0000-4000-8000-000000000005 @ resource-group',
    () => undefined,
    [
      "There is no role 'aaaaaaaa-0000-4000-8000-000000000005'",
      'assignable scopes',
      'Azure: The specified role',
    ],
  ],
  [
    'a scope whose look-up finds nothing',
    `Shop manager @ ${SHOP}/providers/Microsoft.Storage/storageAccounts/gone`,
    (sandbox) =>
      sandbox.fault({
        match: { label: 'LIST roleDefinitions' },
        do: { status: 404, body: { error: { code: 'ResourceNotFound', message: 'not found' } } },
      }),
    ["doesn't exist"],
  ],
];

test.concurrent.each(REFUSED)('%s is an error before any write', async (_, line, arrange, says) => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  arrange(sandbox);
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
  for (const text of says) expect(error).toContain(text);
  expect(error).toContain('Nothing was changed.');
});

test.concurrent('several invalid lines are one annotation, and all targets failed', async () => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
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

test.concurrent('a scope that cannot be read is not an obstacle, and the resource group of the app is not read', async () => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  sandbox.azure.addGroup('data');
  sandbox.deny({ action: 'Microsoft.KeyVault/vaults/read' });
  sandbox.deny({ action: 'Microsoft.Resources/subscriptions/resourceGroups/read' });
  const roles = [
    'Reader @ resource-group',
    'Reader @ Microsoft.KeyVault/vaults/shop-vault',
    `Reader @ ${SUBSCRIPTION}/resourceGroups/data`,
  ].join('\n');
  const step = await runStep(sandbox, { ...GRANT, roles });
  expectSuccess(step);
  expect(roleChanges(step)).toEqual(['Reader added', 'Reader added', 'Reader added']);
  expect(labelsOf(sandbox, /^GET (?!containerApps)/)).toHaveLength(2);
});
