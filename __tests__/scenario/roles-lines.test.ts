import { expect, test } from '@jest/globals';
import { SUBSCRIPTION_ID } from '../../sandbox/index.ts';
import { furnish, GRANT, granted, roleRequests, SHOP, VAULT } from './roles-support.ts';
import { expectFailure, expectSuccess, type Inputs, labelsOf, runStep, startSandbox } from './support.ts';

const ID = `/subscriptions/${SUBSCRIPTION_ID}`;

/** Lines that are refused before any request, and what the error says. */
const REFUSED: readonly (readonly [line: string, says: string])[] = [
  ['AcrPull', "no ' @ '"],
  ['AcrPull @', 'no scope'],
  [`@ ${VAULT}`, 'no role'],
  ['AcrPull @ /', 'the whole tenant'],
  [`AcrPull @ ${ID}/`, 'ends in a slash'],
  [`AcrPull @ ${ID}/resourceGroups/`, 'ends in a slash'],
  [`AcrPull @ ${ID}/resourceGroups//providers/Microsoft.KeyVault/vaults/kv`, "an empty part ('//')"],
  ['AcrPull @ Microsoft.KeyVault/vaults/', 'ends in a slash'],
  ['AcrPull @ Microsoft.KeyVault/vaults', 'ends in a type'],
  [`AcrPull @ ${SHOP}/../other`, "the part '..'"],
  [`AcrPull @ ${SHOP}/%2e%2e/other`, "holds '%'"],
  [`AcrPull @ ${VAULT}?api-version=1`, "holds '?'"],
  [`AcrPull @ ${VAULT}#x`, "holds '#'"],
  [`AcrPull @ ${SHOP}\\..\\other`, "holds '\\'"],
  [`AcrPull @ ${VAULT}*`, "holds '*'"],
  [`AcrPull @ ${SHOP} ${ID}`, 'a blank'],
  ['AcrPull @ /providers/Microsoft.Management/managementGroups/all', 'a management group'],
  [`Owner @ ${VAULT}`, "the role 'Owner' lets its holder grant roles"],
  [`f58310d9-a9f6-439a-9e8d-f62e7b41a168 @ ${VAULT}`, "'Role Based Access Control Administrator'"],
];

test.concurrent.each(REFUSED)('refused before any request: %s', async (line, says) => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  for (const operation of ['assign', 'set']) {
    const step = await runStep(sandbox, { ...GRANT, operation, roles: `Reader @ resource-group\n${line}` });
    const error = expectFailure(step);
    expect(error).toMatch(/^Input 'roles', line 2: /);
    expect(error).toContain(says);
    expect(step.outputs).toMatchObject({ 'role-assignments': '[]', changed: 'false' });
  }
  expect(labelsOf(sandbox)).toEqual([]);
});

/** Other contradictions about roles, and the error. */
const CONTRADICTIONS: readonly (readonly [inputs: Inputs, says: RegExp])[] = [
  [
    { operation: 'set', 'identity-type': 'none' },
    /^Input 'roles' names roles, but 'identity-type' is 'none'/,
  ],
  [
    { 'app-name': `${SHOP}/providers/Microsoft.App/containerApps/web`, 'resource-group': '' },
    /^Input 'roles', line 1: the scope .* lies in 'resource-group'\. Set 'resource-group'\.$/,
  ],
  [{ 'delete-role-assignments': 'yes' }, /^Input 'delete-role-assignments'/],
  [{ 'resolve-roles': '1' }, /^Input 'resolve-roles'/],
];

test.concurrent.each(CONTRADICTIONS)('refused before any request: %j', async (inputs, says) => {
  await using sandbox = await startSandbox();
  expect(expectFailure(await runStep(sandbox, { ...GRANT, ...inputs }))).toMatch(says);
  expect(labelsOf(sandbox)).toEqual([]);
});

test.concurrent('show ignores roles, and the other operations what is not theirs', async () => {
  await using sandbox = await startSandbox();
  furnish(sandbox);
  expectSuccess(await runStep(sandbox, { ...GRANT, operation: 'show', roles: 'nonsense' }));
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
