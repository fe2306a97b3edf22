import { describe, expect, test } from '@jest/globals';
import { AzureError, type ErrorDetail, UnansweredError } from '../../../src/azure/errors.ts';
import { CLOUDS } from '../../../src/cloud.ts';
import { explain } from '../../../src/report/explain.ts';
import { type FailureContext, textOf } from '../../../src/report/message.ts';
import { formatResourceId } from '../../../src/resource-id.ts';
import { SignInError } from '../../../src/sign-in/sign-in.ts';
import { CLIENT, identityId, TENANT, targetId } from '../data.ts';

const CONTEXT: FailureContext = {
  signIn: { by: 'oidc', clientId: CLIENT, tenantId: TENANT, audience: CLOUDS[0].audience },
  cloud: CLOUDS[0],
  target: { id: targetId('app', 'web'), kind: 'app' },
  isReadOnly: false,
  isCreation: false,
};
const JOB_SIGN_IN = { by: 'job', clientId: undefined, tenantId: undefined } as const;
const OBJECT = 'cccccccc-0000-4000-8000-000000000003';
const SCOPE = '/subscriptions/s/resourceGroups/shop';
const IDENTITY = formatResourceId(identityId('id-a'));
const refused = (action: string, who = `client '${CLIENT}'`): string =>
  `The ${who} with object id '${OBJECT}' does not have authorization to perform action '${action}' over scope '${SCOPE}' or the scope is invalid.`;

interface Case {
  readonly code: string;
  readonly message?: string;
  readonly status?: number | undefined;
  readonly action?: string;
  readonly detail?: Partial<ErrorDetail>;
  readonly wasAccepted?: boolean;
  readonly context?: Partial<FailureContext>;
}
function textFor({ code, message = '', context = {}, detail = {}, ...rest }: Case): string {
  const { status = 400, action = "update container app 'web'", wasAccepted = false } = rest;
  const error = new AzureError(
    { code, message, details: [], additionalInfo: [], ...detail },
    { status, action, wasAccepted },
  );
  return textOf(explain(error, { ...CONTEXT, ...context }));
}

