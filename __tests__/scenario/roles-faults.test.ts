import { expect, test } from '@jest/globals';
import { ROLES, type Sandbox } from '../../sandbox/index.ts';
import { roleAssignmentName } from '../../src/identity/role-assignment-name.ts';
import {
  furnish,
  GRANT,
  granted,
  PULL,
  REGISTRY,
  roleChanges,
  rolesOf,
  SECRETS,
  SHOP,
  VAULT,
} from './roles-support.ts';
import {
  afterRequest,
  errorsOf,
  expectFailure,
  expectSuccess,
  type Inputs,
  identitiesOf,
  identityId,
  labelsOf,
  principalOf,
  requestsOf,
  resourcesOf,
  runStep,
  startSandbox,
  warningsOf,
} from './support.ts';

const PUT = 'PUT roleAssignment';
const LIST = 'LIST roleAssignments';
const DELETE = 'DELETE roleAssignment';
const CLEAN: Inputs = {
  operation: 'remove',
  'app-name': 'web',
  'identity-type': 'system-assigned',
  'delete-role-assignments': 'true',
};

const error = (code: string, message = '') => ({ error: { code, message } });

/** The published name of the grant of {@link SECRETS} to `web`. */
const nameFor = (sandbox: Sandbox): string =>
  roleAssignmentName(VAULT, principalOf(sandbox, 'web'), ROLES['Key Vault Secrets User'] ?? '');

/** Faults that heal: what stands in the way, and how often the role is written until it is there. */
const HEALING: readonly (readonly [what: string, arrange: (sandbox: Sandbox) => unknown, puts: number])[] = [
  [
    'a PUT whose answer is lost',
    (sandbox) => sandbox.fault({ match: { label: PUT }, do: { drop: 'after' } }),
    2,
  ],
  [
    'a PUT that is broken off',
    (sandbox) => sandbox.fault({ match: { label: PUT }, do: { drop: 'during' } }),
    2,
  ],
  [
    'a PUT that never arrives',
    (sandbox) => sandbox.fault({ match: { label: PUT }, do: { drop: 'before' } }),
    2,
  ],
  [
    'a server in trouble',
    (sandbox) => sandbox.fault({ match: { label: PUT }, times: 2, do: { status: 503 } }),
    3,
  ],
  ['a page of a gateway', (sandbox) => sandbox.fault({ match: { label: PUT }, do: { html: 502 } }), 2],
  [
    'a PUT that is throttled',
    (sandbox) =>
      sandbox.fault({ match: { label: PUT }, do: { status: 429, headers: { 'retry-after': '1' } } }),
    2,
  ],
  [
    'a list that is throttled',
    (sandbox) => sandbox.fault({ match: { label: LIST }, do: { status: 429 } }),
    1,
  ],
  [
    'a list that is broken off',
    (sandbox) => sandbox.fault({ match: { label: LIST }, do: { drop: 'during' } }),
    1,
  ],
  [
    'a principal that is not known yet',
    (sandbox) =>
      sandbox.fault({
        match: { label: PUT },
        do: { status: 400, body: error('PrincipalNotFound', 'Principal x') },
      }),
    2,
  ],
  [
    'a name that belongs to another role',
    (sandbox) => sandbox.grant(principalOf(sandbox, 'web'), 'Reader', VAULT, { name: nameFor(sandbox) }),
    2,
  ],
  [
    'a name that is used at another scope',
    (sandbox) => sandbox.grant(principalOf(sandbox, 'web'), 'AcrPull', SHOP, { name: nameFor(sandbox) }),
    2,
  ],
];

test.concurrent.each(HEALING)('%s heals', async (_, arrange, puts) => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  sandbox.setIdentity('web', { system: true });
  arrange(sandbox);
  const step = await runStep(sandbox, GRANT);
  expectSuccess(step);
  expect(roleChanges(step)).toEqual(['Key Vault Secrets User added']);
  expect(labelsOf(sandbox, PUT)).toHaveLength(puts);
  expect(step.outputs['changed']).toBe('true');
  expect(granted(sandbox)).toContain(`Key Vault Secrets User shop-vault ${principalOf(sandbox, 'web')}`);
});

