import { describe, expect, test } from '@jest/globals';
import { OBJECT_ID, type Sandbox } from '../../sandbox/index.ts';
import { blocksOf } from '../../tools/documents.ts';
import { SHOP, VAULT } from '../scenario/roles-support.ts';
import {
  ASSIGN,
  expectFailure,
  expectSuccess,
  type Inputs,
  runStep,
  startSandbox,
  succeed,
} from '../scenario/support.ts';

interface Role {
  Name: string;
  Actions: string[];
}

const roles = new Map(
  blocksOf('docs/permissions.md')
    .filter(({ language }) => language === 'json')
    .map(({ text }) => JSON.parse(text) as Role)
    .map(({ Name, Actions }) => [Name, Actions]),
);

function actionsOf(role: string): readonly string[] {
  const actions = roles.get(role);
  if (!actions) throw new Error(`docs/permissions.md has no role '${role}'.`);
  return actions;
}

/** A shop in which the deployment identity has permission for these actions only. */
async function shopWith(actions: readonly string[]): Promise<Sandbox> {
  const sandbox = await startSandbox({ provisioningMs: 50 });
  sandbox.addIdentity('id-shop');
  sandbox.addApp('web', { identity: { user: ['id-old', 'id-kept'] } });
  sandbox.addEnvironment('env', { identity: { system: true, user: ['id-old', 'id-kept'] } });
  sandbox.addApp('dapr', {
    identity: { user: ['id-old', 'id-kept'] },
    properties: {
      configuration: { activeRevisionsMode: 'Multiple', dapr: { enabled: true, appId: 'dapr' } },
    },
  });
  const api = sandbox.addApp('api', { identity: { system: true } });
  const vault = sandbox.addVault('shop-vault');
  sandbox.grant(api.identity.system?.principalId ?? '', 'Key Vault Secrets User', vault.id);
  sandbox.addRegistry('shopregistry');
  sandbox.addCosmosAccount('shop');
  sandbox.addRoleDefinition('Shop reader');
  sandbox.deny({ action: '*', except: actions });
  return sandbox;
}

const READER = 'Container Apps identity reader';
const SYSTEM = 'Container Apps system identity assigner';
const USER = 'Container Apps user identity assigner';
const CREATOR = 'Container Apps identity creator';
const REMOVER = 'Container Apps identity remover';
const ENVIRONMENT_REMOVER = 'Container Apps environment identity remover';
const CLIENT_ID_READER = 'Container Apps client ID reader';
const ROLE_GRANTER = 'Container Apps role granter';
const ROLE_READER = 'Container Apps role reader';
const REGISTRY_SETTER = 'Container Apps registry setter';
const COSMOS_GRANTER = 'Container Apps Cosmos DB role granter';
const OPERATION_READER = 'Container Apps operation reader';

const WEB = { 'app-name': 'web' };
const NEW = { ...WEB, 'user-assigned-identities': 'id-shop' };
const API = { 'app-name': 'api', 'identity-type': 'system-assigned' };
const SECRETS = { roles: 'Key Vault Secrets User @ Microsoft.KeyVault/vaults/shop-vault' };
const OLD = { operation: 'remove', 'user-assigned-identities': 'id-old' };

const DAPR_AND_REVISIONS = actionsOf(REMOVER).slice(-2);
const GRANTER_ACTIONS = actionsOf(ROLE_GRANTER);

