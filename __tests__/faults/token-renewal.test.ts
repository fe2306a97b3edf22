import { expect, test } from '@jest/globals';
import type { FaultAction } from '../../sandbox/index.ts';
import { always, on, whenArrives } from '../scenario/fault-support.ts';
import {
  errorsOf,
  expectFailure,
  expectSuccess,
  labelsOf,
  runStep,
  startSandbox,
} from '../scenario/support.ts';

const refused: FaultAction = {
  status: 401,
  body: {
    error: 'invalid_client',
    error_description:
      'AADSTS7000222: The provided credential is expired. Trace ID: 11111111-2222 Correlation ID: 33333333-4444 Timestamp: 2026-01-01 00:00:00Z',
    error_codes: [7000222],
  },
};
const NOT_AUTHORIZED: FaultAction = { status: 401, body: { message: 'The request is not authorized.' } };

test.concurrent.each<[string, string, FaultAction]>([
  ['because Entra refuses', 'Entra token', refused],
  ['because GitHub refuses', 'ID token', NOT_AUTHORIZED],
])(
  'a token that expires and cannot be renewed %s is one error, and the change stays reported',
  async (_name, label, fault) => {
    await using sandbox = await startSandbox({ tokenLifetimeSeconds: 5, provisioningMs: 20_000 });
    sandbox.addApp('web');
    whenArrives(sandbox, 'PATCH containerApps/web', () => always(sandbox, label, fault));
    // The token runs out while nobody asks for anything.
    sandbox.fault({
      match: on('GET containerApps/web'),
      after: 1,
      do: { status: 429, headers: { 'retry-after': '7' } },
    });
    const step = await runStep(sandbox, { 'app-name': 'web', 'identity-type': 'system-assigned' });
    const error = expectFailure(step);
    expect(error).toMatch(label === 'ID token' ? /GitHub.*HTTP 401/s : /AADSTS7000222/);
    expect(step.stderr).toBe('');
    expect(step.outputs['changed']).toBe('true');
    expect(step.json('resources')).toMatchObject([{ changed: true, status: 'failed' }]);
    expect(step.summary).toContain('❌');
  },
);

test.concurrent('a valid token that cannot be renewed is used on', async () => {
  // Young enough to be renewed at once, old enough for the rest of the step.
  await using sandbox = await startSandbox({ tokenLifetimeSeconds: 100 });
  sandbox.addApp('web');
  sandbox.fault({ match: on('Entra token'), after: 1, times: Number.POSITIVE_INFINITY, do: refused });
  const step = await runStep(sandbox, {
    'app-name': 'web',
    'user-assigned-identities': 'id-new',
    'create-identities': 'true',
  });
  expectSuccess(step);
  expect(step.outputs['changed']).toBe('true');
});

test.concurrent('a token is renewed when Entra is back', async () => {
  await using sandbox = await startSandbox({ tokenLifetimeSeconds: 5, provisioningMs: 6_000 });
  sandbox.addApp('web');
  sandbox.fault({ match: on('Entra token'), after: 1, times: 3, do: { status: 503 } });
  expectSuccess(await runStep(sandbox, { 'app-name': 'web', 'identity-type': 'system-assigned' }));
});

test.concurrent('a token is requested once for all requests', async () => {
  await using sandbox = await startSandbox();
  for (const name of ['one', 'two']) sandbox.addApp(name);
  const step = await runStep(sandbox, {
    'app-name': 'one,two',
    'user-assigned-identities': 'id-new',
    'create-identities': 'true',
  });
  expectSuccess(step);
  expect(labelsOf(sandbox, /token/)).toEqual(['ID token', 'Entra token']);
});

test.concurrent('a sign-in without an answer ends with the limit', async () => {
  await using sandbox = await startSandbox();
  always(sandbox, 'Entra token', { hang: true });
  const step = await runStep(sandbox, {
    'app-name': 'web',
    'identity-type': 'system-assigned',
    'timeout-minutes': '0.1',
  });
  expect(errorsOf(step)).toEqual([expect.stringMatching(/time limit.*signing in/s)]);
});