/** What Azure refuses for good: how it is brought about, the code and the advice. */
const REFUSED: readonly (readonly [
  what: string,
  arrange: (sandbox: Sandbox) => unknown,
  says: readonly string[],
  inputs?: Inputs,
])[] = [
  [
    'too many assignments',
    (sandbox) => {
      sandbox.options.roleAssignmentLimit = 0;
    },
    ['RoleAssignmentLimitExceeded', '4,000 role assignments', 'share one user-assigned identity'],
  ],
  [
    'a wrong kind of principal',
    (sandbox) =>
      sandbox.fault({
        match: { label: PUT },
        do: { status: 400, body: error('UnmatchedPrincipalType', 'has type') },
      }),
    ['UnmatchedPrincipalType'],
  ],
  [
    'a definition that is not there',
    () => undefined,
    ['RoleDefinitionDoesNotExist', 'az role definition list', 'run the job again'],
    { roles: '99999999-0000-4000-8000-000000000001 @ Microsoft.KeyVault/vaults/shop-vault' },
  ],
  [
    'a scope where the role cannot be assigned',
    (sandbox) =>
      sandbox.addRoleDefinition('Elsewhere', {
        guid: '99999999-0000-4000-8000-000000000002',
        assignableScopes: ['/subscriptions/99999999-2222-4333-8444-555555555555'],
      }),
    ['RoleAssignmentScopeNotAssignableToRoleDefinition', 'assignable scopes'],
    { roles: '99999999-0000-4000-8000-000000000002 @ Microsoft.KeyVault/vaults/shop-vault' },
  ],
  [
    'a lock that forbids everything',
    (sandbox) => sandbox.lock(VAULT, 'ReadOnly'),
    ['ScopeLocked', 'To fix: a lock'],
  ],
  [
    'a scope that is not there',
    (sandbox) =>
      sandbox.fault({
        match: { label: PUT },
        do: { status: 404, body: error('ResourceGroupNotFound', 'no group') },
      }),
    ['ResourceGroupNotFound', 'To fix: check the scope'],
  ],
];

test.concurrent.each(REFUSED)('%s fails its line alone', async (_, arrange, says, inputs = {}) => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  arrange(sandbox);
  const step = await runStep(sandbox, { ...GRANT, ...inputs });
  const text = expectFailure(step);
  expect(text).toMatch(/^Input 'roles', line 1: Failed to grant the role /);
  for (const part of says) expect(text).toContain(part);
  expect(resourcesOf(step)).toMatchObject([{ status: 'succeeded', changed: true, error: null }]);
  expect(identitiesOf(step)).toMatchObject([{ change: 'added' }]);
  expect(step.outputs).toMatchObject({ 'principal-id': principalOf(sandbox, 'web'), changed: 'true' });
  expect(rolesOf(step)).toMatchObject([{ id: null, change: 'failed' }]);
  expect(step.summary).toContain('1 line of roles failed');
});

test.concurrent('one annotation for a line, however many identities it failed for; the other lines are granted', async () => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  for (const name of ['api', 'cron']) sandbox.addApp(name);
  sandbox.deny({ action: 'Microsoft.Authorization/roleAssignments/write', scope: VAULT });
  sandbox.deny({
    action: 'Microsoft.Authorization/roleAssignments/write',
    scope: `${SHOP}/providers/Microsoft.Storage`,
  });
  const roles = `${SECRETS}\n${PULL}\nReader @ Microsoft.Storage/storageAccounts/shop`;
  const step = await runStep(sandbox, { ...GRANT, 'app-name': '*', roles });
  expect(step.exitCode).toBe(1);
  expect(errorsOf(step).map((text) => text.slice(0, 23))).toEqual([
    "Input 'roles', line 1: ",
    "Input 'roles', line 3: ",
  ]);
  expect(errorsOf(step)[0]).toContain(
    "container app 'cron' in resource group 'shop', the system-assigned identity of",
  );
  expect(resourcesOf(step).map(({ status }) => status)).toEqual(['succeeded', 'succeeded', 'succeeded']);
  expect(roleChanges(step)).toEqual(
    Array.from({ length: 3 }, () => [
      'Key Vault Secrets User failed',
      'AcrPull added',
      'Reader failed',
    ]).flat(),
  );
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

test.concurrent('somebody who grants the same between list and PUT is no conflict', async () => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  sandbox.setIdentity('web', { system: true });
  const off = sandbox.onRequest(({ label }) => {
    if (label !== PUT) return;
    off();
    sandbox.grant(principalOf(sandbox, 'web'), 'Key Vault Secrets User', VAULT);
  });
  const step = await runStep(sandbox, GRANT);
  expectSuccess(step);
  expect(rolesOf(step)).toMatchObject([{ id: sandbox.roleAssignments[0]?.id, change: 'unchanged' }]);
  expect(step.outputs['changed']).toBe('false');
});

/** Faults while something is deleted that heal. */
const HEALING_DELETES: readonly (readonly [what: string, fault: Parameters<Sandbox['fault']>[0]['do']])[] = [
  ['an answer that is lost', { drop: 'after' }],
  ['a server in trouble', { status: 500 }],
  ['throttling', { status: 429, headers: { 'retry-after': '1' } }],
];

