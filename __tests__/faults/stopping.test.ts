import { expect, test } from '@jest/globals';
import type { Sandbox, Step } from '../../sandbox/index.ts';
import {
  always,
  armError,
  arrived,
  busyUntil,
  expectStopped,
  lastMessageOf,
  on,
  pullRequest,
  WRITES,
} from '../scenario/fault-support.ts';
import {
  ASSIGN,
  errorsOf,
  expectFailure,
  labelsOf,
  principalOf,
  READ,
  resourcesOf,
  runStep,
  startSandbox,
  startWithApp,
  WRITE,
  warningsOf,
} from '../scenario/support.ts';

const FLEET = { 'app-name': 'app-*', 'max-parallel': '5' };
const ASSIGN_FLEET = { ...FLEET, 'identity-type': 'system-assigned' };
const REMOVE = { ...ASSIGN_FLEET, operation: 'remove' };

function addApps(sandbox: Sandbox, count: number, system = false): void {
  for (let at = 0; at < count; at += 1) {
    sandbox.addApp(`app-${`${at}`.padStart(2, '0')}`, { identity: { system } });
  }
}

const changedOf = (step: Step): string[] =>
  resourcesOf(step).flatMap(({ name, changed }) => (changed ? [name] : []));

// 60 targets, with the first five changes in flight.

test.concurrent('after SIGTERM, no further target is changed', async () => {
  await using sandbox = await startSandbox({ provisioningMs: 3_600_000, latencyMs: 20 });
  addApps(sandbox, 60);
  // All five are read a few times while Azure works on them.
  const after = arrived(sandbox, /^GET containerApps/, 15);
  const step = await runStep(sandbox, ASSIGN_FLEET, { signal: { name: 'SIGTERM', after } });
  expectStopped(step);
  expect(labelsOf(sandbox, WRITES)).toHaveLength(5);
  expect(changedOf(step)).toHaveLength(5);
  // One cause, one annotation.
  expect(expectFailure(step)).toMatch(/^The step was stopped by SIGTERM.*(\n- [^\n]*){5}\nNot sent:/s);
  const waiting = resourcesOf(step).flatMap(({ error }) => (error?.includes('(InProgress)') ? [error] : []));
  expect(waiting).toHaveLength(5);
  for (const text of waiting) expect(text).toMatch(/waiting for Azure \(InProgress\), [1-9]\d* s/);
});

