import { expect, test } from '@jest/globals';
import { OBJECT_ID, ROLES, roleCondition } from '../../sandbox/index.ts';
import {
  CLEAN,
  furnish,
  GRANT,
  granted,
  PULL,
  REGISTRY,
  roleChanges,
  SECRETS,
  SHOP,
  VAULT,
} from './roles-support.ts';
import { expectFailure, expectSuccess, labelsOf, runStep, startSandbox } from './support.ts';

const SECRETS_USER = ROLES['Key Vault Secrets User'] ?? '';
const ADMINISTRATOR = 'Role Based Access Control Administrator';
const WRITE = 'Microsoft.Authorization/roleAssignments/write';

test.concurrent('the custom role of docs/permissions.md, on the group alone, grants and revokes', async () => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  sandbox.allowOnly(
    { actions: ['Microsoft.App/containerApps/read', 'Microsoft.App/containerApps/write'], scope: SHOP },
    { actions: ['Microsoft.App/containerApps/authConfigs/read'], scope: SHOP },
    {
      actions: [
        'Microsoft.Authorization/roleAssignments/read',
        WRITE,
        'Microsoft.Authorization/roleAssignments/delete',
        'Microsoft.Authorization/roleDefinitions/read',
      ],
      scope: SHOP,
    },
  );
  sandbox.addRoleDefinition('Shop manager');
  const granting = await runStep(sandbox, { ...GRANT, roles: `${SECRETS}\nShop manager @ resource-group` });
  expectSuccess(granting);
  expect(granted(sandbox)).toHaveLength(2);
  expectSuccess(await runStep(sandbox, CLEAN));
  expect(granted(sandbox)).toEqual([]);
});

test.concurrent(`${ADMINISTRATOR} with the condition grants and revokes the roles that it names, and no others`, async () => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  sandbox.allowOnly();
  sandbox.grant(OBJECT_ID, 'Container Apps Contributor', SHOP);
  sandbox.grant(OBJECT_ID, ADMINISTRATOR, SHOP, { condition: roleCondition(SECRETS_USER) });
  const step = await runStep(sandbox, { ...GRANT, roles: `${SECRETS}\n${PULL}` });
  expect(roleChanges(step)).toEqual(['Key Vault Secrets User added', 'AcrPull failed']);
  const error = expectFailure(step);
  expect(error).toMatch(/^Can't grant role 'AcrPull' to .*\n.*See line 2 of 'roles'/);
  expect(error).toContain('has an authorization with ABAC condition');
  expectSuccess(await runStep(sandbox, CLEAN));
  expect(granted(sandbox)).toEqual([]);
});

/** The three texts of a 403, and the advice for each. */
const WORDINGS: readonly (readonly [
  wording: 'no-right' | 'no-right-or-condition' | 'condition',
  says: string,
])[] = [
  ['no-right', `doesn't have the permission '${WRITE}' at this scope (AuthorizationFailed)`],
  ['no-right-or-condition', 'or only under a condition that excludes this role (AuthorizationFailed)'],
  ['condition', 'or only under a condition that excludes this role (AuthorizationFailed)'],
];

test.concurrent.each(WORDINGS)('a 403 "%s" says what to do, ready to be pasted', async (wording, says) => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  sandbox.deny({ action: WRITE, wording });
  const step = await runStep(sandbox, GRANT);
  const error = expectFailure(step);
  expect(error).toMatch(/^Can't grant role 'Key Vault Secrets User' to .*\n.*See line 1 of 'roles'/);
  expect(error).toContain(says);
  const condition = roleCondition(SECRETS_USER);
  // Long lines are wrapped, also within the condition.
  expect(error.replace(/ \\\n */g, ' ')).toContain(
    `  az role assignment create --role "${ADMINISTRATOR}" --scope ${VAULT} --assignee-object-id ${OBJECT_ID} ` +
      `--assignee-principal-type ServicePrincipal --condition-version 2.0 --condition "${condition}"\n`,
  );
  expect(error.length).toBeLessThan(3_900);
  expect(labelsOf(sandbox, 'PUT roleAssignment')).toHaveLength(1);

  // The role that the command grants is enough.
  sandbox.azure.access.denials.length = 0;
  sandbox.allowOnly({ actions: ['Microsoft.App/*'] });
  sandbox.grant(OBJECT_ID, ADMINISTRATOR, VAULT, { condition });
  expectSuccess(await runStep(sandbox, GRANT));
});

test.concurrent('rights on the scopes alone are enough: nothing of the registry but its role', async () => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  sandbox.allowOnly({ actions: ['Microsoft.App/*'], scope: SHOP }, { actions: [WRITE], scope: REGISTRY });
  const step = await runStep(sandbox, { ...GRANT, roles: PULL });
  expectSuccess(step);
  expect(roleChanges(step)).toEqual(['AcrPull added']);
});
