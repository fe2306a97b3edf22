import { distinct, getOrInsert } from '../collections.ts';
import type { Kind } from '../kinds.ts';
import { type GroupRef, type ResourceId, resourceKey, USER_ASSIGNED_IDENTITY } from '../resource-id.ts';

/** A target by its resource ID, or all resources in a resource group whose names match a pattern. */
export type TargetRef = { readonly kind: Kind; readonly id: ResourceId } | PatternRef;

/** The resources of a kind in a resource group whose names match a pattern with `*`. */
export interface PatternRef extends GroupRef {
  readonly kind: Kind;
  readonly pattern: string;
}

/** A user-assigned identity in a request: by ID, or by name in a resource group. */
export type IdentityRef =
  | { readonly id: ResourceId }
  | { readonly name: string; readonly resourceGroup: string | undefined };

/** The identities that a request is about. */
interface Choice<T> {
  readonly system: boolean;
  /** Every user-assigned identity (`remove` with `*`), or the named ones. */
  readonly user: 'all' | readonly T[];
}

/** The identities that a request is about, before the target is known. */
export type IdentityChoice = Choice<IdentityRef>;

/** The identities that a request is about, on one target. */
export type Selection = Choice<ResourceId>;

/**
 * Select for each target: names stand for IDs in its subscription, by default in its resource group. Targets of one
 * resource group share a selection: thousands of them with a thousand identities each wouldn't fit otherwise.
 */
export function selector({ system, user }: IdentityChoice): (target: ResourceId) => Selection {
  const selections = new Map<string, Selection>();
  return ({ subscriptionId, resourceGroup }) => {
    const key = `${subscriptionId} ${resourceGroup}`.toLowerCase();
    return getOrInsert(selections, key, () => ({
      system,
      user: user === 'all' ? user : idsOf(user, { subscriptionId, resourceGroup }),
    }));
  };
}

function idsOf(refs: readonly IdentityRef[], target: GroupRef): readonly ResourceId[] {
  const type = USER_ASSIGNED_IDENTITY;
  const ids = refs.map((ref) => {
    if ('id' in ref) return ref.id;
    const { name, resourceGroup = target.resourceGroup } = ref;
    return { subscriptionId: target.subscriptionId, resourceGroup, type, name };
  });
  return distinct(ids, resourceKey);
}
