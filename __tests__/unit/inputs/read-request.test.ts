import { describe, expect, test } from '@jest/globals';
import { formatResourceId } from '../../../src/resource-id.ts';
import { CLIENT, TENANT, targetId } from '../data.ts';
import { OIDC, refusal, request, type With } from './request.ts';

test('the defaults', () => {
  expect(request()).toMatchObject({
    operation: 'assign',
    targets: [targetId('app', 'web')],
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
        'max-parallel': '12345678901',
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
      maxParallel: 12_345_678_901,
      summary: false,
      resolveClientId: true,
      apiVersion: '2026-01-01',
    });
  });

  test('fail-on-change without dry-run causes a warning and has no effect', () => {
    const warnings: string[] = [];
    const inputs = { 'fail-on-change': 'true' };
    const warn = (text: string): void => void warnings.push(text);
    expect(request(inputs, OIDC, warn)).toMatchObject({ failOnChange: false });
    expect(warnings).toEqual([
      expect.stringContaining("'fail-on-change' has no effect without 'dry-run: true'"),
    ]);
    expect(request({ ...inputs, 'dry-run': 'true' }, OIDC, warn)).toMatchObject({ failOnChange: true });
    request({ ...inputs, operation: 'show' }, OIDC, warn);
    expect(warnings).toHaveLength(1);
  });

  test("an input that doesn't apply to the operation has no effect", () => {
    const removal = request({ operation: 'remove', 'create-identities': 'true', 'identity-location': 'x' });
    expect(removal).toMatchObject({ operation: 'remove', create: undefined });
    expect(request({ operation: 'show', force: 'true', 'dry-run': 'true' })).not.toHaveProperty('dryRun');
  });

  test.each<[string, string]>([
    ['operation', 'delete'],
    ['fail-on-change', 'y'],
    ['comment-on-pull-request', 'always'],
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
  ])('%s: %j is refused with the allowed values', (input, value) => {
    expect(refusal({ [input]: value })).toMatch(
      new RegExp(`^Invalid value for input '${input}': '.*'\\. Use .*\\.$`),
    );
  });
});

describe('the pull request comment', () => {
  test('is written only if the input is set', () => {
    const token = { 'github-token': 'secret', matrix: '{ "os": "linux" }' };
    expect(request(token).comment).toBeUndefined();
    expect(request({ ...token, 'comment-on-pull-request': 'true' }).comment).toEqual({
      token: 'secret',
      onlyChanges: false,
      matrix: '{ "os": "linux" }',
    });
    expect(request({ ...token, 'comment-on-pull-request': 'Changes' }).comment).toMatchObject({
      onlyChanges: true,
    });
  });

  test("is skipped with a warning if there's no token", () => {
    const warnings: string[] = [];
    const warn = (text: string): void => void warnings.push(text);
    expect(request({ 'comment-on-pull-request': 'true' }, OIDC, warn).comment).toBeUndefined();
    expect(warnings).toEqual([expect.stringMatching(/^The action won't comment.*'github-token'/)]);
  });
});

describe('the tags of created identities', () => {
  const RUN = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'o/r', GITHUB_RUN_ID: '7' };
  const OWN = { 'github-repository': 'o/r', 'github-run': 'https://github.com/o/r/actions/runs/7' };
  const tagsOf = (text: string, env: NodeJS.ProcessEnv): unknown => {
    const inputs = { 'create-identities': 'true', 'identity-tags': text };
    const wanted = request(inputs, { ...OIDC, ...env });
    return wanted.operation === 'assign' && wanted.create?.tags;
  };

  test.each<[text: string, env: NodeJS.ProcessEnv, tags: Readonly<Record<string, string>>]>([
    ['', RUN, OWN],
    ['', { ...RUN, GITHUB_RUN_ID: '' }, { 'github-repository': 'o/r' }],
    ['team=shop', {}, { team: 'shop' }],
    [' team = shop \n\n cost = a=b, c ', {}, { team: 'shop', cost: 'a=b, c' }],
    ['empty=', {}, { empty: '' }],
    ['GitHub-Repository=other\nGITHUB-RUN=1', RUN, OWN],
    ['constructor=acme', RUN, { constructor: 'acme', ...OWN }],
  ])('%j with %j', (text, env, tags) => {
    expect(tagsOf(text, env)).toEqual(tags);
  });

  test.each<[text: string, line: string]>([
    ['team', "line 1: 'team'"],
    ['a=b\n=c', "line 2: '=c'"],
    ['Team=a\nteam=b', "line 2: 'team=b'"],
  ])('%j is refused', (text, line) => {
    expect(refusal({ 'identity-tags': text })).toContain(`for input 'identity-tags', ${line}. Use lines`);
  });
});

describe('one error shows all missing inputs', () => {
  const NOTHING: With = {
    'app-name': '',
    'resource-group': '',
    'identity-type': '',
    'client-id': '',
    'tenant-id': '',
    'subscription-id': '',
  };
  const namesIn = (message: string): readonly string[] =>
    [...message.matchAll(/^- '([\w-]+)': [A-Z].*\.$/gm)].map(([, name = '']) => name);

  test.each<[rule: string, inputs: With, names: readonly string[]]>([
    [
      'three unset repository variables',
      { ...NOTHING, 'app-name': 'web', 'resource-group': 'shop', 'identity-type': 'system-assigned' },
      ['subscription-id', 'client-id', 'tenant-id'],
    ],
    [
      'everything',
      NOTHING,
      ['app-name', 'resource-group', 'subscription-id', 'identity-type', 'client-id', 'tenant-id'],
    ],
    [
      'the tenant, the resource group of a name, and identities',
      { ...NOTHING, 'app-name': 'web', 'client-id': CLIENT, 'identity-type': 'user-assigned' },
      ['resource-group', 'subscription-id', 'user-assigned-identities', 'tenant-id'],
    ],
    [
      'the resource group of short scopes and registries',
      {
        ...NOTHING,
        'app-name': formatResourceId(targetId('app', 'web')),
        'identity-type': 'system-assigned',
        roles: 'Reader @ resource-group',
        'registry-server': 'Microsoft.ContainerRegistry/registries/shop',
      },
      ['resource-group', 'subscription-id', 'client-id', 'tenant-id'],
    ],
  ])('%s', (_rule, inputs, names) => {
    const message = refusal({ ...NOTHING, ...inputs });
    expect(message).toMatch(/^Missing inputs '.*, and '.*'\.\n/);
    expect(namesIn(message)).toEqual(names);
    expect(message).toMatch(/\nAn unset repository variable is empty.*Dependabot or a fork\.$/);
  });

  test("a job without OIDC doesn't need the inputs for OIDC", () => {
    expect(refusal({ ...NOTHING, 'app-name': 'web', 'identity-type': 'system-assigned' }, {})).not.toContain(
      'client-id',
    );
  });
});
