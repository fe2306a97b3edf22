import { describe, expect, test } from '@jest/globals';
import { type JsonObject, type Sandbox, TENANT_ID } from '../../sandbox/index.ts';
import { asked, azure, changes, type Identity, said, step, writes } from './old-support.ts';

interface Resource {
  name: string;
  kind: string;
  identityType: string | null;
  changed: boolean;
  status: string;
  error: string | null;
}

/** The kinds of requests that match, in order. */
function sent(sandbox: Sandbox, pattern: RegExp): string[] {
  return sandbox.requests.map(({ label }) => label).filter((kind) => pattern.test(kind));
}

/** The names of the user-assigned identities that a resource has now. */
function attached(sandbox: Sandbox, name: string): string[] {
  const { identity } = sandbox.get(name) as { identity?: { userAssignedIdentities?: JsonObject } };
  return Object.keys(identity?.userAssignedIdentities ?? {})
    .map((key) => key.slice(key.lastIndexOf('/') + 1))
    .sort();
}

function principalOf(sandbox: Sandbox, name: string): string {
  const { identity } = sandbox.get(name) as { identity: { principalId: string } };
  return identity.principalId;
}

describe('set', () => {
  test('its one write holds the changed keys only, those to go as Azure spells them', async () => {
    const sandbox = await azure();
    sandbox.addApp('web', { identity: { user: ['id-stale-1', 'id-stale-2', 'id-stale-3', 'id-kept'] } });
    const { id } = sandbox.addIdentity('id-new');
    await step(sandbox, {
      operation: 'set',
      'app-name': 'web',
      'user-assigned-identities': 'id-kept, id-new',
    });
    const stale = (n: number): string => id.replace('id-new', `id-stale-${n}`);
    expect(writes(sandbox)).toEqual([
      {
        identity: {
          type: 'UserAssigned',
          userAssignedIdentities: {
            [id.replace('/resourcegroups/', '/resourceGroups/')]: {},
            [stale(1)]: null,
            [stale(2)]: null,
            [stale(3)]: null,
          },
        },
      },
    ]);
    expect(attached(sandbox, 'web')).toEqual(['id-kept', 'id-new']);
  });

  test('the outcome is listed by name, then ID; what it took off is listed and not selected', async () => {
    const sandbox = await azure();
    sandbox.addJob('nightly', { identity: { system: true, user: ['id-z'] } });
    const old = principalOf(sandbox, 'nightly');
    const [one, two, three] = [
      sandbox.addIdentity('id-b', { group: 'alpha' }),
      sandbox.addIdentity('id-b', { group: 'beta' }),
      sandbox.addIdentity('id-a'),
    ];
    const result = await step(sandbox, {
      operation: 'set',
      'job-name': 'nightly',
      'user-assigned-identities': 'beta/id-b\nid-a\nalpha/id-b',
    });
    expect(changes(result)).toEqual([
      'system removed',
      'id-a added',
      'id-b added',
      'id-b added',
      'id-z removed',
    ]);
    const principals = [three, one, two].map((identity) => identity.principalId);
    expect(result.json('principal-ids')).toEqual(principals);
    expect(result.json<Identity[]>('identities')[0]?.principalId).toBe(old);
    expect(result.json<Resource[]>('resources')[0]?.identityType).toBe('user-assigned');
    expect(said(result, 'warning')).toEqual([expect.stringContaining(old)]);
  });

  test('none on a resource without identities is right already, for every kind', async () => {
    const sandbox = await azure();
    sandbox.addApp('web');
    sandbox.addJob('nightly');
    sandbox.addEnvironment('env');
    sandbox.addSessionPool('pool');
    const result = await step(sandbox, {
      operation: 'set',
      'app-name': 'web',
      'job-name': 'nightly',
      'environment-name': 'env',
      'session-pool-name': 'pool',
      'identity-type': 'None',
    });
    expect(result.exitCode).toBe(0);
    expect(sent(sandbox, /^(PATCH|LIST)/)).toEqual([]);
    expect(result.outputs).toMatchObject({ changed: 'false', identities: '[]', 'tenant-id': TENANT_ID });
    expect(result.json<Resource[]>('resources').map(({ identityType }) => identityType)).toEqual([
      'none',
      'none',
      'none',
      'none',
    ]);
  });

  test('a kept system-assigned identity keeps its principal', async () => {
    const sandbox = await azure();
    sandbox.addApp('web', { identity: { system: true, user: ['id-a'] } });
    const principal = principalOf(sandbox, 'web');
    const result = await step(sandbox, {
      operation: 'set',
      'app-name': 'web',
      'identity-type': 'SystemAssigned',
    });
    expect(writes(sandbox)).toEqual([{ identity: { type: 'SystemAssigned' } }]);
    expect(principalOf(sandbox, 'web')).toBe(principal);
    expect(result.outputs['principal-id']).toBe(principal);
    expect(said(result, 'warning')).toEqual([]);
  });
});

