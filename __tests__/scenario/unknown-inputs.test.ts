import { expect, test } from '@jest/globals';
import { ASSIGN, expectFailure, expectSuccess, runStep, startSandbox, warningsOf } from './support.ts';

const ANY = { allowUnknownInputs: true };

test.concurrent('a misspelt dry-run removes nothing: the error names both inputs, and nothing is asked', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web', { identity: { system: true } });
  const step = await runStep(sandbox, { ...ASSIGN, operation: 'remove', dryrun: 'true' }, ANY);
  expect(expectFailure(step)).toBe(
    "Input 'dryrun' does not exist: 'dry-run' is probably meant. Nothing was done. Correct the name in the step's 'with:'.",
  );
  expect(sandbox.requests).toEqual([]);
});

test.concurrent('an input that is like none of ours is a warning', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  const step = await runStep(sandbox, { ...ASSIGN, location: 'westeurope' }, ANY);
  expectSuccess(step);
  expect(warningsOf(step)).toEqual([
    "Input 'location' does not exist and has no effect. Remove it from the step's 'with:'.",
  ]);
});

test.concurrent('an ID that is empty says that an unset variable is', async () => {
  await using sandbox = await startSandbox();
  const step = await runStep(sandbox, { ...ASSIGN, 'subscription-id': '' });
  expect(expectFailure(step)).toContain(
    'A repository variable that is not set (vars.AZURE_SUBSCRIPTION_ID) is empty.',
  );
  expect(sandbox.requests).toEqual([]);
});
