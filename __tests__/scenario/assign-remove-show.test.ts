import { describe, expect, test } from '@jest/globals';
import { type AnswerMode, TENANT_ID } from '../../sandbox/index.ts';
import { asked, azure, changes, type Identity, said, step, writes } from './old-support.ts';

describe('assign', () => {
  test('a first assign reads, writes and polls; a second one only reads', async () => {
    const sandbox = await azure();
    sandbox.addApp('web');
    const first = await step(sandbox, { 'app-name': 'web', 'identity-type': 'system-assigned' });
    expect(first.exitCode).toBe(0);
    expect(asked(sandbox)).toEqual([
      'ID token',
      'Entra token',
      'GET containerApps/web',
      'PATCH containerApps/web',
    ]);
    expect(sandbox.requests.slice(4).map(({ label }) => label)).toContain('GET containerApps/web');
    expect(writes(sandbox)).toEqual([{ identity: { type: 'SystemAssigned' } }]);
    const { identity } = sandbox.get('web') as { identity: { principalId: string } };
    expect(first.outputs).toMatchObject({
      changed: 'true',
      'principal-id': identity.principalId,
      'principal-ids': JSON.stringify([identity.principalId]),
      'client-id': '',
      'client-ids': '[]',
      'tenant-id': TENANT_ID,
    });
    expect(first.json('identities')).toMatchObject([
      {
        resourceName: 'web',
        resourceKind: 'app',
        type: 'system-assigned',
        name: 'system',
        id: null,
        clientId: null,
        change: 'added',
      },
    ]);
    expect(first.json('resources')).toMatchObject([
      {
        name: 'web',
        kind: 'app',
        identityType: 'system-assigned',
        changed: true,
        status: 'succeeded',
        error: null,
      },
    ]);
    expect(first.summary).toContain(identity.principalId);
    expect(first.summary).toContain('az role assignment create');

    const second = await step(sandbox, { 'app-name': 'web', 'identity-type': 'system-assigned' });
    expect(sandbox.requests.map(({ label }) => label)).toEqual([
      'ID token',
      'Entra token',
      'GET containerApps/web',
    ]);
    expect(second.outputs).toMatchObject({ changed: 'false', 'principal-id': identity.principalId });
    expect(changes(second)).toEqual(['system unchanged']);
    expect(second.exitCode).toBe(0);
  });

  test('a user-assigned identity by name, group/name and ID; others stay', async () => {
    const sandbox = await azure();
    sandbox.addApp('web', { identity: { system: true, user: ['id-old'] } });
    const ids = [
      sandbox.addIdentity('id-a'),
      sandbox.addIdentity('id-b', { group: 'ids' }),
      sandbox.addIdentity('id-c', { group: 'ids' }),
    ];
    const result = await step(sandbox, {
      'app-name': 'web',
      'user-assigned-identities': `id-a\nids/id-b,${ids[2]?.id.toUpperCase().replace('/IDS/', '/ids/').replace('ID-C', 'id-c')}`,
    });
    expect(result.exitCode).toBe(0);
    const [body] = writes(sandbox) as { identity: { type: string; userAssignedIdentities: object } }[];
    const canonical = ids.map(({ id }) => id.replace('resourcegroups', 'resourceGroups'));
    expect(body?.identity.type).toBe('SystemAssigned,UserAssigned');
    expect(
      Object.entries(body?.identity.userAssignedIdentities ?? {}).map(([key, value]) => [
        key.toLowerCase(),
        value,
      ]),
    ).toEqual(canonical.map((id) => [id.toLowerCase(), {}]));
    expect(changes(result)).toEqual(['id-a added', 'id-b added', 'id-c added']);
    expect(result.outputs['principal-ids']).toBe(JSON.stringify(ids.map(({ principalId }) => principalId)));
    expect(result.outputs['client-ids']).toBe(JSON.stringify(ids.map(({ clientId }) => clientId)));
    expect(result.outputs['principal-id']).toBe('');
    const { identity } = sandbox.get('web') as { identity: { userAssignedIdentities: object } };
    expect(Object.keys(identity.userAssignedIdentities)).toHaveLength(4);
    expect(result.json<Identity[]>('identities').map(({ id }) => id)).toEqual(canonical);
  });

  test('identity-resource-group is where bare names live, and a job takes both types at once', async () => {
    const sandbox = await azure();
    sandbox.addJob('nightly');
    const identity = sandbox.addIdentity('id-a', { group: 'ids' });
    const result = await step(sandbox, {
      'job-name': 'nightly',
      'identity-type': 'user-assigned, system-assigned',
      'user-assigned-identities': 'id-a',
      'identity-resource-group': 'ids',
    });
    expect(asked(sandbox)).toEqual([
      'ID token',
      'Entra token',
      'GET jobs/nightly',
      'GET identity id-a',
      'PATCH jobs/nightly',
    ]);
    expect(changes(result)).toEqual(['system added', 'id-a added']);
    expect(result.outputs['client-id']).toBe('');
    expect(result.outputs['client-ids']).toBe(JSON.stringify([identity.clientId]));
  });

  test('the environment stands in for client-id, tenant-id and subscription-id', async () => {
    const sandbox = await azure();
    sandbox.addApp('web');
    const { application } = sandbox;
    const result = await step(
      sandbox,
      { 'app-name': 'web', 'resource-group': 'shop', 'identity-type': 'system-assigned' },
      {
        defaults: false,
        env: {
          AZURE_CLIENT_ID: application.clientId,
          AZURE_TENANT_ID: application.tenantId,
          AZURE_SUBSCRIPTION_ID: [...sandbox.azure.subscriptions.keys()][0],
        },
      },
    );
    expect(said(result, 'error')).toEqual([]);
    expect(result.outputs['changed']).toBe('true');
  });
});

