import { expect, test } from '@jest/globals';
import { type JsonObject, TENANT_ID } from '../../sandbox/index.ts';
import {
  changesOf,
  expectSuccess,
  type Inputs,
  identitiesOf,
  identityId,
  inputOf,
  KINDS,
  labelsOf,
  labelsUntilWrite,
  patchesOf,
  principalOf,
  READ,
  resourcesOf,
  runStep,
  startSandbox,
  WRITE,
} from './support.ts';

// The model for a new test: see ../README.md.
test.concurrent('a first assign reads, writes and waits; a second one only reads', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');

  const first = await runStep(sandbox, { 'app-name': 'web', 'identity-type': 'system-assigned' });
  expectSuccess(first);
  expect(labelsUntilWrite(sandbox)).toEqual(['ID token', 'Entra token', READ, WRITE]);
  expect(patchesOf(sandbox)).toEqual([{ identity: { type: 'SystemAssigned' } }]);
  expect(labelsOf(sandbox).slice(4)).toContain(READ);
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
  expect(first.summary).toContain(principalId);
  expect(first.summary).toContain('az role assignment create');

  sandbox.clearRequests();
  const second = await runStep(sandbox, { 'app-name': 'web', 'identity-type': 'system-assigned' });
  expectSuccess(second);
  expect(labelsOf(sandbox)).toEqual(['ID token', 'Entra token', READ]);
  expect(second.outputs).toMatchObject({ changed: 'false', 'principal-id': principalId });
  expect(changesOf(second)).toEqual(['system unchanged']);
});

/** What a resource has, what is asked for, and the `identity` of the one PATCH. */
type Write = readonly [
  rule: string,
  has: { system?: boolean; user?: readonly string[] },
  inputs: Inputs,
  identity: JsonObject,
];

const WRITES: readonly Write[] = [
  [
    'the system-assigned identity beside user-assigned ones: the type alone',
    { user: ['id-a', 'id-b'] },
    { 'identity-type': 'system-assigned' },
    { type: 'SystemAssigned,UserAssigned' },
  ],
  [
    'a user-assigned one beside the system-assigned: the type names both',
    { system: true },
    { 'user-assigned-identities': 'id-new' },
    { type: 'SystemAssigned,UserAssigned', userAssignedIdentities: { [identityId('id-new')]: {} } },
  ],
  [
    'a user-assigned one beside another: the new key alone',
    { user: ['id-a'] },
    { 'user-assigned-identities': 'id-a,id-new' },
    { type: 'UserAssigned', userAssignedIdentities: { [identityId('id-new')]: {} } },
  ],
  [
    'both types where there is nothing',
    {},
    { 'identity-type': 'SystemAssigned, UserAssigned', 'user-assigned-identities': 'id-new' },
    { type: 'SystemAssigned,UserAssigned', userAssignedIdentities: { [identityId('id-new')]: {} } },
  ],
  [
    'both types where the system-assigned one is there already',
    { system: true },
    { 'identity-type': 'user-assigned,system-assigned', 'user-assigned-identities': 'id-new' },
    { type: 'SystemAssigned,UserAssigned', userAssignedIdentities: { [identityId('id-new')]: {} } },
  ],
];

test.concurrent.each(WRITES)(
  'the smallest write, on every kind: %s',
  async (_rule, has, inputs, identity) => {
    await using sandbox = await startSandbox();
    sandbox.addIdentity('id-new');
    for (const kind of KINDS) sandbox.addResource(kind, 'mine', { identity: has });
    const targets = Object.fromEntries(KINDS.map((kind) => [inputOf(kind), 'mine']));
    expectSuccess(await runStep(sandbox, { operation: 'assign', ...targets, ...inputs }));
    expect(patchesOf(sandbox)).toEqual(KINDS.map(() => ({ identity })));
  },
);

test.concurrent('a user-assigned identity by name, group/name and ID in any casing; others stay', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web', { identity: { system: true, user: ['id-old'] } });
  const identities = [
    sandbox.addIdentity('id-a'),
    sandbox.addIdentity('id-b', { group: 'ids' }),
    sandbox.addIdentity('id-c', { group: 'ids' }),
  ];
  const ids = [identityId('id-a'), identityId('id-b', 'ids'), identityId('id-c', 'ids')];
  const shouted = ids[2]?.toUpperCase().replace('/IDS/', '/ids/').replace('ID-C', 'id-c');
  const step = await runStep(sandbox, {
    'app-name': 'web',
    'user-assigned-identities': `id-a\nids/id-b,${shouted}`,
  });
  expectSuccess(step);
  const [patch] = patchesOf(sandbox) as { identity: { type: string; userAssignedIdentities: JsonObject } }[];
  expect(patch?.identity.type).toBe('SystemAssigned,UserAssigned');
  const written = Object.keys(patch?.identity.userAssignedIdentities ?? {}).map((id) => id.toLowerCase());
  expect(written.sort()).toEqual(ids.map((id) => id.toLowerCase()).sort());
  expect(changesOf(step)).toEqual(['id-a added', 'id-b added', 'id-c added']);
  expect(identitiesOf(step).map(({ id }) => id)).toEqual(ids);
  expect(step.json('principal-ids')).toEqual(identities.map(({ principalId }) => principalId));
  expect(step.json('client-ids')).toEqual(identities.map(({ clientId }) => clientId));
  expect(step.outputs['principal-id']).toBe('');
  expect(sandbox.get('web')).toMatchObject({ identity: { type: 'SystemAssigned, UserAssigned' } });
});

test.concurrent('identity-resource-group is where bare names live, and a job takes both types at once', async () => {
  await using sandbox = await startSandbox();
  sandbox.addJob('nightly');
  const { clientId } = sandbox.addIdentity('id-a', { group: 'ids' });
  const step = await runStep(sandbox, {
    'job-name': 'nightly',
    'identity-type': 'user-assigned, system-assigned',
    'user-assigned-identities': 'id-a',
    'identity-resource-group': 'ids',
  });
  expectSuccess(step);
  expect(labelsUntilWrite(sandbox)).toEqual([
    'ID token',
    'Entra token',
    'GET jobs/nightly',
    'GET identity id-a',
    'PATCH jobs/nightly',
  ]);
  expect(changesOf(step)).toEqual(['system added', 'id-a added']);
  expect(step.outputs['client-id']).toBe('');
  expect(step.json('client-ids')).toEqual([clientId]);
});

test.concurrent('only identities about to be added are asked about', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web', { identity: { user: ['id-a'] } });
  sandbox.addIdentity('id-b');
  expectSuccess(await runStep(sandbox, { 'app-name': 'web', 'user-assigned-identities': 'id-a,id-b' }));
  expect(labelsOf(sandbox, /^GET identity/)).toEqual(['GET identity id-b']);
});

test.concurrent('an assign of what is there is right already, in whatever casing and order', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web', { identity: { system: true, user: ['id-a', 'id-b', 'id-c'] } });
  const shouted = identityId('ID-B').toUpperCase();
  const step = await runStep(sandbox, {
    'app-name': 'web',
    'user-assigned-identities': `id-c,${shouted},shop/id-c`,
  });
  expectSuccess(step);
  // Listed are those asked for, in the order asked, and no others.
  expect(changesOf(step)).toEqual(['id-c unchanged', 'id-b unchanged']);
  expect(identitiesOf(step).map(({ id }) => id)).toEqual([identityId('id-c'), identityId('id-b')]);
  expect(step.outputs).toMatchObject({ changed: 'false', 'principal-id': '' });
  expect(patchesOf(sandbox)).toEqual([]);
});
