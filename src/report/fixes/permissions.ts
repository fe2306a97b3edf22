import { KINDS, type Kind } from '../../kinds.ts';
import { parseResourceId, USER_ASSIGNED_IDENTITY } from '../../resource-id.ts';
import { ADMINISTRATOR, builtInRole } from '../../roles/built-in-roles.ts';
import { administratorCondition } from '../../roles/commands.ts';
import type { RoleRecord } from '../../roles/record.ts';
import type { SignIn } from '../../sign-in/sign-in.ts';
import { MAX_LISTED, shellWord } from '../../text.ts';
import { type Advice, clip, command, type FailureContext, lines } from '../message.ts';

const READER = 'Reader';
const MANAGED_IDENTITY_OPERATOR = 'Managed Identity Operator';

const SOON = 'A new role assignment can take a few minutes to take effect.';

/** The action in a refusal of ARM. */
function actionIn(message: string): string | undefined {
  return /action '([^']{1,300})'/.exec(message)?.[1];
}

/** The options of `az role assignment create` for the deployment identity, or undefined if its ID isn't known. */
function assigneeOf(message: string, { clientId }: SignIn): string | undefined {
  const objectId = /object id '([\da-f-]{36})'/i.exec(message)?.[1];
  // The name of a person contains an `@`.
  const type = /client '[^'@]{1,300}@/.test(message) ? 'User' : 'ServicePrincipal';
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
  // The sentence above has the name, which Azure can change.
  const id = builtInRole(role)?.guid ?? shellWord(role);
  const commands = known.map(
    (scope) => `az role assignment create ${assignee} --role ${id} --scope ${scope}${condition}`,
  );
  const ask = commands.length > 0 ? '. An administrator can run:' : '.';
  return lines(`${begin} the role '${role}'${where}${ask}`, command(...commands), SOON);
}

/**
 * Advise on a missing permission: the role with it, and the command that grants the role.
 * @param request the scope of the role, if it isn't the one in Azure's message, and the action if the message has none
 */
export function permissionAdvice(
  code: string,
  message: string,
  { isReadOnly, target, signIn }: FailureContext,
  request: { readonly scope?: string; readonly action?: string } = {},
): Advice {
  const action = actionIn(message);
  const scope = request.scope ?? /over scope '([^']{1,1500})'/.exec(message)?.[1];
  const isRead = isReadOnly && (action === undefined || /\/read$/i.test(action));
  const role = isRead ? READER : roleFor(action ?? request.action ?? '', target?.kind);
  return {
    why: `The deployment identity doesn't have ${action ? `the permission '${clip(action)}'` : 'permission for this'} (${code}).`,
    // Without an action, the response could be from a proxy, so a role might not help.
    fix: grant(role, action && scope ? [scope] : [], message, signIn),
  };
}

/** The built-in role to grant for an action. */
function roleFor(action: string, kind: Kind | undefined): string {
  if (/\/assign\/action$/i.test(action)) return MANAGED_IDENTITY_OPERATOR;
  if (/^Microsoft\.ManagedIdentity\//i.test(action)) return 'Managed Identity Contributor';
  if (/^Microsoft\.Authorization\/.*\/read$/i.test(action)) return READER;
  if (/^Microsoft\.Cache\/redisEnterprise\//i.test(action)) return 'Azure Managed Redis Contributor';
  return KINDS[kind ?? 'app'].role;
}

/** Advise on a permission that is missing at a linked resource, usually an identity that is to be assigned. */
export function linkedAdvice(message: string, { signIn }: FailureContext): Advice {
  if (/not authorized to access linked subscription/i.test(message))
    return {
      why: 'The identity is in a subscription that the tenant of the deployment identity has no access to (LinkedAuthorizationFailed).',
      fix: "Use an identity in a subscription of the same tenant, or check 'tenant-id' and 'user-assigned-identities'.",
    };
  const actions = /perform action\(s\) '([^']{1,300})' on the linked scope/i.exec(message)?.[1];
  const linked = /linked scope\(s\) '([^']{1,3000})'/i.exec(message)?.[1] ?? '';
  // The linked scopes can include those of other actions.
  const scopes = linked
    .split(',')
    .map((scope) => scope.trim())
    .filter((scope) => parseResourceId(scope)?.type === USER_ASSIGNED_IDENTITY);
  if (actions !== undefined && !/\/userAssignedIdentities\/assign\/action/i.test(actions))
    return {
      why: `The deployment identity doesn't have the permission '${clip(actions)}' on a linked resource (LinkedAuthorizationFailed).`,
      fix: 'Grant it a role with this permission on the linked resource.',
    };
  return {
    why: "The deployment identity can't assign a user-assigned identity, or the identity doesn't exist (LinkedAuthorizationFailed).",
    fix: lines(
      "If the identity doesn't exist, correct 'user-assigned-identities'. If the resource still lists it, remove it from the resource.",
      grant(MANAGED_IDENTITY_OPERATOR, scopes, message, signIn, {
        begin: 'Otherwise, grant the deployment identity',
      }),
    ),
  };
}

