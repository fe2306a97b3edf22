import { expect, test } from '@jest/globals';
import {
  CLEAN,
  DELETE,
  furnishRoles,
  granted,
  LIST,
  REGISTRY,
  roleChanges,
  roleRequests,
  rolesOf,
  SECRETS,
  SUBSCRIPTION,
} from './roles-support.ts';
import {
  attachedTo,
  expectSuccess,
  identityId,
  labelsOf,
  runStep,
  startSandbox,
  warningsOf,
} from './support.ts';

const OTHER = '/subscriptions/99999999-2222-4333-8444-555555555555';

test.concurrent('nothing stays behind: listed before, page by page, deleted after', async () => {
  await using sandbox = await startSandbox({ roleAssignmentPageSize: 2, listsDeletedPrincipals: false });
  const principalId = furnishRoles(sandbox);
  sandbox.grant(principalId, 'Reader', '/providers/Microsoft.Management/managementGroups/all');
  sandbox.grant(principalId, 'Reader', `${OTHER}/resourceGroups/shop`);
  const { principalId: bystander } = sandbox.addIdentity('id-a');
  sandbox.grant(bystander, 'AcrPull', REGISTRY);
  const step = await runStep(sandbox, CLEAN);
  expectSuccess(step);
  expect(warningsOf(step)).toEqual([]);
  const order = labelsOf(sandbox, /roleAssignment|PATCH/);
  // Two pages, and again on a busy machine, because they are too old.
  const before = order.slice(0, order.indexOf('PATCH containerApps/web'));
  expect(before.length % 2).toBe(0);
  expect(new Set(before)).toEqual(new Set([LIST]));
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
  const step = await runStep(sandbox, { ...CLEAN, roles: `AcrPull @ ${elsewhere}\n${SECRETS}` });
  expectSuccess(step);
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

test.concurrent('set cleans up as well, and keeps what the others have', async () => {
  await using sandbox = await startSandbox();
  furnishRoles(sandbox);
  const { principalId } = sandbox.addIdentity('id-a');
  sandbox.grant(principalId, 'AcrPull', REGISTRY);
  const step = await runStep(sandbox, {
    ...CLEAN,
    operation: 'set',
    'identity-type': 'user-assigned',
    'user-assigned-identities': 'id-a',
    roles: SECRETS,
  });
  expectSuccess(step);
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

test.concurrent('user-assigned identities keep their roles: they live on', async () => {
  await using sandbox = await startSandbox();
  furnishRoles(sandbox);
  const { principalId, id } = sandbox.addIdentity('id-a');
  sandbox.setIdentity('web', { system: true, user: [id] });
  sandbox.grant(principalId, 'AcrPull', REGISTRY);
  const step = await runStep(sandbox, {
    ...CLEAN,
    'identity-type': 'system-assigned,user-assigned',
    'user-assigned-identities': '*',
  });
  expectSuccess(step);
  expect(granted(sandbox)).toEqual([`AcrPull shop ${principalId}`]);
});

test.concurrent('without the input a warning names the principal whose roles are orphaned', async () => {
  await using sandbox = await startSandbox();
  const principalId = furnishRoles(sandbox);
  const { 'delete-role-assignments': _, ...others } = CLEAN;
  const step = await runStep(sandbox, others);
  expectSuccess(step);
  expect(warningsOf(step)).toEqual([expect.stringContaining(principalId)]);
  expect(roleRequests(sandbox)).toEqual([]);
});
