import { describe, expect, test } from '@jest/globals';
import {
  type AnswerMode,
  CLIENT_ID,
  type JsonObject,
  type Sandbox,
  type StepOptions,
  SUBSCRIPTION_ID,
  TENANT_ID,
} from '../../sandbox/index.ts';
import { azure, changes, type Identity, said, step, writes } from './old-support.ts';

interface Resource {
  id: string | null;
  name: string;
  kind: string;
  identityType: string | null;
  changed: boolean;
  status: string;
  error: string | null;
}

/** The resource ID of a user-assigned identity, as this action writes it and as Azure spells it. */
const canonical = (name: string, group = 'shop'): string =>
  `/subscriptions/${SUBSCRIPTION_ID}/resourceGroups/${group}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/${name}`;
const spelled = (name: string, group = 'shop'): string =>
  canonical(name, group).replace('/resourceGroups/', '/resourcegroups/');

const kinds = ['app', 'job', 'environment', 'session-pool'] as const;
type Kind = (typeof kinds)[number];
const inputOf: Readonly<Record<Kind, string>> = {
  app: 'app-name',
  job: 'job-name',
  environment: 'environment-name',
  'session-pool': 'session-pool-name',
};
const typeOf: Readonly<Record<Kind, string>> = {
  app: 'containerApps',
  job: 'jobs',
  environment: 'managedEnvironments',
  'session-pool': 'sessionPools',
};

function principalOf(sandbox: Sandbox, name: string): string {
  const { identity } = sandbox.get(name) as { identity: { principalId: string } };
  return identity.principalId;
}

/** What a resource has before, what is asked, and the `identity` of the one PATCH. */
type Write = readonly [
  rule: string,
  has: { system?: boolean; user?: readonly string[] },
  inputs: Record<string, string>,
  identity: JsonObject,
];

const assigns: readonly Write[] = [
  [
    'the system-assigned identity beside user-assigned ones: the type alone',
    { user: ['id-a', 'id-b'] },
    { 'identity-type': 'system-assigned' },
    { type: 'SystemAssigned,UserAssigned' },
  ],
  [
    'a user-assigned one beside the system-assigned: the type names both',
    { system: true },
    { 'user-assigned-identities': 'id-new' },
    { type: 'SystemAssigned,UserAssigned', userAssignedIdentities: { [canonical('id-new')]: {} } },
  ],
  [
    'a user-assigned one beside another: the new key alone',
    { user: ['id-a'] },
    { 'user-assigned-identities': 'id-a,id-new' },
    { type: 'UserAssigned', userAssignedIdentities: { [canonical('id-new')]: {} } },
  ],
  [
    'both types where there is nothing',
    {},
    { 'identity-type': 'SystemAssigned, UserAssigned', 'user-assigned-identities': 'id-new' },
    { type: 'SystemAssigned,UserAssigned', userAssignedIdentities: { [canonical('id-new')]: {} } },
  ],
  [
    'both types where the system-assigned one is there already',
    { system: true },
    { 'identity-type': 'user-assigned,system-assigned', 'user-assigned-identities': 'id-new' },
    { type: 'SystemAssigned,UserAssigned', userAssignedIdentities: { [canonical('id-new')]: {} } },
  ],
];

const removals: readonly Write[] = [
  [
    'one of two beside the system-assigned: its key with null',
    { system: true, user: ['id-a', 'id-b'] },
    { 'user-assigned-identities': 'id-a' },
    { type: 'SystemAssigned,UserAssigned', userAssignedIdentities: { [spelled('id-a')]: null } },
  ],
  [
    'the last one, with nothing beside it: None and no map',
    { user: ['id-a'] },
    { 'user-assigned-identities': 'id-a' },
    { type: 'None' },
  ],
  [
    'the last one beside the system-assigned: no map',
    { system: true, user: ['id-a'] },
    { 'user-assigned-identities': 'id-a' },
    { type: 'SystemAssigned' },
  ],
  [
    'the system-assigned one beside user-assigned ones, which stay: no map',
    { system: true, user: ['id-a', 'id-b'] },
    { 'identity-type': 'system-assigned' },
    { type: 'UserAssigned' },
  ],
  [
    'all user-assigned ones, with nothing beside them',
    { user: ['id-a', 'id-b'] },
    { 'identity-type': 'user-assigned', 'user-assigned-identities': '*' },
    { type: 'None' },
  ],
  [
    'everything',
    { system: true, user: ['id-a', 'id-b'] },
    { 'identity-type': 'system-assigned,user-assigned', 'user-assigned-identities': '*' },
    { type: 'None' },
  ],
  [
    'the system-assigned and one of two',
    { system: true, user: ['id-a', 'id-b'] },
    { 'identity-type': 'system-assigned,user-assigned', 'user-assigned-identities': 'id-b,id-never' },
    { type: 'UserAssigned', userAssignedIdentities: { [spelled('id-b')]: null } },
  ],
];

