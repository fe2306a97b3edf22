import { expect, test } from '@jest/globals';
import { CLIENT_ID, type FaultAction, TENANT_ID } from '../../sandbox/index.ts';
import { always } from './fault-support.ts';
import { HAS_SHELL, JOB, pathWithAz, temporaryFolder, withoutOidc } from './sign-in-support.ts';
import { ASSIGN, expectFailure, runStep, startSandbox } from './support.ts';

test.concurrent('a subject without a federated credential: the error shows the presented claims and the commands', async () => {
  await using sandbox = await startSandbox();
  const job = sandbox.workflowEnv({ ref: 'refs/heads/feature' });
  const error = expectFailure(await runStep(sandbox, ASSIGN, { job }));
  expect(error).toContain('AADSTS700213');
  expect(error).toMatch(/issuer: +https:\/\/token\.actions\.githubusercontent\.com/);
  expect(error).toMatch(/subject: +repo:\S+:ref:refs\/heads\/feature/);
  expect(error).toContain('audience: api://AzureADTokenExchange');
  expect(error).toContain(`az ad app federated-credential create --id ${CLIENT_ID} `);
  expect(error).toContain('az identity federated-credential create');
});

test.concurrent.each<[input: string, value: string, code: string]>([
  ['client-id', '00000000-1111-2222-3333-444444444444', 'AADSTS700016'],
  ['tenant-id', 'nobody.example', 'AADSTS90002'],
  ['audience', 'api://Other', 'AADSTS700212'],
])("the error of a wrong %s has Entra's code", async (input, value, code) => {
  await using sandbox = await startSandbox();
  expect(expectFailure(await runStep(sandbox, { ...ASSIGN, [input]: value }))).toContain(code);
});

test.concurrent.each<[string, string, FaultAction, RegExp]>([
  ['404 of GitHub', 'ID token', { status: 404, body: { message: 'Not Found' } }, /GitHub.*HTTP 404/s],
  [
    '200 of GitHub without a token',
    'ID token',
    { status: 200, body: { count: 0 } },
    /GitHub.*without a token/s,
  ],
  [
    'a word of Entra alone',
    'Entra token',
    { status: 400, body: { error: 'invalid_request' } },
    /Entra.*invalid_request/s,
  ],
])('a failed sign-in shows which server refused it: %s', async (_name, label, fault, expected) => {
  await using sandbox = await startSandbox();
  always(sandbox, label, fault);
  const step = await runStep(sandbox, ASSIGN);
  expect(expectFailure(step)).toMatch(expected);
});

/** A refusal as Entra sends it, with IDs and a time. */
const INVALID_SECRET: FaultAction = {
  status: 401,
  body: {
    error: 'invalid_client',
    error_description:
      'AADSTS7000215: Invalid client secret provided.\r\nTrace ID: 11111111-2222-3333-4444-555555555555\r\nCorrelation ID: 66666666-7777-8888-9999-000000000000\r\nTimestamp: 2026-01-01 00:00:00Z',
    error_codes: [7000215],
    trace_id: '11111111-2222-3333-4444-555555555555',
    correlation_id: '66666666-7777-8888-9999-000000000000',
  },
};

test.concurrent("a refused sign-in ends with Entra's own sentence and one correlation ID", async () => {
  await using sandbox = await startSandbox();
  always(sandbox, 'Entra token', INVALID_SECRET);
  const lines = expectFailure(await runStep(sandbox, ASSIGN)).split('\n');
  expect(lines.at(-2)).toMatch(/^Azure: AADSTS7000215: Invalid client secret provided\.$/);
  expect(lines.at(-1)).toBe('Correlation ID: 66666666-7777-8888-9999-000000000000');
  const text = lines.join('\n');
  expect(text).not.toMatch(/Trace ID|Timestamp|Credential:|authority|11111111-2222/);
  expect(text.match(/66666666-7777/g)).toHaveLength(1);
});

/** An unsigned token with these claims. */
const claims = (value: object): string =>
  `${btoa('{"alg":"RS256"}')}.${btoa(JSON.stringify(value))}.c2ln`.replaceAll('=', '');