/** A set of roles, the step that they're for, and the actions that the step doesn't need. */
const CASES: readonly (readonly [string, readonly string[], Inputs, readonly string[]])[] = [
  [
    'show',
    [READER],
    { ...WEB, operation: 'show' },
    ['Microsoft.ManagedIdentity/userAssignedIdentities/read', 'Microsoft.App/containerApps/authConfigs/read'],
  ],
  [
    'a dry run of set',
    [READER],
    { ...NEW, operation: 'set', 'dry-run': 'true' },
    ['Microsoft.ManagedIdentity/userAssignedIdentities/read'],
  ],
  [
    'a pattern',
    [READER],
    { operation: 'show', 'app-name': 'w*' },
    ['Microsoft.ManagedIdentity/userAssignedIdentities/read', 'Microsoft.App/containerApps/authConfigs/read'],
  ],
  ['assigning the system-assigned identity', [SYSTEM], ASSIGN, []],
  [
    'assigning a user-assigned identity',
    [SYSTEM, USER],
    NEW,
    ['Microsoft.ManagedIdentity/userAssignedIdentities/read'],
  ],
  [
    'creating a user-assigned identity',
    [SYSTEM, CREATOR],
    { ...WEB, 'user-assigned-identities': 'id-new', 'create-identities': 'true' },
    [],
  ],
  ['removing an identity from an app', [REMOVER], { ...WEB, ...OLD }, DAPR_AND_REVISIONS],
  [
    'removing an identity from an app with Dapr and several revisions',
    [REMOVER],
    { 'app-name': 'dapr', ...OLD },
    [],
  ],
  [
    'removing an identity from an environment',
    [ENVIRONMENT_REMOVER],
    { 'environment-name': 'env', ...OLD },
    [],
  ],
  [
    'removing the system-assigned identity of an environment',
    [ENVIRONMENT_REMOVER],
    { operation: 'remove', 'environment-name': 'env', 'identity-type': 'system-assigned' },
    [],
  ],
  [
    'reading the client ID of the system-assigned identity',
    [SYSTEM, CLIENT_ID_READER],
    { ...ASSIGN, 'resolve-client-id': 'true' },
    ['Microsoft.ManagedIdentity/identities/read'],
  ],
  [
    'granting a role',
    [SYSTEM, ROLE_GRANTER],
    { ...ASSIGN, ...SECRETS },
    GRANTER_ACTIONS.filter((action) => !action.endsWith('/roleAssignments/write')),
  ],
  [
    'granting a custom role',
    [SYSTEM, ROLE_GRANTER],
    { ...ASSIGN, roles: 'Shop reader @ resource-group' },
    GRANTER_ACTIONS.filter((action) => !/roleAssignments\/write|roleDefinitions/.test(action)),
  ],
  [
    'granting a role to an assigned identity',
    [READER, ROLE_GRANTER],
    { ...API, roles: 'AcrPull @ resource-group' },
    [...GRANTER_ACTIONS, ...actionsOf(READER).slice(1)].filter(
      (action) => !action.endsWith('/roleAssignments/write'),
    ),
  ],
  [
    'revoking a role',
    [REMOVER, ROLE_GRANTER],
    { ...API, ...SECRETS, operation: 'remove' },
    [...GRANTER_ACTIONS, ...DAPR_AND_REVISIONS].filter(
      (action) => !/roleAssignments\/(read|delete)/.test(action),
    ),
  ],
  [
    'deleting the roles of a deleted principal',
    [REMOVER, ROLE_GRANTER],
    { ...API, operation: 'remove', 'delete-role-assignments': 'true' },
    [...GRANTER_ACTIONS, ...DAPR_AND_REVISIONS],
  ],
  [
    'reading roles',
    [READER, ROLE_READER],
    { operation: 'show', 'app-name': 'api', 'resolve-roles': 'true' },
    [...actionsOf(ROLE_READER), ...actionsOf(READER).slice(1)],
  ],
  [
    'pulling images with the identity',
    [REGISTRY_SETTER],
    { ...API, 'registry-server': 'Microsoft.ContainerRegistry/registries/shopregistry' },
    [],
  ],
  [
    'granting a role in Cosmos DB',
    [SYSTEM, COSMOS_GRANTER],
    {
      ...ASSIGN,
      roles: 'Cosmos DB Built-in Data Reader @ Microsoft.DocumentDB/databaseAccounts/shop',
    },
    actionsOf(COSMOS_GRANTER).filter((action) => !action.endsWith('/sqlRoleAssignments/write')),
  ],
  [
    'a dry run with roles',
    [READER, ROLE_READER],
    { ...ASSIGN, ...SECRETS, 'dry-run': 'true' },
    [...actionsOf(ROLE_READER), ...actionsOf(READER).slice(1)],
  ],
];

