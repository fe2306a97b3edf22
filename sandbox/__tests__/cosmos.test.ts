import { describe, expect, test } from '@jest/globals';
import { OBJECT_ID, Sandbox, SUBSCRIPTION_ID, TENANT_ID } from '../../sandbox/index.ts';
import { armClient, SCOPE, withArm } from './client.ts';

type Arm = Parameters<Parameters<typeof withArm>[1]>[1];

const VERSION = '2026-03-15';
const ACCOUNT = `${SCOPE}/providers/Microsoft.DocumentDB/databaseAccounts/shop`;
const READER = `${ACCOUNT}/sqlRoleDefinitions/00000000-0000-0000-0000-000000000001`;
const CONTRIBUTOR = `${ACCOUNT}/sqlRoleDefinitions/00000000-0000-0000-0000-000000000002`;
const NAME = '11111111-1111-4111-8111-111111111111';
const AT_ONCE = { cosmosAssignmentMs: 0 };

const path = (name = NAME, account = ACCOUNT) => `${account}/sqlRoleAssignments/${name}`;

const put = ({ send }: Arm, properties: object = {}, name = NAME) => {
  const grant = { roleDefinitionId: READER, principalId: OBJECT_ID, scope: ACCOUNT, ...properties };
  return send('PUT', path(name), { properties: grant }, VERSION);
};

const get = ({ send }: Arm, url = path()) => send('GET', url, undefined, VERSION);

const remove = ({ send }: Arm, name = NAME) => send('DELETE', path(name), undefined, VERSION);

/** Get the parts of an error from Cosmos DB, which has no envelope. */
const errorOf = ({ status, body }: Awaited<ReturnType<typeof get>>) => {
  const { code, message } = body as unknown as { code: string; message: string };
  const [line, more = ''] = message.split('\r\n');
  expect(more).toMatch(/^( {3}at .*|ActivityId: [0-9a-f-]{36}, .*)$/);
  return [status, code, line];
};

describe('an account shows', () => {
  test.concurrent.each([
    ['Sql', 'GlobalDocumentDB', 'Sql', []],
    ['Gremlin', 'GlobalDocumentDB', 'Gremlin, Sql', ['EnableGremlin']],
  ] as const)('its API %s', (api, kind, EnabledApiTypes, names) =>
    withArm({}, async (sandbox, arm) => {
      sandbox.addCosmosAccount('shop', { api });
      const { body } = await get(arm, ACCOUNT);
      const capabilities = ['EnableServerless', ...names].map((name) => ({ name }));
      expect(body).toMatchObject({ id: ACCOUNT, kind, properties: { EnabledApiTypes, capabilities } });
      expect((await get(arm, `${ACCOUNT}/sqlRoleAssignments`)).status).toBe(api === 'Sql' ? 200 : 400);
    }),
  );
});

