import { describe, expect, test } from '@jest/globals';
import { builtInRole } from '../../../src/roles/built-in-roles.ts';
import { parseRoleLine, type RoleLine, roleLineKey } from '../../../src/roles/role-lines.ts';
import { LineError } from '../../../src/roles/scope.ts';
import { SUBSCRIPTION, thrownBy } from '../data.ts';

const BASE = () => ({ subscriptionId: SUBSCRIPTION, resourceGroup: 'shop' });
const GROUP = `/subscriptions/${SUBSCRIPTION}/resourceGroups/shop`;
const ACCOUNT = `${GROUP}/providers/Microsoft.DocumentDB/databaseAccounts/shop`;
const VAULT = `${GROUP}/providers/Microsoft.KeyVault/vaults/kv`;
const SECRETS_USER = '4633458b-17de-408a-b874-0445c86b69e6';
const CUSTOM = 'aaaaaaaa-0000-4000-8000-00000000000a';

const parse = (text: string): RoleLine => ({ input: 'roles', line: 1, ...parseRoleLine(text, BASE) });

/** The reason why a line is refused. */
function refusal(text: string): string {
  const error = thrownBy(() => parse(text));
  expect(error).toBeInstanceOf(LineError);
  return error.message;
}

describe('valid lines', () => {
  test.each([
    ['AcrPull @ resource-group', `AcrPull @ ${GROUP}`],
    ['AcrPull\u00a0@\tresource-group', `AcrPull @ ${GROUP}`],
    ['Key\u00a0Vault  Reader @ resource-group', `Key Vault Reader @ ${GROUP}`],
    ['Key Vault Secrets User @ Microsoft.KeyVault/vaults/kv', `Key Vault Secrets User @ ${VAULT}`],
    ['R @ Microsoft.KeyVault/vaults/kv/secrets/one', `R @ ${VAULT}/secrets/one`],
    ['R @ Microsoft.DocumentDB/databaseAccounts/shop/dbs/d/colls/c', `R @ ${ACCOUNT}/dbs/d/colls/c`],
    [
      `${ACCOUNT}/sqlRoleDefinitions/${CUSTOM.toUpperCase()} @ ${ACCOUNT.toLowerCase()}/dbs/d`,
      `${CUSTOM} @ ${ACCOUNT.toLowerCase()}/dbs/d`,
    ],
    [
      'R @ Microsoft.KeyVault/vaults/kv/providers/Microsoft.Insights/diagnosticSettings/d',
      `R @ ${VAULT}/providers/Microsoft.Insights/diagnosticSettings/d`,
    ],
    [`R @ /subscriptions/${SUBSCRIPTION}`, `R @ /subscriptions/${SUBSCRIPTION}`],
    [
      `R @ /SUBSCRIPTIONS/${SUBSCRIPTION}/resourcegroups/Läden`,
      `R @ /SUBSCRIPTIONS/${SUBSCRIPTION}/resourcegroups/Läden`,
    ],
    [`Reader, of all @ ${GROUP}`, `Reader, of all @ ${GROUP}`],
    [`one @ two @ ${GROUP}`, `one @ two @ ${GROUP}`],
    ['SignalR/Web PubSub Contributor @ resource-group', `SignalR/Web PubSub Contributor @ ${GROUP}`],
    [`${SECRETS_USER.toUpperCase()} @ resource-group`, `Key Vault Secrets User @ ${GROUP}`],
    [`/providers/Microsoft.Authorization/roleDefinitions/${CUSTOM} @ resource-group`, `${CUSTOM} @ ${GROUP}`],
  ])('%s', (text, expected) => {
    const { role, scope } = parse(text);
    const name = role.guid ? (builtInRole(role.guid)?.name ?? role.guid) : role.text;
    expect(`${name} @ ${scope}`).toBe(expected);
  });

  test.each([
    `/subscriptions/${SUBSCRIPTION}/providers/Microsoft.Authorization/roleDefinitions/${SECRETS_USER}`,
    `${ACCOUNT}/sqlRoleDefinitions/${SECRETS_USER}`,
  ])('the full ID of a definition is kept as given: %s', (fullId) => {
    expect(parse(`${fullId} @ ${ACCOUNT}`).role).toEqual({ text: fullId, guid: SECRETS_USER });
  });
});

