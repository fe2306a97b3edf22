import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { InputError } from '../../src/inputs.ts';
import { type Request, readRequest, selectionFor } from '../../src/request.ts';

const GUID = '11111111-2222-3333-4444-555555555555';
const APP_ID = `/subscriptions/${GUID}/resourceGroups/shop/providers/Microsoft.App/containerApps/web`;
const JOB_ID = `/subscriptions/${GUID}/resourceGroups/other/providers/Microsoft.App/jobs/nightly`;
const IDENTITY_ID = `/subscriptions/${GUID}/resourceGroups/ids/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-a`;
const OIDC = {
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://example.invalid?x=1',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x',
};

type Inputs = Readonly<Record<string, string>>;
const USUAL: Inputs = {
  'app-name': 'web',
  'resource-group': 'shop',
  'identity-type': 'system-assigned',
  'client-id': GUID,
  'tenant-id': GUID,
  'subscription-id': GUID,
};

/** What the action makes of a `with:` block, on top of a usual one; an empty text takes an input out of it. */
function request(inputs: Inputs = {}, env: NodeJS.ProcessEnv = OIDC): Request {
  const all: Inputs = { ...USUAL, ...inputs };
  return readRequest((name) => (all[name] ?? '').trim(), env);
}

function refusal(inputs: Inputs, env?: NodeJS.ProcessEnv): string {
  try {
    request(inputs, env);
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  throw new Error('was accepted');
}

describe('targets', () => {
  test('defaults', () => {
    expect(request()).toMatchObject({
      operation: 'assign',
      targets: [{ kind: 'app', id: { subscriptionId: GUID, resourceGroup: 'shop', name: 'web' } }],
      identities: { system: true, user: [] },
      signIn: { by: 'oidc', clientId: GUID, tenantId: GUID, audience: 'api://AzureADTokenExchange' },
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

  test('lists are separated by newlines and commas; blanks and repeats go; order by kind, then as given', () => {
    const { targets } = request({
      'app-name': 'web, api\n\n WEB \r\n,',
      'job-name': 'nightly',
      'session-pool-name': 'pool*',
    });
    expect(targets.map((target) => ('id' in target ? target.id.name : target.pattern))).toEqual([
      'web',
      'api',
      'nightly',
      'pool*',
    ]);
    expect(targets.map(({ kind }) => kind)).toEqual(['app', 'app', 'job', 'session-pool']);
  });

  test('a name and the full ID of the same target are one', () => {
    expect(request({ 'app-name': `web,${APP_ID.toUpperCase().replace('WEB', 'Web')}` }).targets).toHaveLength(
      1,
    );
  });

  test('full resource IDs need neither group nor subscription', () => {
    const { targets } = request({ 'app-name': APP_ID, 'resource-group': '', 'subscription-id': '' });
    expect(targets).toHaveLength(1);
  });

  test.each<[string, Inputs, RegExp]>([
    ['no target', { 'app-name': '' }, /'app-name'.*'job-name'.*'environment-name'.*'session-pool-name'/],
    ['a name without a group', { 'resource-group': '' }, /'resource-group' is missing/],
    ['a pattern without a group', { 'app-name': '*', 'resource-group': '' }, /'resource-group' is missing/],
    [
      'a name without a subscription',
      { 'subscription-id': '' },
      /'subscription-id' is missing.*AZURE_SUBSCRIPTION_ID/,
    ],
    [
      'an ID of another type',
      { 'app-name': JOB_ID },
      /'app-name'.*Microsoft\.App\/jobs.*Name it in 'job-name'/,
    ],
    [
      'an ID of a foreign type',
      { 'app-name': IDENTITY_ID },
      /'app-name'.*userAssignedIdentities; Microsoft\.App\/containerApps is allowed/,
    ],
    ['half an ID', { 'job-name': '/subscriptions/x' }, /'job-name'.*of the form/],
    ['a child of a resource', { 'app-name': `${APP_ID}/revisions/1` }, /'app-name'/],
    ['a name with a slash', { 'app-name': 'a/b' }, /'app-name'.*name/],
    ['..', { 'app-name': '..' }, /'app-name'/],
    ['a look-alike', { 'app-name': 'wеb' }, /'app-name': 'w\\u\{435\}b'/],
    ['a command', { 'app-name': 'a::error::b' }, /'app-name'/],
    ['a question mark', { 'app-name': 'web?' }, /'app-name'/],
    ['a bad group', { 'resource-group': 'a/../b' }, /'resource-group'/],
    ['a long group', { 'resource-group': 'a'.repeat(91) }, /'resource-group'/],
    ['a bad subscription', { 'subscription-id': 'shop' }, /'subscription-id': 'shop'.*GUID/],
  ])('%s is refused', (_, inputs, message) => {
    expect(refusal(inputs)).toMatch(message);
  });
});

describe('identities', () => {
  test.each<[string, Inputs, object]>([
    [
      'a type in words of ARM',
      { 'identity-type': 'SystemAssigned, UserAssigned', 'user-assigned-identities': 'id-a' },
      { system: true, user: [{ name: 'id-a' }] },
    ],
    [
      'the order does not matter',
      { 'identity-type': 'user-assigned,SYSTEM-ASSIGNED', 'user-assigned-identities': 'g/id-a' },
      { system: true, user: [{ name: 'id-a', resourceGroup: 'g' }] },
    ],
    [
      'names alone mean user-assigned',
      { 'identity-type': '', 'user-assigned-identities': 'id-a,ID-A' },
      { system: false, user: [{ name: 'id-a' }] },
    ],
    [
      'an ID',
      { 'identity-type': '', 'user-assigned-identities': IDENTITY_ID },
      { system: false, user: [{ id: { name: 'id-a' } }] },
    ],
    [
      'all off',
      { operation: 'remove', 'identity-type': '', 'user-assigned-identities': '*' },
      { system: false, user: 'all' },
    ],
    ['set to none', { operation: 'set', 'identity-type': 'None' }, { system: false, user: [] }],
    ['show all', { operation: 'show', 'identity-type': '' }, { system: true, user: 'all' }],
    [
      'show the user-assigned ones',
      { operation: 'show', 'identity-type': 'user-assigned' },
      { system: false, user: 'all' },
    ],
    ['show the system-assigned one', { operation: 'show' }, { system: true, user: [] }],
    [
      'show one',
      { operation: 'show', 'identity-type': '', 'user-assigned-identities': 'id-a' },
      { system: false, user: [{ name: 'id-a' }] },
    ],
  ])('%s', (_, inputs, expected) => {
    expect(request(inputs).identities).toMatchObject(expected);
  });

  test.each<[string, Inputs, RegExp]>([
    ['no type', { 'identity-type': '' }, /'identity-type' is missing.*Allowed: 'system-assigned'/],
    ['an unknown type', { 'identity-type': 'managed' }, /'identity-type': 'managed' is not allowed/],
    ['none with assign', { 'identity-type': 'none' }, /'identity-type'/],
    ['none with show', { operation: 'show', 'identity-type': 'none' }, /'identity-type'/],
    ['none and another', { operation: 'set', 'identity-type': 'none,system-assigned' }, /'identity-type'/],
    [
      'none with a name',
      { operation: 'set', 'identity-type': 'none', 'user-assigned-identities': 'a-b' },
      /'identity-type'.*'user-assigned-identities'/,
    ],
    [
      'system alone with a name',
      { 'user-assigned-identities': 'id-a' },
      /'identity-type'.*'user-assigned-identities'/,
    ],
    ['user without a name', { 'identity-type': 'user-assigned' }, /'user-assigned-identities' is missing/],
    [
      'user without a name, to remove',
      { operation: 'remove', 'identity-type': 'user-assigned' },
      /'user-assigned-identities' is missing.*'\*'/,
    ],
    [
      'a blank list',
      { 'identity-type': 'user-assigned', 'user-assigned-identities': ' , \n' },
      /'user-assigned-identities' is missing/,
    ],
    [
      '* with assign',
      { 'identity-type': '', 'user-assigned-identities': '*' },
      /'user-assigned-identities'.*'remove' only/,
    ],
    [
      '* with show',
      { operation: 'show', 'identity-type': '', 'user-assigned-identities': '*' },
      /'user-assigned-identities'/,
    ],
    [
      '* and a name',
      { operation: 'remove', 'identity-type': '', 'user-assigned-identities': '*,id-a' },
      /stands alone/,
    ],
    [
      'an app as an identity',
      { 'identity-type': '', 'user-assigned-identities': APP_ID },
      /'user-assigned-identities'.*'app-name'/,
    ],
    [
      'too many parts',
      { 'identity-type': '', 'user-assigned-identities': 'a/b/c' },
      /'user-assigned-identities'/,
    ],
    [
      'a part that is no name',
      { 'identity-type': '', 'user-assigned-identities': '../b' },
      /'user-assigned-identities'/,
    ],
    [
      'a bare name for several groups',
      { 'app-name': APP_ID, 'job-name': JOB_ID, 'identity-type': '', 'user-assigned-identities': 'id-a' },
      /'identity-resource-group' is missing/,
    ],
    ['a bad group of identities', { 'identity-resource-group': 'a b' }, /'identity-resource-group'/],
  ])('%s is refused', (_, inputs, message) => {
    expect(refusal(inputs)).toMatch(message);
  });

  test('a name stands for an ID in the group of identities, else of the target, in the subscription of the target', () => {
    const inputs = {
      'identity-type': '',
      'user-assigned-identities': `id-a,other/id-a,${IDENTITY_ID},ids/ID-A`,
    };
    const target = { subscriptionId: GUID, resourceGroup: 'shop', type: 'Microsoft.App/jobs', name: 'j' };
    const { user } = selectionFor(request(inputs).identities, target);
    expect(user === 'all' ? user : user.map((id) => `${id.resourceGroup}/${id.name}`)).toEqual([
      'shop/id-a',
      'other/id-a',
      'ids/id-a',
    ]);
    const moved = selectionFor(request({ ...inputs, 'identity-resource-group': 'ids' }).identities, target);
    expect(moved.user === 'all' ? [] : moved.user.map((id) => `${id.resourceGroup}/${id.name}`)).toEqual([
      'ids/id-a',
      'other/id-a',
    ]);
    expect(selectionFor({ system: true, user: 'all' }, target)).toEqual({ system: true, user: 'all' });
  });
});

describe('signing in', () => {
  const environment = {
    AZURE_CLIENT_ID: GUID,
    AZURE_TENANT_ID: 'contoso.onmicrosoft.com',
    AZURE_SUBSCRIPTION_ID: GUID,
  };
  const nothing = { 'client-id': '', 'tenant-id': '', 'subscription-id': '' };

  test('the environment stands in for inputs', () => {
    const { signIn, targets } = request(nothing, { ...OIDC, ...environment });
    expect(signIn).toMatchObject({ by: 'oidc', clientId: GUID, tenantId: 'contoso.onmicrosoft.com' });
    expect(targets).toMatchObject([{ id: { subscriptionId: GUID } }]);
  });

  test('without OIDC, or without a client ID, what the job has', () => {
    expect(request(nothing, environment).signIn).toMatchObject({ by: 'job', clientId: GUID });
    expect(request({ ...nothing, 'subscription-id': GUID }, OIDC).signIn).toEqual({
      by: 'job',
      clientId: undefined,
      tenantId: undefined,
    });
    const identityOfRunner = { AZURE_CLIENT_ID: GUID, AZURE_SUBSCRIPTION_ID: GUID };
    expect(request(nothing, identityOfRunner).signIn).toMatchObject({ by: 'job', tenantId: undefined });
  });

  test('clouds in any casing bring their audience; the input overrides it', () => {
    expect(request({ cloud: 'azureusgovernment' })).toMatchObject({
      cloud: { arm: 'https://management.usgovcloudapi.net' },
      signIn: { audience: 'api://AzureADTokenExchangeUSGov' },
    });
    expect(request({ audience: 'api://mine' }).signIn).toMatchObject({ audience: 'api://mine' });
  });

  test.each<[string, Inputs, NodeJS.ProcessEnv | undefined, RegExp]>([
    ['a client ID without OIDC', {}, {}, /'client-id'.*permissions:\n {2}id-token: write.*fork/s],
    [
      'a client ID without a tenant',
      { 'tenant-id': '' },
      undefined,
      /'tenant-id' is missing.*AZURE_TENANT_ID/,
    ],
    [
      'a client ID from the environment without a tenant',
      nothing,
      { ...OIDC, ...environment, AZURE_TENANT_ID: '' },
      /'tenant-id' is missing/,
    ],
    ['a client ID that is no GUID', { 'client-id': 'me' }, undefined, /'client-id': 'me'/],
    [
      'one from the environment',
      nothing,
      { ...OIDC, ...environment, AZURE_CLIENT_ID: 'me' },
      /'client-id' \(from the environment variable AZURE_CLIENT_ID\): 'me'/,
    ],
    ['a tenant that is neither', { 'tenant-id': 'my tenant' }, undefined, /'tenant-id'.*domain/],
    [
      'an unknown cloud',
      { cloud: 'AWS' },
      undefined,
      /'cloud': 'AWS'.*AzureCloud, AzureUSGovernment or AzureChinaCloud/,
    ],
    ['the closed cloud', { cloud: 'AzureGermanCloud' }, undefined, /'cloud': AzureGermanCloud.*closed/],
  ])('%s is refused', (_, inputs, env, message) => {
    expect(refusal(inputs, env)).toMatch(message);
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

test('whatever stands in an input: accepted, or one short error without control characters', () => {
  const inputs = [
    ...[
      'operation',
      'app-name',
      'job-name',
      'environment-name',
      'session-pool-name',
      'resource-group',
      'identity-type',
    ],
    ...[
      'user-assigned-identities',
      'identity-resource-group',
      'identity-location',
      'client-id',
      'tenant-id',
      'audience',
    ],
    ...['subscription-id', 'cloud', 'timeout-minutes', 'max-parallel', 'api-version', 'force'],
  ];
  const nasty = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '::error::x',
      '%0A::set-output',
      '##[error]x',
      '../..',
      'a\u202eb',
      '\u0000',
      'x'.repeat(100_000),
    ),
  );
  fc.assert(
    fc.property(fc.constantFrom(...inputs), nasty, (input, value) => {
      try {
        request({ [input]: value });
      } catch (error) {
        expect(error).toBeInstanceOf(InputError);
        const { message } = error as InputError;
        expect(message.length).toBeLessThan(1_000);
        expect(message).toMatch(/^[\x20-\x7e\n…]*$/);
        expect(message).not.toContain('##[');
      }
    }),
    { numRuns: 1_000 },
  );
});
