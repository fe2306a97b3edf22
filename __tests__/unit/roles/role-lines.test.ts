import { describe, expect, test } from '@jest/globals';
import {
  parseRoleLines,
  type RoleLine,
  RoleLineError,
  refusePrivileged,
  refuseRedisPolicies,
  roleLineKey,
} from '../../../src/roles/role-lines.ts';
import { SUBSCRIPTION, thrownBy } from '../data.ts';

const BASE = { subscriptionId: SUBSCRIPTION, resourceGroup: 'shop' };
const GROUP = `/subscriptions/${SUBSCRIPTION}/resourceGroups/shop`;
const ACCOUNT = `${GROUP}/providers/Microsoft.DocumentDB/databaseAccounts/shop`;
const VAULT = `${GROUP}/providers/Microsoft.KeyVault/vaults/kv`;
const SECRETS_USER = '4633458b-17de-408a-b874-0445c86b69e6';
const OWNER = '8e3af657-a8ff-443c-a75c-2fe8c4bcb635';

function parse(text: string): readonly RoleLine[] {
  return parseRoleLines(text, BASE);
}

/** The lines in short: number, role and scope. */
function short(text: string): string[] {
  return parse(text).map(
    ({ line, role, scope }) => `${line}: ${role.by === 'name' ? role.name : role.guid} @ ${scope}`,
  );
}

/** The reason why a text is refused. */
function refusal(text: string): string {
  const error = thrownBy(() => parse(text));
  expect(error).toBeInstanceOf(RoleLineError);
  return error.message;
}

