import { expect, test } from '@jest/globals';
import { GROUP, type JsonObject } from '../../sandbox/index.ts';
import {
  changesOf,
  errorsOf,
  expectFailure,
  expectSuccess,
  identitiesOf,
  labelsOf,
  resourcesOf,
  runStep,
  startSandbox,
  warningsOf,
} from './support.ts';

const SYSTEM = { 'identity-type': 'system-assigned' };

test.concurrent('patterns cost one list with all its pages, and no GET of their matches', async () => {
  await using sandbox = await startSandbox({ pageSize: 2 });
  for (const name of ['shop-c', 'shop-a', 'other', 'Shop-B'])
    sandbox.addApp(name, { identity: { system: true } });
  const step = await runStep(sandbox, { 'app-name': 'SHOP-*\n*-a', ...SYSTEM });
  expectSuccess(step);
  expect(labelsOf(sandbox)).toEqual(['ID token', 'Entra token', 'LIST containerApps', 'LIST containerApps']);
  expect(identitiesOf(step).map(({ resourceName }) => resourceName)).toEqual(['Shop-B', 'shop-a', 'shop-c']);
});

test.concurrent('a pattern without a match fails like a missing target, with the nearest name', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web', { identity: { system: true } });
  const step = await runStep(sandbox, { 'app-name': 'web,wbe*', ...SYSTEM });
  expect(expectFailure(step)).toMatch(/'wbe\*'.*'web'.*'app-name'/s);
  expect(resourcesOf(step)).toMatchObject([
    { name: 'web', status: 'succeeded' },
    { id: null, name: 'wbe*', kind: 'app', identityType: null, status: 'failed' },
  ]);
});

test.concurrent('all four kinds in one step with one sign-in, and one that fails stops no other', async () => {
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

test.concurrent('IDs in other resource groups and subscriptions, and a target that is listed twice', async () => {
  await using sandbox = await startSandbox();
  const subscriptionId = '99999999-8888-7777-6666-555555555555';
  sandbox.addApp('far', { group: 'elsewhere', subscriptionId, identity: { system: true } });
  sandbox.addApp('web', { identity: { system: true } });
  const id = `/subscriptions/${subscriptionId}/resourceGroups/elsewhere/providers/Microsoft.App/containerApps/far`;
  const shouted = id.toUpperCase().replace('/FAR', '/far').replace('/ELSEWHERE/', '/elsewhere/');
  const step = await runStep(sandbox, { 'app-name': `${id}\nweb,WEB\n${shouted}`, ...SYSTEM });
  expectSuccess(step);
  expect(labelsOf(sandbox).slice(2).sort()).toEqual(['GET containerApps/far', 'GET containerApps/web']);
  expect(resourcesOf(step).map((resource) => resource.id)).toEqual([
    id,
    expect.stringContaining(`/resourceGroups/${GROUP}/`),
  ]);
});

test.concurrent('no more than max-parallel targets are changed at once', async () => {
  await using sandbox = await startSandbox({ provisioningMs: 1_500 });
  for (let at = 0; at < 6; at += 1) sandbox.addApp(`app-${at}`);
  let most = 0;
  sandbox.onAnswer(({ method }) => {
    if (method !== 'PATCH') return;
    const apps = Array.from({ length: 6 }, (_, at) => sandbox.get(`app-${at}`)['properties']);
    const busy = apps.filter((app) => (app as JsonObject)['provisioningState'] === 'InProgress');
    most = Math.max(most, busy.length);
  });
  expectSuccess(await runStep(sandbox, { 'app-name': 'app-*', 'max-parallel': '2', ...SYSTEM }));
  expect(most).toBe(2);
});

/** Time for what was on its way when the server refused the first write. */
const WAY_MS = 1_000;
const WAIT_MS = 4_000;

test.concurrent('a throttled fleet sends nothing before the time in Retry-After, and then finishes', async () => {
  await using sandbox = await startSandbox({ provisioningMs: 50 });
  for (let at = 0; at < 40; at += 1) sandbox.addApp(`app-${at}`);
  // Refused are all writes until the first refusal is four seconds old. A client that keeps asking is seen.
  let refusedAt: number | undefined;
  const early: number[] = [];
  sandbox.fault({
    match: { method: 'PATCH' },
    times: Number.POSITIVE_INFINITY,
    do: (_request, next) => {
      refusedAt ??= Date.now();
      const since = Date.now() - refusedAt;
      if (since >= WAIT_MS) return next();
      if (since > WAY_MS) early.push(since);
      const seconds = Math.ceil((WAIT_MS - since) / 1_000);
      return new Response(null, { status: 429, headers: { 'retry-after': `${seconds}` } });
    },
  });
  const step = await runStep(sandbox, { 'app-name': 'app-*', 'max-parallel': '20', ...SYSTEM });
  expectSuccess(step);
  expect(changesOf(step)).toHaveLength(40);
  expect(refusedAt).toBeDefined();
  expect(early).toEqual([]);
});

const names = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${prefix}-${at}`);

test.concurrent('no more than max-parallel identities are read at once', async () => {
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

test.concurrent('an output that is too long for GitHub is a warning', async () => {
  await using sandbox = await startSandbox({ pageSize: 1_000 });
  for (const name of names('app', 300)) {
    sandbox.addApp(name, { identity: { system: true, user: names('id-shared-by-all-of-them', 6) } });
  }
  const step = await runStep(sandbox, { 'app-name': 'app-*', operation: 'show' });
  expect(errorsOf(step)).toEqual([]);
  expect(step.json<unknown[]>('identities')).toHaveLength(2_100);
  expect(warningsOf(step)).toEqual([expect.stringMatching(/output 'identities'.*1 MB/s)]);
});