describe.each([
  ['assign', assigns],
  ['remove', removals],
] as const)('the smallest write of %s', (operation, table) => {
  test.each(table)('%s', async (_, has, inputs, identity) => {
    const outcomes = await Promise.all(
      kinds.map(async (kind) => {
        const sandbox = await azure();
        sandbox.addIdentity('id-new');
        sandbox.addResource(kind, 'mine', { identity: has });
        const result = await step(sandbox, { operation, [inputOf[kind]]: 'mine', ...inputs });
        const patches = sandbox.requests.filter(({ method }) => method === 'PATCH');
        return { kind, errors: said(result, 'error'), bodies: patches.map(({ body }) => body) };
      }),
    );
    expect(outcomes).toEqual(kinds.map((kind) => ({ kind, errors: [], bodies: [{ identity }] })));
  });
});

describe('outputs', () => {
  test('a step over all four kinds: canonical IDs, names as Azure has them, the order of kinds', async () => {
    const sandbox = await azure();
    sandbox.addSessionPool('pool', { identity: { system: true } });
    sandbox.addEnvironment('Env', { identity: { system: true } });
    sandbox.addJob('nightly', { identity: { system: true } });
    sandbox.addApp('web', { identity: { system: true } });
    const { id, principalId, clientId } = sandbox.addIdentity('id-Shared', { group: 'Ids' });
    const result = await step(sandbox, {
      'session-pool-name': 'POOL',
      'environment-name': 'env',
      'job-name': 'nightly',
      'app-name': 'WEB',
      'identity-type': 'system-assigned,user-assigned',
      'user-assigned-identities': id,
    });
    expect(said(result, 'error')).toEqual([]);
    const names = ['web', 'nightly', 'Env', 'pool'];
    const target = (at: number): string =>
      `/subscriptions/${SUBSCRIPTION_ID}/resourceGroups/shop/providers/Microsoft.App/${typeOf[kinds[at] ?? 'app']}/${names[at]}`;
    expect(result.json('identities')).toEqual(
      names.flatMap((name, at) => {
        const place = { resourceId: target(at), resourceName: name, resourceKind: kinds[at] };
        return [
          {
            ...place,
            type: 'system-assigned',
            name: 'system',
            id: null,
            principalId: principalOf(sandbox, name),
            clientId: null,
            tenantId: TENANT_ID,
            change: 'unchanged',
          },
          {
            ...place,
            type: 'user-assigned',
            name: 'id-Shared',
            id: canonical('id-Shared', 'Ids'),
            principalId,
            clientId,
            tenantId: TENANT_ID,
            change: 'added',
          },
        ];
      }),
    );
    expect(result.json('resources')).toEqual(
      names.map((name, at) => ({
        id: target(at),
        name,
        kind: kinds[at],
        identityType: 'system-assigned,user-assigned',
        changed: true,
        status: 'succeeded',
        error: null,
      })),
    );
    // All system-assigned ones first, then the shared one, once.
    expect(result.json('principal-ids')).toEqual([
      ...names.map((name) => principalOf(sandbox, name)),
      principalId,
    ]);
    expect(result.outputs).toMatchObject({
      'principal-id': '',
      'client-id': '',
      'client-ids': JSON.stringify([clientId]),
      'tenant-id': TENANT_ID,
      changed: 'true',
    });
    expect(Object.keys(result.outputs).sort()).toEqual(
      [
        'principal-id',
        'principal-ids',
        'client-id',
        'client-ids',
        'tenant-id',
        'changed',
        'identities',
        'resources',
      ].sort(),
    );
  });

  test('principal-id is there when every target has the same one', async () => {
    const sandbox = await azure();
    sandbox.addApp('web');
    sandbox.addApp('api', { identity: { user: ['id-a'] } });
    const { principalId, clientId } = sandbox.addIdentity('id-a');
    const result = await step(sandbox, { 'app-name': 'web\napi', 'user-assigned-identities': 'id-a' });
    expect(changes(result)).toEqual(['id-a added', 'id-a unchanged']);
    expect(result.outputs).toMatchObject({ 'principal-id': principalId, 'client-id': clientId });
  });

  test('assign lists what was asked for in the order asked, and nothing else', async () => {
    const sandbox = await azure();
    sandbox.addApp('web', { identity: { system: true, user: ['id-a', 'id-b', 'id-c'] } });
    const result = await step(sandbox, {
      'app-name': 'web',
      'user-assigned-identities': `id-c,${canonical('ID-B').toUpperCase()},shop/id-c`,
    });
    expect(changes(result)).toEqual(['id-c unchanged', 'id-b unchanged']);
    expect(result.json<Identity[]>('identities').map(({ id }) => id)).toEqual([
      canonical('id-c'),
      canonical('id-b'),
    ]);
    expect(result.outputs).toMatchObject({ changed: 'false', 'principal-id': '' });
    expect(writes(sandbox)).toEqual([]);
  });

  test('remove lists what went, as it was before', async () => {
    const sandbox = await azure();
    sandbox.addApp('web', { identity: { system: true, user: ['id-a', 'id-b'] } });
    const system = principalOf(sandbox, 'web');
    const { principalId, clientId } = sandbox.addIdentity('id-a');
    const result = await step(sandbox, {
      operation: 'remove',
      'app-name': 'web',
      'identity-type': 'system-assigned,user-assigned',
      'user-assigned-identities': 'id-never,id-a',
    });
    expect(result.json('identities')).toMatchObject([
      { name: 'system', principalId: system, tenantId: TENANT_ID, change: 'removed' },
      { name: 'id-a', id: canonical('id-a'), principalId, clientId, change: 'removed' },
    ]);
    expect(result.json('principal-ids')).toEqual([system, principalId]);
    expect(result.json<Resource[]>('resources')[0]?.identityType).toBe('user-assigned');
  });
});

