import { expect, test } from '@jest/globals';
import { always, arrived } from './fault-support.ts';
import {
  ASSIGN,
  expectFailure,
  identitiesOf,
  resourcesOf,
  runStep,
  startSandbox,
  startWithApp,
  WRITE,
} from './support.ts';

// The time within which a signal ends the step is in signals.test.ts, whose tests run one by one.

test.concurrent('the time limit stops the step, and the error shows the input', async () => {
  await using sandbox = await startSandbox();
  always(sandbox, 'ID token', { hang: true });
  const step = await runStep(sandbox, { ...ASSIGN, 'timeout-minutes': '0.1' });
  expect(expectFailure(step)).toMatch(
    /'web'.*'timeout-minutes' is 0\.1 \(while signing in\).*To fix: Increase/s,
  );
  expect(resourcesOf(step)).toMatchObject([{ status: 'failed', error: expect.any(String) }]);
});

test.concurrent('a stopped step still reports what it did before', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('done');
  sandbox.addApp('web');
  sandbox.operationFails('web', { mode: 'stuck' });
  const inputs = { ...ASSIGN, 'app-name': 'done, web', 'max-parallel': '1' };
  const after = arrived(sandbox, WRITE);
  const step = await runStep(sandbox, inputs, { signal: { name: 'SIGTERM', after } });
  const error = expectFailure(step);
  expect(error).toMatch(/'web'.*while (waiting for Azure|sending the change)/s);
  expect(error).not.toContain("'done'");
  expect(step.outputs['changed']).toBe('true');
  expect(resourcesOf(step)).toMatchObject([
    { name: 'done', status: 'succeeded', changed: true },
    { name: 'web', status: 'failed', changed: true },
  ]);
  expect(identitiesOf(step)).toMatchObject([{ resourceName: 'done', change: 'added' }]);
  expect(step.summary).toContain('web');
});

test.concurrent.each<[label: string, activity: RegExp]>([
  [WRITE, /while sending the change/],
  ['LIST containerApps', /while listing them/],
])('a stopped step shows its activity if a response never arrives: %s', async (label, activity) => {
  await using sandbox = await startWithApp();
  always(sandbox, label, { hang: true });
  const name = label.startsWith('LIST') ? 'we*' : 'web';
  const signal = { name: 'SIGINT', after: arrived(sandbox, label) } as const;
  const error = expectFailure(await runStep(sandbox, { ...ASSIGN, 'app-name': name }, { signal }));
  expect(error).toContain(name);
  expect(error).toMatch(activity);
});
