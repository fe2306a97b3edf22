import { expect, test } from '@jest/globals';
import type { FaultAction } from '../../sandbox/index.ts';
import { always, armError, arrived, expectBackoff, expectStopped } from '../scenario/fault-support.ts';
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

// The action waits half a minute for an answer. These start first and wait beside the others.
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

/** Faults of ARM, Entra, and GitHub. `broken-answers.test.ts` has those of a write. */
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
  'a fault of GitHub, Entra, and ARM is retried while signing in and reading: %s',
  async (_name, fault) => {
    await using sandbox = await startSandbox();
    sandbox.addApp('web');
    for (const label of ['ID token', 'Entra token', READ]) sandbox.fault({ match: { label }, do: fault });
    const step = await runStep(sandbox, ASSIGN);
    expectSuccess(step);
    expect(step.outputs['changed']).toBe('true');
    for (const label of ['ID token', 'Entra token', READ]) {
      expect(labelsOf(sandbox, label).length).toBeGreaterThan(1);
    }
    expect(patchesOf(sandbox)).toHaveLength(1);
  },
);

test.concurrent('several faults in a row are retried, and the log shows each reason', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  sandbox.fault({ match: { label: READ }, times: 2, do: { html: 502 } });
  sandbox.fault({ match: { label: READ }, do: { status: 503 } });
  sandbox.fault({ match: { label: READ }, do: { drop: 'before' } });
  const step = await runStep(sandbox, ASSIGN);
  expectSuccess(step);
  expect(labelsUntilWrite(sandbox).filter((label) => label === READ).length).toBeGreaterThanOrEqual(5);
  expect(step.log).toMatch(/502/);
  expect(step.log).toMatch(/503/);
});

test.concurrent('a fault is retried while Azure works on the change, and while its outcome is read', async () => {
  await using sandbox = await startSandbox({ staleReadsMs: 900 });
  sandbox.addApp('web');
  sandbox.fault({ match: { label: READ }, after: 1, do: { drop: 'before' } });
  sandbox.fault({ match: { label: /OperationStatuses/ }, do: { html: 502 } });
  expectSuccess(await runStep(sandbox, ASSIGN));
  expect(patchesOf(sandbox)).toHaveLength(1);
});

test.concurrent.each(['seconds', 'date'])(
  'nothing is retried before the time in Retry-After (%s)',
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

/** Values of `Retry-After` without a usable wait. */
const ODD: Readonly<Record<string, string>> = {
  zero: '0',
  negative: '-5',
  fraction: '1.5',
  twice: '3, 3',
  past: 'Sat, 01 Jan 2000 00:00:00 GMT',
  nonsense: 'soon',
};

test.concurrent('a Retry-After without a usable wait is none for reads: the backoff counts', async () => {
  await using sandbox = await startSandbox();
  const names = Object.keys(ODD);
  for (const [name, value] of Object.entries(ODD)) {
    sandbox.addApp(name);
    always(sandbox, `GET containerApps/${name}`, { status: 503, headers: { 'retry-after': value } });
  }
  const after = Promise.all(names.map((name) => arrived(sandbox, `GET containerApps/${name}`, 3)));
  const inputs = { ...ASSIGN, 'app-name': names.join() };
  expectStopped(await runStep(sandbox, inputs, { signal: { name: 'SIGTERM', after } }));
  for (const name of names) expectBackoff(sandbox, `GET containerApps/${name}`);
});

test.concurrent('a Retry-After without a usable wait is none for throttled writes', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  const headers = { 'retry-after': ODD['past'] ?? '' };
  always(sandbox, WRITE, armError(429, 'SubscriptionRequestsThrottled', 'Later.', headers));
  const step = await runStep(sandbox, ASSIGN, {
    signal: { name: 'SIGTERM', after: arrived(sandbox, WRITE, 3) },
  });
  expectStopped(step);
  expectBackoff(sandbox, WRITE);
});

test.concurrent('a Retry-After longer than a timer can run is waited for', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  always(sandbox, 'GET containerApps/web', { status: 429, headers: { 'retry-after': '2592000' } });
  const step = await runStep(sandbox, ASSIGN, {
    signal: { name: 'SIGTERM', after: arrived(sandbox, 'GET containerApps/web', 1, 500) },
  });
  expectStopped(step);
  expect(step.stderr).toBe('');
  expect(labelsOf(sandbox, 'GET containerApps/web')).toHaveLength(1);
});