test.concurrent.each(CASES)('the documented roles are sufficient for %s', async (_step, names, inputs) => {
  await using sandbox = await shopWith(names.flatMap(actionsOf));
  await succeed(sandbox, inputs);
});

/**
 * Each step without one of its actions. If one step proves that an action is needed, the same role without the same
 * action isn't tried in a second step.
 */
const provenNeeded = new Set<string>();
const ONE_LESS = CASES.flatMap(([step, names, inputs, optional]) =>
  names.flatMap((role) =>
    actionsOf(role).flatMap((action) => {
      const works = optional.includes(action);
      const key = `${role}: ${action}`;
      if (!works && provenNeeded.has(key)) return [];
      if (!works) provenNeeded.add(key);
      const others = names.flatMap(actionsOf).filter((other) => other !== action);
      return [{ step, action, others, inputs, works }];
    }),
  ),
);

test.concurrent.each(ONE_LESS)('$step without $action', async ({ others, inputs, works }) => {
  await using sandbox = await shopWith(others);
  // Azure responds as if the new identity didn't exist yet, so the action waits. Here, it would wait in vain.
  const step = await runStep(sandbox, works ? inputs : { 'timeout-minutes': '0.3', ...inputs });
  if (works) expectSuccess(step);
  else expectFailure(step);
});

test.concurrent('with the role for client IDs, the output contains the client ID', async () => {
  await using sandbox = await shopWith([...actionsOf(SYSTEM), ...actionsOf(CLIENT_ID_READER)]);
  const step = await runStep(sandbox, { ...ASSIGN, 'resolve-client-id': 'true' });
  expect(step.outputs['client-id']).toMatch(/^[0-9a-f-]{36}$/);
});

test.concurrent("with the role for operations, the error contains the operation's message", async () => {
  await using sandbox = await shopWith([...actionsOf(SYSTEM), ...actionsOf(OPERATION_READER)]);
  sandbox.operationFails('web', { mode: 'async-failed', message: 'The words of the operation.' });
  expect(expectFailure(await runStep(sandbox, ASSIGN))).toContain('The words of the operation.');
});

describe('Role Based Access Control Administrator with the documented condition', () => {
  const condition = blocksOf('docs/permissions.md').find(({ language }) => language === 'text')?.text ?? '';

  /** A shop in which the deployment identity has only the built-in roles of the setup. */
  async function conditionedShop(): Promise<Sandbox> {
    const sandbox = await shopWith(['*']);
    sandbox.allowOnly();
    sandbox.grant(OBJECT_ID, 'Container Apps Contributor', SHOP);
    sandbox.grant(OBJECT_ID, 'Role Based Access Control Administrator', VAULT, { condition });
    return sandbox;
  }

  test.concurrent('allows granting the role that it lists', async () => {
    await using sandbox = await conditionedShop();
    await succeed(sandbox, { ...ASSIGN, ...SECRETS });
  });

  test.concurrent('allows revoking it', async () => {
    await using sandbox = await conditionedShop();
    await succeed(sandbox, { ...API, ...SECRETS, operation: 'remove' });
    expect(sandbox.roleAssignments.filter(({ principalId }) => principalId !== OBJECT_ID)).toEqual([]);
  });

  test.concurrent("doesn't allow granting another role", async () => {
    await using sandbox = await conditionedShop();
    const roles = SECRETS.roles.replace('User', 'Officer');
    expect(expectFailure(await runStep(sandbox, { ...ASSIGN, roles }))).toContain('condition');
  });
});

test('every documented custom role is tested', () => {
  expect([...roles.keys()].sort()).toEqual(
    [...new Set(CASES.flatMap(([, names]) => names)), OPERATION_READER].sort(),
  );
});
