import { expect, test } from '@jest/globals';
import type { Step } from '../../sandbox/index.ts';
import { armError } from './fault-support.ts';
import {
  DELETE,
  expectNoWrites,
  furnish,
  furnishShared,
  granted,
  LIST,
  PULL,
  REGISTRY,
  REVOKE,
  roleChanges,
  roleRequests,
  rolesOf,
  SECRETS,
  SHOP,
  VAULT,
} from './roles-support.ts';
import {
  attachedTo,
  errorsOf,
  expectFailure,
  expectSuccess,
  identityId,
  labelsOf,
  principalOf,
  runStep,
  startSandbox,
  warningsOf,
} from './support.ts';

const short = (step: Step): string[] => [...roleChanges(step), ...warningsOf(step), ...errorsOf(step)];

test.concurrent('exactly the lines are revoked, and a second step finds nothing', async () => {
  await using sandbox = await startSandbox();
  const principalId = furnishShared(sandbox);
  const first = await runStep(sandbox, REVOKE);
  expectSuccess(first);
  expect(attachedTo(sandbox, 'web')).toEqual([]);
  expect(granted(sandbox)).toEqual([`AcrPull shop ${principalId}`]);
  expect(rolesOf(first)).toMatchObject([
    {
      scope: VAULT,
      role: 'Key Vault Secrets User',
      principalId,
      identity: identityId('id-a'),
      change: 'removed',
    },
  ]);
  expect(labelsOf(sandbox).at(-1)).toBe(DELETE);
  for (const text of [first.log, first.summary]) {
    expect(text).toContain('Other resources with user-assigned identity');
  }
  expect(first.outputs['changed']).toBe('true');

  sandbox.clearRequests();
  const second = await runStep(sandbox, REVOKE);
  expectSuccess(second);
  expect(rolesOf(second)).toEqual([]);
  expect(second.outputs['changed']).toBe('false');
  expect(labelsOf(sandbox)).not.toContain(DELETE);
});

test.concurrent('an identity that is off already loses its roles, too', async () => {
  await using sandbox = await startSandbox();
  furnishShared(sandbox);
  sandbox.setIdentity('web', {});
  const step = await runStep(sandbox, { ...REVOKE, roles: `${SECRETS}\n${PULL}` });
  expectSuccess(step);
  expect(roleChanges(step)).toEqual(['Key Vault Secrets User removed', 'AcrPull removed']);
  expect(granted(sandbox)).toEqual([]);
  expect(step.outputs['changed']).toBe('true');
});

test.concurrent('one that no longer exists has nothing to revoke, one that may not be read is a warning', async () => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  sandbox.addIdentity('id-secret');
  sandbox.deny({ action: 'Microsoft.ManagedIdentity/*', scope: identityId('id-secret') });
  const step = await runStep(sandbox, { ...REVOKE, 'user-assigned-identities': 'id-gone,id-secret' });
  expectSuccess(step);
  expect(short(step)).toEqual([
    expect.stringMatching(/^Roles of user-assigned identity 'id-secret'.* aren't revoked/),
  ]);
  expect(roleRequests(sandbox)).toEqual([]);
});

test.concurrent('a scope that is not there has nothing to revoke; a role that nobody knows is an error', async () => {
  await using sandbox = await startSandbox();
  const principalId = furnishShared(sandbox);
  const gone = `${SHOP}/providers/Microsoft.Storage/storageAccounts/gone`;
  sandbox.fault({
    match: ({ path }) => path.includes('storageAccounts/gone'),
    times: 9,
    do: { status: 404, body: { error: { code: 'ResourceNotFound', message: 'gone' } } },
  });
  const unknown = await runStep(sandbox, { ...REVOKE, roles: 'Nobody @ resource-group' });
  expect(expectFailure(unknown)).toContain("no role 'Nobody'");
  expectNoWrites(sandbox);

  const step = await runStep(sandbox, {
    ...REVOKE,
    roles: `Shop manager @ ${gone}\nReader @ ${gone}\n${PULL}`,
  });
  expectSuccess(step);
  expect(roleChanges(step)).toEqual(['AcrPull removed']);
  expect(granted(sandbox)).toEqual([`Key Vault Secrets User shop-vault ${principalId}`]);
});

