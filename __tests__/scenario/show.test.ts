import { expect, test } from '@jest/globals';
import { TENANT_ID } from '../../sandbox/index.ts';
import {
  changesOf,
  expectSuccess,
  type Inputs,
  identitiesOf,
  inputOf,
  KINDS,
  labelsOf,
  READ,
  resourcesOf,
  runStep,
  startSandbox,
} from './support.ts';

// A filter that names what is not there has nothing to show, and that is no failure.
test.concurrent.each<[name: string, inputs: Inputs, shown: readonly string[]]>([
  ['everything', {}, ['system', 'id-a', 'id-b']],
  ['the system-assigned one', { 'identity-type': 'system-assigned' }, ['system']],
  ['the user-assigned ones', { 'identity-type': 'user-assigned' }, ['id-a', 'id-b']],
  ['those named, and there', { 'user-assigned-identities': 'id-never,ID-B' }, ['id-b']],
  [
    'both types, and of the user-assigned ones those named',
    { 'identity-type': 'system-assigned,user-assigned', 'user-assigned-identities': 'id-b' },
    ['system', 'id-b'],
  ],
])('shows %s, in one read', async (_name, inputs, shown) => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web', { identity: { system: true, user: ['id-b', 'id-a'] } });
  const step = await runStep(sandbox, { operation: 'show', 'app-name': 'web', ...inputs });
  expectSuccess(step);
  expect(changesOf(step)).toEqual(shown.map((name) => `${name} unchanged`));
  expect(labelsOf(sandbox)).toEqual(['ID token', 'Entra token', READ]);
});

test.concurrent('a type of which there is none has no object', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web', { identity: { user: ['id-a'] } });
  const step = await runStep(sandbox, {
    operation: 'show',
    'app-name': 'web',
    'identity-type': 'system-assigned',
  });
  expectSuccess(step);
  expect(step.outputs['identities']).toBe('[]');
});

test.concurrent('resources without identities, of each kind: one read each, empty outputs, no failure', async () => {
  await using sandbox = await startSandbox();
  for (const kind of KINDS) sandbox.addResource(kind, 'mine');
  const targets = Object.fromEntries(KINDS.map((kind) => [inputOf(kind), 'mine']));
  const step = await runStep(sandbox, { operation: 'show', ...targets });
  expectSuccess(step);
  expect(labelsOf(sandbox).sort()).toEqual([
    'Entra token',
    'GET containerApps/mine',
    'GET jobs/mine',
    'GET managedEnvironments/mine',
    'GET sessionPools/mine',
    'ID token',
  ]);
  expect(step.outputs).toMatchObject({
    'principal-id': '',
    'principal-ids': '[]',
    'client-id': '',
    'client-ids': '[]',
    'tenant-id': TENANT_ID,
    changed: 'false',
    identities: '[]',
  });
  expect(resourcesOf(step).map(({ identityType }) => identityType)).toEqual(['none', 'none', 'none', 'none']);
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
  expect(resourcesOf(step).map(({ identityType }) => identityType)).toEqual(['system-assigned', 'none']);
});

test.concurrent('a busy resource is shown as it is, without waiting', async () => {
  await using sandbox = await startSandbox();
  sandbox.addApp('web', { identity: { system: true } });
  sandbox.busy('web', 60_000);
  const step = await runStep(sandbox, { operation: 'show', 'app-name': 'web' });
  expectSuccess(step);
  expect(changesOf(step)).toEqual(['system unchanged']);
  expect(labelsOf(sandbox, READ)).toHaveLength(1);
});
