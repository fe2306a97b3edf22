import { describe, expect, test } from '@jest/globals';
import type { Sandbox, Step } from '../../sandbox/index.ts';
import {
  always,
  armError,
  arrived,
  expectStopped,
  expectStoppedWithinASecond,
  on,
  WRITES,
} from '../scenario/fault-support.ts';
import { errorsOf, labelsOf, resourcesOf, runStep, startSandbox, warningsOf } from '../scenario/support.ts';

const FLEET = { 'app-name': 'app-*', 'max-parallel': '5' };
const ASSIGN = { ...FLEET, 'identity-type': 'system-assigned' };
const REMOVE = { ...ASSIGN, operation: 'remove' };

function addApps(sandbox: Sandbox, count: number, system = false): void {
  for (let at = 0; at < count; at += 1) {
    sandbox.addApp(`app-${`${at}`.padStart(2, '0')}`, { identity: { system } });
  }
}

const changedOf = (step: Step): string[] =>
  resourcesOf(step).flatMap(({ name, changed }) => (changed ? [name] : []));

describe('a fleet of 60 whose first five changes are on their way', () => {
  test.concurrent('SIGTERM begins no further change', async () => {
    await using sandbox = await startSandbox({ provisioningMs: 60_000, latencyMs: 20 });
    addApps(sandbox, 60);
    const after = arrived(sandbox, WRITES, 5);
    const step = await runStep(sandbox, ASSIGN, { signal: { name: 'SIGTERM', after } });
    expectStopped(step);
    expect(labelsOf(sandbox, WRITES)).toHaveLength(5);
    expect(changedOf(step)).toHaveLength(5);
    expect(step.log).toContain('stopped by SIGTERM');
  });

  test.concurrent('nor does the time limit, and what it says names the real wait', async () => {
    await using sandbox = await startSandbox({ provisioningMs: 60_000 });
    addApps(sandbox, 60);
    const step = await runStep(sandbox, { ...ASSIGN, 'timeout-minutes': '0.1' });
    expect(step.exitCode).toBe(1);
    expect(labelsOf(sandbox, WRITES)).toHaveLength(5);
    expect(changedOf(step)).toHaveLength(5);
    const waiting = errorsOf(step).filter((text) => text.includes('InProgress'));
    expect(waiting).toHaveLength(5);
    for (const text of waiting) expect(text).toMatch(/finish the change \(InProgress\), [1-9]\d* s/);
  });

  test.concurrent('and a change whose answer comes after the signal is not told as certain', async () => {
    await using sandbox = await startSandbox({ latencyMs: 20 });
    addApps(sandbox, 60);
    sandbox.fault({ match: on(WRITES), times: 5, do: { delayMs: 5_000 } });
    const step = await runStep(sandbox, ASSIGN, {
      signal: { name: 'SIGTERM', after: arrived(sandbox, WRITES, 5) },
    });
    expectStopped(step);
    expect(labelsOf(sandbox, WRITES)).toHaveLength(5);
    expect(step.log.match(/A change was sent; whether Azure took it is not known/g)?.length).toBeGreaterThan(
      4,
    );
  });
});

describe('SIGTERM while identities are to be removed destroys none', () => {
  const phases: [string, RegExp | string, Record<string, string>][] = [
    ['targets are listed', 'LIST containerApps', {}],
    ['targets are read', /^GET containerApps/, { 'app-name': 'app-00,app-01,app-02,app-03,app-04,app-05' }],
    ['uses of them are looked for', /^LIST containerApps\/.*authConfigs/, {}],
  ];
  test.concurrent.each(phases)('while %s', async (_phase, like, inputs) => {
    await using sandbox = await startSandbox();
    addApps(sandbox, 6, true);
    // Slow, but answered: what was waited for arrives when the step has been stopped already.
    always(sandbox, like, { delayMs: 250 });
    const step = await runStep(
      sandbox,
      { ...REMOVE, ...inputs },
      { signal: { name: 'SIGTERM', after: arrived(sandbox, like, 1) } },
    );
    expectStopped(step);
    expect(labelsOf(sandbox, WRITES)).toEqual([]);
    expect(step.outputs['changed']).toBe('false');
    expect(errorsOf(step).join()).toContain('Nothing was');
  });

  test.concurrent('while another change of a target is waited for; the wait is told', async () => {
    await using sandbox = await startSandbox();
    addApps(sandbox, 1, true);
    sandbox.busy('app-00', 60_000);
    const step = await runStep(sandbox, REMOVE, {
      signal: { name: 'SIGTERM', after: arrived(sandbox, 'GET containerApps/app-00', 3) },
    });
    expectStopped(step);
    expect(labelsOf(sandbox, WRITES)).toEqual([]);
    expect(errorsOf(step)).toEqual([
      expect.stringMatching(/waiting for another change of it \(InProgress\), [1-9]\d* s/),
    ]);
  });
});

test.concurrent('the time limit names how long another change was waited for', async () => {
  await using sandbox = await startSandbox();
  addApps(sandbox, 1);
  sandbox.busy('app-00', 60_000);
  const step = await runStep(sandbox, { ...ASSIGN, 'timeout-minutes': '0.1' });
  expect(errorsOf(step)).toEqual([
    expect.stringMatching(/waiting for another change of it \(InProgress\), [1-9]\d* s/),
  ]);
});

