import { expect, test } from '@jest/globals';
import {
  LIST,
  REGISTRY,
  roleRequests,
  rolesOf,
  SECRETS,
  SHOP,
  SUBSCRIPTION,
  startShop,
  VAULT,
} from './roles-support.ts';
import { type Inputs, identityId, labelsOf, principalOf, succeed, warningsOf } from './support.ts';

const SHOW: Inputs = { operation: 'show', 'app-name': 'web', 'resolve-roles': 'true' };
/** Above every subscription. */
const ROOT = '/';

test.concurrent('show lists all roles, including inherited ones with their own scope', async () => {
  await using sandbox = await startShop();
  const { id, principalId } = sandbox.addIdentity('id-a');
  sandbox.setIdentity('web', { system: true, user: [id] });
  const system = principalOf(sandbox, 'web');
  const { guid } = sandbox.addRoleDefinition('Shop manager');
  sandbox.grant(system, 'Key Vault Secrets User', VAULT);
  sandbox.grant(system, 'Reader', ROOT);
  sandbox.grant(principalId, guid, REGISTRY);
  sandbox.grant(principalId, guid, SHOP);
  const step = await succeed(sandbox, SHOW);
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

test.concurrent('the identity inputs filter the roles, and without resolve-roles, none are requested', async () => {
  await using sandbox = await startShop();
  const { id, principalId } = sandbox.addIdentity('id-a');
  sandbox.setIdentity('web', { system: true, user: [id] });
  sandbox.grant(principalOf(sandbox, 'web'), 'Reader', SHOP);
  sandbox.grant(principalId, 'AcrPull', REGISTRY);
  const step = await succeed(sandbox, { ...SHOW, 'user-assigned-identities': 'id-a' });
  expect(rolesOf(step)).toMatchObject([{ role: 'AcrPull', principalId }]);

  sandbox.clearRequests();
  const without = await succeed(sandbox, { ...SHOW, 'resolve-roles': 'false', roles: SECRETS });
  expect(roleRequests(sandbox)).toEqual([]);
  expect(without.outputs['role-assignments']).toBe('[]');
});

test.concurrent('the roles of an identity are searched in all of its subscriptions, and each is listed once', async () => {
  await using sandbox = await startShop();
  const { id, principalId } = sandbox.addIdentity('id-a');
  const far = { subscriptionId: '99999999-2222-4333-8444-555555555555', group: 'far' };
  const farGroup = `/subscriptions/${far.subscriptionId}/resourceGroups/far`;
  sandbox.setIdentity('web', { user: [id] });
  sandbox.addJob('near', { group: 'near', identity: { user: [id] } });
  sandbox.addApp('away', { ...far, identity: { user: [id] } });
  sandbox.addApp('again', { ...far, identity: { user: [id] } });
  for (const scope of [ROOT, SHOP, farGroup]) sandbox.grant(principalId, 'Reader', scope);
  const apps = ['away', 'again'].map((name) => `${farGroup}/providers/Microsoft.App/containerApps/${name}`);
  const near = `${SUBSCRIPTION}/resourceGroups/near/providers/Microsoft.App/jobs/near`;
  const inputs = { ...SHOW, 'app-name': ['web', ...apps].join(), 'job-name': near };
  const step = await succeed(sandbox, inputs);
  expect(rolesOf(step).map(({ scope }) => scope)).toEqual([ROOT, SHOP, farGroup]);
  expect(labelsOf(sandbox, LIST)).toHaveLength(2);
});

test.concurrent("if roles can't be listed in the subscription, they're listed in the resource group, as the summary shows", async () => {
  await using sandbox = await startShop();
  sandbox.setIdentity('web', { system: true });
  sandbox.grant(principalOf(sandbox, 'web'), 'Reader', SHOP);
  sandbox.allowOnly({ actions: ['*/read'], scope: SHOP });
  const step = await succeed(sandbox, SHOW);
  expect(rolesOf(step)).toMatchObject([{ role: 'Reader', scope: SHOP }]);
  for (const text of [step.log, step.summary]) expect(text).toMatch(/searched only in resource group .*shop/);
});

test.concurrent("names are unknown if definitions can't be read, and a warning appears if no roles can be listed", async () => {
  await using sandbox = await startShop();
  sandbox.setIdentity('web', { system: true });
  const { guid } = sandbox.addRoleDefinition('Shop manager');
  sandbox.grant(principalOf(sandbox, 'web'), guid, SHOP);
  sandbox.deny({ action: 'Microsoft.Authorization/roleDefinitions/read' });
  const nameless = await succeed(sandbox, SHOW);
  expect(rolesOf(nameless)).toMatchObject([{ role: null, roleDefinitionId: expect.stringContaining(guid) }]);

  sandbox.deny({ action: 'Microsoft.Authorization/roleAssignments/read' });
  const step = await succeed(sandbox, SHOW);
  expect(rolesOf(step)).toEqual([]);
  expect(warningsOf(step)).toEqual([expect.stringContaining("can't be listed in subscription")]);
});
