import { expect, test } from '@jest/globals';
import {
  ASSIGN,
  expectFailure,
  labelsOf,
  patchesOf,
  READ,
  resourcesOf,
  runStep,
  startSandbox,
  WRITE,
} from './support.ts';

// Stopping by a signal is in signals.test.ts, which must not wait for its turn.
test.concurrent('the time limit ends a change that is stuck, with what it waited for; what was done stays reported', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  sandbox.addApp('done');
  sandbox.operationFails('web', { mode: 'stuck' });
  const step = await runStep(sandbox, { ...ASSIGN, 'app-name': 'web, done', 'timeout-minutes': '0.1' });
  const error = expectFailure(step);
  expect(error).toMatch(
    /'web'.*'timeout-minutes' is 0\.1.*waiting for Azure to finish the change \(InProgress\)/s,
  );
  expect(error).toMatch(/accepted/);
  expect(error).not.toContain('done');
  expect(step.outputs['changed']).toBe('true');
  expect(resourcesOf(step)).toMatchObject([{ status: 'failed' }, { status: 'succeeded' }]);
  expect(step.summary).toContain('web');
});

test.concurrent('the time limit ends the wait for another change that never ends', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  sandbox.busy('web', 60_000);
  const step = await runStep(sandbox, { ...ASSIGN, 'timeout-minutes': '0.1' });
  const error = expectFailure(step);
  for (const part of ["'web'", 'timeout-minutes', 'another change', 'InProgress'])
    expect(error).toContain(part);
  expect(patchesOf(sandbox)).toEqual([]);
  expect(step.outputs['changed']).toBe('false');
});

test.concurrent('the time limit counts also while a server asks for patience', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  const patience = { status: 429, headers: { 'retry-after': '3600' } };
  sandbox.fault({ match: { label: READ }, times: 99, do: patience });
  const error = expectFailure(await runStep(sandbox, { ...ASSIGN, 'timeout-minutes': '0.1' }));
  expect(error).toContain("'timeout-minutes' is 0.1");
  expect(labelsOf(sandbox, READ)).toHaveLength(1);
});

test.concurrent('the time limit says that an identity was being created, also where roles were looked up before', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  sandbox.fault({ match: { label: 'PUT identity id-new' }, do: { hang: true } });
  const step = await runStep(sandbox, {
    'app-name': 'web',
    'user-assigned-identities': 'id-new',
    'create-identities': 'true',
    roles: 'Reader @ resource-group',
    'timeout-minutes': '0.1',
  });
  expect(expectFailure(step)).toMatch(/while making sure that its identities exist.*'id-new'.*was sent/s);
});

test.concurrent.each<[label: string, activity: RegExp]>([
  ['ID token', /sign/i],
  ['Entra token', /sign/i],
  [READ, /read/i],
  [WRITE, /sending|change/i],
  ['LIST containerApps', /list/i],
])('the time limit names what was going on while an answer never came: %s', async (label, activity) => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  sandbox.fault({ match: { label }, times: 99, do: { hang: true } });
  const name = label.startsWith('LIST') ? 'we*' : 'web';
  const step = await runStep(sandbox, { ...ASSIGN, 'app-name': name, 'timeout-minutes': '0.1' });
  const error = expectFailure(step);
  expect(error).toContain(name);
  expect(error).toContain("'timeout-minutes' is 0.1");
  expect(error).toMatch(activity);
  expect(resourcesOf(step)).toMatchObject([{ status: 'failed', error: expect.any(String) }]);
});