/** Resources that use an identity, each in one place, and what the error must say of it. */
type Use = readonly [name: string, place: string, properties: JsonObject];
const shop = 'shop.azurecr.io';
const uses: Readonly<Record<'app' | 'job' | 'environment' | 'session-pool', (id: string) => readonly Use[]>> =
  {
    app: (id) => [
      ['in-registry', shop, { configuration: { registries: [{ server: shop, identity: id }] } }],
      ['in-secret', 'db-password', { configuration: { secrets: [{ name: 'db-password', identity: id }] } }],
      ['in-settings', 'id-a', { configuration: { identitySettings: [{ identity: id, lifecycle: 'All' }] } }],
      [
        'in-queue-rule',
        'by-queue',
        { template: { scale: { rules: [{ name: 'by-queue', azureQueue: { identity: id } }] } } },
      ],
      [
        'in-custom-rule',
        'by-custom',
        { template: { scale: { rules: [{ name: 'by-custom', custom: { identity: id } }] } } },
      ],
      [
        'in-http-rule',
        'by-http',
        { template: { scale: { rules: [{ name: 'by-http', http: { identity: id } }] } } },
      ],
      [
        'in-tcp-rule',
        'by-tcp',
        { template: { scale: { rules: [{ name: 'by-tcp', tcp: { identity: id } }] } } },
      ],
    ],
    job: (id) => [
      ['in-registry', shop, { configuration: { registries: [{ server: shop, identity: id }] } }],
      ['in-secret', 'db-password', { configuration: { secrets: [{ name: 'db-password', identity: id }] } }],
      ['in-settings', 'id-a', { configuration: { identitySettings: [{ identity: id }] } }],
      [
        'in-rule',
        'by-events',
        {
          configuration: { eventTriggerConfig: { scale: { rules: [{ name: 'by-events', identity: id }] } } },
        },
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
        shop,
        { customContainerTemplate: { registryCredentials: { server: shop, identity: id } } },
      ],
    ],
  };

const inputs = {
  app: 'app-name',
  job: 'job-name',
  environment: 'environment-name',
  'session-pool': 'session-pool-name',
} as const;
const kinds = ['app', 'job', 'environment', 'session-pool'] as const;
const shout = (id: string): string => id.toUpperCase();

