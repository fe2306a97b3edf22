import { expect, test } from '@jest/globals';
import { TENANT_ID } from '../../sandbox/index.ts';
import {
  attachedTo,
  changesOf,
  expectSuccess,
  identitiesOf,
  identityId,
  labelsOf,
  labelsUntilWrite,
  patchesOf,
  principalOf,
  READ,
  resourcesOf,
  runStep,
  startSandbox,
  WRITE,
  warningsOf,
  wireKey,
} from './support.ts';

test.concurrent('three identities too many and one too few: one write; the second time none', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web', { identity: { system: true, user: ['id-x', 'id-y', 'id-z'] } });
  sandbox.addIdentity('id-new');
  const inputs = {
    operation: 'set',
    'app-name': 'web',
    'identity-type': 'system-assigned,user-assigned',
    'user-assigned-identities': 'id-new',
  };
  const first = await runStep(sandbox, inputs);
  expectSuccess(first);
  expect(labelsUntilWrite(sandbox)).toEqual([
    'ID token',
    'Entra token',
    READ,
    'LIST containerApps/web/authConfigs',
    'GET identity id-new',
    WRITE,
  ]);
  expect(changesOf(first)).toEqual([
    'system unchanged',
    'id-new added',
    'id-x removed',
    'id-y removed',
    'id-z removed',
  ]);
  expect(first.json('principal-ids')).toHaveLength(2);

  sandbox.clearRequests();
  const second = await runStep(sandbox, inputs);
  expectSuccess(second);
  expect(patchesOf(sandbox)).toEqual([]);
  expect(second.outputs['changed']).toBe('false');
});

test.concurrent('the write holds the changed keys only, those to go as Azure spells them', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web', { identity: { user: ['id-old-1', 'id-old-2', 'id-old-3', 'id-kept'] } });
  sandbox.addIdentity('id-new');
  expectSuccess(
    await runStep(sandbox, {
      operation: 'set',
      'app-name': 'web',
      'user-assigned-identities': 'id-kept, id-new',
    }),
  );
  expect(patchesOf(sandbox)).toEqual([
    {
      identity: {
        type: 'UserAssigned',
        userAssignedIdentities: {
          [identityId('id-new')]: {},
          [wireKey('id-old-1')]: null,
          [wireKey('id-old-2')]: null,
          [wireKey('id-old-3')]: null,
        },
      },
    },
  ]);
  expect(attachedTo(sandbox, 'web')).toEqual(['id-kept', 'id-new']);
});

test.concurrent('the outcome is listed by name, then ID; what it removed is listed and not selected', async () => {
  await using sandbox = await startSandbox();
  sandbox.addJob('nightly', { identity: { system: true, user: ['id-z'] } });
  const old = principalOf(sandbox, 'nightly');
  const [one, two, three] = [
    sandbox.addIdentity('id-b', { group: 'alpha' }),
    sandbox.addIdentity('id-b', { group: 'beta' }),
    sandbox.addIdentity('id-a'),
  ];
  const step = await runStep(sandbox, {
    operation: 'set',
    'job-name': 'nightly',
    'user-assigned-identities': 'beta/id-b\nid-a\nalpha/id-b',
  });
  expectSuccess(step);
  expect(changesOf(step)).toEqual([
    'system removed',
    'id-a added',
    'id-b added',
    'id-b added',
    'id-z removed',
  ]);
  expect(step.json('principal-ids')).toEqual([three, one, two].map(({ principalId }) => principalId));
  expect(identitiesOf(step)[0]?.principalId).toBe(old);
  expect(resourcesOf(step)).toMatchObject([{ identityType: 'user-assigned' }]);
  expect(warningsOf(step)).toEqual([expect.stringContaining(old)]);
});

test.concurrent('none removes everything', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web', { identity: { system: true, user: ['id-x'] } });
  const step = await runStep(sandbox, { operation: 'set', 'app-name': 'web', 'identity-type': 'none' });
  expectSuccess(step);
  expect(patchesOf(sandbox)).toEqual([{ identity: { type: 'None' } }]);
  expect(step.outputs).toMatchObject({ 'principal-ids': '[]', changed: 'true' });
  expect(changesOf(step)).toEqual(['system removed', 'id-x removed']);
});

test.concurrent('none on a resource without identities is right already, for every kind', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  sandbox.addJob('nightly');
  sandbox.addEnvironment('env');
  sandbox.addSessionPool('pool');
  const step = await runStep(sandbox, {
    operation: 'set',
    'app-name': 'web',
    'job-name': 'nightly',
    'environment-name': 'env',
    'session-pool-name': 'pool',
    'identity-type': 'None',
  });
  expectSuccess(step);
  expect(labelsOf(sandbox, /^(PATCH|LIST)/)).toEqual([]);
  expect(step.outputs).toMatchObject({ changed: 'false', identities: '[]', 'tenant-id': TENANT_ID });
  expect(resourcesOf(step).map(({ identityType }) => identityType)).toEqual(['none', 'none', 'none', 'none']);
});

test.concurrent('a kept system-assigned identity keeps its principal', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web', { identity: { system: true, user: ['id-a'] } });
  const principalId = principalOf(sandbox, 'web');
  const step = await runStep(sandbox, {
    operation: 'set',
    'app-name': 'web',
    'identity-type': 'SystemAssigned',
  });
  expectSuccess(step);
  expect(patchesOf(sandbox)).toEqual([{ identity: { type: 'SystemAssigned' } }]);
  expect(principalOf(sandbox, 'web')).toBe(principalId);
  expect(step.outputs['principal-id']).toBe(principalId);
  expect(warningsOf(step)).toEqual([]);
});

test.concurrent('a deleted identity that a resource still lists can be removed', async () => {
  await using sandbox = await startSandbox();
  const { id } = sandbox.addIdentity('id-gone');
  sandbox.addApp('web', { identity: { user: ['id-gone', 'id-b'] } });
  sandbox.deleteIdentity(id);
  expectSuccess(
    await runStep(sandbox, { operation: 'set', 'app-name': 'web', 'user-assigned-identities': 'id-b' }),
  );
  expect(attachedTo(sandbox, 'web')).toEqual(['id-b']);
});