test.concurrent.each([
  ['opaque', 'not-a-token'],
  ['claims that are not text', claims({ iss: 5, sub: { a: 1 }, aud: [{}, null] })],
])("a GitHub OIDC token that can't be decoded doesn't hide Entra's words: %s", async (_name, value) => {
  await using sandbox = await startSandbox();
  always(sandbox, 'ID token', { status: 200, body: { value } });
  const words = 'AADSTS50027: JWT token is invalid or malformed.';
  always(sandbox, 'Entra token', {
    status: 400,
    body: { error: 'invalid_request', error_description: words },
  });
  expect(expectFailure(await runStep(sandbox, ASSIGN))).toContain(words);
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
  test.concurrent("an az session that Entra refuses: the error shows its words, and doesn't report that there is none", async () => {
    const error = await failWithAz(
      'ERROR: AADSTS700024: Client assertion is not within its valid time range. Trace ID: 11111111-2222-3333-4444-555555555555 Correlation ID: 66666666-7777-8888-9999-000000000000 Timestamp: 2026-01-01 00:00:00Z',
    );
    expect(error).toMatch(/azure\/login.*AADSTS700024: Client assertion is not within its valid time range/s);
    expect(error).not.toContain('No credentials were found');
    expect(error).not.toContain('Trace ID');
  });

  test.concurrent('an az without a sign-in has no session', async () => {
    const error = await failWithAz("ERROR: Please run 'az login' to setup account.");
    expect(error).toMatch(/No credentials were found.*\n- /s);
  });

  test.concurrent('an az that fails for another reason is reported first, in its own words', async () => {
    const error = await failWithAz('ERROR: No module named azure.cli');
    expect(error).toMatch(/^Can't sign in to Azure\.\nNo module named azure\.cli .*\nTo fix: .*\n- /s);
    expect(error).not.toContain('No credentials were found');
  });

  test.concurrent('an az session that expired: how to sign in again', async () => {
    const error = await failWithAz('ERROR: AADSTS700082: The refresh token has expired due to inactivity.');
    expect(error).toMatch(/To fix: Run azure\/login or 'az login' again/);
  });
}

test.concurrent('a token file that does not exist: the variable with its path', async () => {
  await using sandbox = await startSandbox();
  const env = { AZURE_CLIENT_ID: CLIENT_ID, AZURE_TENANT_ID: TENANT_ID, AZURE_FEDERATED_TOKEN_FILE: '/nope' };
  const error = expectFailure(await runStep(sandbox, JOB, withoutOidc(sandbox, env)));
  expect(error).toMatch(
    /\n.*AZURE_FEDERATED_TOKEN_FILE.*ENOENT.*\nTo fix: Set AZURE_FEDERATED_TOKEN_FILE to /,
  );
});

test.concurrent.each([
  ['mentioned if there is one', 'x', true],
  ['not mentioned otherwise', '', false],
])(
  "a client secret beside 'client-id' without GitHub OIDC is %s",
  async (_, AZURE_CLIENT_SECRET, isMentioned) => {
    await using sandbox = await startSandbox();
    const step = await runStep(sandbox, ASSIGN, withoutOidc(sandbox, { AZURE_CLIENT_SECRET }));
    expect(expectFailure(step).includes('AZURE_CLIENT_SECRET')).toBe(isMentioned);
    expect(expectFailure(step)).not.toContain('undefined');
  },
);

test.concurrent('a client secret that GitHub OIDC left unused is mentioned when Entra refuses', async () => {
  await using sandbox = await startSandbox();
  const job = sandbox.workflowEnv({ ref: 'refs/heads/feature' });
  const error = expectFailure(await runStep(sandbox, ASSIGN, { job, env: { AZURE_CLIENT_SECRET: 'x' } }));
  expect(error).toMatch(/AADSTS700213.*AZURE_CLIENT_SECRET is set, but it wasn't used/s);
});

test.concurrent("a runner's managed identity that its endpoint refuses is reported first, in the endpoint's words", async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('runner', { identity: { system: true } });
  const endpoint = await sandbox.identityEndpoint('runner');
  const env = { ...endpoint, AZURE_CLIENT_ID: '00000000-1111-2222-3333-444444444444', NO_PROXY: undefined };
  const error = expectFailure(await runStep(sandbox, JOB, withoutOidc(sandbox, env)));
  expect(error).toMatch(/identity endpoint .*HTTP 400.*runner's managed identity.*To fix:/s);
  expect(error).not.toMatch(/Timestamp|Not Available|No credentials were found/);
});
