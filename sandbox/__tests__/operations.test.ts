import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Sandbox } from '../../sandbox/index.ts';
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
