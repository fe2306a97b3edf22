import { AzureError, isNotFound } from '../azure/errors.ts';
import { distinct } from '../collections.ts';
import { azureRbac } from './azure-rbac.ts';
import { builtInRole } from './built-in-roles.ts';
import { cosmosDb } from './cosmos-db.ts';
import type { Documents } from './documents.ts';
import type { Door, WantedRole } from './door.ts';
import type { LineProblem } from './line-problems.ts';
import { managedRedis } from './managed-redis.ts';
import type { RoleLine } from './role-lines.ts';

/** The doors that claim lines for themselves. All other lines are for Azure RBAC. */
const OTHERS: readonly Door[] = [cosmosDb, managedRedis];

/** Find out the meanings of lines, one after another, because a name is looked up once. */
export async function resolveLines(
  lines: readonly RoleLine[],
  purpose: 'grant' | 'revoke',
  documents: Documents,
): Promise<{ readonly roles: readonly WantedRole[]; readonly problems: readonly LineProblem[] }> {
  const roles: WantedRole[] = [];
  const problems: LineProblem[] = [];
  for (const line of lines) {
    const door = await doorOf(line, documents);
    const meaning = await door.resolve(line, documents, purpose);
    if (!('why' in meaning)) roles.push(meaning);
    // At a scope that doesn't exist, there is nothing to revoke.
    else if (purpose === 'grant' || !isNotFound(meaning.cause)) problems.push(meaning);
  }
  // Two lines can turn out to mean the same role at the same scope.
  const keyOf = ({ door, scope, roleKey }: WantedRole): string => `${door.scopeKey(scope)} ${roleKey}`;
  return { roles: distinct(roles, keyOf), problems };
}

async function doorOf(line: RoleLine, documents: Documents): Promise<Door> {
  const { role, scope } = line;
  const own = OTHERS.find((door) => door.claims?.(line));
  const other = OTHERS.find((door) => door.covers?.(scope));
  if (own || !other || role.by === 'id' || builtInRole(role.name)) return own ?? azureRbac;
  // A name that isn't an Azure role can be that of a custom definition in the account.
  const found = await documents.definitions(scope, role.name);
  return found instanceof AzureError || found.length === 0 ? other : azureRbac;
}
