import { expect, test } from '@jest/globals';
import { roleAssignmentName } from '../../src/roles/role-assignment-name.ts';
import {
  furnish,
  GRANT,
  granted,
  LIST,
  PULL,
  PUT,
  REGISTRY,
  roleChanges,
  roleRequests,
  rolesOf,
  SECRETS,
  SHOP,
  VAULT,
} from './roles-support.ts';
import {
  expectSuccess,
  labelsOf,
  labelsUntilWrite,
  principalOf,
  READ,
  requestsOf,
  runStep,
  startSandbox,
  WRITE,
} from './support.ts';

const TEN_MINUTES = 'can take up to 10 minutes';

test.concurrent('a first step grants a role to a new identity; a second one only reads', async () => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  const first = await runStep(sandbox, GRANT);
  expectSuccess(first);
  const principalId = principalOf(sandbox, 'web');
  const roleDefinitionId = sandbox.roleDefinitionId('Key Vault Secrets User');
  const name = roleAssignmentName(VAULT, principalId, roleDefinitionId);
  const id = `${VAULT}/providers/Microsoft.Authorization/roleAssignments/${name}`;
  expect(labelsUntilWrite(sandbox)).toEqual([
    'ID token',
    'Entra token',
    READ,
    // Listing shows that the scope exists, although nobody has the principal yet.
    LIST,
    expect.stringMatching(/^GET .*shop-vault/),
    WRITE,
  ]);
  const [list, put] = requestsOf(sandbox, /roleAssignment/).slice(-2);
  expect(list?.query).toEqual({ 'api-version': '2022-04-01', $filter: `principalId eq '${principalId}'` });
  expect(put).toMatchObject({ query: { 'api-version': '2022-04-01' } });
  expect(put?.body).toEqual({
    properties: {
      roleDefinitionId,
      principalId,
      principalType: 'ServicePrincipal',
      description: expect.stringMatching(/^https:\/\/github\.com\/.+\/actions\/runs\/\d+$/),
    },
  });
  expect(rolesOf(first)).toEqual([
    {
      id,
      scope: VAULT,
      role: 'Key Vault Secrets User',
      roleDefinitionId,
      principalId,
      identity: `${SHOP}/providers/Microsoft.App/containerApps/web`,
      change: 'added',
    },
  ]);
  expect(first.outputs['changed']).toBe('true');
  expect(first.summary).toContain(
    `<td>Key Vault Secrets User</td><td><a href="https://portal.azure.com/#resource${VAULT}">`,
  );
  expect(first.summary).not.toContain('az role assignment create');
  for (const text of [first.log, first.summary]) expect(text.split(TEN_MINUTES)).toHaveLength(2);
  expect(granted(sandbox)).toEqual([`Key Vault Secrets User shop-vault ${principalId}`]);

  sandbox.clearRequests();
  const second = await runStep(sandbox, GRANT);
  expectSuccess(second);
  expect(labelsOf(sandbox)).toEqual(['ID token', 'Entra token', READ, 'LIST roleAssignments']);
  expect(rolesOf(second)).toEqual([{ ...rolesOf(first)[0], change: 'unchanged' }]);
  expect(second.outputs['changed']).toBe('false');
  expect(second.log).not.toContain(TEN_MINUTES);
});

test.concurrent('a step without roles asks Microsoft.Authorization nothing', async () => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  const { roles: _, ...others } = GRANT;
  const step = await runStep(sandbox, {
    ...others,
    'delete-role-assignments': 'true',
    'resolve-roles': 'true',
  });
  expectSuccess(step);
  expect(roleRequests(sandbox)).toEqual([]);
  expect(step.outputs['role-assignments']).toBe('[]');
});

test.concurrent('every selected identity gets every role, ordered by identity and then by line', async () => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  sandbox.addIdentity('id-a');
  const step = await runStep(sandbox, {
    'app-name': 'web',
    'identity-type': 'system-assigned,user-assigned',
    'user-assigned-identities': 'id-new,id-a',
    'create-identities': 'true',
    roles: `${SECRETS}\n\nreader @ resource-group`,
  });
  expectSuccess(step);
  const short = rolesOf(step).map(
    ({ identity, role }) => `${identity.slice(identity.lastIndexOf('/') + 1)}: ${role}`,
  );
  expect(short).toEqual([
    'web: Key Vault Secrets User',
    'web: Reader',
    'id-new: Key Vault Secrets User',
    'id-new: Reader',
    'id-a: Key Vault Secrets User',
    'id-a: Reader',
  ]);
  expect(granted(sandbox)).toHaveLength(6);
});

test.concurrent('a custom role is looked up once for each name; the definition of a GUID or full ID is read', async () => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  const { guid } = sandbox.addRoleDefinition("Shop's reader, of all", { actions: ['*/read'] });
  const other = sandbox.addRoleDefinition('Other', { actions: ['*/read'] });
  const fullId = `${SHOP.split('/resourceGroups')[0]}/providers/Microsoft.Authorization/roleDefinitions/${other.guid}`;
  const step = await runStep(sandbox, {
    ...GRANT,
    roles: [
      "shop's READER, of all @ Microsoft.KeyVault/vaults/shop-vault",
      "Shop's reader, of all @ resource-group",
      `${guid} @ Microsoft.ContainerRegistry/registries/shop`,
      `${fullId} @ resource-group`,
    ].join('\n'),
  });
  expectSuccess(step);
  expect(
    roleRequests(sandbox)
      .filter((request) => request.includes('roleDefinition'))
      .sort(),
  ).toEqual([
    `GET roleDefinition @ ${SHOP}`,
    `GET roleDefinition @ ${REGISTRY}`,
    `LIST roleDefinitions @ ${VAULT}`,
  ]);
  expect(roleChanges(step)).toEqual([
    "Shop's reader, of all added",
    "Shop's reader, of all added",
    "Shop's reader, of all added",
    'Other added',
  ]);
});

test.concurrent('two lines that mean one role grant it once', async () => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  const { guid } = sandbox.addRoleDefinition('Mine', { actions: ['*/read'] });
  const step = await runStep(sandbox, {
    ...GRANT,
    roles: `Mine @ resource-group\n${guid} @ ${SHOP.toUpperCase()}`,
  });
  expectSuccess(step);
  expect(labelsOf(sandbox, PUT)).toHaveLength(1);
  expect(roleChanges(step)).toEqual(['Mine added']);
});

test.concurrent('nothing is revoked because a line was left out', async () => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  expectSuccess(await runStep(sandbox, { ...GRANT, roles: `${SECRETS}\n${PULL}` }));
  const before = granted(sandbox);
  for (const operation of ['assign', 'set']) {
    expectSuccess(await runStep(sandbox, { ...GRANT, operation, roles: PULL }));
    expect(granted(sandbox)).toEqual(before);
  }
});