describe('the end of a change', () => {
  const modes: AnswerMode[] = [
    'azure',
    '200',
    '201',
    '200-in-progress',
    '202-location',
    '202-async',
    '202-bare',
  ];
  test.each(modes)('is seen when Azure answers %s', async (answer) => {
    const sandbox = await azure({ answer });
    sandbox.addApp('web');
    sandbox.addJob('nightly');
    const result = await step(sandbox, {
      'app-name': 'web',
      'job-name': 'nightly',
      'identity-type': 'system-assigned',
    });
    expect(said(result, 'error')).toEqual([]);
    expect(changes(result)).toEqual(['system added', 'system added']);
    expect(result.json<Identity[]>('identities').every(({ principalId }) => principalId)).toBe(true);
    expect(sandbox.requests.filter(({ method }) => method === 'PATCH')).toHaveLength(2);
  });

  test('a resource busy with another change is waited for before anything is decided', async () => {
    const sandbox = await azure();
    sandbox.addApp('web');
    sandbox.busy('web', 700);
    const result = await step(sandbox, { 'app-name': 'web', 'identity-type': 'system-assigned' });
    expect(result.exitCode).toBe(0);
    expect(sandbox.requests.filter(({ method }) => method === 'PATCH').map(({ status }) => status)).toEqual([
      202,
    ]);
  });

  test('a resource whose last change failed is no obstacle', async () => {
    const sandbox = await azure();
    sandbox.addApp('web', { properties: { provisioningState: 'Failed' } });
    const result = await step(sandbox, { 'app-name': 'web', 'identity-type': 'system-assigned' });
    expect(said(result, 'error')).toEqual([]);
    expect(result.outputs['changed']).toBe('true');
  });
});

describe('remove', () => {
  test('one of two goes by the key that Azure returned', async () => {
    const sandbox = await azure();
    sandbox.addApp('web', { identity: { user: ['id-a', 'id-b'] } });
    const result = await step(sandbox, {
      operation: 'remove',
      'app-name': 'web',
      'user-assigned-identities': 'ID-B',
    });
    const [body] = writes(sandbox) as {
      identity: { type: string; userAssignedIdentities: Record<string, unknown> };
    }[];
    expect(body?.identity.type).toBe('UserAssigned');
    expect(Object.entries(body?.identity.userAssignedIdentities ?? {})).toEqual([
      [expect.stringMatching(/\/resourcegroups\/.*\/id-b$/), null],
    ]);
    expect(changes(result)).toEqual(['id-b removed']);
    expect(result.outputs['principal-id']).toBe(sandbox.addIdentity('id-b').principalId);
  });

  test('all of them beside the system-assigned one: a type without a map', async () => {
    const sandbox = await azure();
    sandbox.addJob('nightly', { identity: { system: true, user: ['id-a', 'id-b'] } });
    const result = await step(sandbox, {
      operation: 'remove',
      'job-name': 'nightly',
      'user-assigned-identities': '*',
    });
    expect(writes(sandbox)).toEqual([{ identity: { type: 'SystemAssigned' } }]);
    expect(changes(result)).toEqual(['id-a removed', 'id-b removed']);
    expect(result.json<{ identityType: string }[]>('resources')[0]?.identityType).toBe('system-assigned');
  });

  test('the system-assigned one: a warning names the principal that goes with it', async () => {
    const sandbox = await azure();
    sandbox.addApp('web', { identity: { system: true } });
    const { identity } = structuredClone(sandbox.get('web')) as { identity: { principalId: string } };
    const result = await step(sandbox, {
      operation: 'remove',
      'app-name': 'web',
      'identity-type': 'system-assigned',
    });
    expect(writes(sandbox)).toEqual([{ identity: { type: 'None' } }]);
    expect(said(result, 'warning')).toEqual([expect.stringContaining(identity.principalId)]);
    expect(said(result, 'warning')[0]).toContain('orphaned');
    expect(result.outputs['principal-id']).toBe(identity.principalId);
  });

  test('what is absent is removed already', async () => {
    const sandbox = await azure();
    sandbox.addApp('web', { identity: { user: ['id-a'] } });
    const result = await step(sandbox, {
      operation: 'remove',
      'app-name': 'web',
      'identity-type': 'system-assigned,user-assigned',
      'user-assigned-identities': 'id-never',
    });
    expect(sandbox.requests.map(({ label }) => label)).toEqual([
      'ID token',
      'Entra token',
      'GET containerApps/web',
    ]);
    expect(result).toMatchObject({
      exitCode: 0,
      outputs: { changed: 'false', identities: '[]', 'principal-ids': '[]' },
    });
  });
});

