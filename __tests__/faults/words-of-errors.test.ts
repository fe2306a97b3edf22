import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type FaultAction, GROUP, SUBSCRIPTION_ID } from '../../sandbox/index.ts';
import {
  errorsOf,
  expectFailure,
  expectSuccess,
  labelsOf,
  runStep,
  startSandbox,
  warningsOf,
} from '../scenario/support.ts';
import { always, armError, on, rewrite, whenArrives } from '../scenario/weather.ts';

const ASSIGN = { 'app-name': 'web', 'identity-type': 'system-assigned' };
const firstLine = (text: string): string => text.split('\n')[0] ?? '';

/** A folder with an `az` that says something on stderr and fails, as a `PATH`. */
function failingAz(words: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'az-'));
  writeFileSync(join(folder, 'az'), `#!/bin/sh\necho "${words}" >&2\nexit 1\n`, { mode: 0o755 });
  return `${folder}${delimiter}${process.env['PATH']}`;
}

// The stand-in for `az` is a shell script.
const onPosix = (name: string, tests: () => void): void => {
  if (process.platform !== 'win32') describe(name, tests);
};

onPosix('where the session of az is there and refused', () => {
  test.concurrent.each([
    [
      'an ID token that ran out',
      'ERROR: AADSTS700024: Client assertion is not within its valid time range. Trace ID: 11111111-2222-3333-4444-555555555555 Correlation ID: 66666666-7777-8888-9999-000000000000 Timestamp: 2026-01-01 00:00:00Z',
      /AADSTS700024: Client assertion is not within its valid time range.*azure\/login/s,
    ],
  ])('its words are told, not that there is none: %s', async (_name, words, expected) => {
    await using sandbox = await startSandbox();
    const step = await runStep(
      sandbox,
      { ...ASSIGN, 'client-id': '', 'tenant-id': '' },
      {
        job: sandbox.workflowEnv({ oidc: false }),
        env: { RUNNER_ENVIRONMENT: 'github-hosted', PATH: failingAz(words) },
      },
    );
    const error = expectFailure(step);
    expect(error).toMatch(expected);
    expect(error).not.toContain('No credentials were found');
    expect(error).not.toContain('Trace ID');
  });

  test.concurrent('and that nobody logged in is no session', async () => {
    await using sandbox = await startSandbox();
    const step = await runStep(
      sandbox,
      { ...ASSIGN, 'client-id': '', 'tenant-id': '' },
      {
        job: sandbox.workflowEnv({ oidc: false }),
        env: {
          RUNNER_ENVIRONMENT: 'github-hosted',
          PATH: failingAz("ERROR: Please run 'az login' to setup account."),
        },
      },
    );
    expect(expectFailure(step)).toMatch(/No credentials were found.*\n- /s);
  });
});

