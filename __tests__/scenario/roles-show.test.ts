import { expect, test } from '@jest/globals';
import {
  furnish,
  LIST,
  REGISTRY,
  roleRequests,
  rolesOf,
  SHOP,
  SUBSCRIPTION,
  VAULT,
} from './roles-support.ts';
import {
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

const SHOW: Inputs = { operation: 'show', 'app-name': 'web', 'resolve-roles': 'true' };
/** Above every subscription. */
const ROOT = '/';

test.concurrent('who may do what, inherited assignments with their own scope included', async () => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  const { id, principalId } = sandbox.addIdentity('id-a');
  sandbox.setIdentity('web', { system: true, user: [id] });
  const system = principalOf(sandbox, 'web');
  const { guid } = sandbox.addRoleDefinition('Shop manager');
  sandbox.grant(system, 'Key Vault Secrets User', VAULT);
  sandbox.grant(system, 'Reader', ROOT);
  sandbox.grant(principalId, guid, REGISTRY);
  sandbox.grant(principalId, guid, SHOP);
  const step = await runStep(sandbox, SHOW);
  expectSuccess(step);
  expect(rolesOf(step)).toMatchObject([
    { scope: VAULT, role: 'Key Vault Secrets User', principalId: system, change: 'unchanged' },
    { scope: ROOT, role: 'Reader', principalId: system, change: 'unchanged' },
    { scope: REGISTRY, role: 'Shop manager', principalId, identity: identityId('id-a') },
    { scope: SHOP, role: 'Shop manager', principalId, identity: identityId('id-a') },
  ]);
  expect(roleRequests(sandbox).sort()).toEqual([
    `GET roleDefinition @ ${SUBSCRIPTION}`,
    `LIST roleAssignments @ ${SUBSCRIPTION}`,
    `LIST roleAssignments @ ${SUBSCRIPTION}`,
  ]);
  expect(step.summary).toContain('<td>Shop manager</td>');
  expect(step.outputs['changed']).toBe('false');
});

test.concurrent('the identity inputs filter, and without the input nothing is asked', async () => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  const { id, principalId } = sandbox.addIdentity('id-a');
  sandbox.setIdentity('web', { system: true, user: [id] });
  sandbox.grant(principalOf(sandbox, 'web'), 'Reader', SHOP);
  sandbox.grant(principalId, 'AcrPull', REGISTRY);
  const step = await runStep(sandbox, { ...SHOW, 'user-assigned-identities': 'id-a' });
  expectSuccess(step);
  expect(rolesOf(step)).toMatchObject([{ role: 'AcrPull', principalId }]);

  sandbox.clearRequests();
  const without = await runStep(sandbox, { ...SHOW, 'resolve-roles': 'false' });
  expectSuccess(without);
  expect(roleRequests(sandbox)).toEqual([]);
  expect(without.outputs['role-assignments']).toBe('[]');
});

test.concurrent('many principals cost one list of their subscription', async () => {
  await using sandbox = await startSandbox({ roleAssignmentPageSize: 15 });
  furnish(sandbox);
  for (let at = 0; at < 20; at += 1) {
    sandbox.addApp(`app-${at}`, { identity: { system: true } });
    sandbox.grant(principalOf(sandbox, `app-${at}`), 'Reader', SHOP);
  }
  const step = await runStep(sandbox, { ...SHOW, 'app-name': 'app-*' });
  expectSuccess(step);
  expect(rolesOf(step)).toHaveLength(20);
  expect(labelsOf(sandbox, /role/)).toEqual(['LIST roleAssignments', 'LIST roleAssignments']);
});

test.concurrent('where the subscription may not be listed, the group is, and it says so', async () => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  sandbox.setIdentity('web', { system: true });
  sandbox.grant(principalOf(sandbox, 'web'), 'Reader', SHOP);
  sandbox.allowOnly({ actions: ['*/read'], scope: SHOP });
  const step = await runStep(sandbox, SHOW);
  expectSuccess(step);
  expect(rolesOf(step)).toMatchObject([{ role: 'Reader', scope: SHOP }]);
  for (const text of [step.log, step.summary]) expect(text).toContain('resource group shop alone');
});

test.concurrent('where nothing may be listed there is a warning, and names may be unknown', async () => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  sandbox.setIdentity('web', { system: true });
  const { guid } = sandbox.addRoleDefinition('Shop manager');
  sandbox.grant(principalOf(sandbox, 'web'), guid, SHOP);
  sandbox.deny({ action: 'Microsoft.Authorization/roleDefinitions/read' });
  const nameless = await runStep(sandbox, SHOW);
  expectSuccess(nameless);
  expect(rolesOf(nameless)).toMatchObject([{ role: null, roleDefinitionId: expect.stringContaining(guid) }]);

  sandbox.deny({ action: 'Microsoft.Authorization/roleAssignments/read' });
  const step = await runStep(sandbox, SHOW);
  expectSuccess(step);
  expect(rolesOf(step)).toEqual([]);
  expect(warningsOf(step)).toEqual([expect.stringContaining('Roles cannot be listed in subscription')]);
});

test.concurrent('names that cannot be looked up are no failure, and one failed list hides no other', async () => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  sandbox.setIdentity('web', { system: true });
  sandbox.addApp('api', { identity: { system: true } });
  sandbox.addRoleDefinition('Shop reader');
  sandbox.grant(principalOf(sandbox, 'web'), 'Shop reader', SHOP);
  sandbox.fault({ match: { label: 'GET roleDefinition' }, do: { status: 501, body: 'no' } });
  const refused = { error: { code: 'BadRequest', message: 'no' } };
  sandbox.fault({
    match: ({ label, query }) =>
      label === LIST && (query['$filter'] ?? '').includes(principalOf(sandbox, 'api')),
    do: { status: 400, body: refused },
  });
  const step = await runStep(sandbox, { operation: 'show', 'app-name': 'web,api', 'resolve-roles': 'true' });
  expect(expectFailure(step)).toMatch(/^Failed to list role assignments of principal .*: BadRequest/);
  expect(rolesOf(step)).toMatchObject([{ role: null, scope: SHOP, change: 'unchanged' }]);
});

test.concurrent('a list that fails is told beside a target that failed by itself', async () => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  sandbox.setIdentity('web', { system: true });
  const refused = { error: { code: 'BadRequest', message: 'no' } };
  sandbox.fault({ match: { label: LIST }, do: { status: 400, body: refused } });
  const step = await runStep(sandbox, { ...SHOW, 'app-name': 'web,gone' });
  expect(errorsOf(step)).toEqual([
    expect.stringContaining("Failed to read container app 'gone'"),
    expect.stringContaining('Failed to list role assignments'),
  ]);
});
