import { expect, test } from '@jest/globals';
import { GROUP, type JsonObject } from '../../sandbox/index.ts';
import {
  changesOf,
  expectFailure,
  identitiesOf,
  labelsOf,
  resourcesOf,
  runStep,
  startSandbox,
  startWithApp,
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

test.concurrent('a pattern without matches fails like a missing target, with the closest name', async () => {
  await using sandbox = await startWithApp({ system: true });
  const step = await runStep(sandbox, { 'app-name': 'web,wbe*', ...SYSTEM });
  expect(expectFailure(step)).toMatch(/'wbe\*'.*'web'.*'app-name'/s);
  expect(resourcesOf(step)).toMatchObject([
    { name: 'web', status: 'succeeded' },
    { id: null, name: 'wbe*', kind: 'app', identityType: null, status: 'failed' },
  ]);
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

test.concurrent('targets can be in other resource groups and subscriptions, and a target listed twice is changed once', async () => {
  await using sandbox = await startSandbox();
  const subscriptionId = '99999999-8888-7777-6666-555555555555';
  sandbox.addApp('far', { group: 'elsewhere', subscriptionId, identity: { system: true } });
  sandbox.addApp('web', { identity: { system: true } });
  const id = `/subscriptions/${subscriptionId}/resourceGroups/elsewhere/providers/Microsoft.App/containerApps/far`;
  const shouted = id.toUpperCase().replace('/FAR', '/far').replace('/ELSEWHERE/', '/elsewhere/');
  const step = await succeed(sandbox, { 'app-name': `${id}\nweb,WEB\n${shouted}`, ...SYSTEM });
  expect(labelsOf(sandbox).slice(2).sort()).toEqual(['GET containerApps/far', 'GET containerApps/web']);
  expect(resourcesOf(step).map((resource) => resource.id)).toEqual([
    id,
    expect.stringContaining(`/resourceGroups/${GROUP}/`),
  ]);
});

test.concurrent('at most max-parallel targets are changed at once', async () => {
  await using sandbox = await startSandbox({ provisioningMs: 1_500 });
  for (let at = 0; at < 6; at += 1) sandbox.addApp(`app-${at}`);
  let most = 0;
  sandbox.onAnswer(({ method }) => {
    if (method !== 'PATCH') return;
    const apps = Array.from({ length: 6 }, (_, at) => sandbox.get(`app-${at}`)['properties']);
    const busy = apps.filter((app) => (app as JsonObject)['provisioningState'] === 'InProgress');
    most = Math.max(most, busy.length);
  });
  await succeed(sandbox, { 'app-name': 'app-*', 'max-parallel': '2', ...SYSTEM });
  expect(most).toBeLessThanOrEqual(2);
});

test.concurrent('if Azure throttles many targets, no request is sent before the time in Retry-After, and all succeed', async () => {
  await using sandbox = await startSandbox({ provisioningMs: 50 });
  for (let at = 0; at < 40; at += 1) sandbox.addApp(`app-${at}`);
  // Refused are all writes until the first refusal is four seconds old.
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
  // The writes that were on their way. A client that keeps asking is refused more often.
  expect(refused).toBeGreaterThan(0);
  expect(refused).toBeLessThanOrEqual(20);
});