describe('show', () => {
  test('a resource without identity of each kind: one read, empty outputs, no failure', async () => {
    const sandbox = await azure();
    for (const kind of kinds) sandbox.addResource(kind, 'mine');
    const result = await step(sandbox, {
      operation: 'show',
      ...Object.fromEntries(kinds.map((kind) => [inputOf[kind], 'mine'])),
    });
    expect(result.exitCode).toBe(0);
    expect(sandbox.requests.map(({ label }) => label).sort()).toEqual([
      'Entra token',
      'GET containerApps/mine',
      'GET jobs/mine',
      'GET managedEnvironments/mine',
      'GET sessionPools/mine',
      'ID token',
    ]);
    expect(result.outputs).toMatchObject({
      'principal-id': '',
      'principal-ids': '[]',
      'client-id': '',
      'client-ids': '[]',
      'tenant-id': TENANT_ID,
      changed: 'false',
      identities: '[]',
    });
    expect(result.json<Resource[]>('resources').map(({ identityType }) => identityType)).toEqual([
      'none',
      'none',
      'none',
      'none',
    ]);
  });

  test('what a filter names and is not there has no object and is no failure', async () => {
    const sandbox = await azure();
    sandbox.addApp('web', { identity: { user: ['id-b', 'id-a'] } });
    const show = { operation: 'show', 'app-name': 'web' };
    const [system, both, named] = [
      await step(sandbox, { ...show, 'identity-type': 'system-assigned' }),
      await step(sandbox, { ...show, 'identity-type': 'system-assigned,user-assigned' }),
      await step(sandbox, {
        ...show,
        'identity-type': 'system-assigned,user-assigned',
        'user-assigned-identities': 'id-never,ID-B',
      }),
    ];
    expect([system, both, named].map(({ exitCode }) => exitCode)).toEqual([0, 0, 0]);
    expect(system.outputs['identities']).toBe('[]');
    expect(changes(both)).toEqual(['id-a unchanged', 'id-b unchanged']);
    expect(changes(named)).toEqual(['id-b unchanged']);
  });

  test('a busy resource is shown as it is, without waiting', async () => {
    const sandbox = await azure();
    sandbox.addApp('web', { identity: { system: true } });
    sandbox.busy('web', 60_000);
    const result = await step(sandbox, { operation: 'show', 'app-name': 'web' });
    expect([result.exitCode, changes(result)]).toEqual([0, ['system unchanged']]);
    expect(sandbox.requests.filter(({ label }) => label === 'GET containerApps/web')).toHaveLength(1);
  });
});

