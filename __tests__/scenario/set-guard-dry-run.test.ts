import { describe, expect, test } from '@jest/globals';
import type { Sandbox } from '../../sandbox/index.ts';
import { asked, azure, changes, said, step, writes } from './old-support.ts';

const patches = (sandbox: Sandbox): number =>
  sandbox.requests.filter(({ method }) => method === 'PATCH').length;

describe('set', () => {
  test('three stale and one new identity: one write', async () => {
    const sandbox = await azure();
    sandbox.addApp('web', { identity: { system: true, user: ['id-x', 'id-y', 'id-z'] } });
    sandbox.addIdentity('id-new');
    const result = await step(sandbox, {
      operation: 'set',
      'app-name': 'web',
      'identity-type': 'system-assigned,user-assigned',
      'user-assigned-identities': 'id-new',
    });
    expect(asked(sandbox)).toEqual([
      'ID token',
      'Entra token',
      'GET containerApps/web',
      'LIST containerApps/web/authConfigs',
      'GET identity id-new',
      'PATCH containerApps/web',
    ]);
    expect(changes(result)).toEqual([
      'system unchanged',
      'id-new added',
      'id-x removed',
      'id-y removed',
      'id-z removed',
    ]);
    expect(JSON.parse(result.outputs['principal-ids'] ?? '')).toHaveLength(2);

    const again = await step(sandbox, {
      operation: 'set',
      'app-name': 'web',
      'identity-type': 'system-assigned,user-assigned',
      'user-assigned-identities': 'id-new',
    });
    expect(patches(sandbox)).toBe(0);
    expect(again.outputs['changed']).toBe('false');
  });

  test('none takes everything off', async () => {
    const sandbox = await azure();
    sandbox.addApp('web', { identity: { system: true, user: ['id-x'] } });
    const result = await step(sandbox, { operation: 'set', 'app-name': 'web', 'identity-type': 'none' });
    expect(writes(sandbox)).toEqual([{ identity: { type: 'None' } }]);
    expect(result.outputs).toMatchObject({ 'principal-ids': '[]', changed: 'true' });
    expect(changes(result)).toEqual(['system removed', 'id-x removed']);
  });
});

describe('an identity in use', () => {
  const id = (sandbox: Sandbox): string => sandbox.addIdentity('id-a').id;
  const remove = { operation: 'remove', 'user-assigned-identities': 'id-a' };
  const places: [string, Record<string, string>, (sandbox: Sandbox) => void][] = [
    [
      'registries: acme.azurecr.io',
      { 'app-name': 'web' },
      (sandbox) =>
        sandbox.addApp('web', {
          identity: { user: ['id-a'] },
          properties: {
            configuration: {
              registries: [{ server: 'acme.azurecr.io', identity: id(sandbox).toLowerCase() }],
            },
          },
        }),
    ],
    [
      'authentication: current',
      { 'app-name': 'web' },
      (sandbox) => {
        sandbox.addApp('web', { identity: { user: ['id-a'] } });
        sandbox.addChild('web', 'authConfigs', 'current', {
          login: { tokenStore: { azureBlobStorage: { managedIdentityResourceId: id(sandbox) } } },
        });
      },
    ],
    [
      'secrets: db',
      { 'job-name': 'nightly' },
      (sandbox) =>
        sandbox.addJob('nightly', {
          identity: { user: ['id-a'] },
          properties: { configuration: { secrets: [{ name: 'db', identity: id(sandbox) }] } },
        }),
    ],
    [
      'Dapr component: orders',
      { 'environment-name': 'env' },
      (sandbox) => {
        sandbox.addEnvironment('env', { identity: { user: ['id-a'] } });
        sandbox.addChild('env', 'daprComponents', 'orders', {
          secrets: [{ name: 's', identity: id(sandbox) }],
        });
      },
    ],
    [
      'registry credentials: acme.azurecr.io',
      { 'session-pool-name': 'pool' },
      (sandbox) =>
        sandbox.addSessionPool('pool', {
          identity: { user: ['id-a'] },
          properties: {
            customContainerTemplate: {
              registryCredentials: { server: 'acme.azurecr.io', identity: id(sandbox) },
            },
          },
        }),
    ],
  ];

  test.each(places)('is not taken off: %s', async (place, target, setUp) => {
    const sandbox = await azure();
    setUp(sandbox);
    const refused = await step(sandbox, { ...remove, ...target });
    expect(refused.exitCode).toBe(1);
    expect(said(refused, 'error')).toEqual([expect.stringContaining(place)]);
    expect(said(refused, 'error')[0]).toContain("'force: true'");
    expect(patches(sandbox)).toBe(0);
    expect(refused.outputs).toMatchObject({ changed: 'false', identities: '[]' });

    const dry = await step(sandbox, { ...remove, ...target, 'dry-run': 'true' });
    expect(dry.exitCode).toBe(1);

    const forced = await step(sandbox, { ...remove, ...target, force: 'true' });
    expect(forced.exitCode).toBe(0);
    expect(said(forced, 'warning')).toEqual([expect.stringContaining(place)]);
    expect(changes(forced)).toEqual(['id-a removed']);
  });

  test('a place that may not be read counts as a use, by name', async () => {
    const sandbox = await azure();
    sandbox.addApp('web', { identity: { user: ['id-a'] } });
    sandbox.deny({ action: 'Microsoft.App/containerApps/authConfigs/read' });
    const result = await step(sandbox, { ...remove, 'app-name': 'web' });
    expect(said(result, 'error')[0]).toContain('authConfigs: may not be read');
    expect(patches(sandbox)).toBe(0);
  });

  test('an environment variable with its client ID is a warning', async () => {
    const sandbox = await azure();
    const { clientId } = sandbox.addIdentity('id-a');
    sandbox.addApp('web', {
      identity: { user: ['id-a'] },
      properties: {
        template: { containers: [{ name: 'web', env: [{ name: 'AZURE_CLIENT_ID', value: clientId }] }] },
      },
    });
    const result = await step(sandbox, { ...remove, 'app-name': 'web' });
    expect(result.exitCode).toBe(0);
    expect(said(result, 'warning')).toEqual([expect.stringContaining('AZURE_CLIENT_ID')]);
  });
});

