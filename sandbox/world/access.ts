import type { Denial, RoleAssignment } from './types.ts';

/** Who may do what: role assignments, and what tests refuse. */
export class Access {
  /** All role assignments, by lower-cased ID. */
  readonly assignments = new Map<string, RoleAssignment>();
  readonly denials: Denial[] = [];

  /** Whether an action is refused to a principal at a scope. */
  denies(action: string, scope: string, principal: string): boolean {
    return this.denials.some((denial) => {
      if (denial.principal !== undefined && denial.principal !== principal) return false;
      const prefix = (denial.scope ?? '').toLowerCase().replace(/\/$/, '');
      const at = scope.toLowerCase();
      if (prefix !== '' && at !== prefix && !at.startsWith(`${prefix}/`)) return false;
      if (denial.except?.some((allowed) => allowed.toLowerCase() === action.toLowerCase())) return false;
      const pattern = denial.action.replace(/[.]/g, '\\.').replaceAll('*', '.*');
      return new RegExp(`^${pattern}$`, 'i').test(action);
    });
  }

  /** Whether a principal holds one of the roles at a scope, counting only assignments old enough. */
  holds(principalId: string, roleIds: readonly string[], scope: string, createdBefore: number): boolean {
    const at = `${scope.toLowerCase()}/`;
    return [...this.assignments.values()].some(
      (assignment) =>
        assignment.principalId === principalId &&
        assignment.createdAt <= createdBefore &&
        at.startsWith(`${assignment.scope.toLowerCase().replace(/\/$/, '')}/`) &&
        roleIds.some((role) => assignment.roleDefinitionId.toLowerCase().endsWith(`/${role}`)),
    );
  }
}
