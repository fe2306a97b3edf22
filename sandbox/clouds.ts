/** The three Azure clouds with their hosts. */
export const CLOUDS = {
  AzureCloud: {
    arm: 'management.azure.com',
    authority: 'login.microsoftonline.com',
    audience: 'api://AzureADTokenExchange',
    vaultSuffix: 'vault.azure.net',
    registrySuffix: 'azurecr.io',
    cosmosSuffix: 'documents.azure.com',
    /** The older name of the ARM audience, which `az` still asks for. */
    classic: 'https://management.core.windows.net',
  },
  AzureUSGovernment: {
    arm: 'management.usgovcloudapi.net',
    authority: 'login.microsoftonline.us',
    audience: 'api://AzureADTokenExchangeUSGov',
    vaultSuffix: 'vault.usgovcloudapi.net',
    registrySuffix: 'azurecr.us',
    cosmosSuffix: 'documents.azure.us',
    classic: 'https://management.core.usgovcloudapi.net',
  },
  AzureChinaCloud: {
    arm: 'management.chinacloudapi.cn',
    authority: 'login.chinacloudapi.cn',
    audience: 'api://AzureADTokenExchangeChina',
    vaultSuffix: 'vault.azure.cn',
    registrySuffix: 'azurecr.cn',
    cosmosSuffix: 'documents.azure.cn',
    classic: 'https://management.core.chinacloudapi.cn',
  },
} as const;

/** The name of a cloud, as `az cloud list` spells it. */
export type CloudName = keyof typeof CLOUDS;

/** The hosts and audiences of one cloud. */
export type Cloud = (typeof CLOUDS)[CloudName];

/** All cloud names. */
export const CLOUD_NAMES: readonly CloudName[] = ['AzureCloud', 'AzureUSGovernment', 'AzureChinaCloud'];

/** Older names of an authority that clients still use. */
const AUTHORITY_ALIASES: Record<string, CloudName> = {
  'login.windows.net': 'AzureCloud',
  'login.partner.microsoftonline.cn': 'AzureChinaCloud',
};

/** Find the cloud whose ARM endpoint is on this host. */
export function cloudOfArm(host: string): CloudName | undefined {
  return CLOUD_NAMES.find((name) => CLOUDS[name].arm === host);
}

/** Find the cloud whose sign-in endpoint is on this host. */
export function cloudOfAuthority(host: string): CloudName | undefined {
  return CLOUD_NAMES.find((name) => CLOUDS[name].authority === host) ?? AUTHORITY_ALIASES[host];
}

/**
 * Find the cloud and the name of the store (a vault, an account) on this host, which ends with a suffix of its kind.
 */
export function nameOnHost(
  host: string,
  suffixOf: 'vaultSuffix' | 'cosmosSuffix',
): { cloud: CloudName; name: string } | undefined {
  for (const cloud of CLOUD_NAMES) {
    const suffix = `.${CLOUDS[cloud][suffixOf]}`;
    if (host.endsWith(suffix)) return { cloud, name: host.slice(0, -suffix.length) };
  }
  return undefined;
}
