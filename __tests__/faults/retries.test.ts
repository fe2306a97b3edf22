import { expect, test } from '@jest/globals';
import type { FaultAction } from '../../sandbox/index.ts';
import {
  ASSIGN,
  labelsOf,
  patchesOf,
  READ,
  requestsOf,
  startWithApp,
  succeed,
  WRITE,
} from '../scenario/support.ts';

// The action waits half a minute for a response. These tests start first and wait while the others run.
test.concurrent.each(['ID token', 'Entra token', READ, WRITE])(
  'a request without a response counts as a broken connection: %s',
  async (label) => {
    await using sandbox = await startWithApp();
    sandbox.fault({ match: { label }, do: { hang: true } });
    await succeed(sandbox, ASSIGN);
    expect(labelsOf(sandbox, label).length).toBeGreaterThan(1);
    expect(patchesOf(sandbox)).toHaveLength(label === WRITE ? 2 : 1);
  },
);

/** Faults of ARM, Entra, and GitHub. `broken-answers.test.ts` has those of a write. */
const FAULTS: readonly (readonly [name: string, fault: FaultAction])[] = [
  ['429 without Retry-After', { status: 429 }],
  ['502 in HTML', { html: 502 }],
  ['a connection broken after the request', { drop: 'after' }],
];

test.concurrent.each(FAULTS)(
  'requests to GitHub, Entra, and ARM are retried while signing in and reading: %s',
  async (_name, fault) => {
    await using sandbox = await startWithApp();
    for (const label of ['ID token', 'Entra token', READ]) sandbox.fault({ match: { label }, do: fault });
    const step = await succeed(sandbox, ASSIGN);
    expect(step.outputs['changed']).toBe('true');
    for (const label of ['ID token', 'Entra token', READ]) {
      expect(labelsOf(sandbox, label).length).toBeGreaterThan(1);
    }
    expect(patchesOf(sandbox)).toHaveLength(1);
  },
);

test.concurrent('requests are retried while Azure works on the change and while its outcome is read', async () => {
  await using sandbox = await startWithApp({}, { staleReadsMs: 900 });
  sandbox.fault({ match: { label: READ }, after: 1, do: { drop: 'before' } });
  sandbox.fault({ match: { label: /OperationStatuses/ }, do: { html: 502 } });
  await succeed(sandbox, ASSIGN);
  expect(patchesOf(sandbox)).toHaveLength(1);
});

test.concurrent.each([
  ['seconds', 503],
  ['date', 429],
] as const)('no request is retried before the time in Retry-After (%s, %i)', async (format, status) => {
  await using sandbox = await startWithApp();
  const notBefore = new Map<string, number>();
  for (const label of ['ID token', 'Entra token', READ, WRITE]) {
    sandbox.fault({
      match: { label },
      do: () => {
        // A date is a whole second, so that this one is between one and two seconds from now.
        const date = new Date(Date.now() + 2_000).toUTCString();
        notBefore.set(label, format === 'date' ? Date.parse(date) : Date.now() + 1_000);
        const value = format === 'date' ? date : '1';
        return new Response(null, { status, headers: { 'retry-after': value } });
      },
    });
  }
  await succeed(sandbox, ASSIGN);
  expect(notBefore.size).toBe(4);
  for (const [label, time] of notBefore) {
    const early = Math.max(0, time - (requestsOf(sandbox, label)[1]?.at ?? 0));
    expect({ label, early }).toEqual({ label, early: 0 });
  }
});
