import { expect, test } from '@jest/globals';
import type { JsonObject, Kind } from '../../sandbox/index.ts';
import {
  attachedTo,
  changesOf,
  errorsOf,
  expectFailure,
  expectSuccess,
  inputOf,
  KINDS,
  labelsOf,
  resourcesOf,
  runStep,
  startSandbox,
  WRITE,
  warningsOf,
} from './support.ts';

const SHOP = 'shop.azurecr.io';
const REMOVE = { operation: 'remove', 'user-assigned-identities': 'id-a' };
const registries = (identity: string): JsonObject => ({
  configuration: { registries: [{ server: SHOP, identity }] },
});
const secrets = (identity: string): JsonObject => ({
  configuration: { secrets: [{ name: 'db-password', identity }] },
});
const scaleRule = (name: string, rule: JsonObject): JsonObject => ({
  template: { scale: { rules: [{ name, ...rule }] } },
});

/** A resource that uses an identity in one place, and what is said of that place, in lower case. */
type Use = readonly [name: string, place: string, properties: JsonObject];

const USES: Readonly<Record<Kind, (id: string) => readonly Use[]>> = {
  app: (id) => [
    ['in-registry', `registries: ${SHOP}`, registries(id)],
    ['in-secret', 'secrets: db-password', secrets(id)],
    ['in-settings', 'id-a', { configuration: { identitySettings: [{ identity: id, lifecycle: 'All' }] } }],
    ['in-queue-rule', 'by-queue', scaleRule('by-queue', { azureQueue: { identity: id } })],
    ['in-custom-rule', 'by-custom', scaleRule('by-custom', { custom: { identity: id } })],
    ['in-http-rule', 'by-http', scaleRule('by-http', { http: { identity: id } })],
    ['in-tcp-rule', 'by-tcp', scaleRule('by-tcp', { tcp: { identity: id } })],
  ],
  job: (id) => [
    ['in-registry', `registries: ${SHOP}`, registries(id)],
    ['in-secret', 'secrets: db-password', secrets(id)],
    ['in-settings', 'id-a', { configuration: { identitySettings: [{ identity: id }] } }],
    [
      'in-rule',
      'by-events',
      { configuration: { eventTriggerConfig: { scale: { rules: [{ name: 'by-events', identity: id }] } } } },
    ],
  ],
  environment: (id) => [
    [
      'in-domain',
      'shop.example',
      {
        customDomainConfiguration: {
          dnsSuffix: 'shop.example',
          certificateKeyVaultProperties: { identity: id },
        },
      },
    ],
  ],
  'session-pool': (id) => [
    ['insettings', 'id-a', { managedIdentitySettings: [{ identity: id, lifecycle: 'Main' }] }],
    [
      'incredentials',
      `registry credentials: ${SHOP}`,
      { customContainerTemplate: { registryCredentials: { server: SHOP, identity: id } } },
    ],
  ],
};

test.concurrent.each(KINDS)(
  'an identity that the resource uses stays in every place of kind %s, whatever its casing',
  async (kind) => {
    await using sandbox = await startSandbox();
    const { id } = sandbox.addIdentity('id-a');
    const uses = USES[kind](id.toUpperCase());
    for (const [name, , properties] of uses)
      sandbox.addResource(kind, name, { identity: { user: ['id-a'] }, properties });
    const inputs = { ...REMOVE, [inputOf(kind)]: uses.map(([name]) => name).join('\n') };
    const refused = await runStep(sandbox, inputs);
    expect(refused.exitCode).toBe(1);
    expect(labelsOf(sandbox, /^(PATCH|PUT)/)).toEqual([]);
    expect(refused.outputs).toMatchObject({ changed: 'false', identities: '[]' });
    expect(errorsOf(refused)).toHaveLength(uses.length);
    for (const [at, [name, place]] of uses.entries()) {
      const error = errorsOf(refused)[at] ?? '';
      expect(error).toContain(`'${name}'`);
      expect(error.toLowerCase()).toContain(place);
      expect(error).toContain("'force: true'");
    }
    const planned = await runStep(sandbox, { ...inputs, 'dry-run': 'true' });
    expect([planned.exitCode, errorsOf(planned).length]).toEqual([1, uses.length]);

    const forced = await runStep(sandbox, { ...inputs, force: 'true' });
    expectSuccess(forced);
    const warned = warningsOf(forced).map((text) => /'([^']+)'/.exec(text)?.[1]);
    expect(warned.sort()).toEqual(uses.map(([name]) => name).sort());
    expect(changesOf(forced)).toEqual(uses.map(() => 'id-a removed'));
  },
);