describe('inputs', () => {
  test('that do not apply to the operation are ignored', async () => {
    const sandbox = await azure();
    sandbox.addApp('web', { identity: { system: true } });
    const everything = {
      'app-name': 'web',
      'identity-type': 'system-assigned',
      force: 'true',
      'create-identities': 'true',
      'identity-location': 'westeurope',
      'identity-resource-group': 'ids',
    };
    const [shown, assigned] = [
      await step(sandbox, { ...everything, operation: 'show', 'dry-run': 'true' }),
      await step(sandbox, { ...everything, operation: 'assign' }),
    ];
    expect([shown, assigned].map(({ exitCode, annotations }) => [exitCode, annotations])).toEqual([
      [0, []],
      [0, []],
    ]);
    expect(shown.summary).not.toContain('Dry run');
  });

  test('an input comes before the environment variable that stands in for it', async () => {
    const sandbox = await azure();
    sandbox.addApp('web');
    const wrong = '00000000-0000-0000-0000-000000000000';
    const result = await step(
      sandbox,
      { 'app-name': 'web', 'identity-type': 'system-assigned' },
      { env: { AZURE_CLIENT_ID: wrong, AZURE_TENANT_ID: wrong, AZURE_SUBSCRIPTION_ID: wrong } },
    );
    expect(said(result, 'error')).toEqual([]);
    expect(sandbox.requests.find(({ label }) => label === 'Entra token')?.path).toContain(TENANT_ID);
  });

  test('full resource IDs in any casing need neither resource-group nor subscription-id', async () => {
    const sandbox = await azure();
    sandbox.addApp('web');
    const id = `/subscriptions/${SUBSCRIPTION_ID}/RESOURCEGROUPS/shop/providers/microsoft.app/containerapps/web`;
    const result = await step(sandbox, {
      'app-name': id,
      'identity-type': 'SYSTEMASSIGNED',
      'resource-group': '',
      'subscription-id': '',
    });
    expect(said(result, 'error')).toEqual([]);
    expect(result.json<Resource[]>('resources')[0]?.id).toBe(
      `/subscriptions/${SUBSCRIPTION_ID}/resourceGroups/shop/providers/Microsoft.App/containerApps/web`,
    );
  });
});

