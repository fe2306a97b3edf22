import { type AzureError, isForbidden, isNotFound } from '../azure/errors.ts';
import { isFresh } from '../execute.ts';
import { Problem } from '../problem.ts';
import { idKey, resourceGroupId } from '../resource-id.ts';
import type { ResourceContext } from '../resources/identities.ts';
import type { Target } from '../resources/target.ts';
import { StepStopped } from '../step.ts';
import { azureRbac } from './azure-rbac.ts';
import type { Assignment, Role } from './door.ts';
import type { Assignee, RolesOutcome } from './record.ts';

/** A scope, and the door whose assignments are listed there. */
export type ListedScope = Pick<Role, 'door' | 'scope'>;

/** A list of assignments, which is empty if it can't be read. */
export type Listing = { readonly readAt: number; readonly assignments: readonly Assignment[] } & (
  | { readonly state: 'known' }
  | { readonly state: 'forbidden' | 'missing'; readonly error: AzureError }
  | { readonly state: 'failed'; readonly error: unknown }
);

/**
 * The assignments that principals have: one request for each list, repeated only if it is too old for a write. A
 * failure is returned, because it isn't always an obstacle.
 */
export class AssignmentLists {
  readonly #context: Pick<ResourceContext, 'arm' | 'clock'>;
  readonly #lists = new Map<string, Promise<Listing>>();

  constructor(context: Pick<ResourceContext, 'arm' | 'clock'>) {
    this.#context = context;
  }

  /** Get a list for a plan, one that is fresh enough for a write, or a new one. Otherwise, a forbidden list is kept. */
  async get(at: ListedScope, principalId: string, age: 'any' | 'fresh' | 'new'): Promise<Listing> {
    const key = keyOf(at, principalId);
    if (age === 'new') this.#lists.delete(key);
    for (;;) {
      const pending = this.#lists.get(key);
      const last = await pending;
      // Meanwhile, another write might have requested it.
      if (this.#lists.get(key) !== pending) continue;
      const isUsable = age === 'any' || (last?.state !== 'failed' && isFresh(last, this.#context));
      if (last && (isUsable || last.state === 'forbidden')) return last;
      const next = this.#read(at, principalId);
      this.#lists.set(key, next);
      return next;
    }
  }

  async #read({ door, scope }: ListedScope, principalId: string): Promise<Listing> {
    const { arm, clock } = this.#context;
    const requestedAt = clock.now();
    try {
      const { value, readAt } = await arm.list(door.collectionOf(scope), 'role assignments', {
        apiVersion: door.apiVersion,
        ...(door.isInResource ? {} : { filter: `principalId eq '${principalId}'` }),
      });
      const assignments = value.flatMap((document) => door.read(document) ?? []);
      return { state: 'known', readAt, assignments };
    } catch (error) {
      if (error instanceof StepStopped) throw error;
      const nothing = { readAt: requestedAt, assignments: [] };
      if (isForbidden(error)) return { ...nothing, state: 'forbidden', error };
      if (isNotFound(error)) return { ...nothing, state: 'missing', error };
      return { ...nothing, state: 'failed', error };
    }
  }
}

function keyOf({ door, scope }: ListedScope, principalId: string): string {
  const collection = door.collectionOf(scope);
  return idKey(door.isInResource ? collection : `${collection} ${principalId}`);
}

/** List roles in the subscription of a target, or in its resource group if that is forbidden. */
export async function listAround(
  { id }: Target,
  { unsearched }: Pick<RolesOutcome, 'unsearched'>,
  list: (at: ListedScope) => Promise<Listing>,
): Promise<Listing & { readonly scope: string }> {
  const subscription = `/subscriptions/${id.subscriptionId}`;
  const listing = await list({ door: azureRbac, scope: subscription });
  if (listing.state === 'known' || listing.state === 'failed') return { ...listing, scope: subscription };
  const scope = resourceGroupId(id);
  const narrow = await list({ door: azureRbac, scope });
  if (narrow.state === 'known')
    unsearched.add(
      `Roles were searched only in resource group '${id.resourceGroup}', because its subscription can't be listed.`,
    );
  return { ...narrow, scope };
}

/** The problem if an identity's roles can't be listed, for a reason other than a missing permission. */
export function cantList({ label }: Assignee, cause: unknown): Problem {
  return new Problem(`Can't list the roles of ${label}.`, { cause });
}
