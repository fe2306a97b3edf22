import { createHttpHeaders, createPipelineRequest, type PipelineResponse } from '@azure/core-rest-pipeline';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { armScope, CLOUDS } from '../../src/azure/cloud.ts';
import {
  AzureError,
  failureOf,
  readErrorDetail,
  SignInError,
  UnansweredError,
  WrongKindError,
} from '../../src/azure/errors.ts';
import { type ErrorSetting, explain } from '../../src/azure/explain.ts';
import { backoffMs, isFault, retryAfterMs } from '../../src/azure/http.ts';
import { isBusy, nameOf, snapshotOf } from '../../src/azure/snapshot.ts';
import { CLIENT, TENANT, targetId } from './data.ts';

const [azure] = CLOUDS;
const oidc = { by: 'oidc', clientId: CLIENT, tenantId: TENANT, audience: azure.audience } as const;
const setting: ErrorSetting = { kind: 'app', signIn: oidc, cloud: azure };
const refused = (code: string, message = 'words', status?: number): AzureError =>
  new AzureError(
    { code, message, details: [], additionalInfo: [] },
    { action: "read container app 'web'", status },
  );

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

describe('the cure of an error', () => {
  test.each<[code: string, message: string, status: number | undefined, cure: RegExp]>([
    [
      'AuthorizationFailed',
      "The client 'c' with object id 'o' does not have authorization to perform action 'Microsoft.App/containerApps/write' over scope '/s'",
      403,
      /Microsoft\.App\/containerApps\/write, such as Container Apps Contributor:\n {2}az role assignment create --assignee-object-id o --assignee-principal-type ServicePrincipal --role 358470bc-b998-42bd-ab17-a7e34c199c0f --scope \/s\n/,
    ],
    [
      'AuthorizationFailed',
      "does not have authorization to perform action 'Microsoft.ManagedIdentity/userAssignedIdentities/write' over scope '/s'",
      403,
      new RegExp(
        `Managed Identity Contributor:\n.*--assignee ${CLIENT} --role e40ec5ca-96e0-45a2-b4ff-59039f2c2b59`,
      ),
    ],
    ['AuthorizationFailed', 'no', 403, /the action named above.*\n.*--scope '<resource-id>'/],
    [
      'LinkedAuthorizationFailed',
      "the linked scope(s) '/i'",
      403,
      /Managed Identity Operator.*\n.*f1a07417-d97a-45cb-824c-7a7467783830 --scope \/i\n.*does not exist/,
    ],
    ['ResourceGroupNotFound', '', 404, /'resource-group' and 'subscription-id'/],
    ['SubscriptionNotFound', '', 404, /'subscription-id' and 'tenant-id'/],
    ['ResourceNotFound', '', 404, /'app-name'.*'job-name', 'environment-name' or 'session-pool-name'/],
    [
      'FailedIdentityOperation',
      'Status: {"error":{"code":"NotFound","message":"id-a is gone"}}',
      400,
      /Cause: NotFound: id-a is gone\n.*deleted/,
    ],
    ['FailedIdentityOperation', 'no JSON', 400, /words|To fix: usually an identity in the list was deleted/],
    ['MissingSubscriptionRegistration', '', 409, /az provider register --namespace Microsoft\.App/],
    ['ScopeLocked', '', 409, /lock/],
    ['RequestDisallowedByPolicy', '', 403, /policy/],
  ])('%s (%s)', (code, message, status, cure) => {
    expect(explain(refused(code, message, status), setting)).toMatch(cure);
  });

  test('an error without a cure tells what Azure said', () => {
    expect(explain(refused('Teapot', 'short and stout', 418), setting)).toBe(
      "Failed to read container app 'web': Teapot (HTTP 418): short and stout",
    );
  });

  test('a job named as an app', () => {
    const error = new WrongKindError('job', refused('ResourceNotFound', 'm', 404));
    expect(explain(error, setting)).toContain("name it in 'job-name' instead of 'app-name'");
  });

  test('no answer', () => {
    const error = new UnansweredError('ECONNRESET', { action: 'change it', cause: refused('Gone') });
    expect(explain(error, setting)).toBe('Failed to change it: no usable answer (ECONNRESET).');
  });

  test('anything else that was thrown', () => {
    expect([explain(new Error('odd'), setting), explain('text', setting)]).toEqual(['odd', 'text']);
  });

  test('details, policy and correlation ID follow, a line each, whatever they hold', () => {
    const detail = readErrorDetail(
      {
        error: {
          code: 'RequestDisallowedByPolicy',
          message: 'no\n::error::x',
          details: [
            { code: 'Inner', message: 'a\r\nb', details: [{ code: 'Innermost', message: '##[group]' }] },
            'x',
          ],
          additionalInfo: [{ type: 'PolicyViolation', info: { policy: 'p' } }, { type: 'Other' }, 'y'],
        },
      },
      '',
    );
    const error = new AzureError(detail, { action: 'change it', status: 403, correlationId: 'id\n::stop' });
    expect(explain(error, setting).split('\n')).toEqual([
      'Failed to change it: RequestDisallowedByPolicy (HTTP 403): no ::error::x',
      expect.stringMatching(/^To fix: the policy/),
      'Detail: Inner: a b',
      'Detail: Innermost: ## [group]',
      'Policy: {"policy":"p"}',
      'Info (Other): {"type":"Other"}',
      'Info: "y"',
      'Correlation ID: id ::stop',
    ]);
  });

  test('nothing that a server says can end the quotes of a command to paste', () => {
    const message = "object id 'o' perform action 'x' over scope '/s; rm -rf $(HOME) \"'";
    expect(explain(refused('AuthorizationFailed', message, 403), setting)).toContain(
      `--scope '/s; rm -rf $(HOME) "'\n`,
    );
    const presented = { issuer: 'https://i', subject: "repo:a/b'; rm -rf /; '", audience: 'a' };
    const text = explain(new SignInError('AADSTS700213: x', { presented }), setting);
    expect(text).toContain(`--subject 'repo:a/b'\\''; rm -rf /; '\\'''`);
  });
});