describe('errors from Azure Resource Manager', () => {
  const WRITE = 'Microsoft.App/containerApps/write';
  const ASSIGN = 'Microsoft.ManagedIdentity/userAssignedIdentities/assign/action';
  const CREATION = { context: { isCreation: true } };
  const denied = (action: string, who?: string): Case => ({
    code: 'AuthorizationFailed',
    message: refused(action, who),
  });
  const linked = (actions: string, scopes: string): Case => ({
    code: 'LinkedAuthorizationFailed',
    message: `The client 'c' with object id '${OBJECT}' has permission to perform action '${WRITE}' on scope 's'; however, it does not have permission to perform action(s) '${actions}' on the linked scope(s) '${scopes}' (respectively) or the linked scope(s) are invalid.`,
  });
  const nested = (code: string, message: string): Case => ({
    code: 'FailedIdentityOperation',
    message: `Failed. Response: ${JSON.stringify({ error: { code, message } })}`,
  });
  const accepted = { status: undefined, wasAccepted: true };
  test.each<[name: string, error: Case, ...facts: readonly RegExp[]]>([
    [
      'a missing permission',
      denied(WRITE),
      /permission 'Microsoft.App\/containerApps\/write' \(AuthorizationFailed\)/,
      /'Container Apps Contributor'/,
      new RegExp(
        `\\n  az role assignment create --assignee-object-id ${OBJECT} \\\\\\n  --assignee-principal-type Service`,
      ),
      /--scope \/subscriptions\/s\/resourceGroups\/shop\n/,
    ],
    [
      'a missing permission for a person',
      denied(WRITE, "client 'ann@contoso.com'"),
      /--assignee-principal-type User/,
    ],
    [
      'a missing permission to create identities',
      denied('Microsoft.ManagedIdentity/userAssignedIdentities/write'),
      /'Managed Identity Contributor'/,
    ],
    [
      'a missing permission on an identity',
      linked(ASSIGN, IDENTITY),
      /correct 'user-assigned-identities'/,
      /grant the deployment identity the role 'Managed Identity Operator'/,
      /--role f1a07417-d97a-45cb-824c-7a7467783830 .*--scope \S+\/id-a\n/s,
    ],
    [
      'missing permissions on an identity and an environment, with a role only for the identity',
      linked(
        `Microsoft.App/managedEnvironments/join/action,${ASSIGN}`,
        `${SCOPE}/providers/Microsoft.App/managedEnvironments/env,${IDENTITY}`,
      ),
      /^(?!.*--scope \S+\/env\n).*--scope \S+\/id-a\n/s,
    ],
    [
      "a proxy's page in response to creating an identity",
      { code: 'HTTP 403', status: 403, ...CREATION },
      /'Managed Identity Contributor'/,
    ],
    [
      'a missing resource group for an identity',
      { code: 'ResourceGroupNotFound', status: 404, ...CREATION },
      /'identity-resource-group'/,
    ],
    [
      'a conflict between identity operations',
      nested('Conflict', 'A deletion is pending.'),
      /FailedIdentityOperation, Conflict.*Run the job again.*\nAzure: A deletion is pending\./s,
    ],
    [
      'a deleted identity',
      nested('BadRequest', "Resource 'id-a' was not found."),
      /still lists a deleted identity, remove it/,
    ],
    [
      'another failed identity operation',
      nested('InternalError', 'Oops.'),
      /FailedIdentityOperation, InternalError.*\nAzure: Oops\./s,
    ],
    [
      'a policy',
      {
        code: 'RequestDisallowedByPolicy',
        detail: { additionalInfo: [{ type: 'PolicyViolation', info: { policyDefinitionName: 'no' } }] },
      },
      /exemption.*\nPolicy: \{"policyDefinitionName":"no"\}$/s,
    ],
    ['a policy for new identities', { code: 'RequestDisallowedByPolicy', ...CREATION }, /'identity-tags'/],
    [
      "a provider that isn't registered",
      { code: 'MissingSubscriptionRegistration', message: "use namespace 'Microsoft.ManagedIdentity'." },
      /Register 'Microsoft.ManagedIdentity' in the subscription of the resource/,
    ],
    [
      'a failed change to an app',
      { code: 'ContainerAppOperationError', message: 'No image.', ...accepted },
      /az containerapp logs show --name web --resource-group shop --type system\nAzure: No image\.$/,
    ],
    [
      'a failed change to a job, without a message',
      {
        ...{ code: 'Failed', ...accepted },
        context: { target: { id: targetId('job', 'nightly'), kind: 'job' } },
      },
      /az monitor activity-log list .*--resource-id \S*\/jobs\/nightly$/s,
    ],
    ['another change', { code: 'ContainerAppLockConflict', status: 409 }, /Run the job again/],
    [
      'an unknown error',
      { code: 'Strange', message: 'Odd.' },
      /^.*\nAzure refused the request \(Strange, HTTP 400\)\.\nAzure: Odd\.$/,
    ],
  ])('%s', (_, error, ...facts) => {
    const text = textFor(error);
    for (const fact of facts) expect(text).toMatch(fact);
  });

  test.each([
    ...['InvalidAuthenticationTokenTenant', 'SubscriptionNotFound', 'ResourceGroupNotFound'],
    ...['ReadOnlyDisabledSubscription', 'DenyAssignmentAuthorizationFailed', 'RequestDisallowedByAzure'],
    ...['ManagedEnvironmentNotProvisioned', 'ContainerAppRegistriesPasswordSecretRefNotFound'],
    ...['NoRegisteredProviderFound', 'ScopeLocked', 'RoleAssignmentLimitExceeded'],
  ])('%s has its own reason and fix', (code) => {
    expect(textFor({ code })).toMatch(/^.*\n(?!Azure refused).*\(.*\)\.\nTo fix: /);
  });

  test.each<[name: string, error: Case]>([
    ['the scope is unknown', { code: 'AuthorizationFailed', message: `action '${WRITE}'` }],
    ['the action is unknown', { code: 'HTTP 403', message: 'Blocked' }],
    [
      'the deployment identity is unknown',
      {
        code: 'AuthorizationFailed',
        message: `action '${WRITE}' over scope '${SCOPE}'`,
        context: { signIn: JOB_SIGN_IN },
      },
    ],
    [
      'the identity is in a subscription of another tenant',
      {
        code: 'LinkedAuthorizationFailed',
        message: "The current tenant is not authorized to access linked subscription 's'.",
      },
    ],
    ['there is a deny assignment', { code: 'DenyAssignmentAuthorizationFailed', message: refused(WRITE) }],
  ])('no command is printed if %s', (_, error) => {
    expect(textFor(error)).not.toMatch(/^ {2}az |<[\w-]+>/m);
  });

  test('unusable responses', () => {
    const error = new UnansweredError('ECONNRESET', { action: "update container app 'web'" });
    expect(textOf(explain(error, CONTEXT))).toBe(
      "Can't update container app 'web'.\nAzure didn't return a usable response (ECONNRESET).",
    );
  });

  test.each([
    ['JSON', `${'{'.repeat(250_000)}`],
    ['blanks', ' '.repeat(250_000)],
    ['quotes', `action '${"client 'x@".repeat(50_000)}`],
  ])('a long text of %s comes to an end', (_, message) => {
    for (const code of ['FailedIdentityOperation', 'AuthorizationFailed', 'LinkedAuthorizationFailed', 'X'])
      expect(textFor({ code, message }).length).toBeLessThan(10_000);
  });
});

