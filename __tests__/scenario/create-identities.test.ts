import { expect, test } from '@jest/globals';
import {
  changesOf,
  errorsOf,
  expectFailure,
  expectSuccess,
  labelsOf,
  requestsOf,
  runStep,
  startSandbox,
} from './support.ts';

const WRITES = /^(PATCH|PUT)/;

test.concurrent('an identity that is missing is an error before any write, for every target that should get it', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  sandbox.addApp('api');
  const step = await runStep(sandbox, { 'app-name': 'web,api', 'user-assigned-identities': 'id-never' });
  expect(step.exitCode).toBe(1);
  expect(errorsOf(step)).toHaveLength(2);
  for (const error of errorsOf(step))
    for (const word of ["'id-never'", "'user-assigned-identities'", "'create-identities"])
      expect(error).toContain(word);
  expect(labelsOf(sandbox, /identity/)).toEqual(['GET identity id-never']);
  expect(labelsOf(sandbox, WRITES)).toEqual([]);
});

test.concurrent('an identity that is missing is one also by full ID, with set, and where another target has less to do', async () => {
  await using sandbox = await startSandbox();
  const { id } = sandbox.addIdentity('id-gone', { group: 'ids' });
  sandbox.deleteIdentity(id);
  sandbox.addApp('web');
  sandbox.addApp('stale', { identity: { user: ['id-old'] } });
  sandbox.addJob('nightly', { identity: { system: true } });
  const step = await runStep(sandbox, {
    operation: 'set',
    'app-name': 'web,stale',
    'job-name': 'nightly',
    'user-assigned-identities': id.toLowerCase(),
  });
  expect(step.exitCode).toBe(1);
  expect(labelsOf(sandbox, /identity/)).toEqual(['GET identity id-gone']);
  expect(labelsOf(sandbox, WRITES)).toEqual([]);
  expect(errorsOf(step)).toHaveLength(3);
  for (const error of errorsOf(step)) expect(error).toContain('id-gone');
  expect(step.outputs).toMatchObject({ changed: 'false', identities: '[]' });
});

test.concurrent('an identity that is missing is named with every other one that is missing', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  sandbox.addIdentity('id-there');
  const step = await runStep(sandbox, {
    'app-name': 'web',
    'user-assigned-identities': 'id-there,id-one,nowhere/id-two',
  });
  const error = expectFailure(step);
  expect(error).toContain("'id-one'");
  expect(error).toContain("'id-two'");
  expect(error).not.toContain("'id-there' in resource group");
  expect(labelsOf(sandbox, WRITES)).toEqual([]);
});

test.concurrent('create-identities creates once, in the region of the target, with tags; what exists is left alone', async () => {
  await using sandbox = await startSandbox({ identityPropagationMs: 1_500 });
  sandbox.addApp('web', { location: 'West Europe' });
  sandbox.addApp('api', { location: 'North Europe' });
  const old = sandbox.addIdentity('id-old', { tags: { owner: 'somebody' } });
  const step = await runStep(sandbox, {
    'app-name': 'web,api',
    'user-assigned-identities': 'id-old,id-new',
    'create-identities': 'true',
  });
  expectSuccess(step);
  expect(requestsOf(sandbox, /^PUT/).map(({ label, body }) => [label, body])).toEqual([
    [
      'PUT identity id-new',
      {
        location: 'westeurope',
        tags: {
          'github-repository': expect.any(String),
          'github-run': expect.stringContaining('/actions/runs/'),
        },
      },
    ],
  ]);
  expect(old.tags).toEqual({ owner: 'somebody' });
  expect(changesOf(step)).toEqual(['id-old added', 'id-new added', 'id-old added', 'id-new added']);
});

