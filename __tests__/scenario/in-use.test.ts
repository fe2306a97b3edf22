import { expect, test } from '@jest/globals';
import { GROUP, type JsonObject, type Kind, type Sandbox, SUBSCRIPTION_ID } from '../../sandbox/index.ts';
import { busyUntil, whenArrives } from './fault-support.ts';
import {
  changesOf,
  errorsOf,
  expectFailure,
  type Inputs,
  inputOf,
  KINDS,
  labelsOf,
  READ,
  runStep,
  startSandbox,
  succeed,
  WRITE,
  warningsOf,
} from './support.ts';

const SHOP = 'shop.azurecr.io';
const REMOVE: Inputs = { operation: 'remove', 'user-assigned-identities': 'id-a' };
const registries = (identity: string): JsonObject => ({
  configuration: { registries: [{ server: SHOP, identity }] },
});

/** A reference in a resource of each kind, and its place in the error. The unit tests have the whole table. */
const USES: Readonly<Record<Kind, readonly [place: string, properties: (id: string) => JsonObject]>> = {
  app: [
    'by-queue',
    (id) => ({ template: { scale: { rules: [{ name: 'by-queue', azureQueue: { identity: id } }] } } }),
  ],
  job: [`registries: ${SHOP}`, registries],
  environment: [
    'customDomainConfiguration',
    (id) => ({
      customDomainConfiguration: {
        dnsSuffix: 'shop.example',
        certificateKeyVaultProperties: { identity: id },
      },
    }),
  ],
  'session-pool': [
    SHOP,
    (id) => ({ customContainerTemplate: { registryCredentials: { server: SHOP, identity: id } } }),
  ],
};

test.concurrent("for every kind, an identity in use isn't removed unless force is set", async () => {
  await using sandbox = await startSandbox();
  const { id } = sandbox.addIdentity('id-a');
  for (const kind of KINDS) {
    const properties = USES[kind][1](id.toUpperCase());
    sandbox.addResource(kind, 'mine', { identity: { user: ['id-a', 'id-b'] }, properties });
  }
  const targets = Object.fromEntries(KINDS.map((kind) => [inputOf(kind), 'mine']));
  const inputs = { ...REMOVE, ...targets, 'user-assigned-identities': 'id-a,id-b' };
  const refused = await runStep(sandbox, inputs);
  expect(refused.exitCode).toBe(1);
  expect(labelsOf(sandbox, /^(PATCH|PUT)/)).toEqual([]);
  expect(refused.outputs).toMatchObject({ changed: 'false', identities: '[]' });
  expect(errorsOf(refused)).toHaveLength(KINDS.length);
  for (const [at, kind] of KINDS.entries()) {
    const error = errorsOf(refused)[at] ?? '';
    for (const part of ["'mine'", "'id-a'", USES[kind][0], "'force: true'"]) expect(error).toContain(part);
    expect(error).not.toContain('id-b');
  }
  const planned = await runStep(sandbox, { ...inputs, 'dry-run': 'true' });
  expect([planned.exitCode, errorsOf(planned).length]).toEqual([1, KINDS.length]);

  const forced = await succeed(sandbox, { ...inputs, force: 'true' });
  expect(warningsOf(forced)).toHaveLength(KINDS.length);
  expect(changesOf(forced)).toEqual(KINDS.flatMap(() => ['id-a removed', 'id-b removed']));
});

/** An app with Dapr and several revisions, and an environment. Both have `id-a`. */
async function startWithChildren(): Promise<Sandbox> {
  const sandbox = await startSandbox();
  sandbox.addEnvironment('env', { identity: { user: ['id-a'] } });
  sandbox.addApp('web', {
    identity: { user: ['id-a'] },
    properties: {
      environmentId: sandbox.azure.find('env').id,
      configuration: { activeRevisionsMode: 'Multiple', dapr: { enabled: true, appId: 'shop' } },
    },
  });
  return sandbox;
}
const CHILDREN: Inputs = { ...REMOVE, 'app-name': 'web', 'environment-name': 'env' };

test.concurrent("an identity isn't removed if a child resource, a revision, or a component of the environment uses it", async () => {
  await using sandbox = await startWithChildren();
  const { id, clientId } = sandbox.addIdentity('id-a');
  const keyVault = { identity: id };
  sandbox.addChild('env', 'certificates', 'wildcard', { certificateKeyVaultProperties: keyVault });
  sandbox.addChild('env', 'storages', 'files', { azureFile: { accountKeyVaultProperties: keyVault } });
  const metadata = [{ name: 'azureClientId', value: clientId.toUpperCase() }];
  sandbox.addChild('env', 'daprComponents', 'pubsub', { scopes: ['shop'], metadata });
  const login = { tokenStore: { azureBlobStorage: { clientId } } };
  sandbox.addChild('web', 'authConfigs', 'current', { login });
  sandbox.addRevision('web', USES.app[1](id)['template'] as JsonObject);
  const [ofApp, ofEnvironment] = errorsOf(await runStep(sandbox, CHILDREN));
  for (const place of [/authConfigs: current/, /revisions: web--/, /daprComponents: pubsub/])
    expect(ofApp).toMatch(place);
  for (const place of [/certificates: wildcard/, /daprComponents: pubsub/, /storages: files/])
    expect(ofEnvironment).toMatch(place);
  expect(labelsOf(sandbox, /^PATCH/)).toEqual([]);
});

