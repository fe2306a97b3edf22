import { expect, test } from '@jest/globals';
import { OBJECT_ID, ROLES } from '../../sandbox/index.ts';
import { roleAssignmentName } from '../../src/identity/role-assignment-name.ts';
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
  SHOP,
  VAULT,
} from './roles-support.ts';
import {
  expectFailure,
  expectSuccess,
  identityId,
  labelsOf,
  labelsUntilWrite,
  principalOf,
  READ,
  requestsOf,
  resourcesOf,
  runStep,
  startSandbox,
  WRITE,
  warningsOf,
} from './support.ts';

const TEN_MINUTES = 'A new role may take up to ten minutes to work.';
const PUT = 'PUT roleAssignment';

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
    expect.stringMatching(/^GET .*shop-vault/),
    WRITE,
  ]);
  expect(labelsOf(sandbox).slice(-2)).toEqual(['LIST roleAssignments', PUT]);
  const [list, put] = requestsOf(sandbox, /roleAssignment/);
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

/** How a grant of somebody else's is spelled, and whether it is the one that is wanted. */
const OTHERS: readonly (readonly [what: string, role: string, scope: string, unchanged: boolean])[] = [
  ['under another name', 'Key Vault Secrets User', VAULT, true],
  ['with another casing of the scope', 'Key Vault Secrets User', VAULT.toUpperCase(), true],
  ['at the group above', 'Key Vault Secrets User', SHOP, false],
  ['at something below', 'Key Vault Secrets User', `${VAULT}/secrets/greeting`, false],
  ['of another role', 'Key Vault Reader', VAULT, false],
];

test.concurrent.each(OTHERS)('a grant of somebody else %s', async (_, role, scope, unchanged) => {
  await using sandbox = await startSandbox({ roleDefinitionIdWithSubscription: false });
  furnish(sandbox);
  sandbox.setIdentity('web', { system: true });
  sandbox.grant(principalOf(sandbox, 'web'), role, scope);
  const step = await runStep(sandbox, GRANT);
  expectSuccess(step);
  expect(roleChanges(step)).toEqual([`Key Vault Secrets User ${unchanged ? 'unchanged' : 'added'}`]);
  expect(labelsOf(sandbox, PUT)).toHaveLength(unchanged ? 0 : 1);
  expect(step.outputs['changed']).toBe(`${!unchanged}`);
});

test.concurrent('a grant with a condition is unchanged, and log and summary say that it has one', async () => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  sandbox.setIdentity('web', { system: true });
  const condition =
    "(@Resource[Microsoft.Authorization/roleAssignments:PrincipalType] ForAnyOfAnyValues:StringEqualsIgnoreCase {'User'})";
  sandbox.grant(principalOf(sandbox, 'web'), 'Key Vault Secrets User', VAULT, { condition });
  const step = await runStep(sandbox, GRANT);
  expectSuccess(step);
  expect(roleChanges(step)).toEqual(['Key Vault Secrets User unchanged']);
  expect(sandbox.roleAssignments).toMatchObject([{ condition }]);
  for (const text of [step.log, step.summary]) expect(text).toContain('under a condition');
});

test.concurrent('who may only read confirms what is granted', async () => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  sandbox.setIdentity('web', { system: true });
  sandbox.grant(principalOf(sandbox, 'web'), 'Key Vault Secrets User', VAULT);
  sandbox.allowOnly();
  sandbox.grant(OBJECT_ID, 'Reader', SHOP);
  const step = await runStep(sandbox, GRANT);
  expectSuccess(step);
  expect(roleChanges(step)).toEqual(['Key Vault Secrets User unchanged']);
});

test.concurrent('where nothing may be listed the write decides, under a name that overwrites nothing', async () => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  sandbox.deny({ action: 'Microsoft.Authorization/roleAssignments/read' });
  sandbox.fault({ match: { label: PUT }, do: { drop: 'after' } });
  const first = await runStep(sandbox, GRANT);
  expectSuccess(first);
  expect(roleChanges(first)).toEqual(['Key Vault Secrets User added']);
  const [lost, repeated, ...more] = requestsOf(sandbox, PUT).map(({ path }) => path);
  expect(more).toEqual([]);
  expect(repeated).toBe(lost);
  expect(lost).not.toContain(
    roleAssignmentName(VAULT, principalOf(sandbox, 'web'), ROLES['Key Vault Secrets User'] ?? ''),
  );

  sandbox.clearRequests();
  const second = await runStep(sandbox, GRANT);
  expectSuccess(second);
  expect(rolesOf(second)).toMatchObject([{ id: rolesOf(first)[0]?.id, change: 'unchanged' }]);
  expect(requestsOf(sandbox, PUT)).toMatchObject([{ status: 409 }]);
  expect(second.outputs['changed']).toBe('false');
  expect(sandbox.roleAssignments).toHaveLength(1);
});

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
  expect(labelsOf(sandbox, 'LIST roleAssignments')).toHaveLength(2);
  expect(labelsOf(sandbox, PUT)).toHaveLength(2);
  expect(rolesOf(step)).toMatchObject([
    { scope: VAULT, role: 'Key Vault Secrets User', identity: identityId('id-a'), change: 'added' },
    { scope: REGISTRY, role: 'AcrPull', identity: identityId('id-a'), change: 'added' },
  ]);
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

test.concurrent('a custom role is looked up at its scope, once for each name; GUIDs and full IDs are taken as given', async () => {
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
  expect(roleRequests(sandbox).filter((request) => request.includes('roleDefinition'))).toEqual([
    `LIST roleDefinitions @ ${VAULT}`,
  ]);
  expect(roleChanges(step)).toEqual([
    "Shop's reader, of all added",
    "Shop's reader, of all added",
    'null added',
    'null added',
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

test.concurrent('a dry run reads and writes nothing, and tells what would be granted', async () => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  sandbox.setIdentity('web', { system: true });
  sandbox.grant(principalOf(sandbox, 'web'), 'AcrPull', REGISTRY);
  const step = await runStep(sandbox, {
    'app-name': 'web',
    'identity-type': 'system-assigned,user-assigned',
    'user-assigned-identities': 'id-new',
    'create-identities': 'true',
    'dry-run': 'true',
    roles: `${SECRETS}\n${PULL}`,
  });
  expectSuccess(step);
  expect(labelsOf(sandbox, /^(PUT|PATCH|DELETE)/)).toEqual([]);
  expect(
    rolesOf(step).map(({ id, principalId, change }) => [id !== null, principalId !== null, change]),
  ).toEqual([
    [false, true, 'added'],
    [true, true, 'unchanged'],
    [false, false, 'added'],
    [false, false, 'added'],
  ]);
  expect(step.outputs['changed']).toBe('true');
  expect(step.summary).toContain('## Dry run: Managed identities, assign: 1 to change, 3 roles to change');
  expect(step.log).not.toContain(TEN_MINUTES);
  expect(warningsOf(step)).toEqual([]);
});

test.concurrent('a drift check finds a role that is missing, and fails with what would be changed', async () => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  sandbox.setIdentity('web', { system: true });
  const check = { ...GRANT, 'dry-run': 'true', 'fail-on-change': 'true' };
  const step = await runStep(sandbox, check);
  expect(expectFailure(step)).toMatch(/Drift: .*would be added: 'Key Vault Secrets User' at /s);
  expect(resourcesOf(step)).toMatchObject([{ status: 'succeeded', changed: false }]);
  expect(step.outputs['changed']).toBe('true');

  expectSuccess(await runStep(sandbox, GRANT));
  expectSuccess(await runStep(sandbox, check));
});
