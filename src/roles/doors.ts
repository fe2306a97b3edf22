import { isNotFound } from '../azure/errors.ts';
import { distinct } from '../collections.ts';
import { azureRbac } from './azure-rbac.ts';
import { cosmosDb } from './cosmos-db.ts';
import type { Documents } from './documents.ts';
import type { Door, Meaning, WantedRole } from './door.ts';
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
    const meaning = await resolveLine(line, purpose, documents);
    if (!('why' in meaning)) roles.push(meaning);
    // At a scope that doesn't exist, there is nothing to revoke.
    else if (purpose === 'grant' || !isNotFound(meaning.cause)) problems.push(meaning);
  }
  // Two lines can turn out to mean the same role at the same scope.
  const keyOf = ({ door, scope, roleKey }: WantedRole): string => `${door.scopeKey(scope)} ${roleKey}`;
  return { roles: distinct(roles, keyOf), problems };
}

async function resolveLine(
  line: RoleLine,
  purpose: 'grant' | 'revoke',
  documents: Documents,
): Promise<Meaning> {
  const door = OTHERS.find((other) => other.claims(line)) ?? azureRbac;
  const meaning = await door.resolve(line, documents, purpose);
  // A name that isn't an Azure role can be that of a custom definition in the account.
  const second = OTHERS.find(({ covers }) => covers?.(line.scope));
  if (door !== azureRbac || !('why' in meaning) || line.role.by === 'id' || !second) return meaning;
  if (!meaning.isUnknown && meaning.cause === undefined) return meaning;
  const other = await second.resolve(line, documents, purpose);
  return 'why' in other && meaning.cause !== undefined ? meaning : other;
}
