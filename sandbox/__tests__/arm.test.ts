import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { CLIENT_ID, OBJECT_ID, Sandbox, SUBSCRIPTION_ID } from '../../sandbox/index.ts';
import { armClient, identityOf, pathOf, returned, SCOPE, signIn } from './client.ts';

let sandbox: Sandbox;
let arm: Awaited<ReturnType<typeof armClient>>;

beforeEach(async () => {
  sandbox = await Sandbox.start();
  arm = await armClient(sandbox);
});
afterEach(() => sandbox.stop());

const web = pathOf('containerApps', 'web');

describe('ARM first checks', () => {
  test('that the token is present, for this cloud, not expired, and not forged', async () => {
    sandbox.addApp('web');
    const url = `https://management.azure.com${web}?api-version=2026-07-01`;
    const reply = await sandbox.fetch(url);
    expect([reply.status, reply.headers.has('www-authenticate')]).toEqual([401, true]);
    const headers = { authorization: arm.authorization };
    expect((await sandbox.fetch(url.replace('azure.com', 'usgovcloudapi.net'), { headers })).status).toBe(
      401,
    );
    const forged = { authorization: `${arm.authorization.slice(0, -4)}AAAA` };
    expect((await sandbox.fetch(url, { headers: forged })).status).toBe(401);
    sandbox.options.tokenLifetimeSeconds = -1;
    const late = (await signIn(sandbox, await sandbox.idToken())).body['access_token'];
    const answer = await sandbox.fetch(url, { headers: { authorization: `Bearer ${late}` } });
    expect(await answer.json()).toMatchObject({ error: { code: 'ExpiredAuthenticationToken' } });
  });

  test('the API version', async () => {
    const code = async (version: string) => (await arm.send('GET', web, undefined, version)).body.error?.code;
    expect(await code('')).toBe('MissingApiVersionParameter');
    expect(await code('latest')).toBe('InvalidApiVersionParameter');
    expect(await code('2019-01-01')).toBe('NoRegisteredProviderFound');
  });

  test('permissions and then the subscription, resource group, and resource', async () => {
    const other = web.replace(SUBSCRIPTION_ID, '99999999-9999-4999-8999-999999999999');
    expect((await arm.send('GET', other)).body.error?.code).toBe('SubscriptionNotFound');
    expect((await arm.send('GET', web.replace('/shop/', '/none/'))).body.error?.code).toBe(
      'ResourceGroupNotFound',
    );
    const missing = await arm.send('GET', web);
    expect([missing.status, missing.body.error?.message]).toEqual([
      404,
      "The Resource 'Microsoft.App/containerApps/web' under resource group 'shop' was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix",
    ]);
    sandbox.deny({ action: 'Microsoft.App/containerApps/*', scope: web });
    const refused = await arm.send('GET', web);
    expect([refused.status, refused.body.error?.message]).toEqual([
      403,
      `The client '${CLIENT_ID}' with object id '${OBJECT_ID}' does not have authorization to perform action 'Microsoft.App/containerApps/read' over scope '${web}' or the scope is invalid. If access was recently granted, please refresh your credentials.`,
    ]);
    expect(refused.headers.get('x-ms-correlation-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('deny assignments, which override all roles', async () => {
    sandbox.addApp('web');
    const remove = sandbox.addDenyAssignment({ scope: SCOPE, name: 'Stack', id: '0a1b' });
    expect((await arm.send('GET', web)).status).toBe(200);
    const { status, body } = await arm.patch('containerApps', 'web', { type: 'SystemAssigned' });
    expect([status, body.error]).toEqual([
      403,
      {
        code: 'DenyAssignmentAuthorizationFailed',
        message: `The client '${CLIENT_ID}' with object id '${OBJECT_ID}' has permission to perform action 'Microsoft.App/containerApps/write' on scope '${web}'; however, the access is denied because of the deny assignment with name 'Stack' and Id '0a1b' at scope '${SCOPE}'.`,
      },
    ]);
    remove();
    sandbox.addDenyAssignment({ scope: SCOPE, excludedPrincipals: [OBJECT_ID] });
    expect((await arm.patch('containerApps', 'web', { type: 'SystemAssigned' })).status).toBe(202);
  });

  test('the request budget', async () => {
    sandbox.addApp('web');
    sandbox.options.throttle = { reads: { bucket: 2, perSecond: 1 } };
    const replies = [];
    for (let i = 0; i < 3; i += 1) replies.push(await arm.send('GET', web));
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect(replies[0]?.headers.get('x-ms-ratelimit-remaining-subscription-reads')).toBe('1');
    expect(replies[2]?.headers.get('retry-after')).toBe('1');
  });
});

describe("Microsoft.App's reads", () => {
  test("ignore case and return Azure's odd casing", async () => {
    sandbox.addApp('web', { identity: { user: [identityOf('id-a')] } });
    sandbox.addSessionPool('pool');
    const { body } = await arm.send('GET', web.toUpperCase());
    expect(body['id']).toBe(web.replace('containerApps', 'containerapps'));
    expect(body['location']).toBe('West Europe');
    expect(Object.keys(body).at(-1)).toBe('identity');
    expect(body['identity']).toMatchObject({ userAssignedIdentities: { [returned('id-a')]: {} } });
    expect((await arm.send('GET', pathOf('sessionPools', 'pool'))).body['type']).toBe(
      'Microsoft.App/sessionpools',
    );
  });
});
