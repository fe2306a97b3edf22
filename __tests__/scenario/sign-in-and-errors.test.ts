import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { CLIENT_ID, OBJECT_ID, TENANT_ID } from '../../sandbox/index.ts';
import { azure, changes, said, step } from './old-support.ts';

const ASSIGN = { 'app-name': 'web', 'identity-type': 'system-assigned' };

describe('signing in', () => {
  test('client-id without OIDC: the permissions block to add', async () => {
    const sandbox = await azure();
    const result = await step(sandbox, ASSIGN, { job: sandbox.workflowEnv({ oidc: false }) });
    expect(said(result, 'error')[0]).toMatch(/permissions:\n {2}id-token: write/);
    expect(sandbox.requests).toEqual([]);
  });

  test('with a service principal in the environment; the log says so', async () => {
    const sandbox = await azure();
    sandbox.addApp('web', { identity: { system: true } });
    const { clientId, tenantId, secret } = sandbox.application;
    const result = await step(
      sandbox,
      { ...ASSIGN, 'client-id': '', 'tenant-id': '' },
      {
        job: sandbox.workflowEnv({ oidc: false }),
        env: { AZURE_CLIENT_ID: clientId, AZURE_TENANT_ID: tenantId, AZURE_CLIENT_SECRET: secret },
      },
    );
    expect(said(result, 'error')).toEqual([]);
    expect(result.log).toContain('Signed in with service principal in the environment.');
    expect(result.outputs['tenant-id']).toBe(TENANT_ID);
  });

  test('with nothing: the ways there are, and no wait for an identity endpoint', async () => {
    const sandbox = await azure();
    sandbox.addApp('web');
    const result = await step(
      sandbox,
      { ...ASSIGN, 'client-id': '', 'tenant-id': '' },
      { job: sandbox.workflowEnv({ oidc: false }), env: { RUNNER_ENVIRONMENT: 'github-hosted' } },
    );
    expect(said(result, 'error')).toEqual([
      expect.stringMatching(/No credentials were found.*azure\/login/s),
    ]);
    expect(sandbox.requests).toEqual([]);
  });

  test.each(['azureusgovernment', 'AZURECHINACLOUD'])('in the cloud %s', async (cloud) => {
    const name = cloud === 'azureusgovernment' ? 'AzureUSGovernment' : 'AzureChinaCloud';
    const sandbox = await azure({ cloud: name });
    sandbox.addApp('web');
    const result = await step(sandbox, { ...ASSIGN, cloud });
    expect(said(result, 'error')).toEqual([]);
    expect(changes(result)).toEqual(['system added']);
    expect(sandbox.requests.some(({ host }) => host === 'management.azure.com')).toBe(false);
  });

  test('a subject that no federated credential has: what was presented, and the commands that create it', async () => {
    const sandbox = await azure();
    sandbox.addApp('web');
    const result = await step(sandbox, ASSIGN, { job: sandbox.workflowEnv({ ref: 'refs/heads/feature' }) });
    const [message = ''] = said(result, 'error');
    expect(said(result, 'error')).toHaveLength(1);
    expect(message).toContain('AADSTS700213');
    expect(message).toMatch(/issuer: +https:\/\/token\.actions\.githubusercontent\.com/);
    expect(message).toMatch(/subject: +repo:\S+:ref:refs\/heads\/feature/);
    expect(message).toContain('audience: api://AzureADTokenExchange');
    expect(message).toContain(`az ad app federated-credential create --id ${CLIENT_ID} --parameters`);
    expect(message).toContain('az identity federated-credential create');
  });

  test.each([
    [
      'the application',
      { 'client-id': '00000000-1111-2222-3333-444444444444' },
      /AADSTS700016.*'client-id'.*'tenant-id'/s,
    ],
    ['the tenant', { 'tenant-id': 'nobody.example' }, /AADSTS90002.*'tenant-id'.*'cloud'/s],
    ['the audience', { audience: 'api://Other' }, /AADSTS700212.*audience: api:\/\/Other/s],
  ])('%s is wrong', async (_, inputs: Record<string, string>, expected) => {
    const sandbox = await azure();
    const result = await step(sandbox, { ...ASSIGN, ...inputs });
    expect(said(result, 'error')).toEqual([expect.stringMatching(expected)]);
  });
});

