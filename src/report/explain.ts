import { AzureError, readErrorDetail, UnansweredError } from '../azure/errors.ts';
import type { Cloud } from '../cloud.ts';
import { isObject, parseJson } from '../json.ts';
import { KINDS, type Kind, kindInfo } from '../kinds.ts';
import type { SignIn } from '../request.ts';
import { SignInError } from '../sign-in/errors.ts';
import { NotFoundError } from '../target/not-found-hints.ts';
import { messageOf, sentenceList, shellWord } from '../text.ts';
import { detailLines } from './error-details.ts';
import { networkFix, networkWords } from './explain-network.ts';
import { signInFix } from './explain-sign-in.ts';
import { clip, lines } from './words.ts';

/** What the advice on an error may name. */
export interface ExplainContext {
  readonly kind: Kind | undefined;
  /** Whether nothing is to be written (`show`, `dry-run`): then reading is all that a role must allow. */
  readonly isReadOnly: boolean;
  readonly signIn: SignIn;
  readonly cloud: Cloud;
}

/**
 * An error as a reader needs it: what failed and why, what to do, and then everything else that Azure said.
 * Text from servers is made harmless; the parts are lines.
 */
export function explain(error: unknown, context: ExplainContext): string {
  if (error instanceof SignInError) return explainSignIn(error, context);
  if (error instanceof UnansweredError) return explainUnanswered(error);
  if (error instanceof NotFoundError) return explainAzure(error.cause, notFoundFix(error, context));
  if (error instanceof AzureError) return explainAzure(error, fixFor(error, context));
  return messageOf(error);
}

/** Entra's sentence comes first, by which the error is known; the ID by which Entra finds it is the last line. */
function explainSignIn(error: SignInError, context: ExplainContext): string {
  const [first = '', ...others] = error.message.split('\n');
  return lines([
    `Failed to sign in: ${clip(networkWords(first))}`,
    ...others.map(clip),
    signInFix(error, context) ?? networkFix(error),
    error.correlationId ? `Correlation ID: ${clip(error.correlationId)}` : undefined,
  ]);
}

function explainUnanswered(error: UnansweredError): string {
  const { action, cause, message } = error;
  if (
    cause instanceof AzureError &&
    cause.status !== undefined &&
    cause.detail.code !== `HTTP ${cause.status}`
  ) {
    const { status, detail } = cause;
    const words = `HTTP ${status}, ${clip(detail.code)}: ${clip(detail.message)}`;
    return lines([`Failed to ${action}: no usable answer (${words}).`, ...detailLines(cause)]);
  }
  return lines([
    `Failed to ${action}: no usable answer (${clip(networkWords(message))}).`,
    networkFix(error),
    ...(cause instanceof AzureError ? detailLines(cause) : []),
  ]);
}

/** An error of Azure's with the fix for it. */
export function explainAzure(error: AzureError, fix: string | undefined): string {
  const { detail, status, action } = error;
  const where = status === undefined ? '' : ` (HTTP ${status})`;
  return lines([
    `Failed to ${action}: ${clip(detail.code)}${where}: ${clip(detail.message)}`,
    fix,
    ...detailLines(error),
  ]);
}

const MANAGED_IDENTITY_OPERATOR = {
  name: 'Managed Identity Operator',
  id: 'f1a07417-d97a-45cb-824c-7a7467783830',
};

const MANAGED_IDENTITY_CONTRIBUTOR = {
  name: 'Managed Identity Contributor',
  id: 'e40ec5ca-96e0-45a2-b4ff-59039f2c2b59',
};

const READER = { name: 'Reader', id: 'acdd72a7-3385-48ef-bd42-f606fba81ae7' };

/** What to do about an error of ARM's, by its code. Sources: the error tables of Azure's documentation. */
function fixFor({ detail, status }: AzureError, context: ExplainContext): string | undefined {
  const message = detail.message;
  switch (detail.code) {
    case 'AuthorizationFailed':
      return authorizationFix(message, context);
    case 'LinkedAuthorizationFailed': {
      const scope = /linked scope\(s\) '([^']+)'/i.exec(message)?.[1];
      return (
        `To fix: give the signed-in principal the role ${MANAGED_IDENTITY_OPERATOR.name} (it holds ` +
        'Microsoft.ManagedIdentity/userAssignedIdentities/assign/action; Managed Identity Contributor does not) on the identity:\n' +
        `  ${roleAssignment(MANAGED_IDENTITY_OPERATOR.id, scope ?? '<identity-resource-id>', message, context.signIn)}\n` +
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
      return status === 404 ? notFoundFix({}, context) : undefined;
  }
}

/** The real cause of a failed identity operation: an error in JSON, within the message. */
function nestedCause(message: string): string | undefined {
  const nested = parseJson(/\{.*\}/s.exec(message)?.[0]);
  if (!isObject(nested)) return undefined;
  const { code, message: words } = readErrorDetail(nested, '');
  return `Cause: ${clip(`${code}: ${words}`)}`;
}

function authorizationFix(message: string, { kind, signIn, isReadOnly }: ExplainContext): string {
  const action = /action '([^']+)'/.exec(message)?.[1] ?? 'the action named above';
  const scope = /over scope '([^']+)'/.exec(message)?.[1] ?? '<resource-id>';
  const role = isReadOnly && /\/read$/i.test(action) ? READER : roleFor(action, kind);
  return (
    `To fix: give the signed-in principal a role with ${clip(action)}, such as ${role.name}:\n` +
    `  ${roleAssignment(role.id, scope, message, signIn)}\n` +
    'A new role assignment takes up to some minutes to work.'
  );
}

/** A built-in role with an action. */
function roleFor(action: string, kind: Kind | undefined): { readonly name: string; readonly id: string } {
  if (/\/assign\/action$/i.test(action)) return MANAGED_IDENTITY_OPERATOR;
  if (/Microsoft\.ManagedIdentity\//i.test(action)) return MANAGED_IDENTITY_CONTRIBUTOR;
  return kindInfo(kind ?? 'app').role;
}

function roleAssignment(roleId: string, scope: string, message: string, signIn: SignIn): string {
  const objectId = /object id '([^']+)'/i.exec(message)?.[1];
  const assignee = objectId
    ? `--assignee-object-id ${shellWord(objectId)} --assignee-principal-type ServicePrincipal`
    : `--assignee ${signIn.clientId ?? '<client-id>'}`;
  return `az role assignment create ${assignee} --role ${roleId} --scope ${shellWord(scope)}`;
}

function notFoundFix(
  { otherKind, nearestName }: Partial<Pick<NotFoundError, 'otherKind' | 'nearestName'>>,
  { kind }: ExplainContext,
): string {
  const input = kind ? kindInfo(kind).input : undefined;
  if (otherKind) {
    const instead = input ? ` instead of '${input}'` : '';
    return `To fix: it is a ${kindInfo(otherKind).noun}: name it in '${kindInfo(otherKind).input}'${instead}.`;
  }
  const others = KINDS.filter((info) => info.kind !== kind).map((info) => `'${info.input}'`);
  const meant = nearestName ? `the nearest name of the group is '${nearestName}'; ` : '';
  return (
    `To fix: ${meant}check ${input ? `'${input}', ` : ''}'resource-group' and 'subscription-id'; ` +
    `if it is of another kind, name it in ${sentenceList(others, 'or')}.`
  );
}
