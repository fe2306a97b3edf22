import { API_VERSIONS } from '../azure/api-versions.ts';
import { AzureError, isNotFound } from '../azure/errors.ts';
import { nearest } from '../pattern.ts';
import { firstOf, oneLine, quote, shellWord } from '../text.ts';
import { builtInRole } from './built-in-roles.ts';
import type { Documents } from './documents.ts';
import { type Door, type Refusal, readAssignment, type WantedRole } from './door.ts';
import { type LineProblem, missingScope } from './line-problems.ts';
import type { RoleDefinition } from './role-definition.ts';
import type { RoleLine } from './role-lines.ts';
import { scopeKey, scopeText, subscriptionOf } from './scope.ts';

const PROVIDER = '/providers/Microsoft.Authorization';

/** https://learn.microsoft.com/azure/foundry/concepts/rbac-foundry: 'Azure AI User' became 'Foundry User'. */
const RENAMED = [/^Azure AI /i, 'Foundry '] as const;

/** Azure has changed the messages before, so only the codes count: https://github.com/Azure/azure-cli/issues/31995 */
const REFUSALS: ReadonlyMap<string, Refusal> = new Map([
  ['RoleAssignmentExists', 'exists'],
  ['PrincipalNotFound', 'new principal'],
  ['RoleAssignmentUpdateNotPermitted', 'name taken'],
  ['HashConflictOnDifferentRoleAssignmentIds', 'name taken'],
]);

/** Azure RBAC: Azure's own roles, for every line that no other door claims. */
export const azureRbac: Door = {
  apiVersion: API_VERSIONS.authorization,
  isInResource: false,
  resolve,
  // Its list contains assignments at, above, and below the scope.
  collectionOf: (scope) => `${scope.replace(/\/+$/, '')}${PROVIDER}/roleAssignments`,
  read: (document) => readAssignment(document, azureRbac, (guid) => builtInRole(guid)?.name),
  scopeKey,
  // Without the type, Azure looks up the principal, and might not find a new one. Conditions also need it.
  propertiesOf: ({ roleDefinitionId }, principalId, description) => ({
    roleDefinitionId,
    principalId,
    principalType: 'ServicePrincipal',
    ...(description === undefined ? {} : { description }),
  }),
  refusalOf: ({ detail: { code } }) => REFUSALS.get(code),
};

async function resolve(line: RoleLine, documents: Documents): Promise<WantedRole | LineProblem> {
  const { role, scope } = line;
  if (role.guid) return roleOf(line, role.guid, builtInRole(role.guid));
  const found = await documents.definitions(scope, role.text);
  if (isNotFound(found)) return missingScope(line, found);
  // A line is split at its last ` @ `, so several lines that YAML folded look like one role.
  const several = /\s@\s/.test(role.text)
    ? " The line contains several ' @ '. Each role needs its own line below 'roles: |'."
    : '';
  if (found instanceof AzureError)
    return {
      line,
      why: `The deployment identity can't look up the role ${quote(role.text)} at ${scopeText(scope)} (${found.detail.code}).${several}`,
      fix:
        'Grant it the permission Microsoft.Authorization/roleDefinitions/read at the scope, or use the GUID of the role:\n' +
        `  az role definition list --name ${shellWord(role.text)}`,
      cause: found,
    };
  const [definition, ...others] = found;
  if (!definition) {
    const all = await documents.definitions(scope);
    const names = all instanceof AzureError ? [] : all.map(({ name }) => name);
    const [meant] = nearest(role.text.replace(...RENAMED), names);
    return {
      line,
      why: `Role ${quote(role.text)} doesn't exist.${several}`,
      fix: meant
        ? `Did you mean '${meant}'?`
        : 'Check the name, or use the GUID of the role (az role definition list).',
    };
  }
  if (others.length > 0) {
    const guids = firstOf(found.map(({ guid }) => guid)).join(', ');
    return {
      line,
      why: `Several roles have the name ${quote(role.text)}: ${oneLine(guids, 500)}.`,
      fix: 'Use the GUID of the role instead of its name.',
    };
  }
  return roleOf(line, definition.guid, definition);
}

function roleOf(line: RoleLine, guid: string, definition: RoleDefinition | undefined): WantedRole {
  const { scope, role } = line;
  const id = `/subscriptions/${subscriptionOf(scope)}${PROVIDER}/roleDefinitions/${guid}`;
  const roleDefinitionId = role.text.startsWith('/') ? role.text : id;
  const roleName = definition?.name ?? null;
  return { door: azureRbac, line, scope, roleKey: guid, roleName, roleDefinitionId, definition };
}