test.concurrent("a setting that can't be read counts as a reference, and causes only a warning with force", async () => {
  await using sandbox = await startWithChildren();
  const actions = [
    'containerApps/authConfigs',
    'containerApps/revisions',
    'managedEnvironments/certificates',
    'managedEnvironments/daprComponents',
    'managedEnvironments/storages',
  ].map((child) => `Microsoft.App/${child}/read`);
  for (const action of actions) sandbox.deny({ action });
  const errors = errorsOf(await runStep(sandbox, CHILDREN));
  expect(errors).toHaveLength(2);
  for (const action of actions) expect(errors.join()).toContain(action);
  expect(labelsOf(sandbox, /^PATCH/)).toEqual([]);
  const forced = await succeed(sandbox, { ...CHILDREN, force: 'true' });
  expect(warningsOf(forced)).toHaveLength(2);
  expect(warningsOf(forced).join()).not.toContain("'force: true'");
  expect(forced.outputs['changed']).toBe('true');
});

test.concurrent('each warning appears once, even if the write is decided again', async () => {
  await using sandbox = await startSandbox();
  const { id, clientId } = sandbox.addIdentity('id-a');
  const env = [{ name: 'AZURE_CLIENT_ID', value: clientId }];
  sandbox.addApp('web', {
    identity: { user: ['id-a'] },
    properties: { ...registries(id), template: { initContainers: [{ name: 'init', env }] } },
  });
  whenArrives(sandbox, WRITE, () => busyUntil(sandbox, 'web', READ, 2));
  const step = await succeed(sandbox, { ...REMOVE, 'app-name': 'web', force: 'true' });
  expect(labelsOf(sandbox, WRITE)).toHaveLength(2);
  expect(warningsOf(step)).toHaveLength(2);
  expect(warningsOf(step).join('\n')).toMatch(/shop\.azurecr\.io[\s\S]*AZURE_CLIENT_ID/);
});

// An environment: apps and jobs of any resource group can pull with its identities.

const SCOPE = `/subscriptions/${SUBSCRIPTION_ID}/resourceGroups/${GROUP}`;
const ENVIRONMENT = `${SCOPE}/providers/Microsoft.App/managedEnvironments/env`;
const REMOVE_SYSTEM: Inputs = {
  operation: 'remove',
  'environment-name': 'env',
  'identity-type': 'system-assigned',
};
const pulls = (identity = 'system-environment', environmentId = ENVIRONMENT): JsonObject => ({
  environmentId,
  managedEnvironmentId: environmentId,
  ...registries(identity),
});

async function startEnvironment(): Promise<Sandbox> {
  const sandbox = await startSandbox();
  sandbox.addIdentity('id-a');
  sandbox.addEnvironment('env', { identity: { system: true, user: ['id-a'] } });
  return sandbox;
}

test.concurrent("an environment's system-assigned identity isn't removed if an app or job pulls images with it", async () => {
  await using sandbox = await startEnvironment();
  sandbox.addApp('web', { group: 'other', properties: pulls() });
  sandbox.addJob('nightly', { properties: pulls() });
  sandbox.addApp('stranger', { properties: pulls('system-environment', `${ENVIRONMENT}-2`) });
  const error = expectFailure(await runStep(sandbox, REMOVE_SYSTEM));
  expect(error).toContain(`registries of container app 'web': ${SHOP}`);
  expect(error).toContain(`registries of Container Apps job 'nightly': ${SHOP}`);
  expect(error).not.toContain('stranger');
  expect(labelsOf(sandbox, /^PATCH/)).toEqual([]);
});

test.concurrent("an environment's user-assigned identity isn't removed if an app without it pulls images with it", async () => {
  await using sandbox = await startEnvironment();
  const { id } = sandbox.addIdentity('id-a');
  sandbox.addApp('own', { identity: { user: ['id-a'] }, properties: pulls(id) });
  sandbox.addApp('web', { properties: pulls(id.toLowerCase()) });
  const inputs = { ...REMOVE, 'environment-name': 'env' };
  const error = expectFailure(await runStep(sandbox, inputs));
  expect(error).toContain("container app 'web'");
  expect(error).not.toContain("'own'");
  sandbox.setProperties('web', registries('system'));
  await succeed(sandbox, inputs);
});

test.concurrent("with permissions only on the resource group, a warning shows what wasn't searched", async () => {
  await using sandbox = await startEnvironment();
  sandbox.addApp('web', { group: 'other', properties: pulls() });
  sandbox.allowOnly({ actions: ['Microsoft.App/*'], scope: SCOPE });
  const step = await succeed(sandbox, REMOVE_SYSTEM);
  expect(warningsOf(step)).toContainEqual(
    expect.stringContaining(`container apps outside resource group '${GROUP}'`),
  );
  sandbox.addEnvironment('env', { identity: { system: true } });
  sandbox.addApp('api', { properties: pulls() });
  expect(expectFailure(await runStep(sandbox, REMOVE_SYSTEM))).toContain("container app 'api'");
});

test.concurrent('without permission for either list, the identity counts as in use', async () => {
  await using sandbox = await startEnvironment();
  sandbox.deny({ action: 'Microsoft.App/jobs/read' });
  const error = expectFailure(await runStep(sandbox, REMOVE_SYSTEM));
  expect(error).toMatch(/Container Apps jobs.*AuthorizationFailed.*Microsoft\.App\/jobs\/read/);
  const step = await succeed(sandbox, { ...REMOVE_SYSTEM, force: 'true' });
  expect(warningsOf(step)).toContainEqual(expect.stringContaining('Container Apps jobs'));
});