describe('a sign-in that is refused', () => {
  const entra: FaultAction = {
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
  test.concurrent.each<[string, string, FaultAction, RegExp]>([
    [
      '404 of GitHub',
      'ID token',
      { status: 404, body: { message: 'Not Found' } },
      /GitHub.*HTTP 404.*Not Found/,
    ],
    [
      '200 of GitHub without a token',
      'ID token',
      { status: 200, body: { count: 0 } },
      /GitHub.*without a token/,
    ],
    [
      'a word of Entra alone',
      'Entra token',
      { status: 400, body: { error: 'invalid_request' } },
      /Entra.*invalid_request/,
    ],
  ])('says by whom: %s', async (_name, label, fault, expected) => {
    await using sandbox = await startSandbox();
    always(sandbox, label, fault);
    const step = await runStep(sandbox, { ...ASSIGN, 'timeout-minutes': '0.1' });
    expect(firstLine(expectFailure(step))).toMatch(expected);
  });

  test.concurrent("begins with Entra's own sentence and ends with one correlation ID", async () => {
    await using sandbox = await startSandbox();
    always(sandbox, 'Entra token', entra);
    const lines = expectFailure(await runStep(sandbox, ASSIGN)).split('\n');
    expect(lines[0]).toBe('Failed to sign in: AADSTS7000215: Invalid client secret provided.');
    expect(lines.at(-1)).toBe('Correlation ID: 66666666-7777-8888-9999-000000000000');
    const text = lines.join('\n');
    expect(text).not.toMatch(/Trace ID|Timestamp|Credential:|authority|11111111-2222/);
    expect(text.match(/66666666-7777/g)).toHaveLength(1);
  });

  test.concurrent.each<[string, FaultAction]>([
    ['answers', { status: 503 }],
    ['connections', { drop: 'before' }],
  ])('for want of usable %s says by whom, and the last fault', async (_name, fault) => {
    await using sandbox = await startSandbox();
    always(sandbox, 'Entra token', fault);
    const step = await runStep(sandbox, { ...ASSIGN, 'timeout-minutes': '0.1' });
    const error = expectFailure(step);
    expect(error).toMatch(/signing in/);
    expect(error).toMatch(/(HTTP 503|ECONNRESET) \(login\.microsoftonline\.com\)/);
  });
});

describe('an ID token that cannot be looked into', () => {
  const claims = (value: object): string =>
    `${btoa('{"alg":"RS256"}')}.${btoa(JSON.stringify(value))}.c2ln`.replaceAll('=', '');
  test.concurrent.each([
    ['opaque', 'not-a-token'],
    ['claims that are no text', claims({ iss: 5, sub: { a: 1 }, aud: [{}, null] })],
  ])("leaves Entra's words in place: %s", async (_name, value) => {
    await using sandbox = await startSandbox();
    always(sandbox, 'ID token', { status: 200, body: { value } });
    const words = 'AADSTS50027: JWT token is invalid or malformed.';
    always(sandbox, 'Entra token', {
      status: 400,
      body: { error: 'invalid_request', error_description: words },
    });
    expect(firstLine(expectFailure(await runStep(sandbox, ASSIGN)))).toContain(words);
  });
});

/** What Azure answers to the change of an app, and what the error must and must not say. */
const REFUSALS: Readonly<
  Record<string, { fault: FaultAction; has: readonly (string | RegExp)[]; hasNot?: readonly string[] }>
> = {
  'oauth-words': {
    fault: { status: 400, body: { error: 'invalid_tenant', error_description: 'The tenant is odd.' } },
    has: ['invalid_tenant', 'HTTP 400', 'The tenant is odd.'],
    hasNot: ['HTTP 400 (HTTP 400)'],
  },
  'not-implemented': {
    fault: armError(501, 'FeatureNotSupported', 'Not here.'),
    has: ['HTTP 501', 'FeatureNotSupported', 'Not here.'],
  },
  'assign-action': {
    fault: armError(
      403,
      'AuthorizationFailed',
      "The client 'c' with object id '00000000-0000-0000-0000-000000000009' does not have authorization to perform action 'Microsoft.ManagedIdentity/userAssignedIdentities/assign/action' over scope '/subscriptions/s/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-a' or the scope is invalid.",
    ),
    has: ['Managed Identity Operator', 'f1a07417-d97a-45cb-824c-7a7467783830'],
    hasNot: ['such as Managed Identity Contributor', 'e40ec5ca-96e0-45a2-b4ff-59039f2c2b59'],
  },
};

test.concurrent('what Azure answered is told, whatever its shape, with the fix that fits', async () => {
  await using sandbox = await startSandbox();
  for (const [name, { fault }] of Object.entries(REFUSALS)) {
    sandbox.addApp(name);
    always(sandbox, `PATCH containerApps/${name}`, fault);
  }
  const step = await runStep(sandbox, {
    ...ASSIGN,
    'app-name': Object.keys(REFUSALS).join(),
    'timeout-minutes': '0.1',
  });
  for (const [name, { has, hasNot = [] }] of Object.entries(REFUSALS)) {
    const error = errorsOf(step).find((text) => text.includes(`'${name}'`)) ?? '';
    for (const part of has) expect(error).toMatch(part);
    for (const part of hasNot) expect(error).not.toContain(part);
  }
});

test.concurrent('a target that is deleted while its change is waited for is told as deleted', async () => {
  await using sandbox = await startSandbox({ provisioningMs: 5_000 });
  sandbox.addApp('web');
  let accepted = false;
  whenArrives(sandbox, 'PATCH containerApps/web', () => {
    accepted = true;
  });
  always(sandbox, 'GET containerApps/web', (_request, next) =>
    accepted
      ? Response.json(
          { error: { code: 'ResourceNotFound', message: "The Resource 'web' was not found." } },
          { status: 404 },
        )
      : next(),
  );
  const error = expectFailure(await runStep(sandbox, ASSIGN));
  expect(error).toMatch(/was deleted/);
  expect(error).not.toMatch(/check 'app-name'|'job-name'/);
});

test.concurrent('a principal ID that never comes is what the limit says was missing', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  rewrite(sandbox, 'GET containerApps/web', (document) => {
    const { principalId: _principalId, ...identity } = document['identity'] as Record<string, unknown>;
    return { ...document, identity };
  });
  const error = expectFailure(await runStep(sandbox, { ...ASSIGN, 'timeout-minutes': '0.1' }));
  expect(error).toMatch(/principal ID/);
  expect(error).not.toContain('(Succeeded)');
});

