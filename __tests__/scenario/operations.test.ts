import { expect, test } from '@jest/globals';
import { type JsonObject, TENANT_ID } from '../../sandbox/index.ts';
import { action } from '../metadata.ts';
import {
  attachedTo,
  changesOf,
  type Inputs,
  identitiesOf,
  identityId,
  inputOf,
  KINDS,
  labelsOf,
  patchesOf,
  principalOf,
  READ,
  resourcesOf,
  startSandbox,
  startWithApp,
  succeed,
  wireKey,
} from './support.ts';

const BOTH = 'system-assigned,user-assigned';

// The model for a new test: see ../README.md.
test.concurrent('the first assign reads, writes, and waits, and the second only reads', async () => {
  await using sandbox = await startWithApp();

  const first = await succeed(sandbox, { 'app-name': 'web', 'identity-type': 'system-assigned' });
  expect(labelsOf(sandbox).slice(0, 3)).toEqual(['ID token', 'Entra token', READ]);
  expect(patchesOf(sandbox)).toEqual([{ identity: { type: 'SystemAssigned' } }]);
  expect(labelsOf(sandbox).at(-1)).toBe(READ);
  const principalId = principalOf(sandbox, 'web');
  expect(first.outputs).toMatchObject({
    changed: 'true',
    'principal-id': principalId,
    'principal-ids': JSON.stringify([principalId]),
    'client-id': '',
    'client-ids': '[]',
    'tenant-id': TENANT_ID,
  });
  expect(identitiesOf(first)).toMatchObject([
    { resourceName: 'web', resourceKind: 'app', type: 'system-assigned', name: 'system', change: 'added' },
  ]);
  expect(resourcesOf(first)).toMatchObject([{ name: 'web', identityType: 'system-assigned', changed: true }]);
  expect(first.summary.replaceAll('<wbr>', '')).toContain(principalId);

  sandbox.clearRequests();
  const second = await succeed(sandbox, { 'app-name': 'web', 'identity-type': 'system-assigned' });
  expect(labelsOf(sandbox)).toEqual(['ID token', 'Entra token', READ]);
  expect(second.outputs).toMatchObject({ changed: 'false', 'principal-id': principalId });
  expect(changesOf(second)).toEqual(['system unchanged']);
});

/** The identities of a resource, the inputs, and the `identity` of the one PATCH. `makePlan` has the whole table. */
test.concurrent.each<
  [operation: string, has: { system?: boolean; user?: string[] }, inputs: Inputs, identity: JsonObject]
>([
  [
    'assign',
    { user: ['id-a'] },
    { 'identity-type': 'SystemAssigned, UserAssigned', 'user-assigned-identities': 'id-a,id-new' },
    { type: 'SystemAssigned,UserAssigned', userAssignedIdentities: { [identityId('id-new')]: {} } },
  ],
  [
    'remove',
    { system: true, user: ['id-a', 'id-b'] },
    { 'user-assigned-identities': 'ID-B,id-never' },
    { type: 'SystemAssigned,UserAssigned', userAssignedIdentities: { [wireKey('id-b')]: null } },
  ],
  [
    'set',
    { user: ['id-x', 'id-y', 'id-kept'] },
    { 'user-assigned-identities': 'id-kept, id-new' },
    {
      type: 'UserAssigned',
      userAssignedIdentities: {
        [identityId('id-new')]: {},
        [wireKey('id-x')]: null,
        [wireKey('id-y')]: null,
      },
    },
  ],
  ['set', { system: true, user: ['id-x'] }, { 'identity-type': 'none' }, { type: 'None' }],
])('%s sends the smallest write for every kind: %j, %j', async (operation, has, inputs, identity) => {
  await using sandbox = await startSandbox();
  sandbox.addIdentity('id-new');
  for (const kind of KINDS) sandbox.addResource(kind, 'mine', { identity: has });
  const targets = Object.fromEntries(KINDS.map((kind) => [inputOf(kind), 'mine']));
  await succeed(sandbox, { operation, ...targets, ...inputs });
  expect(patchesOf(sandbox)).toEqual(KINDS.map(() => ({ identity })));
});