describe('bad input', () => {
  const job = canonical('x').replace(/Microsoft\.ManagedIdentity.*/, 'Microsoft.App/jobs/nightly');
  const table: readonly (readonly [string, Record<string, string>, StepOptions?])[] = [
    ['app-name', { 'app-name': '' }],
    ['app-name', { 'app-name': job }],
    ['app-name', { 'app-name': '..' }],
    ['app-name', { 'app-name': '/subscriptions/x/web' }],
    ['job-name', { 'app-name': '', 'job-name': 'night?y' }],
    ['environment-name', { 'environment-name': 'env;rm' }],
    ['session-pool-name', { 'session-pool-name': 'a'.repeat(200) }],
    ['resource-group', { 'resource-group': '' }],
    ['resource-group', { 'resource-group': 'a'.repeat(91) }],
    ['subscription-id', { 'subscription-id': 'shop' }],
    ['subscription-id', { 'subscription-id': '' }],
    ['subscription-id', { 'subscription-id': '' }, { env: { AZURE_SUBSCRIPTION_ID: 'shop' } }],
    ['client-id', { 'client-id': '' }, { env: { AZURE_CLIENT_ID: 'me' } }],
    ['tenant-id', { 'tenant-id': 'con toso' }],
    ['tenant-id', { 'client-id': '', 'tenant-id': '' }, { env: { AZURE_CLIENT_ID: CLIENT_ID } }],
    ['identity-type', { 'identity-type': 'managed' }],
    ['identity-type', { 'identity-type': 'none' }],
    ['identity-type', { operation: 'remove', 'identity-type': 'none' }],
    ['identity-type', { operation: 'show', 'identity-type': 'none' }],
    ['identity-type', { operation: 'set', 'identity-type': 'none,system-assigned' }],
    ['identity-type', { operation: 'set', 'identity-type': 'none', 'user-assigned-identities': 'id-a' }],
    ['identity-type', { operation: 'show', 'user-assigned-identities': 'id-a' }],
    ['identity-type', { operation: 'remove', 'user-assigned-identities': '*' }],
    ['user-assigned-identities', { 'identity-type': '', 'user-assigned-identities': '*' }],
    ['user-assigned-identities', { operation: 'show', 'identity-type': '', 'user-assigned-identities': '*' }],
    ['user-assigned-identities', { operation: 'set', 'identity-type': '', 'user-assigned-identities': '*' }],
    [
      'user-assigned-identities',
      { operation: 'remove', 'identity-type': '', 'user-assigned-identities': '*,id-a' },
    ],
    [
      'user-assigned-identities',
      { operation: 'remove', 'identity-type': 'user-assigned', 'user-assigned-identities': ' ,\n, ' },
    ],
    ['user-assigned-identities', { 'identity-type': '', 'user-assigned-identities': 'a/b/c' }],
    ['user-assigned-identities', { 'identity-type': '', 'user-assigned-identities': 'id-*' }],
    ['user-assigned-identities', { 'identity-type': '', 'user-assigned-identities': job }],
    [
      'identity-resource-group',
      {
        'app-name': `web,${job.replace('shop', 'other').replace('jobs/nightly', 'containerApps/api')}`,
        'identity-type': '',
        'user-assigned-identities': 'id-a',
      },
    ],
    ['identity-resource-group', { 'identity-resource-group': 'a/b' }],
    ['timeout-minutes', { 'timeout-minutes': '0' }],
    ['timeout-minutes', { 'timeout-minutes': '7200.5' }],
    ['timeout-minutes', { 'timeout-minutes': '-1' }],
    ['max-parallel', { 'max-parallel': '1.5' }],
    ['force', { force: 'yes', operation: 'remove' }],
    ['summary', { summary: 'on' }],
    ['resolve-client-id', { 'resolve-client-id': 'tRUE' }],
    ['create-identities', { 'create-identities': '1' }],
    ['cloud', { cloud: 'AzureMoon' }],
    ['api-version', { 'api-version': 'latest' }],
  ];

  test('is one error that names the input, exit code 1, outputs all the same, and no request', async () => {
    const sandbox = await azure();
    const run = async ([input, inputs, options]: (typeof table)[number]): Promise<unknown> => {
      const given = { 'app-name': 'web', 'identity-type': 'system-assigned', ...inputs };
      const result = await step(sandbox, given, options);
      const named = result.annotations.map(({ level, message }) => [level, message.includes(`'${input}'`)]);
      const { changed, identities, resources } = result.outputs;
      return { input, inputs, exitCode: result.exitCode, named, outputs: [changed, identities, resources] };
    };
    const outcomes: unknown[] = [];
    for (let at = 0; at < table.length; at += 4)
      outcomes.push(...(await Promise.all(table.slice(at, at + 4).map(run))));
    expect(outcomes).toEqual(
      table.map(([input, inputs]) => ({
        input,
        inputs,
        exitCode: 1,
        named: [['error', true]],
        outputs: ['false', '[]', '[]'],
      })),
    );
    expect(sandbox.requests).toEqual([]);
  });
});

