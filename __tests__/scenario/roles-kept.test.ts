import { expect, test } from '@jest/globals';
import {
  CLEAN,
  DELETE,
  furnish,
  furnishShared,
  granted,
  PULL,
  REGISTRY,
  REVOKE,
  roleChanges,
  rolesOf,
  SECRETS,
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
  resourcesOf,
  runStep,
  startSandbox,
  warningsOf,
} from './support.ts';

test.concurrent('a principal keeps its roles while a target that should lose it was refused', async () => {
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

  expectSuccess(await runStep(sandbox, { ...REVOKE, 'app-name': 'web,api', force: 'true' }));
  expect(granted(sandbox)).toEqual([`AcrPull shop ${principalId}`]);
});

test.concurrent('a target that is not there keeps the roles of all that it may have', async () => {
  await using sandbox = await startSandbox();
  furnishShared(sandbox);
  for (const identities of ['id-a', '*']) {
    const step = await runStep(sandbox, {
      ...REVOKE,
      'app-name': 'web,gone',
      'user-assigned-identities': identities,
      'identity-type': 'user-assigned',
    });
    expect(expectFailure(step)).toContain("container app 'gone'");
  }
  expect(granted(sandbox)).toHaveLength(2);
});

test.concurrent('whoever keeps roles is told where every removal was refused', async () => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  const { id, principalId } = sandbox.addIdentity('id-a');
  const registries = ['system', id].map((identity) => ({
    server: `${identity.length}.azurecr.io`,
    identity,
  }));
  sandbox.addApp('api', {
    identity: { system: true, user: [id] },
    properties: { configuration: { registries } },
  });
  const system = principalOf(sandbox, 'api');
  for (const principal of [system, principalId]) sandbox.grant(principal, 'AcrPull', REGISTRY);
  const step = await runStep(sandbox, {
    ...CLEAN,
    'app-name': 'api',
    'identity-type': 'system-assigned,user-assigned',
    'user-assigned-identities': 'id-a',
    roles: PULL,
  });
  expect(expectFailure(step)).toContain("container app 'api'");
  expect(rolesOf(step)).toMatchObject([
    { principalId: system, change: 'unchanged' },
    { principalId, change: 'unchanged' },
  ]);
  expect([...warningsOf(step)].sort()).toEqual([
    expect.stringMatching(
      /^The system-assigned identity of container app 'api'.* keeps the role 'AcrPull' at/,
    ),
    expect.stringMatching(/^User-assigned identity 'id-a'.* keeps the role 'AcrPull' at/),
  ]);
  expect(granted(sandbox)).toHaveLength(2);
});

test.concurrent('principals keep their roles after a removal that Azure accepted and then gave up', async () => {
  await using sandbox = await startSandbox();
  const principalId = furnishShared(sandbox);
  const system = principalOf(sandbox, 'web');
  sandbox.grant(system, 'Key Vault Secrets User', VAULT);
  sandbox.operationFails('web', { mode: 'location-failed-resource', stored: true });
  const step = await runStep(sandbox, { ...REVOKE, 'identity-type': 'system-assigned,user-assigned' });
  expectFailure(step);
  expect(attachedTo(sandbox, 'web')).toEqual([]);
  expect(labelsOf(sandbox)).not.toContain(DELETE);
  expect(rolesOf(step)).toMatchObject([
    { principalId: system, change: 'unchanged' },
    { principalId, change: 'unchanged' },
  ]);
  const kept = warningsOf(step).filter((warning) => warning.includes('keeps the role'));
  expect(kept).toHaveLength(2);
});

test.concurrent('a pattern that may not be listed keeps the roles of all that its targets may have', async () => {
  await using sandbox = await startSandbox();
  const principalId = furnishShared(sandbox);
  sandbox.addJob('nightly', { identity: { user: [sandbox.addIdentity('id-a').id] } });
  sandbox.deny({ action: 'Microsoft.App/jobs/read' });
  const step = await runStep(sandbox, { ...REVOKE, 'job-name': 'night*' });
  expect(expectFailure(step)).toContain("Can't list Container Apps jobs");
  expect(rolesOf(step)).toMatchObject([{ principalId, change: 'unchanged' }]);
  expect(warningsOf(step)).toEqual([expect.stringMatching(/keeps the role 'Key Vault Secrets User' at/)]);
  expect(granted(sandbox)).toHaveLength(2);
});

test.concurrent('a line that cannot be revoked fails the step, and what is done stays', async () => {
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

test.concurrent('a line that may not be listed fails the step', async () => {
  await using sandbox = await startSandbox();
  furnishShared(sandbox);
  sandbox.deny({ action: 'Microsoft.Authorization/roleAssignments/read', scope: VAULT });
  const step = await runStep(sandbox, { ...REVOKE, roles: `${SECRETS}\n${PULL}` });
  expect(expectFailure(step)).toMatch(
    /^Can't revoke role 'Key Vault Secrets User' from user-assigned identity 'id-a'\.\n.*roleAssignments\/read/,
  );
  expect(roleChanges(step)).toEqual(['Key Vault Secrets User failed', 'AcrPull removed']);
});

test.concurrent('a role that is none is told although every removal was refused', async () => {
  await using sandbox = await startSandbox();
  const principalId = furnishShared(sandbox);
  const registries = [{ server: 'shop.azurecr.io', identity: identityId('id-a') }];
  sandbox.addApp('api', { identity: { user: ['id-a'] }, properties: { configuration: { registries } } });
  const step = await runStep(sandbox, {
    ...REVOKE,
    'app-name': 'api',
    roles: 'No such role @ resource-group',
  });
  expect(errorsOf(step)).toEqual([
    expect.stringContaining('still in use'),
    expect.stringContaining("There is no role 'No such role'"),
  ]);
  expect(granted(sandbox)).toEqual([
    `AcrPull shop ${principalId}`,
    `Key Vault Secrets User shop-vault ${principalId}`,
  ]);
});