describe('a role assignment', () => {
  test.concurrent('exists once its operation ends, and is gone once its deletion ends', async () => {
    let now = Date.now();
    await using sandbox = await Sandbox.start({ cosmosAssignmentMs: 30_000 }, () => now);
    sandbox.addCosmosAccount('shop');
    const arm = await armClient(sandbox);
    const properties = {
      roleDefinitionId: CONTRIBUTOR,
      principalId: OBJECT_ID,
      scope: `${ACCOUNT}/dbs/a/colls/b`,
    };
    const reply = await put(arm, properties);
    expect([reply.status, reply.body]).toEqual([202, { status: 'Enqueued' }]);
    const [status, result] = ['azure-asyncoperation', 'location'].map(
      (name) => reply.headers.get(name) ?? '',
    );
    expect(status).toContain(
      `/subscriptions/${SUBSCRIPTION_ID}/providers/Microsoft.DocumentDB/locations/westeurope/operationsStatus/`,
    );
    expect((await get(arm, status)).body).toEqual({ status: 'Enqueued' });
    expect((await get(arm, result)).status).toBe(202);
    expect(errorOf(await get(arm))).toEqual([
      404,
      'NotFound',
      `Unable to find a SQL Role Assignment with ID [${NAME}].`,
    ]);
    now += 30_000;
    expect((await get(arm, status)).body).toEqual({ status: 'Succeeded' });
    const document = {
      id: path(),
      name: NAME,
      type: 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments',
      properties,
    };
    for (const url of [path(), path(NAME.toUpperCase()), result])
      expect((await get(arm, url)).body).toEqual(document);
    expect((await get(arm, `${ACCOUNT}/sqlRoleAssignments`)).body).toEqual({ value: [document] });
    const deleted = await remove(arm);
    expect([deleted.status, deleted.body]).toEqual([202, { status: 'Enqueued' }]);
    expect((await get(arm)).status).toBe(200);
    now += 30_000;
    expect((await get(arm, `${ACCOUNT}/sqlRoleAssignments`)).body).toEqual({ value: [] });
    expect((await remove(arm)).status).toBe(204);
  });

  const unknown = '99999999-9999-4999-8999-999999999999';
  test.concurrent.each([
    [
      'an unknown principal',
      { principalId: unknown },
      `The provided principal ID [${unknown}] was not found in the AAD tenant(s) [${TENANT_ID}]`,
    ],
    ['another account', { scope: `${ACCOUNT}2` }, 'is not within the database account'],
    [
      "ARM's form of a database scope",
      { scope: `${ACCOUNT}/sqlDatabases/a` },
      'Expected path segment [dbs] at position [0] but found [sqlDatabases].',
    ],
  ])('is refused for %s', (_, properties, message) =>
    withArm(AT_ONCE, async (sandbox, arm) => {
      sandbox.addCosmosAccount('shop');
      expect(errorOf(await put(arm, properties))).toEqual([
        400,
        'BadRequest',
        expect.stringContaining(message),
      ]);
    }),
  );

  test.concurrent("is refused for a name that isn't a GUID, or a role that doesn't exist", () =>
    withArm(AT_ONCE, async (sandbox, arm) => {
      sandbox.addCosmosAccount('shop');
      expect(errorOf(await put(arm, {}, 'mine'))).toEqual([
        400,
        'BadRequest',
        expect.stringMatching(/must be a GUID/),
      ]);
      const roleDefinitionId = READER.replace(/1$/, '9');
      expect(errorOf(await put(arm, { roleDefinitionId }))[0]).toBe(404);
    }));

  test.concurrent('is refused as long as the principal is new', async () => {
    let now = Date.now();
    await using sandbox = await Sandbox.start({ ...AT_ONCE, principalPropagationMs: 60_000 }, () => now);
    sandbox.addCosmosAccount('shop');
    const arm = await armClient(sandbox);
    sandbox.addApp('web');
    await arm.patch('containerApps', 'web', { type: 'SystemAssigned' });
    const { principalId } = sandbox.get('web')['identity'] as { principalId: string };
    expect(errorOf(await put(arm, { principalId }))[1]).toBe('BadRequest');
    now += 60_000;
    expect((await put(arm, { principalId })).status).toBe(202);
  });

  test.concurrent('is refused while the account is busy', () =>
    withArm({ cosmosAssignmentMs: 60_000 }, async (sandbox, arm) => {
      sandbox.addCosmosAccount('shop');
      const release = sandbox.busy('shop');
      const refusal = [
        412,
        'PreconditionFailed',
        'There is already an operation in progress which requires exclusive lock on this service shop. Please retry the operation after sometime.',
      ];
      expect(errorOf(await put(arm))).toEqual(refusal);
      release();
      expect((await put(arm)).status).toBe(202);
      expect(errorOf(await put(arm, {}, unknown))).toEqual(refusal);
    }));

  test.concurrent('needs permissions, and reading its operation needs one at subscription scope', () =>
    withArm(AT_ONCE, async (sandbox, arm) => {
      sandbox.addCosmosAccount('shop');
      const actions = (...names: string[]) =>
        names.map((name) => `Microsoft.DocumentDB/databaseAccounts/${name}`);
      sandbox.allowOnly({
        actions: actions('read', 'sqlRoleDefinitions/read', 'sqlRoleAssignments/read'),
        scope: SCOPE,
      });
      expect((await get(arm, ACCOUNT)).status).toBe(200);
      expect((await get(arm, `${ACCOUNT}/sqlRoleDefinitions`)).status).toBe(200);
      const refused = (await put(arm)).body.error;
      expect(refused?.message).toContain(
        "perform action 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments/write'",
      );
      sandbox.allowOnly({ actions: actions('sqlRoleAssignments/*'), scope: SCOPE });
      const { status, headers } = await put(arm);
      expect([status, (await get(arm, headers.get('azure-asyncoperation') ?? '')).status]).toEqual([
        202, 403,
      ]);
      sandbox.allowOnly();
      sandbox.grant(OBJECT_ID, 'Cosmos DB Operator', SCOPE);
      expect([(await get(arm, ACCOUNT)).status, (await remove(arm)).status]).toEqual([200, 403]);
    }));
});
