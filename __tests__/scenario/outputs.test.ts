import { expect, test } from '@jest/globals';
import { SUBSCRIPTION_ID, TENANT_ID } from '../../sandbox/index.ts';
import { action } from '../metadata.ts';
import {
  changesOf,
  expectSuccess,
  identitiesOf,
  identityId,
  KINDS,
  labelsOf,
  principalOf,
  resourcesOf,
  runStep,
  startSandbox,
} from './support.ts';

const TYPES = ['containerApps', 'jobs', 'managedEnvironments', 'sessionPools'];

test.concurrent('all four kinds: canonical IDs, names as Azure has them, the order of kinds', async () => {
  await using sandbox = await startSandbox();
  sandbox.addSessionPool('pool', { identity: { system: true } });
  sandbox.addEnvironment('Env', { identity: { system: true } });
  sandbox.addJob('nightly', { identity: { system: true } });
  sandbox.addApp('web', { identity: { system: true } });
  const { id, principalId, clientId } = sandbox.addIdentity('id-Shared', { group: 'Ids' });
  const step = await runStep(sandbox, {
    'session-pool-name': 'POOL',
    'environment-name': 'env',
    'job-name': 'nightly',
    'app-name': 'WEB',
    'identity-type': 'system-assigned,user-assigned',
    'user-assigned-identities': id,
  });
  expectSuccess(step);
  const names = ['web', 'nightly', 'Env', 'pool'];
  const targets = names.map((name, at) => ({
    name,
    kind: KINDS[at],
    id: `/subscriptions/${SUBSCRIPTION_ID}/resourceGroups/shop/providers/Microsoft.App/${TYPES[at]}/${name}`,
    principalId: principalOf(sandbox, name),
  }));
  expect(identitiesOf(step)).toEqual(
    targets.flatMap((target) => {
      const resource = { resourceId: target.id, resourceName: target.name, resourceKind: target.kind };
      return [
        {
          ...resource,
          type: 'system-assigned',
          name: 'system',
          id: null,
          principalId: target.principalId,
          clientId: null,
          tenantId: TENANT_ID,
          change: 'unchanged',
        },
        {
          ...resource,
          type: 'user-assigned',
          name: 'id-Shared',
          id: identityId('id-Shared', 'Ids'),
          principalId,
          clientId,
          tenantId: TENANT_ID,
          change: 'added',
        },
      ];
    }),
  );
  expect(resourcesOf(step)).toEqual(
    targets.map(({ id: targetId, name, kind }) => ({
      id: targetId,
      name,
      kind,
      identityType: 'system-assigned,user-assigned',
      changed: true,
      status: 'succeeded',
      error: null,
      registries: [],
    })),
  );
  // All system-assigned ones first, then the shared one, once.
  expect(step.json('principal-ids')).toEqual([...targets.map((target) => target.principalId), principalId]);
  expect(step.outputs).toMatchObject({
    'principal-id': '',
    'client-id': '',
    'client-ids': JSON.stringify([clientId]),
    'tenant-id': TENANT_ID,
    changed: 'true',
  });
  expect(Object.keys(step.outputs).sort()).toEqual(Object.keys(action.outputs).sort());
});

test.concurrent('principal-id and client-id are there when every target has the same identity', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  sandbox.addApp('api', { identity: { user: ['id-a'] } });
  const { principalId, clientId } = sandbox.addIdentity('id-a');
  const step = await runStep(sandbox, { 'app-name': 'web\napi', 'user-assigned-identities': 'id-a' });
  expectSuccess(step);
  expect(changesOf(step)).toEqual(['id-a added', 'id-a unchanged']);
  expect(step.outputs).toMatchObject({ 'principal-id': principalId, 'client-id': clientId });
});

const ASKED = /^GET system identity/;

test.concurrent('resolve-client-id asks once for each system-assigned identity', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  sandbox.addApp('api', { identity: { system: true } });
  sandbox.addIdentity('id-a');
  const step = await runStep(sandbox, {
    'app-name': 'web,api',
    'identity-type': 'system-assigned,user-assigned',
    'user-assigned-identities': 'id-a',
    'resolve-client-id': 'true',
  });
  expectSuccess(step);
  expect(labelsOf(sandbox, ASKED).sort()).toEqual([
    'GET system identity containerApps/api',
    'GET system identity containerApps/web',
  ]);
  expect(identitiesOf(step).map(({ clientId }) => typeof clientId)).toEqual(Array(4).fill('string'));
  expect(step.json('client-ids')).toHaveLength(3);
});

test.concurrent('resolve-client-id asks for no identity that is not selected', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web', { identity: { system: true, user: ['id-a'] } });
  expectSuccess(
    await runStep(sandbox, {
      'app-name': 'web',
      'user-assigned-identities': 'id-a',
      'resolve-client-id': 'true',
    }),
  );
  expect(labelsOf(sandbox, ASKED)).toEqual([]);
});

const REMOVE = {
  operation: 'remove',
  'app-name': 'web',
  'identity-type': 'system-assigned',
  'resolve-client-id': 'true',
};

test.concurrent('resolve-client-id reads that of a removed identity before it goes', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web', { identity: { system: true } });
  const step = await runStep(sandbox, REMOVE);
  expectSuccess(step);
  expect(step.outputs['client-id']).toMatch(/^[0-9a-f-]{36}$/);
});

test.concurrent('resolve-client-id gives null, and no failure, for one that may not be read', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web', { identity: { system: true } });
  sandbox.deny({ action: 'Microsoft.ManagedIdentity/identities/read' });
  const step = await runStep(sandbox, REMOVE);
  expectSuccess(step);
  expect(step.outputs['client-id']).toBe('');
  expect(identitiesOf(step)).toMatchObject([{ clientId: null, change: 'removed' }]);
});
