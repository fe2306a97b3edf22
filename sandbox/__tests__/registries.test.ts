import { describe, expect, test } from '@jest/globals';
import { type Kind, Sandbox } from '../../sandbox/index.ts';
import { identityOf, pathOf, SCOPE, withArm } from './client.ts';

type Arm = Parameters<Parameters<typeof withArm>[1]>[1];

const IMAGE = 'shop.azurecr.io/web:1';
const PASSWORD = { server: 'docker.io', username: 'me', passwordSecretRef: 'docker' };
const SYSTEM = { server: 'shop.azurecr.io', identity: 'system' };

const web = pathOf('containerApps', 'web');

const write = ({ send }: Arm, registries: unknown, path = web) =>
  send('PATCH', path, { properties: { configuration: { registries } } });

function configuration(sandbox: Sandbox, name = 'web'): Record<string, unknown> {
  const { properties } = sandbox.get(name) as unknown as { properties: Record<string, unknown> };
  return properties['configuration'] as Record<string, unknown>;
}

describe('a PATCH of the registries', () => {
  test.concurrent.each([
    ['containerApps', 'app'],
    ['jobs', 'job'],
  ] as const)('of %s replaces the list and keeps the secrets, identity, and revision', (type, kind) =>
    withArm({ provisioningMs: 1_000 }, async (sandbox, arm) => {
      sandbox.addResource(kind, 'one', {
        secrets: { docker: 'p4ss' },
        registries: [PASSWORD],
        identity: { system: true },
      });
      const { identity } = sandbox.get('one');
      const revision = () =>
        kind === 'app' ? sandbox.azure.find('one').revisions.at(-1)?.name : 'one--0000001';
      const reply = await write(arm, [SYSTEM], pathOf(type, 'one'));
      expect([reply.status, reply.body, reply.headers.has('location')]).toEqual([202, {}, true]);
      expect(configuration(sandbox, 'one')).toMatchObject({
        registries: [SYSTEM],
        secrets: [{ name: 'docker' }],
      });
      expect([sandbox.get('one')['identity'], revision()]).toEqual([identity, 'one--0000001']);
      const { body } = await arm.send('POST', `${pathOf(type, 'one')}/listSecrets`);
      expect(body.value).toEqual([{ name: 'docker', value: 'p4ss' }]);
    }),
  );

  const bare = { ...PASSWORD, note: 'kept' };
  const empty = { server: '', username: '', passwordSecretRef: '', identity: '' };
  const nulls = { username: null, passwordSecretRef: null, identity: null };
  test.concurrent.each([
    ['app', 'azure', empty, empty],
    ['job', 'azure', {}, { identity: '' }],
    ['app', 'bare', {}, {}],
    ['job', 'empty', empty, empty],
    ['job', 'null', nulls, nulls],
  ] as const)('of the kind %s is returned in the form %s', async (kind, registryEcho, first, second) => {
    await using sandbox = await Sandbox.start({ registryEcho });
    sandbox.addResource(kind, 'web', { registries: [SYSTEM, bare] });
    const shown = [
      { ...first, ...SYSTEM },
      { ...second, ...bare },
    ];
    expect(configuration(sandbox)['registries']).toEqual(shown);
  });

  test.concurrent.each(['app', 'job'] as const)(
    'with null, or without registries, is returned as null for the kind %s',
    (kind: Kind) =>
      withArm({}, async (sandbox, arm) => {
        sandbox.addResource(kind, 'web');
        expect(configuration(sandbox)).toHaveProperty('registries', null);
        const path = pathOf(kind === 'app' ? 'containerApps' : 'jobs', 'web');
        expect((await write(arm, [SYSTEM], path)).status).toBe(202);
        expect((await write(arm, null, path)).status).toBe(202);
        expect(configuration(sandbox)).toHaveProperty('registries', null);
      }),
  );

  test.concurrent.each([
    ['document', 'docker', 202],
    ['document', 'other', 400],
    ['body', 'docker', 400],
  ] as const)('looks up the secret in the %s: %s', (registrySecretsIn, passwordSecretRef, status) =>
    withArm({ registrySecretsIn }, async (sandbox, arm) => {
      sandbox.addApp('web', { secrets: { docker: 'p4ss' } });
      const { status: actual, body } = await write(arm, [SYSTEM, { ...PASSWORD, passwordSecretRef }]);
      expect([actual, body.error]).toEqual([
        status,
        status === 202
          ? undefined
          : {
              code: 'ContainerAppRegistriesPasswordSecretRefNotFound',
              message: `PasswordSecretRef '${passwordSecretRef}' defined for registry server 'docker.io' not found.`,
            },
      ]);
    }),
  );

  test.concurrent('needs an array, secrets with values, and permission to write', () =>
    withArm({}, async (sandbox, arm) => {
      sandbox.addApp('web', { secrets: { docker: 'p4ss' } });
      expect((await write(arm, {})).body.error?.code).toBe('InvalidRequestContent');
      const properties = { configuration: { secrets: [{ name: 'docker' }] } };
      expect((await arm.send('PATCH', web, { properties })).body.error?.code).toBe(
        'ContainerAppSecretInvalid',
      );
      sandbox.deny({ action: 'Microsoft.App/containerApps/write' });
      expect((await write(arm, [])).status).toBe(403);
    }));
});

