import { describe, expect, test } from '@jest/globals';
import type { FaultAction, Sandbox } from '../../sandbox/index.ts';
import { azure, changes, said, step } from './old-support.ts';

const ASSIGN = { 'app-name': 'web', 'identity-type': 'system-assigned' };
const patches = (sandbox: Sandbox): (number | undefined)[] =>
  sandbox.requests.filter(({ method }) => method === 'PATCH').map(({ status }) => status);

async function withApp(options: Parameters<typeof azure>[0] = {}): Promise<Sandbox> {
  const sandbox = await azure(options);
  sandbox.addApp('web');
  return sandbox;
}

describe('a passing fault is retried', () => {
  const faults: [string, FaultAction][] = [
    ['408', { status: 408 }],
    ['429 with seconds', { status: 429, headers: { 'Retry-After': '1' } }],
    [
      '429 with a date',
      { status: 429, headers: { 'Retry-After': new Date(Date.now() + 2_000).toUTCString() } },
    ],
    ['500', { status: 500 }],
    ['503', { status: 503, headers: { 'Retry-After': '1' } }],
    ['a page of a gateway', { html: 502 }],
    ['a page of a gateway as success', { html: 200 }],
    ['a connection dropped before', { drop: 'before' }],
    ['a connection dropped after', { drop: 'after' }],
  ];
  const places = ['ID token', 'Entra token', 'GET containerApps/web', 'PATCH containerApps/web'];
  test.each(
    faults.flatMap(([name, fault]) =>
      places.map((place): [string, string, FaultAction] => [name, place, fault]),
    ),
  )('%s at %s', async (name, kind, fault) => {
    // Entra's and a PATCH's success are never pages.
    if (name === 'a page of a gateway as success' && kind === 'PATCH containerApps/web') return;
    const sandbox = await withApp();
    sandbox.fault({ match: { label: kind }, do: fault });
    const result = await step(sandbox, ASSIGN);
    expect(said(result, 'error')).toEqual([]);
    expect(changes(result)).toEqual(['system added']);
    expect(result.outputs['changed']).toBe('true');
  });
});

describe('a write whose answer was lost', () => {
  test('and that took effect is not sent again', async () => {
    const sandbox = await withApp();
    sandbox.fault({ match: { method: 'PATCH' }, do: { drop: 'after' } });
    const result = await step(sandbox, ASSIGN);
    expect(patches(sandbox)).toHaveLength(1);
    expect(result.outputs['changed']).toBe('true');
    expect(changes(result)).toEqual(['system added']);
  });

  test('and that did not is sent again, after a read', async () => {
    const sandbox = await withApp();
    sandbox.fault({ match: { method: 'PATCH' }, do: { drop: 'before' } });
    await step(sandbox, ASSIGN);
    const kinds = sandbox.requests.map(({ label }) => label).slice(2, 6);
    const [get, patch] = ['GET containerApps/web', 'PATCH containerApps/web'];
    expect(kinds).toEqual([get, patch, get, patch]);
  });
});

test.each([
  'ContainerAppOperationInProgress',
  'ConflictingConcurrentWriteNotAllowed',
  'AnyOtherOperationInProgress',
])('a running operation (409 %s) is waited out with a fresh read', async (code) => {
  const sandbox = await withApp();
  sandbox.fault({
    match: { method: 'PATCH' },
    times: 2,
    do: { status: 409, body: { error: { code, message: 'busy' } } },
  });
  const result = await step(sandbox, ASSIGN);
  expect(said(result, 'error')).toEqual([]);
  expect(patches(sandbox)).toEqual([409, 409, 202]);
  expect(
    sandbox.requests.filter(({ label }) => label === 'GET containerApps/web').length,
  ).toBeGreaterThanOrEqual(4);
});

