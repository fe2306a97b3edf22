import { shellWord } from '../text.ts';
import { definitionGuid } from './role-definition.ts';

/** Who may grant roles and do nothing else. https://learn.microsoft.com/azure/role-based-access-control/built-in-roles/privileged */
export const ADMINISTRATOR = 'Role Based Access Control Administrator';

/**
 * The condition (version 2.0) under which an administrator may give and take one role alone, to applications
 * and managed identities alone.
 * https://learn.microsoft.com/azure/role-based-access-control/delegate-role-assignments-examples
 */
export function administratorCondition(roleDefinitionId: string): string {
  const guid = definitionGuid(roleDefinitionId);
  const clause = (action: string, source: string): string =>
    `((!(ActionMatches{'Microsoft.Authorization/roleAssignments/${action}'})) OR ` +
    `(@${source}[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals {${guid}} AND ` +
    `@${source}[Microsoft.Authorization/roleAssignments:PrincipalType] ForAnyOfAnyValues:StringEqualsIgnoreCase {'ServicePrincipal'}))`;
  return `${clause('write', 'Request')} AND ${clause('delete', 'Resource')}`;
}

/**
 * The command with which an owner lets this step's principal give and take one role at a scope. The object ID
 * is that of who signed in, as Azure's refusal names it.
 */
export function administratorCommand(
  scope: string,
  roleDefinitionId: string,
  objectId: string | undefined,
): string {
  // The condition stands between double quotes, as in Microsoft's own examples: they hold in POSIX shells, PowerShell
  // and cmd. A scope may hold a `$`, which must stand for nothing: a scope without its end is a wider one.
  return (
    `az role assignment create --role "${ADMINISTRATOR}" --scope ${shellWord(scope)} ` +
    `--assignee-object-id ${objectId ?? '<principal-id>'} --assignee-principal-type ServicePrincipal ` +
    `--condition-version 2.0 --condition "${administratorCondition(roleDefinitionId)}"`
  );
}