describe('in use means no', () => {
  test.each(kinds)('every place of a resource of kind %s is found, whatever its casing', async (kind) => {
    const sandbox = await azure();
    const { id } = sandbox.addIdentity('id-a');
    const all = uses[kind](shout(id));
    for (const [name, , properties] of all) {
      sandbox.addResource(kind, name, { identity: { user: ['id-a'] }, properties });
    }
    const remove = {
      operation: 'remove',
      [inputs[kind]]: all.map(([name]) => name).join('\n'),
      'user-assigned-identities': 'id-a',
    };
    const refused = await step(sandbox, remove);
    expect(refused.exitCode).toBe(1);
    expect(sent(sandbox, /^(PATCH|PUT)/)).toEqual([]);
    expect(refused.outputs).toMatchObject({ changed: 'false', identities: '[]' });
    expect(said(refused, 'error')).toHaveLength(all.length);
    all.forEach(([name, place], at) => {
      const error = said(refused, 'error')[at] ?? '';
      expect(error).toContain(`'${name}'`);
      expect(error.toLowerCase()).toContain(place);
      expect(error).toContain("'force: true'");
    });

    const forced = await step(sandbox, { ...remove, force: 'true' });
    expect(said(forced, 'error')).toEqual([]);
    expect(said(forced, 'warning').map((text) => /'([^']+)'/.exec(text)?.[1])).toEqual(
      expect.arrayContaining(all.map(([name]) => name)),
    );
    expect(said(forced, 'warning')).toHaveLength(all.length);
    expect(forced.json<Resource[]>('resources').map(({ changed }) => changed)).toEqual(all.map(() => true));
  });

  test.each(kinds)('so is the system-assigned identity of kind %s, called system or System', async (kind) => {
    const sandbox = await azure();
    const all = uses[kind](kind === 'app' ? 'System' : 'system');
    for (const [name, , properties] of all) {
      sandbox.addResource(kind, name, { identity: { system: true }, properties });
    }
    const refused = await step(sandbox, {
      operation: 'set',
      [inputs[kind]]: all.map(([name]) => name).join(),
      'identity-type': 'none',
    });
    expect(said(refused, 'error')).toHaveLength(all.length);
    expect(sent(sandbox, /^(PATCH|PUT)/)).toEqual([]);
    // It is still there, and its principal with it.
    expect(said(refused, 'warning')).toEqual([]);
  });

  test("an environment's certificates, Dapr components and storages count", async () => {
    const sandbox = await azure();
    const { id } = sandbox.addIdentity('id-a');
    sandbox.addEnvironment('env', { identity: { user: ['id-a'] } });
    sandbox.addChild('env', 'certificates', 'wildcard', { certificateKeyVaultProperties: { identity: id } });
    sandbox.addChild('env', 'daprComponents', 'orders', { secrets: [{ name: 'key', identity: shout(id) }] });
    sandbox.addChild('env', 'storages', 'files', {
      azureFile: { accountKeyVaultProperties: { identity: id } },
    });
    const result = await step(sandbox, {
      operation: 'remove',
      'environment-name': 'env',
      'user-assigned-identities': '*',
    });
    const [error = ''] = said(result, 'error');
    for (const child of ['wildcard', 'orders', 'files']) expect(error).toContain(child);
    expect(said(result, 'error')).toHaveLength(1);
    expect(sent(sandbox, /^LIST/).sort()).toEqual([
      'LIST managedEnvironments/env/certificates',
      'LIST managedEnvironments/env/daprComponents',
      'LIST managedEnvironments/env/storages',
    ]);
    expect(sent(sandbox, /^PATCH/)).toEqual([]);
  });

  test.each(['certificates', 'daprComponents', 'storages'])(
    "an environment's %s that may not be read count as a use, by name",
    async (child) => {
      const sandbox = await azure();
      sandbox.addEnvironment('env', { identity: { system: true, user: ['id-a'] } });
      sandbox.deny({ action: `Microsoft.App/managedEnvironments/${child}/read` });
      const remove = {
        operation: 'remove',
        'environment-name': 'env',
        'user-assigned-identities': 'id-a',
      };
      const [refused, forced] = [
        await step(sandbox, remove),
        await step(sandbox, { ...remove, force: 'true' }),
      ];
      expect(said(refused, 'error')).toEqual([
        expect.stringContaining(`Microsoft.App/managedEnvironments/${child}/read`),
      ]);
      expect(said(forced, 'warning')).toEqual([expect.stringContaining(child)]);
      expect(forced.outputs['changed']).toBe('true');
    },
  );

  test('an authentication config that names the identity by its client ID counts', async () => {
    const sandbox = await azure();
    const { clientId } = sandbox.addIdentity('id-a');
    sandbox.addApp('web', { identity: { user: ['id-a', 'id-b'] } });
    sandbox.addChild('web', 'authConfigs', 'current', {
      login: { tokenStore: { azureBlobStorage: { clientId: clientId.toUpperCase() } } },
    });
    const [a, b] = [
      await step(sandbox, { operation: 'remove', 'app-name': 'web', 'user-assigned-identities': 'id-a' }),
      await step(sandbox, { operation: 'remove', 'app-name': 'web', 'user-assigned-identities': 'id-b' }),
    ];
    expect(said(a, 'error')).toEqual([expect.stringContaining('current')]);
    expect([b.exitCode, changes(b)]).toEqual([0, ['id-b removed']]);
  });

  test('one target in use stops no other, and nothing but its own write', async () => {
    const sandbox = await azure();
    const { id } = sandbox.addIdentity('id-a');
    const registries = [{ server: shop, identity: id }];
    sandbox.addApp('web', { identity: { user: ['id-a'] }, properties: { configuration: { registries } } });
    sandbox.addApp('api', { identity: { user: ['id-a'] } });
    const result = await step(sandbox, {
      operation: 'remove',
      'app-name': 'web,api',
      'user-assigned-identities': 'id-a',
    });
    expect(result.exitCode).toBe(1);
    expect(sent(sandbox, /^PATCH/)).toEqual(['PATCH containerApps/api']);
    expect(result.json<Resource[]>('resources').map(({ status, changed }) => [status, changed])).toEqual([
      ['failed', false],
      ['succeeded', true],
    ]);
    expect(changes(result)).toEqual(['id-a removed']);
  });

  test('what stays or was absent is not looked for', async () => {
    const sandbox = await azure();
    const { id } = sandbox.addIdentity('id-a');
    const registries = [{ server: shop, identity: id }];
    sandbox.addApp('web', { identity: { user: ['id-a'] }, properties: { configuration: { registries } } });
    sandbox.addIdentity('id-new');
    const assign = await step(sandbox, { 'app-name': 'web', 'user-assigned-identities': 'id-new' });
    expect([assign.exitCode, sent(sandbox, /^LIST/)]).toEqual([0, []]);
    const absent = await step(sandbox, {
      operation: 'remove',
      'app-name': 'web',
      'user-assigned-identities': 'id-absent',
      'create-identities': 'true',
    });
    expect([absent.exitCode, sent(sandbox, /^(LIST|GET identity|PATCH|PUT)/)]).toEqual([0, []]);
  });

  test('a use that another writer adds while the change waits is seen', async () => {
    const sandbox = await azure();
    const { id } = sandbox.addIdentity('id-a');
    sandbox.addApp('web', { identity: { user: ['id-a'] } });
    const undo = sandbox.onRequest(({ label }) => {
      if (label !== 'PATCH containerApps/web') return;
      undo();
      sandbox.azure.find('web').properties['configuration'] = {
        registries: [{ server: shop, identity: id }],
      };
      sandbox.busy('web', 300);
    });
    const result = await step(sandbox, {
      operation: 'remove',
      'app-name': 'web',
      'user-assigned-identities': 'id-a',
    });
    expect(said(result, 'error')).toEqual([expect.stringContaining(shop)]);
    expect(attached(sandbox, 'web')).toEqual(['id-a']);
    expect(result.outputs['changed']).toBe('false');
  });

  test('each warning is given once, also when the write has to wait for another change', async () => {
    const sandbox = await azure();
    const { id, clientId } = sandbox.addIdentity('id-a');
    sandbox.addApp('web', {
      identity: { user: ['id-a'] },
      properties: {
        configuration: { registries: [{ server: shop, identity: id }] },
        template: {
          initContainers: [{ name: 'init', env: [{ name: 'AZURE_CLIENT_ID', value: clientId }] }],
        },
      },
    });
    const undo = sandbox.onRequest(({ label }) => {
      if (label !== 'PATCH containerApps/web') return;
      undo();
      sandbox.busy('web', 300);
    });
    const result = await step(sandbox, {
      operation: 'remove',
      'app-name': 'web',
      'user-assigned-identities': 'id-a',
      force: 'true',
    });
    expect(result.exitCode).toBe(0);
    expect(said(result, 'warning').sort()).toEqual([
      expect.stringContaining(shop),
      expect.stringContaining('AZURE_CLIENT_ID'),
    ]);
  });
});