describe('the cure of a refused sign-in', () => {
  const presented = { issuer: 'https://token', subject: 'repo:o/r:ref:refs/heads/main', audience: 'api://x' };
  test.each([
    ['700213', 'no federated credential has the subject'],
    ['7002138', 'upper and lower case'],
    ['70021', 'no federated credential has the subject'],
    ['700211', 'the issuer'],
    ['700212', 'the audience'],
    ['70025', 'has no federated credential'],
  ])('AADSTS%s shows the credential to create: %s', (code, why) => {
    const text = explain(new SignInError(`AADSTS${code}: words`, { presented }), setting);
    expect(text).toContain(why);
    for (const claim of Object.values(presented)) expect(text).toContain(claim);
    expect(text).toContain(`az ad app federated-credential create --id ${CLIENT}`);
  });
  test.each([
    ['700016', /'client-id'.*'tenant-id'/],
    ['90002', /'tenant-id'.*'cloud'/],
    ['900382', /'cloud'/],
    ['700024', /again/],
  ])('AADSTS%s', (code, cure) => {
    expect(explain(new SignInError(`AADSTS${code}: words`), setting)).toMatch(cure);
  });
  test('unknown codes, and ways to sign in without a credential of ours, have none', () => {
    expect(explain(new SignInError('AADSTS1: words'), setting)).toBe('Failed to sign in: AADSTS1: words');
    const job = { ...setting, signIn: { by: 'job', clientId: undefined, tenantId: undefined } as const };
    expect(explain(new SignInError('AADSTS700213: words', { presented }), job)).not.toContain('To fix');
  });
});

describe('reading an error', () => {
  test.each<[rule: string, body: unknown, code: string, message: string]>([
    ['as ARM sends it', { error: { code: 'C', message: 'm' } }, 'C', 'm'],
    ['bare', { code: 'C', message: 'm' }, 'C', 'm'],
    ['without code and words', { error: {} }, 'otherwise', ''],
    [
      'with others than texts',
      { error: { code: 1, message: null, details: {}, additionalInfo: 'x' } },
      'otherwise',
      '',
    ],
    [
      'as a page of a gateway',
      '<html><style>p{}</style><h1>Bad  gateway</h1>\n<script>x</script></html>',
      'otherwise',
      'Bad gateway',
    ],
    ['without a body', undefined, 'otherwise', ''],
    ['as null', { error: null, code: 'C' }, 'C', ''],
  ])('%s', (_rule, body, code, message) => {
    expect(readErrorDetail(body, 'otherwise')).toEqual({ code, message, details: [], additionalInfo: [] });
  });

  test.each<[rule: string, document: Record<string, unknown>, expected: string]>([
    ['the words of an operation', { status: 'Failed', error: { code: 'C', message: 'm' } }, 'C: m'],
    [
      'the words of a resource',
      { properties: { provisioningState: 'Failed', deploymentErrors: 'ErrorCode: X' } },
      'Failed: ErrorCode: X',
    ],
    ['a state alone', { status: 'Canceled' }, 'Canceled: '],
    ['nothing', {}, 'Failed: '],
  ])('of a failed change: %s', (_rule, document, expected) => {
    expect(failureOf(document, { action: 'x' }).message).toBe(expected);
  });
});

