import { shellWord } from '../text.ts';
import { definitionGuid } from './role-definition.ts';

/** IDs in one command: a line of the log has up to 2,000 characters. */
const IDS_PER_COMMAND = 5;

/**
 * The condition (version 2.0) that narrows an administrator to one role, and to applications and managed identities.
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

/** Create the command that lists the assignments of principals. */
export function listCommand(principalIds: readonly string[]): string {
  const query = principalIds.map((id) => `principalId=='${id}'`).join(' || ');
  return `az role assignment list --all --query "[?${query}]"`;
}

/** Create the commands that delete assignments, a few with each. Azure RBAC has its own command. */
export function deleteCommands(ids: readonly string[]): readonly string[] {
  const verbOf = (id: string): string =>
    /\/Microsoft\.Authorization\/roleAssignments\//i.test(id) ? 'role assignment' : 'resource';
  return [...Map.groupBy(ids, verbOf)].flatMap(([verb, some]) =>
    Array.from({ length: Math.ceil(some.length / IDS_PER_COMMAND) }, (_, at) => {
      const words = some.slice(at * IDS_PER_COMMAND, (at + 1) * IDS_PER_COMMAND).map((id) => shellWord(id));
      return `az ${verb} delete --ids ${words.join(' ')}`;
    }),
  );
}
