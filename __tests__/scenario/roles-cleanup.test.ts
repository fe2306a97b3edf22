import { expect, test } from '@jest/globals';
import type { Sandbox } from '../../sandbox/index.ts';
import {
  expectNoWrites,
  furnish,
  granted,
  PULL,
  REGISTRY,
  roleChanges,
  roleRequests,
  rolesOf,
  SECRETS,
  SHOP,
  SUBSCRIPTION,
  VAULT,
} from './roles-support.ts';
import {
  attachedTo,
  errorsOf,
  expectFailure,
  expectSuccess,
  type Inputs,
  identityId,
  labelsOf,
  principalOf,
  runStep,
  startSandbox,
  warningsOf,
} from './support.ts';

const DELETE = 'DELETE roleAssignment';
const OTHER = '/subscriptions/99999999-2222-4333-8444-555555555555';
const CLEAN: Inputs = {
  operation: 'remove',
  'app-name': 'web',
  'identity-type': 'system-assigned',
  'delete-role-assignments': 'true',
};

/** An app `web` whose principal has roles at all heights; its principal ID. */
function furnishRoles(sandbox: Sandbox): string {
  furnish(sandbox);
  sandbox.setIdentity('web', { system: true });
  const principalId = principalOf(sandbox, 'web');
  for (const [role, scope] of [
    ['Key Vault Secrets User', VAULT],
    ['AcrPull', REGISTRY],
    ['Reader', SUBSCRIPTION],
  ] as const) {
    sandbox.grant(principalId, role, scope);
  }
  return principalId;
}

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
  expect(order.slice(0, order.indexOf('PATCH containerApps/web'))).toEqual([
    'LIST roleAssignments',
    'LIST roleAssignments',
  ]);
  expect(order.slice(order.indexOf('PATCH containerApps/web') + 1)).toEqual([DELETE, DELETE, DELETE]);
  expect(granted(sandbox)).toEqual(
    [`AcrPull shop ${bystander}`, `Reader all ${principalId}`, `Reader shop ${principalId}`].sort(),
  );
  expect(rolesOf(step).map(({ principalId: owner, change }) => [owner, change])).toEqual(
    Array.from({ length: 3 }, () => [principalId, 'removed']),
  );
  expect(step.summary).toContain('Role assignments in other subscriptions were not looked for.');
});

test.concurrent('the scopes of roles are looked at in other subscriptions, too', async () => {
  await using sandbox = await startSandbox();
  const principalId = furnishRoles(sandbox);
  const elsewhere = `${OTHER}/resourceGroups/shared`;
  sandbox.azure.addGroup('shared', OTHER.slice('/subscriptions/'.length));
  sandbox.grant(principalId, 'Contributor', elsewhere);
  const step = await runStep(sandbox, { ...CLEAN, roles: `AcrPull @ ${elsewhere}\n${SECRETS}` });
  expectSuccess(step);
  expect(granted(sandbox)).toEqual([]);
  expect(roleRequests(sandbox).filter((request) => request.startsWith('LIST'))).toEqual([
    `LIST roleAssignments @ ${SUBSCRIPTION}`,
    `LIST roleAssignments @ ${elsewhere}`,
  ]);
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
  expect(warnings).toContain('may be listed neither in its subscription nor in');
  expect(warnings).toContain(principalId);
  expect(warnings).toContain('orphaned');
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

test.concurrent('without the input a warning names the principal whose roles are orphaned', async () => {
  await using sandbox = await startSandbox();
  const principalId = furnishRoles(sandbox);
  const { 'delete-role-assignments': _, ...others } = CLEAN;
  const step = await runStep(sandbox, others);
  expectSuccess(step);
  expect(warningsOf(step)).toEqual([expect.stringContaining(principalId)]);
  expect(roleRequests(sandbox)).toEqual([]);
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
