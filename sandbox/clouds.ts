/** The three Azure clouds and the hosts by which a client meets them. */
export const CLOUDS = {
  AzureCloud: {
    arm: 'management.azure.com',
    authority: 'login.microsoftonline.com',
    audience: 'api://AzureADTokenExchange',
    vaultSuffix: 'vault.azure.net',
    /** The older name of the ARM audience, which `az` still asks for. */
    classic: 'https://management.core.windows.net',
  },
  AzureUSGovernment: {
    arm: 'management.usgovcloudapi.net',
    authority: 'login.microsoftonline.us',
    audience: 'api://AzureADTokenExchangeUSGov',
    vaultSuffix: 'vault.usgovcloudapi.net',
    classic: 'https://management.core.usgovcloudapi.net',
  },
  AzureChinaCloud: {
    arm: 'management.chinacloudapi.cn',
    authority: 'login.chinacloudapi.cn',
    audience: 'api://AzureADTokenExchangeChina',
    vaultSuffix: 'vault.azure.cn',
    classic: 'https://management.core.chinacloudapi.cn',
  },
} as const;

/** The name of a cloud, as the action's `cloud` input spells it. */
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

/** The cloud whose ARM endpoint lies on this host. */
export function cloudOfArm(host: string): CloudName | undefined {
  return CLOUD_NAMES.find((name) => CLOUDS[name].arm === host);
}

/** The cloud whose sign-in endpoint lies on this host. */
export function cloudOfAuthority(host: string): CloudName | undefined {
  return CLOUD_NAMES.find((name) => CLOUDS[name].authority === host) ?? AUTHORITY_ALIASES[host];
}

/** The cloud whose key vaults lie under this host, and the vault's name. */
export function vaultOfHost(host: string): { cloud: CloudName; vault: string } | undefined {
  for (const cloud of CLOUD_NAMES) {
    const suffix = `.${CLOUDS[cloud].vaultSuffix}`;
    if (host.endsWith(suffix)) return { cloud, vault: host.slice(0, -suffix.length) };
  }
  return undefined;
}