describe('valid lines', () => {
  test.each([
    ['AcrPull @ resource-group', `AcrPull @ ${GROUP}`],
    ['AcrPull\u00a0@\tresource-group', `AcrPull @ ${GROUP}`],
    ['Key\u00a0Vault  Reader @ resource-group', `Key Vault Reader @ ${GROUP}`],
    ['AcrPull   @   Resource-Group', `AcrPull @ ${GROUP}`],
    ['Key Vault Secrets User @ Microsoft.KeyVault/vaults/kv', `Key Vault Secrets User @ ${VAULT}`],
    ['R @ Azure.Net/vaults/kv.vault.azure.net', `R @ ${GROUP}/providers/Azure.Net/vaults/kv.vault.azure.net`],
    ['R @ Microsoft.KeyVault/vaults/kv/secrets/one', `R @ ${VAULT}/secrets/one`],
    ['R @ Microsoft.DocumentDB/databaseAccounts/shop', `R @ ${ACCOUNT}`],
    ['R @ Microsoft.DocumentDB/databaseAccounts/shop/sqlDatabases/d', `R @ ${ACCOUNT}/sqlDatabases/d`],
    [`R @ ${ACCOUNT}/sqlDatabases/d/containers/c`, `R @ ${ACCOUNT}/sqlDatabases/d/containers/c`],
    ['R @ Microsoft.DocumentDB/databaseAccounts/shop/dbs/d/colls/c', `R @ ${ACCOUNT}/dbs/d/colls/c`],
    [
      'default @ Microsoft.Cache/redisEnterprise/shop',
      `default @ ${GROUP}/providers/Microsoft.Cache/redisEnterprise/shop`,
    ],
    [
      `${ACCOUNT}/sqlRoleDefinitions/${SECRETS_USER.toUpperCase()} @ ${ACCOUNT.toLowerCase()}/dbs/d`,
      `${SECRETS_USER} @ ${ACCOUNT.toLowerCase()}/dbs/d`,
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
    [`R @ ${VAULT}`, `R @ ${VAULT}`],
    [`Reader, of all @ ${GROUP}`, `Reader, of all @ ${GROUP}`],
    [`one @ two @ ${GROUP}`, `one @ two @ ${GROUP}`],
    ['SignalR/Web PubSub Contributor @ resource-group', `SignalR/Web PubSub Contributor @ ${GROUP}`],
    [
      `R @ ${GROUP}/providers/Microsoft.Network/dnsZones/shop.example/A/@`,
      `R @ ${GROUP}/providers/Microsoft.Network/dnsZones/shop.example/A/@`,
    ],
    [`${SECRETS_USER.toUpperCase()} @ resource-group`, `${SECRETS_USER} @ ${GROUP}`],
    [
      `/providers/Microsoft.Authorization/roleDefinitions/${SECRETS_USER} @ resource-group`,
      `${SECRETS_USER} @ ${GROUP}`,
    ],
  ])('%s', (text, expected) => {
    expect(short(text)).toEqual([`1: ${expected}`]);
  });

  test('a full definition ID is kept as given', () => {
    const id = `/subscriptions/${SUBSCRIPTION}/providers/Microsoft.Authorization/roleDefinitions/${SECRETS_USER}`;
    expect(parseRoleLines(`${id} @ ${VAULT}`, BASE, 'revoke-roles')).toEqual([
      { input: 'revoke-roles', line: 1, role: { by: 'id', guid: SECRETS_USER, fullId: id }, scope: VAULT },
    ]);
  });

  test('the full ID of a Cosmos DB definition is kept as given', () => {
    const id = `${ACCOUNT}/sqlRoleDefinitions/${SECRETS_USER}`;
    expect(parse(`${id} @ ${ACCOUNT}`)[0]?.role).toEqual({ by: 'id', guid: SECRETS_USER, fullId: id });
  });

  test('blank lines and duplicates are dropped, and lines keep their numbers', () => {
    const text = [
      'AcrPull @ resource-group',
      '  ',
      `acrpull @ ${GROUP.toUpperCase()}`,
      '7f951dda-4ed3-4680-a7ca-43fe172d538d @ resource-group',
      '\tReader @ resource-group ',
    ];
    expect(short(text.join('\r\n'))).toEqual([`1: AcrPull @ ${GROUP}`, `5: Reader @ ${GROUP}`]);
    expect(short('')).toEqual([]);
  });

  test("lines aren't split at commas", () => {
    expect(short('AcrPull @ resource-group, Reader @ resource-group')).toEqual([
      `1: AcrPull @ resource-group, Reader @ ${GROUP}`,
    ]);
  });
});

describe('refused lines, with their number, the reason, and the fix', () => {
  const unset = 'An unset repository variable is empty';
  test.each([
    ['AcrPull', "'AcrPull' doesn't contain ' @ '. Use ROLE @ SCOPE"],
    ['AcrPull@resource-group', "doesn't contain ' @ '"],
    ['AcrPull @resource-group', "doesn't contain ' @ '"],
    ['AcrPull @', `has no scope. ${unset}`],
    ['AcrPull @ ', `has no scope. ${unset}`],
    ['AcrPull@', `has no scope. ${unset}`],
    ['@', `has no role. ${unset}`],
    [`@ ${GROUP}`, `has no role. ${unset}`],
    [` @ ${GROUP}`, `has no role. ${unset}`],
    [`AcrPull @ ${GROUP} @`, `has no scope. ${unset}`],
    ['R @ /', "The scope '/' is the whole tenant"],
    ['R @ //', unset],
    ['R @ /subscriptions', 'ends in a type without a name'],
    ['R @ /subscriptions/', `ends in a slash. ${unset}`],
    ['R @ /subscriptions//resourceGroups/shop', `has an empty segment ('//'). ${unset}`],
    ['R @ /subscriptions/mine', "the subscription 'mine', which isn't a GUID"],
    [`R @ subscriptions/${SUBSCRIPTION}`, "isn't a valid scope. Use the ID of"],
    [`R @ /subscriptions/${SUBSCRIPTION}/`, `ends in a slash. ${unset}`],
    [`R @ /subscriptions/${SUBSCRIPTION}/resourceGroups`, 'ends in a type'],
    [`R @ /subscriptions/${SUBSCRIPTION}/resourceGroups/`, `ends in a slash. ${unset}`],
    [`R @ /subscriptions/${SUBSCRIPTION}/resourceGroups//providers/Microsoft.KeyVault/vaults/kv`, unset],
    [`R @ /subscriptions/${SUBSCRIPTION}/other/shop`, "isn't a valid resource ID"],
    [`R @ ${GROUP}/vaults/kv`, "isn't a valid resource ID"],
    [`R @ ${GROUP}/providers`, 'ends in a type'],
    [`R @ ${GROUP}/providers/Microsoft.KeyVault`, 'ends in a type'],
    [`R @ ${GROUP}/providers/Microsoft.KeyVault/vaults`, 'ends in a type'],
    [`R @ ${GROUP}/providers/Microsoft.KeyVault/vaults/`, `ends in a slash. ${unset}`],
    [`R @ ${GROUP}/providers/vaults/kv/secrets`, "the provider namespace 'vaults', which isn't valid"],
    [`R @ ${GROUP}/providers/Microsoft.KeyVault/providers/Microsoft.X/y/z`, "isn't a valid resource ID"],
    [`R @ ${VAULT}/secrets`, 'ends in a type'],
    [`R @ ${VAULT}//secrets/one`, unset],
    [`R @ ${VAULT}/providers/Microsoft.Insights/diagnosticSettings`, 'ends in a type'],
    ['R @ Microsoft.KeyVault/vaults', 'ends in a type'],
    ['R @ Microsoft.KeyVault/vaults/', `ends in a slash. ${unset}`],
    ['R @ Microsoft.KeyVault//kv', unset],
    ['R @ vaults/kv', "isn't a valid scope"],
    [`R @ ${SUBSCRIPTION}`, `Did you mean '/subscriptions/${SUBSCRIPTION}'?`],
    [`R @ ${VAULT}/..`, "contains the segment '..'"],
    [`R @ ${GROUP}/../other`, "contains the segment '..'"],
    [`R @ ${GROUP}/./providers/Microsoft.KeyVault/vaults/kv`, "contains the segment '.'"],
    ['R @ ..', "contains the segment '..'"],
    ['R @ Microsoft.KeyVault/vaults/..', "contains the segment '..'"],
    [`R @ ${VAULT}?a=b`, "contains '?'"],
    [`R @ ${VAULT}#a`, "contains '#'"],
    [`R @ ${GROUP}/%2e%2e/other`, "contains '%'"],
    [`R @ ${GROUP}\\..\\other`, "contains '\\'"],
    [`R @ ${GROUP}/providers/Microsoft.KeyVault/vaults/*`, "contains '*'"],
    [`R @ ${GROUP} ${VAULT}`, 'contains a space'],
    [`R @ ${GROUP}\t`.trimEnd().replace('shop', 's\thop'), 'contains a space'],
    [`R @ ${VAULT}{x}`, "contains '{'"],
    [`R @ ${VAULT}\u200b`, "contains '\\u{200b}'"],
    [`R @ ${VAULT}\ud800`, "contains '\\u{d800}'"],
    [`R @ ${GROUP}／x`, "contains '\\u{ff0f}'"],
    ['R @ /providers/Microsoft.Management/managementGroups/all', 'is a management group'],
    [
      `R @ /subscriptions/${SUBSCRIPTION}/providers/Microsoft.Management/managementGroups/all`,
      'is a management group',
    ],
    ['R @ Microsoft.Management/managementGroups/all', 'is a management group'],
    ['R @ /providers/Microsoft.Capacity/reservations/r', "doesn't begin with '/subscriptions/'"],
    [`/subscriptions/${SUBSCRIPTION} @ ${VAULT}`, "isn't the ID of a role definition"],
    [
      `/providers/Microsoft.Authorization/roleDefinitions/Reader @ ${VAULT}`,
      "isn't the ID of a role definition",
    ],
    [`${ACCOUNT}/sqlRoleDefinitions/x @ ${ACCOUNT}`, "isn't the ID of a role definition"],
    [
      `${ACCOUNT}/sqlRoleDefinitions/${SECRETS_USER} @ ${ACCOUNT}2`,
      'belongs to another account than the scope',
    ],
    [`Rea\u0000der @ ${VAULT}`, "isn't a valid role name"],
    [`${'R'.repeat(513)} @ ${VAULT}`, "isn't a valid role name"],
    [`R @ ${VAULT}${'x'.repeat(2048)}`, 'is longer than any scope'],
  ])('%j', (text, expected) => {
    const message = refusal(`Reader @ resource-group\n${text}`);
    expect(message).toMatch(/^line 2: /);
    expect(message).toContain(expected);
  });

  test.each([
    ['https://shop-vault.vault.azure.net', 'Microsoft.KeyVault/vaults/shop-vault'],
    ['https://Shop-Vault.vault.usgovcloudapi.net/secrets/one', 'Microsoft.KeyVault/vaults/shop-vault'],
    ['shop-vault.vault.azure.cn:443', 'Microsoft.KeyVault/vaults/shop-vault'],
    ['shop-vault.privatelink.vaultcore.azure.net', 'Microsoft.KeyVault/vaults/shop-vault'],
    ['shopregistry.azurecr.io', 'Microsoft.ContainerRegistry/registries/shopregistry'],
    ['shopregistry.azurecr.us/web:1.2', 'Microsoft.ContainerRegistry/registries/shopregistry'],
    ['https://shopregistry-d4e5f6.azurecr.cn/', 'Microsoft.ContainerRegistry/registries/shopregistry'],
    ['https://shop.blob.core.windows.net/images', 'Microsoft.Storage/storageAccounts/shop'],
    ['shop.queue.core.usgovcloudapi.net', 'Microsoft.Storage/storageAccounts/shop'],
    ['https://shop.documents.azure.com:443/', 'Microsoft.DocumentDB/databaseAccounts/shop'],
    ['shop.azconfig.io', 'Microsoft.AppConfiguration/configurationStores/shop'],
    ['abfss://shop.dfs.core.chinacloudapi.cn', 'Microsoft.Storage/storageAccounts/shop'],
  ])('the address %s suggests its resource', (address, resource) => {
    expect(refusal(`Reader @ resource-group\nR @ ${address}`)).toBe(
      `line 2: '${address}' is an address, not a scope. Did you mean '${resource}'?`,
    );
  });

  test('an address beside a role of its service suggests its resource, too', () => {
    expect(refusal('AcrPull @ shopregistry.azurecr.io')).toBe(
      "line 1: 'shopregistry.azurecr.io' is an address, not a scope. Did you mean 'Microsoft.ContainerRegistry/registries/shopregistry'?",
    );
  });

  test.each([
    'https://management.azure.com/x',
    'https://shop.example',
    'https://',
    'https://.vault.azure.net',
    'vault.azure.net',
    'shop.servicebus.windows.net',
  ])('the address %s has no suggestion', (address) => {
    expect(refusal(`R @ ${address}`)).toContain(
      `'${address}' is an address, not a scope. Use the ID of a subscription`,
    );
  });

  test("the query of an address isn't shown, because it can be a secret", () => {
    expect(refusal('R @ https://shop.blob.core.windows.net/images?sig=abc')).toContain(
      "'https://shop.blob.core.windows.net/images' is an address",
    );
  });

  test.each([
    ['Key Vault Secrets User @ shop-vault', 'Microsoft.KeyVault/vaults/shop-vault'],
    ['AcrPull @ shop', 'Microsoft.ContainerRegistry/registries/shop'],
    ['Storage Blob Data Reader @ shop', 'Microsoft.Storage/storageAccounts/shop'],
    ['Cosmos DB Built-in Data Reader @ shop', 'Microsoft.DocumentDB/databaseAccounts/shop'],
  ])('%s: the role shows the type of the bare name', (line, resource) => {
    expect(refusal(line)).toMatch(/^line 1: '[\w-]+' isn't a valid scope\. Did you mean/);
    expect(refusal(line)).toContain(`Did you mean '${resource}'?`);
  });

  test('a bare name with any other role has no suggestion', () => {
    expect(refusal('Reader @ shop-vault')).toContain("'shop-vault' isn't a valid scope. Use the ID");
  });

  test('a short scope is resolved in the resource group, and a full one needs none', () => {
    const unread = {
      get subscriptionId(): never {
        throw new Error('was read');
      },
      resourceGroup: '',
    };
    expect(parseRoleLines(`R @ ${VAULT}`, unread)).toHaveLength(1);
    expect(() => parseRoleLines('R @ resource-group', unread)).toThrow('was read');
  });
});

test('the key of a line is the same for all spellings of its role and scope', () => {
  const [a, b, c] = parse(`AcrPull @ ${VAULT}/x/y\nReader @ ${VAULT}\nacrpull @ ${VAULT}`).map(roleLineKey);
  expect(a).not.toBe(b);
  expect(c).not.toBe(a);
  const [other] = parse(`7F951DDA-4ed3-4680-a7ca-43fe172d538d @ ${VAULT.toUpperCase()}`).map(roleLineKey);
  expect(other).toBe(c);
});

describe('access policies of Azure Cache for Redis', () => {
  const CACHE = 'Microsoft.Cache/redis/shop-cache';

  test.each(['Data Owner', 'data contributor', 'Data Reader'])('%s is refused with the command', (policy) => {
    const lines = parse(`Reader @ ${CACHE}\n${policy} @ ${CACHE}/databases/default`);
    const { message } = thrownBy(() => refuseRedisPolicies(lines, 'create'));
    expect(message).toMatch(/^line 2: .*Azure Cache for Redis/);
    expect(message).toContain(
      'az redis access-policy-assignment create --resource-group shop --name shop-cache',
    );
    expect(message).toContain(`--access-policy-name '${policy}' --object-id "$PRINCIPAL_ID"`);
  });

  test('the command to revoke one deletes it', () => {
    const { message } = thrownBy(() => refuseRedisPolicies(parse(`Data Owner @ ${CACHE}`), 'delete'));
    expect(message).toContain('az redis access-policy-assignment delete --resource-group shop');
    expect(message).not.toContain('--access-policy-name');
  });

  test('other roles and other resources are allowed', () => {
    const lines = parse(
      `Reader @ ${CACHE}\nData Owner @ resource-group\ndefault @ Microsoft.Cache/redisEnterprise/shop`,
    );
    expect(() => refuseRedisPolicies(lines, 'create')).not.toThrow();
  });
});

describe('roles that can grant roles', () => {
  test.each([
    'Owner',
    'owner',
    'User Access Administrator',
    'ROLE BASED ACCESS CONTROL ADMINISTRATOR',
    OWNER,
    OWNER.toUpperCase(),
    '18d7d88d-d35e-4fb5-a5c3-7773c20a72d9',
    `/subscriptions/${SUBSCRIPTION}/providers/Microsoft.Authorization/roleDefinitions/f58310d9-a9f6-439a-9e8d-f62e7b41a168`,
  ])('%s can be parsed, but not granted', (role) => {
    const lines = parse(`Reader @ resource-group\n${role} @ ${VAULT}`);
    const { message } = thrownBy(() => refusePrivileged(lines));
    expect(message).toMatch(/^line 2: The role '(Owner|User Access|Role Based).*lets its holder grant roles/);
    expect(message).toContain("'az role assignment create'");
  });

  test('other roles can be granted', () => {
    const lines = parse('Contributor @ resource-group\nOwner of shops @ resource-group');
    expect(() => refusePrivileged(lines)).not.toThrow();
  });
});
