import { expect, test } from '@jest/globals';
import type { Step } from '../../sandbox/index.ts';
import {
  CLEAN,
  DELETE,
  furnishRoles,
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
  SUBSCRIPTION,
  startShop,
  VAULT,
} from './roles-support.ts';
import {
  attachedTo,
  errorsOf,
  expectFailure,
  identityId,
  labelsOf,
  principalOf,
  resourcesOf,
  runStep,
  startSandbox,
  succeed,
  warningsOf,
} from './support.ts';

const short = (step: Step): string[] => [...roleChanges(step), ...warningsOf(step), ...errorsOf(step)];

test.concurrent('exactly the listed roles are revoked, even from an identity that is no longer assigned', async () => {
  await using sandbox = await startSandbox();
  const principalId = furnishShared(sandbox);
  const first = await succeed(sandbox, REVOKE);
  expect(attachedTo(sandbox, 'web')).toEqual([]);
  expect(granted(sandbox)).toEqual([`AcrPull shop ${principalId}`]);
  const revoked = { scope: VAULT, role: 'Key Vault Secrets User', principalId, change: 'removed' };
  expect(rolesOf(first)).toMatchObject([{ ...revoked, identity: identityId('id-a') }]);
  expect(labelsOf(sandbox).at(-1)).toBe(DELETE);
  for (const text of [first.log, first.summary]) {
    expect(text).toContain('Other resources with user-assigned identity');
  }
  expect(first.outputs['changed']).toBe('true');

  // It is already removed, and also loses the role of another line.
  const second = await succeed(sandbox, { ...REVOKE, roles: `${SECRETS}\n${PULL}` });
  expect(roleChanges(second)).toEqual(['AcrPull removed']);
  expect(second.outputs['changed']).toBe('true');
  expect(granted(sandbox)).toEqual([]);

  sandbox.clearRequests();
  const third = await succeed(sandbox, REVOKE);
  expect(rolesOf(third)).toEqual([]);
  expect(third.outputs['changed']).toBe('false');
  expect(labelsOf(sandbox)).not.toContain(DELETE);
});

