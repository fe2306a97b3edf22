import { expect, test } from '@jest/globals';
import type { Sandbox } from '../../sandbox/index.ts';
import { furnish, GRANT, PULL, PUT, roleChanges, rolesOf, SECRETS, SHOP, VAULT } from './roles-support.ts';
import {
  errorsOf,
  expectFailure,
  type Inputs,
  identitiesOf,
  principalOf,
  resourcesOf,
  runStep,
  startSandbox,
} from './support.ts';

const error = (code: string, message = '') => ({ error: { code, message } });

/** Permanent refusals of Azure: their cause, the code, and the advice. */
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
    ['UnmatchedPrincipalType', 'To fix: Check in Microsoft Entra ID'],
  ],
  [
    'a definition that is gone since it was read',
    (sandbox) =>
      sandbox.fault({
        match: { label: PUT },
        do: { status: 400, body: error('RoleDefinitionDoesNotExist', 'no role') },
      }),
    ['RoleDefinitionDoesNotExist', 'Check the role', 'run the job again'],
  ],
  [
    'a scope where the role cannot be assigned',
    (sandbox) => {
      const guid = '99999999-0000-4000-8000-000000000002';
      const assignableScopes = ['/subscriptions/99999999-2222-4333-8444-555555555555'];
      sandbox.addRoleDefinition('Elsewhere', { guid, assignableScopes });
      sandbox.deny({ action: 'Microsoft.Authorization/roleDefinitions/read' });
    },
    ['RoleAssignmentScopeNotAssignableToRoleDefinition', 'assignable scopes'],
    { roles: '99999999-0000-4000-8000-000000000002 @ Microsoft.KeyVault/vaults/shop-vault' },
  ],
  [
    'names that are taken',
    (sandbox) =>
      sandbox.fault({
        match: { label: PUT },
        times: 2,
        do: { status: 400, body: error('RoleAssignmentUpdateNotPermitted', 'no update') },
      }),
    ['RoleAssignmentUpdateNotPermitted', 'To fix: Run the job again.'],
  ],
  [
    'a lock that forbids everything',
    (sandbox) => sandbox.lock(VAULT, 'ReadOnly'),
    ['ScopeLocked', 'To fix: Remove the lock'],
  ],
  [
    'a linked subscription of another tenant',
    (sandbox) => {
      const message = "the current tenant 't' is not authorized to access linked subscription 's'.";
      sandbox.fault({
        match: { label: PUT },
        do: { status: 403, body: error('LinkedAuthorizationFailed', message) },
      });
    },
    ['LinkedAuthorizationFailed', 'in a subscription of the same tenant'],
  ],
  [
    'a scope that is not there',
    (sandbox) =>
      sandbox.fault({
        match: { label: PUT },
        do: { status: 404, body: error('ResourceGroupNotFound', 'no group') },
      }),
    ['ResourceGroupNotFound', "The scope doesn't exist"],
  ],
];

test.concurrent.each(REFUSED)('%s fails its line alone', async (_, arrange, says, inputs = {}) => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  arrange(sandbox);
  const step = await runStep(sandbox, { ...GRANT, ...inputs });
  const text = expectFailure(step);
  expect(text).toMatch(/^Can't grant role '.*\n.*See line 1 of 'roles'/);
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
  expect(errorsOf(step)).toEqual([
    expect.stringContaining("See line 1 of 'roles'"),
    expect.stringContaining("See line 3 of 'roles'"),
  ]);
  expect(errorsOf(step)[0]).toContain("container app 'cron', and the system-assigned identity of");
  expect(resourcesOf(step).map(({ status }) => status)).toEqual(['succeeded', 'succeeded', 'succeeded']);
  expect(roleChanges(step)).toEqual(
    Array.from({ length: 3 }, () => [
      'Key Vault Secrets User failed',
      'AcrPull added',
      'Reader failed',
    ]).flat(),
  );
});