describe('the end of a change', () => {
  const modes: readonly AnswerMode[] = [
    'azure',
    '200',
    '201',
    '200-in-progress',
    '202-location',
    '202-async',
    '202-bare',
  ];
  test.each(modes)('of an environment and a session pool is seen when Azure answers %s', async (answer) => {
    const sandbox = await azure({ answer, environmentBusyState: 'Updating' });
    sandbox.addEnvironment('env', { identity: { system: true, user: ['id-a'] } });
    sandbox.addSessionPool('pool', { identity: { system: true, user: ['id-a'] } });
    const result = await step(sandbox, {
      operation: 'remove',
      'environment-name': 'env',
      'session-pool-name': 'pool',
      'user-assigned-identities': 'id-a',
    });
    expect(said(result, 'error')).toEqual([]);
    expect(changes(result)).toEqual(['id-a removed', 'id-a removed']);
    expect(writes(sandbox)).toHaveLength(2);
    for (const name of ['env', 'pool'])
      expect(sandbox.get(name)).toMatchObject({ identity: { type: 'SystemAssigned' } });
  });

  test.each(['InProgress', 'Updating', 'Waiting'] as const)(
    'of somebody else (%s) is waited for, and what it left decides',
    async (environmentBusyState) => {
      const sandbox = await azure({ environmentBusyState });
      sandbox.addEnvironment('env');
      sandbox.busy('env', 300);
      const { operation } = sandbox.azure.find('env');
      sandbox.setIdentity('env', { system: true });
      // The other writer's change brings the very identity that is asked for.
      if (operation) operation.next.identity = sandbox.azure.find('env').identity;
      sandbox.azure.find('env').identity = { system: undefined, user: new Map() };
      const result = await step(sandbox, { 'environment-name': 'env', 'identity-type': 'system-assigned' });
      expect(said(result, 'error')).toEqual([]);
      expect([writes(sandbox), result.outputs['changed'], changes(result)]).toEqual([
        [],
        'false',
        ['system unchanged'],
      ]);
    },
  );

  test.each(['Failed', 'Canceled'])('one whose last change %s is no obstacle', async (provisioningState) => {
    const sandbox = await azure();
    sandbox.addApp('web', { properties: { provisioningState }, identity: { user: ['id-a'] } });
    sandbox.addApp('right', { properties: { provisioningState }, identity: { system: true } });
    const result = await step(sandbox, { 'app-name': 'web,right', 'identity-type': 'system-assigned' });
    expect(said(result, 'error')).toEqual([]);
    expect(changes(result)).toEqual(['system added', 'system unchanged']);
    expect(sandbox.requests.filter(({ method }) => method === 'PATCH').map(({ label }) => label)).toEqual([
      'PATCH containerApps/web',
    ]);
  });

  test('a system-assigned identity shown at once is not the end while Azure is still at work', async () => {
    const sandbox = await azure({ identityVisible: 'at-once', provisioningMs: 900 });
    sandbox.addApp('web');
    const result = await step(sandbox, { 'app-name': 'web', 'identity-type': 'system-assigned' });
    expect(result.exitCode).toBe(0);
    const last = sandbox.requests.at(-1);
    const patch = sandbox.requests.find(({ method }) => method === 'PATCH');
    expect((last?.at ?? 0) - (patch?.finishedAt ?? 0)).toBeGreaterThanOrEqual(890);
  });
});

describe('secrets', () => {
  test.each<[string, Record<string, string>]>([
    ['RUNNER_DEBUG', { RUNNER_DEBUG: '1' }],
    ['AZURE_LOG_LEVEL', { AZURE_LOG_LEVEL: 'verbose' }],
    ['DEBUG', { DEBUG: '*', NODE_DEBUG: '', AZURE_LOG_LEVEL: 'info' }],
  ])('with %s no token is printed, and no signed part of an operation URL', async (_, env) => {
    const sandbox = await azure();
    sandbox.addApp('web');
    sandbox.operationFails('web', { mode: 'async-failed', code: 'Nope', message: 'Not today.' });
    const result = await step(
      sandbox,
      { 'app-name': 'web', 'identity-type': 'system-assigned', 'resolve-client-id': 'true' },
      { env },
    );
    expect(said(result, 'error')).toEqual([expect.stringContaining('Not today.')]);
    const asked = sandbox.requests.find(({ label }) => label === 'GET containerappOperationStatuses');
    const signature = asked?.query['s'] ?? 'the operation was not asked';
    const printed = `${result.stdout}\n${result.stderr}`;
    expect(asked).toBeDefined();
    expect(printed.includes(signature)).toBe(false);
    for (const line of result.stdout.split('\n').filter((text) => !text.startsWith('::add-mask::')))
      expect(line).not.toMatch(/eyJ[\w-]+\.[\w-]+\./);
  });

  test('only tokens are masked, so that no output is withheld from other jobs', async () => {
    const sandbox = await azure();
    sandbox.addApp('web');
    const result = await step(sandbox, { 'app-name': 'web', 'identity-type': 'system-assigned' });
    expect(result.masks.every((mask) => sandbox.tokens.has(mask))).toBe(true);
    const values = Object.values(result.outputs).join('\n');
    expect(result.masks.some((mask) => values.includes(mask))).toBe(false);
  });

  test('tokens go to the authority and to ARM and nowhere else', async () => {
    const sandbox = await azure();
    sandbox.addApp('web');
    await step(sandbox, { 'app-name': 'web', 'identity-type': 'system-assigned' });
    expect(new Set(sandbox.requests.map(({ host }) => host))).toEqual(
      new Set([
        'run-actions-1-azure-eastus.actions.githubusercontent.com',
        'login.microsoftonline.com',
        'management.azure.com',
      ]),
    );
  });
});
