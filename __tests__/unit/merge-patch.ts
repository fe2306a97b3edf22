import type { JsonObject } from '../../src/json.ts';
import { parseResourceId, resourceKey } from '../../src/resource-id.ts';
import type { IdentityPatch } from '../../src/resources/plan.ts';
import {
  type IdentitySet,
  readIdentitySet,
  type UserAssignedIdentity,
} from '../../src/resources/snapshot.ts';
import { TENANT, userAssigned, wireKeyOf, wireOf } from './data.ts';

/** The identities of a resource of the toy ARM. The user-assigned ones are by their key in responses. */
export interface ToyState {
  readonly system: boolean;
  readonly keys: readonly string[];
}

/** A patch that ARM refuses. */
export class InvalidPatch extends Error {
  override readonly name = 'InvalidPatch';
}

/**
 * The state after a PATCH of `identity`, by ARM's rules: a merge patch of the map (RFC 7386) under the type that is
 * sent, or `whole` for a provider that treats the map as the whole.
 * @throws {InvalidPatch} for what ARM refuses.
 */
export function patched({ keys }: ToyState, patch: IdentityPatch, whole = false): ToyState {
  const types = patch.type.split(',');
  const system = types.includes('SystemAssigned');
  if (!types.includes('UserAssigned')) {
    if (patch.userAssignedIdentities)
      throw new InvalidPatch("a map with a type that doesn't include UserAssigned");
    return { system, keys: [] };
  }
  const changes = Object.entries(patch.userAssignedIdentities ?? {});
  if (patch.userAssignedIdentities && changes.length === 0) throw new InvalidPatch('an empty map');
  if (new Set(changes.map(([key]) => key.toLowerCase())).size < changes.length)
    throw new InvalidPatch('a key twice');
  const result = new Map((whole && changes.length > 0 ? [] : keys).map((key) => [key.toLowerCase(), key]));
  for (const [key, value] of changes) {
    const id = parseResourceId(key);
    if (!id) throw new InvalidPatch(`not the ID of an identity: ${key}`);
    if (value === null) {
      if (!keys.includes(key)) throw new InvalidPatch(`a removal by a key that ARM did not return: ${key}`);
      result.delete(key.toLowerCase());
    } else {
      if (Object.keys(value).length > 0) throw new InvalidPatch(`a value that is not empty: ${key}`);
      if (!result.has(resourceKey(id))) result.set(resourceKey(id), wireKeyOf(id));
    }
  }
  if (result.size === 0) throw new InvalidPatch('UserAssigned without an identity');
  return { system, keys: [...result.values()] };
}

/** The `identity` of a resource as ARM shows it, without `principals` while Entra hasn't created them. */
export function identityOf({ system, keys }: ToyState, principals = true): JsonObject {
  const none = { principalId: null, clientId: null };
  const user = keys.map((wireKey): [string, UserAssignedIdentity] => {
    const id = parseResourceId(wireKey);
    if (!id) throw new TypeError(`not the ID of an identity: ${wireKey}`);
    return [resourceKey(id), { ...userAssigned(id, principals ? {} : none), wireKey }];
  });
  const own = { principalId: principals ? 'p' : null };
  return wireOf({ system: system ? own : undefined, user: new Map(user), tenantId: TENANT });
}

/** A state as the action reads it. */
export function read(state: ToyState): IdentitySet {
  return readIdentitySet(identityOf(state));
}
