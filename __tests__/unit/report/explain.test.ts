import { describe, expect, test } from '@jest/globals';
import { AzureError, readErrorDetail, UnansweredError } from '../../../src/azure/errors.ts';
import { CLOUDS } from '../../../src/cloud.ts';
import { explain } from '../../../src/report/explain.ts';
import type { ExplainContext } from '../../../src/report/explain-context.ts';
import { NotFoundError } from '../../../src/resources/not-found.ts';
import { SignInError } from '../../../src/sign-in/errors.ts';
import { CLIENT, TENANT } from '../data.ts';

const [azure] = CLOUDS;
const oidc = { by: 'oidc', clientId: CLIENT, tenantId: TENANT, audience: azure.audience } as const;
const context: ExplainContext = { kind: 'app', isReadOnly: false, signIn: oidc, cloud: azure };
const refused = (code: string, message = 'words', status?: number): AzureError =>
  new AzureError(
    { code, message, details: [], additionalInfo: [] },
    { action: "read container app 'web'", status },
  );

describe('the fix of an error', () => {
  test.each<[code: string, message: string, status: number | undefined, fix: RegExp]>([
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
    ['HTTP 403', '', 403, /the action named above.*\n.*--scope '<resource-id>'/],
    ['AuthorizationFailed', 'no', 403, /the action named above.*\n.*--scope '<resource-id>'/],
    [
      'LinkedAuthorizationFailed',
      "the linked scope(s) '/i'",
      403,
      /Managed Identity Operator.*\n.*f1a07417-d97a-45cb-824c-7a7467783830 --scope \/i\n.*does not exist/,
    ],
    ['ResourceGroupNotFound', '', 404, /'resource-group' and 'subscription-id'/],
    ['SubscriptionNotFound', '', 404, /'subscription-id' and 'tenant-id'/],
    ['ResourceNotFound', '', 404, /'app-name'.*'job-name', 'environment-name', or 'session-pool-name'/],
    [
      'FailedIdentityOperation',
      'Status: {"error":{"code":"NotFound","message":"id-a is gone"}}',
      400,
      /Cause: NotFound: id-a is gone\n.*deleted/,
    ],
    ['FailedIdentityOperation', 'no JSON', 400, /words|To fix: usually an identity in the list was deleted/],
    ['MissingSubscriptionRegistration', '', 409, /az provider register --namespace Microsoft\.App/],
    [
      'MissingSubscriptionRegistration',
      "The subscription is not registered to use namespace 'Microsoft.ManagedIdentity'.",
      409,
      /az provider register --namespace Microsoft\.ManagedIdentity --wait/,
    ],
    ['ExpiredAuthenticationToken', '', 401, /run the job again.*clock of the runner/],
    ['InvalidAuthenticationTokenTenant', '', 401, /'tenant-id' and 'subscription-id'/],
    ['ScopeLocked', '', 409, /lock/],
    ['RequestDisallowedByPolicy', '', 403, /policy/],
  ])('%s (%s)', (code, message, status, fix) => {
    expect(explain(refused(code, message, status), context)).toMatch(fix);
  });

  test('an error without a fix tells what Azure said', () => {
    expect(explain(refused('Teapot', 'short and stout', 418), context)).toBe(
      "Failed to read container app 'web': Teapot (HTTP 418): short and stout",
    );
  });

  test('a change that ended badly without a word: where the words are', () => {
    const error = new AzureError(
      { code: 'Canceled', message: '', details: [], additionalInfo: [] },
      { action: "change container app 'web'", wasAccepted: true },
    );
    expect(explain(error, context)).toMatch(
      /^Failed to change container app 'web': Canceled\nTo find out why: .*az monitor activity-log list/,
    );
  });

  test.each<[code: string, status: number | undefined, what: string, log: string]>([
    [
      'ContainerAppOperationError',
      undefined,
      "container app 'web' in resource group 'shop (1)'",
      "the app's system log may tell more:\n  az containerapp logs show --name web --resource-group 'shop (1)' --type system\n",
    ],
    ['Failed', undefined, "container app 'web' in resource group 'shop'", 'az containerapp logs show'],
    ['ContainerAppOperationError', 400, "container app 'web' in resource group 'shop'", '--name web'],
    [
      'ManagedEnvironmentOperationError',
      undefined,
      "managed environment 'env' in resource group 'shop'",
      'the activity log may tell more:\n  az monitor activity-log list --resource-id',
    ],
  ])('a change that Azure gave up says where more is told: %s, HTTP %s, %s', (code, status, what, log) => {
    const error = new AzureError(
      { code, message: 'Operation expired.', details: [], additionalInfo: [] },
      { action: `change ${what}`, status, wasAccepted: true },
    );
    const text = explain(error, context);
    expect(text).toContain(`To fix: correct what Azure's message names; `);
    expect(text).toContain(log);
    expect(text).toMatch(/\nThen, or where it names nothing, run the job again\.$/);
  });

  test('a job named as an app', () => {
    const error = new NotFoundError(refused('ResourceNotFound', 'm', 404), 'job', undefined);
    expect(explain(error, context)).toContain("name it in 'job-name' instead of 'app-name'");
  });

  test('a name that is like another of the group', () => {
    const error = new NotFoundError(refused('ResourceNotFound', 'm', 404), undefined, 'web');
    expect(explain(error, context)).toContain("the nearest name of the group is 'web'; check 'app-name'");
  });

  test('what only reads needs Reader', () => {
    const error = refused(
      'AuthorizationFailed',
      "perform action 'Microsoft.App/containerApps/read' over scope '/s'",
      403,
    );
    expect(explain(error, { ...context, isReadOnly: true })).toContain('such as Reader:');
    expect(explain(error, context)).toContain('such as Container Apps Contributor:');
    const wordless = refused('AuthorizationFailed', 'no', 403);
    expect(explain(wordless, { ...context, isReadOnly: true })).toContain('such as Reader:');
  });

  test('no answer', () => {
    const error = new UnansweredError('ECONNRESET', { action: 'change it', cause: refused('Gone') });
    expect(explain(error, context)).toBe('Failed to change it: no usable answer (ECONNRESET).');
  });

  test('anything else that was thrown', () => {
    expect([explain(new Error('odd'), context), explain('text', context)]).toEqual(['odd', 'text']);
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
    expect(explain(error, context).split('\n')).toEqual([
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
    expect(explain(refused('AuthorizationFailed', message, 403), context)).toContain(
      `--scope '/s; rm -rf $(HOME) "'\n`,
    );
    const presented = { issuer: 'https://i', subject: "repo:a/b'; rm -rf /; '", audience: 'a' };
    const text = explain(new SignInError('AADSTS700213: x', { presented }), context);
    expect(text).toContain(`--subject 'repo:a/b'\\''; rm -rf /; '\\'''`);
  });
});
