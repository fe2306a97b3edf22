import { expect, test } from '@jest/globals';
import { ASSIGN, expectFailure, runStep, startSandbox, startWithApp, succeed } from './support.ts';

test.concurrent('names and IDs from Azure are accepted: resource groups in any alphabet and IDs from the output of show', async () => {
  await using sandbox = await startSandbox();
  const group = 'größe';
  sandbox.addApp('web', { group, identity: { user: [] } });
  sandbox.addIdentity('id-shop', { group });
  const inputs = { 'app-name': 'web', 'resource-group': group };
  await succeed(sandbox, { ...inputs, 'user-assigned-identities': 'id-shop' });
  const shown = await succeed(sandbox, { ...inputs, operation: 'show' });
  const [{ id }] = shown.json<[{ id: string }]>('identities');
  expect(id).toContain(group);
  const removed = await succeed(sandbox, { ...inputs, operation: 'remove', 'user-assigned-identities': id });
  expect(removed.outputs['changed']).toBe('true');
});

test.concurrent('an input error causes one annotation, and no request is sent', async () => {
  await using sandbox = await startSandbox();
  const step = await runStep(sandbox, { ...ASSIGN, 'timeout-minutes': 'soon\n::error::x' });
  expect(expectFailure(step)).toMatch(/^Invalid value for input 'timeout-minutes': 'soon ::error::x'/);
  expect(step.annotations).toHaveLength(1);
  expect(sandbox.requests).toEqual([]);
  expect(step.outputs).toMatchObject({ changed: 'false', identities: '[]', resources: '[]' });
});

test.concurrent.each(['remove', 'show'])('what-if never causes a real run: %s', async (operation) => {
  await using sandbox = await startWithApp({ system: true });
  const step = await runStep(
    sandbox,
    { ...ASSIGN, operation, 'what-if': 'true' },
    { allowUnknownInputs: true },
  );
  expect(expectFailure(step)).toMatch(/^Unknown input 'what-if'\. Did you mean 'dry-run'\?/);
  expect(sandbox.requests).toEqual([]);
});
