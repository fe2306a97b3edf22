import type { RoleAssignment } from '../identity/role-matching.ts';
import { isWithin } from '../identity/scope.ts';
import type { Target } from '../target/target.ts';
import type { AssignmentLists, Listing } from './assignment-lists.ts';

/** What a principal has, as far as it may be listed. */
export interface PrincipalRoles {
  readonly assignments: readonly RoleAssignment[];
  /** The scopes that may not be listed, and why. */
  readonly unlisted: ReadonlyMap<string, unknown>;
  /** How far the whole was listed; undefined where it was not, or may not be. */
  readonly reach: 'subscription' | 'group' | undefined;
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
  const wide = all ? await listWidely(target, principalId, lists) : undefined;
  const others = scopes.filter((scope) => !wide || !isWithin(scope, wide.scope));
  const listings = await Promise.all(
    others.map(async (scope) => ({ scope, listing: await lists.of(scope, principalId) })),
  );
  const known = [...listings.map(({ listing }) => listing), ...(wide ? [wide.listing] : [])];
  return {
    reach: wide?.reach,
    assignments: known.flatMap((listing) => (listing.state === 'known' ? listing.assignments : [])),
    unlisted: new Map(
      listings.flatMap(({ scope, listing }) =>
        listing.state === 'forbidden' ? [[scope, listing.error] as const] : [],
      ),
    ),
  };
}

interface WideListing {
  readonly scope: string;
  readonly reach: 'subscription' | 'group';
  readonly listing: Listing;
}

async function listWidely(
  { id }: Target,
  principalId: string,
  lists: Pick<AssignmentLists, 'of'>,
): Promise<WideListing | undefined> {
  const subscription = `/subscriptions/${id.subscriptionId}`;
  const group = `${subscription}/resourceGroups/${id.resourceGroup}`;
  for (const [reach, scope] of [['subscription', subscription] as const, ['group', group] as const]) {
    const listing = await lists.of(scope, principalId);
    if (listing.state === 'known') return { reach, scope, listing };
  }
  return undefined;
}
