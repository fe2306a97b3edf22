import { distinct } from '../collections.ts';
import { idKey } from '../resource-id.ts';
import { definitionGuid } from './role-definition.ts';
import type { RoleLine } from './role-lines.ts';
import { isWithin, scopeKey } from './scope.ts';

/** A role assignment as Azure shows it. */
export interface RoleAssignment {
  readonly id: string;
  readonly scope: string;
  readonly roleDefinitionId: string;
  readonly principalId: string;
  /** The condition that narrows it; null where it has none. */
  readonly condition: string | null;
}

/** A line whose role is known: what every principal of the step shall get or lose. */
export interface ResolvedRole {
  readonly line: RoleLine;
  /** The full ID of the role's definition. */
  readonly roleDefinitionId: string;
  /** The role's name as Azure spells it; null where nothing told it. */
  readonly roleName: string | null;
  /** Whether it is a role for the data of key vaults; undefined while nobody looked. */
  readonly isForVaultData: boolean | undefined;
}

/** Two lines that turn out to mean the same role at the same scope are one. */
export function distinctRoles(roles: readonly ResolvedRole[]): readonly ResolvedRole[] {
  return distinct(
    roles,
    ({ line, roleDefinitionId }) => `${scopeKey(line.scope)} ${definitionGuid(roleDefinitionId)}`,
  );
}

/**
 * The assignment that gives a principal a role at exactly its scope, whoever made it and under whatever name. One
 * that comes from a wider scope does not count: it may go any day.
 */
export function findAssignment(
  { line, roleDefinitionId }: ResolvedRole,
  principalId: string,
  existing: readonly RoleAssignment[],
): RoleAssignment | undefined {
  return existing.find(
    (assignment) =>
      isOf(assignment, principalId) &&
      scopeKey(assignment.scope) === scopeKey(line.scope) &&
      definitionGuid(assignment.roleDefinitionId) === definitionGuid(roleDefinitionId),
  );
}

/**
 * What stays behind when a principal is destroyed, each once: all that it has in subscriptions, as far as it was
 * listed. Assignments of management groups and the whole tenant are not a deployment's to delete.
 */
export function orphansOf(
  principalId: string,
  existing: readonly RoleAssignment[],
): readonly RoleAssignment[] {
  const own = existing.filter(
    (assignment) => isOf(assignment, principalId) && isWithin(assignment.scope, '/subscriptions'),
  );
  return distinct(own, ({ id }) => idKey(id));
}

/** Whether an assignment is a principal's: whoever else Azure answers with, only the one asked for counts. */
export function isOf(assignment: RoleAssignment, principalId: string): boolean {
  return assignment.principalId.toLowerCase() === principalId.toLowerCase();
}
