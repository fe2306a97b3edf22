import { expect, test } from '@jest/globals';
import {
  ASSIGN,
  attachedTo,
  changesOf,
  expectFailure,
  expectSuccess,
  identitiesOf,
  labelsOf,
  principalOf,
  READ,
  resourcesOf,
  runStep,
  startSandbox,
  warningsOf,
} from './support.ts';

const WRITES = /^(PATCH|PUT|POST|DELETE)/;

test.concurrent('of assign plans what would be, with the IDs of identities that exist', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web', { identity: { user: ['id-a'] } });
  const { principalId } = sandbox.addIdentity('id-b');
  const step = await runStep(sandbox, {
    'app-name': 'web',
    'identity-type': 'system-assigned,user-assigned',
    'user-assigned-identities': 'id-b,id-a',
    'dry-run': 'TRUE',
  });
  expectSuccess(step);
  expect(labelsOf(sandbox)).toEqual(['ID token', 'Entra token', READ, 'GET identity id-b']);
  expect(changesOf(step)).toEqual(['system added', 'id-b added', 'id-a unchanged']);
  expect(identitiesOf(step)).toMatchObject([{ principalId: null }, { principalId }, {}]);
  expect(step.outputs).toMatchObject({ changed: 'true', 'principal-id': '', 'client-id': '' });
  expect(resourcesOf(step)).toMatchObject([
    { identityType: 'system-assigned,user-assigned', changed: true, status: 'succeeded' },
  ]);
  expect(attachedTo(sandbox, 'web')).toEqual(['id-a']);
});

test.concurrent('of set says what would go and what would be created', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web', { identity: { system: true, user: ['id-x'] } });
  sandbox.addIdentity('id-new');
  const step = await runStep(sandbox, {
    operation: 'set',
    'app-name': 'web',
    'user-assigned-identities': 'id-new\nid-missing',
    'create-identities': 'true',
    'dry-run': 'true',
  });
  expectSuccess(step);
  expect(labelsOf(sandbox, WRITES)).toEqual([]);
  expect(step.outputs['changed']).toBe('true');
  expect(changesOf(step)).toEqual(['system removed', 'id-missing added', 'id-new added', 'id-x removed']);
  expect(resourcesOf(step)).toMatchObject([{ identityType: 'user-assigned' }]);
  expect(step.summary).toContain('Dry run: ');
  expect(step.summary.match(/would be (added|removed)/g)).toHaveLength(4);
  expect(step.stdout).toContain('\nwould be removed: system-assigned identity (');
  expect(step.stdout).toContain('\nwould be added: id-missing (');
  expect(warningsOf(step)).toEqual([
    expect.stringContaining(
      ". Role assignments of that principal would be orphaned ('delete-role-assignments: true' deletes them); to list",
    ),
  ]);
});

test.concurrent('of remove says what would go, and refuses what a real one would', async () => {
  await using sandbox = await startSandbox();
  const { id } = sandbox.addIdentity('id-a');
  sandbox.addApp('web', { identity: { system: true, user: ['id-a'] } });
  sandbox.addApp('used', {
    identity: { user: ['id-a'] },
    properties: { configuration: { registries: [{ server: 'shop.azurecr.io', identity: id }] } },
  });
  const step = await runStep(sandbox, {
    operation: 'remove',
    'app-name': 'web,used',
    'identity-type': 'system-assigned,user-assigned',
    'user-assigned-identities': '*',
    'dry-run': 'true',
  });
  expect(expectFailure(step)).toContain('shop.azurecr.io');
  expect(warningsOf(step)).toEqual([expect.stringContaining(principalOf(sandbox, 'web'))]);
  expect(changesOf(step)).toEqual(['system removed', 'id-a removed']);
  expect(resourcesOf(step).map(({ changed }) => changed)).toEqual([true, false]);
  expect(labelsOf(sandbox, WRITES)).toEqual([]);
});

test.concurrent('fails where an identity is missing, like a real run', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  const step = await runStep(sandbox, {
    'app-name': 'web',
    'user-assigned-identities': 'id-never',
    'dry-run': 'true',
  });
  expect(expectFailure(step)).toContain("'id-never'");
  expect(step.outputs).toMatchObject({ changed: 'false', identities: '[]' });
  expect(labelsOf(sandbox, WRITES)).toEqual([]);
});

test.concurrent('with nothing to do changes nothing', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web', { identity: { system: true } });
  const step = await runStep(sandbox, { ...ASSIGN, 'dry-run': 'true' });
  expectSuccess(step);
  expect(step.outputs['changed']).toBe('false');
});