describe('pulling an image', () => {
  const refusal = (identity: string) => ({
    code: 'InvalidParameterValueInContainerTemplate',
    message: `The following field(s) are either invalid or missing. Field 'template.containers.web.image' is invalid with details: 'Invalid value: "${IMAGE}": unable to pull image using Managed identity ${identity} for registry shop.azurecr.io';.`,
  });
  const environment = { user: ['id-env'], system: true };

  test.concurrent.each([
    ['system', 'web', { system: true }],
    [identityOf('id-a'), 'web', { user: ['id-a'] }],
    ['system-environment', 'env', {}],
    [identityOf('ID-ENV').replace('resourceGroups', 'RESOURCEGROUPS'), 'env', {}],
  ] as const)('as %s of %s is refused until the identity has a role that pulls', (identity, holder, own) =>
    withArm({}, async (sandbox, arm) => {
      const { id } = sandbox.addRegistry('shop');
      sandbox.addEnvironment('env', { identity: environment });
      sandbox.addApp('web', { image: IMAGE, identity: own });
      const registries = [{ server: 'SHOP.azurecr.io', identity }];
      expect((await write(arm, registries)).body.error).toEqual(refusal(identity));
      expect(configuration(sandbox)['registries']).toBeNull();
      const { system, user } = sandbox.azure.find(holder).identity;
      const principal = identity.startsWith('system') ? system : [...user.values()][0];
      sandbox.grant(principal?.principalId ?? '', 'Key Vault Reader', id);
      expect((await write(arm, registries)).status).toBe(400);
      sandbox.grant(principal?.principalId ?? '', 'AcrPull', id);
      const image = { container: 'web', image: IMAGE, server: 'shop.azurecr.io' };
      expect(sandbox.failedPull('web')).toEqual({ ...image, identity: undefined });
      expect((await write(arm, registries)).status).toBe(202);
      expect(sandbox.failedPull('web')).toBeUndefined();
      sandbox.setIdentity(holder, {});
      expect(sandbox.failedPull('web')).toEqual({ ...image, identity });
    }),
  );

  test.concurrent.each([
    ['AcrPull', 'LegacyRegistryPermissions', 202],
    ['Container Registry Repository Reader', 'LegacyRegistryPermissions', 400],
    ['AcrPull', 'AbacRepositoryPermissions', 400],
    ['Container Registry Repository Reader', 'AbacRepositoryPermissions', 202],
  ] as const)('with %s from a registry with %s: %d', (role, roleAssignmentMode, status) =>
    withArm({}, async (sandbox, arm) => {
      const { id } = sandbox.addRegistry('shop', { roleAssignmentMode });
      sandbox.addApp('web', { image: IMAGE, identity: { system: true } });
      const { system } = sandbox.azure.find('web').identity;
      sandbox.grant(system?.principalId ?? '', role, id);
      expect((await write(arm, [SYSTEM])).status).toBe(status);
    }),
  );

  test.concurrent('fails with an identity that was deleted and created again', () =>
    withArm({}, async (sandbox, arm) => {
      const { id } = sandbox.addRegistry('shop');
      sandbox.addApp('web', { image: IMAGE, identity: { user: ['id-a'] } });
      const old = [...sandbox.azure.find('web').identity.user.values()][0]?.principalId ?? '';
      const { principalId } = sandbox.recreateIdentity(identityOf('id-a'));
      for (const one of [old, principalId]) sandbox.grant(one, 'AcrPull', id);
      expect(JSON.stringify(sandbox.get('web')['identity'])).toContain(old);
      const { IDENTITY_ENDPOINT, IDENTITY_HEADER = '' } = await sandbox.identityEndpoint('web');
      const token = `${IDENTITY_ENDPOINT}?api-version=2019-08-01&resource=https://x&object_id=${old}`;
      const headers = { 'x-identity-header': IDENTITY_HEADER };
      expect((await fetch(token, { headers })).status).toBe(400);
      const entry = { server: 'shop.azurecr.io', identity: identityOf('id-a') };
      expect((await write(arm, [entry])).status).toBe(400);
      await arm.patch('containerApps', 'web', { type: 'None' });
      const map = { [identityOf('id-a')]: {} };
      await arm.patch('containerApps', 'web', { type: 'UserAssigned', userAssignedIdentities: map });
      expect((await write(arm, [entry])).status).toBe(202);
    }));

  test.concurrent.each([
    ['the image is public', { image: IMAGE }, { publicImages: ['web'] }],
    ['the entry is for another registry', { image: 'docker.io/web:1' }, {}],
  ] as const)("isn't attempted if %s", (_, app, registry) =>
    withArm({}, async (sandbox, arm) => {
      sandbox.addRegistry('shop', registry);
      sandbox.addApp('web', { ...app, identity: { system: true } });
      expect((await write(arm, [SYSTEM])).status).toBe(202);
      expect(configuration(sandbox)['registries']).toMatchObject([SYSTEM]);
    }),
  );

  test.concurrent('is attempted for a new image, with or without an entry', () =>
    withArm({}, async (sandbox, arm) => {
      sandbox.addRegistry('shop', { loginServer: 'shop-a1b2c3.azurecr.io' });
      sandbox.addApp('web');
      const image = 'shop-a1b2c3.azurecr.io/web:2';
      const template = { containers: [{ name: 'web', image }] };
      const { body } = await arm.send('PATCH', web, { properties: { template } });
      expect(body.error?.message).toContain(
        `"${image}": GET https://shop-a1b2c3.azurecr.io/v2/: UNAUTHORIZED`,
      );
      const registry = `${SCOPE}/providers/Microsoft.ContainerRegistry/registries/shop`;
      const shown = (await arm.send('GET', registry, undefined, '2025-11-01')).body;
      expect(shown).toMatchObject({
        location: 'westeurope',
        sku: { name: 'Standard' },
        properties: { loginServer: 'shop-a1b2c3.azurecr.io' },
      });
    }));
});