test.concurrent.each(KINDS)(
  'an identity that the resource uses stays: the system-assigned one of kind %s, called system or System',
  async (kind) => {
    await using sandbox = await startSandbox();
    const uses = USES[kind](kind === 'app' ? 'System' : 'system');
    for (const [name, , properties] of uses)
      sandbox.addResource(kind, name, { identity: { system: true }, properties });
    const refused = await runStep(sandbox, {
      operation: 'set',
      [inputOf(kind)]: uses.map(([name]) => name).join(),
      'identity-type': 'none',
    });
    expect(errorsOf(refused)).toHaveLength(uses.length);
    expect(labelsOf(sandbox, /^(PATCH|PUT)/)).toEqual([]);
    // It is still there, and its principal with it.
    expect(warningsOf(refused)).toEqual([]);
  },
);

test.concurrent("an identity that the resource uses stays in an environment's certificates, Dapr components and storages", async () => {
  await using sandbox = await startSandbox();
  const { id } = sandbox.addIdentity('id-a');
  sandbox.addEnvironment('env', { identity: { user: ['id-a'] } });
  sandbox.addChild('env', 'certificates', 'wildcard', { certificateKeyVaultProperties: { identity: id } });
  sandbox.addChild('env', 'daprComponents', 'orders', {
    secrets: [{ name: 'key', identity: id.toUpperCase() }],
  });
  sandbox.addChild('env', 'storages', 'files', {
    azureFile: { accountKeyVaultProperties: { identity: id } },
  });
  const error = expectFailure(
    await runStep(sandbox, {
      operation: 'remove',
      'environment-name': 'env',
      'user-assigned-identities': '*',
    }),
  );
  for (const child of ['wildcard', 'Dapr component: orders', 'files']) expect(error).toContain(child);
  expect(labelsOf(sandbox, /^LIST/).sort()).toEqual([
    'LIST managedEnvironments/env/certificates',
    'LIST managedEnvironments/env/daprComponents',
    'LIST managedEnvironments/env/storages',
  ]);
  expect(labelsOf(sandbox, /^PATCH/)).toEqual([]);
});

test.concurrent.each<[by: string, store: (id: string, clientId: string) => JsonObject]>([
  ['resource ID', (id) => ({ managedIdentityResourceId: id })],
  ['client ID, whatever its casing', (_id, clientId) => ({ clientId: clientId.toUpperCase() })],
])("an identity that the resource uses stays in an app's authentication, by its %s", async (_by, store) => {
  await using sandbox = await startSandbox();
  const { id, clientId } = sandbox.addIdentity('id-a');
  sandbox.addApp('web', { identity: { user: ['id-a', 'id-b'] } });
  sandbox.addChild('web', 'authConfigs', 'current', {
    login: { tokenStore: { azureBlobStorage: store(id, clientId) } },
  });
  const refused = await runStep(sandbox, { ...REMOVE, 'app-name': 'web' });
  expect(expectFailure(refused)).toContain('authentication: current');
  const other = { ...REMOVE, 'app-name': 'web', 'user-assigned-identities': 'id-b' };
  const removed = await runStep(sandbox, other);
  expectSuccess(removed);
  expect(changesOf(removed)).toEqual(['id-b removed']);
});