test.concurrent('privileged roles may be revoked', async () => {
  await using sandbox = await startSandbox();
  const principalId = furnishShared(sandbox);
  sandbox.grant(principalId, 'Owner', SHOP);
  const step = await runStep(sandbox, { ...REVOKE, roles: 'owner @ resource-group' });
  expectSuccess(step);
  expect(roleChanges(step)).toEqual(['Owner removed']);
});

test.concurrent('the roles of a system-assigned identity are listed before it goes and revoked after', async () => {
  await using sandbox = await startSandbox({ listsDeletedPrincipals: false });
  furnishShared(sandbox);
  const principalId = principalOf(sandbox, 'web');
  sandbox.grant(principalId, 'Key Vault Secrets User', VAULT);
  sandbox.grant(principalId, 'Reader', SHOP);
  const { 'user-assigned-identities': _, ...others } = REVOKE;
  const step = await runStep(sandbox, { ...others, 'identity-type': 'system-assigned' });
  expectSuccess(step);
  // On a busy machine, a list is repeated because it is too old.
  const labels = labelsOf(sandbox, /roleAssignment|PATCH/);
  const order = labels.filter((label, at) => label !== labels[at - 1]);
  expect(order).toEqual([LIST, 'PATCH containerApps/web', LIST, DELETE]);
  expect(rolesOf(step)).toMatchObject([{ principalId, change: 'removed' }]);
  expect(granted(sandbox)).toContain(`Reader shop ${principalId}`);
  expect(warningsOf(step)).toEqual([
    expect.stringMatching(new RegExp(`role assignments of deleted principals remain:\n- ${principalId}`)),
  ]);
});

test.concurrent('all identities of a resource lose the roles with *', async () => {
  await using sandbox = await startSandbox();
  furnishShared(sandbox);
  const other = sandbox.addIdentity('id-b');
  sandbox.setIdentity('web', { user: [identityId('id-a'), other.id] });
  sandbox.grant(other.principalId, 'AcrPull', REGISTRY);
  const step = await runStep(sandbox, {
    ...REVOKE,
    'user-assigned-identities': '*',
    roles: `${SECRETS}\n${PULL}`,
  });
  expectSuccess(step);
  expect(roleChanges(step)).toEqual(['Key Vault Secrets User removed', 'AcrPull removed', 'AcrPull removed']);
  expect(granted(sandbox)).toEqual([]);
});

test.concurrent('an identity that was created again loses the roles of both of its principals', async () => {
  await using sandbox = await startSandbox();
  const old = furnishShared(sandbox);
  const { principalId } = sandbox.recreateIdentity(identityId('id-a'));
  sandbox.grant(principalId, 'Key Vault Secrets User', VAULT);
  const step = await runStep(sandbox, REVOKE);
  expectSuccess(step);
  expect(rolesOf(step).map((role) => [role.principalId, role.change])).toEqual([
    [old, 'removed'],
    [principalId, 'removed'],
  ]);
  expect(granted(sandbox)).toEqual([`AcrPull shop ${old}`]);
  expect(labelsOf(sandbox, 'GET identity')).toHaveLength(1);
});

test.concurrent('a list that Azure refuses for a system-assigned identity is an error that shows the line', async () => {
  await using sandbox = await startSandbox();
  furnishShared(sandbox);
  sandbox.fault({ match: { label: LIST }, times: 9, do: armError(400, 'BadRequest', 'bad') });
  const { 'user-assigned-identities': _, ...others } = REVOKE;
  const step = await runStep(sandbox, { ...others, 'identity-type': 'system-assigned' });
  const error = expectFailure(step);
  expect(error).toMatch(/^Can't use line 1 of 'roles'/);
  for (const part of [VAULT, '(BadRequest)', 'To fix:', 'Nothing was changed.'])
    expect(error).toContain(part);
  expectNoWrites(sandbox);
});
