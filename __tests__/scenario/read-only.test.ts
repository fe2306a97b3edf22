import { expect, test } from '@jest/globals';
import { TENANT_ID } from '../../sandbox/index.ts';
import {
  ASSIGN,
  changesOf,
  expectFailure,
  expectSuccess,
  type Inputs,
  identitiesOf,
  inputOf,
  KINDS,
  labelsOf,
  principalOf,
  READ,
  resourcesOf,
  runStep,
  startSandbox,
  warningsOf,
} from './support.ts';

const WRITES = /^(PATCH|PUT|POST|DELETE)/;
const DRY = { 'dry-run': 'TRUE' };

test.concurrent('a dry run of assign plans with the IDs of identities that exist', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web', { identity: { user: ['id-a'] } });
  const { principalId } = sandbox.addIdentity('id-b');
  const step = await runStep(sandbox, {
    ...DRY,
    'app-name': 'web',
    'identity-type': 'system-assigned,user-assigned',
    'user-assigned-identities': 'id-b,id-a',
  });
  expectSuccess(step);
  expect(labelsOf(sandbox)).toEqual(['ID token', 'Entra token', READ, 'GET identity id-b']);
  expect(changesOf(step)).toEqual(['system added', 'id-b added', 'id-a unchanged']);
  expect(identitiesOf(step)).toMatchObject([{ principalId: null }, { principalId }, {}]);
  expect(step.outputs).toMatchObject({ changed: 'true', 'principal-id': '', 'client-id': '' });
  expect(resourcesOf(step)).toMatchObject([
    { identityType: 'system-assigned,user-assigned', changed: true, status: 'succeeded' },
  ]);
});

test.concurrent('a dry run of set plans removals and creations', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web', { identity: { system: true, user: ['id-x'] } });
  sandbox.addIdentity('id-new');
  const step = await runStep(sandbox, {
    ...DRY,
    operation: 'set',
    'app-name': 'web',
    'user-assigned-identities': 'id-new\nid-missing',
    'create-identities': 'true',
  });
  expectSuccess(step);
  expect(labelsOf(sandbox, WRITES)).toEqual([]);
  expect(step.outputs['changed']).toBe('true');
  expect(changesOf(step)).toEqual(['system removed', 'id-missing added', 'id-new added', 'id-x removed']);
  expect(resourcesOf(step)).toMatchObject([{ identityType: 'user-assigned' }]);
  expect(step.summary).toContain('Dry run');
  const system = principalOf(sandbox, 'web');
  expect(warningsOf(step)).toEqual([expect.stringMatching(new RegExp(`would remain.*${system}`, 's'))]);
});

test.concurrent('a dry run of remove refuses what a real run refuses', async () => {
  await using sandbox = await startSandbox();
  const { id } = sandbox.addIdentity('id-a');
  sandbox.addApp('web', { identity: { system: true, user: ['id-a'] } });
  sandbox.addApp('used', {
    identity: { user: ['id-a'] },
    properties: { configuration: { registries: [{ server: 'shop.azurecr.io', identity: id }] } },
  });
  const step = await runStep(sandbox, {
    ...DRY,
    operation: 'remove',
    'app-name': 'web,used',
    'identity-type': 'system-assigned,user-assigned',
    'user-assigned-identities': '*',
  });
  expect(expectFailure(step)).toContain('shop.azurecr.io');
  expect(warningsOf(step)).toEqual([expect.stringContaining(principalOf(sandbox, 'web'))]);
  expect(changesOf(step)).toEqual(['system removed', 'id-a removed']);
  expect(resourcesOf(step).map(({ changed }) => changed)).toEqual([true, false]);
  expect(labelsOf(sandbox, WRITES)).toEqual([]);
});

test.concurrent('a dry run fails if an identity is missing', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web');
  const step = await runStep(sandbox, { ...DRY, 'app-name': 'web', 'user-assigned-identities': 'id-never' });
  expect(expectFailure(step)).toContain("'id-never'");
  expect(step.outputs).toMatchObject({ changed: 'false', identities: '[]' });
  expect(labelsOf(sandbox, WRITES)).toEqual([]);
});

test.concurrent('a dry run with nothing to do reports no change', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web', { identity: { system: true } });
  const step = await runStep(sandbox, { ...ASSIGN, ...DRY });
  expectSuccess(step);
  expect(step.outputs['changed']).toBe('false');
});

test.concurrent.each<[name: string, inputs: Inputs, shown: readonly string[]]>([
  ['everything', {}, ['system', 'id-a', 'id-b']],
  ['the user-assigned ones', { 'identity-type': 'user-assigned' }, ['id-a', 'id-b']],
  [
    'the system-assigned one and the user-assigned ones that are there',
    { 'identity-type': 'system-assigned,user-assigned', 'user-assigned-identities': 'id-never,ID-B' },
    ['system', 'id-b'],
  ],
])('show reads once and lists %s', async (_name, inputs, shown) => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web', { identity: { system: true, user: ['id-b', 'id-a'] } });
  const step = await runStep(sandbox, { operation: 'show', 'app-name': 'web', ...inputs });
  expectSuccess(step);
  expect(changesOf(step)).toEqual(shown.map((name) => `${name} unchanged`));
  expect(labelsOf(sandbox)).toEqual(['ID token', 'Entra token', READ]);
});

test.concurrent('show succeeds with empty outputs without identities, for every kind', async () => {
  await using sandbox = await startSandbox();
  for (const kind of KINDS) sandbox.addResource(kind, 'mine');
  const targets = Object.fromEntries(KINDS.map((kind) => [inputOf(kind), 'mine']));
  const step = await runStep(sandbox, { operation: 'show', ...targets });
  expectSuccess(step);
  expect(labelsOf(sandbox, /^(GET|LIST)/)).toHaveLength(4);
  expect(step.outputs).toMatchObject({
    'principal-id': '',
    'principal-ids': '[]',
    'client-id': '',
    'client-ids': '[]',
    'tenant-id': TENANT_ID,
    changed: 'false',
    identities: '[]',
  });
  expect(resourcesOf(step).map(({ identityType }) => identityType)).toEqual(KINDS.map(() => 'none'));
});

test.concurrent('resolve-client-id reads the client ID of the system-assigned identity', async () => {
  await using sandbox = await startSandbox();
  sandbox.addEnvironment('env');
  sandbox.addApp('web', { identity: { system: true } });
  const step = await runStep(sandbox, {
    operation: 'show',
    'app-name': 'web',
    'environment-name': 'env',
    'resolve-client-id': 'true',
  });
  expectSuccess(step);
  expect(identitiesOf(step)).toHaveLength(1);
  expect(step.outputs['client-id']).toMatch(/^[0-9a-f-]{36}$/);
});

test.concurrent('show does not wait for a busy resource', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web', { identity: { system: true } });
  sandbox.busy('web');
  const step = await runStep(sandbox, { operation: 'show', 'app-name': 'web' });
  expectSuccess(step);
  expect(changesOf(step)).toEqual(['system unchanged']);
  expect(labelsOf(sandbox, READ)).toHaveLength(1);
});
