import { expect, test } from '@jest/globals';
import {
  expectNoWrites,
  furnishShared,
  PULL,
  REGISTRY,
  REVOKE,
  roleChanges,
  roleRequests,
  rolesOf,
  SECRETS,
  SUBSCRIPTION,
  startShop,
} from './roles-support.ts';
import {
  ASSIGN,
  changesOf,
  expectFailure,
  identitiesOf,
  labelsOf,
  principalOf,
  READ,
  resourcesOf,
  runStep,
  startSandbox,
  startWithApp,
  succeed,
  warningsOf,
} from './support.ts';

const WRITES = /^(PATCH|PUT|POST|DELETE)/;
const DRY = { 'dry-run': 'TRUE' };

test.concurrent('a dry run of set plans removals and creations', async () => {
  await using sandbox = await startWithApp({ system: true, user: ['id-x'] });
  sandbox.addIdentity('id-new');
  const step = await succeed(sandbox, {
    ...DRY,
    operation: 'set',
    'app-name': 'web',
    'user-assigned-identities': 'id-new\nid-missing',
    'create-identities': 'true',
  });
  expect(labelsOf(sandbox, WRITES)).toEqual([]);
  expect(step.outputs['changed']).toBe('true');
  expect(changesOf(step)).toEqual(['system removed', 'id-missing added', 'id-new added', 'id-x removed']);
  expect(resourcesOf(step)).toMatchObject([{ identityType: 'user-assigned' }]);
  expect(step.summary).toContain('Dry run');
  const system = principalOf(sandbox, 'web');
  expect(warningsOf(step)).toEqual([expect.stringMatching(new RegExp(`would remain.*${system}`, 's'))]);
});

test.concurrent('show reads a resource once, even if it is busy, and lists the selected identities that exist', async () => {
  await using sandbox = await startWithApp({ system: true, user: ['id-b', 'id-a'] });
  sandbox.busy('web');
  const users = { 'user-assigned-identities': 'id-never,ID-B' };
  const step = await succeed(sandbox, { operation: 'show', 'app-name': 'web', ...users });
  expect(changesOf(step)).toEqual(['id-b unchanged']);
  expect(labelsOf(sandbox)).toEqual(['ID token', 'Entra token', READ]);
});

const DRIFT = { ...ASSIGN, 'dry-run': 'true', 'fail-on-change': 'true' };

test.concurrent('drift fails the step with one annotation, but no target fails', async () => {
  await using sandbox = await startWithApp();
  sandbox.addApp('api', { identity: { system: true } });
  const step = await runStep(sandbox, { ...DRIFT, 'app-name': 'web,api' });
  expect(expectFailure(step)).toBe(
    "Drift was found, and 'fail-on-change' is set. Planned changes:\n- container app 'web': + system-assigned identity",
  );
  expect(step.summary).toMatch(
    /^## ❌ Dry run: drift, 1 planned change.*```diff\n {2}container app 'web'\n\+ system-assigned/s,
  );
  expect(resourcesOf(step).map(({ status }) => status)).toEqual(['succeeded', 'succeeded']);
  expect(step.outputs['changed']).toBe('true');
  expect(labelsOf(sandbox, /^(PATCH|PUT)/)).toEqual([]);
});

test.concurrent('without permission to list roles, a dry run counts them as missing and shows a warning', async () => {
  await using sandbox = await startWithApp({ system: true });
  sandbox.addVault('kv');
  sandbox.deny({ action: 'Microsoft.Authorization/roleAssignments/read' });
  const roles = 'Key Vault Secrets User @ Microsoft.KeyVault/vaults/kv';
  const step = await succeed(sandbox, { ...ASSIGN, 'dry-run': 'true', roles });
  expect(step.outputs['changed']).toBe('true');
  expect(warningsOf(step)).toEqual([
    expect.stringMatching(/^Line 1 of 'roles': The plan counts role 'Key Vault Secrets User' .* as missing/),
  ]);
});

const TEN_MINUTES = 'can take up to 10 minutes';

test.concurrent('a dry run only reads, and shows the roles that would be granted', async () => {
  await using sandbox = await startShop();
  sandbox.setIdentity('web', { system: true });
  sandbox.grant(principalOf(sandbox, 'web'), 'AcrPull', REGISTRY);
  const step = await succeed(sandbox, {
    'app-name': 'web',
    'identity-type': 'system-assigned,user-assigned',
    'user-assigned-identities': 'id-new',
    'create-identities': 'true',
    'dry-run': 'true',
    roles: `${SECRETS}\n${PULL}`,
  });
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
  expect(step.summary).toContain('3 roles would be granted, 1 unchanged');
  expect(step.log).not.toContain(TEN_MINUTES);
  expect(warningsOf(step)).toEqual([]);
});

test.concurrent('a dry run shows the roles that would be revoked', async () => {
  await using sandbox = await startSandbox();
  furnishShared(sandbox);
  sandbox.grant(principalOf(sandbox, 'web'), 'AcrPull', REGISTRY);
  const step = await succeed(sandbox, {
    ...REVOKE,
    'identity-type': 'system-assigned,user-assigned',
    'dry-run': 'true',
    roles: `${SECRETS}\n${PULL}`,
  });
  expectNoWrites(sandbox);
  expect(roleChanges(step)).toEqual(['AcrPull removed', 'Key Vault Secrets User removed', 'AcrPull removed']);
  expect(step.outputs['changed']).toBe('true');
  expect(step.summary).toContain('would also lose');
  expect(roleRequests(sandbox).some((request) => request.endsWith(`@ ${SUBSCRIPTION}`))).toBe(false);
});

test.concurrent('resolve-client-id sends one request for each system-assigned identity', async () => {
  await using sandbox = await startWithApp();
  sandbox.addApp('api', { identity: { system: true } });
  sandbox.addIdentity('id-a');
  const step = await succeed(sandbox, {
    'app-name': 'web,api',
    'identity-type': 'system-assigned,user-assigned',
    'user-assigned-identities': 'id-a',
    'resolve-client-id': 'true',
  });
  expect(labelsOf(sandbox, /^GET system identity/).sort()).toEqual([
    'GET system identity containerApps/api',
    'GET system identity containerApps/web',
  ]);
  expect(identitiesOf(step).map(({ clientId }) => typeof clientId)).toEqual(Array(4).fill('string'));
  expect(step.json('client-ids')).toHaveLength(3);
});

test.concurrent("resolve-client-id returns null and doesn't fail if an identity can't be read", async () => {
  await using sandbox = await startWithApp({ system: true });
  sandbox.deny({ action: 'Microsoft.ManagedIdentity/identities/read' });
  const step = await succeed(sandbox, { ...ASSIGN, operation: 'remove', 'resolve-client-id': 'true' });
  expect(step.outputs['client-id']).toBe('');
  expect(identitiesOf(step)).toMatchObject([{ clientId: null, change: 'removed' }]);
});
