import { X509Certificate } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { jwtVerify } from 'jose';
import { generateCACertificate } from 'mockttp';
import { CLIENT_ID, TENANT_ID } from '../../sandbox/index.ts';
import { runStep as runAction } from '../../tools/run-step.ts';
import { always } from './fault-support.ts';
import { HAS_SHELL, JOB, pathWithAz, temporaryFolder, withoutOidc } from './sign-in-support.ts';
import {
  ASSIGN,
  changesOf,
  expectFailure,
  expectSuccess,
  labelsOf,
  READ,
  requestsOf,
  runStep,
  startSandbox,
  startWithApp,
  succeed,
} from './support.ts';

test.concurrent('the step signs in with OIDC in another cloud', async () => {
  await using sandbox = await startWithApp({}, { cloud: 'AzureChinaCloud' });
  const step = await succeed(sandbox, { ...ASSIGN, cloud: 'AZURECHINACLOUD' });
  expect(changesOf(step)).toEqual(['system added']);
  expect(labelsOf(sandbox).slice(0, 3)).toEqual(['ID token', 'Entra token', 'GET containerApps/web']);
  expect(sandbox.requests.filter(({ host }) => host === 'management.azure.com')).toEqual([]);
});

test.concurrent('a GitHub OIDC token that expires in transit is replaced once', async () => {
  await using sandbox = await startWithApp();
  const body = {
    error: 'invalid_client',
    error_description: 'AADSTS700024: expired',
    error_codes: [700024],
  };
  sandbox.fault({ match: { label: 'Entra token' }, do: { status: 401, body } });
  await succeed(sandbox, ASSIGN);
  expect(labelsOf(sandbox, 'ID token')).toHaveLength(2);
});

test.concurrent('without client-id, the step signs in with a client secret in the environment', async () => {
  await using sandbox = await startWithApp({ system: true });
  const { clientId, tenantId, secret } = sandbox.application;
  const env = { AZURE_CLIENT_ID: clientId, AZURE_TENANT_ID: tenantId, AZURE_CLIENT_SECRET: secret };
  const step = await succeed(sandbox, JOB, withoutOidc(sandbox, env));
  expect(step.log).toContain('Signed in with the client secret in AZURE_CLIENT_SECRET.');
  expect(step.outputs['tenant-id']).toBe(TENANT_ID);
});

test.concurrent('without client-id, the step signs in with workload identity', async () => {
  await using sandbox = await startWithApp({ system: true });
  using folder = temporaryFolder();
  const file = join(folder.path, 'token');
  writeFileSync(file, await sandbox.idToken());
  const { clientId, tenantId } = sandbox.application;
  const env = { AZURE_CLIENT_ID: clientId, AZURE_TENANT_ID: tenantId, AZURE_FEDERATED_TOKEN_FILE: file };
  const step = await succeed(sandbox, JOB, withoutOidc(sandbox, env));
  expect(step.log).toContain('Signed in with workload identity');
});

test.concurrent.each([
  ['AZURE_FEDERATED_TOKEN_FILE', true],
  ['AZURE_CLIENT_CERTIFICATE_PATH', false],
])(
  'if the file in %s is empty (%s) or missing, the error states it, and no request is sent',
  async (name, isEmpty) => {
    await using sandbox = await startSandbox();
    using folder = temporaryFolder();
    const file = join(folder.path, 'file');
    if (isEmpty) writeFileSync(file, '');
    const { clientId, tenantId } = sandbox.application;
    const env = { AZURE_CLIENT_ID: clientId, AZURE_TENANT_ID: tenantId, [name]: file };
    const error = expectFailure(await runStep(sandbox, JOB, withoutOidc(sandbox, env)));
    expect(error).toMatch(
      new RegExp(`The file that ${name} specifies doesn't exist or is empty\\.\nTo fix: Set ${name}`),
    );
    expect(sandbox.requests).toEqual([]);
  },
);

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
    await using sandbox = await startWithApp({ system: true });
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
    const step = await succeed(sandbox, JOB, withoutOidc(sandbox, env));
    expect(step.log).toContain('Signed in with the Azure CLI session.');
    expect(step.masks).toContain(accessToken);
  });

  test.concurrent.each([
    ['AZURE_CLIENT_SECRET', true],
    ['AZURE_FEDERATED_TOKEN_FILE', true],
    ['AZURE_CLIENT_SECRET', false],
    ['AZURE_FEDERATED_TOKEN_FILE', false],
  ])(
    'credentials in the environment take precedence over the az session, even if Entra refuses them: %s, valid: %s',
    async (name, isValid) => {
      await using sandbox = await startWithApp({ system: true });
      using folder = temporaryFolder();
      const file = join(folder.path, 'token');
      writeFileSync(file, isValid ? await sandbox.idToken() : 'wrong');
      const { clientId, tenantId, secret } = sandbox.application;
      const ofSecret = isValid ? secret : 'wrong';
      const env = {
        ...{ AZURE_CLIENT_ID: clientId, AZURE_TENANT_ID: tenantId },
        [name]: name === 'AZURE_CLIENT_SECRET' ? ofSecret : file,
        PATH: pathWithSession(folder.path, 'of-somebody-else'),
      };
      const step = await runStep(sandbox, JOB, withoutOidc(sandbox, env));
      if (isValid) expectSuccess(step);
      else expect(expectFailure(step)).toContain('AADSTS');
      expect(step.masks).not.toContain('of-somebody-else');
    },
  );
}

