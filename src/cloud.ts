/** The endpoints of a cloud. They belong together, because other clouds refuse its tokens. */
export interface Cloud {
  readonly name: string;
  /** Azure Resource Manager's origin. */
  readonly arm: string;
  /** Microsoft Entra's origin. */
  readonly authority: string;
  /** The audience that federated credentials expect in this cloud. */
  readonly audience: string;
  readonly portal: string;
}

/** The clouds, by the names that `az cloud list` uses. The first one is the default. */
export const CLOUDS: readonly [Cloud, ...Cloud[]] = [
  {
    name: 'AzureCloud',
    arm: 'https://management.azure.com',
    authority: 'https://login.microsoftonline.com',
    audience: 'api://AzureADTokenExchange',
    portal: 'https://portal.azure.com',
  },
  {
    name: 'AzureUSGovernment',
    arm: 'https://management.usgovcloudapi.net',
    authority: 'https://login.microsoftonline.us',
    audience: 'api://AzureADTokenExchangeUSGov',
    portal: 'https://portal.azure.us',
  },
  {
    name: 'AzureChinaCloud',
    arm: 'https://management.chinacloudapi.cn',
    authority: 'https://login.chinacloudapi.cn',
    audience: 'api://AzureADTokenExchangeChina',
    portal: 'https://portal.azure.cn',
  },
];

/** The scope of access tokens for a cloud's ARM. */
export function armScope(cloud: Cloud): string {
  return `${cloud.arm}/.default`;
}
