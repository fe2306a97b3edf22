import { describe, expect, test } from '@jest/globals';
import type { FaultAction } from '../../sandbox/index.ts';
import { always, armError, on, rewrite } from '../scenario/fault-support.ts';
import {
  errorsOf,
  expectFailure,
  expectSuccess,
  labelsOf,
  runStep,
  startSandbox,
} from '../scenario/support.ts';

const cutJson: FaultAction = async (_request, next) => {
  const answer = await next();
  if (answer === 'reset') return answer;
  const body = await answer.text();
  return new Response(body.slice(0, -8), {
    status: answer.status,
    headers: { 'content-type': 'application/json' },
  });
};
const BROKEN: readonly [string, FaultAction][] = [
  ['breaks off', { drop: 'during' }],
  ['is cut', cutJson],
  ['has no body', { status: 200, body: '' }],
];

describe('an answer that is none is asked for again', () => {
  test.concurrent.each(BROKEN)(
    'when signing in, reading, listing, and when Azure is done: it %s',
    async (_name, fault) => {
      // Reads are stale for a while, so that the operation itself is asked.
      await using sandbox = await startSandbox({ staleReadsMs: 2_500 });
      sandbox.addApp('web');
      sandbox.addJob('nightly');
      sandbox.addIdentity('id-shop');
      const asked = [
        'ID token',
        'Entra token',
        'GET containerApps/web',
        'LIST jobs',
        'GET identity id-shop',
        'GET containerappOperationStatuses',
      ];
      for (const label of asked) {
        sandbox.fault({ match: on(label), do: fault });
      }
      // And a read that follows the accepted write.
      sandbox.fault({ match: on('GET containerApps/web'), after: 1, do: fault });
      const step = await runStep(sandbox, {
        'app-name': 'web',
        'job-name': 'night*',
        'user-assigned-identities': 'id-shop',
      });
      expectSuccess(step);
      expect(labelsOf(sandbox, /^PATCH/).sort()).toEqual(['PATCH containerApps/web', 'PATCH jobs/nightly']);
      for (const label of asked) {
        const count = labelsOf(sandbox, label).length;
        expect({ label, again: count >= 2 }).toEqual({ label, again: true });
      }
    },
  );

  test.concurrent('the answer to a write breaks off: it is read, never believed', async () => {
    await using sandbox = await startSandbox();
    sandbox.addApp('web');
    sandbox.fault({ match: on('PATCH containerApps/web'), do: { drop: 'during' } });
    const step = await runStep(sandbox, { 'app-name': 'web', 'identity-type': 'system-assigned' });
    expectSuccess(step);
    expect(step.outputs['principal-id']).not.toBe('');
    expect(step.outputs['changed']).toBe('true');
  });

  test.concurrent('also when an identity is created, and where uses are looked for', async () => {
    await using sandbox = await startSandbox();
    sandbox.addApp('web', { identity: { user: ['id-old'] } });
    for (const label of ['PUT identity id-new', 'LIST containerApps/web/authConfigs']) {
      sandbox.fault({ match: on(label), do: { drop: 'during' } });
    }
    const step = await runStep(sandbox, {
      operation: 'set',
      'app-name': 'web',
      'user-assigned-identities': 'id-new',
      'create-identities': 'true',
    });
    expectSuccess(step);
    expect(sandbox.azure.identities.size).toBe(2);
  });
});

test.concurrent('a list without its value is no empty group', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  always(sandbox, 'LIST containerApps', { status: 200, body: {} });
  const step = await runStep(sandbox, {
    'app-name': 'w*',
    'identity-type': 'system-assigned',
    'timeout-minutes': '0.1',
  });
  expect(expectFailure(step)).not.toContain('has no container app');
});

test.concurrent.each<[string, FaultAction, string]>([
  ['an answer', { status: 502 }, 'HTTP 502'],
  ['a connection', { drop: 'before' }, 'ECONNRESET'],
])('a step that ends during retries tells the last fault: %s', async (_name, fault, words) => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  always(sandbox, 'GET containerApps/web', fault);
  const step = await runStep(sandbox, {
    'app-name': 'web',
    'identity-type': 'system-assigned',
    'timeout-minutes': '0.1',
  });
  expect(expectFailure(step)).toContain(words);
});

describe('the state of a resource', () => {
  const environment = { 'environment-name': 'env', 'identity-type': 'system-assigned' };
  test.concurrent.each(['UpgradeFailed', 'succeeded'])('%s is no obstacle', async (state) => {
    await using sandbox = await startSandbox();
    sandbox.addEnvironment('env', { identity: { system: true } });
    rewrite(sandbox, 'GET managedEnvironments/env', (document) => ({
      ...document,
      properties: { ...(document['properties'] as object), provisioningState: state },
    }));
    expectSuccess(await runStep(sandbox, { ...environment, 'timeout-minutes': '0.1' }));
    expect(labelsOf(sandbox, /managedEnvironments/)).toEqual(['GET managedEnvironments/env']);
  });

  test.concurrent('ScheduledForDelete ends the wait: it is being deleted', async () => {
    await using sandbox = await startSandbox();
    sandbox.addEnvironment('env');
    rewrite(sandbox, 'GET managedEnvironments/env', (document) => ({
      ...document,
      properties: { ...(document['properties'] as object), provisioningState: 'ScheduledForDelete' },
    }));
    const step = await runStep(sandbox, { ...environment, 'timeout-minutes': '0.1' });
    const error = expectFailure(step);
    expect(error).toMatch(/being deleted/);
    expect(error).not.toContain('time limit');
    expect(labelsOf(sandbox, /^PATCH/)).toEqual([]);
  });
});

describe('what is asked for a hint alone', () => {
  test.concurrent.each<[string, FaultAction]>([
    ['that gets no answer', { hang: true }],
    ['in trouble', { status: 500 }],
  ])('a client ID %s neither fails nor delays the step', async (_name, fault) => {
    await using sandbox = await startSandbox();
    sandbox.addApp('web', { identity: { system: true } });
    always(sandbox, /system identity/, fault);
    const step = await runStep(sandbox, {
      'app-name': 'web',
      'identity-type': 'system-assigned',
      'resolve-client-id': 'true',
      'timeout-minutes': '0.25',
    });
    expectSuccess(step);
    expect(step.outputs['principal-id']).not.toBe('');
    expect(step.log).toContain('the client ID of its system-assigned identity could not be read');
  });

  test.concurrent('whether a missing app is a job is asked once, briefly; not found is not found', async () => {
    await using sandbox = await startSandbox();
    always(sandbox, 'GET jobs/web', { hang: true });
    always(sandbox, 'LIST containerApps', { hang: true });
    const step = await runStep(sandbox, {
      'app-name': 'web',
      'identity-type': 'system-assigned',
      'timeout-minutes': '0.25',
    });
    expect(expectFailure(step)).toContain('ResourceNotFound');
    expect(labelsOf(sandbox, 'GET jobs/web')).toHaveLength(1);
  });
});

test.concurrent('only what a new identity is refused with is waited out', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  always(sandbox, 'PATCH containerApps/web', armError(400, 'ContainerAppInvalidName', 'The name is odd.'));
  const step = await runStep(sandbox, {
    'app-name': 'web',
    'user-assigned-identities': 'id-new',
    'create-identities': 'true',
    'timeout-minutes': '0.2',
  });
  expect(expectFailure(step)).toContain('ContainerAppInvalidName');
  expect(step.log).not.toContain('not known everywhere yet');
  expect(labelsOf(sandbox, /^PATCH/)).toHaveLength(1);
  expect(errorsOf(step).join()).not.toContain('time limit');
});
