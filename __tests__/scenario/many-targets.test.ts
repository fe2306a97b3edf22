import { expect, test } from '@jest/globals';
import {
  changesOf,
  expectFailure,
  identitiesOf,
  labelsOf,
  resourcesOf,
  runStep,
  startSandbox,
  succeed,
} from './support.ts';

const SYSTEM = { 'identity-type': 'system-assigned' };

test.concurrent('patterns need one list with all of its pages and no GET for their matches', async () => {
  await using sandbox = await startSandbox({ pageSize: 2 });
  for (const name of ['shop-c', 'shop-a', 'other', 'Shop-B'])
    sandbox.addApp(name, { identity: { system: true } });
  const step = await succeed(sandbox, { 'app-name': 'SHOP-*\n*-a', ...SYSTEM });
  expect(labelsOf(sandbox)).toEqual(['ID token', 'Entra token', 'LIST containerApps', 'LIST containerApps']);
  expect(identitiesOf(step).map(({ resourceName }) => resourceName)).toEqual(['Shop-B', 'shop-a', 'shop-c']);
});

test.concurrent("one step changes all four kinds with one sign-in, and a failed target doesn't stop the others", async () => {
  await using sandbox = await startSandbox();
  sandbox.addSessionPool('pool');
  sandbox.addEnvironment('env');
  sandbox.addJob('nightly');
  sandbox.addApp('web');
  const step = await runStep(sandbox, {
    'session-pool-name': 'pool',
    'environment-name': 'env',
    'job-name': 'nightly',
    'app-name': 'never\nweb',
    ...SYSTEM,
  });
  expect(expectFailure(step)).toContain("'never'");
  expect(labelsOf(sandbox, /token$/)).toHaveLength(2);
  // By kind, and within a kind as in the input.
  expect(resourcesOf(step).map(({ kind, status }) => `${kind} ${status}`)).toEqual([
    'app failed',
    'app succeeded',
    'job succeeded',
    'environment succeeded',
    'session-pool succeeded',
  ]);
  expect(changesOf(step)).toEqual(Array(4).fill('system added'));
});

test.concurrent('if Azure throttles many targets, no request is sent before the time in Retry-After, and all succeed', async () => {
  await using sandbox = await startSandbox({ provisioningMs: 50 });
  for (let at = 0; at < 40; at += 1) sandbox.addApp(`app-${at}`);
  // All writes are refused until the first refusal is four seconds old.
  let refusedAt: number | undefined;
  let refused = 0;
  sandbox.fault({
    match: { method: 'PATCH' },
    times: Number.POSITIVE_INFINITY,
    do: (_request, next) => {
      refusedAt ??= Date.now();
      const seconds = Math.ceil((refusedAt + 4_000 - Date.now()) / 1_000);
      if (seconds <= 0) return next();
      refused += 1;
      return new Response(null, { status: 429, headers: { 'retry-after': `${seconds}` } });
    },
  });
  const step = await succeed(sandbox, { 'app-name': 'app-*', 'max-parallel': '20', ...SYSTEM });
  expect(changesOf(step)).toHaveLength(40);
  // The writes that were in flight. A client that doesn't wait is refused more often.
  expect(refused).toBeGreaterThan(0);
  expect(refused).toBeLessThanOrEqual(20);
});