test.concurrent("with 'force' nothing advises to set it", async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web', { identity: { system: true } });
  sandbox.deny({ action: 'Microsoft.App/containerApps/authConfigs/read' });
  const step = await runStep(sandbox, { ...ASSIGN, operation: 'remove', force: 'true' });
  expect(step.exitCode).toBe(0);
  const warning = warningsOf(step).find((text) => text.includes('authConfigs')) ?? '';
  expect(warning).toContain('may not be read');
  expect(warning).not.toMatch(/or set 'force'/);
});

test.concurrent('what Azure names is accepted: groups of any alphabet, IDs as show prints them', async () => {
  await using sandbox = await startSandbox();
  const group = 'größe';
  sandbox.addApp('web', { group, identity: { user: [] } });
  sandbox.addIdentity('id-shop', { group });
  const inputs = { 'app-name': 'web', 'resource-group': group };
  expectSuccess(await runStep(sandbox, { ...inputs, 'user-assigned-identities': 'id-shop' }));
  const shown = await runStep(sandbox, { ...inputs, operation: 'show' });
  expectSuccess(shown);
  const [{ id }] = shown.json<[{ id: string }]>('identities');
  expect(id).toContain(group);
  const removed = await runStep(sandbox, { ...inputs, operation: 'remove', 'user-assigned-identities': id });
  expectSuccess(removed);
  expect(removed.outputs['changed']).toBe('true');
});

test.concurrent('a subscription in the environment is not read where every target is a full ID', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web', { identity: { system: true } });
  const id = `/subscriptions/${SUBSCRIPTION_ID}/resourceGroups/${GROUP}/providers/Microsoft.App/containerApps/web`;
  const step = await runStep(
    sandbox,
    { ...ASSIGN, 'app-name': id, 'subscription-id': '', 'resource-group': '' },
    { env: { AZURE_SUBSCRIPTION_ID: 'production' } },
  );
  expectSuccess(step);
});

test.concurrent('a refused long ID is quoted with its end, which is what is wrong with it', async () => {
  await using sandbox = await startSandbox();
  const id = `/subscriptions/${SUBSCRIPTION_ID}/resourceGroups/${GROUP}/providers/Microsoft.App/containerApps/web/revisions/web--the-last-one`;
  const error = expectFailure(await runStep(sandbox, { ...ASSIGN, 'app-name': id }));
  expect(error).toContain("web/revisions/web--the-last-one'");
  expect(labelsOf(sandbox)).toEqual([]);
});

test.concurrent('an identity is created in the region that a display name stands for', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web', { location: 'North Central US (Stage)' });
  const regions: unknown[] = [];
  sandbox.fault({
    match: on('PUT identity id-new'),
    do: ({ body }, next) => {
      regions.push((body as { location: unknown }).location);
      return next();
    },
  });
  // The sandbox's Azure does not have that region.
  await runStep(sandbox, {
    'app-name': 'web',
    'user-assigned-identities': 'id-new',
    'create-identities': 'true',
  });
  expect(regions).toEqual(['northcentralusstage']);
});
