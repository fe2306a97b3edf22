import { expect, test } from '@jest/globals';
import { armError, whenArrives } from './fault-support.ts';
import {
  CLEAN,
  DELETE,
  expectNoWrites,
  furnishShared,
  GRANT,
  granted,
  LIST,
  PULL,
  PUT,
  REGISTRY,
  roleChanges,
  rolesOf,
  SECRETS,
  SHOP,
  startShop,
  VAULT,
} from './roles-support.ts';
import {
  expectFailure,
  labelsOf,
  principalOf,
  requestsOf,
  resourcesOf,
  runStep,
  startSandbox,
  succeed,
  WRITE,
  warningsOf,
} from './support.ts';

const SHARED = { 'app-name': 'web', 'user-assigned-identities': 'id-a', roles: 'Reader @ resource-group' };

test.concurrent('if a principal is replaced after an early grant, the new principal gets the role', async () => {
  await using sandbox = await startShop({ provisioningMs: 3_600_000 });
  let first = '';
  whenArrives(sandbox, PUT, () => {
    first = principalOf(sandbox, 'web');
    sandbox.azure.find('web').operation = undefined;
    sandbox.setIdentity('web', {});
    sandbox.setIdentity('web', { system: true });
  });
  const step = await succeed(sandbox, GRANT);
  const now = principalOf(sandbox, 'web');
  expect(now).not.toBe(first);
  expect(granted(sandbox)).toContain(`Key Vault Secrets User shop-vault ${now}`);
  expect(rolesOf(step).map(({ principalId }) => principalId)).toEqual([now]);
});

test.concurrent('roles are granted while the change is still running', async () => {
  await using sandbox = await startShop({ provisioningMs: 3_600_000 });
  sandbox.onAnswer(({ label }) => {
    const { operation } = sandbox.azure.find('web');
    if (label === PUT && operation) operation.endsAt = Date.now();
  });
  expect(roleChanges(await succeed(sandbox, GRANT))).toEqual(['Key Vault Secrets User added']);
});

test.concurrent('roles are granted even if the change fails for another reason', async () => {
  await using sandbox = await startShop();
  sandbox.operationFails('web', { mode: 'location-failed-resource', stored: true });
  const step = await runStep(sandbox, GRANT);
  expectFailure(step);
  expect(resourcesOf(step)).toMatchObject([{ status: 'failed' }]);
  expect(roleChanges(step)).toEqual(['Key Vault Secrets User added']);
  expect(granted(sandbox)).toEqual([`Key Vault Secrets User shop-vault ${principalOf(sandbox, 'web')}`]);
});

test.concurrent('a role that another client grants while the identity is removed is also deleted', async () => {
  await using sandbox = await startShop();
  sandbox.setIdentity('web', { system: true });
  const principalId = principalOf(sandbox, 'web');
  sandbox.grant(principalId, 'AcrPull', REGISTRY);
  whenArrives(sandbox, WRITE, () => {
    sandbox.grant(principalId, 'Reader', SHOP);
  });
  const step = await succeed(sandbox, CLEAN);
  expect(granted(sandbox)).toEqual([]);
  expect(roleChanges(step).sort()).toEqual(['AcrPull removed', 'Reader removed']);
});

test.concurrent('if another client replaces the principal meanwhile, the roles of the new one are deleted', async () => {
  await using sandbox = await startShop({ listsDeletedPrincipals: false });
  sandbox.setIdentity('web', { system: true });
  let now = '';
  sandbox.fault({ match: { label: WRITE }, do: armError(409, 'ContainerAppOperationInProgress', 'busy') });
  whenArrives(sandbox, WRITE, () => {
    sandbox.setIdentity('web', {});
    sandbox.setIdentity('web', { system: true });
    now = principalOf(sandbox, 'web');
    sandbox.grant(now, 'Reader', SHOP);
    sandbox.grant(now, 'AcrPull', REGISTRY);
  });
  const step = await succeed(sandbox, { ...CLEAN, roles: PULL });
  expect(granted(sandbox)).toEqual([]);
  expect(rolesOf(step).map(({ principalId, change }) => `${principalId} ${change}`)).toEqual([
    `${now} removed`,
    `${now} removed`,
  ]);
  expect(warningsOf(step)).toEqual([]);
});

test.concurrent('if Azure refuses a list of roles for another reason, the error shows the line', async () => {
  await using sandbox = await startShop();
  sandbox.fault({
    match: ({ label, path }) => label === LIST && path.includes('shop-vault'),
    times: 9,
    do: armError(401, 'InvalidAuthenticationTokenTenant', 'another tenant'),
  });
  const step = await runStep(sandbox, { ...GRANT, roles: `Reader @ resource-group\n${SECRETS}` });
  expect(expectFailure(step)).toContain("line 2 of 'roles'");
  expectNoWrites(sandbox);
});

test.concurrent('revoke-roles revokes a role from an identity that stays, after the new role is granted', async () => {
  await using sandbox = await startSandbox();
  const principalId = furnishShared(sandbox);
  const inputs = { ...SHARED, 'revoke-roles': `${SECRETS}\nAcrPush @ resource-group` };
  const planned = await runStep(sandbox, { ...inputs, 'dry-run': 'true' });
  expect(roleChanges(planned)).toEqual(['Reader added', 'Key Vault Secrets User removed']);
  const step = await succeed(sandbox, inputs);
  expect(roleChanges(step)).toEqual(['Reader added', 'Key Vault Secrets User removed']);
  expect(granted(sandbox)).toEqual([`AcrPull shop ${principalId}`, `Reader shop ${principalId}`]);
  expect(labelsOf(sandbox, /^(PUT|DELETE)/)).toEqual([PUT, DELETE]);
  const again = await runStep(sandbox, inputs);
  expect(again.outputs['changed']).toBe('false');
});

test.concurrent('without permission to read its definition, a role given by GUID is granted with a warning', async () => {
  await using sandbox = await startShop();
  const { guid } = sandbox.addRoleDefinition('Shop manager', { actions: ['*/read'] });
  sandbox.deny({ action: 'Microsoft.Authorization/roleDefinitions/read' });
  const step = await succeed(sandbox, { ...GRANT, roles: `${guid} @ resource-group` });
  expect(warningsOf(step)).toEqual([
    expect.stringContaining(`Line 1 of 'roles': The definition of role ${guid}`),
  ]);
  expect(requestsOf(sandbox, PUT)).toHaveLength(1);
});

test.concurrent("deleting a role doesn't count as a change if another client deletes it first", async () => {
  await using sandbox = await startShop();
  sandbox.setIdentity('web', { system: true });
  const assignment = sandbox.grant(principalOf(sandbox, 'web'), 'Key Vault Secrets User', VAULT);
  sandbox.onRequest(({ label }) => {
    if (label === DELETE) sandbox.revoke(assignment);
  });
  const step = await succeed(sandbox, { ...GRANT, roles: '', 'revoke-roles': SECRETS });
  expect(labelsOf(sandbox, DELETE)).toHaveLength(1);
  expect(rolesOf(step)).toEqual([]);
  expect(step.outputs['changed']).toBe('false');
});
