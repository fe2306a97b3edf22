import { type AzureError, isForbidden, isNotFound } from '../azure/errors.ts';
import { isFresh } from '../execute.ts';
import type { ResourceContext } from '../resources/context.ts';
import type { Assignment, Door } from './door.ts';

/** A list of assignments, which is empty if it can't be read. */
export type Listing = { readonly readAt: number; readonly assignments: readonly Assignment[] } & (
  | { readonly state: 'known' }
  | { readonly state: 'forbidden' | 'missing'; readonly error: AzureError }
);

/** The assignments that principals have: one request for each list, repeated only if it is too old to write on. */
export class AssignmentLists {
  readonly #context: Pick<ResourceContext, 'arm' | 'clock' | 'limit'>;
  readonly #lists = new Map<string, Promise<Listing>>();

  constructor(context: Pick<ResourceContext, 'arm' | 'clock' | 'limit'>) {
    this.#context = context;
  }

  /** Get a list as last read. Without a principal, it contains the assignments of all principals. */
  of(door: Door, scope: string, principalId?: string): Promise<Listing> {
    const key = keyOf(door, scope, principalId);
    const known = this.#lists.get(key);
    if (known) return known;
    const listing = this.#context.limit(() => this.#read(door, scope, principalId));
    this.#lists.set(key, listing);
    return listing;
  }

  /** Get a list that is fresh enough to write on. One that is forbidden isn't requested again. */
  async fresh(door: Door, scope: string, principalId: string): Promise<Listing> {
    const key = keyOf(door, scope, principalId);
    for (;;) {
      const pending = this.#lists.get(key);
      const last = await pending?.catch(() => undefined);
      // Meanwhile, another write might have requested it.
      if (this.#lists.get(key) !== pending) continue;
      if (last && (last.state === 'forbidden' || isFresh(last, this.#context))) return last;
      const next = this.#read(door, scope, principalId);
      this.#lists.set(key, next);
      return next;
    }
  }

  /** Forget a list, so that the next decision is based on a new one. */
  forget(door: Door, scope: string, principalId: string): void {
    this.#lists.delete(keyOf(door, scope, principalId));
  }

  async #read(door: Door, scope: string, principalId: string | undefined): Promise<Listing> {
    const { arm, clock } = this.#context;
    const readAt = clock.now();
    try {
      const isFiltered = door.listsByPrincipal && principalId !== undefined;
      const list = await arm.list(door.collectionOf(scope), 'role assignments', {
        apiVersion: door.apiVersion,
        ...(isFiltered ? { filter: `principalId eq '${principalId}'` } : {}),
      });
      return {
        state: 'known',
        readAt: list.readAt,
        assignments: list.value.flatMap((document) => door.read(document) ?? []),
      };
    } catch (error) {
      if (isForbidden(error)) return { state: 'forbidden', readAt, error, assignments: [] };
      if (isNotFound(error)) return { state: 'missing', readAt, error, assignments: [] };
      throw error;
    }
  }
}

function keyOf(door: Door, scope: string, principalId: string | undefined): string {
  const key = door.collectionOf(scope).toLowerCase();
  return door.listsByPrincipal ? `${key} ${principalId?.toLowerCase() ?? '*'}` : key;
}
