import { describe, expect, test } from '@jest/globals';
import {
  parseRoleLines,
  type RoleLine,
  RoleLineError,
  refusePrivileged,
} from '../../../src/roles/role-lines.ts';
import { SUBSCRIPTION, thrownBy } from '../data.ts';

const BASE = { subscriptionId: SUBSCRIPTION, resourceGroup: 'shop' };
const GROUP = `/subscriptions/${SUBSCRIPTION}/resourceGroups/shop`;
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

/** Why a text is refused. */
function refusal(text: string, base: Parameters<typeof parseRoleLines>[1] = BASE): string {
  const error = thrownBy(() => parseRoleLines(text, base));
  expect(error).toBeInstanceOf(RoleLineError);
  return error.message;
}

describe('lines that are read', () => {
  test.each([
    ['AcrPull @ resource-group', `AcrPull @ ${GROUP}`],
    ['AcrPull\u00a0@\tresource-group', `AcrPull @ ${GROUP}`],
    ['AcrPull   @   Resource-Group', `AcrPull @ ${GROUP}`],
    ['Key Vault Secrets User @ Microsoft.KeyVault/vaults/kv', `Key Vault Secrets User @ ${VAULT}`],
    ['R @ Azure.Net/vaults/kv.vault.azure.net', `R @ ${GROUP}/providers/Azure.Net/vaults/kv.vault.azure.net`],
    ['R @ Microsoft.KeyVault/vaults/kv/secrets/one', `R @ ${VAULT}/secrets/one`],
    [
      'R @ Microsoft.KeyVault/vaults/kv/providers/Microsoft.Insights/diagnosticSettings/d',
      `R @ ${VAULT}/providers/Microsoft.Insights/diagnosticSettings/d`,
    ],
    [`R @ /subscriptions/${SUBSCRIPTION}`, `R @ /subscriptions/${SUBSCRIPTION}`],
    [`R @ ${SUBSCRIPTION}`, `R @ /subscriptions/${SUBSCRIPTION}`],
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

  test('a full definition ID is kept as it was given', () => {
    const id = `/subscriptions/${SUBSCRIPTION}/providers/Microsoft.Authorization/roleDefinitions/${SECRETS_USER}`;
    expect(parse(`${id} @ ${VAULT}`)).toEqual([
      { line: 1, role: { by: 'id', guid: SECRETS_USER, fullId: id }, scope: VAULT },
    ]);
  });

  test('blank lines and repeats are dropped, and lines keep their numbers', () => {
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

  test('commas part nothing', () => {
    expect(short('AcrPull @ resource-group, Reader @ resource-group')).toEqual([
      `1: AcrPull @ resource-group, Reader @ ${GROUP}`,
    ]);
  });
});

describe('lines that are refused, with their number, what is wrong and how it is right', () => {
  const unset = 'A variable is probably not set';
  test.each([
    ['AcrPull', "'AcrPull' has no ' @ '. A line is ROLE @ SCOPE"],
    ['AcrPull@resource-group', "has no ' @ '"],
    ['AcrPull @resource-group', "has no ' @ '"],
    ['AcrPull @', `has no scope. ${unset}`],
    ['AcrPull @ ', `has no scope. ${unset}`],
    ['AcrPull@', `has no scope. ${unset}`],
    ['@', `has no role. ${unset}`],
    [`@ ${GROUP}`, `has no role. ${unset}`],
    [` @ ${GROUP}`, `has no role. ${unset}`],
    [`AcrPull @ ${GROUP} @`, `has no scope. ${unset}`],
    ['R @ /', "the scope '/' is the whole tenant"],
    ['R @ //', unset],
    ['R @ /subscriptions', 'ends in a type; the name is missing'],
    ['R @ /subscriptions/', `ends in a slash. ${unset}`],
    ['R @ /subscriptions//resourceGroups/shop', `has an empty part ('//'). ${unset}`],
    ['R @ /subscriptions/mine', "the subscription 'mine' is no GUID"],
    [`R @ subscriptions/${SUBSCRIPTION}`, 'is no scope. Allowed'],
    [`R @ /subscriptions/${SUBSCRIPTION}/`, `ends in a slash. ${unset}`],
    [`R @ /subscriptions/${SUBSCRIPTION}/resourceGroups`, 'ends in a type'],
    [`R @ /subscriptions/${SUBSCRIPTION}/resourceGroups/`, `ends in a slash. ${unset}`],
    [`R @ /subscriptions/${SUBSCRIPTION}/resourceGroups//providers/Microsoft.KeyVault/vaults/kv`, unset],
    [`R @ /subscriptions/${SUBSCRIPTION}/other/shop`, 'is no resource ID'],
    [`R @ ${GROUP}/vaults/kv`, 'is no resource ID'],
    [`R @ ${GROUP}/providers`, 'ends in a type'],
    [`R @ ${GROUP}/providers/Microsoft.KeyVault`, 'ends in a type'],
    [`R @ ${GROUP}/providers/Microsoft.KeyVault/vaults`, 'ends in a type'],
    [`R @ ${GROUP}/providers/Microsoft.KeyVault/vaults/`, `ends in a slash. ${unset}`],
    [`R @ ${GROUP}/providers/vaults/kv/secrets`, "'vaults' is no provider's namespace"],
    [`R @ ${GROUP}/providers/Microsoft.KeyVault/providers/Microsoft.X/y/z`, 'is no resource ID'],
    [`R @ ${VAULT}/secrets`, 'ends in a type'],
    [`R @ ${VAULT}//secrets/one`, unset],
    [`R @ ${VAULT}/providers/Microsoft.Insights/diagnosticSettings`, 'ends in a type'],
    ['R @ Microsoft.KeyVault/vaults', 'ends in a type'],
    ['R @ Microsoft.KeyVault/vaults/', `ends in a slash. ${unset}`],
    ['R @ Microsoft.KeyVault//kv', unset],
    ['R @ vaults/kv', 'is no scope'],
    [`R @ ${VAULT}/..`, "has the part '..'"],
    [`R @ ${GROUP}/../other`, "has the part '..'"],
    [`R @ ${GROUP}/./providers/Microsoft.KeyVault/vaults/kv`, "has the part '.'"],
    ['R @ ..', "has the part '..'"],
    ['R @ Microsoft.KeyVault/vaults/..', "has the part '..'"],
    [`R @ ${VAULT}?a=b`, "holds '?'"],
    [`R @ ${VAULT}#a`, "holds '#'"],
    [`R @ ${GROUP}/%2e%2e/other`, "holds '%'"],
    [`R @ ${GROUP}\\..\\other`, "holds '\\'"],
    [`R @ ${GROUP}/providers/Microsoft.KeyVault/vaults/*`, "holds '*'"],
    [`R @ ${GROUP} ${VAULT}`, 'holds a blank'],
    [`R @ ${GROUP}\t`.trimEnd().replace('shop', 's\thop'), 'holds a blank'],
    [`R @ ${VAULT}{x}`, "holds '{'"],
    [`R @ ${VAULT}\u200b`, "holds '\\u{200b}'"],
    [`R @ ${VAULT}\ud800`, "holds '\\u{d800}'"],
    [`R @ ${GROUP}／x`, "holds '\\u{ff0f}'"],
    ['R @ /providers/Microsoft.Management/managementGroups/all', 'is a management group'],
    [
      `R @ /subscriptions/${SUBSCRIPTION}/providers/Microsoft.Management/managementGroups/all`,
      'is a management group',
    ],
    ['R @ Microsoft.Management/managementGroups/all', 'is a management group'],
    ['R @ /providers/Microsoft.Capacity/reservations/r', 'does not begin with /subscriptions/'],
    [`/subscriptions/${SUBSCRIPTION} @ ${VAULT}`, 'is not the ID of a role definition'],
    [
      `/providers/Microsoft.Authorization/roleDefinitions/Reader @ ${VAULT}`,
      'is not the ID of a role definition',
    ],
    [`Rea\u0000der @ ${VAULT}`, 'is not the name of a role'],
    [`${'R'.repeat(513)} @ ${VAULT}`, 'is not the name of a role'],
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
    ['abfss://shop.dfs.core.chinacloudapi.cn', 'Microsoft.Storage/storageAccounts/shop'],
  ])('the address %s names its resource', (address, resource) => {
    expect(refusal(`Reader @ resource-group\nR @ ${address}`)).toBe(
      `line 2: '${address}' is an address, not a scope. Name the resource: ${resource}, or its full ID (/subscriptions/…).`,
    );
  });

  test.each([
    'https://management.azure.com/x',
    'https://shop.example',
    'https://',
    'https://.vault.azure.net',
    'vault.azure.net',
    'shop.servicebus.windows.net',
    'shop.azconfig.io',
  ])('the address %s does not tell its resource', (address) => {
    expect(refusal(`R @ ${address}`)).toContain(
      `'${address}' is an address, not a scope. Allowed: the ID of a subscription`,
    );
  });

  test('the query of an address may be a secret', () => {
    expect(refusal('R @ https://shop.blob.core.windows.net/images?sig=abc')).toContain(
      "'https://shop.blob.core.windows.net/images' is an address",
    );
  });

  test.each([
    [{ subscriptionId: SUBSCRIPTION, resourceGroup: undefined }, "Set 'resource-group'."],
    [
      { subscriptionId: undefined, resourceGroup: 'shop' },
      "Set 'subscription-id' (or the environment variable AZURE_SUBSCRIPTION_ID). A variable is probably not set",
    ],
    [{ subscriptionId: undefined, resourceGroup: undefined }, "Set 'resource-group' and 'subscription-id'"],
  ])('a short scope without %j', (base, expected) => {
    for (const scope of ['resource-group', 'Microsoft.KeyVault/vaults/kv']) {
      expect(refusal(`R @ ${scope}`, base)).toContain(expected);
    }
    expect(parseRoleLines(`R @ ${VAULT}`, base)).toHaveLength(1);
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
  ])('%s is refused, though it can be read', (role) => {
    const lines = parse(`Reader @ resource-group\n${role} @ ${VAULT}`);
    const { message } = thrownBy(() => refusePrivileged(lines));
    expect(message).toMatch(/^line 2: the role '(Owner|User Access|Role Based).*lets its holder grant roles/);
    expect(message).toContain("'az role assignment create' can");
  });

  test('others are not', () => {
    const lines = parse('Contributor @ resource-group\nOwner of shops @ resource-group');
    expect(() => refusePrivileged(lines)).not.toThrow();
  });
});
