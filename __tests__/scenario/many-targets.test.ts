import { expect, test } from '@jest/globals';
import { GROUP } from '../../sandbox/index.ts';
import { asked, azure, changes, type Identity, said, step } from './old-support.ts';

const SYSTEM = { 'identity-type': 'system-assigned' };

test('a pattern costs one list, all its pages, and no read of its matches', async () => {
  const sandbox = await azure({ pageSize: 2 });
  for (const name of ['shop-c', 'shop-a', 'other', 'Shop-B'])
    sandbox.addApp(name, { identity: { system: true } });
  const result = await step(sandbox, { 'app-name': 'SHOP-*\n*-a', ...SYSTEM });
  expect(asked(sandbox)).toEqual(['ID token', 'Entra token', 'LIST containerApps', 'LIST containerApps']);
  expect(result.json<Identity[]>('identities').map(({ resourceName }) => resourceName)).toEqual([
    'Shop-B',
    'shop-a',
    'shop-c',
  ]);
});

test('a pattern without a match fails like a missing target and names what there is', async () => {
  const sandbox = await azure();
  sandbox.addApp('web', { identity: { system: true } });
  const result = await step(sandbox, { 'app-name': 'web,wbe*', ...SYSTEM });
  expect(result.exitCode).toBe(1);
  expect(said(result, 'error')).toEqual([expect.stringMatching(/'app-name'.*'wbe\*'.*web/s)]);
  expect(result.json('resources')).toMatchObject([
    { name: 'web', status: 'succeeded' },
    { id: null, name: 'wbe*', kind: 'app', identityType: null, status: 'failed' },
  ]);
});

test('all four kinds in one step, with one sign-in; one that fails stops no other; order is that of the inputs', async () => {
  const sandbox = await azure();
  sandbox.addSessionPool('pool');
  sandbox.addEnvironment('env');
  sandbox.addJob('nightly');
  sandbox.addApp('web');
  const result = await step(sandbox, {
    'session-pool-name': 'pool',
    'environment-name': 'env',
    'job-name': 'nightly',
    'app-name': 'never\nweb',
    ...SYSTEM,
  });
  expect(result.exitCode).toBe(1);
  expect(said(result, 'error')).toEqual([expect.stringContaining("'never'")]);
  expect(sandbox.requests.filter(({ label }) => label.endsWith('token'))).toHaveLength(2);
  expect(
    result
      .json<{ kind: string; status: string }[]>('resources')
      .map(({ kind, status }) => `${kind} ${status}`),
  ).toEqual([
    'app failed',
    'app succeeded',
    'job succeeded',
    'environment succeeded',
    'session-pool succeeded',
  ]);
  expect(changes(result)).toEqual(['system added', 'system added', 'system added', 'system added']);
});

test('full IDs in other groups and subscriptions, and the same target named twice', async () => {
  const sandbox = await azure();
  const subscriptionId = '99999999-8888-7777-6666-555555555555';
  const far = sandbox.addApp('far', { group: 'elsewhere', subscriptionId, identity: { system: true } });
  sandbox.addApp('web', { identity: { system: true } });
  const id = `/subscriptions/${subscriptionId}/resourceGroups/elsewhere/providers/Microsoft.App/containerApps/far`;
  expect(far).toBeDefined();
  const result = await step(sandbox, {
    'app-name': `${id}\nweb,WEB\n${id.toUpperCase().replace('/FAR', '/far').replace('/ELSEWHERE/', '/elsewhere/')}`,
    ...SYSTEM,
  });
  expect(said(result, 'error')).toEqual([]);
  expect(asked(sandbox).slice(2).sort()).toEqual(['GET containerApps/far', 'GET containerApps/web']);
  expect(result.json<{ id: string }[]>('resources').map((resource) => resource.id)).toEqual([
    id,
    expect.stringContaining(`/resourceGroups/${GROUP}/`),
  ]);
});

test('never more at once than max-parallel', async () => {
  const sandbox = await azure({ latencyMs: 30 });
  for (let at = 0; at < 12; at += 1) sandbox.addApp(`app-${at}`);
  const open = new Set<string>();
  let most = 0;
  sandbox.onRequest(({ method, path }) => {
    if (method !== 'PATCH') return;
    open.add(path);
    most = Math.max(most, open.size);
    setTimeout(() => open.delete(path), 250);
  });
  const result = await step(sandbox, { 'app-name': 'app-*', 'max-parallel': '3', ...SYSTEM });
  expect(result.exitCode).toBe(0);
  expect(most).toBeGreaterThan(1);
  expect(most).toBeLessThanOrEqual(3);
});

test('a throttled fleet finishes, and sends nothing before the time that the server named', async () => {
  const sandbox = await azure({ provisioningMs: 50, throttle: { writes: { bucket: 10, perSecond: 10 } } });
  for (let at = 0; at < 40; at += 1) sandbox.addApp(`app-${at}`);
  const early: number[] = [];
  let told = 0;
  let notBefore = 0;
  sandbox.onAnswer(({ method, status }) => {
    if (method !== 'PATCH' || status !== 429) return;
    told = Date.now();
    notBefore = told + 1_000;
  });
  sandbox.onRequest(({ method }) => {
    // What was under way when the first 429 went out may still arrive.
    const now = Date.now();
    if (method === 'PATCH' && now > told + 300 && now < notBefore - 100) early.push(notBefore - now);
  });
  const result = await step(sandbox, { 'app-name': 'app-*', 'max-parallel': '20', ...SYSTEM });
  expect(said(result, 'error')).toEqual([]);
  expect(changes(result)).toHaveLength(40);
  expect(sandbox.requests.some(({ status }) => status === 429)).toBe(true);
  expect(early).toEqual([]);
});
