import { distinct } from '../collections.ts';
import { type GroupRef, type ResourceId, resourceKey, USER_ASSIGNED_IDENTITY } from '../resource-id.ts';

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

/** Select on a target. Names stand for IDs in its subscription, by default in its resource group. */
export function selectionOn(target: GroupRef, { system, user }: IdentityChoice): Selection {
  if (user === 'all') return { system, user };
  return {
    system,
    user: distinct(
      user.map((ref) => identityOn(target, ref)),
      resourceKey,
    ),
  };
}

/** The ID of an identity on a target. */
export function identityOn({ subscriptionId, resourceGroup }: GroupRef, ref: IdentityRef): ResourceId {
  return 'id' in ref
    ? ref.id
    : {
        subscriptionId,
        resourceGroup: ref.resourceGroup ?? resourceGroup,
        type: USER_ASSIGNED_IDENTITY,
        name: ref.name,
      };
}
