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

test.concurrent('drift fails the step with one annotation, and no target', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  sandbox.addApp('api', { identity: { system: true } });
  const step = await runStep(sandbox, { ...DRIFT, 'app-name': 'web,api' });
  expect(expectFailure(step)).toBe(
    "Drift was found, and 'fail-on-change' is set. Planned changes:\n- container app 'web': + system-assigned identity",
  );
  expect(step.summary).toMatch(
    /^## ❌ Dry run: drift, 1 planned change.*```diff\n {2}container app 'web'\n\+ system-assigned/s,
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

test.concurrent('a target that fails has its own annotation', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  const step = await runStep(sandbox, { ...DRIFT, 'app-name': 'web,gone' });
  expect(errorsOf(step)).toEqual([
    expect.stringContaining('ResourceNotFound'),
    expect.stringMatching(/^Drift was found/),
  ]);
});

test.concurrent('a role that would be granted is also drift', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web', { identity: { system: true } });
  sandbox.addVault('kv');
  const roles = 'Key Vault Secrets User @ Microsoft.KeyVault/vaults/kv';
  const step = await runStep(sandbox, { ...DRIFT, roles });
  expect(expectFailure(step)).toMatch(/^Drift was found.*Key Vault Secrets User/s);
});

test.concurrent('without dry-run, a warning shows that it has no effect', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  const step = await runStep(sandbox, { ...ASSIGN, 'fail-on-change': 'true' });
  expectSuccess(step);
  expect(warningsOf(step)).toEqual(["Input 'fail-on-change' has no effect without 'dry-run: true'."]);
});

test.concurrent('without permission to list roles, a dry run counts them as missing and warns', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web', { identity: { system: true } });
  sandbox.addVault('kv');
  sandbox.deny({ action: 'Microsoft.Authorization/roleAssignments/read' });
  const roles = 'Key Vault Secrets User @ Microsoft.KeyVault/vaults/kv';
  const step = await runStep(sandbox, { ...ASSIGN, 'dry-run': 'true', roles });
  expectSuccess(step);
  expect(step.outputs['changed']).toBe('true');
  expect(warningsOf(step)).toEqual([
    expect.stringMatching(/^Line 1 of 'roles': The plan counts role 'Key Vault Secrets User' .* as missing/),
  ]);
});
