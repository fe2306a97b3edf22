import { describe, expect, test } from '@jest/globals';
import { CLIENT, SUBSCRIPTION, TENANT } from '../data.ts';
import { OIDC, refusal, request } from './request.ts';

test('the defaults', () => {
  expect(request()).toMatchObject({
    operation: 'assign',
    targets: [{ kind: 'app', id: { subscriptionId: SUBSCRIPTION, resourceGroup: 'shop', name: 'web' } }],
    identities: { system: true, user: [] },
    signIn: { by: 'oidc', clientId: CLIENT, tenantId: TENANT, audience: 'api://AzureADTokenExchange' },
    cloud: { name: 'AzureCloud' },
    apiVersion: undefined,
    timeoutMinutes: 15,
    maxParallel: 10,
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

  test('as many at once as anybody likes', () => {
    expect(request({ 'max-parallel': '99999999999999999999' }).maxParallel).toBe(Number.MAX_SAFE_INTEGER);
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
    ['api-version', 'latest'],
    ['identity-location', 'west/europe'],
  ])('%s: %j is refused by name, with what is allowed', (input, value) => {
    expect(refusal({ [input]: value })).toMatch(new RegExp(`^Input '${input}': .*Allowed: `));
  });
});

describe('the comment on the pull request', () => {
  test('needs a token, and is not written unless it is wanted', () => {
    const token = { 'github-token': 'secret' };
    expect(request(token).comment).toBeUndefined();
    expect(request({ ...token, 'comment-on-pull-request': 'true' }).comment).toEqual({
      token: 'secret',
      onlyChanges: false,
    });
    expect(refusal({ 'comment-on-pull-request': 'true' })).toMatch(/^Input 'github-token' is missing/);
  });
});

describe('what created identities are tagged with', () => {
  const run = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'o/r', GITHUB_RUN_ID: '7' };
  test.each<[rule: string, env: NodeJS.ProcessEnv, tags: object]>([
    [
      'a workflow run',
      run,
      { 'github-repository': 'o/r', 'github-run': 'https://github.com/o/r/actions/runs/7' },
    ],
    ['a repository alone', { ...run, GITHUB_RUN_ID: '' }, { 'github-repository': 'o/r' }],
    ['nothing is known', {}, {}],
  ])('%s', (_rule, env, tags) => {
    const wanted = request({ 'create-identities': 'true' }, { ...OIDC, ...env });
    expect(wanted).toMatchObject({ create: { tags } });
    expect(wanted.operation === 'assign' && wanted.create?.tags).toEqual(tags);
  });
});
