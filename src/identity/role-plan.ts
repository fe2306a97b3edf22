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
export interface WantedRole {
  readonly line: RoleLine;
  /** The full ID of the role's definition. */
  readonly roleDefinitionId: string;
  /** The role's name as Azure spells it; null where nothing told it. */
  readonly roleName: string | null;
}

/** What shall happen to one role of one principal. */
export interface PlannedRole {
  readonly wanted: WantedRole;
  /** `keep`: it is there already; `grant`: it is not, or not known to be; `revoke`: it is and goes. */
  readonly change: 'keep' | 'grant' | 'revoke';
  /** What is there: the same role at the same scope. */
  readonly existing: RoleAssignment | undefined;
}

/**
 * Compares the roles that are wanted with those that a principal has: `existing` is what Azure lists of it,
 * undefined for a principal that is not born yet or may not be asked about. A role that comes from a wider
 * scope does not count: it may go any day. Two lines that turn out to mean one role are one.
 */
export function planGrants(
  roles: readonly WantedRole[],
  principalId: string | undefined,
  existing: readonly RoleAssignment[],
): readonly PlannedRole[] {
  return distinctRoles(roles).map((wanted) => {
    const found = principalId === undefined ? undefined : findAssignment(wanted, principalId, existing);
    return { wanted, change: found ? 'keep' : 'grant', existing: found };
  });
}

/** Exactly the lines that the principal has: a line it has not is right already. */
export function planRevocations(
  roles: readonly WantedRole[],
  principalId: string,
  existing: readonly RoleAssignment[],
): readonly PlannedRole[] {
  return distinctRoles(roles).flatMap((wanted): readonly PlannedRole[] => {
    const found = findAssignment(wanted, principalId, existing);
    return found ? [{ wanted, change: 'revoke', existing: found }] : [];
  });
}

/**
 * What stays behind when a principal is destroyed: its assignments in the subscription of its resource, and
 * those that the step knows of besides (at the scopes of `roles`). Those above a subscription are not ours.
 */
export function planCleanup(
  principalId: string,
  existing: readonly RoleAssignment[],
): readonly RoleAssignment[] {
  const own = existing.filter(
    (assignment) => isOf(assignment, principalId) && isWithin(assignment.scope, '/subscriptions'),
  );
  return [...new Map(own.map((assignment) => [assignment.id.toLowerCase(), assignment])).values()];
}

/** The GUID of a definition, by which roles compare: Azure's IDs of one definition differ before it. */
export function definitionGuid(roleDefinitionId: string): string {
  return roleDefinitionId.slice(roleDefinitionId.lastIndexOf('/') + 1).toLowerCase();
}

/** The first of the roles that are the same definition at the same scope. */
export function distinctRoles(roles: readonly WantedRole[]): readonly WantedRole[] {
  const byKey = new Map<string, WantedRole>();
  for (const role of roles) {
    const key = `${scopeKey(role.line.scope)} ${definitionGuid(role.roleDefinitionId)}`;
    if (!byKey.has(key)) byKey.set(key, role);
  }
  return [...byKey.values()];
}

function findAssignment(
  { line, roleDefinitionId }: WantedRole,
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

/** Whoever it is that Azure answers with: only the principal that was asked for counts. */
function isOf(assignment: RoleAssignment, principalId: string): boolean {
  return assignment.principalId.toLowerCase() === principalId.toLowerCase();
}