describe('a dry run', () => {
  test('plans, reports and writes nothing', async () => {
    const sandbox = await azure();
    sandbox.addApp('web', { identity: { system: true, user: ['id-x'] } });
    sandbox.addIdentity('id-new');
    const result = await step(sandbox, {
      operation: 'set',
      'app-name': 'web',
      'user-assigned-identities': 'id-new\nid-missing',
      'create-identities': 'true',
      'dry-run': 'true',
    });
    expect(result.exitCode).toBe(0);
    expect(writes(sandbox)).toEqual([]);
    expect(result.outputs['changed']).toBe('true');
    expect(changes(result)).toEqual(['system removed', 'id-missing added', 'id-new added', 'id-x removed']);
    expect(result.json<{ identityType: string }[]>('resources')[0]?.identityType).toBe('user-assigned');
    expect(result.summary).toContain('Dry run: ');
    expect(said(result, 'warning')).toEqual([expect.stringContaining('would be orphaned')]);
  });

  test('with nothing to do says so', async () => {
    const sandbox = await azure();
    sandbox.addApp('web', { identity: { system: true } });
    const result = await step(sandbox, {
      'app-name': 'web',
      'identity-type': 'system-assigned',
      'dry-run': 'true',
    });
    expect(result.outputs['changed']).toBe('false');
  });
});

describe('identities that do not exist', () => {
  test('are an error before any write, on every target', async () => {
    const sandbox = await azure();
    sandbox.addApp('web');
    sandbox.addApp('api');
    const result = await step(sandbox, { 'app-name': 'web,api', 'user-assigned-identities': 'id-never' });
    expect(result.exitCode).toBe(1);
    expect(said(result, 'error')).toHaveLength(2);
    for (const word of ['id-never', "'user-assigned-identities'", "'create-identities"]) {
      expect(said(result, 'error')[0]).toContain(word);
    }
    expect(sandbox.requests.filter(({ label }) => label.startsWith('GET identity'))).toHaveLength(1);
    expect(writes(sandbox)).toEqual([]);
  });

  test('are created once, in the region of the target, with tags; what exists is left alone', async () => {
    const sandbox = await azure({ identityPropagationMs: 1_500 });
    sandbox.addApp('web', { location: 'West Europe' });
    sandbox.addApp('api', { location: 'North Europe' });
    const old = sandbox.addIdentity('id-old', { tags: { owner: 'somebody' } });
    const result = await step(sandbox, {
      'app-name': 'web,api',
      'user-assigned-identities': 'id-old,id-new',
      'create-identities': 'true',
    });
    expect(said(result, 'error')).toEqual([]);
    const puts = sandbox.requests.filter(({ method }) => method === 'PUT');
    expect(puts.map(({ label, body }) => [label, body])).toEqual([
      [
        'PUT identity id-new',
        {
          location: 'westeurope',
          tags: {
            'github-repository': expect.any(String),
            'github-run': expect.stringContaining('/actions/runs/'),
          },
        },
      ],
    ]);
    expect(old.tags).toEqual({ owner: 'somebody' });
    expect(changes(result)).toEqual(['id-old added', 'id-new added', 'id-old added', 'id-new added']);
  });
});

