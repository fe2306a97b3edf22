import { expect, test } from '@jest/globals';
import { always, arrived } from './fault-support.ts';
import { ASSIGN, expectFailure, identitiesOf, resourcesOf, runStep, startSandbox, WRITE } from './support.ts';

// The time within which a signal ends the step is in signals.test.ts, whose tests run one by one.

test.concurrent('the time limit stops the step, and the error shows the input', async () => {
  await using sandbox = await startSandbox();
  always(sandbox, 'ID token', { hang: true });
  const step = await runStep(sandbox, { ...ASSIGN, 'timeout-minutes': '0.1' });
  expect(expectFailure(step)).toMatch(
    /'timeout-minutes' is 0\.1\..*To fix: Increase.*\n- [^\n]*'web': signing in, \d+ s\n/s,
  );
  const error = expect.stringMatching(
    /'web'.*'timeout-minutes' is 0\.1 \(while signing in, \d+ s\)\.\nTo fix/s,
  );
  expect(resourcesOf(step)).toMatchObject([{ status: 'failed', error }]);
});

test.concurrent('a stopped step still reports what it did before', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('done');
  sandbox.addApp('web');
  sandbox.operationFails('web', { mode: 'stuck' });
  const inputs = { ...ASSIGN, 'app-name': 'done, web', 'max-parallel': '1' };
  const after = arrived(sandbox, WRITE);
  const step = await runStep(sandbox, inputs, { signal: { name: 'SIGTERM', after } });
  expect(expectFailure(step)).toMatch(
    /\n- container app 'web': (waiting for Azure|sending the change)[^\n]*, \d+ s\n/,
  );
  expect(step.outputs['changed']).toBe('true');
  expect(resourcesOf(step)).toMatchObject([
    { name: 'done', status: 'succeeded', changed: true },
    { name: 'web', status: 'failed', changed: true },
  ]);
  expect(identitiesOf(step)).toMatchObject([{ resourceName: 'done', change: 'added' }]);
  expect(step.summary).toContain('web');
});
