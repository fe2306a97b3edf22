import { AzureError } from '../azure/errors.ts';
import type { RoleEntry } from '../roles/entry.ts';
import { ADMINISTRATOR, administratorCommand } from '../roles/grant-command.ts';
import { definitionGuid } from '../roles/role-definition.ts';
import { authorizationFix } from './authorization-fixes.ts';
import { explain, explainAzure } from './explain.ts';
import type { ExplainContext } from './explain-context.ts';
import { clip } from './words.ts';

/**
 * Why a line of `roles` failed, and what to do. `entries` are those of one line: it is told once, however many
 * identities it failed for.
 */
export function explainRoleLine(entries: readonly RoleEntry[], context: ExplainContext): string {
  const [first, ...others] = entries;
  if (!first) return '';
  const { error, line } = first;
  // What has nothing to do with roles has the same advice everywhere.
  const fix = error instanceof AzureError ? roleFix(error, first, context) : undefined;
  const text = error instanceof AzureError && fix ? explainAzure(error, fix) : explain(error, context);
  const names = others.slice(0, 10).map(({ holder }) => holder.label);
  const more = others.length > names.length ? ` and ${others.length - names.length} more` : '';
  const same = names.length > 0 ? `\nIt failed for ${names.join(', ')}${more}, too.` : '';
  return `Input 'roles', line ${line?.line}: ${text}${same}`;
}

/** What to do about an error of a role, by its code. Sources: Azure's page on troubleshooting RBAC. */
function roleFix(error: AzureError, entry: RoleEntry, context: ExplainContext): string | undefined {
  switch (error.detail.code) {
    case 'RequestDisallowedByPolicy':
      return undefined;
    case 'ScopeLocked':
      return 'To fix: a lock forbids changing role assignments; remove it (az lock list), or ask who set it.';
    case 'RoleAssignmentLimitExceeded':
      return (
        'To fix: a subscription holds 4,000 role assignments. Delete those of principals that are gone (the portal shows ' +
        "them as 'Identity not found'), or let many apps share one user-assigned identity."
      );
    case 'RoleDefinitionDoesNotExist':
    case 'RoleAssignmentScopeNotAssignableToRoleDefinition':
      return (
        "To fix: check the role and its assignable scopes (az role definition list --name '<role>'). A custom role made a " +
        'few minutes ago is not known everywhere yet: run the job again.'
      );
    case 'PrincipalNotFound':
      return 'To fix: run the job again: Azure does not know the new principal everywhere yet.';
    default:
      if (error.status === 404)
        return "To fix: check the scope: its names, 'resource-group' and 'subscription-id'.";
      if (error.status !== 403) return undefined;
      // A dry run grants and revokes nothing: what it may not do is read.
      return context.isReadOnly
        ? authorizationFix(error.detail.message, context, entry.scope)
        : administratorFix(error.detail.message, entry);
  }
}

/** Azure refuses in three texts: no right, no right or a condition (it does not tell which), a condition. */
function administratorFix(message: string, { id, scope, roleDefinitionId }: RoleEntry): string {
  const verb = id === null ? 'write' : 'delete';
  const action = /action '([^']+)'/.exec(message)?.[1] ?? `Microsoft.Authorization/roleAssignments/${verb}`;
  const objectId = /object id '([0-9a-f-]{36})'/i.exec(message)?.[1];
  const command = `  ${administratorCommand(scope, roleDefinitionId, objectId)}`;
  const wait = 'A new role assignment may take some minutes to work.';
  const narrowed = `the role '${ADMINISTRATOR}' with a condition that narrows it to this role`;
  if (/has an authorization with ABAC condition/i.test(message)) {
    return (
      'To fix: the signed-in principal may grant roles, but the condition of that right excludes this one. Add ' +
      `${definitionGuid(roleDefinitionId)} (and the principal type ServicePrincipal) to the condition, or give it ${narrowed}, ` +
      `at the scope; whoever may give it runs:\n${command}\n${wait}`
    );
  }
  const why = /ABAC condition not fulfilled/i.test(message)
    ? ', or has it under a condition that excludes this role'
    : ` at ${scope}`;
  return (
    `To fix: the signed-in principal lacks ${clip(action)}${why}. It needs ${narrowed}, at the scope; whoever may ` +
    `give it runs:\n${command}\n${wait}`
  );
}
