import { expect, test } from '@jest/globals';
import { SUBSCRIPTION_ID } from '../../sandbox/index.ts';
import { furnish, GRANT, granted, roleRequests, SHOP, VAULT } from './roles-support.ts';
import { expectFailure, expectSuccess, labelsOf, runStep, startSandbox } from './support.ts';

const ID = `/subscriptions/${SUBSCRIPTION_ID}`;

test.concurrent('a refused line stops the step before any request; all the rules are in the unit tests', async () => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  const roles = `Reader @ resource-group\nOwner @ ${VAULT}`;
  for (const operation of ['assign', 'set']) {
    const step = await runStep(sandbox, { ...GRANT, operation, roles });
    expect(expectFailure(step)).toMatch(/^Invalid value for input 'roles', line 2: The role 'Owner'/);
    expect(step.outputs).toMatchObject({ 'role-assignments': '[]', changed: 'false' });
  }
  expect(labelsOf(sandbox)).toEqual([]);
});

test.concurrent('show parses roles, and ignores them', async () => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  expectSuccess(await runStep(sandbox, { ...GRANT, operation: 'show' }));
  expect(roleRequests(sandbox)).toEqual([]);
});

/** Scopes with odd letters, that are asked as they are written. */
const ODD: readonly string[] = [
  `${ID}`,
  `${ID}/resourceGroups/Läden`,
  `${SHOP}/providers/Microsoft.ApiManagement/service/a/apis/b;rev=1`,
  `${SHOP}/providers/Microsoft.Storage/storageAccounts/s/blobServices/default/containers/$web`,
  `${SHOP.toUpperCase()}/PROVIDERS/Microsoft.KeyVault/vaults/shop-vault`,
];

test.concurrent.each(ODD)('nothing but the scope that is written is asked or changed: %s', async (scope) => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  sandbox.azure.addGroup('Läden', SUBSCRIPTION_ID);
  expectSuccess(await runStep(sandbox, { ...GRANT, roles: `Reader @ ${scope}` }));
  const about = roleRequests(sandbox).map((request) => request.split(' @ ')[1]);
  expect(new Set(about)).toEqual(new Set([scope]));
  expect(granted(sandbox)).toHaveLength(1);
});
