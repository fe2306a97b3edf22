import { expect, test } from '@jest/globals';
import {
  ASSIGN,
  expectFailure,
  identitiesOf,
  labelsOf,
  patchesOf,
  READ,
  resourcesOf,
  runStep,
  startSandbox,
  WRITE,
} from './support.ts';

// Stopping by a signal is in signals.test.ts, which must not wait for its turn.
const LIMIT = { 'timeout-minutes': '0.1' };

test.concurrent('the time limit ends a change that does not finish, and what was done stays reported', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  sandbox.addApp('done');
  sandbox.operationFails('web', { mode: 'stuck' });
  // More than the other one needs, also on a busy machine.
  const inputs = { ...ASSIGN, 'app-name': 'web, done', 'timeout-minutes': '0.3' };
  const step = await runStep(sandbox, inputs);
  const error = expectFailure(step);
  expect(error).toMatch(/'web'.*'timeout-minutes' is 0\.3.*waiting for Azure \(InProgress\), \d+ s/s);
  expect(error).toContain('Azure accepted a change');
  expect(error).not.toContain("'done'");
  expect(step.outputs['changed']).toBe('true');
  expect(resourcesOf(step)).toMatchObject([
    { status: 'failed', changed: true },
    { status: 'succeeded', changed: true },
  ]);
  expect(identitiesOf(step)).toMatchObject([{ resourceName: 'done', change: 'added' }]);
  expect(step.summary).toContain('web');
});

test.concurrent('the time limit ends the wait for a change of another client', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  sandbox.busy('web');
  const step = await runStep(sandbox, { ...ASSIGN, ...LIMIT });
  expect(expectFailure(step)).toMatch(
    /'web'.*timeout-minutes.*another change of it \(InProgress\), [1-9]\d* s/s,
  );
  expect(patchesOf(sandbox)).toEqual([]);
  expect(step.outputs['changed']).toBe('false');
});

test.concurrent('the time limit counts while a server asks for patience', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  const patience = { status: 429, headers: { 'retry-after': '3600' } };
  sandbox.fault({ match: { label: READ }, times: 99, do: patience });
  const error = expectFailure(await runStep(sandbox, { ...ASSIGN, ...LIMIT }));
  expect(error).toContain("'timeout-minutes' is 0.1");
  expect(error).toContain('HTTP 429');
  expect(labelsOf(sandbox, READ)).toHaveLength(1);
});

test.concurrent('the time limit shows the creation of an identity whose outcome is unknown', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  sandbox.fault({ match: { label: 'PUT identity id-new' }, times: 99, do: { hang: true } });
  const step = await runStep(sandbox, {
    ...LIMIT,
    'app-name': 'web',
    'user-assigned-identities': 'id-new',
    'create-identities': 'true',
  });
  expect(expectFailure(step)).toMatch(/'web'.*while creating its identities/s);
  expect(step.log).toMatch(/isn't known:\n- .*'id-new'/);
  expect(labelsOf(sandbox, /^(PUT|PATCH)/)).toEqual(['PUT identity id-new']);
});

test.concurrent.each<[label: string, activity: RegExp]>([
  ['ID token', /while signing in/],
  ['Entra token', /while signing in/],
  [READ, /while reading it/],
  [WRITE, /while sending the change/],
  ['LIST containerApps', /while listing them/],
])('the time limit shows the activity if an answer never comes: %s', async (label, activity) => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  sandbox.fault({ match: { label }, times: 99, do: { hang: true } });
  const name = label.startsWith('LIST') ? 'we*' : 'web';
  const step = await runStep(sandbox, { ...ASSIGN, ...LIMIT, 'app-name': name });
  const error = expectFailure(step);
  expect(error).toContain(name);
  expect(error).toContain("'timeout-minutes' is 0.1");
  expect(error).toMatch(activity);
  expect(resourcesOf(step)).toMatchObject([{ status: 'failed', error: expect.any(String) }]);
});
