/** A type of resource whose servers have its name. */
interface Servers {
  readonly type: string;
  /** The ends of its hosts, in all clouds. */
  readonly hosts: RegExp;
  /** What the name holds; a host may say more after it. */
  readonly name: RegExp;
}

/** https://learn.microsoft.com/azure/security/fundamentals/azure-domains and those of the other clouds */
const SERVERS: readonly Servers[] = [
  {
    type: 'Microsoft.KeyVault/vaults',
    hosts: /\.(vault|vaultcore)\.(azure\.net|usgovcloudapi\.net|azure\.cn)$/,
    name: /^[a-z0-9-]+/,
  },
  {
    type: 'Microsoft.ContainerRegistry/registries',
    hosts: /\.azurecr\.(io|us|cn)$/,
    // A registry may have a hash after its name: shop-d4e5f6.azurecr.io.
    name: /^[a-z0-9]+/,
  },
  {
    type: 'Microsoft.Storage/storageAccounts',
    hosts: /\.(blob|dfs|file|queue|table|web)\.core\.(windows\.net|usgovcloudapi\.net|chinacloudapi\.cn)$/,
    name: /^[a-z0-9]+/,
  },
];

/** Where Azure's servers are; no provider's namespace ends so. */
const AZURE_HOST = /\.(azure|windows|usgovcloudapi|chinacloudapi|azconfig|azurecr)\.(net|com|us|cn|io)$/;

/** What an address is of. */
export interface Address {
  /** The address without its query, which may hold a secret. */
  readonly shown: string;
  /** The resource as a short scope, where its type and name are known. */
  readonly resource: string | undefined;
}

/** Reads a text that is the address of a server, with or without `https://`; undefined for any other text. */
export function parseAddress(text: string): Address | undefined {
  const [, scheme, server = ''] = /^([a-z][a-z0-9+.-]*:\/\/)?([^/?#]*)/i.exec(text) ?? [];
  const host = server.replace(/:\d*$/, '').toLowerCase();
  if (scheme === undefined && !AZURE_HOST.test(host)) return undefined;
  const { type, name } = SERVERS.find(({ hosts }) => hosts.test(host)) ?? {};
  const [first] = name?.exec(host) ?? [];
  return {
    shown: text.split(/[?#]/, 1)[0] ?? '',
    resource: first === undefined ? undefined : `${type}/${first}`,
  };
}
