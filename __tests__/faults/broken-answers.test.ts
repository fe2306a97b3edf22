import { expect, test } from '@jest/globals';
import type { FaultAction, Sandbox } from '../../sandbox/index.ts';
import { always, armError, arrived, on, rewrite } from '../scenario/fault-support.ts';
import {
  ASSIGN,
  attachedTo,
  changesOf,
  expectFailure,
  expectSuccess,
  identitiesOf,
  labelsOf,
  patchesOf,
  principalOf,
  READ,
  resourcesOf,
  runStep,
  startSandbox,
  WRITE,
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

test.concurrent.each(BROKEN)(
  'an unusable answer is requested again when signing in, reading, listing, and waiting: it %s',
  async (_name, fault) => {
    // Reads are stale for a while, so that the operation itself is asked.
    await using sandbox = await startSandbox({ staleReadsMs: 5_000 });
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

test.concurrent('if the answer to a write breaks off, its result is read', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  sandbox.fault({ match: on('PATCH containerApps/web'), do: { drop: 'during' } });
  const step = await runStep(sandbox, { 'app-name': 'web', 'identity-type': 'system-assigned' });
  expectSuccess(step);
  expect(step.outputs['principal-id']).not.toBe('');
  expect(step.outputs['changed']).toBe('true');
});

test.concurrent('an unusable answer is requested again when an identity is created and references are searched', async () => {
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

test.concurrent('a list without its value is not an empty list', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  always(sandbox, 'LIST containerApps', { status: 200, body: {} });
  const signal = { name: 'SIGTERM', after: arrived(sandbox, 'LIST containerApps', 2) } as const;
  const step = await runStep(sandbox, { ...ASSIGN, 'app-name': 'w*' }, { signal });
  expect(expectFailure(step)).not.toContain("Can't find");
});

test.concurrent.each<[string, FaultAction, string]>([
  ['an answer', { status: 502 }, 'HTTP 502'],
  ['a connection', { drop: 'before' }, 'ECONNRESET'],
])('the error of a step that ends during retries shows the last fault: %s', async (_name, fault, words) => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  always(sandbox, 'GET containerApps/web', fault);
  const signal = { name: 'SIGTERM', after: arrived(sandbox, READ, 2) } as const;
  expect(expectFailure(await runStep(sandbox, ASSIGN, { signal }))).toContain(words);
});

const environment = { 'environment-name': 'env', 'identity-type': 'system-assigned' };
test.concurrent.each(['UpgradeFailed', 'succeeded'])('the state %s is not an obstacle', async (state) => {
  await using sandbox = await startSandbox();
  sandbox.addEnvironment('env', { identity: { system: true } });
  rewrite(sandbox, 'GET managedEnvironments/env', (document) => ({
    ...document,
    properties: { ...(document['properties'] as object), provisioningState: state },
  }));
  expectSuccess(await runStep(sandbox, environment));
  expect(labelsOf(sandbox, /managedEnvironments/)).toEqual(['GET managedEnvironments/env']);
});

test.concurrent('the state ScheduledForDelete ends the wait', async () => {
  await using sandbox = await startSandbox();
  sandbox.addEnvironment('env');
  rewrite(sandbox, 'GET managedEnvironments/env', (document) => ({
    ...document,
    properties: { ...(document['properties'] as object), provisioningState: 'ScheduledForDelete' },
  }));
  const step = await runStep(sandbox, environment);
  const error = expectFailure(step);
  expect(error).toMatch(/being deleted/);
  expect(labelsOf(sandbox, /^PATCH/)).toEqual([]);
});

test.concurrent.each<[string, FaultAction]>([
  ['that gets no answer', { hang: true }],
  ['in trouble', { status: 500 }],
])(
  'the client ID of a system-assigned identity %s neither fails nor delays the step',
  async (_name, fault) => {
    await using sandbox = await startSandbox();
    sandbox.addApp('web', { identity: { system: true } });
    always(sandbox, /system identity/, fault);
    const step = await runStep(sandbox, {
      'app-name': 'web',
      'identity-type': 'system-assigned',
      'resolve-client-id': 'true',
    });
    expectSuccess(step);
    expect(step.outputs['principal-id']).not.toBe('');
    expect(step.log).toContain("Couldn't read the client ID");
  },
);

test.concurrent('the search for the name of a missing app is short, and the app stays not found', async () => {
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

test.concurrent('a refusal that has nothing to do with the new identity is not retried', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  always(sandbox, 'PATCH containerApps/web', armError(400, 'ContainerAppInvalidName', 'The name is odd.'));
  const step = await runStep(sandbox, {
    'app-name': 'web',
    'user-assigned-identities': 'id-new',
    'create-identities': 'true',
  });
  expect(expectFailure(step)).toContain('ContainerAppInvalidName');
  expect(step.log).not.toContain('waiting until Azure knows the new identity');
  expect(labelsOf(sandbox, /^PATCH/)).toHaveLength(1);
});

// The answer to a write.

function expectReadBeforeEachWrite(sandbox: Sandbox): void {
  const labels = labelsOf(sandbox, 'containerApps/web');
  expect(labels).toContain(WRITE);
  for (const [at, label] of labels.entries()) if (label === WRITE) expect(labels[at - 1]).toBe(READ);
}

const NOT_DONE: readonly (readonly [name: string, fault: FaultAction])[] = [
  ['408', { status: 408 }],
  ['500', { status: 500 }],
  ['502 in HTML', { html: 502 }],
  ['503 with Retry-After', { status: 503, headers: { 'retry-after': '1' } }],
  ['504', { status: 504 }],
  ['HTML with status 200', { html: 200 }],
  ['a connection broken before the request', { drop: 'before' }],
];

test.concurrent.each(NOT_DONE)(
  'a write without effect is sent again after a new reading: %s',
  async (_name, fault) => {
    await using sandbox = await startSandbox();
    sandbox.addApp('web');
    sandbox.fault({ match: { label: WRITE }, do: fault });
    const step = await runStep(sandbox, ASSIGN);
    expectSuccess(step);
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
  [
    'an internal error after the fact',
    async (_request, next) => {
      await next();
      return Response.json({ error: { code: 'InternalServerError', message: 'Oops.' } }, { status: 500 });
    },
  ],
];

test.concurrent.each(DONE)('a write with effect is not sent again: %s', async (_name, fault) => {
  await using sandbox = await startSandbox();
  const { principalId } = sandbox.addIdentity('id-web');
  sandbox.addApp('web', { identity: { system: true } });
  sandbox.fault({ match: { label: WRITE }, do: fault });
  const step = await runStep(sandbox, { 'app-name': 'web', 'user-assigned-identities': 'id-web' });
  expectSuccess(step);
  expect(patchesOf(sandbox)).toHaveLength(1);
  expect(step.outputs).toMatchObject({ changed: 'true', 'principal-id': principalId });
  expect(identitiesOf(step)).toMatchObject([{ name: 'id-web', change: 'added' }]);
  expect(resourcesOf(step)).toMatchObject([{ changed: true, status: 'succeeded' }]);
});

test.concurrent('a lost write that is refused when it is sent again fails with the refusal', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  const body = { error: { code: 'ScopeLocked', message: 'The scope is locked.' } };
  sandbox.fault({ match: { label: WRITE }, do: { drop: 'before' } });
  sandbox.fault({ match: { label: WRITE }, do: { status: 409, body } });
  expect(expectFailure(await runStep(sandbox, ASSIGN))).toContain('ScopeLocked');
  expect(patchesOf(sandbox)).toHaveLength(2);
});

test.concurrent('a write without an answer until the end of the step is unknown', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  sandbox.fault({ match: { label: WRITE }, times: 99, do: { drop: 'before' } });
  const signal = { name: 'SIGTERM', after: arrived(sandbox, WRITE, 2) } as const;
  const error = expectFailure(await runStep(sandbox, ASSIGN, { signal }));
  expect(error).toContain("'web'");
  expect(error).toContain("its outcome isn't known");
  expectReadBeforeEachWrite(sandbox);
});

test.concurrent.each(DONE)('what a write without an answer removed is restored: %s', async (_name, fault) => {
  await using sandbox = await startSandbox({ mapSemantics: 'whole' });
  sandbox.addApp('web', { identity: { user: ['id-b', 'id-c'] } });
  sandbox.addIdentity('id-a');
  sandbox.fault({ match: { label: WRITE }, do: fault });
  const step = await runStep(sandbox, { 'app-name': 'web', 'user-assigned-identities': 'id-a' });
  expectSuccess(step);
  expect(attachedTo(sandbox, 'web')).toEqual(['id-a', 'id-b', 'id-c']);
});

test.concurrent('a write without an answer has finished when the principal ID is there', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  sandbox.fault({ match: { label: WRITE }, do: { drop: 'after' } });
  sandbox.fault({
    match: { label: READ },
    after: 1,
    times: 3,
    do: async (_request, next) => {
      const answer = await next();
      if (answer === 'reset') return answer;
      const { identity, ...others } = (await answer.json()) as Record<string, unknown>;
      const { principalId: _, ...rest } = identity as Record<string, unknown>;
      return Response.json({ ...others, identity: rest });
    },
  });
  const step = await runStep(sandbox, ASSIGN);
  expectSuccess(step);
  expect(step.outputs['principal-id']).toBe(principalOf(sandbox, 'web'));
});