describe('invalid lines, with the reason and the fix', () => {
  const unset = 'An unset repository variable is empty';
  test.each([
    ['AcrPull', "'AcrPull' doesn't contain ' @ '. Use ROLE @ SCOPE"],
    ['AcrPull @resource-group', "doesn't contain ' @ '"],
    ['AcrPull @', `has no scope. ${unset}`],
    [`@ ${GROUP}`, `has no role. ${unset}`],
    [`AcrPull @ ${GROUP} @`, `has no scope. ${unset}`],
    ['R @ /', "'/' is wider than a subscription. Use the ID of"],
    ['R @ /subscriptions', 'ends in a type without a name'],
    ['R @ /subscriptions/', `ends in a slash. ${unset}`],
    ['R @ /subscriptions//resourceGroups/shop', `has an empty segment ('//'). ${unset}`],
    ['R @ /subscriptions/mine', "isn't a valid scope. Use the ID of a subscription ('/subscriptions/GUID')"],
    [`R @ subscriptions/${SUBSCRIPTION}`, "isn't a valid scope. Use the ID of"],
    [`R @ /subscriptions/${SUBSCRIPTION}/resourceGroups`, 'ends in a type'],
    [`R @ /subscriptions/${SUBSCRIPTION}/other/shop`, "isn't a valid scope"],
    [`R @ ${GROUP}/providers`, "isn't a valid scope"],
    [`R @ ${GROUP}/providers/Microsoft.KeyVault`, "isn't a valid scope"],
    [`R @ ${GROUP}/providers/Microsoft.KeyVault/vaults`, 'ends in a type'],
    [`R @ ${GROUP}/providers/Microsoft.KeyVault/providers/Microsoft.X/y/z`, "isn't a valid scope"],
    [`R @ ${VAULT}//secrets/one`, unset],
    [`R @ ${VAULT}/providers/Microsoft.Insights/diagnosticSettings`, 'ends in a type'],
    ['R @ Microsoft.KeyVault/vaults', 'ends in a type'],
    ['R @ Microsoft.KeyVault/vaults/', `ends in a slash. ${unset}`],
    ['Key Vault Reader @ vaults/kv', "isn't a valid scope. Use"],
    [`Key Vault Reader @ ${SUBSCRIPTION}`, "isn't a valid scope. Use the ID of a subscription"],
    [`R @ ${GROUP}/../other`, "contains the segment '..'"],
    [`R @ ${GROUP}/./providers/Microsoft.KeyVault/vaults/kv`, "contains the segment '.'"],
    ['R @ ..', "contains the segment '..'"],
    [`R @ ${VAULT}?a=b`, "contains '?'"],
    [`R @ ${VAULT}#a`, "contains '#'"],
    [`R @ ${GROUP}/%2e%2e/other`, "contains '%'"],
    [`R @ ${GROUP}\\..\\other`, "contains '\\'"],
    [`R @ ${GROUP}/providers/Microsoft.KeyVault/vaults/*`, "contains '*'"],
    [`R @ ${GROUP} ${VAULT}`, 'contains a space'],
    [`R @ ${VAULT}\u200b`, "contains '\\u{200b}'"],
    ['R @ /providers/Microsoft.Management/managementGroups/all', 'is wider than a subscription'],
    [
      `R @ /subscriptions/${SUBSCRIPTION}/providers/Microsoft.Management/managementGroups/all`,
      'is wider than a subscription',
    ],
    [`/subscriptions/${SUBSCRIPTION} @ ${VAULT}`, "isn't the ID of a role definition"],
    [
      `/providers/Microsoft.Authorization/roleDefinitions/Reader @ ${VAULT}`,
      "isn't the ID of a role definition",
    ],
    [`${ACCOUNT}/sqlRoleDefinitions/x @ ${ACCOUNT}`, "isn't the ID of a role definition"],
    [`Rea\u0000der @ ${VAULT}`, "isn't a valid role name"],
    [`${'R'.repeat(513)} @ ${VAULT}`, "isn't a valid role name"],
    [`R @ ${VAULT}${'x'.repeat(2048)}`, 'is longer than any scope'],
    ['R @ https://shop.example', 'is an address, not a scope. Use the ID of a subscription'],
    ['Reader @ shop-vault', "'shop-vault' isn't a valid scope. Use the ID"],
    // The query of an address can be a secret.
    [
      'R @ https://shop.blob.core.windows.net/images?sig=abc',
      "'https://shop.blob.core.windows.net/images?…' is an address, not a scope.",
    ],
  ])('%j', (text, expected) => {
    expect(refusal(text)).toContain(expected);
  });

  test.each([
    ['Key Vault Reader @ https://shop-vault.vault.azure.net', 'Microsoft.KeyVault/vaults/shop-vault'],
    [
      'Key Vault Reader @ https://Shop-Vault.vault.usgovcloudapi.net/secrets/one',
      'Microsoft.KeyVault/vaults/shop-vault',
    ],
    ['Key Vault Reader @ shop-vault.vault.azure.cn:443', 'Microsoft.KeyVault/vaults/shop-vault'],
    ['AcrPull @ shop-d4e5f6.azurecr.io', 'Microsoft.ContainerRegistry/registries/shop'],
    ['AcrPull @ shopregistry.azurecr.us/team/web:1.2', 'Microsoft.ContainerRegistry/registries/shopregistry'],
    [
      'Storage Blob Data Reader @ abfss://shop.dfs.core.windows.net',
      'Microsoft.Storage/storageAccounts/shop',
    ],
    [
      'App Configuration Data Reader @ shop.azconfig.io',
      'Microsoft.AppConfiguration/configurationStores/shop',
    ],
    ['Key Vault Secrets User @ shop-vault', 'Microsoft.KeyVault/vaults/shop-vault'],
    ['AcrPull @ shop', 'Microsoft.ContainerRegistry/registries/shop'],
    ['Cosmos DB Built-in Data Reader @ shop', 'Microsoft.DocumentDB/databaseAccounts/shop'],
  ])('%s: the error suggests the scope, because the role shows the type', (text, resource) => {
    expect(refusal(text)).toContain(` isn't a valid scope. Did you mean '${resource}'?`);
  });

  test("a short scope is resolved in the resource group, and a full one doesn't need it", () => {
    const unread = (): never => {
      throw new Error('was read');
    };
    expect(parseRoleLine(`R @ ${VAULT}`, unread)).toHaveProperty('scope', VAULT);
    expect(() => parseRoleLine('R @ resource-group', unread)).toThrow('was read');
  });
});

test('the key of a line is the same for all spellings of its role and scope', () => {
  const [a, b, c, d] = [
    `AcrPull @ ${VAULT}/x/y`,
    `Reader @ ${VAULT}`,
    `acrpull @ ${VAULT}`,
    `7F951DDA-4ed3-4680-a7ca-43fe172d538d @ ${VAULT.toUpperCase()}`,
  ].map((text) => roleLineKey(parse(text)));
  expect(a).not.toBe(b);
  expect(c).not.toBe(a);
  expect(d).toBe(c);
});
