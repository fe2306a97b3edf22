import { describe, expect, test } from '@jest/globals';
import { always, armError, arrived, expectStopped } from '../scenario/fault-support.ts';
import { labelsOf, runStep, startSandbox } from '../scenario/support.ts';

/** Waits that a server may name and nobody can wait for; each behaves as none, or as the longest there is. */
const ODD: Readonly<Record<string, string>> = {
  zero: '0',
  negative: '-5',
  fraction: '1.5',
  twice: '3, 3',
  past: 'Sat, 01 Jan 2000 00:00:00 GMT',
  nonsense: 'soon',
};
const ASSIGN = { 'identity-type': 'system-assigned', 'timeout-minutes': '0.1' };

describe('a Retry-After without a wait is none: the backoff counts', () => {
  test.concurrent('for reads', async () => {
    await using sandbox = await startSandbox();
    for (const [name, value] of Object.entries(ODD)) {
      sandbox.addApp(name);
      always(sandbox, `GET containerApps/${name}`, { status: 503, headers: { 'retry-after': value } });
    }
    const step = await runStep(sandbox, { ...ASSIGN, 'app-name': Object.keys(ODD).join() });
    expect(step.exitCode).toBe(1);
    for (const name of Object.keys(ODD)) {
      // At 0, 0.5, 1.5 and 3.5 s.
      const reads = labelsOf(sandbox, `GET containerApps/${name}`).length;
      expect({ name, reads, few: reads >= 2 && reads <= 6 }).toEqual({ name, reads, few: true });
    }
  });

  test.concurrent('for throttled writes', async () => {
    const value = ODD['past'] ?? '';
    await using sandbox = await startSandbox();
    sandbox.addApp('web');
    always(
      sandbox,
      /^PATCH/,
      armError(429, 'SubscriptionRequestsThrottled', 'Later.', { 'retry-after': value }),
    );
    const step = await runStep(sandbox, { ...ASSIGN, 'app-name': 'web' });
    expect(step.exitCode).toBe(1);
    const writes = labelsOf(sandbox, /^PATCH/).length;
    expect({ writes, few: writes >= 2 && writes <= 6 }).toEqual({ writes, few: true });
    expect(step.log.length).toBeLessThan(5_000);
  });
});

test.concurrent('a Retry-After beyond what a timer holds is waited for, quietly', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  always(sandbox, 'GET containerApps/web', { status: 429, headers: { 'retry-after': '2592000' } });
  const step = await runStep(
    sandbox,
    { ...ASSIGN, 'app-name': 'web', 'timeout-minutes': '1' },
    { signal: { name: 'SIGTERM', after: arrived(sandbox, 'GET containerApps/web', 1, 500) } },
  );
  expectStopped(step);
  expect(step.stderr).toBe('');
  expect(labelsOf(sandbox, 'GET containerApps/web')).toHaveLength(1);
});
