import { expect, test } from '@jest/globals';
import { GROUP, type JsonObject, type Kind, type Sandbox, SUBSCRIPTION_ID } from '../../sandbox/index.ts';
import { busyUntil, whenArrives } from './fault-support.ts';
import {
  attachedTo,
  changesOf,
  errorsOf,
  expectFailure,
  expectSuccess,
  type Inputs,
  inputOf,
  KINDS,
  labelsOf,
  READ,
  resourcesOf,
  runStep,
  startSandbox,
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

test.concurrent('an identity in use stays, for every kind, unless force is set', async () => {
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

  const forced = await runStep(sandbox, { ...inputs, force: 'true' });
  expectSuccess(forced);
  expect(warningsOf(forced)).toHaveLength(KINDS.length);
  expect(changesOf(forced)).toEqual(KINDS.flatMap(() => ['id-a removed', 'id-b removed']));
});

test.concurrent("a system-assigned identity in use stays, as 'system' or 'System', for every kind", async () => {
  await using sandbox = await startSandbox();
  for (const kind of KINDS) {
    const properties = USES[kind][1](kind === 'app' ? 'System' : 'system');
    sandbox.addResource(kind, 'mine', { identity: { system: true }, properties });
  }
  const targets = Object.fromEntries(KINDS.map((kind) => [inputOf(kind), 'mine']));
  const refused = await runStep(sandbox, { operation: 'set', ...targets, 'identity-type': 'none' });
  expect(errorsOf(refused)).toHaveLength(KINDS.length);
  expect(labelsOf(sandbox, /^(PATCH|PUT)/)).toEqual([]);
  // No principal was deleted.
  expect(warningsOf(refused)).toEqual([]);
});

/** The built-in authentication of an app that signs in with an identity whose client ID is in a secret. */
const ASSERTION: JsonObject = {
  identityProviders: {
    azureActiveDirectory: {
      registration: { clientSecretSettingName: 'override-use-mi-fic-assertion-client-id' },
    },
  },
};

/** A reference from outside the document of a resource with Dapr and several revisions. */
type Arrange = (sandbox: Sandbox, identity: { id: string; clientId: string }) => void;

test.concurrent.each<[what: string, kind: Kind, place: RegExp, arrange: Arrange]>([
  [
    'a certificate of an environment',
    'environment',
    /certificates: wildcard/,
    (sandbox, { id }) =>
      sandbox.addChild('mine', 'certificates', 'wildcard', {
        certificateKeyVaultProperties: { identity: id },
      }),
  ],
  [
    'a Dapr component, by client ID',
    'environment',
    /daprComponents: pubsub/,
    (sandbox, { clientId }) =>
      sandbox.addChild('mine', 'daprComponents', 'pubsub', {
        metadata: [{ name: 'azureClientId', value: clientId.toUpperCase() }],
      }),
  ],
  [
    'a storage of an environment',
    'environment',
    /storages: files/,
    (sandbox, { id }) =>
      sandbox.addChild('mine', 'storages', 'files', {
        azureFile: { accountKeyVaultProperties: { identity: id } },
      }),
  ],
  [
    'the token store of an app, by client ID',
    'app',
    /authConfigs: current/,
    (sandbox, { clientId }) =>
      sandbox.addChild('mine', 'authConfigs', 'current', {
        login: { tokenStore: { azureBlobStorage: { clientId: clientId.toUpperCase() } } },
      }),
  ],
  [
    'built-in authentication with a client ID in a secret',
    'app',
    /authConfigs: current/,
    (sandbox) => sandbox.addChild('mine', 'authConfigs', 'current', ASSERTION),
  ],
  [
    'an active older revision',
    'app',
    /revisions: mine--/,
    (sandbox, { id }) => sandbox.addRevision('mine', USES.app[1](id)['template'] as JsonObject),
  ],
  [
    "a Dapr component of an app's environment",
    'app',
    /daprComponents: pubsub/,
    (sandbox, { clientId }) => {
      sandbox.addEnvironment('env');
      sandbox.setProperties('mine', { environmentId: sandbox.azure.find('env').id });
      sandbox.addChild('env', 'daprComponents', 'pubsub', {
        scopes: ['shop'],
        metadata: [{ name: 'azureClientId', value: clientId }],
      });
    },
  ],
])('an identity stays if it is used by %s', async (_what, kind, place, arrange) => {
  await using sandbox = await startSandbox();
  const identity = sandbox.addIdentity('id-a');
  sandbox.addResource(kind, 'mine', {
    identity: { user: ['id-a'] },
    properties:
      kind === 'app'
        ? { configuration: { activeRevisionsMode: 'Multiple', dapr: { enabled: true, appId: 'shop' } } }
        : {},
  });
  arrange(sandbox, identity);
  const error = expectFailure(await runStep(sandbox, { ...REMOVE, [inputOf(kind)]: 'mine' }));
  expect(error).toMatch(place);
  expect(labelsOf(sandbox, /^PATCH/)).toEqual([]);
  expect(attachedTo(sandbox, 'mine')).toEqual(['id-a']);
});

test.concurrent.each([
  ['app', 'containerApps', 'authConfigs'],
  ['environment', 'managedEnvironments', 'certificates'],
  ['environment', 'managedEnvironments', 'daprComponents'],
  ['environment', 'managedEnvironments', 'storages'],
] as const)('a setting that cannot be read counts as a reference: %s, %s/%s', async (kind, type, child) => {
  await using sandbox = await startSandbox();
  sandbox.addResource(kind, 'mine', { identity: { system: true, user: ['id-a'] } });
  sandbox.deny({ action: `Microsoft.App/${type}/${child}/read` });
  const inputs = { ...REMOVE, [inputOf(kind)]: 'mine' };
  const error = expectFailure(await runStep(sandbox, inputs));
  expect(error).toMatch(new RegExp(`${child} of .*: can't be read`));
  expect(error).toContain(`Microsoft.App/${type}/${child}/read`);
  expect(labelsOf(sandbox, /^PATCH/)).toEqual([]);
  const forced = await runStep(sandbox, { ...inputs, force: 'true' });
  expectSuccess(forced);
  expect(warningsOf(forced)).toEqual([expect.stringContaining(child)]);
  // With 'force', no advice to set it.
  expect(warningsOf(forced)[0]).not.toContain("'force: true'");
  expect(forced.outputs['changed']).toBe('true');
});

test.concurrent.each<[what: string, value: (clientId: string) => string]>([
  ['the client ID', (clientId) => clientId],
  ['a connection string', (clientId) => `Server=db;Authentication=Active Directory;User Id=${clientId};`],
])('a plain variable with %s of a removed identity is a warning', async (_what, value) => {
  await using sandbox = await startSandbox();
  const { clientId } = sandbox.addIdentity('id-a');
  const env = [{ name: 'CONNECTION', value: value(clientId) }];
  sandbox.addApp('web', {
    identity: { user: ['id-a'] },
    properties: { template: { containers: [{ name: 'web', env }] } },
  });
  const step = await runStep(sandbox, { ...REMOVE, 'app-name': 'web' });
  expectSuccess(step);
  expect(warningsOf(step)).toEqual([expect.stringContaining('CONNECTION')]);
});

test.concurrent('a target that uses the identity stops no other target', async () => {
  await using sandbox = await startSandbox();
  const { id } = sandbox.addIdentity('id-a');
  sandbox.addApp('web', { identity: { user: ['id-a'] }, properties: registries(id) });
  sandbox.addApp('api', { identity: { user: ['id-a'] } });
  const step = await runStep(sandbox, { ...REMOVE, 'app-name': 'web,api' });
  expectFailure(step);
  expect(labelsOf(sandbox, /^PATCH/)).toEqual(['PATCH containerApps/api']);
  expect(resourcesOf(step)).toMatchObject([
    { status: 'failed', changed: false },
    { status: 'succeeded', changed: true },
  ]);
  expect(changesOf(step)).toEqual(['id-a removed']);
});

test.concurrent('if nothing is removed, nothing is searched', async () => {
  await using sandbox = await startSandbox();
  const { id } = sandbox.addIdentity('id-a');
  sandbox.addIdentity('id-new');
  sandbox.addApp('web', { identity: { user: ['id-a'] }, properties: registries(id) });
  expectSuccess(await runStep(sandbox, { 'app-name': 'web', 'user-assigned-identities': 'id-new' }));
  expect(labelsOf(sandbox, /^LIST/)).toEqual([]);
});

test.concurrent('a reference that another client adds while the change waits is seen', async () => {
  await using sandbox = await startSandbox();
  const { id } = sandbox.addIdentity('id-a');
  sandbox.addApp('web', { identity: { user: ['id-a'] } });
  whenArrives(sandbox, WRITE, () => {
    sandbox.setProperties('web', registries(id));
    busyUntil(sandbox, 'web', READ, 2);
  });
  const step = await runStep(sandbox, { ...REMOVE, 'app-name': 'web' });
  expect(expectFailure(step)).toContain(SHOP);
  expect(attachedTo(sandbox, 'web')).toEqual(['id-a']);
  expect(step.outputs['changed']).toBe('false');
});

test.concurrent('each warning is shown once, also if the write is decided again', async () => {
  await using sandbox = await startSandbox();
  const { id, clientId } = sandbox.addIdentity('id-a');
  const env = [{ name: 'AZURE_CLIENT_ID', value: clientId }];
  sandbox.addApp('web', {
    identity: { user: ['id-a'] },
    properties: { ...registries(id), template: { initContainers: [{ name: 'init', env }] } },
  });
  whenArrives(sandbox, WRITE, () => busyUntil(sandbox, 'web', READ, 2));
  const step = await runStep(sandbox, { ...REMOVE, 'app-name': 'web', force: 'true' });
  expectSuccess(step);
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

test.concurrent('the system-assigned identity of an environment stays if an app or job pulls with it', async () => {
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

test.concurrent('a user-assigned identity of an environment stays if an app without it pulls with it', async () => {
  await using sandbox = await startEnvironment();
  const { id } = sandbox.addIdentity('id-a');
  sandbox.addApp('own', { identity: { user: ['id-a'] }, properties: pulls(id) });
  sandbox.addApp('web', { properties: pulls(id.toLowerCase()) });
  const inputs = { ...REMOVE, 'environment-name': 'env' };
  const error = expectFailure(await runStep(sandbox, inputs));
  expect(error).toContain("container app 'web'");
  expect(error).not.toContain("'own'");
  sandbox.setProperties('web', registries('system'));
  expectSuccess(await runStep(sandbox, inputs));
});

test.concurrent('apps and jobs are listed once each, in the subscription', async () => {
  await using sandbox = await startEnvironment();
  sandbox.addApp('web');
  expectSuccess(await runStep(sandbox, REMOVE_SYSTEM));
  expect(labelsOf(sandbox, /^LIST (containerApps|jobs)/).sort()).toEqual(['LIST containerApps', 'LIST jobs']);
});

test.concurrent('with permissions on the resource group only, a warning shows what was not searched', async () => {
  await using sandbox = await startEnvironment();
  sandbox.addApp('web', { group: 'other', properties: pulls() });
  sandbox.allowOnly({ actions: ['Microsoft.App/*'], scope: SCOPE });
  const step = await runStep(sandbox, REMOVE_SYSTEM);
  expectSuccess(step);
  expect(warningsOf(step)).toContainEqual(
    expect.stringContaining(`container apps outside resource group '${GROUP}'`),
  );
  sandbox.addEnvironment('env', { identity: { system: true } });
  sandbox.addApp('api', { properties: pulls() });
  expect(expectFailure(await runStep(sandbox, REMOVE_SYSTEM))).toContain("container app 'api'");
});

test.concurrent('if neither list is allowed, the identity counts as in use', async () => {
  await using sandbox = await startEnvironment();
  sandbox.deny({ action: 'Microsoft.App/jobs/read' });
  const error = expectFailure(await runStep(sandbox, REMOVE_SYSTEM));
  expect(error).toMatch(/Container Apps jobs.*AuthorizationFailed.*Microsoft\.App\/jobs\/read/);
  const step = await runStep(sandbox, { ...REMOVE_SYSTEM, force: 'true' });
  expectSuccess(step);
  expect(warningsOf(step)).toContainEqual(expect.stringContaining('Container Apps jobs'));
});
