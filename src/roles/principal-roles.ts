import { type ResourceId, resourceGroupId } from '../resource-id.ts';
import type { Target } from '../resources/target.ts';
import type { AssignmentLists } from './assignment-lists.ts';
import type { RoleAssignment } from './role-matching.ts';
import { isWithin } from './scope.ts';

/** What a principal has, as far as it may be listed. */
export interface PrincipalRoles {
  readonly assignments: readonly RoleAssignment[];
  /** The scopes that may not be listed, and why. */
  readonly unlisted: ReadonlyMap<string, unknown>;
  /** How far the whole was listed; undefined where it was not, or may not be. */
  readonly reach: WideListing['reach'] | undefined;
}

/**
 * Lists what a target's principal has at some scopes; with `all`, everything in the target's subscription, or in its
 * group where the subscription may not be listed.
 */
export async function listPrincipalRoles(
  target: Target,
  principalId: string,
  { scopes, all }: { readonly scopes: readonly string[]; readonly all: boolean },
  lists: Pick<AssignmentLists, 'of'>,
): Promise<PrincipalRoles> {
  const wide = all ? await listWidely(target.id, principalId, lists) : undefined;
  const others = scopes.filter((scope) => !wide || !isWithin(scope, wide.scope));
  const listings = await Promise.all(
    others.map(async (scope) => ({ scope, listing: await lists.of(scope, principalId) })),
  );
  const known = listings.flatMap(({ listing }) => (listing.state === 'known' ? listing.assignments : []));
  return {
    reach: wide?.reach,
    assignments: [...known, ...(wide?.assignments ?? [])],
    unlisted: new Map(
      listings.flatMap(({ scope, listing }) =>
        listing.state === 'forbidden' ? [[scope, listing.error] as const] : [],
      ),
    ),
  };
}

/** What a principal has in the widest scope around a resource that may be listed. */
export interface WideListing {
  readonly scope: string;
  readonly reach: 'subscription' | 'group';
  readonly assignments: readonly RoleAssignment[];
}

/**
 * Lists what a principal has (everybody, where none is given) in the subscription of a resource, or in its group
 * where the subscription may not be listed; undefined where neither may.
 */
export async function listWidely(
  id: ResourceId,
  principalId: string | undefined,
  lists: Pick<AssignmentLists, 'of'>,
): Promise<WideListing | undefined> {
  const scopes = [
    { reach: 'subscription', scope: `/subscriptions/${id.subscriptionId}` },
    { reach: 'group', scope: resourceGroupId(id) },
  ] as const;
  for (const { reach, scope } of scopes) {
    const listing = await lists.of(scope, principalId);
    if (listing.state === 'known') return { reach, scope, assignments: listing.assignments };
  }
  return undefined;
}
