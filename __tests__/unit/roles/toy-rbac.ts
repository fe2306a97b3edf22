import { AzureError } from '../../../src/azure/errors.ts';
import type { RolesContext } from '../../../src/roles/context.ts';
import { type NewRoleAssignment, roleAssignmentId } from '../../../src/roles/role-assignments.ts';
import { definitionGuid } from '../../../src/roles/role-definition.ts';
import type { RoleAssignment } from '../../../src/roles/role-matching.ts';
import { isWithin, scopeKey } from '../../../src/roles/scope.ts';

/** Role assignments in memory, by Azure's rules: unique by what they grant and by name, listed at, above and below. */
export class ToyRbac implements Pick<RolesContext['assignments'], keyof RolesContext['assignments']> {
  assignments: readonly RoleAssignment[];
  /** Scopes that may not be listed, and scopes at which nothing may be deleted. */
  readonly #unlistable: ReadonlySet<string>;
  readonly #locked: ReadonlySet<string>;

  constructor(
    assignments: readonly RoleAssignment[],
    unlistable: readonly string[] = [],
    locked: readonly string[] = [],
  ) {
    this.assignments = assignments;
    this.#unlistable = new Set(unlistable);
    this.#locked = new Set(locked);
  }

  async list(scope: string, principalId?: string): Promise<readonly RoleAssignment[]> {
    if (this.#unlistable.has(scope)) throw refusal('AuthorizationFailed', 403);
    return this.assignments.filter(
      (one) =>
        (isWithin(scope, one.scope) || isWithin(one.scope, scope) || one.scope === '/') &&
        (principalId === undefined || one.principalId === principalId),
    );
  }

  async create({ scope, name, roleDefinitionId, principalId }: NewRoleAssignment): Promise<string> {
    const id = roleAssignmentId(scope, name);
    const made = { id, scope, roleDefinitionId, principalId, condition: null };
    const named = this.assignments.find((one) => one.id.endsWith(`/${name}`));
    if (named && keyOf(named) !== keyOf(made)) throw refusal('RoleAssignmentUpdateNotPermitted', 400);
    const equal = this.assignments.find((one) => keyOf(one) === keyOf(made));
    if (equal && !named) throw refusal('RoleAssignmentExists', 409);
    // What a PUT finds under its name it overwrites, its condition included.
    this.assignments = [...this.assignments.filter((one) => one !== named), made];
    return id;
  }

  async delete(id: string): Promise<void> {
    const found = this.assignments.find((one) => one.id === id);
    if (found && this.#locked.has(found.scope)) throw refusal('ScopeLocked', 409);
    this.assignments = this.assignments.filter((one) => one !== found);
  }

  async definitionsNamed(): Promise<readonly never[]> {
    return [];
  }

  async allDefinitions(): Promise<readonly never[]> {
    return [];
  }

  async definition(): Promise<undefined> {
    return undefined;
  }
}

/** What two assignments of the same have in common. */
export function keyOf({
  scope,
  principalId,
  roleDefinitionId,
}: Pick<RoleAssignment, 'scope' | 'principalId' | 'roleDefinitionId'>): string {
  return `${definitionGuid(roleDefinitionId)} @ ${scopeKey(scope)} for ${principalId}`;
}

function refusal(code: string, status: number): AzureError {
  return new AzureError({ code, message: '', details: [], additionalInfo: [] }, { action: 'try', status });
}
