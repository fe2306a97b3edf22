import { expect, test } from '@jest/globals';
import {
  ASSIGN,
  errorsOf,
  expectFailure,
  expectSuccess,
  labelsOf,
  resourcesOf,
  runStep,
  startSandbox,
  warningsOf,
} from './support.ts';

const DRIFT = { ...ASSIGN, 'dry-run': 'true', 'fail-on-change': 'true' };

test.concurrent('drift fails the step once, says what, and makes no target failed', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  sandbox.addApp('api', { identity: { system: true } });
  const step = await runStep(sandbox, { ...DRIFT, 'app-name': 'web,api' });
  expect(expectFailure(step)).toBe(
    "Drift: this would be changed, and 'fail-on-change' is set:\n- container app 'web' in resource group 'shop': adding the system-assigned identity",
  );
  expect(resourcesOf(step).map(({ status }) => status)).toEqual(['succeeded', 'succeeded']);
  expect(step.outputs['changed']).toBe('true');
  expect(labelsOf(sandbox, /^(PATCH|PUT)/)).toEqual([]);
});

test.concurrent('without drift it succeeds', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web', { identity: { system: true } });
  expectSuccess(await runStep(sandbox, DRIFT));
});

test.concurrent('a target that fails has its own annotation beside it', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  const step = await runStep(sandbox, { ...DRIFT, 'app-name': 'web,gone' });
  expect(errorsOf(step)).toEqual([
    expect.stringContaining('ResourceNotFound'),
    expect.stringMatching(/^Drift: /),
  ]);
});

test.concurrent('a role that would be granted is drift, too', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web', { identity: { system: true } });
  sandbox.addVault('kv');
  const roles = 'Key Vault Secrets User @ Microsoft.KeyVault/vaults/kv';
  const step = await runStep(sandbox, { ...DRIFT, roles });
  expect(expectFailure(step)).toMatch(/^Drift: .*\n- role would be added: 'Key Vault Secrets User'/);
});

test.concurrent('without dry-run it is a warning that it has no effect', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  const step = await runStep(sandbox, { ...ASSIGN, 'fail-on-change': 'true' });
  expectSuccess(step);
  expect(warningsOf(step)).toEqual(["Input 'fail-on-change' has no effect without 'dry-run: true'."]);
});

test.concurrent('where roles may not be listed, a dry run says that it cannot know', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web', { identity: { system: true } });
  sandbox.addVault('kv');
  sandbox.deny({ action: 'Microsoft.Authorization/roleAssignments/read' });
  const roles = 'Key Vault Secrets User @ Microsoft.KeyVault/vaults/kv';
  const step = await runStep(sandbox, { ...ASSIGN, 'dry-run': 'true', roles });
  expectSuccess(step);
  expect(step.outputs['changed']).toBe('true');
  expect(warningsOf(step)).toEqual([
    expect.stringMatching(
      /^Input 'roles', line 1: whether the system-assigned identity of container app 'web' .* may not be read/,
    ),
  ]);
});
