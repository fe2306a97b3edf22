import { expect, test } from '@jest/globals';
import type { FaultAction } from '../../sandbox/index.ts';
import { always, on, whenArrives } from '../scenario/fault-support.ts';
import { expectFailure, runStep, startWithApp } from '../scenario/support.ts';

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
  "if a token can't be renewed %s, the step fails with one error and still reports the change",
  async (_name, label, fault) => {
    await using sandbox = await startWithApp({}, { tokenLifetimeSeconds: 5, provisioningMs: 20_000 });
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
