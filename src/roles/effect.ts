import { AzureError, isNotFound } from '../azure/errors.ts';
import { objectOf } from '../json.ts';
import { quote, shellWord } from '../text.ts';
import { azureRbac } from './azure-rbac.ts';
import { builtInRole } from './built-in-roles.ts';
import type { Documents, ReadDocument } from './documents.ts';
import type { WantedRole } from './door.ts';
import { type LineProblem, lineText, missingScope } from './line-problems.ts';
import { extendsAccess, isForVaultData, onlyProvider, REPOSITORY_ROLES } from './role-definition.ts';
import { privilegedText } from './role-lines.ts';

/** The effects of roles, as far as they are known before they are granted. */
export interface Effects {
  readonly problems: readonly LineProblem[];
  readonly warnings: readonly string[];
  /** The roles, with the names and definitions that were read. */
  readonly roles: readonly WantedRole[];
}

/**
 * Find roles and scopes that don't exist, roles that must not be granted because they extend their holder's own
 * access, and roles that would have no effect. A document that can't be read isn't an obstacle.
 */
export async function checkEffects(roles: readonly WantedRole[], documents: Documents): Promise<Effects> {
  const results = await Promise.all(
    roles.map(async (role) => {
      if (role.door !== azureRbac) return { role };
      const { line, scope, roleKey } = role;
      const isBuiltIn = builtInRole(roleKey) !== undefined;
      const read = isBuiltIn ? undefined : (role.definition ?? (await documents.definition(scope, roleKey)));
      const definition = read instanceof AzureError ? undefined : read;
      const named = { ...role, definition, roleName: role.roleName ?? definition?.name ?? null };
      if (definition && extendsAccess(definition))
        return { role: named, problem: { line, why: privilegedText(definition.name) } };
      const resource = await documents.at(scope);
      const problem =
        // The list of assignments at a scope might not show that the scope is missing.
        (isNotFound(resource.document) ? missingScope(line, resource.document, resource.id) : undefined) ??
        missingDefinition(role, read) ??
        vaultProblem(named, resource) ??
        registryProblem(named, resource) ??
        providerProblem(named);
      const warning = isBuiltIn || definition || problem ? undefined : unreadableText(role);
      return { role: named, problem, warning };
    }),
  );
  return {
    roles: results.map(({ role }) => role),
    problems: results.flatMap(({ problem }) => problem ?? []),
    warnings: results.flatMap(({ warning }) => warning ?? []),
  };
}

function missingDefinition({ line, roleKey }: WantedRole, definition: unknown): LineProblem | undefined {
  if (!isNotFound(definition)) return undefined;
  return {
    line,
    why: `There is no role ${quote(roleKey)} at the scope.`,
    fix: 'Check the GUID and the assignable scopes of the role. If it was created a few minutes ago, run the job again.',
    cause: definition,
  };
}

function unreadableText({ line, roleKey }: WantedRole): string {
  return lineText({
    line,
    why:
      `The definition of role ${roleKey} can't be read, so the step can't check that the role doesn't let its holder ` +
      'grant roles.',
    fix: 'Grant the deployment identity Microsoft.Authorization/roleDefinitions/read at the scope.',
  });
}

function vaultProblem(
  { line, roleKey, definition }: WantedRole,
  { type, name, document: vault }: ReadDocument,
): LineProblem | undefined {
  if (type !== 'microsoft.keyvault/vaults' || !isForVaultData(roleKey, definition)) return undefined;
  if (vault instanceof AzureError || objectOf(vault['properties'])['enableRbacAuthorization'] === true)
    return undefined;
  const word = shellWord(name);
  return {
    line,
    canBeForced: true,
    why: `The role would have no effect, because key vault ${quote(name)} uses access policies instead of roles.`,
    fix:
      'Switch the vault to Azure RBAC, which turns off its access policies:\n' +
      `  az keyvault update --name ${word} --enable-rbac-authorization true\n` +
      "Or remove the line and add an access policy for the output 'principal-id':\n" +
      `  az keyvault set-policy --name ${word} --object-id "$PRINCIPAL_ID" --secret-permissions get\n` +
      "With 'force: true', the role is granted anyway.",
  };
}

function registryProblem(
  { line, roleKey }: WantedRole,
  { type, name, document: registry }: ReadDocument,
): LineProblem | undefined {
  const instead = REPOSITORY_ROLES.get(builtInRole(roleKey)?.name ?? '');
  if (type !== 'microsoft.containerregistry/registries' || instead === undefined) return undefined;
  if (registry instanceof AzureError || !isByRepository(registry)) return undefined;
  return {
    line,
    canBeForced: true,
    why: `The role would have no effect, because container registry ${quote(name)} uses repository permissions (ABAC).`,
    fix: `Use the role '${instead}' instead. With 'force: true', this one is granted anyway.`,
  };
}

/** Check that a registry uses repository permissions. */
export function isByRepository(registry: { readonly properties?: unknown }): boolean {
  return objectOf(registry.properties)['roleAssignmentMode'] === 'AbacRepositoryPermissions';
}

function providerProblem({ line, scope, roleKey, definition }: WantedRole): LineProblem | undefined {
  const provider = builtInRole(roleKey)?.provider ?? (definition && onlyProvider(definition));
  const namespaces = [...scope.matchAll(/\/providers\/([^/]+)/gi)].map(([, name = '']) => name);
  const isSame = (name: string): boolean => name.toLowerCase() === provider?.toLowerCase();
  if (provider === undefined || namespaces.length === 0 || namespaces.some(isSame)) return undefined;
  return {
    line,
    canBeForced: true,
    why: `The role would have no effect: it is for resources of ${provider}, and the scope is one of ${namespaces.at(-1)}.`,
    fix: "Use the resource that the role is for as the scope. With 'force: true', the role is granted anyway.",
  };
}