test.concurrent('create-identities creates where the ID says, in the region of identity-location', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  sandbox.azure.addGroup('ids');
  const step = await runStep(sandbox, {
    'app-name': 'web',
    'user-assigned-identities': 'ids/id-new',
    'create-identities': 'true',
    'identity-location': 'North Europe',
  });
  expectSuccess(step);
  expect(requestsOf(sandbox, /^PUT/)).toMatchObject([
    { path: expect.stringMatching(/\/resourceGroups\/ids\//), body: { location: 'northeurope' } },
  ]);
  expect(changesOf(step)).toEqual(['id-new added']);
  expect(step.outputs['principal-id']).toMatch(/^[0-9a-f-]{36}$/);
});

test.concurrent('create-identities without the right to is an error that names the action; no target is written', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  sandbox.addApp('api');
  sandbox.deny({ action: 'Microsoft.ManagedIdentity/userAssignedIdentities/write' });
  const step = await runStep(sandbox, {
    'app-name': 'web,api',
    'user-assigned-identities': 'id-new',
    'create-identities': 'true',
  });
  expect(step.exitCode).toBe(1);
  expect(labelsOf(sandbox, WRITES)).toEqual(['PUT identity id-new']);
  expect(errorsOf(step)).toHaveLength(2);
  expect(errorsOf(step)[0]).toContain('Microsoft.ManagedIdentity/userAssignedIdentities/write');
});

const READ_IDENTITY = 'Microsoft.ManagedIdentity/userAssignedIdentities/read';

test.concurrent('where identities may not be read, the write decides for one that exists', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  const { principalId } = sandbox.addIdentity('id-a');
  sandbox.deny({ action: READ_IDENTITY });
  const step = await runStep(sandbox, { 'app-name': 'web', 'user-assigned-identities': 'id-a' });
  expectSuccess(step);
  expect(step.outputs['principal-id']).toBe(principalId);
});

test.concurrent('where identities may not be read, the write decides for one that does not exist: nothing is created on suspicion', async () => {
  await using sandbox = await startSandbox({ missingIdentityError: 'LinkedAuthorizationFailed' });
  sandbox.addApp('web');
  sandbox.deny({ action: READ_IDENTITY });
  const step = await runStep(sandbox, {
    'app-name': 'web',
    'user-assigned-identities': 'id-never',
    'create-identities': 'true',
  });
  expect(labelsOf(sandbox, /^PUT/)).toEqual([]);
  const error = expectFailure(step);
  for (const word of ['LinkedAuthorizationFailed', 'id-never', 'f1a07417-d97a-45cb-824c-7a7467783830'])
    expect(error).toContain(word);
});

test.concurrent('another change of the same identity is waited out', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  sandbox.fault({
    match: { label: 'PUT identity id-a' },
    do: { status: 409, body: { error: { code: 'ConflictingConcurrentWriteNotAllowed', message: 'words' } } },
  });
  const step = await runStep(sandbox, {
    'app-name': 'web',
    'user-assigned-identities': 'id-a',
    'create-identities': 'true',
  });
  expectSuccess(step);
  expect(changesOf(step)).toEqual(['id-a added']);
});

test.concurrent('a group that does not exist is not created: the error names the inputs to correct', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  const step = await runStep(sandbox, {
    'app-name': 'web',
    'user-assigned-identities': 'nowhere/id-a',
    'create-identities': 'true',
  });
  const error = expectFailure(step);
  expect(error).toContain('ResourceGroupNotFound');
  expect(error).toContain("check 'user-assigned-identities' and 'identity-resource-group'");
});

test.concurrent('created identities carry the tags asked for, beside those of the run', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  const step = await runStep(sandbox, {
    'app-name': 'web',
    'user-assigned-identities': 'id-new',
    'create-identities': 'true',
    'identity-tags': 'team = shop\ncost-center=a=b, c',
  });
  expectSuccess(step);
  const [put] = sandbox.requests.filter(({ method }) => method === 'PUT');
  expect(put?.body).toMatchObject({
    tags: { team: 'shop', 'cost-center': 'a=b, c', 'github-repository': 'contoso/shop' },
  });
});

test.concurrent('an identity is created in the region that a display name stands for', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web', { location: 'North Central US (Stage)' });
  const regions: unknown[] = [];
  sandbox.fault({
    match: { label: 'PUT identity id-new' },
    do: ({ body }, next) => {
      regions.push((body as { location: unknown }).location);
      return next();
    },
  });
  // The sandbox's Azure does not have that region.
  await runStep(sandbox, {
    'app-name': 'web',
    'user-assigned-identities': 'id-new',
    'create-identities': 'true',
  });
  expect(regions).toEqual(['northcentralusstage']);
});