test.concurrent.each([
  ['app', 'containerApps', 'authConfigs'],
  ['environment', 'managedEnvironments', 'certificates'],
  ['environment', 'managedEnvironments', 'daprComponents'],
  ['environment', 'managedEnvironments', 'storages'],
] as const)('a place that may not be read counts as a use, by name: %s, %s/%s', async (kind, type, child) => {
  await using sandbox = await startSandbox();
  sandbox.addResource(kind, 'mine', { identity: { system: true, user: ['id-a'] } });
  sandbox.deny({ action: `Microsoft.App/${type}/${child}/read` });
  const inputs = { ...REMOVE, [inputOf(kind)]: 'mine' };
  const refused = await runStep(sandbox, inputs);
  const error = expectFailure(refused);
  expect(error).toContain(`${child}: may not be read`);
  expect(error).toContain(`Microsoft.App/${type}/${child}/read`);
  expect(labelsOf(sandbox, /^PATCH/)).toEqual([]);
  const forced = await runStep(sandbox, { ...inputs, force: 'true' });
  expectSuccess(forced);
  expect(warningsOf(forced)).toEqual([expect.stringContaining(child)]);
  expect(forced.outputs['changed']).toBe('true');
});

test.concurrent('an environment variable with its client ID is a warning', async () => {
  await using sandbox = await startSandbox();
  const { clientId } = sandbox.addIdentity('id-a');
  const env = [{ name: 'AZURE_CLIENT_ID', value: clientId }];
  sandbox.addApp('web', {
    identity: { user: ['id-a'] },
    properties: { template: { containers: [{ name: 'web', env }] } },
  });
  const step = await runStep(sandbox, { ...REMOVE, 'app-name': 'web' });
  expectSuccess(step);
  expect(warningsOf(step)).toEqual([expect.stringContaining('AZURE_CLIENT_ID')]);
});

test.concurrent('one target in use stops no other, and nothing but its own write', async () => {
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

test.concurrent('where nothing is removed, nothing is looked for', async () => {
  await using sandbox = await startSandbox();
  const { id } = sandbox.addIdentity('id-a');
  sandbox.addIdentity('id-new');
  sandbox.addApp('web', { identity: { user: ['id-a'] }, properties: registries(id) });
  expectSuccess(await runStep(sandbox, { 'app-name': 'web', 'user-assigned-identities': 'id-new' }));
  expect(labelsOf(sandbox, /^LIST/)).toEqual([]);
});

test.concurrent('a use that another writer adds while the change waits is seen', async () => {
  await using sandbox = await startSandbox();
  const { id } = sandbox.addIdentity('id-a');
  sandbox.addApp('web', { identity: { user: ['id-a'] } });
  const undo = sandbox.onRequest(({ label }) => {
    if (label !== WRITE) return;
    undo();
    Object.assign(sandbox.azure.find('web').properties, registries(id));
    sandbox.busy('web', 300);
  });
  const step = await runStep(sandbox, { ...REMOVE, 'app-name': 'web' });
  expect(expectFailure(step)).toContain(SHOP);
  expect(attachedTo(sandbox, 'web')).toEqual(['id-a']);
  expect(step.outputs['changed']).toBe('false');
});

test.concurrent('each warning is given once, also when the write has to wait for another change', async () => {
  await using sandbox = await startSandbox();
  const { id, clientId } = sandbox.addIdentity('id-a');
  const env = [{ name: 'AZURE_CLIENT_ID', value: clientId }];
  sandbox.addApp('web', {
    identity: { user: ['id-a'] },
    properties: { ...registries(id), template: { initContainers: [{ name: 'init', env }] } },
  });
  const undo = sandbox.onRequest(({ label }) => {
    if (label !== WRITE) return;
    undo();
    sandbox.busy('web', 300);
  });
  const step = await runStep(sandbox, { ...REMOVE, 'app-name': 'web', force: 'true' });
  expectSuccess(step);
  expect(warningsOf(step).sort()).toEqual([
    expect.stringContaining(SHOP),
    expect.stringContaining('AZURE_CLIENT_ID'),
  ]);
});

test.concurrent("with 'force' nothing advises to set it", async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web', { identity: { system: true } });
  sandbox.deny({ action: 'Microsoft.App/containerApps/authConfigs/read' });
  const step = await runStep(sandbox, {
    operation: 'remove',
    'app-name': 'web',
    'identity-type': 'system-assigned',
    force: 'true',
  });
  expect(step.exitCode).toBe(0);
  const warning = warningsOf(step).find((text) => text.includes('authConfigs')) ?? '';
  expect(warning).toContain('may not be read');
  expect(warning).not.toMatch(/or set 'force'/);
});
