import { describe, expect, test } from '@jest/globals';
import { CLIENT, SUBSCRIPTION, TENANT } from '../data.ts';
import { refusal, request } from './request.ts';

test('the defaults', () => {
  expect(request()).toMatchObject({
    operation: 'assign',
    targets: [{ kind: 'app', id: { subscriptionId: SUBSCRIPTION, resourceGroup: 'shop', name: 'web' } }],
    identities: { system: true, user: [] },
    signIn: { by: 'oidc', clientId: CLIENT, tenantId: TENANT, audience: 'api://AzureADTokenExchange' },
    cloud: { name: 'AzureCloud' },
    apiVersion: undefined,
    timeoutMinutes: 15,
    maxParallel: 5,
    dryRun: false,
    force: false,
    create: undefined,
    resolveClientId: false,
    summary: true,
  });
});

describe('switches and limits', () => {
  test('values', () => {
    expect(
      request({
        operation: 'Set',
        'dry-run': 'TRUE',
        force: 'True',
        'create-identities': 'true',
        'identity-location': 'West Europe',
        'timeout-minutes': '.5',
        'max-parallel': '20',
        summary: 'False',
        'resolve-client-id': 'true',
        'api-version': '2026-01-01',
      }),
    ).toMatchObject({
      operation: 'set',
      dryRun: true,
      force: true,
      create: { location: 'West Europe' },
      timeoutMinutes: 0.5,
      maxParallel: 20,
      summary: false,
      resolveClientId: true,
      apiVersion: '2026-01-01',
    });
  });

  test('what does not apply to the operation is ignored', () => {
    const removal = request({ operation: 'remove', 'create-identities': 'true', 'identity-location': 'x' });
    expect(removal).toMatchObject({ operation: 'remove', create: undefined });
    expect(request({ operation: 'show', force: 'true', 'dry-run': 'true' })).not.toHaveProperty('dryRun');
  });

  test.each<[string, string]>([
    ['operation', 'delete'],
    ['dry-run', 'yes'],
    ['force', '1'],
    ['create-identities', 'tRUE'],
    ['resolve-client-id', 'on'],
    ['summary', 'no'],
    ['timeout-minutes', '0'],
    ['timeout-minutes', '-1'],
    ['timeout-minutes', '7200.1'],
    ['timeout-minutes', '15m'],
    ['timeout-minutes', '1e3'],
    ['timeout-minutes', 'NaN'],
    ['max-parallel', '0'],
    ['max-parallel', '1.5'],
    ['max-parallel', '99999999999999999999'],
    ['api-version', 'latest'],
    ['identity-location', 'west/europe'],
  ])('%s: %j is refused by name, with what is allowed', (input, value) => {
    expect(refusal({ [input]: value })).toMatch(new RegExp(`^Input '${input}': .*Allowed: `));
  });
});