describe('a dry run', () => {
  test('of assign plans what would be, with the IDs of identities that exist', async () => {
    const sandbox = await azure();
    sandbox.addApp('web', { identity: { user: ['id-a'] } });
    const identity = sandbox.addIdentity('id-b');
    const result = await step(sandbox, {
      'app-name': 'web',
      'identity-type': 'system-assigned,user-assigned',
      'user-assigned-identities': 'id-b,id-a',
      'dry-run': 'TRUE',
    });
    expect(asked(sandbox)).toEqual(['ID token', 'Entra token', 'GET containerApps/web', 'GET identity id-b']);
    expect(changes(result)).toEqual(['system added', 'id-b added', 'id-a unchanged']);
    const [system, added] = result.json<Identity[]>('identities');
    expect([system?.principalId, added?.principalId]).toEqual([null, identity.principalId]);
    expect(result.outputs).toMatchObject({ changed: 'true', 'principal-id': '', 'client-id': '' });
    expect(result.json<Resource[]>('resources')).toMatchObject([
      { identityType: 'system-assigned,user-assigned', changed: true, status: 'succeeded' },
    ]);
    expect(attached(sandbox, 'web')).toEqual(['id-a']);
  });

  test('of remove says what would go; the guard and missing identities stop it like a real one', async () => {
    const sandbox = await azure();
    const { id } = sandbox.addIdentity('id-a');
    sandbox.addApp('web', { identity: { system: true, user: ['id-a'] } });
    sandbox.addApp('used', {
      identity: { user: ['id-a'] },
      properties: { configuration: { registries: [{ server: shop, identity: id }] } },
    });
    const remove = { operation: 'remove', 'identity-type': 'system-assigned,user-assigned' };
    const result = await step(sandbox, {
      ...remove,
      'app-name': 'web,used',
      'user-assigned-identities': '*',
      'dry-run': 'true',
    });
    expect(result.exitCode).toBe(1);
    expect(said(result, 'error')).toEqual([expect.stringContaining(shop)]);
    expect(said(result, 'warning')).toEqual([expect.stringContaining(principalOf(sandbox, 'web'))]);
    expect(changes(result)).toEqual(['system removed', 'id-a removed']);
    expect(result.json<Resource[]>('resources').map(({ changed }) => changed)).toEqual([true, false]);

    const missing = await step(sandbox, {
      'app-name': 'web',
      'user-assigned-identities': 'id-never',
      'dry-run': 'true',
    });
    expect([missing.exitCode, missing.outputs['changed'], missing.outputs['identities']]).toEqual([
      1,
      'false',
      '[]',
    ]);
    expect(writes(sandbox)).toEqual([]);
  });
});

