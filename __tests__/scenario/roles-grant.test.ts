import { expect, test } from '@jest/globals';
import { SUBSCRIPTION_ID } from '../../sandbox/index.ts';
import {
  GRANT,
  granted,
  LIST,
  PULL,
  PUT,
  publishedName,
  REGISTRY,
  roleChanges,
  roleRequests,
  rolesOf,
  SECRETS,
  SHOP,
  startShop,
  VAULT,
} from './roles-support.ts';
import {
  expectFailure,
  identityId,
  labelsOf,
  labelsUntilWrite,
  principalOf,
  READ,
  requestsOf,
  resourcesOf,
  runStep,
  succeed,
  WRITE,
} from './support.ts';

const TEN_MINUTES = 'can take up to 10 minutes';

test.concurrent('the first step grants a role to a new identity, and the second only reads', async () => {
  await using sandbox = await startShop();
  const first = await succeed(sandbox, GRANT);
  const principalId = principalOf(sandbox, 'web');
  const roleDefinitionId = sandbox.roleDefinitionId('Key Vault Secrets User');
  const name = publishedName(VAULT, principalId, 'Key Vault Secrets User');
  const id = `${VAULT}/providers/Microsoft.Authorization/roleAssignments/${name}`;
  // On a busy machine, the app is read again.
  expect([...new Set(labelsUntilWrite(sandbox))]).toEqual([
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
  const second = await succeed(sandbox, GRANT);
  expect(labelsOf(sandbox)).toEqual(['ID token', 'Entra token', READ, 'LIST roleAssignments']);
  expect(rolesOf(second)).toEqual([{ ...rolesOf(first)[0], change: 'unchanged' }]);
  expect(second.outputs['changed']).toBe('false');
  expect(second.log).not.toContain(TEN_MINUTES);
});

test.concurrent('a step without roles sends no request to Microsoft.Authorization', async () => {
  await using sandbox = await startShop();
  const { roles: _, ...others } = GRANT;
  const step = await succeed(sandbox, {
    ...others,
    'delete-role-assignments': 'true',
    'resolve-roles': 'true',
  });
  expect(roleRequests(sandbox)).toEqual([]);
  expect(step.outputs['role-assignments']).toBe('[]');
});

test.concurrent("a custom role is looked up once by name, and its definition is read if it's given by GUID or full ID", async () => {
  await using sandbox = await startShop();
  const { guid } = sandbox.addRoleDefinition("Shop's reader, of all", { actions: ['*/read'] });
  const other = sandbox.addRoleDefinition('Other', { actions: ['*/read'] });
  const fullId = `${SHOP.split('/resourceGroups')[0]}/providers/Microsoft.Authorization/roleDefinitions/${other.guid}`;
  const step = await succeed(sandbox, {
    ...GRANT,
    roles: [
      "shop's READER, of all @ Microsoft.KeyVault/vaults/shop-vault",
      "Shop's reader, of all @ resource-group",
      `${guid} @ Microsoft.ContainerRegistry/registries/shop`,
      `${fullId} @ resource-group`,
    ].join('\n'),
  });
  const definitions = roleRequests(sandbox).filter((request) => request.includes('roleDefinition'));
  expect(definitions.sort()).toEqual([
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

test.concurrent("deleting a line doesn't revoke its role", async () => {
  await using sandbox = await startShop();
  await succeed(sandbox, { ...GRANT, roles: `${SECRETS}\n${PULL}` });
  const before = granted(sandbox);
  for (const operation of ['assign', 'set']) {
    await succeed(sandbox, { ...GRANT, operation, roles: PULL });
    expect(granted(sandbox)).toEqual(before);
  }
});

test.concurrent('an identity shared by many targets needs one list and one PUT per scope, as soon as one target has it', async () => {
  await using sandbox = await startShop();
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

test.concurrent('at most max-parallel roles are granted at once', async () => {
  await using sandbox = await startShop({ roleAssignmentMs: 100 });
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
  await succeed(sandbox, {
    ...GRANT,
    'max-parallel': '2',
    roles: roles.map((role) => `${role} @ resource-group`).join('\n'),
  });
  expect(labelsOf(sandbox, PUT)).toHaveLength(6);
  expect(most).toBeLessThanOrEqual(2);
});

const ID = `/subscriptions/${SUBSCRIPTION_ID}`;

/** Scopes with unusual characters, which are requested as written. */
const ODD: readonly string[] = [
  `${ID}`,
  `${ID}/resourceGroups/Läden`,
  `${SHOP}/providers/Microsoft.ApiManagement/service/a/apis/b;rev=1`,
  `${SHOP}/providers/Microsoft.Storage/storageAccounts/s/blobServices/default/containers/$web`,
  `${SHOP.toUpperCase()}/PROVIDERS/Microsoft.KeyVault/vaults/shop-vault`,
];

test.concurrent('only the scopes in the input are read or changed', async () => {
  await using sandbox = await startShop();
  sandbox.azure.addGroup('Läden', SUBSCRIPTION_ID);
  await succeed(sandbox, { ...GRANT, roles: ODD.map((scope) => `Reader @ ${scope}`).join('\n') });
  const about = roleRequests(sandbox).map((request) => request.split(' @ ')[1]);
  expect(new Set(about)).toEqual(new Set(ODD));
  expect(granted(sandbox)).toHaveLength(ODD.length);
});
