import { CLIENT_ID, type Sandbox, SUBSCRIPTION_ID, TENANT_ID } from '../sandbox/index.ts';
import { eventOf, type Workflow } from './documents.ts';

/** Makes the Azure that the documents' examples speak of, and returns the repository's variables. */
export function furnishShop(sandbox: Sandbox, workflow: Workflow): Readonly<Record<string, string>> {
  sandbox.addEnvironment('env');
  for (const name of ['id-shop', 'id-registry', 'id-old']) sandbox.addIdentity(name);
  sandbox.addIdentity('id-shared', { group: 'identities' });
  // An example that removes something finds it; one that looks for drift, on a schedule, finds none.
  const settled = eventOf(workflow) === 'schedule';
  const removes = /"operation":"(remove|set)"/.test(JSON.stringify(workflow));
  const identity = { system: true, user: settled ? [] : ['id-old'] };
  const web = sandbox.addApp('web', removes ? { identity } : {});
  for (const name of ['api', 'orders', 'shop-cart', 'shop-search']) sandbox.addApp(name);
  for (const name of ['nightly', 'shop-report']) sandbox.addJob(name);
  sandbox.addSessionPool('sessions');
  const vault = sandbox.addVault('shop-vault', { secrets: { greeting: 'hello' } });
  if (settled) sandbox.grant(web.identity.system?.principalId ?? '', 'Key Vault Secrets User', vault.id);
  const registry = sandbox.addRegistry('shopregistry');
  return {
    AZURE_CLIENT_ID: CLIENT_ID,
    AZURE_READER_CLIENT_ID: CLIENT_ID,
    AZURE_TENANT_ID: TENANT_ID,
    AZURE_SUBSCRIPTION_ID: SUBSCRIPTION_ID,
    VAULT_ID: vault.id,
    REGISTRY_ID: registry.id,
  };
}
