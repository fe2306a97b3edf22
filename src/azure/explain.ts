import { isObject } from '../identity/identity-set.ts';
import { factsOf, KINDS, type Kind } from '../kinds.ts';
import type { SignIn } from '../request.ts';
import { oneLine, sentenceList } from '../text.ts';
import type { Cloud } from './cloud.ts';
import {
  AzureError,
  type ErrorDetail,
  readErrorDetail,
  SignInError,
  UnansweredError,
  WrongKindError,
} from './errors.ts';

/** What a cure may name. */
export interface ErrorSetting {
  readonly kind: Kind | undefined;
  readonly signIn: SignIn;
  readonly cloud: Cloud;
}

/**
 * An error as a reader needs it: what failed and why, what to do, and then everything else that Azure said.
 * Text from servers is made harmless; the parts are lines.
 */
export function explain(error: unknown, setting: ErrorSetting): string {
  if (error instanceof SignInError)
    return lines([`Failed to sign in: ${said(error.message)}`, signInCure(error, setting)]);
  if (error instanceof UnansweredError) {
    const cause = error.cause instanceof AzureError ? detailLines(error.cause) : [];
    return lines([`Failed to ${error.action}: no usable answer (${said(error.message)}).`, ...cause]);
  }
  if (error instanceof WrongKindError) return explainAzure(error.cause, wrongKindCure(error, setting));
  if (error instanceof AzureError) return explainAzure(error, cureOf(error, setting));
  return error instanceof Error ? error.message : String(error);
}

function explainAzure(error: AzureError, cure: string | undefined): string {
  const { detail, status, action } = error;
  const where = status === undefined ? '' : ` (HTTP ${status})`;
  return lines([
    `Failed to ${action}: ${said(detail.code)}${where}: ${said(detail.message)}`,
    cure,
    ...detailLines(error),
  ]);
}

function lines(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n');
}

function said(text: string): string {
  return oneLine(text, 1500);
}

/** Details, policies and the correlation ID, a line each. */
function detailLines({ detail, correlationId }: AzureError): readonly string[] {
  const walk = (entry: ErrorDetail): readonly string[] => [
    ...entry.details.flatMap((below) => [
      `Detail: ${said(`${below.code}: ${below.message}`)}`,
      ...walk(below),
    ]),
    ...entry.additionalInfo.map(
      (info) => `${infoTitle(info)}: ${said(JSON.stringify(isObject(info) ? (info['info'] ?? info) : info))}`,
    ),
  ];
  return [...walk(detail), ...(correlationId ? [`Correlation ID: ${said(correlationId)}`] : [])];
}

function infoTitle(info: unknown): string {
  const type = isObject(info) ? info['type'] : undefined;
  return type === 'PolicyViolation' ? 'Policy' : `Info${typeof type === 'string' ? ` (${said(type)})` : ''}`;
}

const MANAGED_IDENTITY_OPERATOR = {
  name: 'Managed Identity Operator',
  id: 'f1a07417-d97a-45cb-824c-7a7467783830',
};

/** What to do about an error of ARM's, by its code. Sources: the error tables of Azure's documentation. */
function cureOf({ detail, status }: AzureError, { kind, signIn }: ErrorSetting): string | undefined {
  const message = detail.message;
  switch (detail.code) {
    case 'AuthorizationFailed':
      return authorizationCure(message, kind, signIn);
    case 'LinkedAuthorizationFailed': {
      const scope = /linked scope\(s\) '([^']+)'/i.exec(message)?.[1];
      return (
        `To fix: give the signed-in principal the role ${MANAGED_IDENTITY_OPERATOR.name} (it holds ` +
        'Microsoft.ManagedIdentity/userAssignedIdentities/assign/action; Managed Identity Contributor does not) on the identity:\n' +
        `  ${roleAssignment(MANAGED_IDENTITY_OPERATOR.id, scope ?? '<identity-resource-id>', message, signIn)}\n` +
        'Azure answers the same when the identity does not exist: check its name and resource group.'
      );
    }
    case 'ResourceGroupNotFound':
      return "To fix: check 'resource-group' and 'subscription-id': the group does not exist there.";
    case 'SubscriptionNotFound':
    case 'InvalidSubscriptionId':
      return "To fix: check 'subscription-id' and 'tenant-id': the subscription does not exist, or the signed-in principal has no role in it.";
    case 'FailedIdentityOperation':
      return lines([
        nestedCause(message),
        'To fix: usually an identity in the list was deleted: remove it from the resource, or create it again.',
      ]);
    case 'NoRegisteredProviderFound':
    case 'InvalidApiVersionParameter':
    case 'InvalidResourceType':
      return "To fix: check 'api-version' and 'cloud': this cloud or region does not know that version.";
    case 'MissingSubscriptionRegistration':
      return 'To fix: az provider register --namespace Microsoft.App --wait';
    case 'ScopeLocked':
      return 'To fix: remove the lock on the resource, its group or subscription (az lock list), or ask who set it.';
    case 'RequestDisallowedByPolicy':
      return 'To fix: the policy named below forbids this change; ask for an exemption, or change the request to comply.';
    default:
      return status === 404 ? notFoundCure(kind) : undefined;
  }
}