test.concurrent('a change whose response arrives after the signal is reported as unknown', async () => {
  await using sandbox = await startSandbox({ latencyMs: 20 });
  addApps(sandbox, 60);
  sandbox.fault({ match: on(WRITES), times: 5, do: { delayMs: 5_000 } });
  const step = await runStep(sandbox, ASSIGN_FLEET, {
    signal: { name: 'SIGTERM', after: arrived(sandbox, WRITES, 5) },
  });
  expectStopped(step);
  expect(labelsOf(sandbox, WRITES)).toHaveLength(5);
  // Those lines, up to the next heading.
  expect(lastMessageOf(step)).toMatch(/isn't known:\n(- container app [^\n]*\n){5}Not sent:/);
});

test.concurrent.each<[phase: string, like: RegExp | string, inputs: Record<string, string>]>([
  ['targets are listed', 'LIST containerApps', {}],
  ['targets are read', /^GET containerApps/, { 'app-name': 'app-00,app-01,app-02,app-03,app-04,app-05' }],
  ['references are searched', /^LIST containerApps\/.*authConfigs/, {}],
])('SIGTERM while %s removes no identity', async (_phase, like, inputs) => {
  await using sandbox = await startSandbox();
  addApps(sandbox, 6, true);
  // The awaited responses arrive after the step was stopped.
  always(sandbox, like, { delayMs: 250 });
  const step = await runStep(
    sandbox,
    { ...REMOVE, ...inputs },
    { signal: { name: 'SIGTERM', after: arrived(sandbox, like) } },
  );
  expectStopped(step);
  expect(labelsOf(sandbox, WRITES)).toEqual([]);
  expect(step.outputs['changed']).toBe('false');
  for (const { error } of resourcesOf(step)) expect(error).toContain('Nothing was changed');
});

test.concurrent('SIGTERM while another change of the target is running removes no identity', async () => {
  await using sandbox = await startSandbox();
  addApps(sandbox, 1, true);
  busyUntil(sandbox, 'app-00', /never/);
  const step = await runStep(sandbox, REMOVE, {
    signal: { name: 'SIGTERM', after: arrived(sandbox, 'GET containerApps/app-00', 3) },
  });
  expectStopped(step);
  expect(labelsOf(sandbox, WRITES)).toEqual([]);
  const [{ error } = {}] = resourcesOf(step);
  expect(error).toMatch(/waiting for another change to finish \(InProgress\), [1-9]\d* s/);
});

test.concurrent('after a signal, no write that is waiting for its connection is sent', async () => {
  await using sandbox = await startSandbox();
  addApps(sandbox, 6);
  // One write leaves on the connection of the list. The tunnels of the others open when the step has been stopped, but
  // while writes in flight still have time to get a response.
  const listed = arrived(sandbox, 'LIST containerApps', 1, 0).then(() => {
    sandbox.options.connectDelayMs = 1_000;
  });
  const after = listed.then(() => arrived(sandbox, WRITES, 1, 850));
  const step = await runStep(
    sandbox,
    { ...ASSIGN_FLEET, 'max-parallel': '6' },
    { signal: { name: 'SIGTERM', after } },
  );
  expectStopped(step);
  expect(labelsOf(sandbox, WRITES)).toHaveLength(1);
  expect(lastMessageOf(step)).toMatch(/Not sent:\n(- container app [^\n]*(\n|$)){5}/);
});

test.concurrent('the last message lists a change that was waiting for its turn as not sent', async () => {
  await using sandbox = await startSandbox();
  addApps(sandbox, 3);
  always(sandbox, WRITES, armError(429, 'SubscriptionRequestsThrottled', 'Later.', { 'retry-after': '60' }));
  const step = await runStep(
    sandbox,
    { ...ASSIGN_FLEET, 'max-parallel': '1' },
    { signal: { name: 'SIGTERM', after: arrived(sandbox, WRITES, 1, 400) } },
  );
  expectStopped(step);
  expect(labelsOf(sandbox, WRITES)).toHaveLength(1);
  expect(step.log).not.toContain("isn't known");
  expect(resourcesOf(step)).toHaveLength(3);
  for (const { error } of resourcesOf(step)) expect(error).toContain('Nothing was changed');
});

test.concurrent('after SIGTERM, no further identity is created, and the last message lists those in progress', async () => {
  await using sandbox = await startSandbox();
  addApps(sandbox, 1);
  sandbox.fault({ match: on('PUT identity id-two'), do: { delayMs: 3_000 } });
  const step = await runStep(
    sandbox,
    {
      'app-name': 'app-00',
      'user-assigned-identities': 'id-one,id-two,id-three',
      'create-identities': 'true',
      'max-parallel': '1',
    },
    { signal: { name: 'SIGTERM', after: arrived(sandbox, 'PUT identity id-two') } },
  );
  expectStopped(step);
  expect(labelsOf(sandbox, WRITES)).toEqual(['PUT identity id-one', 'PUT identity id-two']);
  expect(step.outputs['changed']).toBe('true');
  const last = lastMessageOf(step);
  expect(last).toMatch(/isn't known:\n- [^\n]*'id-two'/);
  expect(last).toMatch(/Not sent:\n(- [^\n]*\n)*- [^\n]*'id-three'/);
  expect(last).toMatch(/Done:\n- [^\n]*'id-one'/);
});

test.concurrent('the last message contains the principal that an accepted removal deleted', async () => {
  await using sandbox = await startSandbox({ provisioningMs: 3_600_000, identityVisible: 'at-once' });
  addApps(sandbox, 3, true);
  const principal = principalOf(sandbox, 'app-00');
  const step = await runStep(
    sandbox,
    { ...REMOVE, 'max-parallel': '1' },
    { signal: { name: 'SIGTERM', after: arrived(sandbox, /^GET containerApps/, 3) } },
  );
  expectStopped(step);
  expect(labelsOf(sandbox, WRITES)).toHaveLength(1);
  expect(changedOf(step)).toEqual(['app-00']);
  expect(step.log).toMatch(/Accepted by Azure.*\n- container app 'app-00'/);
  expect(warningsOf(step)).toEqual([expect.stringContaining(principal)]);
});

test.concurrent('a failure is annotated before the comment is written', async () => {
  await using sandbox = await startSandbox();
  always(sandbox, 'LIST comments', { hang: true });
  const step = await runStep(
    sandbox,
    { 'app-name': 'gone', 'identity-type': 'system-assigned', 'comment-on-pull-request': 'true' },
    { ...pullRequest(sandbox), signal: { name: 'SIGTERM', after: arrived(sandbox, 'LIST comments') } },
  );
  expectStopped(step);
  expect(errorsOf(step).join()).toContain("container app 'gone'");
});

test.concurrent.each([
  ['HTTP 502', { status: 502 }, READ],
  ['ECONNRESET', { drop: 'before' as const }, WRITE],
  ['HTTP 429', { status: 429, headers: { 'retry-after': '1' } }, WRITE],
  ['HTTP 503', { status: 503 }, 'PUT identity id-a'],
  ['HTTP 503', { status: 503 }, 'LIST containerApps'],
  ['HTTP 503', { status: 503 }, 'Entra token'],
])(
  'the error of a step that is stopped during retries shows the last fault: %s of %j to %s',
  async (fault, action, label) => {
    await using sandbox = await startWithApp();
    always(sandbox, label, action);
    const inputs = {
      ...ASSIGN,
      'identity-type': 'system-assigned,user-assigned',
      'user-assigned-identities': 'id-a',
      'create-identities': 'true',
      'app-name': label.startsWith('LIST') ? 'w*' : 'web',
    };
    const signal = { name: 'SIGTERM', after: arrived(sandbox, label, 2) } as const;
    const host = label === 'Entra token' ? 'login.microsoftonline.com' : 'management.azure.com';
    expect(expectFailure(await runStep(sandbox, inputs, { signal }))).toContain(
      `The last fault was ${fault} (${host}).`,
    );
  },
);
