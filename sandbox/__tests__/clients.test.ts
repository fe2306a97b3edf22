import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { CLIENT_ID, CLIENT_SECRET, Sandbox, SUBSCRIPTION_ID, TENANT_ID } from '../../sandbox/index.ts';
import { runModule } from './child.ts';
import { identityOf, returned } from './client.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await Sandbox.start({ provisioningMs: 50, retryAfterSeconds: 0 });
});
afterAll(() => sandbox.stop());
beforeEach(() => sandbox.clearRequests());

test("Azure's own clients read and change identities through the proxy", async () => {
  sandbox.addApp('web');
  sandbox.addIdentity('id-web');
  const { stdout, stderr, code } = await runModule(
    `import { ClientSecretCredential } from '@azure/identity';
     import { ContainerAppsAPIClient } from '@azure/arm-appcontainers';
     import { ManagedServiceIdentityClient } from '@azure/arm-msi';
     const credential = new ClientSecretCredential('${TENANT_ID}', '${CLIENT_ID}', '${CLIENT_SECRET}');
     const client = new ContainerAppsAPIClient(credential, '${SUBSCRIPTION_ID}');
     await client.containerApps.get('shop', 'web');
     const identity = { type: 'SystemAssigned,UserAssigned', userAssignedIdentities: { '${identityOf('id-web')}': {} } };
     const updated = await client.containerApps.update('shop', 'web', { identity }, { updateIntervalInMs: 10 });
     const msi = new ManagedServiceIdentityClient(credential, '${SUBSCRIPTION_ID}');
     const found = await msi.userAssignedIdentities.get('shop', 'id-web');
     const system = await msi.systemAssignedIdentities.getByScope(updated.id.slice(1));
     const names = [];
     for await (const app of client.containerApps.listByResourceGroup('shop')) names.push(app.name);
     console.log(JSON.stringify({ identity: updated.identity, found: found.principalId, system: system.principalId, names }));`,
    sandbox.env,
  );
  expect([code, stderr]).toEqual([0, '']);
  const result = JSON.parse(stdout);
  expect(result.names).toEqual(['web']);
  expect(result.identity).toEqual({ ...(sandbox.get('web')['identity'] as object) });
  expect(Object.keys(result.identity.userAssignedIdentities)).toEqual([returned('id-web')]);
  expect(result.identity.userAssignedIdentities[returned('id-web')].principalId).toBe(result.found);
  expect(result.identity.principalId).toBe(result.system);
});

test('code inside an app reads its secret once its identity has the role, and not a moment before', async () => {
  sandbox.addApp('shop-app');
  const vault = sandbox.addVault('shop-vault', { secrets: { greeting: 'hello' } });
  const user = sandbox.addIdentity('id-reader');
  const inside = await sandbox.identityEndpoint('shop-app');
  const attempt = async (clientId?: string) => {
    const options = clientId === undefined ? '' : `{ clientId: '${clientId}' }`;
    const { stdout } = await runModule(
      `import { ManagedIdentityCredential } from '@azure/identity';
       import { SecretClient } from '@azure/keyvault-secrets';
       const client = new SecretClient('https://shop-vault.vault.azure.net', new ManagedIdentityCredential(${options}));
       console.log(await client.getSecret('greeting').then(({ value }) => value, (error) => error.code ?? error.name));`,
      { ...sandbox.env, ...inside },
    );
    return stdout.trim();
  };
  expect(await attempt()).toBe('CredentialUnavailableError');
  sandbox.setIdentity('shop-app', { system: true, user: ['id-reader'] });
  expect(await attempt()).toBe('Forbidden');
  const { principalId } = sandbox.get('shop-app')['identity'] as { principalId: string };
  sandbox.grant(principalId, 'Key Vault Secrets User', vault.id);
  expect(await attempt()).toBe('hello');
  expect(await attempt(user.clientId)).toBe('Forbidden');
  sandbox.grant(user.principalId, 'Key Vault Secrets User', vault.id.split('/providers/')[0] ?? '');
  expect(await attempt(user.clientId)).toBe('hello');
  sandbox.setIdentity('shop-app', {});
  expect(await attempt()).toBe('CredentialUnavailableError');
});

test('nothing is forwarded: unknown hosts get 502 and are on record, over TLS and without', async () => {
  const { stdout } = await runModule(
    `for (const url of ['https://example.com/a', 'http://169.254.169.254/metadata/identity/oauth2/token']) {
       console.log((await fetch(url)).status);
     }`,
    { ...sandbox.env, NODE_USE_ENV_PROXY: '1' },
  );
  expect(stdout).toBe('502\n502\n');
  expect(sandbox.requests.map(({ label }) => label)).toEqual([
    'unknown host example.com',
    'unknown host 169.254.169.254',
  ]);
});

test('a dropped connection is one for real clients, too', async () => {
  sandbox.fault({ do: { drop: 'before' } });
  const { stdout } = await runModule(
    `console.log(await fetch('https://management.azure.com/').then(() => 'answered', (error) => error.cause.code));`,
    { ...sandbox.env, NODE_USE_ENV_PROXY: '1' },
  );
  expect(stdout).toMatch(/^(ECONNRESET|UND_ERR_SOCKET)\n$/);
});
