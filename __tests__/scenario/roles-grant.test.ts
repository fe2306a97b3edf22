import { expect, test } from '@jest/globals';
import { ROLES } from '../../sandbox/index.ts';
import { roleAssignmentName } from '../../src/identity/role-assignment-name.ts';
import { furnish, GRANT, granted, roleChanges, rolesOf, VAULT } from './roles-support.ts';
import { expectSuccess, principalOf, runStep, startSandbox } from './support.ts';

const SECRETS_USER = ROLES['Key Vault Secrets User'] ?? '';

test.concurrent('a first step grants a role to a new identity; a second one only reads', async () => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  const first = await runStep(sandbox, GRANT);
  expectSuccess(first);
  const principalId = principalOf(sandbox, 'web');
  const name = roleAssignmentName(VAULT, principalId, SECRETS_USER);
  expect(rolesOf(first)).toEqual([
    {
      id: `${VAULT}/providers/Microsoft.Authorization/roleAssignments/${name}`,
      scope: VAULT,
      role: 'Key Vault Secrets User',
      roleDefinitionId: sandbox.roleDefinitionId('Key Vault Secrets User'),
      principalId,
      identity: expect.stringMatching(/containerApps\/web$/),
      change: 'added',
    },
  ]);
  expect(granted(sandbox)).toEqual([`Key Vault Secrets User shop-vault ${principalId}`]);

  sandbox.clearRequests();
  const second = await runStep(sandbox, GRANT);
  expectSuccess(second);
  expect(roleChanges(second)).toEqual(['Key Vault Secrets User unchanged']);
  expect(second.outputs['changed']).toBe('false');
});
