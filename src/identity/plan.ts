import type { IdentitySet, UserAssignedIdentity } from './identity-set.ts';
import { formatResourceId, type ResourceId, resourceKey } from './resource-id.ts';

/** Which identities a request names. */
export interface Selection {
  readonly system: boolean;
  /** Every user-assigned identity (`remove` with `*`), or those named. */
  readonly user: 'all' | readonly ResourceId[];
}

/** A wish that changes a resource. `set` wants exactly the selection, `assign` at least, `remove` none of it. */
export interface Wish {
  readonly operation: 'assign' | 'remove' | 'set';
  readonly selection: Selection;
}

/** The `identity` object of a PATCH. */
export interface IdentityPatch {
  readonly type: 'None' | 'SystemAssigned' | 'UserAssigned' | 'SystemAssigned,UserAssigned';
  readonly userAssignedIdentities?: Readonly<Record<string, Record<string, never> | null>>;
}

/** What has to change on a resource so that a wish comes true. */
export interface Plan {
  readonly addSystem: boolean;
  readonly removeSystem: boolean;
  readonly addUser: readonly ResourceId[];
  readonly removeUser: readonly UserAssignedIdentity[];
  /** User-assigned identities that stay as they are. */
  readonly keepUser: readonly UserAssignedIdentity[];
  /** Whether the resource has a system-assigned identity afterwards. */
  readonly system: boolean;
}

/**
 * Compares what a resource has with what is wished. A pure function of both; order follows the request.
 *
 * `restore` names identities that must be there besides the wish: those that an earlier write of ours lost.
 */
export function makePlan(
  current: IdentitySet,
  { operation, selection }: Wish,
  restore: readonly ResourceId[] = [],
): Plan {
  const has = current.system !== undefined;
  const named = selection.user === 'all' ? [] : selection.user;
  const namedKeys = new Set(named.map(resourceKey));
  const isNamed = (key: string): boolean => selection.user === 'all' || namedKeys.has(key);
  const goes = (key: string): boolean =>
    operation === 'remove' ? isNamed(key) : operation === 'set' && !isNamed(key);

  const system =
    operation === 'set'
      ? selection.system
      : operation === 'assign'
        ? has || selection.system
        : has && !selection.system;
  const asked = operation === 'remove' ? restore : [...named, ...restore];
  const wanted = new Map(asked.map((id) => [resourceKey(id), id]));
  const entries = [...current.user];
  return {
    addSystem: system && !has,
    removeSystem: has && !system,
    addUser: [...wanted.values()].filter((id) => !current.user.has(resourceKey(id))),
    removeUser: entries.filter(([key]) => goes(key)).map(([, identity]) => identity),
    keepUser: entries.filter(([key]) => !goes(key)).map(([, identity]) => identity),
    system,
  };
}

/** Whether there is nothing to do. */
export function isDone(plan: Plan): boolean {
  return !plan.addSystem && !plan.removeSystem && plan.addUser.length === 0 && plan.removeUser.length === 0;
}

/**
 * The smallest write that makes a plan true (JSON Merge Patch, RFC 7386): keys left out are kept, a key with
 * null goes. ARM refuses a map beside a type without `UserAssigned`; that type alone takes all of them off.
 *
 * `wholeMap` also sends the identities that stay, for a provider that treats the map as the whole.
 */
export function patchOf(plan: Plan, wholeMap = false): IdentityPatch {
  const usersRemain = plan.keepUser.length + plan.addUser.length > 0;
  if (!usersRemain) return { type: plan.system ? 'SystemAssigned' : 'None' };

  const type = plan.system ? 'SystemAssigned,UserAssigned' : 'UserAssigned';
  const changes: [string, Record<string, never> | null][] = [
    ...plan.addUser.map((id): [string, Record<string, never>] => [formatResourceId(id), {}]),
    ...plan.removeUser.map(({ wireKey }): [string, null] => [wireKey, null]),
  ];
  if (changes.length > 0 && wholeMap) {
    changes.push(...plan.keepUser.map(({ wireKey }): [string, Record<string, never>] => [wireKey, {}]));
  }
  return changes.length === 0 ? { type } : { type, userAssignedIdentities: Object.fromEntries(changes) };
}

/**
 * How a resource compares with a plan: as planned; as planned but for principal IDs that are still to come;
 * or not as planned.
 */
export function compare(plan: Plan, after: IdentitySet): 'fulfilled' | 'without principals' | 'unmet' {
  const added = plan.addUser.map((id) => after.user.get(resourceKey(id)));
  const present = added.every((identity) => identity !== undefined) && !(plan.addSystem && !after.system);
  const gone =
    plan.removeUser.every(({ id }) => !after.user.has(id.toLowerCase())) &&
    !(plan.removeSystem && after.system);
  if (!present || !gone) return 'unmet';
  const principals = [...added, ...(plan.addSystem ? [after.system] : [])].map(
    (identity) => identity?.principalId ?? null,
  );
  return principals.includes(null) ? 'without principals' : 'fulfilled';
}

/**
 * The kept identities that a write of the plan took off although it named none of them: the mark of a
 * provider that treats the map as the whole. When some of them are still there, another writer removed the
 * others, which is theirs to decide.
 */
export function lostToWholeMap(plan: Plan, after: IdentitySet): readonly UserAssignedIdentity[] {
  const mapSent = plan.addUser.length + plan.removeUser.length > 0;
  const lost = plan.keepUser.filter(({ id }) => !after.user.has(id.toLowerCase()));
  return mapSent && lost.length === plan.keepUser.length ? lost : [];
}