describe('errors from Entra', () => {
  const presented = { issuer: 'https://issuer', subject: "repo:o/r:environment:it's", audience: 'api://x' };
  const textOfSignIn = (message: string): string =>
    textOf(explain(new SignInError(message, { presented, correlationId: 'abc' }), CONTEXT));
  test.each<[code: string, fact: RegExp]>([
    ['700213', /has the subject of this token \(AADSTS700213\)/],
    ['7002138', /only in capitalization/],
    ['700211', /issuer of this token/],
    ['700212', /Or leave out|audience of this token/],
    ['70025', /no federated credential/],
    ['700016', /'client-id' \(aaaaaaaa-.*\) and 'tenant-id'/],
    ['90002', /'cloud' \(AzureCloud\)/],
    ['900382', /another cloud/],
    ['700024', /clock/],
    ['53003', /conditional access policy blocks/],
    ['501661', /can't reach the issuer/],
    ['7000112', /Enable the enterprise application of 'client-id'/],
    ['7000229', new RegExp(`az ad sp create --id ${CLIENT}`)],
    ['7000222', /AZURE_CLIENT_SECRET/],
  ])('AADSTS%s', (code, fact) => {
    const text = textOfSignIn(`AADSTS${code}: No.`);
    expect(text).toMatch(fact);
    expect(text).toMatch(
      new RegExp(`^Can't sign in to Azure\\.\\n.*\\nAzure: AADSTS${code}: No\\.\\nCorrelation ID: abc$`, 's'),
    );
  });

  test('the command for a federated credential has all claims, quoted for a shell', () => {
    const text = textOfSignIn('AADSTS700213: No.');
    expect(text).toContain("subject:  repo:o/r:environment:it's\n");
    const [, json = ''] = /--parameters '(.*?\})'/s.exec(text) ?? [];
    expect(JSON.parse(json.replaceAll("'\\''", "'"))).toEqual({
      name: 'github',
      issuer: 'https://issuer',
      subject: presented.subject,
      audiences: ['api://x'],
    });
  });

  test('the ways to sign in come after the fix, and the note after the reason', () => {
    const error = new SignInError('AADSTS7000222: No.', { note: 'A note.', ways: ['- x', 'y'] });
    expect(textOf(explain(error, CONTEXT)).split('\n')).toEqual([
      "Can't sign in to Azure.",
      'The client secret expired (AADSTS7000222).',
      'A note.',
      expect.stringMatching(/^To fix: Set AZURE_CLIENT_SECRET/),
      'Use one of these ways to sign in:',
      '- x',
      'y',
      'Azure: AADSTS7000222: No.',
    ]);
  });
});
