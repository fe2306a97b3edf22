import { expect, test } from '@jest/globals';
import type { Sandbox } from '../../sandbox/index.ts';
import {
  furnish,
  GRANT,
  granted,
  PULL,
  REGISTRY,
  roleChanges,
  roleRequests,
  rolesOf,
  SECRETS,
  VAULT,
} from './roles-support.ts';
import {
  errorsOf,
  expectSuccess,
  type Inputs,
  principalOf,
  runStep,
  startSandbox,
  warningsOf,
} from './support.ts';

/** With `force`, roles without effect get a separate warning each. */
test.concurrent('force grants what has no effect, with a warning for each line', async () => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  sandbox.addVault('shop-vault', { enableRbacAuthorization: false });
  sandbox.addRegistry('shop', { roleAssignmentMode: 'AbacRepositoryPermissions' });
  const step = await runStep(sandbox, { ...GRANT, roles: `${SECRETS}\n${PULL}`, force: 'true' });
  expectSuccess(step);
  expect(roleChanges(step)).toEqual(['Key Vault Secrets User added', 'AcrPull added']);
  expect(warningsOf(step)).toEqual([
    expect.stringMatching(/^Line 1 of 'roles': The role would have no effect, because key vault/),
    expect.stringMatching(/^Line 2 of 'roles': The role would have no effect, because container registry/),
  ]);

  const missing = await runStep(sandbox, {
    ...GRANT,
    roles: 'Key Vault Reader @ Microsoft.KeyVault/vaults/gone',
    force: 'true',
  });
  expect(errorsOf(missing)).toEqual([expect.stringContaining("doesn't exist")]);
});

/** Roles that have an effect in every mode of their scope. */
const EFFECTIVE: readonly (readonly [what: string, inputs: Inputs, arrange: (sandbox: Sandbox) => void])[] = [
  [
    'a role that is no role for data',
    { roles: 'Reader @ Microsoft.KeyVault/vaults/shop-vault' },
    () => undefined,
  ],
  [
    'a role that the registry honours',
    { roles: 'Container Registry Repository Reader @ Microsoft.ContainerRegistry/registries/shop' },
    (sandbox) => void sandbox.addRegistry('shop', { roleAssignmentMode: 'AbacRepositoryPermissions' }),
  ],
];

test.concurrent.each(EFFECTIVE)(
  '%s needs one look at its scope, to see that it exists',
  async (_, inputs, arrange) => {
    await using sandbox = await startSandbox();
    furnish(sandbox);
    arrange(sandbox);
    expectSuccess(await runStep(sandbox, { ...GRANT, ...inputs }));
    expect(roleRequests(sandbox).filter((request) => !request.includes('roleAssignment'))).toHaveLength(1);
  },
);

test.concurrent('what may not be read is no obstacle', async () => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  sandbox.addVault('shop-vault', { enableRbacAuthorization: false });
  sandbox.deny({ action: 'Microsoft.KeyVault/*' });
  sandbox.deny({ action: 'Microsoft.ContainerRegistry/*' });
  const step = await runStep(sandbox, { ...GRANT, roles: `${SECRETS}\n${PULL}` });
  expectSuccess(step);
  expect(granted(sandbox)).toHaveLength(2);
});

test.concurrent('an API version that a cloud does not have yet is no obstacle', async () => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  const error = { code: 'NoRegisteredProviderFound', message: 'No registered resource provider found' };
  sandbox.fault({
    match: { label: /^GET (vault|registry) / },
    times: 2,
    do: { status: 400, body: { error } },
  });
  const step = await runStep(sandbox, { ...GRANT, roles: `${SECRETS}\n${PULL}` });
  expectSuccess(step);
  expect(granted(sandbox)).toHaveLength(2);
});

test.concurrent('a definition that was read for it tells the name of a role that was given by its GUID', async () => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  sandbox.addVault('shop-vault', { enableRbacAuthorization: false });
  const { guid } = sandbox.addRoleDefinition('Vault manager', {
    actions: ['Microsoft.KeyVault/vaults/read'],
  });
  const step = await runStep(sandbox, {
    ...GRANT,
    roles: `${guid.toUpperCase()} @ Microsoft.KeyVault/vaults/shop-vault`,
  });
  expectSuccess(step);
  expect(rolesOf(step)).toMatchObject([{ role: 'Vault manager', change: 'added' }]);
});

test.concurrent('vaults are looked at only where a role would be added, and once', async () => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  sandbox.addVault('shop-vault', { enableRbacAuthorization: false });
  sandbox.setIdentity('web', { system: true });
  sandbox.grant(principalOf(sandbox, 'web'), 'Key Vault Secrets User', VAULT);
  expectSuccess(await runStep(sandbox, GRANT));
  expect(roleRequests(sandbox)).toEqual([`LIST roleAssignments @ ${VAULT}`]);

  sandbox.clearRequests();
  sandbox.addVault('shop-vault');
  sandbox.addApp('api');
  const step = await runStep(sandbox, {
    ...GRANT,
    'app-name': 'api,web',
    roles: `${SECRETS}\n${SECRETS}/secrets/greeting`,
  });
  expectSuccess(step);
  expect(roleRequests(sandbox).filter((request) => request.startsWith('GET'))).toHaveLength(1);
  expect(roleRequests(sandbox).some((request) => request.includes(REGISTRY))).toBe(false);
});
