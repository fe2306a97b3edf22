import { expect, test } from '@jest/globals';
import { type JsonObject, TENANT_ID } from '../../sandbox/index.ts';
import {
  attachedTo,
  changesOf,
  expectFailure,
  expectSuccess,
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
  runStep,
  startSandbox,
  warningsOf,
  wireKey,
} from './support.ts';

/** What a resource has, what is asked for, and the `identity` of the one PATCH. */
type Write = readonly [
  rule: string,
  has: { system?: boolean; user?: readonly string[] },
  inputs: Inputs,
  identity: JsonObject,
];

const BOTH = 'system-assigned,user-assigned';

const WRITES: readonly Write[] = [
  [
    'one of two, in whatever casing: its key with null, as Azure returned it',
    { user: ['id-a', 'id-b'] },
    { 'user-assigned-identities': 'ID-B' },
    { type: 'UserAssigned', userAssignedIdentities: { [wireKey('id-b')]: null } },
  ],
  [
    'one of two beside the system-assigned',
    { system: true, user: ['id-a', 'id-b'] },
    { 'user-assigned-identities': 'id-a' },
    { type: 'SystemAssigned,UserAssigned', userAssignedIdentities: { [wireKey('id-a')]: null } },
  ],
  [
    'the last one, with nothing beside it: None and no map',
    { user: ['id-a'] },
    { 'user-assigned-identities': 'id-a' },
    { type: 'None' },
  ],
  [
    'the last one beside the system-assigned: no map',
    { system: true, user: ['id-a'] },
    { 'user-assigned-identities': 'id-a' },
    { type: 'SystemAssigned' },
  ],
  [
    'the system-assigned one beside user-assigned ones, which stay: no map',
    { system: true, user: ['id-a', 'id-b'] },
    { 'identity-type': 'system-assigned' },
    { type: 'UserAssigned' },
  ],
  [
    'all user-assigned ones, with nothing beside them',
    { user: ['id-a', 'id-b'] },
    { 'identity-type': 'user-assigned', 'user-assigned-identities': '*' },
    { type: 'None' },
  ],
  [
    'all user-assigned ones beside the system-assigned: no map',
    { system: true, user: ['id-a', 'id-b'] },
    { 'user-assigned-identities': '*' },
    { type: 'SystemAssigned' },
  ],
  [
    'everything',
    { system: true, user: ['id-a', 'id-b'] },
    { 'identity-type': BOTH, 'user-assigned-identities': '*' },
    { type: 'None' },
  ],
  [
    'the system-assigned and one of two',
    { system: true, user: ['id-a', 'id-b'] },
    { 'identity-type': BOTH, 'user-assigned-identities': 'id-b,id-never' },
    { type: 'UserAssigned', userAssignedIdentities: { [wireKey('id-b')]: null } },
  ],
];

test.concurrent.each(WRITES)(
  'the smallest write, on every kind: %s',
  async (_rule, has, inputs, identity) => {
    await using sandbox = await startSandbox();
    for (const kind of KINDS) sandbox.addResource(kind, 'mine', { identity: has });
    const targets = Object.fromEntries(KINDS.map((kind) => [inputOf(kind), 'mine']));
    expectSuccess(await runStep(sandbox, { operation: 'remove', ...targets, ...inputs }));
    expect(patchesOf(sandbox)).toEqual(KINDS.map(() => ({ identity })));
  },
);

test.concurrent('what went is listed as it was before; a warning names the principal that goes', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web', { identity: { system: true, user: ['id-a', 'id-b'] } });
  const system = principalOf(sandbox, 'web');
  const { principalId, clientId } = sandbox.addIdentity('id-a');
  const step = await runStep(sandbox, {
    operation: 'remove',
    'app-name': 'web',
    'identity-type': BOTH,
    'user-assigned-identities': 'id-a,id-never',
  });
  expectSuccess(step);
  expect(identitiesOf(step)).toMatchObject([
    { name: 'system', principalId: system, tenantId: TENANT_ID, change: 'removed' },
    { name: 'id-a', id: identityId('id-a'), principalId, clientId, change: 'removed' },
  ]);
  expect(step.json('principal-ids')).toEqual([system, principalId]);
  expect(resourcesOf(step)).toMatchObject([{ identityType: 'user-assigned', changed: true }]);
  expect(warningsOf(step)).toEqual([expect.stringContaining(system)]);
  expect(warningsOf(step)[0]).toContain(
    ". Role assignments of that principal are orphaned ('delete-role-assignments: true' would have deleted them); to list them: az ",
  );
  expect(attachedTo(sandbox, 'web')).toEqual(['id-b']);
});

test.concurrent('* removes all user-assigned ones; they are listed by name', async () => {
  await using sandbox = await startSandbox();
  sandbox.addJob('nightly', { identity: { system: true, user: ['id-b', 'id-a'] } });
  const step = await runStep(sandbox, {
    operation: 'remove',
    'job-name': 'nightly',
    'user-assigned-identities': '*',
  });
  expectSuccess(step);
  expect(changesOf(step)).toEqual(['id-a removed', 'id-b removed']);
  expect(step.stdout).not.toContain('not there');
  expect(resourcesOf(step)).toMatchObject([{ identityType: 'system-assigned' }]);
  expect(warningsOf(step)).toEqual([]);
});

test.concurrent('the one identity that went gives principal-id', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web', { identity: { system: true } });
  const principalId = principalOf(sandbox, 'web');
  const step = await runStep(sandbox, {
    operation: 'remove',
    'app-name': 'web',
    'identity-type': 'system-assigned',
  });
  expectSuccess(step);
  expect(step.outputs['principal-id']).toBe(principalId);
});

test.concurrent('what is absent is removed already', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web', { identity: { user: ['id-a'] } });
  const step = await runStep(sandbox, {
    operation: 'remove',
    'app-name': 'web',
    'identity-type': BOTH,
    'user-assigned-identities': 'id-never',
    // Means nothing for remove: what is missing is not created.
    'create-identities': 'true',
  });
  expectSuccess(step);
  expect(labelsOf(sandbox)).toEqual(['ID token', 'Entra token', READ]);
  expect(step.outputs).toMatchObject({ changed: 'false', identities: '[]', 'principal-ids': '[]' });
  expect(warningsOf(step)).toEqual([]);
  const line =
    /container app 'web' .*: the system-assigned identity and 'id-never' were not there; it has: id-a\n/;
  expect(step.stdout).toMatch(line);
  expect(step.summary.replaceAll('&#39;', "'").replaceAll('</li>', '\n')).toMatch(line);
});

test.concurrent('a system-assigned identity whose removal failed is not called removed', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web', { identity: { system: true } });
  sandbox.operationFails('web', { mode: 'async-failed', code: 'Nope', message: 'Not today.' });
  const step = await runStep(sandbox, {
    operation: 'remove',
    'app-name': 'web',
    'identity-type': 'system-assigned',
  });
  expect(expectFailure(step)).toContain('Not today.');
  expect(warningsOf(step)).toEqual([]);
  expect(changesOf(step)).toEqual(['system unchanged']);
  expect(step.outputs['changed']).toBe('true');
});
