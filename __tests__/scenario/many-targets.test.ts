import { expect, test } from '@jest/globals';
import { GROUP } from '../../sandbox/index.ts';
import {
  changesOf,
  expectFailure,
  expectSuccess,
  identitiesOf,
  labelsOf,
  requestsOf,
  resourcesOf,
  runStep,
  startSandbox,
} from './support.ts';

const SYSTEM = { 'identity-type': 'system-assigned' };

test.concurrent('a pattern costs one list, all its pages, and no read of its matches', async () => {
  await using sandbox = await startSandbox({ pageSize: 2 });
  for (const name of ['shop-c', 'shop-a', 'other', 'Shop-B'])
    sandbox.addApp(name, { identity: { system: true } });
  const step = await runStep(sandbox, { 'app-name': 'SHOP-*\n*-a', ...SYSTEM });
  expectSuccess(step);
  expect(labelsOf(sandbox)).toEqual(['ID token', 'Entra token', 'LIST containerApps', 'LIST containerApps']);
  expect(identitiesOf(step).map(({ resourceName }) => resourceName)).toEqual(['Shop-B', 'shop-a', 'shop-c']);
});

test.concurrent('a pattern without a match fails like a missing target and names what there is', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web', { identity: { system: true } });
  const step = await runStep(sandbox, { 'app-name': 'web,wbe*', ...SYSTEM });
  expect(expectFailure(step)).toMatch(/'app-name'.*'wbe\*'.*web/s);
  expect(resourcesOf(step)).toMatchObject([
    { name: 'web', status: 'succeeded' },
    { id: null, name: 'wbe*', kind: 'app', identityType: null, status: 'failed' },
  ]);
});

test.concurrent('all four kinds in one step with one sign-in; one that fails stops no other', async () => {
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

test.concurrent('full IDs in other groups and subscriptions, and the same target named twice', async () => {
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

test.concurrent('never more at once than max-parallel', async () => {
  await using sandbox = await startSandbox({ latencyMs: 30, provisioningMs: 250 });
  for (let at = 0; at < 12; at += 1) sandbox.addApp(`app-${at}`);
  const open = new Set<string>();
  let most = 0;
  sandbox.onRequest(({ method, path }) => {
    if (method !== 'PATCH') return;
    open.add(path);
    most = Math.max(most, open.size);
    setTimeout(() => open.delete(path), 250);
  });
  expectSuccess(await runStep(sandbox, { 'app-name': 'app-*', 'max-parallel': '3', ...SYSTEM }));
  expect(most).toBeGreaterThan(1);
  expect(most).toBeLessThanOrEqual(3);
});

test.concurrent('a throttled fleet finishes, and sends nothing before the time that the server named', async () => {
  const throttle = { writes: { bucket: 10, perSecond: 10 } };
  await using sandbox = await startSandbox({ provisioningMs: 50, throttle });
  for (let at = 0; at < 40; at += 1) sandbox.addApp(`app-${at}`);
  // The server names three seconds, so that what was on its way when it refused can be told from what came after.
  const early: number[] = [];
  let refusedAt = Number.NEGATIVE_INFINITY;
  sandbox.fault({
    match: { method: 'PATCH' },
    times: Number.POSITIVE_INFINITY,
    do: async (_request, next) => {
      const answer = await next();
      if (answer === 'reset' || answer.status !== 429) return answer;
      refusedAt = Date.now();
      return new Response(answer.body, { status: 429, headers: { 'retry-after': '3' } });
    },
  });
  sandbox.onRequest(({ method }) => {
    const since = Date.now() - refusedAt;
    if (method === 'PATCH' && since > 1_500 && since < 2_900) early.push(since);
  });
  const step = await runStep(sandbox, { 'app-name': 'app-*', 'max-parallel': '20', ...SYSTEM });
  expectSuccess(step);
  expect(changesOf(step)).toHaveLength(40);
  expect(requestsOf(sandbox, /^PATCH/).some(({ status }) => status === 429)).toBe(true);
  expect(early).toEqual([]);
});
