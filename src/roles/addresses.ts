/** A type of resource that a line can mean by the address of a server or by a bare name. */
interface Service {
  readonly type: string;
  /** The beginning of the names of its roles. */
  readonly roles: RegExp;
  /** The ends of its hosts, in all clouds. */
  readonly hosts: RegExp;
}

/** https://learn.microsoft.com/azure/security/fundamentals/azure-domains and the pages of the other clouds */
const SERVICES: readonly Service[] = [
  {
    type: 'Microsoft.KeyVault/vaults',
    roles: /^key vault /i,
    hosts: /\.(vault|vaultcore)\.(azure\.net|usgovcloudapi\.net|azure\.cn)$/,
  },
  {
    type: 'Microsoft.ContainerRegistry/registries',
    roles: /^(acr|container registry )/i,
    hosts: /\.azurecr\.(io|us|cn)$/,
  },
  {
    type: 'Microsoft.Storage/storageAccounts',
    roles: /^storage /i,
    hosts: /\.(blob|dfs|file|queue|table|web)\.core\.(windows\.net|usgovcloudapi\.net|chinacloudapi\.cn)$/,
  },
  {
    type: 'Microsoft.DocumentDB/databaseAccounts',
    roles: /^cosmos db /i,
    hosts: /\.documents\.azure\.(com|us|cn)$/,
  },
  {
    type: 'Microsoft.AppConfiguration/configurationStores',
    roles: /^app configuration /i,
    hosts: /\.azconfig\.(io|azure\.us|azure\.cn)$/,
  },
];

/** The ends of Azure's hosts. No provider's namespace has one of them. */
const AZURE_HOST = /\.(azure|windows|usgovcloudapi|chinacloudapi|azconfig|azurecr)\.(net|com|us|cn|io)$/;

/**
 * Read the address of a server, with or without `https://`, or return undefined for any other text. Its query, which
 * can contain a secret, isn't shown. The resource is a short scope, or undefined if its type isn't known.
 */
export function parseAddress(
  text: string,
): { readonly shown: string; readonly resource: string | undefined } | undefined {
  const [, scheme, server = ''] = /^([a-z][a-z0-9+.-]*:\/\/)?([^/?#]*)/i.exec(text) ?? [];
  const host = server.replace(/:\d*$/, '').toLowerCase();
  if (scheme === undefined && !AZURE_HOST.test(host)) return undefined;
  const service = SERVICES.find(({ hosts }) => hosts.test(host));
  const [label = ''] = host.split('.', 1);
  // A registry's host can have a hash after its name: shop-d4e5f6.azurecr.io.
  const name = service?.type.endsWith('/registries') ? label.split('-', 1)[0] : label;
  return {
    shown: text.split(/[?#]/, 1)[0] ?? '',
    resource: service && name ? `${service.type}/${name}` : undefined,
  };
}

/** The short scope of a resource that has only a name, guessed from the role, or undefined for an unknown role. */
export function resourceOfRole(role: string, name: string): string | undefined {
  const service = SERVICES.find(({ roles }) => roles.test(role));
  return service && `${service.type}/${name}`;
}