describe('what Entra refuses', () => {
  const cures: [string, RegExp][] = [
    ['AADSTS700213', /no federated credential has the subject.*subject: +repo:/s],
    ['AADSTS7002138', /upper and lower case.*subject: +repo:/s],
    ['AADSTS70021', /subject: +repo:/],
    ['AADSTS700211', /no federated credential has the issuer.*issuer: +https:/s],
    ['AADSTS700212', /no federated credential has the audience.*audience: api:/s],
    ['AADSTS70025', /has no federated credential.*az ad app federated-credential create/s],
    ['AADSTS700016', /'client-id'.*'tenant-id'/s],
    ['AADSTS90002', /'tenant-id'.*'cloud'/s],
    ['AADSTS900382', /'cloud' \(AzureCloud\)/],
    ['AADSTS700024', /run the job again/],
  ];
  test.each(cures)('%s', async (code, cure) => {
    const sandbox = await azure();
    const body = {
      error: 'invalid_client',
      error_description: `${code}: the words. Trace ID: x`,
      error_codes: [Number(code.slice(6))],
    };
    sandbox.fault({ match: { label: 'Entra token' }, times: 2, do: { status: 401, body } });
    const result = await step(sandbox, ASSIGN);
    expect(said(result, 'error')).toEqual([expect.stringContaining(`${code}: the words`)]);
    expect(said(result, 'error')[0]).toMatch(cure);
  });

  test('an ID token that expired on its way is replaced once', async () => {
    const sandbox = await azure();
    sandbox.addApp('web');
    const body = {
      error: 'invalid_client',
      error_description: 'AADSTS700024: expired',
      error_codes: [700024],
    };
    sandbox.fault({ match: { label: 'Entra token' }, do: { status: 401, body } });
    const result = await step(sandbox, ASSIGN);
    expect(said(result, 'error')).toEqual([]);
    expect(sandbox.requests.filter(({ label }) => label === 'ID token')).toHaveLength(2);
  });
});

describe('credentials that the job has', () => {
  const NONE = { 'client-id': '', 'tenant-id': '' };

  test('workload identity', async () => {
    const sandbox = await azure();
    sandbox.addApp('web', { identity: { system: true } });
    const { clientId, tenantId } = sandbox.application;
    const workflow = sandbox.workflowEnv();
    const url = `${workflow['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience=${encodeURIComponent('api://AzureADTokenExchange')}`;
    const answer = await sandbox.fetch(url, {
      headers: { authorization: `Bearer ${workflow['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}` },
    });
    const file = join(mkdtempSync(join(tmpdir(), 'token-')), 'token');
    writeFileSync(file, ((await answer.json()) as { value: string }).value);
    const result = await step(
      sandbox,
      { ...ASSIGN, ...NONE },
      {
        job: sandbox.workflowEnv({ oidc: false }),
        env: { AZURE_CLIENT_ID: clientId, AZURE_TENANT_ID: tenantId, AZURE_FEDERATED_TOKEN_FILE: file },
      },
    );
    expect(said(result, 'error')).toEqual([]);
    expect(result.log).toContain('Signed in with workload identity');
  });

  // The stand-in for `az` is a shell script.
  const onPosix = process.platform === 'win32' ? test.skip : test;
  onPosix('the session of az', async () => {
    const sandbox = await azure();
    sandbox.addApp('web', { identity: { system: true } });
    const { clientId, secret, tenantId } = sandbox.application;
    const form = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: secret,
      scope: 'https://management.azure.com/.default',
    });
    const answer = await sandbox.fetch(`https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/token`, {
      method: 'POST',
      body: form,
    });
    const { access_token: accessToken } = (await answer.json()) as { access_token: string };
    const folder = mkdtempSync(join(tmpdir(), 'az-'));
    const session = {
      accessToken,
      expires_on: Math.floor(Date.now() / 1000) + 3600,
      subscription: 's',
      tenant: tenantId,
      tokenType: 'Bearer',
    };
    writeFileSync(join(folder, 'az'), `#!/bin/sh\necho '${JSON.stringify(session)}'\n`, { mode: 0o755 });
    const result = await step(
      sandbox,
      { ...ASSIGN, ...NONE },
      {
        job: sandbox.workflowEnv({ oidc: false }),
        env: { PATH: `${folder}${delimiter}${process.env['PATH']}` },
      },
    );
    expect(said(result, 'error')).toEqual([]);
    expect(result.log).toContain("Signed in with Azure CLI's session.");
    expect(result.masks).toContain(accessToken);
  });
});

test('NO_PROXY is honoured: a host named there is not asked through the proxy', async () => {
  const sandbox = await azure();
  const result = await step(
    sandbox,
    { ...ASSIGN, 'timeout-minutes': '0.03' },
    { env: { NO_PROXY: 'login.microsoftonline.com' } },
  );
  expect(result.exitCode).toBe(1);
  expect(sandbox.requests.map(({ label }) => label)).toEqual(['ID token']);
});

