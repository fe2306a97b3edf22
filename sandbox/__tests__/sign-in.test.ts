import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { decodeJwt } from 'jose';
import { Sandbox } from '../../sandbox/index.ts';
import { type Reply, signIn } from './client.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await Sandbox.start();
});
afterAll(() => sandbox.stop());
beforeEach(() => {
  Object.assign(sandbox.options, {
    subjectWithIds: false,
    legacyFederationError: false,
    idTokenLifetimeSeconds: 300,
  });
});

const codeOf = (reply: Reply) => (reply.body['error_codes'] as number[] | undefined)?.[0];

describe('GitHub OIDC tokens', () => {
  test.each([
    [{}, 'repo:contoso/shop:ref:refs/heads/main'],
    [{ ref: 'refs/tags/v1' }, 'repo:contoso/shop:ref:refs/tags/v1'],
    [{ environment: 'production' }, 'repo:contoso/shop:environment:production'],
    [{ pullRequest: 7 }, 'repo:contoso/shop:pull_request'],
  ])('%j has the subject %s', async (job, subject) => {
    const claims = decodeJwt(await sandbox.idToken(job));
    expect(claims).toMatchObject({
      sub: subject,
      iss: 'https://token.actions.githubusercontent.com',
      aud: 'api://AzureADTokenExchange',
    });
  });

  test('need the request token, which only jobs with the permission have', async () => {
    const env = sandbox.workflowEnv();
    const url = env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '';
    expect((await sandbox.fetch(url)).status).toBe(401);
    const headers = { authorization: `bearer ${env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}` };
    const { value } = (await (await sandbox.fetch(url, { headers })).json()) as { value: string };
    expect(decodeJwt(value).aud).toBe('https://github.com/contoso');
    expect(sandbox.workflowEnv({ oidc: false })).not.toHaveProperty('ACTIONS_ID_TOKEN_REQUEST_URL');
  });
});

describe('Entra refuses', () => {
  const attempt = async (job = {}, audience?: string, where = {}) => {
    return signIn(sandbox, await sandbox.idToken(job, audience), where);
  };
  const UNKNOWN = '00000000-1111-2222-3333-444444444444';

  test('another subject', async () => {
    const reply = await attempt({ ref: 'refs/heads/other' });
    expect([reply.status, codeOf(reply), reply.body['error' as never]]).toEqual([
      401,
      700213,
      'invalid_client',
    ]);
    expect(reply.body['error_description']).toMatch(
      /^AADSTS700213: No matching federated identity record found for presented assertion subject 'repo:contoso\/shop:ref:refs\/heads\/other'\. .* Trace ID: \S+ Correlation ID: \S+ Timestamp: \d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ$/,
    );
  });

  test('a subject in different casing', async () => {
    expect(codeOf(await attempt({ repository: 'Contoso/Shop' }))).toBe(7002138);
  });

  test('a subject with IDs until it is registered', async () => {
    sandbox.options.subjectWithIds = true;
    expect(codeOf(await attempt())).toBe(700213);
    sandbox.addFederatedCredential({ subject: 'repo:contoso@61057811/shop@814402377:ref:refs/heads/main' });
    expect((await attempt()).status).toBe(200);
  });

  test('another audience, issuer, tenant, application, cloud, or scope', async () => {
    expect(codeOf(await attempt({}, 'api://else'))).toBe(700212);
    expect(codeOf(await attempt({}, undefined, { tenantId: UNKNOWN }))).toBe(90002);
    expect(codeOf(await attempt({}, undefined, { clientId: UNKNOWN }))).toBe(700016);
    expect(codeOf(await attempt({}, undefined, { host: 'login.microsoftonline.us' }))).toBe(900382);
    expect(
      codeOf(await attempt({}, undefined, { scope: 'https://management.chinacloudapi.cn/.default' })),
    ).toBe(1002012);
    const { federatedCredentials } = sandbox.addIdentity('id-other');
    federatedCredentials.push({ name: 'other', issuer: 'https://else', subject: 'x', audiences: [] });
    expect(codeOf(await attempt({}, undefined, { clientId: sandbox.addIdentity('id-other').clientId }))).toBe(
      700211,
    );
  });

  test('an expired or forged assertion', async () => {
    const forged = (await sandbox.idToken()).replace(/[^.]{4}$/, 'AAAA');
    expect(codeOf(await signIn(sandbox, forged))).toBe(700027);
    sandbox.options.idTokenLifetimeSeconds = -1;
    expect(codeOf(await attempt())).toBe(700024);
  });

  test("a subject with the older code if that's turned on", async () => {
    sandbox.options.legacyFederationError = true;
    expect(codeOf(await attempt({ ref: 'refs/heads/other' }))).toBe(70021);
  });
});
