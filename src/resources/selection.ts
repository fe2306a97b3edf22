import { distinct, getOrInsert } from '../collections.ts';
import type { Kind } from '../kinds.ts';
import { type ResourceId, resourceKey, USER_ASSIGNED_IDENTITY } from '../resource-id.ts';

/** A target by its resource ID, or all resources in a resource group whose names match a pattern. */
export type TargetRef = { readonly kind: Kind; readonly id: ResourceId } | PatternRef;

/** The resources of a kind in a resource group whose names match a pattern with `*`. */
export interface PatternRef {
  readonly kind: Kind;
  readonly pattern: string;
  readonly subscriptionId: string;
  readonly resourceGroup: string;
}

/** A user-assigned identity in a request: by ID, or by name in a resource group. */
export type IdentityRef =
  | { readonly id: ResourceId }
  | { readonly name: string; readonly resourceGroup: string | undefined };

/** Which identities a request is about, before it is known of which target. */
export interface IdentityChoice {
  readonly system: boolean;
  readonly user: 'all' | readonly IdentityRef[];
}

/** Which identities a request is about, on one target. */
export interface Selection {
  readonly system: boolean;
  /** Every user-assigned identity (`remove` with `*`), or those named. */
  readonly user: 'all' | readonly ResourceId[];
}

/**
 * Selects for each target: names stand for IDs in the target's subscription, by default in its group. Targets of
 * one group share a selection. Otherwise, thousands of them with a thousand identities each wouldn't fit.
 */
export function selector({ system, user }: IdentityChoice): (target: ResourceId) => Selection {
  const selections = new Map<string, Selection>();
  return ({ subscriptionId, resourceGroup }) => {
    const key = `${subscriptionId} ${resourceGroup}`.toLowerCase();
    return getOrInsert(selections, key, () => ({
      system,
      user: user === 'all' ? user : idsOf(user, subscriptionId, resourceGroup),
    }));
  };
}

function idsOf(
  refs: readonly IdentityRef[],
  subscriptionId: string,
  resourceGroup: string,
): readonly ResourceId[] {
  const ids = refs.map((ref) =>
    'id' in ref
      ? ref.id
      : {
          subscriptionId,
          resourceGroup: ref.resourceGroup ?? resourceGroup,
          type: USER_ASSIGNED_IDENTITY,
          name: ref.name,
        },
  );
  return distinct(ids, resourceKey);
}
