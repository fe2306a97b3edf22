import { resourceGroupId } from '../resource-id.ts';
import type { Target } from '../resources/target.ts';
import type { Listing } from './assignment-lists.ts';
import { azureRbac } from './azure-rbac.ts';
import type { Assignment, Role } from './door.ts';
import { isWithin } from './scope.ts';

/** A scope, and the door whose assignments are listed there. */
export type ListedScope = Pick<Role, 'door' | 'scope'>;

/** A list in the widest scope around a resource that can be listed. */
type WideListing = Listing & { readonly scope: string; readonly reach: 'subscription' | 'resource group' };

/** List in the subscription of a target, or in its resource group if that is forbidden. */
export async function listWidely(
  { id }: Target,
  list: (at: ListedScope) => Promise<Listing>,
): Promise<WideListing | undefined> {
  const scopes = [
    { reach: 'subscription', scope: `/subscriptions/${id.subscriptionId}` },
    { reach: 'resource group', scope: resourceGroupId(id) },
  ] as const;
  for (const { reach, scope } of scopes) {
    const listing = await list({ door: azureRbac, scope });
    if (listing.state === 'known') return { ...listing, reach, scope };
  }
  return undefined;
}

/** The roles of a principal, as far as they can be listed. */
export interface PrincipalRoles {
  readonly assignments: readonly Assignment[];
  /** When the oldest list was sent, in milliseconds since 1970. */
  readonly readAt: number;
  /** The widest scope that was listed, if any. */
  readonly reach: WideListing['reach'] | undefined;
  /** The scopes that can't be listed, and the reason. */
  readonly unlisted: readonly { readonly at: ListedScope; readonly error: unknown }[];
}

/** List the roles of a principal at some scopes and, with `isWide`, around a target. `list` gets each list. */
export async function listPrincipalRoles(
  target: Target,
  scopes: readonly ListedScope[],
  isWide: boolean,
  list: (at: ListedScope) => Promise<Listing>,
): Promise<PrincipalRoles> {
  const wide = isWide ? await listWidely(target, list) : undefined;
  const others = scopes.filter(
    ({ door, scope }) => !(wide && door === azureRbac && isWithin(scope, wide.scope)),
  );
  const listings = await Promise.all(others.map(async (at) => ({ at, ...(await list(at)) })));
  const all = [...(wide ? [wide] : []), ...listings.filter(({ state }) => state === 'known')];
  return {
    assignments: all.flatMap(({ assignments }) => assignments),
    readAt: Math.min(...all.map(({ readAt }) => readAt)),
    reach: wide?.reach,
    unlisted: listings.flatMap((listing) => (listing.state === 'forbidden' ? [listing] : [])),
  };
}

/** Report the resource groups that were searched for roles instead of their whole subscription. */
export function groupsOnlyText(groups: ReadonlySet<string>): readonly string[] {
  return [...groups].map(
    (group) =>
      `Roles were searched only in resource group '${group}', because its subscription can't be listed.`,
  );
}
