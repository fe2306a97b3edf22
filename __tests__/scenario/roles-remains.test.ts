import { expect, test } from '@jest/globals';
import type { Sandbox } from '../../sandbox/index.ts';
import {
  CLEAN,
  DELETE,
  furnishRoles,
  granted,
  PULL,
  roleChanges,
  rolesOf,
  SECRETS,
  SHOP,
  SUBSCRIPTION,
  VAULT,
} from './roles-support.ts';
import {
  errorsOf,
  expectFailure,
  expectSuccess,
  labelsOf,
  runStep,
  startSandbox,
  warningsOf,
} from './support.ts';

test.concurrent("if the subscription can't be listed, the resource group is, and the summary shows it", async () => {
  await using sandbox = await startSandbox();
  const principalId = furnishRoles(sandbox);
  sandbox.allowOnly({ actions: ['Microsoft.App/*', 'Microsoft.Authorization/*'], scope: SHOP });
  const step = await runStep(sandbox, CLEAN);
  expectSuccess(step);
  expect(granted(sandbox)).toEqual([`Reader ${SUBSCRIPTION.split('/').at(-1)} ${principalId}`]);
  expect(step.summary).toContain('Roles were searched only in resource group');
});

test.concurrent('if nothing can be listed, one warning shows that role assignments might remain', async () => {
  await using sandbox = await startSandbox();
  const principalId = furnishRoles(sandbox);
  sandbox.deny({ action: 'Microsoft.Authorization/roleAssignments/read' });
  const step = await runStep(sandbox, CLEAN);
  expectSuccess(step);
  expect(rolesOf(step)).toEqual([]);
  expect(granted(sandbox)).toHaveLength(3);
  const [warnings, ...others] = warningsOf(step);
  expect(others).toEqual([]);
  expect(warnings).toContain('might remain');
  expect(warnings).toContain("can't list them in the subscription or in resource group 'shop'");
  expect(warnings).toContain(principalId);
  // The input is set: no advice to set it.
  expect(warnings).not.toContain('delete-role-assignments');
  expect(warnings).toContain("the role 'Role Based Access Control Administrator' at one of the two");
});

/** Obstacles to deleting an assignment, and the code in the warning. */
const UNDELETABLE: readonly (readonly [
  what: string,
  arrange: (sandbox: Sandbox) => unknown,
  code: string,
])[] = [
  ['a lock', (sandbox) => sandbox.lock(VAULT), 'ScopeLocked'],
  [
    'a missing right',
    (sandbox) => sandbox.deny({ action: 'Microsoft.Authorization/roleAssignments/delete', scope: VAULT }),
    'AuthorizationFailed',
  ],
];

test.concurrent.each(UNDELETABLE)(
  '%s is a warning with the ID and the ready command',
  async (_, arrange, code) => {
    await using sandbox = await startSandbox();
    const principalId = furnishRoles(sandbox);
    arrange(sandbox);
    const step = await runStep(sandbox, CLEAN);
    expectSuccess(step);
    const [remains] = sandbox.roleAssignments;
    expect(granted(sandbox)).toEqual([`Key Vault Secrets User shop-vault ${principalId}`]);
    expect(warningsOf(step)).toEqual([expect.stringContaining(code)]);
    expect(warningsOf(step)[0]).toContain(`az role assignment delete --ids ${remains?.id}`);
    expect(roleChanges(step).sort()).toEqual([
      'AcrPull removed',
      'Key Vault Secrets User failed',
      'Reader removed',
    ]);
  },
);

test.concurrent('a line is an explicit wish: what cannot be revoked of it fails the step', async () => {
  await using sandbox = await startSandbox();
  furnishRoles(sandbox);
  sandbox.lock(VAULT);
  const step = await runStep(sandbox, { ...CLEAN, roles: SECRETS });
  expect(expectFailure(step)).toMatch(/^Can't revoke role .*\n.*ScopeLocked.*line 1 of 'roles'/);
  expect(warningsOf(step)).toEqual([]);
});

test.concurrent('a removal that is refused or fails deletes nothing', async () => {
  await using sandbox = await startSandbox();
  furnishRoles(sandbox);
  sandbox.deny({ action: 'Microsoft.App/containerApps/write' });
  const refused = await runStep(sandbox, { ...CLEAN, roles: PULL });
  expect(errorsOf(refused)).toEqual([expect.stringContaining('AuthorizationFailed')]);
  expect(granted(sandbox)).toHaveLength(3);
  expect(labelsOf(sandbox)).not.toContain(DELETE);
  expect(roleChanges(refused)).toEqual(['AcrPull unchanged']);
  expect(warningsOf(refused)).toEqual([expect.stringMatching(/keeps the role 'AcrPull' at/)]);

  sandbox.azure.access.denials.length = 0;
  sandbox.operationFails('web', { mode: 'async-failed' });
  expectFailure(await runStep(sandbox, CLEAN));
  expect(granted(sandbox)).toHaveLength(3);
});
