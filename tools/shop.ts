import { CLIENT_ID, type Sandbox, SUBSCRIPTION_ID, TENANT_ID } from '../sandbox/index.ts';
import type { Workflow } from './documents.ts';

const REGISTRY_ID = `/subscriptions/${SUBSCRIPTION_ID}/resourceGroups/shop/providers/Microsoft.ContainerRegistry/registries/shopregistry`;

/** Makes the Azure that the documents' examples speak of, and returns the repository's variables. */
export function furnishShop(sandbox: Sandbox, workflow: Workflow): Readonly<Record<string, string>> {
  sandbox.addEnvironment('env');
  for (const name of ['id-shop', 'id-registry', 'id-old']) sandbox.addIdentity(name);
  sandbox.addIdentity('id-shared', { group: 'identities' });
  // An example that removes something finds it.
  const removes = /"operation":"(remove|set)"/.test(JSON.stringify(workflow));
  sandbox.addApp('web', removes ? { identity: { system: true, user: ['id-old'] } } : {});
  for (const name of ['api', 'shop-cart', 'shop-search']) sandbox.addApp(name);
  for (const name of ['nightly', 'shop-report']) sandbox.addJob(name);
  sandbox.addSessionPool('sessions');
  const vault = sandbox.addVault('shop-vault', { secrets: { greeting: 'hello' } });
  return {
    AZURE_CLIENT_ID: CLIENT_ID,
    AZURE_TENANT_ID: TENANT_ID,
    AZURE_SUBSCRIPTION_ID: SUBSCRIPTION_ID,
    VAULT_ID: vault.id,
    REGISTRY_ID,
  };
}
