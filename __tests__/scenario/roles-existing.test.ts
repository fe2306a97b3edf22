import { expect, test } from '@jest/globals';
import { OBJECT_ID, ROLES } from '../../sandbox/index.ts';
import { roleAssignmentName } from '../../src/roles/role-assignment-name.ts';
import { furnish, GRANT, PUT, roleChanges, rolesOf, SHOP, VAULT } from './roles-support.ts';
import { expectSuccess, labelsOf, principalOf, requestsOf, runStep, startSandbox } from './support.ts';

/** Spellings of somebody else's grant, and if it is the wanted one. */
const OTHERS: readonly (readonly [what: string, role: string, scope: string, unchanged: boolean])[] = [
  ['under another name', 'Key Vault Secrets User', VAULT, true],
  ['with another casing of the scope', 'Key Vault Secrets User', VAULT.toUpperCase(), true],
  ['at the group above', 'Key Vault Secrets User', SHOP, false],
  ['at something below', 'Key Vault Secrets User', `${VAULT}/secrets/greeting`, false],
  ['of another role', 'Key Vault Reader', VAULT, false],
];

test.concurrent.each(OTHERS)('a grant of somebody else %s', async (_, role, scope, unchanged) => {
  await using sandbox = await startSandbox({ roleDefinitionIdWithSubscription: false });
  furnish(sandbox);
  sandbox.setIdentity('web', { system: true });
  sandbox.grant(principalOf(sandbox, 'web'), role, scope);
  const step = await runStep(sandbox, GRANT);
  expectSuccess(step);
  expect(roleChanges(step)).toEqual([`Key Vault Secrets User ${unchanged ? 'unchanged' : 'added'}`]);
  expect(labelsOf(sandbox, PUT)).toHaveLength(unchanged ? 0 : 1);
  expect(step.outputs['changed']).toBe(`${!unchanged}`);
});

test.concurrent('a grant with a condition is unchanged, and log and summary say that it has one', async () => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  sandbox.setIdentity('web', { system: true });
  const condition =
    "(@Resource[Microsoft.Authorization/roleAssignments:PrincipalType] ForAnyOfAnyValues:StringEqualsIgnoreCase {'User'})";
  sandbox.grant(principalOf(sandbox, 'web'), 'Key Vault Secrets User', VAULT, { condition });
  const step = await runStep(sandbox, GRANT);
  expectSuccess(step);
  expect(roleChanges(step)).toEqual(['Key Vault Secrets User unchanged']);
  expect(sandbox.roleAssignments).toMatchObject([{ condition }]);
  for (const text of [step.log, step.summary]) expect(text).toContain('has a condition');
});

test.concurrent('who may only read confirms what is granted', async () => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  sandbox.setIdentity('web', { system: true });
  sandbox.grant(principalOf(sandbox, 'web'), 'Key Vault Secrets User', VAULT);
  sandbox.allowOnly();
  sandbox.grant(OBJECT_ID, 'Reader', SHOP);
  const step = await runStep(sandbox, GRANT);
  expectSuccess(step);
  expect(roleChanges(step)).toEqual(['Key Vault Secrets User unchanged']);
});

test.concurrent('where nothing may be listed the write decides, under a name that overwrites nothing', async () => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  sandbox.deny({ action: 'Microsoft.Authorization/roleAssignments/read' });
  sandbox.fault({ match: { label: PUT }, do: { drop: 'after' } });
  const first = await runStep(sandbox, GRANT);
  expectSuccess(first);
  expect(roleChanges(first)).toEqual(['Key Vault Secrets User added']);
  const [lost, repeated, ...more] = requestsOf(sandbox, PUT).map(({ path }) => path);
  expect(more).toEqual([]);
  expect(repeated).toBe(lost);
  expect(lost).not.toContain(
    roleAssignmentName(VAULT, principalOf(sandbox, 'web'), ROLES['Key Vault Secrets User'] ?? ''),
  );

  sandbox.clearRequests();
  const second = await runStep(sandbox, GRANT);
  expectSuccess(second);
  expect(rolesOf(second)).toMatchObject([{ id: null, change: 'unchanged' }]);
  expect(requestsOf(sandbox, PUT)).toMatchObject([{ status: 409 }]);
  expect(second.outputs['changed']).toBe('false');
  expect(sandbox.roleAssignments).toHaveLength(1);
});

test.concurrent('somebody who grants the same between list and PUT is no conflict', async () => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  sandbox.setIdentity('web', { system: true });
  const off = sandbox.onRequest(({ label }) => {
    if (label !== PUT) return;
    off();
    sandbox.grant(principalOf(sandbox, 'web'), 'Key Vault Secrets User', VAULT);
  });
  const step = await runStep(sandbox, GRANT);
  expectSuccess(step);
  expect(rolesOf(step)).toMatchObject([{ id: sandbox.roleAssignments[0]?.id, change: 'unchanged' }]);
  expect(step.outputs['changed']).toBe('false');
});

test.concurrent('a custom role by GUID that is there is shown as given, because it is not looked up', async () => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  sandbox.setIdentity('web', { system: true });
  const guid = 'aaaaaaaa-0000-4000-8000-000000000001';
  sandbox.addRoleDefinition('Shop manager', { guid, actions: ['Microsoft.App/*/read'] });
  sandbox.grant(principalOf(sandbox, 'web'), 'Shop manager', SHOP);
  const step = await runStep(sandbox, { ...GRANT, roles: `${guid} @ resource-group` });
  expectSuccess(step);
  expect(rolesOf(step)).toMatchObject([{ role: guid, change: 'unchanged' }]);
  expect(requestsOf(sandbox, /roleDefinition/)).toEqual([]);
});
