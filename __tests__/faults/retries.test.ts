import { expect, test } from '@jest/globals';
import type { FaultAction } from '../../sandbox/index.ts';
import {
  ASSIGN,
  expectSuccess,
  labelsOf,
  labelsUntilWrite,
  patchesOf,
  READ,
  requestsOf,
  runStep,
  startSandbox,
  WRITE,
} from '../scenario/support.ts';

// Half a minute is what the action gives a connection; these start first and wait beside the others.
test.concurrent.each(['ID token', 'Entra token', READ, WRITE])(
  'an answer that never comes counts as a broken connection: %s',
  async (label) => {
    await using sandbox = await startSandbox();
    sandbox.addApp('web');
    sandbox.fault({ match: { label }, do: { hang: true } });
    expectSuccess(await runStep(sandbox, ASSIGN));
    expect(labelsOf(sandbox, label).length).toBeGreaterThan(1);
    expect(patchesOf(sandbox)).toHaveLength(label === WRITE ? 2 : 1);
  },
);

/** ARM's, Entra's and GitHub's answers in trouble; `lost-writes.test.ts` has those to a write. */
const FAULTS: readonly (readonly [name: string, fault: FaultAction])[] = [
  ['408', { status: 408, body: { error: { code: 'RequestTimeout', message: 'Too slow.' } } }],
  ['429 without Retry-After', { status: 429 }],
  ['500', { status: 500, body: { error: { code: 'InternalServerError', message: 'Oops.' } } }],
  ['502 in HTML', { html: 502 }],
  ['503 with Retry-After', { status: 503, headers: { 'retry-after': '1' } }],
  ['504', { status: 504 }],
  ['HTML with status 200', { html: 200 }],
  ['a connection broken before the request', { drop: 'before' }],
  ['a connection broken after the request', { drop: 'after' }],
];

test.concurrent.each(FAULTS)(
  'a fault while signing in or reading is tried again: %s, at GitHub, Entra and ARM',
  async (_name, fault) => {
    await using sandbox = await startSandbox();
    sandbox.addApp('web');
    for (const label of ['ID token', 'Entra token', READ]) sandbox.fault({ match: { label }, do: fault });
    const step = await runStep(sandbox, ASSIGN);
    expectSuccess(step);
    expect(step.outputs['changed']).toBe('true');
    const twice = ['ID token', 'Entra token', READ].flatMap((label) => [label, label]);
    expect(labelsUntilWrite(sandbox)).toEqual([...twice, WRITE]);
    expect(patchesOf(sandbox)).toHaveLength(1);
  },
);

test.concurrent('several faults in a row are tried again as well, each logged with its reason', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  sandbox.fault({ match: { label: READ }, times: 2, do: { html: 502 } });
  sandbox.fault({ match: { label: READ }, do: { status: 503 } });
  sandbox.fault({ match: { label: READ }, do: { drop: 'before' } });
  const step = await runStep(sandbox, ASSIGN);
  expectSuccess(step);
  expect(labelsUntilWrite(sandbox).slice(2)).toEqual([READ, READ, READ, READ, READ, WRITE]);
  expect(step.log).toMatch(/502/);
  expect(step.log).toMatch(/503/);
});

test.concurrent('a fault is tried again also while Azure works on the change, and while it is asked how it ended', async () => {
  await using sandbox = await startSandbox({ staleReadsMs: 900 });
  sandbox.addApp('web');
  sandbox.fault({ match: { label: READ }, after: 1, do: { drop: 'before' } });
  sandbox.fault({ match: { label: /OperationStatuses/ }, do: { html: 502 } });
  expectSuccess(await runStep(sandbox, ASSIGN));
  expect(patchesOf(sandbox)).toHaveLength(1);
});

test.concurrent.each(['seconds', 'date'])(
  'nothing is tried again before the time that Retry-After names in %s',
  async (format) => {
    await using sandbox = await startSandbox();
    sandbox.addApp('web');
    const notBefore = new Map<string, number>();
    for (const label of ['ID token', 'Entra token', READ, WRITE]) {
      sandbox.fault({
        match: { label },
        do: () => {
          // A date is a whole second, so that this one is between one and two seconds from now.
          const date = new Date(Date.now() + 2_000).toUTCString();
          notBefore.set(label, format === 'date' ? Date.parse(date) : Date.now() + 1_000);
          const value = format === 'date' ? date : '1';
          return new Response(null, { status: 429, headers: { 'retry-after': value } });
        },
      });
    }
    expectSuccess(await runStep(sandbox, ASSIGN));
    expect(notBefore.size).toBe(4);
    for (const [label, time] of notBefore) {
      const early = Math.max(0, time - (requestsOf(sandbox, label)[1]?.at ?? 0));
      expect({ label, early }).toEqual({ label, early: 0 });
    }
  },
);
