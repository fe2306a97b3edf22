import { distinct } from '../collections.ts';
import { formatResourceId, idKey, type ResourceId, resourceKey } from '../resource-id.ts';
import type { IdentitySet, UserAssignedIdentity } from './snapshot.ts';

/** The identities that a request is about. */
export interface Selection {
  readonly system: boolean;
  /** Every user-assigned identity (`remove` with `*`), or the named ones. */
  readonly user: 'all' | readonly ResourceId[];
}

/** The desired identities: with `set` exactly the selection, with `assign` at least, with `remove` none of it. */
export interface DesiredIdentities {
  readonly operation: 'assign' | 'remove' | 'set';
  readonly selection: Selection;
}

/** The `identity` object of a PATCH. */
export interface IdentityPatch {
  readonly type: 'None' | 'SystemAssigned' | 'UserAssigned' | 'SystemAssigned,UserAssigned';
  readonly userAssignedIdentities?: Readonly<Record<string, Record<string, never> | null>>;
}

/** The change that gives a resource the desired identities. */
export interface Plan {
  readonly addSystem: boolean;
  readonly removeSystem: boolean;
  readonly addUser: readonly ResourceId[];
  readonly removeUser: readonly UserAssignedIdentity[];
  /** User-assigned identities that stay as they are. */
  readonly keepUser: readonly UserAssignedIdentity[];
  /** The resource has a system-assigned identity afterward. */
  readonly system: boolean;
}

/** The part of a plan that removes identities. */
export type Removal = Pick<Plan, 'removeSystem' | 'removeUser'>;

/**
 * Compare the identities of a resource with the desired ones. A pure function of both. The order follows the request.
 *
 * @param restore identities that an earlier write of this step lost, and that must also be there
 */
export function makePlan(
  current: IdentitySet,
  { operation, selection }: DesiredIdentities,
  restore: readonly ResourceId[] = [],
): Plan {
  const has = current.system !== undefined;
  const named = selection.user === 'all' ? [] : selection.user;
  const namedKeys = new Set(named.map(resourceKey));
  const isNamed = (key: string): boolean => selection.user === 'all' || namedKeys.has(key);
  const isRemoved = (key: string): boolean =>
    operation === 'remove' ? isNamed(key) : operation === 'set' && !isNamed(key);

  const system =
    operation === 'set'
      ? selection.system
      : operation === 'assign'
        ? has || selection.system
        : has && !selection.system;
  const wanted = distinct([...(operation === 'remove' ? [] : named), ...restore], resourceKey);
  const existing = [...current.user.values()];
  return {
    addSystem: system && !has,
    removeSystem: has && !system,
    addUser: wanted.filter((id) => !current.user.has(resourceKey(id))),
    removeUser: existing.filter(({ id }) => isRemoved(idKey(id))),
    keepUser: existing.filter(({ id }) => !isRemoved(idKey(id))),
    system,
  };
}

/** Check whether a plan changes nothing. */
export function isNoOp(plan: Plan): boolean {
  return !plan.addSystem && !plan.removeSystem && plan.addUser.length === 0 && plan.removeUser.length === 0;
}

/** Check whether a plan removes an identity. */
export function removesAny({ removeSystem, removeUser }: Removal): boolean {
  return removeSystem || removeUser.length > 0;
}

/** Describe a plan, a line for each identity: `+ id-shop`, `- system-assigned identity`. */
export function describePlan({ addSystem, removeSystem, addUser, removeUser }: Plan): readonly string[] {
  const system = 'system-assigned identity';
  return [
    ...(addSystem ? [`+ ${system}`] : []),
    ...addUser.map(({ name }) => `+ ${name}`),
    ...(removeSystem ? [`- ${system}`] : []),
    ...removeUser.map(({ name }) => `- ${name}`),
  ];
}

/** Describe identities for a list in a sentence. */
export function identityNames(
  system: boolean,
  user: readonly { readonly name: string }[],
): readonly string[] {
  return [
    ...(system ? ['the system-assigned identity'] : []),
    ...user.map(({ name }) => `identity '${name}'`),
  ];
}

/**
 * Create the smallest write that fulfills a plan (JSON Merge Patch, RFC 7386): keys that are left out are kept, a key
 * with null is removed. ARM refuses a map together with a type without `UserAssigned`, which by itself removes all of
 * them.
 *
 * @param fullMap also send the identities that stay, for a provider that treats the map as the whole set
 */
export function patchOf(plan: Plan, fullMap = false): IdentityPatch {
  const usersRemain = plan.keepUser.length + plan.addUser.length > 0;
  if (!usersRemain) return { type: plan.system ? 'SystemAssigned' : 'None' };

  const type = plan.system ? 'SystemAssigned,UserAssigned' : 'UserAssigned';
  const changes: Record<string, Record<string, never> | null> = {};
  for (const id of plan.addUser) changes[formatResourceId(id)] = {};
  for (const { wireKey } of plan.removeUser) changes[wireKey] = null;
  if (Object.keys(changes).length === 0) return { type };
  if (fullMap) for (const { wireKey } of plan.keepUser) changes[wireKey] = {};
  return { type, userAssignedIdentities: changes };
}

/** A comparison of a resource with a plan. `without principals`: as planned, but principal IDs are still to come. */
export type Comparison = 'fulfilled' | 'without principals' | 'unmet';

/** Compare a resource with a plan. */
export function compare(plan: Plan, after: IdentitySet): Comparison {
  const added = plan.addUser.map((id) => after.user.get(resourceKey(id)));
  const present = added.every((identity) => identity !== undefined) && !(plan.addSystem && !after.system);
  const gone =
    plan.removeUser.every(({ id }) => !after.user.has(idKey(id))) && !(plan.removeSystem && after.system);
  if (!present || !gone) return 'unmet';
  const all = [...added, ...(plan.addSystem ? [after.system] : [])];
  return all.every((identity) => identity?.principalId) ? 'fulfilled' : 'without principals';
}

/**
 * Find the kept identities that a write of the plan removed although its map had none of them. This is the sign of a
 * provider that treats the map as the whole set. If some of them are still there, another process removed the others on
 * purpose.
 */
export function lostToFullMap(plan: Plan, after: IdentitySet): readonly UserAssignedIdentity[] {
  const mapSent = plan.addUser.length + plan.removeUser.length > 0;
  const lost = plan.keepUser.filter(({ id }) => !after.user.has(idKey(id)));
  return mapSent && lost.length === plan.keepUser.length ? lost : [];
}
