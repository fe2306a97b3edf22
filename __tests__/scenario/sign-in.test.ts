import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { CLIENT_ID, CLIENT_SECRET, TENANT_ID } from '../../sandbox/index.ts';
import { runStep as runAction } from '../../tools/run-step.ts';
import { HAS_SHELL, JOB, pathWithAz, temporaryFolder, withoutOidc } from './sign-in-support.ts';
import {
  ASSIGN,
  changesOf,
  expectFailure,
  expectSuccess,
  labelsOf,
  requestsOf,
  runStep,
  startSandbox,
} from './support.ts';

test.concurrent('a client-id without OIDC fails with the permissions block to add', async () => {
  await using sandbox = await startSandbox();
  const step = await runStep(sandbox, ASSIGN, withoutOidc(sandbox));
  expect(expectFailure(step)).toMatch(
    /permissions:\n {2}id-token: write.*forks.*Dependabot.*AZURE_CLIENT_ID/s,
  );
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

test.concurrent('a GitHub OIDC token that expired on its way is replaced once', async () => {
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

test.concurrent('without client-id, the step signs in with a client secret in the environment', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web', { identity: { system: true } });
  const { clientId, tenantId, secret } = sandbox.application;
  const env = { AZURE_CLIENT_ID: clientId, AZURE_TENANT_ID: tenantId, AZURE_CLIENT_SECRET: secret };
  const step = await runStep(sandbox, JOB, withoutOidc(sandbox, env));
  expectSuccess(step);
  expect(step.log).toContain('Signed in with the client secret in AZURE_CLIENT_SECRET.');
  expect(step.outputs['tenant-id']).toBe(TENANT_ID);
});

test.concurrent('without client-id, the step signs in with workload identity', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web', { identity: { system: true } });
  using folder = temporaryFolder();
  const file = join(folder.path, 'token');
  writeFileSync(file, await sandbox.idToken());
  const { clientId, tenantId } = sandbox.application;
  const env = { AZURE_CLIENT_ID: clientId, AZURE_TENANT_ID: tenantId, AZURE_FEDERATED_TOKEN_FILE: file };
  const step = await runStep(sandbox, JOB, withoutOidc(sandbox, env));
  expectSuccess(step);
  expect(step.log).toContain('Signed in with workload identity');
});

/** A `PATH` on which `az` has a session with an access token. */
function pathWithSession(folder: string, accessToken: string): string {
  const session = {
    accessToken,
    expires_on: Math.floor(Date.now() / 1000) + 3600,
    subscription: 's',
    tenant: TENANT_ID,
    tokenType: 'Bearer',
  };
  return pathWithAz(folder, `echo '${JSON.stringify(session)}'`);
}

if (HAS_SHELL) {
  test.concurrent('without client-id, the step signs in with the az session', async () => {
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
    using folder = temporaryFolder();
    const env = { PATH: pathWithSession(folder.path, accessToken) };
    const step = await runStep(sandbox, JOB, withoutOidc(sandbox, env));
    expectSuccess(step);
    expect(step.log).toContain('Signed in with the Azure CLI session.');
    expect(step.masks).toContain(accessToken);
  });

  test.concurrent.each(['AZURE_CLIENT_SECRET', 'AZURE_FEDERATED_TOKEN_FILE'])(
    'credentials in the environment come before the az session: %s',
    async (name) => {
      await using sandbox = await startSandbox();
      sandbox.addApp('web', { identity: { system: true } });
      using folder = temporaryFolder();
      const file = join(folder.path, 'token');
      writeFileSync(file, await sandbox.idToken());
      const { clientId, tenantId, secret } = sandbox.application;
      const env = {
        ...{ AZURE_CLIENT_ID: clientId, AZURE_TENANT_ID: tenantId },
        [name]: name === 'AZURE_CLIENT_SECRET' ? secret : file,
        PATH: pathWithSession(folder.path, 'of-somebody-else'),
      };
      const step = await runStep(sandbox, JOB, withoutOidc(sandbox, env));
      expectSuccess(step);
      expect(step.masks).not.toContain('of-somebody-else');
    },
  );

  test.concurrent.each(['AZURE_CLIENT_SECRET', 'AZURE_FEDERATED_TOKEN_FILE'])(
    "credentials that Entra refuses aren't replaced by the az session: %s",
    async (name) => {
      await using sandbox = await startSandbox();
      using folder = temporaryFolder();
      const file = join(folder.path, 'token');
      writeFileSync(file, 'wrong');
      const { clientId, tenantId } = sandbox.application;
      const env = {
        ...{ AZURE_CLIENT_ID: clientId, AZURE_TENANT_ID: tenantId },
        [name]: name === 'AZURE_CLIENT_SECRET' ? 'wrong' : file,
        PATH: pathWithSession(folder.path, 'of-somebody-else'),
      };
      const step = await runStep(sandbox, JOB, withoutOidc(sandbox, env));
      expect(expectFailure(step)).toContain('AADSTS');
      expect(step.masks).not.toContain('of-somebody-else');
    },
  );
}

test.concurrent("a job without credentials: the error lists the ways to sign in, and doesn't wait for an identity endpoint", async () => {
  await using sandbox = await startSandbox();
  const env = { RUNNER_ENVIRONMENT: 'github-hosted' };
  const step = await runStep(sandbox, JOB, withoutOidc(sandbox, env));
  expect(expectFailure(step)).toMatch(/No credentials were found.*azure\/login/s);
  expect(sandbox.requests).toEqual([]);
});

test.concurrent.each<[what: string, set: readonly string[], says: readonly string[]]>([
  [
    'only both IDs',
    ['AZURE_CLIENT_ID', 'AZURE_TENANT_ID'],
    [
      "- GitHub OIDC: add the permission 'id-token: write' to the job.",
      '- the environment: AZURE_CLIENT_SECRET is not set',
    ],
  ],
  [
    'no tenant',
    ['AZURE_CLIENT_ID', 'AZURE_CLIENT_SECRET'],
    ["- GitHub OIDC: set 'client-id' and 'tenant-id'", '- the environment: AZURE_TENANT_ID is not set\n'],
  ],
  ['nothing', [], ['AZURE_CLIENT_ID, AZURE_TENANT_ID, and AZURE_CLIENT_SECRET are not set', 'forks']],
])('an environment with %s: the error shows what is missing', async (_what, set, says) => {
  await using sandbox = await startSandbox();
  const { clientId, tenantId, secret } = sandbox.application;
  const all = { AZURE_CLIENT_ID: clientId, AZURE_TENANT_ID: tenantId, AZURE_CLIENT_SECRET: secret };
  const env = Object.fromEntries(Object.entries(all).filter(([name]) => set.includes(name)));
  const step = await runStep(
    sandbox,
    JOB,
    withoutOidc(sandbox, { ...env, RUNNER_ENVIRONMENT: 'github-hosted' }),
  );
  const error = expectFailure(step);
  expect(error).toContain('No credentials were found.');
  for (const part of says) expect(error).toContain(part);
  expect(error).not.toContain('No underlying credential');
});

test.concurrent('NO_PROXY is honored: a host in it is not asked through the proxy', async () => {
  await using sandbox = await startSandbox();
  const env = { NO_PROXY: 'login.microsoftonline.com' };
  const step = await runStep(sandbox, { ...ASSIGN, 'timeout-minutes': '0.1' }, { env });
  expect(step.exitCode).toBe(1);
  expect(requestsOf(sandbox, 'token').map(({ label }) => label)).toEqual(['ID token']);
});

test.concurrent.each<[which: string, proxies: Record<string, string | undefined>]>([
  ['only for https', { HTTP_PROXY: undefined }],
  ['for everything', {}],
])(
  "without client-id, the step signs in with the runner's managed identity, past a proxy %s",
  async (_which, proxies) => {
    await using sandbox = await startSandbox();
    sandbox.addApp('web');
    sandbox.addApp('runner', { identity: { system: true } });
    const endpoint = await sandbox.identityEndpoint('runner');
    const step = await runStep(
      sandbox,
      { ...ASSIGN, 'client-id': '', 'tenant-id': '' },
      { job: sandbox.workflowEnv({ oidc: false }), env: { ...endpoint, NO_PROXY: undefined, ...proxies } },
    );
    expectSuccess(step);
    expect(step.log).toContain("Signed in with the runner's managed identity.");
    expect(step.outputs['tenant-id']).toBe(TENANT_ID);
  },
);

test.concurrent("an identity endpoint that never answers doesn't delay the end of the step", async () => {
  await using sandbox = await startSandbox();
  sandbox.fault({ match: { host: '169.254.169.254' }, times: 9, do: { hang: true } });
  // The SDK asks for it in plain HTTP, which no rule of every step is about.
  const step = await runAction(sandbox, JOB, {
    ...withoutOidc(sandbox, { RUNNER_ENVIRONMENT: 'self-hosted' }),
    limitMs: 20_000,
  });
  expect(expectFailure(step)).toContain('No credentials were found');
});

test.concurrent('the input tenant-id comes before the environment variable', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  const env = { AZURE_CLIENT_ID: CLIENT_ID, AZURE_CLIENT_SECRET: CLIENT_SECRET };
  const inputs = { ...JOB, 'tenant-id': TENANT_ID };
  expectSuccess(await runStep(sandbox, inputs, withoutOidc(sandbox, env)));
  const others = { ...env, AZURE_TENANT_ID: 'other.example' };
  expectSuccess(await runStep(sandbox, inputs, withoutOidc(sandbox, others)));
});

test.concurrent('an empty client ID: the error explains that an unset variable is empty', async () => {
  await using sandbox = await startSandbox();
  const error = expectFailure(await runStep(sandbox, { ...ASSIGN, 'client-id': '' }));
  expect(error).toContain('An unset repository variable is empty');
});

test.concurrent('a claims challenge gets a new token, which all later requests use', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  const claims = btoa('{"access_token":{"nbf":{"essential":true,"value":"1"}}}');
  const challenge = `Bearer authorization_uri="https://login.microsoftonline.com/", error="insufficient_claims", claims="${claims}"`;
  sandbox.fault({
    match: { label: 'GET containerApps/web' },
    do: { status: 401, headers: { 'www-authenticate': challenge }, body: {} },
  });
  expectSuccess(await runStep(sandbox, ASSIGN));
  const [first, second, ...more] = requestsOf(sandbox, 'Entra token').map(({ body }) => `${body}`);
  expect([more, first?.includes('nbf'), second?.includes('nbf')]).toEqual([[], false, true]);
  const [refused, ...later] = sandbox.requests
    .filter(({ host }) => host === 'management.azure.com')
    .map(({ headers }) => headers['authorization']);
  expect(later).not.toContain(refused);
  expect(later.length).toBeGreaterThan(2);
});