describe('a failed change', () => {
  test.each(['async-failed', 'location-failed-resource', 'canceled'] as const)(
    '%s fails the step in the words of Azure',
    async (mode) => {
      const sandbox = await withApp();
      sandbox.operationFails('web', {
        mode,
        code: 'ImagePullFailure',
        message: 'The image cannot be pulled.',
      });
      const result = await step(sandbox, ASSIGN);
      expect(result.exitCode).toBe(1);
      expect(said(result, 'error')).toHaveLength(1);
      expect(said(result, 'error')[0]).toContain('The image cannot be pulled.');
      expect(said(result, 'error')[0]).toContain("'web'");
      expect(patches(sandbox)).toHaveLength(1);
      expect(result.outputs['changed']).toBe('true');
      expect(result.json('resources')).toMatchObject([{ status: 'failed', changed: true }]);
    },
  );

  test('a stale read causes no second write', async () => {
    const sandbox = await withApp({ staleReadsMs: 1_500 });
    const result = await step(sandbox, ASSIGN);
    expect(said(result, 'error')).toEqual([]);
    expect(patches(sandbox)).toHaveLength(1);
  });

  test('who may not read operations gets a true result, also of a stale read', async () => {
    const sandbox = await withApp({ operationUrlAccess: false, staleReadsMs: 1_500 });
    const result = await step(sandbox, ASSIGN);
    expect(changes(result)).toEqual(['system added']);
    expect(patches(sandbox)).toHaveLength(1);
  });

  test('no token is sent to another host, whatever a Location says', async () => {
    const sandbox = await withApp({ staleReadsMs: 1_000 });
    sandbox.fault({
      match: { method: 'PATCH' },
      do: async (_, next) => {
        const answer = await next();
        if (answer === 'reset') return answer;
        const headers = new Headers(answer.headers);
        headers.set('Location', 'https://evil.example/operation');
        headers.set('Azure-AsyncOperation', 'https://management.azure.com.evil.example/operation');
        return new Response(null, { status: answer.status, headers });
      },
    });
    const result = await step(sandbox, ASSIGN);
    expect(said(result, 'error')).toEqual([]);
    expect(sandbox.requests.filter(({ host }) => host.includes('evil'))).toEqual([]);
  });
});

describe('a step that is stopped', () => {
  test('by its time limit says which target waited for what', async () => {
    const sandbox = await withApp({ provisioningMs: 60_000 });
    const result = await step(sandbox, { ...ASSIGN, 'timeout-minutes': '0.03' });
    expect(result.exitCode).toBe(1);
    expect(said(result, 'error')).toHaveLength(1);
    expect(said(result, 'error')[0]).toMatch(
      /'web'.*'timeout-minutes' is 0\.03.*waiting for Azure to finish the change \(InProgress\)/s,
    );
    expect(result.outputs['changed']).toBe('true');
    expect(result.json('resources')).toMatchObject([{ status: 'failed' }]);
  });

  test.each(['GET containerApps/web', 'ID token', 'Entra token', 'PATCH containerApps/web'])(
    'while %s hangs',
    async (kind) => {
      const sandbox = await withApp();
      sandbox.fault({ match: { label: kind }, times: 100, do: { hang: true } });
      const result = await step(sandbox, { ...ASSIGN, 'timeout-minutes': '0.02' });
      expect(result.exitCode).toBe(1);
      expect(said(result, 'error')).toEqual([expect.stringContaining("'timeout-minutes' is 0.02")]);
    },
  );

  test.each(['SIGINT', 'SIGTERM'] as const)(
    'by %s ends within a second; its last word says what was sent',
    async (name) => {
      const sandbox = await withApp({ provisioningMs: 60_000 });
      let written = false;
      sandbox.onAnswer(({ method }) => {
        written ||= method === 'PATCH';
      });
      const result = await step(sandbox, ASSIGN, { signal: { name, after: () => written } });
      expect(result.exitCode).toBe(1);
      expect(result.signalMs).toBeLessThan(1_000);
      expect(result.outputs['changed']).toBe('true');
      const last = result.log.trim().split('\n').slice(-2).join('\n');
      expect(last).toContain(`stopped by ${name}`);
      expect(last).toMatch(/Azure accepted a change; whether it was finished is not known/);
      expect(said(result, 'error')).toHaveLength(1);
    },
  );
});