test.concurrent('assign accepts a bare name in identity-resource-group, group/name, or an ID in any casing, and reads only identities to add', async () => {
  await using sandbox = await startWithApp({ system: true, user: ['id-kept', 'id-old'] });
  const identities = [
    sandbox.addIdentity('id-a'),
    sandbox.addIdentity('id-b', { group: 'ids' }),
    sandbox.addIdentity('id-c', { group: 'ids' }),
    sandbox.addIdentity('id-old'),
  ];
  const ids = [
    identityId('id-a'),
    identityId('id-b', 'ids'),
    identityId('id-c', 'ids'),
    identityId('id-old'),
  ];
  const step = await succeed(sandbox, {
    'app-name': 'web',
    'user-assigned-identities': `shop/id-a\nid-b,${ids[2]?.toUpperCase()},shop/id-old`,
    'identity-resource-group': 'ids',
  });
  expect(attachedTo(sandbox, 'web')).toHaveLength(5);
  expect(changesOf(step)).toEqual(['id-a added', 'id-b added', 'id-c added', 'id-old unchanged']);
  expect(identitiesOf(step).map(({ id }) => id)).toEqual(ids);
  expect(step.json('principal-ids')).toEqual(identities.map(({ principalId }) => principalId));
  expect(step.json('client-ids')).toEqual(identities.map(({ clientId }) => clientId));
  expect(sandbox.get('web')).toMatchObject({ identity: { type: 'SystemAssigned, UserAssigned' } });
  expect(labelsOf(sandbox, 'GET identity id-old')).toEqual([]);
});

test.concurrent("remove changes nothing if the identities aren't assigned, and lists them in the log", async () => {
  await using sandbox = await startWithApp({ user: ['id-a'] });
  const step = await succeed(sandbox, {
    operation: 'remove',
    'app-name': 'web',
    'identity-type': BOTH,
    'user-assigned-identities': 'id-never',
    'create-identities': 'true',
  });
  expect(labelsOf(sandbox)).toEqual(['ID token', 'Entra token', READ]);
  expect(step.outputs).toMatchObject({ changed: 'false', identities: '[]', 'principal-ids': '[]' });
  expect(step.annotations).toEqual([]);
  expect(step.log).toMatch(/'web'.*id-never/);
  expect(step.summary).toContain('id-never');
});

test.concurrent("outputs have canonical IDs, names in Azure's spelling, and targets in the order of the four kinds", async () => {
  await using sandbox = await startSandbox();
  const targets = [
    sandbox.addApp('web', { identity: { system: true } }),
    sandbox.addJob('nightly', { identity: { system: true } }),
    sandbox.addEnvironment('Env', { identity: { system: true } }),
    sandbox.addSessionPool('pool', { identity: { system: true } }),
  ];
  const { id, principalId, clientId } = sandbox.addIdentity('id-Shared', { group: 'Ids' });
  const step = await succeed(sandbox, {
    'session-pool-name': 'POOL',
    'environment-name': 'env',
    'job-name': 'nightly',
    'app-name': 'WEB',
    'identity-type': BOTH,
    'user-assigned-identities': id,
  });
  const system = targets.map(({ name }) => principalOf(sandbox, name));
  const resources = targets.map((target, at) => ({
    ...{ id: target.id.replace('containerapps', 'containerApps'), name: target.name, kind: KINDS[at] },
  }));
  expect(resourcesOf(step)).toMatchObject(resources);
  const shared = { name: 'id-Shared', id: identityId('id-Shared', 'Ids'), principalId, clientId };
  expect(identitiesOf(step)).toMatchObject(
    resources.flatMap(({ id: resourceId, name: resourceName, kind: resourceKind }, at) => [
      { resourceId, resourceName, resourceKind, name: 'system', principalId: system[at] },
      { resourceId, resourceName, resourceKind, ...shared },
    ]),
  );
  // All system-assigned ones first, then the shared one, once.
  expect(step.json('principal-ids')).toEqual([...system, principalId]);
  expect(step.json('client-ids')).toEqual([clientId]);
  expect(step.outputs).toMatchObject({ 'principal-id': '', 'client-id': '', 'tenant-id': TENANT_ID });
  expect(Object.keys(step.outputs).sort()).toEqual(Object.keys(action.outputs).sort());
});
