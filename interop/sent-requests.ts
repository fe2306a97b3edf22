import { Sandbox, SUBSCRIPTION_ID } from '../sandbox/index.ts';
import { runStep } from '../tools/run-step.ts';

/** A request as it was sent. */
export interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

type Inputs = Readonly<Record<string, string>>;

const SYSTEM: Inputs = { 'identity-type': 'system-assigned' };
const BOTH: Inputs = { 'identity-type': 'system-assigned,user-assigned', 'user-assigned-identities': 'id-a' };
const TARGETS: readonly Inputs[] = [
  { 'app-name': 'web' },
  { 'job-name': 'nightly' },
  { 'environment-name': 'env' },
  { 'session-pool-name': 'sessions' },
];
const ROLES = [
  'Reader @ resource-group',
  'Key Vault Secrets User @ Microsoft.KeyVault/vaults/shop-vault',
  '7f951dda-4ed3-4680-a7ca-43fe172d538d @ Microsoft.ContainerRegistry/registries/shop',
  'Storage Blob Data Reader @ Microsoft.Storage/storageAccounts/shop/blobServices/default/containers/orders',
].join('\n');

const STORES = [
  'AcrPull @ Microsoft.ContainerRegistry/registries/shop',
  'Cosmos DB Built-in Data Reader @ Microsoft.DocumentDB/databaseAccounts/shop',
  'Cosmos DB Built-in Data Contributor @ Microsoft.DocumentDB/databaseAccounts/shop/dbs/orders/colls/open',
  'default @ Microsoft.Cache/redisEnterprise/shop',
].join('\n');
/** A scope whose type can't be read: the action reads its resource group. */
const ELSEWHERE = `/subscriptions/${SUBSCRIPTION_ID}/resourceGroups/data/providers/Microsoft.Storage/storageAccounts/shop`;
const REGISTRY: Inputs = { 'registry-server': 'Microsoft.ContainerRegistry/registries/shop' };

/** Every operation on one kind, one after another. */
const everyOperation = (target: Inputs): readonly Inputs[] => [
  { ...target, ...BOTH },
  { ...target, operation: 'set', 'user-assigned-identities': 'id-b' },
  { ...target, operation: 'set', 'identity-type': 'none' },
  { ...target, ...SYSTEM, 'resolve-client-id': 'true', roles: ROLES },
  { ...target, operation: 'show', 'resolve-roles': 'true' },
  { ...target, operation: 'remove', ...SYSTEM, 'delete-role-assignments': 'true', roles: ROLES },
];

/** Everything that has requests of its own. */
const OTHERS: readonly Inputs[] = [
  { 'app-name': 'web-*', 'job-name': 'n*', 'environment-name': 'e*', 'session-pool-name': 's*', ...SYSTEM },
  {
    'app-name': 'web-1',
    'user-assigned-identities': 'id-new',
    'create-identities': 'true',
    'identity-location': 'northeurope',
    'identity-tags': 'team=shop',
  },
  { 'app-name': 'web-2', ...SYSTEM, 'dry-run': 'true', roles: ROLES },
  { 'app-name': 'web-2', ...SYSTEM, roles: 'Shop Reader @ resource-group' },
  { 'app-name': 'web-2', ...SYSTEM, roles: 'c0ffee00-7b93-4f28-af87-19fc36ad61bd @ resource-group' },
  { 'app-name': 'web-2', ...SYSTEM, 'revoke-roles': 'Shop Reader @ resource-group' },
  { 'app-name': 'web-2', ...SYSTEM, roles: `Storage Blob Data Reader @ ${ELSEWHERE}` },
  { 'app-name': 'web', 'job-name': 'nightly', ...SYSTEM, roles: STORES, ...REGISTRY },
  { 'app-name': 'password', ...SYSTEM, roles: 'AcrPull @ resource-group', ...REGISTRY, force: 'true' },
  { 'app-name': 'web', ...SYSTEM, roles: 'Orders Reader @ Microsoft.DocumentDB/databaseAccounts/shop' },
  { 'app-name': 'web', operation: 'remove', ...SYSTEM, roles: STORES, force: 'true' },
  { 'app-name': 'many', operation: 'remove', 'user-assigned-identities': 'id-a' },
  // In use: the step fails after it has read the references.
  { 'app-name': 'uses', operation: 'remove', 'user-assigned-identities': 'id-a' },
  { 'environment-name': 'env', operation: 'remove', 'user-assigned-identities': '*', force: 'true' },
  // Absent: the step fails after it has searched the other kinds.
  { 'app-name': 'nightly', ...SYSTEM },
  { 'app-name': 'web', 'user-assigned-identities': 'id-absent' },
];

function furnish(sandbox: Sandbox): void {
  sandbox.azure.addGroup('data', SUBSCRIPTION_ID);
  for (const name of ['id-a', 'id-b']) sandbox.addIdentity(name);
  for (const name of ['web', 'web-1', 'web-2']) sandbox.addApp(name);
  sandbox.addApp('uses', {
    identity: { user: ['id-a'] },
    properties: { configuration: { registries: [{ server: 'shop.azurecr.io', identity: 'id-a' }] } },
  });
  sandbox.addApp('many', {
    identity: { user: ['id-a'] },
    properties: { configuration: { activeRevisionsMode: 'Multiple' } },
  });
  sandbox.addApp('password', {
    secrets: { password: 'rosebud' },
    registries: [{ server: 'shop.azurecr.io', username: 'shop', passwordSecretRef: 'password' }],
  });
  sandbox.addJob('nightly');
  sandbox.addEnvironment('env');
  sandbox.addSessionPool('sessions');
  sandbox.addVault('shop-vault');
  sandbox.addRegistry('shop');
  sandbox.addRoleDefinition('Shop Reader', { actions: ['*/read'] });
  sandbox.addRoleDefinition('Shop Writer', {
    guid: 'c0ffee00-7b93-4f28-af87-19fc36ad61bd',
    actions: ['*/read'],
  });
  sandbox.addRedis('shop');
  const account = sandbox.addCosmosAccount('shop');
  sandbox.addCosmosRole(account, 'Orders Reader', ['Microsoft.DocumentDB/databaseAccounts/readMetadata']);
}

/** The requests that the action sends to Azure Resource Manager, each one once. */
export async function sentRequests(): Promise<readonly SentRequest[]> {
  const sandbox = await Sandbox.start({ provisioningMs: 0 });
  try {
    furnish(sandbox);
    const run = async (steps: readonly Inputs[]) => {
      for (const inputs of steps) await runStep(sandbox, inputs);
    };
    await Promise.all(TARGETS.map((target) => run(everyOperation(target))));
    await run(OTHERS);
    const sent = sandbox.requests
      .filter(({ host, path }) => host === 'management.azure.com' && !isGiven(path))
      .map(({ method, url, headers, body }) => ({ method, url, headers, body }));
    const distinct = new Map(sent.map((request) => [keyOf(request), request]));
    return [...distinct.values()];
  } finally {
    await sandbox.stop();
  }
}

/** Check if a URL is from Azure: that of an operation. */
const isGiven = (path: string) => /\/providers\/Microsoft\.App\/locations\//i.test(path);

const keyOf = ({ method, url, body }: SentRequest) => `${method} ${url} ${JSON.stringify(body)}`;