test.concurrent("a deleted identity has nothing to revoke, and one that can't be read causes a warning", async () => {
  await using sandbox = await startShop();
  sandbox.addIdentity('id-secret');
  sandbox.deny({ action: 'Microsoft.ManagedIdentity/*', scope: identityId('id-secret') });
  const step = await succeed(sandbox, { ...REVOKE, 'user-assigned-identities': 'id-gone,id-secret' });
  expect(short(step)).toEqual([
    expect.stringMatching(/^Roles of user-assigned identity 'id-secret'.* aren't revoked/),
  ]);
  expect(roleRequests(sandbox)).toEqual([]);
});

test.concurrent("a scope that doesn't exist has nothing to revoke, and a privileged role can be revoked", async () => {
  await using sandbox = await startSandbox();
  const principalId = furnishShared(sandbox);
  sandbox.grant(principalId, 'Owner', SHOP);
  const gone = `${SHOP}/providers/Microsoft.Storage/storageAccounts/gone`;
  sandbox.fault({
    match: ({ path }) => path.includes('storageAccounts/gone'),
    times: 9,
    do: { status: 404, body: { error: { code: 'ResourceNotFound', message: 'gone' } } },
  });
  const step = await succeed(sandbox, {
    ...REVOKE,
    roles: `Shop manager @ ${gone}\nReader @ ${gone}\n${PULL}\nowner @ resource-group`,
  });
  expect(roleChanges(step)).toEqual(['AcrPull removed', 'Owner removed']);
  expect(granted(sandbox)).toEqual([`Key Vault Secrets User shop-vault ${principalId}`]);
});

test.concurrent("the roles of a system-assigned identity are listed before it's removed and revoked afterward", async () => {
  await using sandbox = await startSandbox({ listsDeletedPrincipals: false });
  furnishShared(sandbox);
  const principalId = principalOf(sandbox, 'web');
  sandbox.grant(principalId, 'Key Vault Secrets User', VAULT);
  sandbox.grant(principalId, 'Reader', SHOP);
  const { 'user-assigned-identities': _, ...others } = REVOKE;
  const step = await succeed(sandbox, { ...others, 'identity-type': 'system-assigned' });
  // On a busy machine, a list is repeated because it is too old.
  const labels = labelsOf(sandbox, /roleAssignment|PATCH/);
  expect(labels.filter((label, at) => label !== labels[at - 1])).toEqual([
    LIST,
    'PATCH containerApps/web',
    LIST,
    DELETE,
  ]);
  expect(rolesOf(step)).toMatchObject([{ principalId, change: 'removed' }]);
  expect(granted(sandbox)).toContain(`Reader shop ${principalId}`);
  expect(warningsOf(step)).toEqual([
    expect.stringMatching(new RegExp(`role assignments of deleted principals remain:\n- ${principalId}`)),
  ]);
});

test.concurrent('a principal keeps its roles if Azure refuses to remove it from one of its targets', async () => {
  await using sandbox = await startSandbox();
  const principalId = furnishShared(sandbox);
  const { id } = sandbox.addIdentity('id-a');
  sandbox.addApp('api', {
    identity: { user: [id] },
    properties: { configuration: { registries: [{ server: 'shop.azurecr.io', identity: id }] } },
  });
  const step = await runStep(sandbox, { ...REVOKE, 'app-name': 'web,api' });
  expect(expectFailure(step)).toContain("container app 'api'");
  expect(resourcesOf(step).map(({ status }) => status)).toEqual(['succeeded', 'failed']);
  expect(rolesOf(step)).toMatchObject([{ principalId, change: 'unchanged' }]);
  expect(warningsOf(step)).toEqual([expect.stringMatching(/keeps the role 'Key Vault Secrets User' at/)]);
  expect(labelsOf(sandbox)).not.toContain(DELETE);

  await succeed(sandbox, { ...REVOKE, 'app-name': 'web,api', force: 'true' });
  expect(granted(sandbox)).toEqual([`AcrPull shop ${principalId}`]);
});

test.concurrent("a role that can't be revoked fails the step, and completed changes stay", async () => {
  await using sandbox = await startSandbox();
  const principalId = furnishShared(sandbox);
  sandbox.lock(VAULT);
  const step = await runStep(sandbox, { ...REVOKE, roles: `${SECRETS}\n${PULL}` });
  const error = expectFailure(step);
  expect(error).toMatch(
    /^Can't revoke role 'Key Vault Secrets User' from .*\n.*ScopeLocked.*line 1 of 'roles'/,
  );
  expect(error).toContain('To fix: Remove the lock');
  expect(resourcesOf(step)).toMatchObject([{ status: 'succeeded', changed: true }]);
  expect(roleChanges(step)).toEqual(['Key Vault Secrets User failed', 'AcrPull removed']);
  expect(granted(sandbox)).toEqual([`Key Vault Secrets User shop-vault ${principalId}`]);
});

const OTHER = '/subscriptions/99999999-2222-4333-8444-555555555555';

test.concurrent('all role assignments are listed before the removal, page by page, and deleted afterward', async () => {
  await using sandbox = await startSandbox({ roleAssignmentPageSize: 2, listsDeletedPrincipals: false });
  const principalId = furnishRoles(sandbox);
  sandbox.grant(principalId, 'Reader', '/providers/Microsoft.Management/managementGroups/all');
  sandbox.grant(principalId, 'Reader', `${OTHER}/resourceGroups/shop`);
  const { principalId: bystander } = sandbox.addIdentity('id-a');
  sandbox.grant(bystander, 'AcrPull', REGISTRY);
  const step = await succeed(sandbox, CLEAN);
  expect(warningsOf(step)).toEqual([]);
  const order = labelsOf(sandbox, /roleAssignment|PATCH/);
  // Two pages, and again on a busy machine, because they are too old.
  expect(order.indexOf('PATCH containerApps/web') % 2).toBe(0);
  expect(order.slice(order.indexOf('PATCH containerApps/web') + 1)).toEqual([LIST, DELETE, DELETE, DELETE]);
  expect(granted(sandbox)).toEqual(
    [`AcrPull shop ${bystander}`, `Reader all ${principalId}`, `Reader shop ${principalId}`].sort(),
  );
  expect(rolesOf(step).map(({ principalId: owner, change }) => [owner, change])).toEqual(
    Array.from({ length: 3 }, () => [principalId, 'removed']),
  );
  expect(step.summary).toContain('Role assignments in other subscriptions');
});

test.concurrent('the scopes of roles are also searched in other subscriptions', async () => {
  await using sandbox = await startSandbox();
  const principalId = furnishRoles(sandbox);
  const elsewhere = `${OTHER}/resourceGroups/shared`;
  sandbox.azure.addGroup('shared', OTHER.slice('/subscriptions/'.length));
  sandbox.grant(principalId, 'Contributor', elsewhere);
  const step = await succeed(sandbox, { ...CLEAN, roles: `AcrPull @ ${elsewhere}\n${SECRETS}` });
  expect(granted(sandbox)).toEqual([]);
  const lists = roleRequests(sandbox).filter((request) => request.startsWith('LIST'));
  expect(new Set(lists)).toEqual(
    new Set([`LIST roleAssignments @ ${SUBSCRIPTION}`, `LIST roleAssignments @ ${elsewhere}`]),
  );
  // Before the write, and again afterward.
  expect(lists.length).toBeGreaterThanOrEqual(4);
  // The lines that are there first, then the rest.
  expect(roleChanges(step)[0]).toBe('Key Vault Secrets User removed');
  expect(rolesOf(step)).toHaveLength(4);
});

test.concurrent('set also deletes the role assignments, and other identities keep theirs', async () => {
  await using sandbox = await startSandbox();
  furnishRoles(sandbox);
  const { principalId } = sandbox.addIdentity('id-a');
  sandbox.grant(principalId, 'AcrPull', REGISTRY);
  const step = await succeed(sandbox, {
    ...CLEAN,
    operation: 'set',
    'identity-type': 'user-assigned',
    'user-assigned-identities': 'id-a',
    roles: SECRETS,
  });
  expect(attachedTo(sandbox, 'web')).toEqual(['id-a']);
  expect(granted(sandbox)).toEqual([
    `AcrPull shop ${principalId}`,
    `Key Vault Secrets User shop-vault ${principalId}`,
  ]);
  expect(roleChanges(step)).toHaveLength(4);
  expect(rolesOf(step).filter(({ change }) => change === 'added')).toMatchObject([
    { identity: identityId('id-a') },
  ]);
});

test.concurrent("if roles can't be listed in the subscription, they're listed in the resource group, as the summary shows", async () => {
  await using sandbox = await startSandbox();
  const principalId = furnishRoles(sandbox);
  sandbox.allowOnly({ actions: ['Microsoft.App/*', 'Microsoft.Authorization/*'], scope: SHOP });
  const step = await succeed(sandbox, CLEAN);
  expect(granted(sandbox)).toEqual([`Reader ${SUBSCRIPTION.split('/').at(-1)} ${principalId}`]);
  expect(step.summary).toContain('Roles were searched only in resource group');
});

test.concurrent('if no roles can be listed, one warning shows that role assignments might remain', async () => {
  await using sandbox = await startSandbox();
  const principalId = furnishRoles(sandbox);
  sandbox.deny({ action: 'Microsoft.Authorization/roleAssignments/read' });
  const step = await succeed(sandbox, CLEAN);
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

test.concurrent("an assignment that can't be deleted causes a warning with its ID and the command", async () => {
  await using sandbox = await startSandbox();
  const principalId = furnishRoles(sandbox);
  sandbox.lock(VAULT);
  const step = await succeed(sandbox, CLEAN);
  const [remains] = sandbox.roleAssignments;
  expect(granted(sandbox)).toEqual([`Key Vault Secrets User shop-vault ${principalId}`]);
  expect(warningsOf(step)).toEqual([expect.stringContaining('ScopeLocked')]);
  expect(warningsOf(step)[0]).toContain(`az role assignment delete --ids ${remains?.id}`);
  expect(roleChanges(step).sort()).toEqual([
    'AcrPull removed',
    'Key Vault Secrets User failed',
    'Reader removed',
  ]);
});

test.concurrent('no role assignments are deleted if the removal is refused or fails', async () => {
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
  sandbox.operationFails('web', { mode: 'location-failed-resource', stored: true });
  expectFailure(await runStep(sandbox, CLEAN));
  expect(granted(sandbox)).toHaveLength(3);
});
