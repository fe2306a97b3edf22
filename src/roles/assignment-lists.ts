import { type AzureError, isForbidden, isNotFound } from '../azure/errors.ts';
import { getOrInsert } from '../collections.ts';
import type { Limiter } from '../limiter.ts';
import type { RoleAssignments } from './role-assignments.ts';
import type { RoleAssignment } from './role-matching.ts';
import { scopeKey } from './scope.ts';

/** What a list says: known assignments, or why there are none to see. */
export type Listing =
  | { readonly state: 'known'; readonly assignments: readonly RoleAssignment[] }
  | { readonly state: 'forbidden'; readonly error: AzureError }
  | { readonly state: 'missing'; readonly error: AzureError };

/** What principals have, at, above and below scopes: each is asked once. */
export class AssignmentLists {
  readonly #wire: Pick<RoleAssignments, 'list'>;
  readonly #limit: Limiter;
  readonly #lists = new Map<string, Promise<Listing>>();

  constructor(wire: Pick<RoleAssignments, 'list'>, limit: Limiter) {
    this.#wire = wire;
    this.#limit = limit;
  }

  /** What a principal has; everybody, where none is given. */
  of(scope: string, principalId?: string): Promise<Listing> {
    const key = `${scopeKey(scope)} ${principalId?.toLowerCase() ?? ''}`;
    return getOrInsert(this.#lists, key, () => this.#limit(() => this.#list(scope, principalId)));
  }

  async #list(scope: string, principalId: string | undefined): Promise<Listing> {
    try {
      return { state: 'known', assignments: await this.#wire.list(scope, principalId) };
    } catch (error) {
      if (isForbidden(error)) return { state: 'forbidden', error };
      if (isNotFound(error)) return { state: 'missing', error };
      throw error;
    }
  }
}
