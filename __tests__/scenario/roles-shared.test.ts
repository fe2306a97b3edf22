import { expect, test } from '@jest/globals';
import {
  furnish,
  GRANT,
  PULL,
  PUT,
  REGISTRY,
  roleChanges,
  rolesOf,
  SECRETS,
  VAULT,
} from './roles-support.ts';
import {
  expectFailure,
  expectSuccess,
  identitiesOf,
  identityId,
  labelsOf,
  requestsOf,
  resourcesOf,
  runStep,
  startSandbox,
} from './support.ts';

test.concurrent('one identity on many targets: one list and one PUT for each scope, as soon as one target has it', async () => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  for (const name of ['api', 'cron', 'www']) sandbox.addApp(name);
  sandbox.operationFails('api', { mode: 'async-failed' });
  sandbox.addIdentity('id-a');
  const step = await runStep(sandbox, {
    'app-name': '*',
    'user-assigned-identities': 'id-a',
    roles: `${SECRETS}\n${PULL}`,
  });
  expect(expectFailure(step)).toContain("container app 'api'");
  expect(resourcesOf(step).map(({ name, status }) => `${name} ${status}`)).toEqual([
    'api failed',
    'cron succeeded',
    'web succeeded',
    'www succeeded',
  ]);
  // On a busy machine, a list is repeated because it is too old.
  const lists = requestsOf(sandbox, 'LIST roleAssignments');
  expect(new Set(lists.map(({ path }) => path)).size).toBe(2);
  expect(lists.length).toBeLessThanOrEqual(4);
  expect(labelsOf(sandbox, PUT)).toHaveLength(2);
  expect(rolesOf(step)).toMatchObject([
    { scope: VAULT, role: 'Key Vault Secrets User', identity: identityId('id-a'), change: 'added' },
    { scope: REGISTRY, role: 'AcrPull', identity: identityId('id-a'), change: 'added' },
  ]);
});

test.concurrent('at most max-parallel are granted at once', async () => {
  await using sandbox = await startSandbox({ roleAssignmentMs: 100 });
  furnish(sandbox);
  const running = new Set<unknown>();
  let most = 0;
  sandbox.onRequest((request) => {
    if (request.label !== PUT) return;
    running.add(request);
    most = Math.max(most, running.size);
  });
  sandbox.onAnswer((request) => void running.delete(request));
  const roles = [
    'Reader',
    'AcrPull',
    'AcrPush',
    'Key Vault Reader',
    'Storage Blob Data Reader',
    'Search Index Data Reader',
  ];
  const step = await runStep(sandbox, {
    ...GRANT,
    'max-parallel': '2',
    roles: roles.map((role) => `${role} @ resource-group`).join('\n'),
  });
  expectSuccess(step);
  expect(labelsOf(sandbox, PUT)).toHaveLength(6);
  expect(most).toBe(2);
});

test.concurrent('at most max-parallel scopes are looked at at once', async () => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  const vaults = Array.from({ length: 6 }, (_, at) => `vault-${at}`);
  for (const vault of vaults) sandbox.addVault(vault);
  sandbox.fault({ match: { label: /^GET vault / }, times: 6, do: { delayMs: 100 } });
  const running = new Set<unknown>();
  let most = 0;
  sandbox.onRequest((request) => {
    if (!request.label.startsWith('GET vault ')) return;
    running.add(request);
    most = Math.max(most, running.size);
  });
  sandbox.onAnswer((request) => void running.delete(request));
  const step = await runStep(sandbox, {
    ...GRANT,
    'max-parallel': '2',
    'dry-run': 'true',
    roles: vaults.map((vault) => `Key Vault Reader @ Microsoft.KeyVault/vaults/${vault}`).join('\n'),
  });
  expectSuccess(step);
  expect(labelsOf(sandbox, /^GET vault /)).toHaveLength(6);
  expect(most).toBe(2);
});

test.concurrent('an identity is named as Azure spells it, in every output', async () => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  sandbox.addIdentity('id-a');
  const id = identityId('id-a');
  const inputs = { 'app-name': 'web', 'user-assigned-identities': 'ID-A', roles: PULL };
  for (const operation of ['assign', 'remove']) {
    const step = await runStep(sandbox, { ...inputs, operation });
    expectSuccess(step);
    expect(identitiesOf(step)).toMatchObject([{ id }]);
    expect(rolesOf(step)).toMatchObject([{ identity: id }]);
  }
});

test.concurrent('two steps at once grant once', async () => {
  await using sandbox = await startSandbox({ roleAssignmentMs: 300 });
  furnish(sandbox);
  sandbox.setIdentity('web', { system: true });
  const steps = await Promise.all([runStep(sandbox, GRANT), runStep(sandbox, GRANT)]);
  for (const step of steps) {
    expectSuccess(step);
    expect(roleChanges(step)[0]).toMatch(/added|unchanged/);
  }
  expect(sandbox.roleAssignments).toHaveLength(1);
});
