import { describe, expect, test } from '@jest/globals';
import { CLIENT, SUBSCRIPTION } from '../data.ts';
import { OIDC, refusal, request, type With } from './request.ts';

describe('signing in', () => {
  const environment = {
    AZURE_CLIENT_ID: CLIENT,
    AZURE_TENANT_ID: 'contoso.onmicrosoft.com',
    AZURE_SUBSCRIPTION_ID: SUBSCRIPTION,
  };
  const nothing = { 'client-id': '', 'tenant-id': '', 'subscription-id': '' };

  test('inputs fall back to the environment', () => {
    const { signIn, targets } = request(nothing, { ...OIDC, ...environment });
    expect(signIn).toMatchObject({ by: 'oidc', clientId: CLIENT, tenantId: 'contoso.onmicrosoft.com' });
    expect(targets).toMatchObject([{ subscriptionId: SUBSCRIPTION }]);
    const both = request({ 'tenant-id': 'mine.example' }, { ...OIDC, ...environment });
    expect(both.signIn).toMatchObject({ tenantId: 'mine.example' });
  });

  test("without OIDC or a client ID, the action uses the job's credentials", () => {
    expect(request(nothing, environment).signIn).toMatchObject({ by: 'job', clientId: CLIENT });
    expect(request({ ...nothing, 'subscription-id': SUBSCRIPTION }, OIDC).signIn).toEqual({
      by: 'job',
      clientId: undefined,
      tenantId: undefined,
    });
    const identityOfRunner = { AZURE_CLIENT_ID: CLIENT, AZURE_SUBSCRIPTION_ID: SUBSCRIPTION };
    expect(request(nothing, identityOfRunner).signIn).toMatchObject({ by: 'job', tenantId: undefined });
  });

  test('cloud sets the audience, in any casing, and the input overrides it', () => {
    expect(request({ cloud: 'azureusgovernment' })).toMatchObject({
      cloud: { arm: 'https://management.usgovcloudapi.net' },
      signIn: { audience: 'api://AzureADTokenExchangeUSGov' },
    });
    expect(request({ audience: 'api://mine' }).signIn).toMatchObject({ audience: 'api://mine' });
  });

  test.each<[string, With, NodeJS.ProcessEnv | undefined, RegExp]>([
    [
      'a client ID without OIDC',
      {},
      {},
      /'client-id'.*permissions:\n {2}id-token: write\n {2}contents: read # .*replaces.*\n\n.*forks.*Dependabot.*secrets.*runner's managed identity.*AZURE_CLIENT_ID/s,
    ],
    [
      'a client ID without a tenant',
      { 'tenant-id': '' },
      undefined,
      /^Missing input 'tenant-id'\. .*'client-id'.*\nAn unset repository variable is empty/,
    ],
    [
      'a client ID from the environment without a tenant',
      nothing,
      { ...OIDC, ...environment, AZURE_TENANT_ID: '' },
      /^Missing input 'tenant-id'/,
    ],
    ["a client ID that isn't a GUID", { 'client-id': 'me' }, undefined, /'client-id': 'me'/],
    [
      "a client ID from the environment that isn't a GUID",
      nothing,
      { ...OIDC, ...environment, AZURE_CLIENT_ID: 'me' },
      /'client-id' \(from the environment variable AZURE_CLIENT_ID\): 'me'/,
    ],
    [
      'a tenant that is neither a GUID nor a domain',
      { 'tenant-id': 'my tenant' },
      undefined,
      /'tenant-id'.*domain/,
    ],
    [
      'an unknown cloud',
      { cloud: 'AWS' },
      undefined,
      /'cloud': 'AWS'.*'AzureCloud', 'AzureUSGovernment', or 'AzureChinaCloud'/,
    ],
  ])('%s is refused', (_, inputs, env, message) => {
    expect(refusal(inputs, env)).toMatch(message);
  });
});
