import { resourceGroupId } from '../resource-id.ts';
import type { Target } from '../resources/target.ts';
import type { Listing } from './assignment-lists.ts';
import { azureRbac } from './azure-rbac.ts';
import type { Assignment, Door } from './door.ts';
import { isWithin } from './scope.ts';

/** A scope at a door. */
export interface Place {
  readonly door: Door;
  readonly scope: string;
}

/** The roles of a principal, as far as they can be listed. */
export interface PrincipalRoles {
  readonly assignments: readonly Assignment[];
  /** When the oldest list was sent, in milliseconds since 1970. */
  readonly readAt: number;
  /** The widest scope that was listed, if any. */
  readonly reach: 'subscription' | 'resource group' | undefined;
  /** The places that can't be listed, and the reason. */
  readonly unlisted: readonly { readonly place: Place; readonly error: unknown }[];
}

/**
 * List the roles of a principal in the subscription of a target (if `isWide`; in its resource group if the subscription
 * can't be listed), and at other places. `list` gets each list.
 */
export async function listPrincipalRoles(
  target: Target,
  places: readonly Place[],
  isWide: boolean,
  list: (place: Place) => Promise<Listing>,
): Promise<PrincipalRoles> {
  const wide = isWide ? await listWidely(target, list) : undefined;
  const others = places.filter(
    ({ door, scope }) => !(wide && door === azureRbac && isWithin(scope, wide.scope)),
  );
  const listings = await Promise.all(others.map(async (place) => ({ place, listing: await list(place) })));
  const all = [...(wide ? [wide.listing] : []), ...listings.map(({ listing }) => listing)];
  const readable = all.filter(({ state }) => state === 'known');
  return {
    assignments: all.flatMap((listing) => (listing.state === 'known' ? listing.assignments : [])),
    readAt: Math.min(...readable.map(({ readAt }) => readAt)),
    reach: wide?.reach,
    unlisted: listings.flatMap(({ place, listing }) =>
      listing.state === 'forbidden' ? [{ place, error: listing.error }] : [],
    ),
  };
}

/** List in the subscription of a target, or in its resource group if that is forbidden. */
export async function listWidely(
  { id }: Target,
  list: (place: Place) => Promise<Listing>,
): Promise<
  | { readonly listing: Listing; readonly scope: string; readonly reach: 'subscription' | 'resource group' }
  | undefined
> {
  const scopes = [
    { reach: 'subscription', scope: `/subscriptions/${id.subscriptionId}` },
    { reach: 'resource group', scope: resourceGroupId(id) },
  ] as const;
  for (const { reach, scope } of scopes) {
    const listing = await list({ door: azureRbac, scope });
    if (listing.state === 'known') return { reach, scope, listing };
  }
  return undefined;
}

/** Report the resource groups in which roles were listed instead of in their subscription. */
export function groupsOnlyText(groups: ReadonlySet<string>): readonly string[] {
  return [...groups].map(
    (group) =>
      `Roles were searched only in resource group '${group}', because its subscription can't be listed.`,
  );
}