test.concurrent.each<[variables: string, set: readonly string[], facts: readonly string[]]>([
  [
    'only both IDs',
    ['AZURE_CLIENT_ID', 'AZURE_TENANT_ID'],
    [
      "- GitHub OIDC: add the permission 'id-token: write' to the job.",
      "- the environment: AZURE_CLIENT_SECRET isn't set",
    ],
  ],
  [
    'no tenant',
    ['AZURE_CLIENT_ID', 'AZURE_CLIENT_SECRET'],
    ["- GitHub OIDC: set 'client-id' and 'tenant-id'", "- the environment: AZURE_TENANT_ID isn't set\n"],
  ],
  [
    'nothing',
    [],
    ["AZURE_CLIENT_ID, AZURE_TENANT_ID, and AZURE_CLIENT_SECRET aren't set", 'forks', 'azure/login'],
  ],
])("with %s in the environment, the error shows what's missing", async (_variables, set, facts) => {
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
  for (const part of facts) expect(error).toContain(part);
  expect(error).not.toContain('No underlying credential');
  // It doesn't wait for an identity endpoint.
  expect(sandbox.requests).toEqual([]);
});

test.concurrent("without client-id, the step signs in with the runner's managed identity, bypassing a proxy", async () => {
  await using sandbox = await startWithApp();
  sandbox.addApp('runner', { identity: { system: true } });
  const endpoint = await sandbox.identityEndpoint('runner');
  const step = await succeed(sandbox, JOB, {
    job: sandbox.workflowEnv({ oidc: false }),
    env: { ...endpoint, NO_PROXY: undefined },
  });
  expect(step.log).toContain("Signed in with the runner's managed identity.");
  expect(step.outputs['tenant-id']).toBe(TENANT_ID);
});

test.concurrent("an identity endpoint that never responds doesn't delay the end of the step", async () => {
  await using sandbox = await startSandbox();
  sandbox.fault({ match: { host: '169.254.169.254' }, times: 9, do: { hang: true } });
  // The SDK requests it over plain HTTP, which the rules of every step don't cover.
  const step = await runAction(sandbox, JOB, {
    ...withoutOidc(sandbox, { RUNNER_ENVIRONMENT: 'self-hosted' }),
  });
  expect(expectFailure(step)).toContain('No credentials were found');
});

test.concurrent('after a claims challenge, the step requests a new token and uses it for all later requests', async () => {
  await using sandbox = await startWithApp();
  sandbox.fault({ match: { label: READ }, do: { claimsChallenge: true } });
  await succeed(sandbox, ASSIGN);
  const [first, second, ...more] = requestsOf(sandbox, 'Entra token').map(({ body }) => `${body}`);
  expect([more, first?.includes('nbf'), second?.includes('nbf')]).toEqual([[], false, true]);
  const [refused, ...later] = sandbox.requests
    .filter(({ host }) => host === 'management.azure.com')
    .map(({ headers }) => headers['authorization']);
  expect(later).not.toContain(refused);
});