test.concurrent.each(HEALING_DELETES)('deleting outlives %s', async (_, fault) => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  sandbox.setIdentity('web', { system: true });
  sandbox.grant(principalOf(sandbox, 'web'), 'Reader', SHOP);
  sandbox.fault({ match: { label: DELETE }, do: fault });
  const step = await runStep(sandbox, CLEAN);
  expectSuccess(step);
  expect(labelsOf(sandbox, DELETE)).toHaveLength(2);
  expect(roleChanges(step)).toEqual(['Reader removed']);
  expect(sandbox.roleAssignments).toEqual([]);
});

test.concurrent('a list that never answers before a removal leaves the identity where it is', async () => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  sandbox.setIdentity('web', { system: true });
  sandbox.fault({ match: { label: LIST }, do: { hang: true } });
  const step = await runStep(sandbox, { ...CLEAN, 'timeout-minutes': '0.05' });
  expect(expectFailure(step)).toContain("'timeout-minutes' is 0.05");
  expect(labelsOf(sandbox, /PATCH|DELETE/)).toEqual([]);
});

test.concurrent('the time limit ends a grant, with what was sent', async () => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  sandbox.fault({
    match: ({ label, path }) => label === PUT && path.includes('shop-vault'),
    do: { hang: true },
  });
  const step = await runStep(sandbox, { ...GRANT, roles: `${SECRETS}\n${PULL}`, 'timeout-minutes': '0.2' });
  const text = expectFailure(step);
  expect(text).toContain("'timeout-minutes' is 0.2");
  expect(text).toMatch(
    /role 'Key Vault Secrets User' at .*shop-vault: a change was sent; whether Azure took it is not known/,
  );
  expect(text).toMatch(/role 'AcrPull' at .*: it was granted/);
  expect(roleChanges(step)).toEqual(['Key Vault Secrets User failed', 'AcrPull added']);
  expect(resourcesOf(step)).toMatchObject([{ status: 'succeeded' }]);
  expect(step.outputs['changed']).toBe('true');
});

test.concurrent('after a signal no role is begun, and the last word tells which were not', async () => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  sandbox.fault({ match: { label: PUT }, times: 9, do: { hang: true } });
  const after = afterRequest(sandbox, PUT);
  const roles = `${SECRETS}\n${PULL}\nReader @ resource-group`;
  const step = await runStep(
    sandbox,
    { ...GRANT, roles, 'max-parallel': '1' },
    { signal: { name: 'SIGTERM', after } },
  );
  const text = expectFailure(step);
  expect(text).toContain('stopped by SIGTERM');
  expect(text.match(/nothing was sent/g)).toHaveLength(2);
  expect(labelsOf(sandbox, PUT)).toHaveLength(1);
  expect(new Set(rolesOf(step).map(({ change }) => change))).toEqual(new Set(['failed']));
});

test.concurrent('after a signal nothing is deleted any more, and the last word lists what remains', async () => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  sandbox.setIdentity('web', { system: true });
  for (const scope of [VAULT, REGISTRY, SHOP]) sandbox.grant(principalOf(sandbox, 'web'), 'Reader', scope);
  const ids = sandbox.roleAssignments.map(({ id }) => id);
  sandbox.fault({ match: { label: DELETE }, times: 9, do: { hang: true } });
  const after = afterRequest(sandbox, DELETE);
  const step = await runStep(
    sandbox,
    { ...CLEAN, 'max-parallel': '1' },
    { signal: { name: 'SIGINT', after } },
  );
  const text = expectFailure(step);
  expect(text).toContain('az role assignment delete --ids');
  for (const id of ids) expect(text).toContain(id);
  expect(labelsOf(sandbox, DELETE)).toHaveLength(1);
  expect(roleChanges(step)).toEqual(['Reader failed', 'Reader failed', 'Reader failed']);
});

test.concurrent('a signal before the removal of an identity deletes nothing', async () => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  const { id, principalId } = sandbox.addIdentity('id-a');
  sandbox.setIdentity('web', { user: [id] });
  sandbox.grant(principalId, 'AcrPull', REGISTRY);
  sandbox.operationFails('web', { mode: 'stuck' });
  const after = afterRequest(sandbox, 'PATCH containerApps/web');
  const inputs = { operation: 'remove', 'app-name': 'web', 'user-assigned-identities': 'id-a', roles: PULL };
  const step = await runStep(sandbox, inputs, { signal: { name: 'SIGTERM', after } });
  expectFailure(step);
  expect(requestsOf(sandbox, DELETE)).toEqual([]);
  expect(granted(sandbox)).toEqual([`AcrPull shop ${principalId}`]);
  expect(warningsOf(step)).toEqual([]);
  expect(identitiesOf(step).map((identity) => identity.id)).not.toContain(identityId('none'));
});
