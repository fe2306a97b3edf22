import { shellWord } from '../text.ts';
import { ADMINISTRATOR } from './built-in-roles.ts';
import { definitionGuid } from './role-definition.ts';

/** IDs in one command: a line of the log has up to 2,000 characters. */
const IDS_PER_COMMAND = 5;

/** The object ID of the deployment identity in Azure's refusal, or a placeholder that explains itself. */
export function objectIdIn(message: string): string {
  return /object id '([0-9a-f-]{36})'/i.exec(message)?.[1] ?? '<object-id-of-the-deployment-identity>';
}

/** Create the command that grants a role at a scope. */
export function createCommand(role: string, scope: string, objectId: string): string {
  // A scope can contain a `$`, which must not be expanded: a scope without its end is a wider one.
  return (
    `az role assignment create --role ${shellWord(role)} --scope ${shellWord(scope)} \\\n` +
    `  --assignee-object-id ${shellWord(objectId)} --assignee-principal-type ServicePrincipal`
  );
}

/** Create the command with which an owner lets the deployment identity grant and revoke one role at a scope. */
export function administratorCommand(scope: string, roleDefinitionId: string, objectId: string): string {
  const condition = administratorCondition(roleDefinitionId);
  // The condition is in double quotes, as in Microsoft's own examples: they work in POSIX shells, PowerShell, and cmd.
  return `${createCommand(ADMINISTRATOR, scope, objectId)} \\\n  --condition-version 2.0 --condition "${condition}"`;
}

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

/** Create the commands that delete assignments, a few in each. */
export function deleteCommands(ids: readonly string[]): readonly string[] {
  const isAzureRole = (id: string): boolean => /\/Microsoft\.Authorization\/roleAssignments\//i.test(id);
  return [
    ...chunks(ids.filter(isAzureRole)).map((words) => `az role assignment delete --ids ${words}`),
    ...chunks(ids.filter((id) => !isAzureRole(id))).map((words) => `az resource delete --ids ${words}`),
  ];
}

function chunks(ids: readonly string[]): readonly string[] {
  const texts: string[] = [];
  for (let at = 0; at < ids.length; at += IDS_PER_COMMAND)
    texts.push(
      ids
        .slice(at, at + IDS_PER_COMMAND)
        .map((id) => shellWord(id))
        .join(' '),
    );
  return texts;
}
