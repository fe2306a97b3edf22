import { expect, test } from '@jest/globals';
import type { Sandbox, Step } from '../../sandbox/index.ts';
import { action } from '../metadata.ts';
import { always, arrived, lastMessageOf, pullRequest, WRITES } from './fault-support.ts';
import { furnish, GRANT, SHOP } from './roles-support.ts';
import {
  ASSIGN,
  expectFailure,
  type Inputs,
  labelsOf,
  principalOf,
  READ,
  resourcesOf,
  runStep,
  startSandbox,
  WRITE,
} from './support.ts';

// One after the other, and the only limit of time in these tests: 2 seconds, whatever the step is doing.
function expectEndsInTime({ signalMs = Number.POSITIVE_INFINITY, signal, stderr, exitCode }: Step): void {
  expect({ exitCode, signal, stderr, lateMs: signalMs > 2_000 ? signalMs : 0 }).toEqual({
    exitCode: 1,
    signal: null,
    stderr: '',
    lateMs: 0,
  });
}

/** When the signal comes, and what the last message shows. */
type Moment = readonly [
  signal: NodeJS.Signals,
  during: string,
  arrange: (sandbox: Sandbox) => void,
  last: string,
  shows: RegExp,
  changed: 'true' | 'false',
];

const NOTHING = /Nothing was sent/;
const hang =
  (label: string) =>
  (sandbox: Sandbox): void =>
    always(sandbox, label, { hang: true });

const MOMENTS: readonly Moment[] = [
  ['SIGINT', 'GitHub is asked for a token', hang('ID token'), 'ID token', NOTHING, 'false'],
  ['SIGTERM', 'Entra is asked for a token', hang('Entra token'), 'Entra token', NOTHING, 'false'],
  ['SIGINT', 'the target is read', hang(READ), READ, NOTHING, 'false'],
  [
    'SIGTERM',
    'a server asks for patience',
    (sandbox) => always(sandbox, READ, { status: 429, headers: { 'retry-after': '60' } }),
    READ,
    /HTTP 429.*Nothing was sent/s,
    'false',
  ],
  ['SIGINT', 'a change is sent', hang(WRITE), WRITE, /Sent\. The outcome .*isn't known:\n- .*'web'/, 'false'],
  [
    'SIGTERM',
    'Azure works on the change',
    (sandbox) => sandbox.operationFails('web', { mode: 'stuck' }),
    WRITE,
    /Accepted by Azure\. It isn't known whether .*finished:\n- .*'web'/,
    'true',
  ],
];

test.each(MOMENTS)(
  '%s while %s ends the step in time',
  async (name, _during, arrange, last, shows, changed) => {
    await using sandbox = await startSandbox();
    sandbox.addApp('web');
    arrange(sandbox);
    const step = await runStep(sandbox, ASSIGN, { signal: { name, after: arrived(sandbox, last) } });
    expectEndsInTime(step);
    expect(expectFailure(step)).toMatch(new RegExp(`'web'.*stopped by ${name}`, 's'));
    expect(lastMessageOf(step)).toMatch(new RegExp(`by ${name}.*${shows.source}`, 's'));
    expect(Object.keys(step.outputs).sort()).toEqual(Object.keys(action.outputs).sort());
    expect(step.outputs['changed']).toBe(changed);
    expect(resourcesOf(step)).toMatchObject([{ status: 'failed', changed: changed === 'true' }]);
    expect(step.summary).toContain('web');
  },
);

/** Moments of the work on roles, and what the last message shows. */
const ROLE_MOMENTS: readonly (readonly [label: string, inputs: Inputs, shows: RegExp])[] = [
  ['PUT roleAssignment', GRANT, /isn't known:\n(- .*\n)*- .*Key Vault Secrets User/],
  [
    'DELETE roleAssignment',
    { ...ASSIGN, operation: 'remove', 'delete-role-assignments': 'true' },
    /isn't known:\n(- .*\n)*- .*Reader/,
  ],
];

test.each(ROLE_MOMENTS)('a signal during %s ends the step in time', async (label, inputs, shows) => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  if (inputs['operation'] === 'remove') {
    sandbox.setIdentity('web', { system: true });
    sandbox.grant(principalOf(sandbox, 'web'), 'Reader', SHOP);
  }
  always(sandbox, label, { hang: true });
  const step = await runStep(sandbox, inputs, {
    signal: { name: 'SIGTERM', after: arrived(sandbox, label) },
  });
  expectEndsInTime(step);
  expect(lastMessageOf(step)).toMatch(shows);
  expect(Object.keys(step.outputs).sort()).toEqual(Object.keys(action.outputs).sort());
  expect(step.outputs['changed']).toBe('true');
});

test('a signal ends a step in time that waits for the comment, which fails nothing', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  always(sandbox, 'LIST comments', { hang: true });
  const step = await runStep(
    sandbox,
    { ...ASSIGN, 'comment-on-pull-request': 'true' },
    { ...pullRequest(sandbox), signal: { name: 'SIGINT', after: arrived(sandbox, 'LIST comments') } },
  );
  expectEndsInTime(step);
  expect(step.outputs['changed']).toBe('true');
  expect(labelsOf(sandbox, /comment$/)).toEqual([]);
});

const names = (prefix: string, count: number): string =>
  Array.from({ length: count }, (_, at) => `${prefix}-${at}`).join();

test.each([
  ['signs in', 'ID token', 1],
  ['reads and plans', /^GET containerApps/, 300],
] as const)(
  'a signal ends a step with 5,000 targets and 500 identities in time while it %s',
  async (_doing, label, count) => {
    await using sandbox = await startSandbox();
    for (let at = 0; at < 300; at += 1) sandbox.addApp(`app-${at}`);
    if (label === 'ID token') always(sandbox, label, { hang: true });
    const step = await runStep(
      sandbox,
      {
        'app-name': names('app', 5_000),
        'user-assigned-identities': names('id', 500),
        'max-parallel': '50',
      },
      { signal: { name: 'SIGTERM', after: arrived(sandbox, label, count) } },
    );
    expectEndsInTime(step);
    expect(step.json<unknown[]>('resources')).toHaveLength(5_000);
    expect(labelsOf(sandbox, WRITES)).toEqual([]);
  },
);
