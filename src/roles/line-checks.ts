import { AzureError, isNotFound } from '../azure/errors.ts';
import { distinct } from '../collections.ts';
import { type JsonObject, objectOf } from '../json.ts';
import { quote, shellWord } from '../text.ts';
import { azureRbac } from './azure-rbac.ts';
import type { RolesContext } from './context.ts';
import { cosmosDb } from './cosmos-db.ts';
import type { Documents } from './documents.ts';
import type { Door, WantedRole } from './door.ts';
import { type LineProblem, missingScope, problemText } from './line-problems.ts';
import { managedRedis } from './managed-redis.ts';
import {
  escalationBy,
  isByRepository,
  isForVaultData,
  onlyProvider,
  type RoleDefinition,
} from './role-definition.ts';
import type { RoleLine } from './role-lines.ts';
import { resourceAround } from './scope.ts';

/** The doors that claim lines for themselves. All other lines are for Azure RBAC. */
const OTHERS: readonly Door[] = [cosmosDb, managedRedis];

/** Roles that a registry with repository permissions ignores, and the roles to use instead. */
const REPOSITORY_ROLES: ReadonlyMap<string, string> = new Map([
  ['AcrPull', 'Container Registry Repository Reader'],
  ['AcrPush', 'Container Registry Repository Writer'],
  ['AcrDelete', 'Container Registry Repository Contributor'],
]);

/** Find the role that each line means, one line after another, so that each name is looked up only once. */
export async function resolveLines(
  lines: readonly RoleLine[],
  purpose: 'grant' | 'revoke',
  documents: Documents,
): Promise<{ readonly roles: readonly WantedRole[]; readonly problems: readonly LineProblem[] }> {
  const roles: WantedRole[] = [];
  const problems: LineProblem[] = [];
  for (const line of lines) {
    const door = await doorOf(line, documents);
    const meaning = await door.resolve(line, documents);
    if ('why' in meaning) {
      // At a scope that doesn't exist, there is nothing to revoke.
      if (purpose === 'grant' || !isNotFound(meaning.cause)) problems.push(meaning);
      continue;
    }
    // Also if the identity has the role already: a principal that replaces it would get the role without another check.
    const escalation = purpose === 'grant' && meaning.definition && escalationBy(meaning.definition);
    if (escalation) problems.push({ line, why: escalation });
    else roles.push(meaning);
  }
  // Two lines can turn out to mean the same role at the same scope.
  const keyOf = ({ door, scope, roleKey }: WantedRole): string => `${door.scopeKey(scope)} ${roleKey}`;
  return { roles: distinct(roles, keyOf), problems };
}

async function doorOf(line: RoleLine, documents: Documents): Promise<Door> {
  for (const door of OTHERS) if (await door.claims?.(line, documents)) return door;
  return azureRbac;
}

/**
 * Check a role before it is granted, and return it with its definition, or else its problem: the role or the scope
 * doesn't exist, the role would let its holder extend its own access, or the role would have no effect. With `force`,
 * the last problem is only a warning. A document that can't be read isn't an obstacle.
 */
export async function checkRole(
  wanted: WantedRole,
  force: boolean,
  { documents, warn }: Pick<RolesContext, 'documents' | 'warn'>,
): Promise<WantedRole | LineProblem> {
  const { door, line, scope, roleKey } = wanted;
  const document = await documents.at(scope);
  // The list of assignments at a scope might not show that the scope is missing.
  if (isNotFound(document)) return missingScope(line, document);
  if (door !== azureRbac) return wanted;
  const definition = wanted.definition ?? (await documents.definition(scope, roleKey));
  if (isNotFound(definition)) {
    const why = `Role ${quote(roleKey)} doesn't exist at the scope.`;
    const fix =
      'Check the GUID and the assignable scopes of the role. If it was created a few minutes ago, run the job again.';
    return { line, why, fix, cause: definition };
  }
  if (!definition || definition instanceof AzureError) {
    const why = `The definition of role ${roleKey} can't be read, so the step can't check whether the role lets its holder grant roles.`;
    const fix =
      'Grant the deployment identity the permission Microsoft.Authorization/roleDefinitions/read at the scope.';
    warn(problemText({ line, why, fix }));
    return wanted;
  }
  const escalation = escalationBy(definition);
  if (escalation) return { line, why: escalation };
  const problem = effectProblem(wanted, definition, document);
  if (problem && !force) return problem;
  if (problem) warn(problemText({ line, why: problem.why }));
  return { ...wanted, definition, roleName: definition.name };
}

/** Find the reason why a role would have no effect at its scope. */
function effectProblem(
  { line, scope }: WantedRole,
  definition: RoleDefinition,
  document: JsonObject | AzureError,
): LineProblem | undefined {
  const noEffect = (reason: string, fix: string): LineProblem => ({
    line,
    why: `The role would have no effect, because ${reason}.`,
    fix: `${fix}\nWith 'force: true', the role is granted anyway.`,
  });
  const { type, name } = resourceAround(scope);
  const properties = document instanceof AzureError ? undefined : objectOf(document['properties']);
  if (properties && type === 'microsoft.keyvault/vaults' && isForVaultData(definition)) {
    const word = shellWord(name);
    if (properties['enableRbacAuthorization'] === true) return undefined;
    return noEffect(
      `key vault ${quote(name)} uses access policies instead of roles`,
      'Switch the vault to Azure RBAC, which turns off its access policies:\n' +
        `  az keyvault update --name ${word} --enable-rbac-authorization true\n` +
        "Or remove the line and add an access policy for the output 'principal-id':\n" +
        `  az keyvault set-policy --name ${word} --object-id "$PRINCIPAL_ID" --secret-permissions get`,
    );
  }
  const instead = REPOSITORY_ROLES.get(definition.name);
  if (type === 'microsoft.containerregistry/registries' && instead && isByRepository(properties))
    return noEffect(
      `container registry ${quote(name)} uses repository permissions (ABAC)`,
      `Use the role '${instead}' instead.`,
    );
  const provider = onlyProvider(definition);
  const namespaces = [...scope.matchAll(/\/providers\/([^/]+)/gi)].map(([, namespace = '']) => namespace);
  const isSame = (namespace: string): boolean => namespace.toLowerCase() === provider?.toLowerCase();
  if (provider === undefined || namespaces.length === 0 || namespaces.some(isSame)) return undefined;
  return noEffect(
    `it is for resources of ${provider}, but the scope is a resource of ${namespaces.at(-1)}`,
    `Use a resource of ${provider} as the scope.`,
  );
}