test.concurrent('if no federated credential has the subject, the error shows the presented claims and the commands', async () => {
  await using sandbox = await startSandbox();
  const job = sandbox.workflowEnv({ ref: 'refs/heads/feature' });
  const error = expectFailure(await runStep(sandbox, ASSIGN, { job, env: { AZURE_CLIENT_SECRET: 'x' } }));
  expect(error).toMatch(/AADSTS700213.*AZURE_CLIENT_SECRET is set, but it wasn't used/s);
  expect(error).toMatch(/issuer: +https:\/\/token\.actions\.githubusercontent\.com/);
  expect(error).toMatch(/subject: +repo:\S+:ref:refs\/heads\/feature/);
  expect(error).toContain('audience: api://AzureADTokenExchange');
  expect(error).toContain(`az ad app federated-credential create --id ${CLIENT_ID} `);
  expect(error).toContain('az identity federated-credential create');
});

test.concurrent('a failed sign-in shows which server refused it', async () => {
  await using sandbox = await startSandbox();
  always(sandbox, 'ID token', { status: 404, body: { message: 'Not Found' } });
  expect(expectFailure(await runStep(sandbox, ASSIGN))).toMatch(/GitHub.*HTTP 404/s);
});

/** A step with an `az` that writes to stderr and fails. */
async function failWithAz(words: string): Promise<string> {
  await using sandbox = await startSandbox();
  using folder = temporaryFolder();
  const env = {
    RUNNER_ENVIRONMENT: 'github-hosted',
    PATH: pathWithAz(folder.path, `echo "${words}" >&2\nexit 1`),
  };
  return expectFailure(await runStep(sandbox, JOB, withoutOidc(sandbox, env)));
}

if (HAS_SHELL) {
  test.concurrent("if Entra refuses the az session, the error shows Entra's message and not that there's no session", async () => {
    const error = await failWithAz(
      'ERROR: AADSTS700024: Client assertion is not within its valid time range. Trace ID: 11111111-2222-3333-4444-555555555555 Correlation ID: 66666666-7777-8888-9999-000000000000 Timestamp: 2026-01-01 00:00:00Z',
    );
    expect(error).toMatch(/azure\/login.*AADSTS700024: Client assertion is not within its valid time range/s);
    expect(error).not.toContain('No credentials were found');
  });

  test.concurrent("if az isn't signed in, the error shows that there's no session", async () => {
    const error = await failWithAz("ERROR: Please run 'az login' to setup account.");
    expect(error).toMatch(/No credentials were found.*\n- /s);
  });
}

test.concurrent("if the endpoint refuses the runner's managed identity, its message comes first", async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('runner', { identity: { system: true } });
  const endpoint = await sandbox.identityEndpoint('runner');
  const env = { ...endpoint, AZURE_CLIENT_ID: '00000000-1111-2222-3333-444444444444', NO_PROXY: undefined };
  const error = expectFailure(await runStep(sandbox, JOB, withoutOidc(sandbox, env)));
  expect(error).toMatch(/identity endpoint .*HTTP 400.*runner's managed identity.*To fix:/s);
  expect(error).not.toMatch(/Timestamp|Not Available|No credentials were found/);
});

// The sandbox's application has no certificate, as in the error. Only the signature of the assertion matters.
test.concurrent('the step signs its assertion with a certificate in the environment', async () => {
  await using sandbox = await startSandbox();
  using folder = temporaryFolder();
  const { key, cert } = await generateCACertificate();
  const file = join(folder.path, 'certificate.pem');
  writeFileSync(file, `${key}\n${cert}\n`);
  const { clientId, tenantId } = sandbox.application;
  const env = {
    ...{ AZURE_CLIENT_ID: clientId, AZURE_TENANT_ID: tenantId },
    AZURE_CLIENT_CERTIFICATE_PATH: file,
    AZURE_CLIENT_SEND_CERTIFICATE_CHAIN: 'true',
  };
  expect(expectFailure(await runStep(sandbox, JOB, withoutOidc(sandbox, env)))).toMatch(/AADSTS\d+/);
  const [{ body } = {}] = requestsOf(sandbox, 'Entra token');
  const assertion = new URLSearchParams(String(body)).get('client_assertion') ?? '';
  // MSAL rounds the time, sometimes up.
  const { publicKey } = new X509Certificate(cert);
  const { payload, protectedHeader } = await jwtVerify(assertion, publicKey, { clockTolerance: 1 });
  expect(payload).toMatchObject({ iss: clientId, sub: clientId });
  expect(protectedHeader.x5c).toHaveLength(1);
});
