import { type Kind, kindInfo } from '../../kinds.ts';
import { parseResourceId, USER_ASSIGNED_IDENTITY } from '../../resource-id.ts';
import { ADMINISTRATOR } from '../../roles/built-in-roles.ts';
import { administratorCondition } from '../../roles/commands.ts';
import type { SignIn } from '../../sign-in/sign-in.ts';
import { MAX_LISTED, shellWord } from '../../text.ts';
import { type Advice, clip, command, type FailureContext, lines } from '../message.ts';

const READER = 'Reader';
const MANAGED_IDENTITY_OPERATOR = 'Managed Identity Operator';

/** The longest part of a refusal that is searched for facts. */
const MAX_SEARCHED = 6_000;

const SOON = 'A new role assignment can take a few minutes to take effect.';

/** The action and the scope in a refusal of ARM. */
function factsOf(message: string): {
  readonly action?: string | undefined;
  readonly scope?: string | undefined;
} {
  const text = message.slice(0, MAX_SEARCHED);
  return {
    action: /action '([^']{1,300})'/.exec(text)?.[1],
    scope: /over scope '([^']{1,1500})'/.exec(text)?.[1],
  };
}

/** The options of `az role assignment create` for the deployment identity, or undefined if its ID isn't known. */
function assigneeOf(message: string, { clientId }: SignIn): string | undefined {
  const text = message.slice(0, MAX_SEARCHED);
  const objectId = /object id '([\da-f-]{36})'/i.exec(text)?.[1];
  // The name of a person contains an `@`.
  const type = /client '[^'@]{1,300}@/.test(text) ? 'User' : 'ServicePrincipal';
  if (objectId) return `--assignee-object-id ${objectId} --assignee-principal-type ${type}`;
  return clientId ? `--assignee ${shellWord(clientId)}` : undefined;
}

/** Build the fix: a role, and the commands that grant it, if every word of them is known. */
function grant(
  role: string,
  scopes: readonly string[],
  message: string,
  signIn: SignIn,
  { begin = 'Grant it', where = '', condition = '' } = {},
): string {
  const assignee = assigneeOf(message, signIn);
  const known = assignee === undefined ? [] : scopes.slice(0, MAX_LISTED).map((scope) => shellWord(scope));
  const commands = known.map(
    (scope) => `az role assignment create ${assignee} --role "${role}" --scope ${scope}${condition}`,
  );
  const ask = commands.length > 0 ? '. An administrator can run:' : '.';
  return lines(`${begin} the role '${role}'${where}${ask}`, command(...commands), SOON);
}

/**
 * Advise on a missing permission: the role with it, and the command that grants the role.
 * @param request the scope of the role, if it isn't the one in Azure's message, and the action if the message has none
 */
export function permissionAdvice(
  { code, message }: { readonly code: string; readonly message: string },
  context: FailureContext,
  request: { readonly scope?: string; readonly action?: string } = {},
): Advice {
  const { action, scope } = factsOf(message);
  const isRead = context.isReadOnly && (action === undefined || /\/read$/i.test(action));
  const role = isRead ? READER : roleFor(action ?? request.action ?? '', context.target?.kind);
  const scopes = [request.scope ?? scope].filter((known) => known !== undefined);
  return {
    why: action
      ? `The deployment identity doesn't have the permission '${clip(action)}' (${code}).`
      : `The deployment identity doesn't have permission for this (${code}).`,
    // Without an action, the response could be from a proxy, so a role might not help.
    fix: grant(role, action === undefined ? [] : scopes, message, context.signIn),
  };
}

/** A built-in role with an action. */
function roleFor(action: string, kind: Kind | undefined): string {
  if (/\/assign\/action$/i.test(action)) return MANAGED_IDENTITY_OPERATOR;
  if (/^Microsoft\.ManagedIdentity\//i.test(action)) return 'Managed Identity Contributor';
  if (/^Microsoft\.Authorization\/.*\/read$/i.test(action)) return READER;
  if (/^Microsoft\.Cache\/redisEnterprise\//i.test(action)) return 'Azure Managed Redis Contributor';
  return kindInfo(kind ?? 'app').role;
}

/** Advise on a permission that is missing at a linked resource, usually an identity that is to be assigned. */
export function linkedAdvice(message: string, { signIn }: FailureContext): Advice {
  const text = message.slice(0, MAX_SEARCHED);
  if (/not authorized to access linked subscription/i.test(text))
    return {
      why: 'The identity is in a subscription that the tenant of the deployment identity has no access to (LinkedAuthorizationFailed).',
      fix: "Use an identity in a subscription of the same tenant, or check 'tenant-id' and 'user-assigned-identities'.",
    };
  const actions = /perform action\(s\) '([^']{1,300})' on the linked scope/i.exec(text)?.[1];
  const linked = /linked scope\(s\) '([^']{1,3000})'/i.exec(text)?.[1] ?? '';
  const scopes = linked.split(',').flatMap((scope) => (scope.trim().startsWith('/') ? [scope.trim()] : []));
  if (actions !== undefined && !/\/userAssignedIdentities\/assign\/action/i.test(actions))
    return {
      why: `The deployment identity doesn't have the permission '${clip(actions)}' on a linked resource (LinkedAuthorizationFailed).`,
      fix: 'Grant it a role with this permission on the linked resource.',
    };
  return {
    why: "The deployment identity can't assign a user-assigned identity, or the identity doesn't exist (LinkedAuthorizationFailed).",
    fix: lines(
      "If the identity doesn't exist, correct 'user-assigned-identities'. If the resource still lists it, remove it from the resource.",
      // The scopes can include those of other actions.
      grant(MANAGED_IDENTITY_OPERATOR, scopes.filter(isIdentity), message, signIn, {
        begin: 'Otherwise, grant the deployment identity',
      }),
    ),
  };
}

function isIdentity(scope: string): boolean {
  return parseResourceId(scope)?.type === USER_ASSIGNED_IDENTITY;
}

/** Advise on a permission that is missing to grant or revoke a role. Azure has three wordings for the refusal. */
export function administratorAdvice(
  { code, message }: { readonly code: string; readonly message: string },
  scope: string,
  roleDefinitionId: string,
  isRevoked: boolean,
  { signIn }: FailureContext,
): Advice {
  const action = `Microsoft.Authorization/roleAssignments/${isRevoked ? 'delete' : 'write'}`;
  const permission = `the permission '${clip(factsOf(message).action ?? action)}'`;
  const isCondition = /ABAC condition/i.test(message.slice(0, MAX_SEARCHED));
  const condition = isCondition ? ', or only under a condition that excludes this role' : '';
  const why = `The deployment identity doesn't have ${permission} at this scope${condition}`;
  const fix = grant(ADMINISTRATOR, [scope], message, signIn, {
    where: ' at the scope, with a condition that allows only this role',
    condition: ` --condition-version 2.0 --condition "${administratorCondition(roleDefinitionId)}"`,
  });
  return { why: `${why} (${code}).`, fix };
}