describe('show', () => {
  test('reads all, or what the identity inputs name', async () => {
    const sandbox = await azure();
    sandbox.addApp('web', { identity: { system: true, user: ['id-b', 'id-a'] } });
    const show = async (inputs: Record<string, string>): Promise<string[]> =>
      changes(await step(sandbox, { operation: 'show', 'app-name': 'web', ...inputs }));
    expect(await show({})).toEqual(['system unchanged', 'id-a unchanged', 'id-b unchanged']);
    expect(await show({ 'identity-type': 'system-assigned' })).toEqual(['system unchanged']);
    expect(await show({ 'identity-type': 'user-assigned' })).toEqual(['id-a unchanged', 'id-b unchanged']);
    expect(await show({ 'user-assigned-identities': 'id-b,id-never' })).toEqual(['id-b unchanged']);
    expect(writes(sandbox)).toEqual([]);
  });

  test('a resource without identities has none, and resolve-client-id reads the client ID of system-assigned ones', async () => {
    const sandbox = await azure();
    sandbox.addEnvironment('env');
    sandbox.addApp('web', { identity: { system: true } });
    const result = await step(sandbox, {
      operation: 'show',
      'app-name': 'web',
      'environment-name': 'env',
      'resolve-client-id': 'true',
    });
    expect(result.exitCode).toBe(0);
    expect(result.json<Identity[]>('identities')).toHaveLength(1);
    expect(result.outputs['client-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(
      result.json<{ identityType: string }[]>('resources').map(({ identityType }) => identityType),
    ).toEqual(['system-assigned', 'none']);
  });
});

test('tokens are masked before anything else is printed, and verbose logs show none', async () => {
  const sandbox = await azure();
  sandbox.addApp('web');
  const env = { RUNNER_DEBUG: '1', AZURE_LOG_LEVEL: 'verbose' };
  const result = await step(sandbox, { 'app-name': 'web', 'identity-type': 'system-assigned' }, { env });
  expect(result.exitCode).toBe(0);
  expect(result.masks).toHaveLength(2);
  const lines = result.stdout.split('\n').filter((line) => line !== '');
  expect(lines.slice(0, 2).every((line) => line.startsWith('::add-mask::'))).toBe(true);
});

test.each<[string, Record<string, string>]>([
  ['operation', { operation: 'delete' }],
  ['app-name', { 'app-name': 'a/b' }],
  ['app-name', { 'app-name': 'wеb' }],
  ['identity-type', { 'identity-type': '' }],
  ['identity-type', { 'user-assigned-identities': 'id-a' }],
  ['user-assigned-identities', { 'identity-type': 'user-assigned' }],
  ['timeout-minutes', { 'timeout-minutes': 'soon\n::error::x' }],
  ['max-parallel', { 'max-parallel': '0' }],
  ['dry-run', { 'dry-run': 'maybe' }],
  ['tenant-id', { 'tenant-id': '' }],
  ['client-id', { 'client-id': 'me' }],
  ['cloud', { cloud: 'AzureGermanCloud' }],
  ['resource-group', { 'resource-group': '..' }],
])('bad input is refused before any request, by name: %s %j', async (input, inputs) => {
  const sandbox = await azure();
  const result = await step(sandbox, { 'app-name': 'web', 'identity-type': 'system-assigned', ...inputs });
  expect(result.exitCode).toBe(1);
  expect(result.annotations).toEqual([
    expect.objectContaining({ level: 'error', message: expect.stringContaining(`'${input}'`) }),
  ]);
  expect(sandbox.requests).toEqual([]);
  expect(result.outputs['changed']).toBe('false');
});
