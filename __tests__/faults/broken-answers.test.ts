import { expect, test } from '@jest/globals';
import type { FaultAction, Sandbox } from '../../sandbox/index.ts';
import { always, arrived, on } from '../scenario/fault-support.ts';
import {
  ASSIGN,
  attachedTo,
  changesOf,
  expectFailure,
  identitiesOf,
  labelsOf,
  patchesOf,
  READ,
  resourcesOf,
  runStep,
  startSandbox,
  startWithApp,
  succeed,
  WRITE,
} from '../scenario/support.ts';

const BROKEN: readonly [string, FaultAction][] = [
  ['breaks off', { drop: 'during' }],
  ['has no body', { status: 200, body: '' }],
];

test.concurrent.each(BROKEN)(
  'sign-ins, reads, lists, and polls are repeated if the response %s',
  async (_name, fault) => {
    // Reads are stale for a while, so that the operation itself is asked.
    await using sandbox = await startWithApp({}, { staleReadsMs: 5_000 });
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
    await succeed(sandbox, {
      'app-name': 'web',
      'job-name': 'night*',
      'user-assigned-identities': 'id-shop',
    });
    expect(labelsOf(sandbox, /^PATCH/).sort()).toEqual(['PATCH containerApps/web', 'PATCH jobs/nightly']);
    for (const label of asked) {
      const count = labelsOf(sandbox, label).length;
      expect({ label, again: count >= 2 }).toEqual({ label, again: true });
    }
  },
);

test.concurrent('unusable responses are requested again while an identity is created and references are searched', async () => {
  await using sandbox = await startWithApp({ user: ['id-old'] });
  for (const label of ['PUT identity id-new', 'LIST containerApps/web/authConfigs']) {
    sandbox.fault({ match: on(label), do: { drop: 'during' } });
  }
  await succeed(sandbox, {
    operation: 'set',
    'app-name': 'web',
    'user-assigned-identities': 'id-new',
    'create-identities': 'true',
  });
  expect(sandbox.azure.identities.size).toBe(2);
});

test.concurrent("a list without 'value' doesn't count as an empty list", async () => {
  await using sandbox = await startWithApp();
  always(sandbox, 'LIST containerApps', { status: 200, body: {} });
  const signal = { name: 'SIGTERM', after: arrived(sandbox, 'LIST containerApps', 2) } as const;
  const step = await runStep(sandbox, { ...ASSIGN, 'app-name': 'w*' }, { signal });
  expect(expectFailure(step)).not.toContain("Can't find");
});

test.concurrent('a lookup of a client ID that gets no response neither fails nor delays the step', async () => {
  await using sandbox = await startWithApp({ system: true });
  always(sandbox, /system identity/, { hang: true });
  const step = await succeed(sandbox, {
    'app-name': 'web',
    'identity-type': 'system-assigned',
    'resolve-client-id': 'true',
  });
  expect(step.outputs['principal-id']).not.toBe('');
  expect(step.log).toContain("Couldn't read the client ID");
});

test.concurrent("a slow search for a similar name doesn't delay the error for a missing app", async () => {
  await using sandbox = await startSandbox();
  always(sandbox, 'GET jobs/web', { hang: true });
  always(sandbox, 'LIST containerApps', { hang: true });
  const step = await runStep(sandbox, {
    'app-name': 'web',
    'identity-type': 'system-assigned',
  });
  expect(expectFailure(step)).toContain('ResourceNotFound');
  expect(labelsOf(sandbox, 'GET jobs/web')).toHaveLength(1);
});

// The response to a write.

function expectReadBeforeEachWrite(sandbox: Sandbox): void {
  const labels = labelsOf(sandbox, 'containerApps/web');
  expect(labels).toContain(WRITE);
  for (const [at, label] of labels.entries()) if (label === WRITE) expect(labels[at - 1]).toBe(READ);
}

const NOT_DONE: readonly (readonly [name: string, fault: FaultAction])[] = [
  ['502 in HTML', { html: 502 }],
  ['HTML with status 200', { html: 200 }],
  ['a connection broken before the request', { drop: 'before' }],
];

test.concurrent.each(NOT_DONE)(
  'a write that had no effect is sent again after a new reading: %s',
  async (_name, fault) => {
    await using sandbox = await startWithApp();
    sandbox.fault({ match: { label: WRITE }, do: fault });
    const step = await succeed(sandbox, ASSIGN);
    expectReadBeforeEachWrite(sandbox);
    expect(patchesOf(sandbox)).toHaveLength(2);
    expect(step.outputs['changed']).toBe('true');
    expect(changesOf(step)).toEqual(['system added']);
  },
);

const DONE: readonly (readonly [name: string, fault: FaultAction])[] = [
  ['a connection broken after the request', { drop: 'after' }],
  [
    'a gateway that gave up',
    async (_request, next) => {
      await next();
      const headers = { 'content-type': 'text/html' };
      return new Response('<html>Gateway time-out</html>', { status: 504, headers });
    },
  ],
];

test.concurrent.each(DONE)("a write that had an effect isn't sent again: %s", async (_name, fault) => {
  await using sandbox = await startSandbox();
  const { principalId } = sandbox.addIdentity('id-web');
  sandbox.addApp('web', { identity: { system: true } });
  sandbox.fault({ match: { label: WRITE }, do: fault });
  const step = await succeed(sandbox, { 'app-name': 'web', 'user-assigned-identities': 'id-web' });
  expect(patchesOf(sandbox)).toHaveLength(1);
  expect(step.outputs).toMatchObject({ changed: 'true', 'principal-id': principalId });
  expect(identitiesOf(step)).toMatchObject([{ name: 'id-web', change: 'added' }]);
  expect(resourcesOf(step)).toMatchObject([{ changed: true, status: 'succeeded' }]);
});

test.concurrent('the outcome of a write that never gets a response is unknown', async () => {
  await using sandbox = await startWithApp();
  sandbox.fault({ match: { label: WRITE }, times: 99, do: { drop: 'before' } });
  const signal = { name: 'SIGTERM', after: arrived(sandbox, WRITE, 2) } as const;
  const error = expectFailure(await runStep(sandbox, ASSIGN, { signal }));
  expect(error).toMatch(/Sent, but the outcome isn't known:\n- container app 'web'/);
  expectReadBeforeEachWrite(sandbox);
});

test.concurrent('identities that an unanswered write removed are restored', async () => {
  await using sandbox = await startWithApp({ user: ['id-b', 'id-c'] }, { mapSemantics: 'whole' });
  sandbox.addIdentity('id-a');
  sandbox.fault({ match: { label: WRITE }, do: { drop: 'after' } });
  await succeed(sandbox, { 'app-name': 'web', 'user-assigned-identities': 'id-a' });
  expect(attachedTo(sandbox, 'web')).toEqual(['id-a', 'id-b', 'id-c']);
});
