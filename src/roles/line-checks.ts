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

/** The part of a step that checking lines needs. */
type ChecksContext = Pick<RolesContext, 'documents' | 'warn'>;

/**
 * Find the role that each line means, one line after another, so that each name is looked up only once. A role to grant
 * has its definition, even if the identity has the role already: a principal that replaces it would get the role
 * without another check.
 */
export async function resolveLines(
  lines: readonly RoleLine[],
  purpose: 'grant' | 'revoke',
  context: ChecksContext,
): Promise<{ readonly roles: readonly WantedRole[]; readonly problems: readonly LineProblem[] }> {
  const roles: WantedRole[] = [];
  const problems: LineProblem[] = [];
  for (const line of lines) {
    const door = await doorOf(line, context.documents);
    const meaning = await door.resolve(line, context.documents);
    if ('why' in meaning) {
      // At a scope that doesn't exist, there is nothing to revoke.
      if (purpose === 'grant' || !isNotFound(meaning.cause)) problems.push(meaning);
      continue;
    }
    const role = purpose === 'grant' ? await withDefinition(meaning, context) : meaning;
    const escalation = purpose === 'grant' && role.definition && escalationBy(role.definition);
    if (escalation) problems.push({ line, why: escalation });
    else roles.push(role);
  }
  // Two lines can turn out to mean the same role at the same scope.
  return { roles: distinct(roles, wantedKey), problems };
}

/** Find the lines of `revoke-roles` that mean the same role as a line of `roles`, in another spelling. */
export function contradictions(
  granted: readonly WantedRole[],
  revoked: readonly WantedRole[],
): readonly LineProblem[] {
  const granting = new Map(granted.map((role) => [wantedKey(role), role.line]));
  return revoked.flatMap((role) => {
    const other = granting.get(wantedKey(role));
    if (!other) return [];
    const why = `Line ${other.line} of 'roles' grants the same role.`;
    return [{ line: role.line, why, fix: 'Remove one of them.' }];
  });
}

/** The key that lines share if they mean the same role at the same scope. */
function wantedKey({ door, scope, roleKey }: WantedRole): string {
  return `${door.scopeKey(scope)} ${roleKey}`;
}

async function doorOf(line: RoleLine, documents: Documents): Promise<Door> {
  for (const door of OTHERS) if (await door.claims?.(line, documents)) return door;
  return azureRbac;
}

/** Read the definition of a role of Azure RBAC, and warn if it can't be read. */
async function withDefinition(role: WantedRole, { documents, warn }: ChecksContext): Promise<WantedRole> {
  const { door, line, scope, roleKey } = role;
  if (door !== azureRbac || role.definition) return role;
  const definition = await documents.definition(scope, roleKey);
  if (definition && !(definition instanceof AzureError))
    return { ...role, definition, roleName: definition.name };
  // One that doesn't exist is a problem of its own, unless the scope doesn't exist either.
  if (isNotFound(definition)) return role;
  const why = `The definition of role ${roleKey} can't be read, so the step can't check whether the role lets its holder grant roles.`;
  const fix =
    'Grant the deployment identity the permission Microsoft.Authorization/roleDefinitions/read at the scope.';
  warn(problemText({ line, why, fix }));
  return role;
}

/**
 * Find the problem of a role that is about to be granted: the role or the scope doesn't exist, or the role would have
 * no effect. A document that can't be read isn't an obstacle.
 */
export async function checkRole(
  { door, line, scope, roleKey, definition }: WantedRole,
  documents: Documents,
): Promise<LineProblem | undefined> {
  const document = await documents.at(scope);
  // The list of assignments at a scope might not show that the scope is missing.
  if (isNotFound(document)) return missingScope(line, document);
  if (door !== azureRbac) return undefined;
  if (!definition) {
    const refusal = await documents.definition(scope, roleKey);
    if (!isNotFound(refusal)) return undefined;
    const why = `Role ${quote(roleKey)} doesn't exist at the scope.`;
    const fix =
      'Check the GUID and the assignable scopes of the role. If it was created a few minutes ago, run the job again.';
    return { line, why, fix, cause: refusal };
  }
  return effectProblem(line, definition, document);
}

/** Find the reason why a role would have no effect at its scope. */
function effectProblem(
  line: RoleLine,
  definition: RoleDefinition,
  document: JsonObject | AzureError,
): LineProblem | undefined {
  const noEffect = (reason: string, fix: string): LineProblem => ({
    line,
    canBeForced: true,
    why: `The role would have no effect, because ${reason}.`,
    fix: `${fix}\nWith 'force: true', the role is granted anyway.`,
  });
  const { type, name } = resourceAround(line.scope);
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
  const namespaces = [...line.scope.matchAll(/\/providers\/([^/]+)/gi)].map(
    ([, namespace = '']) => namespace,
  );
  const isSame = (namespace: string): boolean => namespace.toLowerCase() === provider?.toLowerCase();
  if (provider === undefined || namespaces.length === 0 || namespaces.some(isSame)) return undefined;
  return noEffect(
    `it is for resources of ${provider}, but the scope is a resource of ${namespaces.at(-1)}`,
    `Use a resource of ${provider} as the scope.`,
  );
}
