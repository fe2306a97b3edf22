import type { JsonObject } from '../../src/json.ts';
import { KINDS, type Kind } from '../../src/kinds.ts';
import {
  formatResourceId,
  type ResourceId,
  resourceKey,
  USER_ASSIGNED_IDENTITY,
} from '../../src/resource-id.ts';
import type { DesiredIdentities } from '../../src/resources/plan.ts';
import { type IdentitySet, NO_IDENTITIES, type UserAssignedIdentity } from '../../src/resources/snapshot.ts';

export const SUBSCRIPTION = '11111111-2222-4333-8444-555555555555';
export const OTHER_SUBSCRIPTION = '99999999-2222-4333-8444-555555555555';
export const CLIENT = 'aaaaaaaa-0000-4000-8000-000000000001';
export const TENANT = 'bbbbbbbb-0000-4000-8000-000000000002';

/** The ID of a user-assigned identity. */
export function identityId(name: string, resourceGroup = 'ids', subscriptionId = SUBSCRIPTION): ResourceId {
  return { subscriptionId, resourceGroup, type: USER_ASSIGNED_IDENTITY, name };
}

/** The ID of a resource of a kind. */
export function targetId(kind: Kind, name: string, resourceGroup = 'shop'): ResourceId {
  return { subscriptionId: SUBSCRIPTION, resourceGroup, type: KINDS[kind].type, name };
}

/** The key under which ARM returns an identity, however it was sent. */
export function wireKeyOf(id: ResourceId): string {
  return formatResourceId(id).replace('/resourceGroups/', '/resourcegroups/');
}

/** A user-assigned identity as a resource lists it. */
export function userAssigned(
  id: ResourceId,
  ids: Partial<Pick<UserAssignedIdentity, 'principalId' | 'clientId'>> = {},
): UserAssignedIdentity {
  return {
    id: formatResourceId(id),
    name: id.name,
    wireKey: wireKeyOf(id),
    principalId: `principal of ${id.name}`,
    clientId: `client of ${id.name}`,
    ...ids,
  };
}

/** A set of identities: the system-assigned one with its principal, and user-assigned ones by ID. */
export function setOf(
  systemPrincipal: string | null | undefined,
  ...users: readonly ResourceId[]
): IdentitySet {
  return {
    ...NO_IDENTITIES,
    system: systemPrincipal === undefined ? undefined : { principalId: systemPrincipal },
    user: new Map(users.map((id) => [resourceKey(id), userAssigned(id)])),
    tenantId: TENANT,
  };
}

/** The `identity` of a resource that has these identities, as ARM shows it. */
export function wireOf({ system, user, tenantId }: IdentitySet): JsonObject {
  const types = [...(system ? ['SystemAssigned'] : []), ...(user.size > 0 ? ['UserAssigned'] : [])];
  const map = [...user.values()].map(({ wireKey, principalId, clientId }) => [
    wireKey,
    principalId === null ? {} : { principalId, clientId },
  ]);
  return {
    type: types.join(', ') || 'None',
    tenantId,
    ...(system ? { principalId: system.principalId } : {}),
    ...(map.length > 0 ? { userAssignedIdentities: Object.fromEntries(map) } : {}),
  };
}

/** The identities of an operation. The user-assigned ones are IDs, or `all` of them. */
export function desired(
  operation: DesiredIdentities['operation'],
  system: boolean,
  ...user: readonly ResourceId[] | readonly ['all']
): DesiredIdentities {
  const named = user.filter((id) => id !== 'all');
  return { operation, selection: { system, user: user[0] === 'all' ? 'all' : named } };
}

/** Return the error that a call throws. Fail if it throws none. */
export function thrownBy(call: () => unknown): Error {
  try {
    call();
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
  throw new TypeError('nothing was thrown');
}