/** Advise on a role that can't be granted or revoked. Undefined if only Azure's words help. */
export function roleAdvice(
  code: string,
  message: string,
  status: number | undefined,
  context: FailureContext,
): Advice | undefined {
  const { role } = context;
  if (!role) return undefined;
  const { scope, roleDefinitionId, entry } = role;
  if (context.isOtherTenant && (status === 400 || status === 403))
    return {
      why: `The identity isn't in the tenant of the deployment identity, as with Azure Lighthouse (${code}).`,
      fix: "Grant the role from the identity's tenant. The action doesn't support 'delegatedManagedIdentityResourceId'.",
    };
  if (status === 404)
    return {
      why: `The scope doesn't exist (${code}).`,
      fix: "Check its names, 'resource-group', and 'subscription-id'.",
    };
  if (status !== 403) return undefined;
  const [account] = /^.*\/databaseAccounts\/[^/]+/i.exec(roleDefinitionId ?? '') ?? [];
  if (account) return cosmosAdvice(code, account);
  // An access policy of a Redis cache, which is below the scope of the permission.
  if (roleDefinitionId === null)
    return permissionAdvice(code, message, context, {
      scope: scope.replace(/\/databases\/[^/]+$/i, ''),
      action: 'Microsoft.Cache/redisEnterprise/databases/accessPolicyAssignments/write',
    });
  // A dry run and a list only read.
  if (context.isReadOnly || entry === undefined || message.includes("/read'"))
    return permissionAdvice(code, message, { ...context, isReadOnly: true }, { scope });
  return administratorAdvice(code, message, role, roleDefinitionId, context);
}

/** Advise on a permission that is missing to grant or revoke a role. Azure has three wordings for the refusal. */
function administratorAdvice(
  code: string,
  message: string,
  { scope, entry }: Pick<RoleRecord, 'scope' | 'entry'>,
  roleDefinitionId: string,
  { signIn }: FailureContext,
): Advice {
  const verb = entry?.kind === 'revocation' ? 'delete' : 'write';
  const action = actionIn(message) ?? `Microsoft.Authorization/roleAssignments/${verb}`;
  const condition = /ABAC condition/i.test(message)
    ? ', or only under a condition that excludes this role'
    : '';
  return {
    why: `The deployment identity doesn't have the permission '${clip(action)}' at this scope${condition} (${code}).`,
    fix: grant(ADMINISTRATOR, [scope], message, signIn, {
      where: ' at the scope, with a condition that allows only this role',
      condition: ` --condition-version 2.0 --condition "${administratorCondition(roleDefinitionId)}"`,
    }),
  };
}

/** Advise on permissions for the data roles of a Cosmos DB account, which no built-in role has. */
function cosmosAdvice(code: string, account: string): Advice {
  const verbs = ['read', 'write', 'delete'].map((verb) => `databaseAccounts/sqlRoleAssignments/${verb}`);
  const actions = ['databaseAccounts/read', 'databaseAccounts/sqlRoleDefinitions/read', ...verbs];
  return {
    why: `The deployment identity can't grant or revoke roles of the Cosmos DB account (${code}).`,
    fix: lines(
      `Create a custom role with these actions, and grant it to the deployment identity at ${account}:`,
      ...actions.map((action) => `  Microsoft.DocumentDB/${action}`),
    ),
  };
}