test.concurrent('a change that waited for its turn was not sent, and the last word says so', async () => {
  await using sandbox = await startSandbox();
  addApps(sandbox, 3);
  always(sandbox, WRITES, armError(429, 'SubscriptionRequestsThrottled', 'Later.', { 'retry-after': '60' }));
  const step = await runStep(
    sandbox,
    { ...ASSIGN, 'max-parallel': '1' },
    { signal: { name: 'SIGTERM', after: arrived(sandbox, WRITES, 1, 400) } },
  );
  expectStopped(step);
  expect(labelsOf(sandbox, WRITES)).toHaveLength(1);
  expect(step.log).not.toContain('A change was sent');
  expect(errorsOf(step)).toHaveLength(3);
  for (const text of errorsOf(step)) expect(text).toContain('Nothing was sent');
});

describe('while an identity is created', () => {
  const CREATE = {
    'app-name': 'app-00',
    'user-assigned-identities': 'id-one,id-two,id-three',
    'create-identities': 'true',
  };
  test.concurrent('SIGTERM creates no further one, and the last word names those on their way', async () => {
    await using sandbox = await startSandbox();
    addApps(sandbox, 1);
    sandbox.fault({ match: on('PUT identity id-two'), do: { delayMs: 3_000 } });
    const step = await runStep(
      sandbox,
      { ...CREATE, 'max-parallel': '1' },
      {
        signal: { name: 'SIGTERM', after: arrived(sandbox, 'PUT identity id-two') },
      },
    );
    expectStopped(step);
    expect(labelsOf(sandbox, WRITES)).toEqual(['PUT identity id-one', 'PUT identity id-two']);
    expect(step.outputs['changed']).toBe('true');
    const [, lastWord = ''] = step.log.split('The step was stopped by SIGTERM');
    expect(lastWord).toMatch(/'id-one'.*created|created.*'id-one'/i);
    expect(lastWord).toMatch(/'id-two'.*not known/);
    expect(errorsOf(step).join()).not.toMatch(/reading it/);
  });

  test.concurrent('the time limit names it, too', async () => {
    await using sandbox = await startSandbox();
    addApps(sandbox, 1);
    always(sandbox, 'PUT identity id-one', { hang: true });
    const step = await runStep(sandbox, {
      ...CREATE,
      'user-assigned-identities': 'id-one',
      'timeout-minutes': '0.1',
    });
    expect(step.exitCode).toBe(1);
    expect(labelsOf(sandbox, WRITES)).toEqual(['PUT identity id-one']);
    expect(errorsOf(step).join()).toMatch(/'id-one'/);
  });
});

test.concurrent('a created identity is a change, although the target was refused afterwards', async () => {
  await using sandbox = await startSandbox();
  addApps(sandbox, 1);
  always(sandbox, /^PATCH/, armError(403, 'AuthorizationFailed', 'No.'));
  const step = await runStep(sandbox, {
    'app-name': 'app-00',
    'user-assigned-identities': 'id-one',
    'create-identities': 'true',
  });
  expect(step.exitCode).toBe(1);
  expect(step.outputs['changed']).toBe('true');
  expect(step.summary).toContain('id-one');
});

test.concurrent('a removal that Azure accepted is told with its orphaned principal', async () => {
  await using sandbox = await startSandbox({ provisioningMs: 60_000, identityVisible: 'at-once' });
  addApps(sandbox, 3, true);
  const step = await runStep(
    sandbox,
    { ...REMOVE, 'max-parallel': '1' },
    { signal: { name: 'SIGTERM', after: arrived(sandbox, /^GET containerApps/, 1) } },
  );
  expectStopped(step);
  expect(labelsOf(sandbox, WRITES)).toHaveLength(1);
  expect(changedOf(step)).toEqual(['app-00']);
  expect(step.log).toContain("container app 'app-00' in resource group 'shop': Azure accepted a change");
  expect(warningsOf(step)).toEqual([expect.stringContaining('orphaned')]);
});

describe('while the report is told', () => {
  const COMMENT = {
    'app-name': 'app-00',
    'identity-type': 'system-assigned',
    'comment-on-pull-request': 'true',
  };
  test('SIGINT ends a silent GitHub within a second', async () => {
    await using sandbox = await startSandbox();
    addApps(sandbox, 1);
    sandbox.addFederatedCredential({ subject: 'repo:contoso/shop:pull_request' });
    always(sandbox, 'LIST comments', { hang: true });
    const step = await runStep(sandbox, COMMENT, {
      job: sandbox.workflowEnv({ pullRequest: 7 }),
      signal: { name: 'SIGINT', after: arrived(sandbox, 'LIST comments') },
      limitMs: 8_000,
    });
    expectStoppedWithinASecond(step);
    expect(step.log).toContain('stopped by SIGINT');
    expect(step.outputs['changed']).toBe('true');
    expect(labelsOf(sandbox, /comment$/)).toEqual([]);
  });

  test.concurrent('the annotation of a failure does not wait for the comment', async () => {
    await using sandbox = await startSandbox();
    sandbox.addFederatedCredential({ subject: 'repo:contoso/shop:pull_request' });
    always(sandbox, 'LIST comments', { hang: true });
    const step = await runStep(
      sandbox,
      { ...COMMENT, 'app-name': 'gone' },
      {
        job: sandbox.workflowEnv({ pullRequest: 7 }),
        signal: { name: 'SIGTERM', after: arrived(sandbox, 'LIST comments') },
        limitMs: 8_000,
      },
    );
    expectStopped(step);
    expect(errorsOf(step).join()).toContain("container app 'gone'");
  });
});