describe('identities exist before they are assigned', () => {
  test('created where its ID says, in the region of identity-location', async () => {
    const sandbox = await azure();
    sandbox.addApp('web');
    sandbox.azure.addGroup('ids');
    const result = await step(sandbox, {
      'app-name': 'web',
      'user-assigned-identities': 'ids/id-new',
      'create-identities': 'true',
      'identity-location': 'North Europe',
    });
    expect(said(result, 'error')).toEqual([]);
    expect(sandbox.requests.find(({ method }) => method === 'PUT')).toMatchObject({
      path: expect.stringMatching(/\/resourceGroups\/ids\//),
      body: { location: 'northeurope' },
    });
    expect(changes(result)).toEqual(['id-new added']);
    expect(result.outputs['principal-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('missing by full ID: one question, an error for every target that wants it, no write on any', async () => {
    const sandbox = await azure();
    const { id } = sandbox.addIdentity('id-gone', { group: 'ids' });
    sandbox.deleteIdentity(id);
    sandbox.addApp('web');
    sandbox.addApp('stale', { identity: { user: ['id-old'] } });
    sandbox.addJob('nightly', { identity: { system: true } });
    const result = await step(sandbox, {
      operation: 'set',
      'app-name': 'web,stale',
      'job-name': 'nightly',
      'user-assigned-identities': id.toLowerCase(),
    });
    expect(result.exitCode).toBe(1);
    expect(sent(sandbox, /identity/i)).toEqual(['GET identity id-gone']);
    expect(writes(sandbox)).toEqual([]);
    expect(said(result, 'error')).toHaveLength(3);
    for (const error of said(result, 'error')) {
      for (const word of ['id-gone', 'user-assigned-identities', 'create-identities'])
        expect(error).toContain(word);
    }
    expect(result.outputs).toMatchObject({ changed: 'false', identities: '[]' });
  });

  test('every missing one is named', async () => {
    const sandbox = await azure();
    sandbox.addApp('web');
    sandbox.addIdentity('id-there');
    const result = await step(sandbox, {
      'app-name': 'web',
      'user-assigned-identities': 'id-there,id-one,nowhere/id-two',
    });
    const [error = ''] = said(result, 'error');
    expect(error).toContain("'id-one'");
    expect(error).toContain("'id-two'");
    expect(error).not.toContain('id-there');
    expect(writes(sandbox)).toEqual([]);
  });

  test('only those about to be added are asked about', async () => {
    const sandbox = await azure();
    sandbox.addApp('web', { identity: { user: ['id-a'] } });
    sandbox.addIdentity('id-b');
    await step(sandbox, { 'app-name': 'web', 'user-assigned-identities': 'id-a,id-b' });
    expect(sent(sandbox, /^GET identity/)).toEqual(['GET identity id-b']);
  });

  test('if reading one is forbidden, the write decides', async () => {
    const sandbox = await azure();
    sandbox.addApp('web');
    sandbox.addApp('api');
    const { id, principalId } = sandbox.addIdentity('id-a');
    sandbox.deny({ action: 'Microsoft.ManagedIdentity/userAssignedIdentities/read' });
    const good = await step(sandbox, { 'app-name': 'web', 'user-assigned-identities': 'id-a' });
    expect([good.exitCode, good.outputs['principal-id']]).toEqual([0, principalId]);

    sandbox.options.missingIdentityError = 'LinkedAuthorizationFailed';
    const bad = await step(sandbox, {
      'app-name': 'api',
      'user-assigned-identities': id.replace('id-a', 'id-never'),
      'create-identities': 'true',
    });
    expect(sent(sandbox, /^PUT/)).toEqual([]);
    expect(said(bad, 'error')).toHaveLength(1);
    for (const word of ['LinkedAuthorizationFailed', 'id-never', 'f1a07417-d97a-45cb-824c-7a7467783830'])
      expect(said(bad, 'error')[0]).toContain(word);
  });

  test('one that may not be created is an error that names the action; no target is written', async () => {
    const sandbox = await azure();
    sandbox.addApp('web');
    sandbox.addApp('api');
    sandbox.deny({ action: 'Microsoft.ManagedIdentity/userAssignedIdentities/write' });
    const result = await step(sandbox, {
      'app-name': 'web,api',
      'user-assigned-identities': 'id-new',
      'create-identities': 'true',
    });
    expect(result.exitCode).toBe(1);
    expect(sent(sandbox, /^(PUT|PATCH)/)).toEqual(['PUT identity id-new']);
    expect(said(result, 'error')).toHaveLength(2);
    expect(said(result, 'error')[0]).toContain('Microsoft.ManagedIdentity/userAssignedIdentities/write');
  });

  test('a deleted identity that a resource still lists does not keep it from being taken off', async () => {
    const sandbox = await azure();
    const { id } = sandbox.addIdentity('id-gone');
    sandbox.addApp('web', { identity: { user: ['id-gone', 'id-b'] } });
    sandbox.deleteIdentity(id);
    const result = await step(sandbox, {
      operation: 'set',
      'app-name': 'web',
      'user-assigned-identities': 'id-b',
    });
    expect(said(result, 'error')).toEqual([]);
    expect(attached(sandbox, 'web')).toEqual(['id-b']);
  });
});

describe('a provider that takes the map as the whole', () => {
  test('loses nothing when one of three is taken off', async () => {
    const sandbox = await azure({ mapSemantics: 'whole' });
    sandbox.addJob('nightly', { identity: { system: true, user: ['id-a', 'id-b', 'id-c'] } });
    const result = await step(sandbox, {
      operation: 'remove',
      'job-name': 'nightly',
      'user-assigned-identities': 'id-b',
    });
    expect(said(result, 'error')).toEqual([]);
    expect(attached(sandbox, 'nightly')).toEqual(['id-a', 'id-c']);
  });

  test('loses nothing when set swaps one of three', async () => {
    const sandbox = await azure({ mapSemantics: 'whole' });
    sandbox.addApp('web', { identity: { user: ['id-a', 'id-b', 'id-c'] } });
    sandbox.addIdentity('id-new');
    const result = await step(sandbox, {
      operation: 'set',
      'app-name': 'web',
      'user-assigned-identities': 'id-a,id-b,id-new',
    });
    expect(said(result, 'error')).toEqual([]);
    expect(attached(sandbox, 'web')).toEqual(['id-a', 'id-b', 'id-new']);
  });
});

describe("nobody else's work is lost", () => {
  test('a write that was throttled is decided anew on what another writer did meanwhile', async () => {
    const sandbox = await azure();
    sandbox.addApp('web');
    sandbox.addIdentity('id-b');
    sandbox.fault({
      match: { label: 'PATCH containerApps/web' },
      do: () => {
        sandbox.setIdentity('web', { system: true });
        const body = JSON.stringify({ error: { code: 'TooManyRequests', message: 'Slow down.' } });
        const headers = { 'content-type': 'application/json', 'retry-after': '1' };
        return new Response(body, { status: 429, headers });
      },
    });
    const result = await step(sandbox, { 'app-name': 'web', 'user-assigned-identities': 'id-b' });
    expect(said(result, 'error')).toEqual([]);
    expect(sandbox.get('web')).toMatchObject({ identity: { type: 'SystemAssigned, UserAssigned' } });
  });

  test('what another writer adds during the change stays on', async () => {
    const sandbox = await azure();
    sandbox.addApp('web', { identity: { user: ['id-a'] } });
    const { id } = sandbox.addIdentity('id-c');
    const undo = sandbox.onRequest(({ label }) => {
      if (label !== 'PATCH containerApps/web') return;
      undo();
      sandbox.setIdentity('web', { system: true, user: ['id-a', id] });
      sandbox.busy('web', 300);
    });
    const result = await step(sandbox, {
      operation: 'remove',
      'app-name': 'web',
      'user-assigned-identities': 'id-a',
    });
    expect(said(result, 'error')).toEqual([]);
    expect(attached(sandbox, 'web')).toEqual(['id-c']);
    expect(sandbox.get('web')).toMatchObject({ identity: { type: 'SystemAssigned, UserAssigned' } });
  });
});

describe('resolve-client-id', () => {
  test('asks once for each system-assigned identity, and for no other', async () => {
    const sandbox = await azure();
    sandbox.addApp('web');
    sandbox.addApp('api', { identity: { system: true } });
    sandbox.addIdentity('id-a');
    const result = await step(sandbox, {
      'app-name': 'web,api',
      'identity-type': 'system-assigned,user-assigned',
      'user-assigned-identities': 'id-a',
      'resolve-client-id': 'true',
    });
    expect(sent(sandbox, /^GET system identity/).sort()).toEqual([
      'GET system identity containerApps/api',
      'GET system identity containerApps/web',
    ]);
    expect(result.json<Identity[]>('identities').map(({ clientId }) => typeof clientId)).toEqual([
      'string',
      'string',
      'string',
      'string',
    ]);
    expect(result.json('client-ids')).toHaveLength(3);

    const userOnly = await step(sandbox, {
      'app-name': 'web',
      'user-assigned-identities': 'id-a',
      'resolve-client-id': 'true',
    });
    expect([userOnly.exitCode, sent(sandbox, /^GET system identity/)]).toEqual([0, []]);
  });

  test('of a removed one is read before it goes; one that may not be read is null and no failure', async () => {
    const sandbox = await azure();
    sandbox.addApp('web', { identity: { system: true } });
    sandbox.addApp('api', { identity: { system: true } });
    const remove = { operation: 'remove', 'identity-type': 'system-assigned', 'resolve-client-id': 'true' };
    const read = await step(sandbox, { ...remove, 'app-name': 'web' });
    expect(read.outputs['client-id']).toMatch(/^[0-9a-f-]{36}$/);

    sandbox.deny({ action: 'Microsoft.ManagedIdentity/identities/read' });
    const denied = await step(sandbox, { ...remove, 'app-name': 'api' });
    expect([denied.exitCode, denied.outputs['client-id'], said(denied, 'error')]).toEqual([0, '', []]);
    expect(denied.json<Identity[]>('identities')).toMatchObject([{ clientId: null, change: 'removed' }]);
  });
});

test('a system-assigned identity whose removal failed is not called removed', async () => {
  const sandbox = await azure();
  sandbox.addApp('web', { identity: { system: true } });
  sandbox.operationFails('web', { mode: 'async-failed', code: 'Nope', message: 'Not today.' });
  const result = await step(sandbox, {
    operation: 'remove',
    'app-name': 'web',
    'identity-type': 'system-assigned',
  });
  expect(result.exitCode).toBe(1);
  expect(said(result, 'error')).toEqual([expect.stringContaining('Not today.')]);
  expect(said(result, 'warning')).toEqual([]);
  expect(changes(result)).toEqual(['system unchanged']);
  expect(result.outputs['changed']).toBe('true');
});