describe('after the write', () => {
  test('a provider that takes the map as the whole is given the whole', async () => {
    const sandbox = await azure({ mapSemantics: 'whole' });
    sandbox.addApp('web', { identity: { user: ['id-a', 'id-b'] } });
    sandbox.addIdentity('id-c');
    const result = await step(sandbox, { 'app-name': 'web', 'user-assigned-identities': 'id-c' });
    expect(said(result, 'error')).toEqual([]);
    expect(patches(sandbox)).toBe(2);
    const { identity } = sandbox.get('web') as { identity: { userAssignedIdentities: object } };
    expect(
      Object.keys(identity.userAssignedIdentities)
        .map((key) => key.slice(-4))
        .sort(),
    ).toEqual(['id-a', 'id-b', 'id-c']);
  });

  test('an identity that does not stick is an error after three writes', async () => {
    const sandbox = await azure();
    sandbox.addApp('web');
    sandbox.operationFails('web', { mode: 'silently-ignored', times: 10 });
    const result = await step(sandbox, { 'app-name': 'web', 'identity-type': 'system-assigned' });
    expect(result.exitCode).toBe(1);
    expect(said(result, 'error')).toEqual([expect.stringContaining('does not stick')]);
    expect(patches(sandbox)).toBe(3);
    expect(result.outputs['changed']).toBe('true');
  });

  test('what another writer undid is written again', async () => {
    const sandbox = await azure();
    sandbox.addApp('web');
    let undone = false;
    sandbox.onAnswer(({ method, status }) => {
      if (method !== 'PATCH' || status !== 202 || undone) return;
      undone = true;
      setTimeout(() => sandbox.setIdentity('web', { system: false }), 300);
    });
    const result = await step(sandbox, { 'app-name': 'web', 'identity-type': 'system-assigned' });
    expect(said(result, 'error')).toEqual([]);
    expect(patches(sandbox)).toBe(2);
  });
});

test('two actions at once, 50 times: one adds the system-assigned, one a user-assigned identity, and both are there', async () => {
  const interleave = async (offsetMs: number, provisioningMs: number): Promise<void> => {
    const sandbox = await azure({ provisioningMs });
    sandbox.addApp('web');
    sandbox.addIdentity('id-a');
    const wait = (ms: number): Promise<void> =>
      new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));
    const run = async (inputs: Record<string, string>, delayMs: number): Promise<number | null> => {
      await wait(delayMs);
      return (await step(sandbox, { 'app-name': 'web', ...inputs })).exitCode;
    };
    const ended = await Promise.all([
      run({ 'identity-type': 'system-assigned' }, offsetMs),
      run({ 'user-assigned-identities': 'id-a' }, -offsetMs),
    ]);
    const { identity } = sandbox.get('web') as { identity: { type: string } };
    expect({ offsetMs, ended, type: identity.type }).toEqual({
      offsetMs,
      ended: [0, 0],
      type: 'SystemAssigned, UserAssigned',
    });
  };
  const cases = Array.from({ length: 50 }, (_, at) => ({
    offsetMs: (at - 25) * 20,
    provisioningMs: 600 + (at % 5) * 100,
  }));
  await Promise.all(
    [0, 1, 2].map(async (lane) => {
      for (const { offsetMs, provisioningMs } of cases.filter((_, at) => at % 3 === lane))
        await interleave(offsetMs, provisioningMs);
    }),
  );
}, 240_000);
