import { matchesAction } from './actions.ts';
import { BUILT_IN_ROLES } from './built-in-roles.ts';
import { type ConditionInput, parseCondition } from './condition.ts';
import type { Denial, Lock, Permissions, Right, RoleAssignment, RoleDefinition, Wording } from './types.ts';

/** Whether an action is allowed, or in which words it is refused. */
export type Verdict = 'allowed' | Wording;

type Attributes = Omit<ConditionInput, 'action'>;

/** Whether a scope lies at or below another one. */
export function isWithin(scope: string, above: string): boolean {
  const prefix = above.toLowerCase().replace(/\/+$/, '');
  return `${scope.toLowerCase().replace(/\/+$/, '')}/`.startsWith(`${prefix}/`);
}

/** The GUID at the end of a role definition's ID, in lower case. */
export function definitionGuid(roleDefinitionId: string): string {
  return roleDefinitionId.split('/').at(-1)?.toLowerCase() ?? '';
}

/** Who may do what: role assignments and definitions, locks, and what tests allow or refuse. */
export class Access {
  /** All role assignments, by lower-cased ID. They outlive their principals. */
  readonly assignments = new Map<string, RoleAssignment>();
  readonly definitions: RoleDefinition[] = [...BUILT_IN_ROLES];
  readonly locks: Lock[] = [];
  readonly denials: Denial[] = [];
  /** Principals that may do no more than this and what their role assignments allow. */
  readonly rights = new Map<string, Right[]>();

  /** A role's definition by GUID, ID or name, without case. */
  definition(role: string): RoleDefinition | undefined {
    const key = definitionGuid(role);
    return (
      this.definitions.find(({ guid }) => guid === key) ??
      this.definitions.find(({ roleName }) => roleName.toLowerCase() === role.toLowerCase())
    );
  }

  /** Whether a principal may do something at a scope. One that no test restricted may do everything. */
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

  /** Whether a role gives a principal an action on data, counting only assignments old enough. */
  allowsData(principalId: string, action: string, scope: string, createdBefore: number): boolean {
    return this.#granted(principalId).some(
      ({ permissions, scope: above, createdAt }) =>
        createdAt <= createdBefore &&
        isWithin(scope, above) &&
        fits(permissions.dataActions, action) &&
        !fits(permissions.notDataActions, action),
    );
  }

  /** The lock that keeps something from being changed or deleted, if there is one. */
  lockOn(scope: string, verb: 'write' | 'delete'): Lock | undefined {
    return this.locks.find(
      (lock) => isWithin(scope, lock.scope) && (verb === 'delete' || lock.level === 'ReadOnly'),
    );
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
