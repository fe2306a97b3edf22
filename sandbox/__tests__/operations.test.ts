import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { KINDS, type Kind, Sandbox } from '../../sandbox/index.ts';
import { armClient, pathOf } from './client.ts';

let now: number;
let sandbox: Sandbox;
let arm: Awaited<ReturnType<typeof armClient>>;

beforeEach(async () => {
  now = Date.now();
  sandbox = await Sandbox.start({ provisioningMs: 120 }, () => now);
  arm = await armClient(sandbox);
});
afterEach(() => sandbox.stop());

const assign = (name = 'web') => arm.patch('containerApps', name, { type: 'SystemAssigned' });

test.each(Object.keys(KINDS) as Kind[])(
  'a change of a %s can be followed at its result URL',
  async (kind) => {
    const { type, results, asyncHeader } = KINDS[kind];
    sandbox.addResource(kind, 'one');
    const reply = await arm.patch(type, 'one', { type: 'SystemAssigned' });
    expect(reply.status).toBe(202);
    expect(reply.headers.get('retry-after')).toBe('15');
    expect(reply.headers.has('azure-asyncoperation')).toBe(asyncHeader);
    const location = reply.headers.get('location') ?? '';
    expect(location).toContain(`/providers/Microsoft.App/locations/westeurope/${results}/`);
    expect(location.length).toBeGreaterThan(3000);
    const poll = await arm.send('GET', location);
    expect(poll.status).toBe(202);
    const next = poll.headers.get('location') ?? '';
    expect(next).not.toBe(location);
    now += 130;
    for (const url of [location, next]) {
      const done = await arm.send('GET', url);
      expect(done.status).toBe(200);
      expect(done.headers.has('retry-after')).toBe(false);
      expect(done.body['identity']).toMatchObject({ type: 'SystemAssigned' });
    }
  },
);

test('the status URL of an app has four properties', async () => {
  sandbox.addApp('web');
  const url = (await assign()).headers.get('azure-asyncoperation') ?? '';
  expect(url).toContain('azureAsyncOperation=true');
  const running = await arm.send('GET', url);
  expect(Object.keys(running.body)).toEqual(['id', 'name', 'status', 'startTime']);
  expect(running.body['status']).toBe('InProgress');
  now += 130;
  expect((await arm.send('GET', url)).body['status']).toBe('Succeeded');
});

test('operation URLs are signed and need their own permissions', async () => {
  sandbox.addApp('web');
  const url = (await assign()).headers.get('location') ?? '';
  const tampered = url.replace(/t=(\d)/, 't=%3$1');
  expect((await arm.send('GET', tampered)).status).toBe(400);
  sandbox.options.operationUrlAccess = false;
  expect((await arm.send('GET', url)).body.error?.code).toBe('AuthorizationFailed');
});

test('during a change, the resource is busy, lastModifiedAt is new, and the identity appears at once or at the end', async () => {
  sandbox.addApp('web');
  const before = sandbox.get('web');
  await assign();
  const during = (await arm.send('GET', pathOf('containerApps', 'web'))).body;
  expect(during['properties']).toMatchObject({ provisioningState: 'InProgress' });
  expect(during['identity']).toMatchObject({ type: 'SystemAssigned' });
  expect(during['systemData']).not.toEqual(before['systemData']);
  sandbox.options.identityVisible = 'at-end';
  expect(sandbox.get('web')['identity']).toEqual({ type: 'None' });
});

describe('responses to a PATCH', () => {
  test.each([
    ['200', 200, [], 'Succeeded'],
    ['201', 201, [], 'Succeeded'],
    ['200-in-progress', 200, [], 'InProgress'],
    ['202-location', 202, ['location', 'retry-after'], undefined],
    ['202-async', 202, ['azure-asyncoperation', 'retry-after'], undefined],
    ['202-bare', 202, [], undefined],
  ] as const)('%s', async (answer, status, headers, state) => {
    sandbox.options.answer = answer;
    sandbox.addApp('web');
    const reply = await assign();
    const names = ['azure-asyncoperation', 'location', 'retry-after'].filter((name) =>
      reply.headers.has(name),
    );
    expect([reply.status, names]).toEqual([status, headers]);
    expect((reply.body['properties'] as { provisioningState?: string } | undefined)?.provisioningState).toBe(
      state,
    );
  });
});
