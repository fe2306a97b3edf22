import { expect, test } from '@jest/globals';
import {
  CLEAN,
  expectNoWrites,
  furnish,
  furnishRoles,
  furnishShared,
  GRANT,
  PULL,
  REGISTRY,
  REVOKE,
  roleChanges,
  roleRequests,
  rolesOf,
  SECRETS,
  SUBSCRIPTION,
  VAULT,
} from './roles-support.ts';
import {
  expectFailure,
  expectSuccess,
  identitiesOf,
  identityId,
  labelsOf,
  principalOf,
  resourcesOf,
  runStep,
  startSandbox,
  warningsOf,
} from './support.ts';

const TEN_MINUTES = 'can take up to 10 minutes';

test.concurrent('a dry run reads and writes nothing, and tells what would be granted', async () => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  sandbox.setIdentity('web', { system: true });
  sandbox.grant(principalOf(sandbox, 'web'), 'AcrPull', REGISTRY);
  const step = await runStep(sandbox, {
    'app-name': 'web',
    'identity-type': 'system-assigned,user-assigned',
    'user-assigned-identities': 'id-new',
    'create-identities': 'true',
    'dry-run': 'true',
    roles: `${SECRETS}\n${PULL}`,
  });
  expectSuccess(step);
  expect(labelsOf(sandbox, /^(PUT|PATCH|DELETE)/)).toEqual([]);
  expect(
    rolesOf(step).map(({ id, principalId, change }) => [id !== null, principalId !== null, change]),
  ).toEqual([
    [false, true, 'added'],
    [true, true, 'unchanged'],
    [false, false, 'added'],
    [false, false, 'added'],
  ]);
  expect(step.outputs['changed']).toBe('true');
  expect(step.summary).toContain('roles: 3 would be granted, 1 unchanged');
  expect(step.log).not.toContain(TEN_MINUTES);
  expect(warningsOf(step)).toEqual([]);
});

test.concurrent('a drift check finds a role that is missing, and fails with what would be changed', async () => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  sandbox.setIdentity('web', { system: true });
  const check = { ...GRANT, 'dry-run': 'true', 'fail-on-change': 'true' };
  const step = await runStep(sandbox, check);
  expect(expectFailure(step)).toMatch(/^Drift .*\+ role 'Key Vault Secrets User' at /s);
  expect(resourcesOf(step)).toMatchObject([{ status: 'succeeded', changed: false }]);
  expect(step.outputs['changed']).toBe('true');

  expectSuccess(await runStep(sandbox, GRANT));
  expectSuccess(await runStep(sandbox, check));
});

test.concurrent('a dry run tells what would be revoked', async () => {
  await using sandbox = await startSandbox();
  furnishShared(sandbox);
  sandbox.grant(principalOf(sandbox, 'web'), 'AcrPull', REGISTRY);
  const step = await runStep(sandbox, {
    ...REVOKE,
    'identity-type': 'system-assigned,user-assigned',
    'dry-run': 'true',
    roles: `${SECRETS}\n${PULL}`,
  });
  expectSuccess(step);
  expectNoWrites(sandbox);
  expect(roleChanges(step)).toEqual(['AcrPull removed', 'Key Vault Secrets User removed', 'AcrPull removed']);
  expect(step.outputs['changed']).toBe('true');
  expect(step.summary).toContain('would also lose');
  expect(roleRequests(sandbox).some((request) => request.endsWith(`@ ${SUBSCRIPTION}`))).toBe(false);
});

test.concurrent('a dry run tells what would be deleted', async () => {
  await using sandbox = await startSandbox();
  furnishRoles(sandbox);
  const step = await runStep(sandbox, { ...CLEAN, 'dry-run': 'true' });
  expectSuccess(step);
  expectNoWrites(sandbox);
  expect(roleChanges(step)).toHaveLength(3);
  expect(new Set(rolesOf(step).map(({ change }) => change))).toEqual(new Set(['removed']));
  expect(warningsOf(step)).toEqual([]);
});

test.concurrent('an identity that was read is told as Azure spells it, in a dry run as in a real one', async () => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  sandbox.addIdentity('id-a');
  const inputs = { ...GRANT, 'identity-type': 'user-assigned', 'user-assigned-identities': 'ID-A' };
  for (const dryRun of ['true', 'false']) {
    const step = await runStep(sandbox, { ...inputs, 'dry-run': dryRun });
    expectSuccess(step);
    expect(identitiesOf(step)).toMatchObject([{ id: identityId('id-a'), name: 'id-a', change: 'added' }]);
    expect(rolesOf(step)).toMatchObject([{ identity: identityId('id-a'), change: 'added' }]);
  }
  sandbox.setIdentity('web', {});
  const removed = await runStep(sandbox, { ...inputs, operation: 'remove' });
  expectSuccess(removed);
  expect(rolesOf(removed)).toMatchObject([{ identity: identityId('id-a'), change: 'removed' }]);
});

test.concurrent('what a dry run may not list takes Reader alone', async () => {
  await using sandbox = await startSandbox();
  furnishShared(sandbox);
  sandbox.deny({ action: 'Microsoft.Authorization/roleAssignments/read' });
  const step = await runStep(sandbox, { ...REVOKE, 'dry-run': 'true' });
  const error = expectFailure(step);
  expect(error).toMatch(/^Can't revoke role .*\n.*roleAssignments\/read' \(AuthorizationFailed\)/);
  expect(error).toContain("the role 'Reader'");
  expect(error).toContain(VAULT);
  expect(error).not.toContain('Administrator');
});
