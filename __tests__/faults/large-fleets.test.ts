import { describe, expect, test } from '@jest/globals';
import { always, arrived, expectStoppedWithinASecond, WRITES } from '../scenario/fault-support.ts';
import { errorsOf, expectSuccess, labelsOf, runStep, startSandbox, warningsOf } from '../scenario/support.ts';

const names = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${prefix}-${at}`);

describe('10,000 targets and 1,000 identities', () => {
  const INPUTS = {
    'app-name': names('app', 10_000).join(),
    'user-assigned-identities': names('id', 1_000).join(),
    'max-parallel': '50',
  };

  test('are stopped within a second before anything is known of them', async () => {
    await using sandbox = await startSandbox();
    always(sandbox, 'ID token', { hang: true });
    const step = await runStep(sandbox, INPUTS, {
      signal: { name: 'SIGTERM', after: arrived(sandbox, 'ID token') },
    });
    expectStoppedWithinASecond(step);
    expect(step.json<unknown[]>('resources')).toHaveLength(10_000);
  });

  test('are stopped within a second while they are read and planned', async () => {
    await using sandbox = await startSandbox();
    for (const name of names('app', 300)) sandbox.addApp(name);
    const step = await runStep(sandbox, INPUTS, {
      signal: { name: 'SIGTERM', after: arrived(sandbox, /^GET containerApps/, 300) },
    });
    expectStoppedWithinASecond(step);
    expect(labelsOf(sandbox, WRITES)).toEqual([]);
  });
});

test.concurrent('existence of identities is asked by no more than max-parallel at once', async () => {
  await using sandbox = await startSandbox({ latencyMs: 20 });
  sandbox.addApp('web');
  const identities = names('id', 60);
  for (const name of identities) sandbox.addIdentity(name);
  let open = 0;
  let most = 0;
  sandbox.onRequest(({ label }) => {
    if (!label.startsWith('GET identity')) return;
    open += 1;
    most = Math.max(most, open);
  });
  sandbox.onAnswer(({ label }) => {
    if (label.startsWith('GET identity')) open -= 1;
  });
  const step = await runStep(sandbox, {
    'app-name': 'web',
    'user-assigned-identities': identities.join(),
    'max-parallel': '3',
    'dry-run': 'true',
  });
  expectSuccess(step);
  expect(labelsOf(sandbox, /^GET identity/)).toHaveLength(60);
  expect(most).toBeLessThanOrEqual(3);
});

test.concurrent('an output beyond what GitHub passes on is told, with where the whole is', async () => {
  await using sandbox = await startSandbox({ pageSize: 1_000 });
  for (const name of names('app', 300)) {
    sandbox.addApp(name, { identity: { system: true, user: names('id-shared-by-all-of-them', 6) } });
  }
  const step = await runStep(sandbox, { 'app-name': 'app-*', operation: 'show' });
  expect(errorsOf(step)).toEqual([]);
  expect(step.json<unknown[]>('identities')).toHaveLength(2_100);
  expect(warningsOf(step)).toEqual([expect.stringMatching(/output 'identities'.*1 MB/s)]);
  expect(step.summary).toContain('300 shown');
});
