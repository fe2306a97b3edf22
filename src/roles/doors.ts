import { distinct } from '../collections.ts';
import { azureRbac } from './azure-rbac.ts';
import { cosmosDb } from './cosmos-db.ts';
import type { Documents } from './documents.ts';
import type { DoorRow, Meaning, WantedRole } from './door.ts';
import type { LineProblem } from './line-problems.ts';
import { managedRedis } from './managed-redis.ts';
import type { RoleLine } from './role-lines.ts';

/** The doors that claim lines for themselves. All other lines are for Azure RBAC. */
const OTHERS: readonly DoorRow[] = [cosmosDb, managedRedis];

/** The meanings of lines. */
export interface Resolution {
  readonly roles: readonly WantedRole[];
  readonly problems: readonly LineProblem[];
}

/** Find out the meanings of lines, one after another, because a name is looked up once. */
export async function resolveLines(
  lines: readonly RoleLine[],
  purpose: 'grant' | 'revoke',
  documents: Documents,
): Promise<Resolution> {
  const meanings: Meaning[] = [];
  for (const line of lines) meanings.push(await resolveLine(line, purpose, documents));
  const roles = meanings.flatMap(({ role }) => role ?? []);
  return {
    // Two lines can turn out to mean the same role at the same scope.
    roles: distinct(roles, ({ door, scope, roleKey }) => `${door.scopeKey(scope)} ${roleKey}`),
    problems: meanings.flatMap(({ problem }) => problem ?? []),
  };
}

async function resolveLine(
  line: RoleLine,
  purpose: 'grant' | 'revoke',
  documents: Documents,
): Promise<Meaning> {
  const door = OTHERS.find((other) => other.claims(line));
  if (door) return door.resolve(line, purpose, documents);
  const meaning = await azureRbac.resolve(line, purpose, documents);
  // A name that isn't an Azure role can be that of a custom definition in the account.
  const second = OTHERS.find(({ covers }) => covers?.(line.scope));
  if (!meaning.problem || line.role.by === 'id' || !second) return meaning;
  const other = await second.resolve(line, purpose, documents);
  return other.role || meaning.problem.cause === undefined ? other : meaning;
}
