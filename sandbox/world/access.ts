import { matchesAction } from './actions.ts';
import { BUILT_IN_ROLES } from './built-in-roles.ts';
import { type ConditionInput, parseCondition } from './condition.ts';
import type {
  Denial,
  DenyAssignment,
  Lock,
  Permissions,
  Right,
  RoleAssignment,
  RoleDefinition,
  Wording,
} from './types.ts';

/** The result of a check: allowed, or the wording of the refusal. */
export type Verdict = 'allowed' | Wording;

type Attributes = Omit<ConditionInput, 'action'>;

/** Check whether a scope is at or below another one. */
export function isWithin(scope: string, above: string): boolean {
  const prefix = above.toLowerCase().replace(/\/+$/, '');
  return `${scope.toLowerCase().replace(/\/+$/, '')}/`.startsWith(`${prefix}/`);
}

/** Get the GUID at the end of a role definition's ID, in lower case. */
export function definitionGuid(roleDefinitionId: string): string {
  return roleDefinitionId.split('/').at(-1)?.toLowerCase() ?? '';
}

/** Permissions: role assignments and definitions, locks, and what tests allow or refuse. */
export class Access {
  /** All role assignments, by lower-cased ID. They outlive their principals. */
  readonly assignments = new Map<string, RoleAssignment>();
  readonly definitions: RoleDefinition[] = [...BUILT_IN_ROLES];
  readonly locks: Lock[] = [];
  readonly denials: Denial[] = [];
  readonly denyAssignments: DenyAssignment[] = [];
  /** The permissions of restricted principals, in addition to their role assignments. */
  readonly rights = new Map<string, Right[]>();

  /** Find a role's definition by GUID, ID, or name, ignoring case. */
  definition(role: string): RoleDefinition | undefined {
    const key = definitionGuid(role);
    return (
      this.definitions.find(({ guid }) => guid === key) ??
      this.definitions.find(({ roleName }) => roleName.toLowerCase() === role.toLowerCase())
    );
  }

  /** Check an action at a scope. A principal that no test restricted can do everything. */
  check(principalId: string, action: string, scope: string, attributes: Attributes = {}): Verdict {
    const denial = this.denials.find((one) => denies(one, principalId, action, scope));
    if (denial) return denial.wording ?? 'no-right';
    const rights = this.rights.get(principalId);
    if (!rights) return 'allowed';
    const matching = [...rights, ...this.#granted(principalId)].filter(
      (right) => isWithin(scope, right.scope) && grants(right.permissions, action),
    );
    if (matching.some(({ condition }) => fulfils(condition, { action, ...attributes }))) return 'allowed';
    return matching.length > 0 ? 'condition' : 'no-right';
  }

  /** Check whether a role allows an action. Only assignments that are old enough count. */
  roleAllows(principalId: string, action: string, scope: string, createdBefore: number): boolean {
    return this.#rolesAt(principalId, scope, createdBefore).some((permissions) =>
      grants(permissions, action),
    );
  }

  /** Check whether a role allows an action on data. Only assignments that are old enough count. */
  roleAllowsData(principalId: string, action: string, scope: string, createdBefore: number): boolean {
    return this.#rolesAt(principalId, scope, createdBefore).some(
      ({ dataActions, notDataActions }) => fits(dataActions, action) && !fits(notDataActions, action),
    );
  }

  /** Find the deny assignment that denies a principal an action. */
  denyAssignmentOn(principalId: string, action: string, scope: string): DenyAssignment | undefined {
    return this.denyAssignments.find(
      (one) =>
        isWithin(scope, one.scope) &&
        fits(one.actions, action) &&
        !one.excludedPrincipals.includes(principalId),
    );
  }

  /** Find the lock that prevents a change or a deletion. */
  lockOn(scope: string, verb: 'write' | 'delete'): Lock | undefined {
    return this.locks.find(
      (lock) => isWithin(scope, lock.scope) && (verb === 'delete' || lock.level === 'ReadOnly'),
    );
  }

  #rolesAt(principalId: string, scope: string, createdBefore: number): Permissions[] {
    return this.#granted(principalId)
      .filter((one) => one.createdAt <= createdBefore && isWithin(scope, one.scope))
      .map(({ permissions }) => permissions);
  }

  #granted(principalId: string): (Right & { createdAt: number })[] {
    return [...this.assignments.values()]
      .filter((assignment) => assignment.principalId.toLowerCase() === principalId.toLowerCase())
      .flatMap(({ roleDefinitionId, scope, condition, createdAt }) => {
        const definition = this.definition(roleDefinitionId);
        return definition ? [{ permissions: definition.permissions, scope, condition, createdAt }] : [];
      });
  }
}

const fits = (patterns: readonly string[], action: string): boolean =>
  patterns.some((pattern) => matchesAction(pattern, action));

function grants({ actions, notActions }: Permissions, action: string): boolean {
  return fits(actions, action) && !fits(notActions, action);
}

function fulfils(condition: string | undefined, input: ConditionInput): boolean {
  return condition === undefined || parseCondition(condition)(input);
}

function denies(denial: Denial, principalId: string, action: string, scope: string): boolean {
  if (denial.principal !== undefined && denial.principal !== principalId) return false;
  if (denial.scope !== undefined && !isWithin(scope, denial.scope)) return false;
  return matchesAction(denial.action, action) && !fits(denial.except ?? [], action);
}