describe('waits', () => {
  afterEach(() => {
    jest.useRealTimers();
  });
  const wait = (value?: string) =>
    retryAfterMs({ headers: createHttpHeaders(value === undefined ? {} : { 'Retry-After': value }) });

  test.each([
    [undefined, undefined],
    ['', undefined],
    ['0', 0],
    ['15', 15_000],
    [' 15 ', 15_000],
    ['soon', undefined],
    ['Wed, 01 Jan 2025 00:00:30 GMT', 30_000],
    ['Tue, 31 Dec 2024 00:00:00 GMT', 0],
  ])('Retry-After %j means %p ms', (value, expected) => {
    jest.useFakeTimers({ now: Date.parse('2025-01-01T00:00:00Z') });
    expect(wait(value)).toBe(expected);
  });

  test('backoff doubles from half a second, spread by a quarter, up to 30 seconds', () => {
    for (const [retry, longest] of [
      [0, 500],
      [1, 1_000],
      [5, 16_000],
      [6, 30_000],
      [400, 30_000],
    ] as const) {
      for (let i = 0; i < 50; i += 1) {
        expect(backoffMs(retry)).toBeGreaterThanOrEqual(longest * 0.75);
        expect(backoffMs(retry)).toBeLessThanOrEqual(longest);
      }
    }
  });
});

test.each<[status: number, contentType: string | undefined, fault: boolean]>([
  [200, 'application/json', false],
  [200, 'text/html; charset=utf-8', true],
  [404, 'text/html', false],
  [400, undefined, false],
  [408, undefined, true],
  [409, undefined, false],
  [429, undefined, false],
  [500, 'application/json', true],
  [501, undefined, false],
  [503, 'text/html', true],
])('status %i with %p is a fault: %p', (status, contentType, fault) => {
  const response: PipelineResponse = {
    status,
    headers: createHttpHeaders(contentType ? { 'content-type': contentType } : {}),
    request: createPipelineRequest({ url: 'https://x.invalid' }),
  };
  expect(isFault(response)).toBe(fault);
});

describe('a snapshot', () => {
  const asked = targetId('app', 'WEB');
  test.each([
    [undefined, false, false],
    ['Succeeded', false, false],
    ['Failed', false, true],
    ['Canceled', false, true],
    ['InProgress', true, false],
    ['Updating', true, false],
    ['Waiting', true, false],
  ])('in state %p: busy %p, failed %p', (provisioningState, busy, failed) => {
    const snapshot = snapshotOf('app', { properties: { provisioningState } }, asked);
    expect([isBusy(snapshot), snapshot.failure !== undefined]).toEqual([busy, failed]);
  });

  test('takes ID and names as Azure returned them, in canonical form', () => {
    const id = `/subscriptions/${asked.subscriptionId}/resourceGroups/Shop/providers/Microsoft.App/containerapps/web`;
    const snapshot = snapshotOf(
      'app',
      { id, location: 'West Europe', systemData: { lastModifiedAt: 't' } },
      asked,
    );
    expect(snapshot).toMatchObject({
      id: { resourceGroup: 'Shop', name: 'web', type: 'Microsoft.App/containerApps' },
      location: 'West Europe',
      modifiedAt: 't',
    });
  });

  test('of an empty document is what was asked, without identities', () => {
    const snapshot = snapshotOf('job', {}, asked);
    expect(snapshot).toMatchObject({
      id: asked,
      location: '',
      references: [],
      variables: [],
      modifiedAt: undefined,
    });
    expect(snapshot.identities.user.size).toBe(0);
  });

  test('is named in a sentence', () => {
    expect(nameOf('job', targetId('job', 'nightly'))).toBe(
      "container apps job 'nightly' in resource group 'shop'",
    );
  });
});
