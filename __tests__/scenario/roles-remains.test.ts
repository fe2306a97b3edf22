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

test.concurrent('where the subscription may not be listed, the group is, and the summary says so', async () => {
  await using sandbox = await startSandbox();
  const principalId = furnishRoles(sandbox);
  sandbox.allowOnly({ actions: ['Microsoft.App/*', 'Microsoft.Authorization/*'], scope: SHOP });
  const step = await runStep(sandbox, CLEAN);
  expectSuccess(step);
  expect(granted(sandbox)).toEqual([`Reader ${SUBSCRIPTION.split('/').at(-1)} ${principalId}`]);
  expect(step.summary).toContain('Roles were looked for in resource group shop alone');
});

test.concurrent('where nothing may be listed, a warning says that its roles are orphaned', async () => {
  await using sandbox = await startSandbox();
  const principalId = furnishRoles(sandbox);
  sandbox.deny({ action: 'Microsoft.Authorization/roleAssignments/read' });
  const step = await runStep(sandbox, CLEAN);
  expectSuccess(step);
  expect(rolesOf(step)).toEqual([]);
  expect(granted(sandbox)).toHaveLength(3);
  const warnings = warningsOf(step).join('\n');
  expect(warnings).toContain('cannot be listed in its subscription, nor in');
  expect(warnings).toContain(principalId);
  // The input is set: no advice to set it.
  expect(warnings).toContain('. Role assignments of that principal are orphaned; to list them');
  expect(warnings).toContain(
    "the role 'Role Based Access Control Administrator' at one of the two: it may list",
  );
});

test.concurrent('a dry run where nothing may be listed needs no more than to read', async () => {
  await using sandbox = await startSandbox();
  furnishRoles(sandbox);
  sandbox.deny({ action: 'Microsoft.Authorization/roleAssignments/read' });
  const warnings = warningsOf(await runStep(sandbox, { ...CLEAN, 'dry-run': 'true' })).join('\n');
  expect(warnings).toContain("Microsoft.Authorization/roleAssignments/read, as the role 'Reader' has it.");
  expect(warnings).not.toContain('Administrator');
});

/** What keeps an assignment from being deleted, and the code that the warning names. */
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
    expect(warningsOf(step)[0]).toContain(`az role assignment delete --ids ${remains?.id}\n`);
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
  expect(expectFailure(step)).toMatch(/^Input 'roles', line 1: .*ScopeLocked/);
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
  expect(rolesOf(refused)).toEqual([]);
  expect(warningsOf(refused)).toEqual([expect.stringMatching(/keeps 'AcrPull' at/)]);

  sandbox.azure.access.denials.length = 0;
  sandbox.operationFails('web', { mode: 'async-failed' });
  expectFailure(await runStep(sandbox, CLEAN));
  expect(granted(sandbox)).toHaveLength(3);
});