describe('errors teach', () => {
  test('a missing right: action, scope, role and the command that assigns it', async () => {
    const sandbox = await azure();
    sandbox.addApp('web');
    sandbox.deny({ action: 'Microsoft.App/containerApps/write' });
    const [message = ''] = said(await step(sandbox, ASSIGN), 'error');
    expect(message).toContain('Failed to change container app');
    expect(message).toContain('AuthorizationFailed (HTTP 403)');
    expect(message).toMatch(/Microsoft\.App\/containerApps\/write, such as Container Apps Contributor/i);
    expect(message).toMatch(
      new RegExp(
        `az role assignment create --assignee-object-id ${OBJECT_ID} .*--role 358470bc-b998-42bd-ab17-a7e34c199c0f --scope /subscriptions/.*web`,
      ),
    );
    expect(message).toContain('Correlation ID: ');
  });

  test('an identity that may not be assigned: Managed Identity Operator on it', async () => {
    const sandbox = await azure();
    sandbox.addApp('web');
    sandbox.addIdentity('id-a');
    sandbox.deny({ action: 'Microsoft.ManagedIdentity/userAssignedIdentities/assign/action' });
    const [message = ''] = said(
      await step(sandbox, { 'app-name': 'web', 'user-assigned-identities': 'id-a' }),
      'error',
    );
    expect(message).toContain('LinkedAuthorizationFailed');
    expect(message).toMatch(/--role f1a07417-d97a-45cb-824c-7a7467783830 --scope \S+id-a/);
  });

  test.each([
    ['a job', { 'app-name': 'nightly' }, /job: name it in 'job-name' instead of 'app-name'/],
    ['an app', { 'job-name': 'web' }, /container app: name it in 'app-name' instead of 'job-name'/],
    ['nothing', { 'app-name': 'never' }, /ResourceNotFound \(HTTP 404\).*'app-name'/s],
    [
      'no group',
      { 'app-name': 'web', 'resource-group': 'never' },
      /ResourceGroupNotFound.*'resource-group'/s,
    ],
    [
      'no subscription',
      { 'app-name': 'web', 'subscription-id': '00000000-1111-2222-3333-444444444444' },
      /SubscriptionNotFound.*'subscription-id'/s,
    ],
  ])('%s under that name', async (_, inputs: Record<string, string>, expected) => {
    const sandbox = await azure();
    sandbox.addApp('web');
    sandbox.addJob('nightly');
    const result = await step(sandbox, { 'identity-type': 'system-assigned', ...inputs });
    expect(said(result, 'error')).toEqual([expect.stringMatching(expected)]);
    expect(result.exitCode).toBe(1);
  });

  test.each([
    ['MissingSubscriptionRegistration', 409, 'az provider register --namespace Microsoft.App'],
    ['ScopeLocked', 409, 'lock'],
    ['FailedIdentityOperation', 400, 'deleted'],
    ['RequestDisallowedByPolicy', 403, 'no-identities-here'],
  ])('%s', async (code, status, expected) => {
    const sandbox = await azure();
    sandbox.addApp('web');
    const info = [{ type: 'PolicyViolation', info: { policyDefinitionDisplayName: 'no-identities-here' } }];
    const details = [{ code: 'Inner', message: 'the inner words' }];
    const body = { error: { code, message: 'the words', details, additionalInfo: info } };
    sandbox.fault({ match: { method: 'PATCH' }, do: { status, body } });
    const [message = ''] = said(await step(sandbox, ASSIGN), 'error');
    for (const part of [
      code,
      'the words',
      'Detail: Inner: the inner words',
      expected,
      'no-identities-here',
    ]) {
      expect(message).toContain(part);
    }
  });
});

test('what a server says is neither a command to the runner nor markup', async () => {
  const sandbox = await azure();
  sandbox.addApp('web');
  const message = `first\n::error::forged\r\n##[group]x %0A::set-output name=changed::true <img src=x> @team \u202e${'long '.repeat(20_000)}`;
  sandbox.fault({
    match: { method: 'PATCH' },
    do: { status: 400, body: { error: { code: 'Bad\n::warning::forged', message } } },
  });
  const result = await step(sandbox, ASSIGN);
  expect(result.annotations).toHaveLength(1);
  const commands = result.stdout.split('\n').filter((line) => /^\s*::|##\[/.test(line));
  expect(commands.every((line) => /^::(add-mask|group|endgroup|error)::/.test(line))).toBe(true);
  expect(commands.filter((line) => line.startsWith('::error::'))).toHaveLength(1);
  expect(result.stdout).not.toContain('##[');
  expect(result.summary).not.toContain('<img');
  expect(result.summary).not.toContain('@team');
  expect(said(result, 'error')[0]?.length).toBeLessThan(4_096);
});
