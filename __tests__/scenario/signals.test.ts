import { expect, test } from '@jest/globals';
import type { Sandbox } from '../../sandbox/index.ts';
import { action } from '../metadata.ts';
import { furnish, GRANT, SHOP } from './roles-support.ts';
import {
  ASSIGN,
  afterRequest,
  expectFailure,
  type Inputs,
  identitiesOf,
  principalOf,
  READ,
  resourcesOf,
  runStep,
  startSandbox,
  WRITE,
} from './support.ts';

/** When the signal comes, and what the last words must say was sent. */
interface Moment {
  readonly signal: NodeJS.Signals;
  readonly during: string;
  readonly arrange: (sandbox: Sandbox) => void;
  readonly last: string;
  readonly sent: RegExp;
  readonly changed: 'true' | 'false';
}

const NOTHING = /nothing was sent/i;

const MOMENTS: readonly Moment[] = [
  {
    signal: 'SIGINT',
    during: 'the ID token is asked for',
    arrange: (sandbox) => sandbox.fault({ match: { label: 'ID token' }, do: { hang: true } }),
    last: 'ID token',
    sent: NOTHING,
    changed: 'false',
  },
  {
    signal: 'SIGTERM',
    during: 'Entra is asked',
    arrange: (sandbox) => sandbox.fault({ match: { label: 'Entra token' }, do: { hang: true } }),
    last: 'Entra token',
    sent: NOTHING,
    changed: 'false',
  },
  {
    signal: 'SIGINT',
    during: 'the target is read',
    arrange: (sandbox) => sandbox.fault({ match: { label: READ }, do: { hang: true } }),
    last: READ,
    sent: NOTHING,
    changed: 'false',
  },
  {
    signal: 'SIGTERM',
    during: 'a server asked for patience',
    arrange: (sandbox) =>
      sandbox.fault({ match: { label: READ }, do: { status: 429, headers: { 'retry-after': '60' } } }),
    last: READ,
    sent: NOTHING,
    changed: 'false',
  },
  {
    signal: 'SIGINT',
    during: 'a change is sent',
    arrange: (sandbox) => sandbox.fault({ match: { label: WRITE }, do: { hang: true } }),
    last: WRITE,
    sent: /was sent.*not known/i,
    changed: 'false',
  },
  {
    signal: 'SIGTERM',
    during: 'Azure works on the change',
    arrange: (sandbox) => sandbox.operationFails('web', { mode: 'stuck' }),
    last: WRITE,
    sent: /Azure accepted a change; whether it was finished is not known/,
    changed: 'true',
  },
];

// One after the other: a second must be a second, whatever else this file does.
test.each(MOMENTS)('$signal while $during ends the step within a second', async (moment) => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  moment.arrange(sandbox);
  const after = afterRequest(sandbox, moment.last);
  const step = await runStep(sandbox, ASSIGN, { signal: { name: moment.signal, after } });
  expect(step.signalMs).toBeLessThan(1_000);
  expect(step.signal).toBeNull();
  expectFailure(step);
  const lastWord = step.log.slice(step.log.lastIndexOf(`stopped by ${moment.signal}`));
  expect(lastWord).toMatch(moment.sent);
  expect(lastWord).toContain("'web'");
  expect(step.log.trimEnd().split('\n').slice(-2).join(' ')).toContain(moment.signal);
  expect(Object.keys(step.outputs).sort()).toEqual(Object.keys(action.outputs).sort());
  expect(step.outputs['changed']).toBe(moment.changed);
  expect(resourcesOf(step)).toMatchObject([{ status: 'failed', changed: moment.changed === 'true' }]);
  expect(step.summary).toContain('web');
});

test('what was done before a signal stays reported', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  sandbox.addApp('done');
  sandbox.operationFails('web', { mode: 'stuck' });
  const after = afterRequest(sandbox, READ, 4);
  const inputs = { ...ASSIGN, 'app-name': 'done, web' };
  const step = await runStep(sandbox, inputs, { signal: { name: 'SIGTERM', after } });
  expect(expectFailure(step)).toContain("'web'");
  expect(resourcesOf(step)).toMatchObject([
    { name: 'done', status: 'succeeded', changed: true },
    { name: 'web', status: 'failed', changed: true },
  ]);
  expect(identitiesOf(step)).toMatchObject([{ resourceName: 'done', change: 'added' }]);
});

/** Moments of the work on roles, and what the last words must say of it. */
const ROLE_MOMENTS: readonly (readonly [label: string, inputs: Inputs, sent: RegExp])[] = [
  ['LIST roleAssignments', GRANT, /role 'Key Vault Secrets User' at .*: nothing was sent/],
  ['PUT roleAssignment', GRANT, /role 'Key Vault Secrets User' at .*: a change was sent.*not known/],
  [
    'DELETE roleAssignment',
    {
      ...ASSIGN,
      operation: 'remove',
      'delete-role-assignments': 'true',
    },
    /role 'Reader' at .*: a change was sent.*not known/,
  ],
];

test.each(ROLE_MOMENTS)('a signal during %s ends the step within a second', async (label, inputs, sent) => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  if (inputs['operation'] === 'remove') {
    sandbox.setIdentity('web', { system: true });
    sandbox.grant(principalOf(sandbox, 'web'), 'Reader', SHOP);
  }
  sandbox.fault({ match: { label }, do: { hang: true } });
  const after = afterRequest(sandbox, label);
  const step = await runStep(sandbox, inputs, { signal: { name: 'SIGTERM', after } });
  expect(step.signalMs).toBeLessThan(1_000);
  expect(expectFailure(step)).toContain('stopped by SIGTERM');
  expect(step.log).toMatch(sent);
  expect(Object.keys(step.outputs).sort()).toEqual(Object.keys(action.outputs).sort());
  expect(resourcesOf(step)).toMatchObject([{ status: 'succeeded', changed: true }]);
});

test.each([
  [READ, GRANT, 'while reading it'],
  [
    'GET identity id-a',
    { ...GRANT, 'identity-type': 'user-assigned', 'user-assigned-identities': 'id-a' },
    'while making sure that its identities exist',
  ],
])('a signal during %s says so, also where roles are to be granted', async (label, inputs, says) => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  sandbox.addIdentity('id-a');
  sandbox.fault({ match: { label }, do: { hang: true } });
  const after = afterRequest(sandbox, label);
  const step = await runStep(sandbox, inputs, { signal: { name: 'SIGTERM', after } });
  expect(expectFailure(step)).toContain(says);
});
