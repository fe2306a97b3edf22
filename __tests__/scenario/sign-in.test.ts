import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { CLIENT_ID, CLIENT_SECRET, type Sandbox, type StepOptions, TENANT_ID } from '../../sandbox/index.ts';
import { runStep as runAction } from '../../tools/run-step.ts';
import { idToken } from '../sandbox/client.ts';
import {
  ASSIGN,
  changesOf,
  expectFailure,
  expectSuccess,
  type Inputs,
  labelsOf,
  requestsOf,
  runStep,
  startSandbox,
} from './support.ts';

/** A step that names no client, in a job without OIDC: it signs in with what the job has. */
const JOB: Inputs = { ...ASSIGN, 'client-id': '', 'tenant-id': '' };
const withoutOidc = (sandbox: Sandbox, env: StepOptions['env'] = {}): StepOptions => ({
  job: sandbox.workflowEnv({ oidc: false }),
  env,
});

/** A folder of the test's own. */
function temporaryFolder(): Disposable & { path: string } {
  const path = mkdtempSync(join(tmpdir(), 'sign-in-'));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

test.concurrent('a client-id without OIDC fails with the permissions block to add', async () => {
  await using sandbox = await startSandbox();
  const step = await runStep(sandbox, ASSIGN, withoutOidc(sandbox));
  expect(expectFailure(step)).toMatch(/permissions:\n {2}id-token: write/);
  expect(sandbox.requests).toEqual([]);
});

test.concurrent.each([
  ['azureusgovernment', 'AzureUSGovernment'],
  ['AZURECHINACLOUD', 'AzureChinaCloud'],
] as const)('OIDC in the cloud %s', async (cloud, name) => {
  await using sandbox = await startSandbox({ cloud: name });
  sandbox.addApp('web');
  const step = await runStep(sandbox, { ...ASSIGN, cloud });
  expectSuccess(step);
  expect(changesOf(step)).toEqual(['system added']);
  expect(labelsOf(sandbox).slice(0, 3)).toEqual(['ID token', 'Entra token', 'GET containerApps/web']);
  expect(sandbox.requests.filter(({ host }) => host === 'management.azure.com')).toEqual([]);
});

test.concurrent('an ID token that expired on its way is replaced once', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  const body = {
    error: 'invalid_client',
    error_description: 'AADSTS700024: expired',
    error_codes: [700024],
  };
  sandbox.fault({ match: { label: 'Entra token' }, do: { status: 401, body } });
  expectSuccess(await runStep(sandbox, ASSIGN));
  expect(labelsOf(sandbox, 'ID token')).toHaveLength(2);
});

test.concurrent('what Entra refuses is told with what was presented: a subject that no federated credential has: also the commands that create it', async () => {
  await using sandbox = await startSandbox();
  const job = sandbox.workflowEnv({ ref: 'refs/heads/feature' });
  const error = expectFailure(await runStep(sandbox, ASSIGN, { job }));
  expect(error).toContain('AADSTS700213');
  expect(error).toMatch(/issuer: +https:\/\/token\.actions\.githubusercontent\.com/);
  expect(error).toMatch(/subject: +repo:\S+:ref:refs\/heads\/feature/);
  expect(error).toContain('audience: api://AzureADTokenExchange');
  expect(error).toContain(`az ad app federated-credential create --id ${CLIENT_ID} --parameters`);
  expect(error).toContain('az identity federated-credential create');
});

test.concurrent.each<[what: string, inputs: Inputs, expected: RegExp]>([
  [
    'the application',
    { 'client-id': '00000000-1111-2222-3333-444444444444' },
    /AADSTS700016.*'client-id'.*'tenant-id'/s,
  ],
  ['the tenant', { 'tenant-id': 'nobody.example' }, /AADSTS90002.*'tenant-id'.*'cloud'/s],
  ['the audience', { audience: 'api://Other' }, /AADSTS700212.*audience: api:\/\/Other/s],
])('what Entra refuses is told with what was presented: %s is wrong', async (_what, inputs, expected) => {
  await using sandbox = await startSandbox();
  expect(expectFailure(await runStep(sandbox, { ...ASSIGN, ...inputs }))).toMatch(expected);
});

test.concurrent.each<[code: string, fix: RegExp]>([
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
])('what Entra refuses is told with what was presented: %s', async (code, fix) => {
  await using sandbox = await startSandbox();
  const body = {
    error: 'invalid_client',
    error_description: `${code}: the words. Trace ID: x`,
    error_codes: [Number(code.slice(6))],
  };
  sandbox.fault({ match: { label: 'Entra token' }, times: 2, do: { status: 401, body } });
  const error = expectFailure(await runStep(sandbox, ASSIGN));
  expect(error).toContain(`${code}: the words`);
  expect(error).toMatch(fix);
});

