import { CLIENT_ID, type Sandbox, SUBSCRIPTION_ID, TENANT_ID } from '../sandbox/index.ts';
import { matrixOf, type Workflow } from './documents.ts';

/** Create the Azure resources that the examples use, and return the repository's variables. */
export function furnishShop(
  sandbox: Sandbox,
  workflow: Workflow,
  event: string,
): Readonly<Record<string, string>> {
  sandbox.addEnvironment('env');
  for (const name of ['id-shop', 'id-registry', 'id-old']) sandbox.addIdentity(name);
  sandbox.addIdentity('id-shared', { group: 'identities' });
  const subscriptions = Object.values(workflow.jobs)
    .flatMap((job) => matrixOf(job).map(({ subscription }) => subscription ?? SUBSCRIPTION_ID))
    .concat(SUBSCRIPTION_ID);
  for (const subscriptionId of new Set(subscriptions)) addWeb(sandbox, workflow, event, subscriptionId);
  for (const name of ['api', 'shop-cart', 'shop-search']) sandbox.addApp(name);
  addOrders(sandbox, workflow);
  for (const name of ['nightly', 'shop-report']) sandbox.addJob(name);
  sandbox.addSessionPool('sessions');
  const vault = sandbox.addVault('shop-vault', { secrets: { greeting: 'hello' } });
  const registry = sandbox.addRegistry('shopregistry');
  sandbox.addRegistry('shop');
  sandbox.addCosmosAccount('shop');
  sandbox.addRedis('shop');
  return {
    AZURE_CLIENT_ID: CLIENT_ID,
    AZURE_READER_CLIENT_ID: CLIENT_ID,
    AZURE_GRANTER_CLIENT_ID: CLIENT_ID,
    AZURE_TENANT_ID: TENANT_ID,
    AZURE_SUBSCRIPTION_ID: SUBSCRIPTION_ID,
    VAULT_ID: vault.id,
    REGISTRY_ID: registry.id,
  };
}

/** Add the app `web`. Workflows that remove identities find one. Workflows on a schedule find no drift. */
function addWeb(sandbox: Sandbox, workflow: Workflow, event: string, subscriptionId: string): void {
  const settled = event === 'schedule';
  const removes = /"operation":"(remove|set)"/.test(JSON.stringify(workflow));
  const identity = { system: true, user: settled ? [] : ['id-old'] };
  const web = sandbox.addApp('web', { subscriptionId, ...(removes ? { identity } : {}) });
  if (!settled) return;
  const group = `/subscriptions/${subscriptionId}/resourceGroups/shop`;
  for (const scope of [group, `${group}/providers/Microsoft.KeyVault/vaults/shop-vault`]) {
    sandbox.grant(web.identity.system?.principalId ?? '', 'Key Vault Secrets User', scope);
  }
}

/** Add the app `orders`. Workflows that revoke a role find it. */
function addOrders(sandbox: Sandbox, workflow: Workflow): void {
  if (!JSON.stringify(workflow).includes('"revoke-roles"')) {
    sandbox.addApp('orders');
    return;
  }
  const { identity } = sandbox.addApp('orders', { identity: { system: true } });
  const storage = `/subscriptions/${SUBSCRIPTION_ID}/resourceGroups/shop/providers/Microsoft.Storage/storageAccounts/shop`;
  sandbox.grant(identity.system?.principalId ?? '', 'Storage Blob Data Contributor', storage);
}
