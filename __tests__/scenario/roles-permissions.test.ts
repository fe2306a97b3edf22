import { expect, test } from '@jest/globals';
import { OBJECT_ID, ROLES, roleCondition } from '../../sandbox/index.ts';
import { GRANT, PULL, REGISTRY, roleChanges, SHOP, startShop, VAULT } from './roles-support.ts';
import { expectFailure, labelsOf, principalOf, runStep, succeed } from './support.ts';

const SECRETS_USER = ROLES['Key Vault Secrets User'] ?? '';
const ADMINISTRATOR = 'Role Based Access Control Administrator';
const GRANTING = 'Microsoft.Authorization/roleAssignments/write';

/** Texts of a 403, and the advice for each. */
const WORDINGS: readonly (readonly [wording: 'no-right' | 'condition', fact: string])[] = [
  ['no-right', `doesn't have the permission '${GRANTING}' at this scope (AuthorizationFailed)`],
  ['condition', 'or only under a condition that excludes this role (AuthorizationFailed)'],
];

test.concurrent.each(WORDINGS)(
  'the error for a 403 (%s) contains a command to paste',
  async (wording, fact) => {
    await using sandbox = await startShop();
    sandbox.deny({ action: GRANTING, wording });
    const error = expectFailure(await runStep(sandbox, GRANT));
    expect(error).toMatch(/^Can't grant role 'Key Vault Secrets User' to .*\n.*See line 1 of 'roles'/);
    expect(error).toContain(fact);
    const condition = roleCondition(SECRETS_USER);
    // Long lines are wrapped, also within the condition.
    expect(error.replace(/ \\\n */g, ' ')).toContain(
      `  az role assignment create --assignee-object-id ${OBJECT_ID} --assignee-principal-type ServicePrincipal ` +
        `--role f58310d9-a9f6-439a-9e8d-f62e7b41a168 --scope ${VAULT} --condition-version 2.0 --condition "${condition}"\n`,
    );
    expect(error.length).toBeLessThan(3_900);
    expect(labelsOf(sandbox, 'PUT roleAssignment')).toHaveLength(1);

    // The role that the command grants is enough.
    sandbox.azure.access.denials.length = 0;
    sandbox.allowOnly({ actions: ['Microsoft.App/*'] });
    sandbox.grant(OBJECT_ID, ADMINISTRATOR, VAULT, { condition });
    await succeed(sandbox, GRANT);
  },
);

test.concurrent('permission to grant at the scope is sufficient, without permission to read the registry', async () => {
  await using sandbox = await startShop();
  sandbox.allowOnly({ actions: ['Microsoft.App/*'], scope: SHOP }, { actions: [GRANTING], scope: REGISTRY });
  const step = await succeed(sandbox, { ...GRANT, roles: PULL });
  expect(roleChanges(step)).toEqual(['AcrPull added']);
});

test.concurrent('with only permission to read, existing roles are confirmed', async () => {
  await using sandbox = await startShop();
  sandbox.setIdentity('web', { system: true });
  sandbox.grant(principalOf(sandbox, 'web'), 'Key Vault Secrets User', VAULT);
  sandbox.allowOnly();
  sandbox.grant(OBJECT_ID, 'Reader', SHOP);
  const step = await succeed(sandbox, GRANT);
  expect(roleChanges(step)).toEqual(['Key Vault Secrets User unchanged']);
});