test.concurrent('without a client-id the step signs in with what the job has: a service principal in the environment', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web', { identity: { system: true } });
  const { clientId, tenantId, secret } = sandbox.application;
  const env = { AZURE_CLIENT_ID: clientId, AZURE_TENANT_ID: tenantId, AZURE_CLIENT_SECRET: secret };
  const step = await runStep(sandbox, JOB, withoutOidc(sandbox, env));
  expectSuccess(step);
  expect(step.log).toContain('Signed in with service principal in the environment.');
  expect(step.outputs['tenant-id']).toBe(TENANT_ID);
});

test.concurrent('without a client-id the step signs in with what the job has: workload identity', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web', { identity: { system: true } });
  using folder = temporaryFolder();
  const file = join(folder.path, 'token');
  writeFileSync(file, await idToken(sandbox));
  const { clientId, tenantId } = sandbox.application;
  const env = { AZURE_CLIENT_ID: clientId, AZURE_TENANT_ID: tenantId, AZURE_FEDERATED_TOKEN_FILE: file };
  const step = await runStep(sandbox, JOB, withoutOidc(sandbox, env));
  expectSuccess(step);
  expect(step.log).toContain('Signed in with workload identity');
});

// The stand-in for `az` is a shell script.
if (process.platform !== 'win32') {
  test.concurrent('without a client-id the step signs in with what the job has: the session of az', async () => {
    await using sandbox = await startSandbox();
    sandbox.addApp('web', { identity: { system: true } });
    const { clientId, secret, tenantId } = sandbox.application;
    const answer = await sandbox.fetch(`https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: clientId,
        client_secret: secret,
        scope: 'https://management.azure.com/.default',
      }),
    });
    const { access_token: accessToken } = (await answer.json()) as { access_token: string };
    const session = {
      accessToken,
      expires_on: Math.floor(Date.now() / 1000) + 3600,
      subscription: 's',
      tenant: tenantId,
      tokenType: 'Bearer',
    };
    using folder = temporaryFolder();
    writeFileSync(join(folder.path, 'az'), `#!/bin/sh\necho '${JSON.stringify(session)}'\n`, {
      mode: 0o755,
    });
    const env = { PATH: `${folder.path}${delimiter}${process.env['PATH']}` };
    const step = await runStep(sandbox, JOB, withoutOidc(sandbox, env));
    expectSuccess(step);
    expect(step.log).toContain("Signed in with Azure CLI's session.");
    expect(step.masks).toContain(accessToken);
  });
}

test.concurrent('without a client-id in a job that has nothing, it names the ways there are, and no wait for an identity endpoint', async () => {
  await using sandbox = await startSandbox();
  const env = { RUNNER_ENVIRONMENT: 'github-hosted' };
  const step = await runStep(sandbox, JOB, withoutOidc(sandbox, env));
  expect(expectFailure(step)).toMatch(/No credentials were found.*azure\/login/s);
  expect(sandbox.requests).toEqual([]);
});

test.concurrent('NO_PROXY is honoured: a host named there is not asked through the proxy', async () => {
  await using sandbox = await startSandbox();
  const env = { NO_PROXY: 'login.microsoftonline.com' };
  const step = await runStep(sandbox, { ...ASSIGN, 'timeout-minutes': '0.1' }, { env });
  expect(step.exitCode).toBe(1);
  expect(requestsOf(sandbox, 'token').map(({ label }) => label)).toEqual(['ID token']);
});

test.concurrent('an identity endpoint that never answers does not hold up the end of the step', async () => {
  await using sandbox = await startSandbox();
  sandbox.fault({ match: { host: '169.254.169.254' }, times: 9, do: { hang: true } });
  // The SDK asks for it in plain HTTP, which no rule of every step is about.
  const step = await runAction(sandbox, JOB, {
    ...withoutOidc(sandbox, { RUNNER_ENVIRONMENT: 'self-hosted' }),
    limitMs: 20_000,
  });
  expect(expectFailure(step)).toContain('No credentials were found');
});

test.concurrent('tenant-id as an input comes before the environment of a service principal', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  const env = { AZURE_CLIENT_ID: CLIENT_ID, AZURE_CLIENT_SECRET: CLIENT_SECRET };
  const inputs = { ...JOB, 'tenant-id': TENANT_ID };
  expectSuccess(await runStep(sandbox, inputs, withoutOidc(sandbox, env)));
  const others = { ...env, AZURE_TENANT_ID: 'other.example' };
  expectSuccess(await runStep(sandbox, inputs, withoutOidc(sandbox, others)));
});

test.concurrent('a client ID that is empty: the error says that a variable which is not set is', async () => {
  await using sandbox = await startSandbox();
  const error = expectFailure(await runStep(sandbox, { ...ASSIGN, 'client-id': '' }));
  expect(error).toContain('vars.AZURE_CLIENT_ID, is empty');
});
