import {
  describeResource,
  formatResourceId,
  parseResourceId,
  type ResourceId,
  resourceKey,
} from '../resource-id.ts';
import type { IdentitySet } from '../resources/identity-set.ts';
import { identityNames } from '../resources/plan.ts';
import type { Selection } from '../resources/selection.ts';
import { firstOf, sentenceList } from '../text.ts';
import type { Hint } from './hints.ts';

/** Identities that a line names at most, of those that were absent and of those that are there. */
const MAX_NAMED = 20;

/**
 * What `remove` names and did not find, beside what is there: nothing to remove is right already, but a name may be
 * misspelt, or mean an identity of another group. `*` names none.
 *
 * @param before what the resource had
 * @param now what it has, as last read
 */
export function absentHints(
  resource: ResourceId,
  { system, user }: Selection,
  before: IdentitySet,
  now: IdentitySet,
): readonly Hint[] {
  const named = user === 'all' ? [] : user;
  const absentUser = named.filter((id) => !before.user.has(resourceKey(id)));
  const absent = identityNames(
    system && before.system === undefined,
    absentUser.map((id) => ({ name: nameFrom(resource, id) })),
  );
  if (absent.length === 0) return [];
  const users = [...now.user.values()].map(({ id }) => {
    const parsed = parseResourceId(id);
    return parsed ? nameFrom(resource, parsed) : id;
  });
  const present = [...(now.system ? ['system'] : []), ...users.sort()];
  const verb = absent.length > 1 ? 'were' : 'was';
  const has = present.length > 0 ? `: ${firstOf(present, MAX_NAMED).join(', ')}` : ' no identities';
  const text = `${describeResource(resource)}: ${sentenceList(firstOf(absent, MAX_NAMED))} ${verb} not there; it has${has}`;
  return [{ level: 'info', text }];
}

/** An identity as a workflow names it on a resource: `name` in the same group, else `group/name`, else its ID. */
function nameFrom(resource: ResourceId, id: ResourceId): string {
  if (id.subscriptionId.toLowerCase() !== resource.subscriptionId.toLowerCase()) return formatResourceId(id);
  const isSameGroup = id.resourceGroup.toLowerCase() === resource.resourceGroup.toLowerCase();
  return isSameGroup ? id.name : `${id.resourceGroup}/${id.name}`;
}