/** The real cause of a failed identity operation: an error in JSON, within the message. */
function nestedCause(message: string): string | undefined {
  const json = /\{.*\}/s.exec(message)?.[0];
  try {
    const { code, message: words } = readErrorDetail(JSON.parse(json ?? ''), '');
    return `Cause: ${said(`${code}: ${words}`)}`;
  } catch {
    return undefined;
  }
}

function authorizationCure(message: string, kind: Kind | undefined, signIn: SignIn): string {
  const action = /action '([^']+)'/.exec(message)?.[1] ?? 'the action named above';
  const scope = /over scope '([^']+)'/.exec(message)?.[1] ?? '<resource-id>';
  const identity = /Microsoft\.ManagedIdentity\//i.test(action)
    ? { name: 'Managed Identity Contributor', id: 'e40ec5ca-96e0-45a2-b4ff-59039f2c2b59' }
    : undefined;
  const role = identity ?? factsOf(kind ?? 'app').role;
  return (
    `To fix: give the signed-in principal a role with ${said(action)}, such as ${role.name}:\n` +
    `  ${roleAssignment(role.id, scope, message, signIn)}\n` +
    'A new role assignment takes up to some minutes to work.'
  );
}

function roleAssignment(roleId: string, scope: string, message: string, signIn: SignIn): string {
  const objectId = /object id '([^']+)'/i.exec(message)?.[1];
  const assignee = objectId
    ? `--assignee-object-id ${shellWord(objectId)} --assignee-principal-type ServicePrincipal`
    : `--assignee ${signIn.clientId ?? '<client-id>'}`;
  return `az role assignment create ${assignee} --role ${roleId} --scope ${shellWord(scope)}`;
}

/** A word of a command line to paste: quoted, and nothing in it can end the quotes. */
function shellWord(text: string): string {
  const word = said(text);
  return /^[\w./:@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

function wrongKindCure({ kind: found }: WrongKindError, { kind }: ErrorSetting): string {
  const instead = kind ? ` instead of '${factsOf(kind).input}'` : '';
  return `To fix: it is a ${factsOf(found).noun}: name it in '${factsOf(found).input}'${instead}.`;
}

function notFoundCure(kind: Kind | undefined): string {
  const others = KINDS.filter((facts) => facts.kind !== kind).map(({ input }) => `'${input}'`);
  const input = kind ? `'${factsOf(kind).input}', ` : '';
  return `To fix: check ${input}'resource-group' and 'subscription-id'; if it is of another kind, name it in ${sentenceList(others, 'or')}.`;
}

// Signing in ------------------------------------------------------------------------------------------------

function signInCure(
  { message, presented }: SignInError,
  { signIn, cloud }: ErrorSetting,
): string | undefined {
  const code = /AADSTS(\d+)/.exec(message)?.[1];
  if (signIn.by !== 'oidc') return undefined;
  switch (code) {
    case '700213':
    case '7002138':
    case '70021':
    case '700211':
    case '700212':
    case '70025':
      return presented && federatedCredentialCure(code, presented, signIn);
    case '700016':
      return `To fix: check 'client-id' (${signIn.clientId}) and 'tenant-id' (${signIn.tenantId}): that tenant has no such application.`;
    case '90002':
      return `To fix: check 'tenant-id' (${signIn.tenantId}) and 'cloud' (${cloud.name}): there is no such tenant.`;
    case '900382':
      return `To fix: check 'cloud' (${cloud.name}): the tenant belongs to another one.`;
    case '700024':
      return 'To fix: run the job again; if it repeats, the clock of the runner is wrong.';
    default:
      return undefined;
  }
}

function federatedCredentialCure(
  code: string,
  { issuer, subject, audience }: NonNullable<SignInError['presented']>,
  signIn: Extract<SignIn, { by: 'oidc' }>,
): string {
  const why: Readonly<Record<string, string>> = {
    '7002138': 'a federated credential matches but for upper and lower case',
    '700211': 'no federated credential has the issuer of this token',
    '700212': 'no federated credential has the audience of this token',
    '70025': 'the application has no federated credential',
  };
  const parameters = JSON.stringify({ name: 'github', issuer, subject, audiences: [audience] });
  return [
    `To fix: ${why[code] ?? 'no federated credential has the subject of this token'}. The token presented, compared exactly:`,
    `  issuer:   ${said(issuer)}`,
    `  subject:  ${said(subject)}`,
    `  audience: ${said(audience)}`,
    'Create that credential for an app registration:',
    `  az ad app federated-credential create --id ${signIn.clientId} --parameters ${shellWord(parameters)}`,
    'or for a user-assigned identity:',
    `  az identity federated-credential create --name github --identity-name <name> --resource-group <group> --issuer ${shellWord(issuer)} --subject ${shellWord(subject)} --audiences ${shellWord(audience)}`,
  ].join('\n');
}
