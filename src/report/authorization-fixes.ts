import { type Kind, kindInfo } from '../kinds.ts';
import type { SignIn } from '../sign-in/sign-in.ts';
import { shellWord } from '../text.ts';
import type { ExplainContext } from './explain-context.ts';
import { clip } from './words.ts';

const MANAGED_IDENTITY_OPERATOR = {
  name: 'Managed Identity Operator',
  id: 'f1a07417-d97a-45cb-824c-7a7467783830',
};

const MANAGED_IDENTITY_CONTRIBUTOR = {
  name: 'Managed Identity Contributor',
  id: 'e40ec5ca-96e0-45a2-b4ff-59039f2c2b59',
};

const READER = { name: 'Reader', id: 'acdd72a7-3385-48ef-bd42-f606fba81ae7' };

/**
 * What to do about a right that is missing: the role, and the command for whoever may give it. `at` is the scope to
 * give it at, where that is not the one that Azure's words name.
 */
export function authorizationFix(
  message: string,
  { kind, signIn, isReadOnly }: ExplainContext,
  at?: string,
): string {
  const named = /action '([^']+)'/.exec(message)?.[1];
  const action = named ?? 'the action named above';
  const scope = at ?? /over scope '([^']+)'/.exec(message)?.[1] ?? '<resource-id>';
  const isRead = isReadOnly && (named === undefined || /\/read$/i.test(named));
  const role = isRead ? READER : roleFor(action, kind);
  return (
    `To fix: give the signed-in principal a role with ${clip(action)}, such as ${role.name}:\n` +
    `  ${roleAssignment(role.id, scope, message, signIn)}\n` +
    'A new role assignment may take some minutes to work.'
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

/** What to do when the right is missing on an identity that is to be assigned. */
export function linkedAuthorizationFix(message: string, { signIn }: ExplainContext): string {
  const scope = /linked scope\(s\) '([^']+)'/i.exec(message)?.[1] ?? '<identity-resource-id>';
  return (
    `To fix: give the signed-in principal the role ${MANAGED_IDENTITY_OPERATOR.name} (it holds ` +
    'Microsoft.ManagedIdentity/userAssignedIdentities/assign/action; Managed Identity Contributor does not) on the identity:\n' +
    `  ${roleAssignment(MANAGED_IDENTITY_OPERATOR.id, scope, message, signIn)}\n` +
    'Azure answers the same when the identity does not exist: check its name and resource group.'
  );
}
