import { expect, test } from '@jest/globals';
import type { FaultAction } from '../../sandbox/index.ts';
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
  'a write that did not take effect is sent again after one look: %s',
  async (_name, fault) => {
    await using sandbox = await startSandbox();
    sandbox.addApp('web');
    sandbox.fault({ match: { label: WRITE }, do: fault });
    const step = await runStep(sandbox, ASSIGN);
    expectSuccess(step);
    expect(labelsOf(sandbox).slice(2, 6)).toEqual([READ, WRITE, READ, WRITE]);
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

test.concurrent.each(DONE)('a write that took effect is not sent again: %s', async (_name, fault) => {
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

test.concurrent('one that is refused for good when it is sent again fails with the refusal', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  const body = { error: { code: 'ScopeLocked', message: 'The scope is locked.' } };
  sandbox.fault({ match: { label: WRITE }, do: { drop: 'before' } });
  sandbox.fault({ match: { label: WRITE }, do: { status: 409, body } });
  expect(expectFailure(await runStep(sandbox, ASSIGN))).toContain('ScopeLocked');
  expect(patchesOf(sandbox)).toHaveLength(2);
});

test.concurrent('one that is looked up in vain until the time limit is said to be unknown', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  sandbox.fault({ match: { label: WRITE }, times: 99, do: { drop: 'before' } });
  const error = expectFailure(await runStep(sandbox, { ...ASSIGN, 'timeout-minutes': '0.1' }));
  expect(error).toContain("'web'");
  expect(error).toMatch(/not known/);
  const labels = labelsOf(sandbox, 'containerApps/web');
  expect(labels).toContain(WRITE);
  for (const [at, label] of labels.entries()) if (label === WRITE) expect(labels[at - 1]).toBe(READ);
});

test.concurrent.each(DONE)(
  'a write without an answer is looked at like any other: what it took away comes back: %s',
  async (_name, fault) => {
    await using sandbox = await startSandbox({ mapSemantics: 'whole' });
    sandbox.addApp('web', { identity: { user: ['id-b', 'id-c'] } });
    sandbox.addIdentity('id-a');
    sandbox.fault({ match: { label: WRITE }, do: fault });
    const step = await runStep(sandbox, { 'app-name': 'web', 'user-assigned-identities': 'id-a' });
    expectSuccess(step);
    expect(attachedTo(sandbox, 'web')).toEqual(['id-a', 'id-b', 'id-c']);
  },
);

test.concurrent('a write without an answer has ended when the principal ID is there', async () => {
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
