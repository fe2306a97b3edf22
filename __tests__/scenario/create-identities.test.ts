import { expect, test } from '@jest/globals';
import type { JsonObject } from '../../sandbox/index.ts';
import { rewrite } from './fault-support.ts';
import {
  changesOf,
  expectFailure,
  labelsOf,
  requestsOf,
  resourcesOf,
  runStep,
  startSandbox,
  startWithApp,
  succeed,
} from './support.ts';

const WRITES = /^(PATCH|PUT)/;

test.concurrent('a missing identity causes one error before any write, and every target fails', async () => {
  await using sandbox = await startWithApp();
  sandbox.addApp('api');
  const step = await runStep(sandbox, { 'app-name': 'web,api', 'user-assigned-identities': 'id-never' });
  const error = expectFailure(step);
  for (const word of ["'id-never'", "'user-assigned-identities'", "'create-identities"])
    expect(error).toContain(word);
  expect(resourcesOf(step).map(({ status }) => status)).toEqual(['failed', 'failed']);
  expect(labelsOf(sandbox, /identity/)).toEqual(['GET identity id-never']);
  expect(labelsOf(sandbox, WRITES)).toEqual([]);
});

test.concurrent("create-identities creates each identity once, with identity-tags, and doesn't change existing ones", async () => {
  await using sandbox = await startSandbox({ identityPropagationMs: 1_500 });
  sandbox.azure.addGroup('ids');
  sandbox.addApp('web', { location: 'West Europe' });
  sandbox.addApp('api', { location: 'North Europe' });
  const old = sandbox.addIdentity('id-old', { tags: { owner: 'somebody' } });
  const step = await succeed(sandbox, {
    'app-name': 'web,api',
    'user-assigned-identities': 'id-old,ids/id-new',
    'create-identities': 'true',
    'identity-tags': 'team = shop',
    'max-parallel': '1',
  });
  expect(requestsOf(sandbox, /^PUT/)).toMatchObject([
    {
      path: expect.stringMatching(/\/resourceGroups\/ids\/.*\/id-new$/),
      body: { location: 'westeurope', tags: { team: 'shop', 'github-repository': 'contoso/shop' } },
    },
  ]);
  expect(old.tags).toEqual({ owner: 'somebody' });
  expect(changesOf(step)).toEqual(['id-old added', 'id-new added', 'id-old added', 'id-new added']);
});

test.concurrent('without permission to create identities, the error shows the action, and no target is changed', async () => {
  await using sandbox = await startWithApp();
  sandbox.addApp('api');
  sandbox.deny({ action: 'Microsoft.ManagedIdentity/userAssignedIdentities/write' });
  const step = await runStep(sandbox, {
    'app-name': 'web,api',
    'user-assigned-identities': 'id-new',
    'create-identities': 'true',
  });
  expect(expectFailure(step)).toContain('Microsoft.ManagedIdentity/userAssignedIdentities/write');
  expect(labelsOf(sandbox, WRITES)).toEqual(['PUT identity id-new']);
});

const READ_IDENTITY = 'Microsoft.ManagedIdentity/userAssignedIdentities/read';

test.concurrent('without permission to read identities, an existing one is assigned', async () => {
  await using sandbox = await startWithApp();
  const { principalId } = sandbox.addIdentity('id-a');
  sandbox.deny({ action: READ_IDENTITY });
  const step = await succeed(sandbox, { 'app-name': 'web', 'user-assigned-identities': 'id-a' });
  expect(step.outputs['principal-id']).toBe(principalId);
});

test.concurrent('without permission to read identities, none is created', async () => {
  await using sandbox = await startWithApp({}, { missingIdentityError: 'LinkedAuthorizationFailed' });
  sandbox.deny({ action: READ_IDENTITY });
  const step = await runStep(sandbox, {
    'app-name': 'web',
    'user-assigned-identities': 'id-never',
    'create-identities': 'true',
  });
  expect(labelsOf(sandbox, /^PUT/)).toEqual([]);
  const error = expectFailure(step);
  for (const word of ['LinkedAuthorizationFailed', 'id-never', '--role f1a07417-d97a-45cb-824c-7a7467783830'])
    expect(error).toContain(word);
});

// An identity that was deleted and created again under its name: the resource still lists the old principal.

const SECRETS = { roles: 'Key Vault Secrets User @ Microsoft.KeyVault/vaults/shop-vault' };

test.concurrent('the old principal of an identity that was deleted and created again gets no role', async () => {
  await using sandbox = await startSandbox();
  const old = sandbox.addIdentity('id-a');
  sandbox.addApp('web', { identity: { user: ['id-a'] } });
  sandbox.addApp('api');
  sandbox.addVault('shop-vault');
  const { principalId } = sandbox.recreateIdentity(old.id);
  const step = await runStep(sandbox, {
    'app-name': 'web,api',
    'user-assigned-identities': 'id-a',
    ...SECRETS,
  });
  const error = expectFailure(step);
  for (const part of ["'web'", "'id-a'", old.principalId, principalId, "'operation: remove'"])
    expect(error).toContain(part);
  expect(resourcesOf(step).map(({ status }) => status)).toEqual(['failed', 'succeeded']);
  // The other app got the new one, and the role with it.
  expect(sandbox.roleAssignments.map((assignment) => assignment.principalId)).not.toContain(old.principalId);
  expect(step.json('principal-ids')).toEqual([principalId]);
});

test.concurrent("the IDs come from the identity itself if the resource doesn't list them", async () => {
  await using sandbox = await startSandbox();
  const { principalId, clientId } = sandbox.addIdentity('id-a');
  sandbox.addApp('web', { identity: { user: ['id-a'] } });
  rewrite(sandbox, 'GET containerApps/web', (document) => {
    const { userAssignedIdentities = {}, ...identity } = document['identity'] as JsonObject;
    const keys = Object.keys(userAssignedIdentities as JsonObject);
    const empty = Object.fromEntries(keys.map((key) => [key, { principalId: null, clientId: null }]));
    return { ...document, identity: { ...identity, userAssignedIdentities: empty } };
  });
  const step = await succeed(sandbox, { 'app-name': 'web', 'user-assigned-identities': 'id-a' });
  expect(step.outputs).toMatchObject({
    changed: 'false',
    'principal-id': principalId,
    'client-id': clientId,
  });
});
