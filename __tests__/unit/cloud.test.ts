import { expect, test } from '@jest/globals';
import { armScope, CLOUDS } from '../../src/cloud.ts';

test.each([
  [
    'AzureCloud',
    'https://management.azure.com',
    'https://login.microsoftonline.com',
    'api://AzureADTokenExchange',
  ],
  [
    'AzureUSGovernment',
    'https://management.usgovcloudapi.net',
    'https://login.microsoftonline.us',
    'api://AzureADTokenExchangeUSGov',
  ],
  [
    'AzureChinaCloud',
    'https://management.chinacloudapi.cn',
    'https://login.chinacloudapi.cn',
    'api://AzureADTokenExchangeChina',
  ],
])('%s has its own endpoints and audience', (name, arm, authority, audience) => {
  const cloud = CLOUDS.find((candidate) => candidate.name === name);
  expect(cloud).toMatchObject({ arm, authority, audience });
  expect(cloud && armScope(cloud)).toBe(`${arm}/.default`);
});
