import { expect, test } from '@jest/globals';
import { ASSIGN, expectFailure, runStep, startSandbox } from './support.ts';

test.concurrent.each<[name: string, shown: string, operation: string]>([
  ['what-if', 'what-if', 'remove'],
  ['dry\u200b-run', 'dry\\u{200b}-run', 'remove'],
  ['dryrun', 'dryrun', 'show'],
])(
  '%s is never a real run: the error suggests dry-run, and nothing is sent',
  async (name, shown, operation) => {
    await using sandbox = await startSandbox();
    sandbox.addApp('web', { identity: { system: true } });
    const inputs = { ...ASSIGN, operation, [name]: 'true' };
    const step = await runStep(sandbox, inputs, { allowUnknownInputs: true });
    expect(expectFailure(step)).toBe(
      `Unknown input '${shown}'. Did you mean 'dry-run'?\nNothing was changed.`,
    );
    expect(sandbox.requests).toEqual([]);
  },
);

test.concurrent('an unknown input without a suggestion is an error, too', async () => {
  await using sandbox = await startSandbox();
  const step = await runStep(sandbox, { ...ASSIGN, 'no-wait': 'true' }, { allowUnknownInputs: true });
  expect(expectFailure(step)).toMatch(/^Unknown input 'no-wait'\.\n/);
  expect(sandbox.requests).toEqual([]);
});
