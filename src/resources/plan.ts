import { distinct } from '../distinct.ts';
import { formatResourceId, idKey, type ResourceId, resourceKey } from '../resource-id.ts';
import { sentenceList } from '../text.ts';
import type { IdentitySet, UserAssignedIdentity } from './identity-set.ts';
import type { Selection } from './selection.ts';

/** What a resource shall have: with `set` exactly the selection, with `assign` at least, with `remove` none of it. */
export interface DesiredIdentities {
  readonly operation: 'assign' | 'remove' | 'set';
  readonly selection: Selection;
}

/** The `identity` object of a PATCH. */
export interface IdentityPatch {
  readonly type: 'None' | 'SystemAssigned' | 'UserAssigned' | 'SystemAssigned,UserAssigned';
  readonly userAssignedIdentities?: Readonly<Record<string, Record<string, never> | null>>;
}

/** What has to change on a resource so that it has what is desired. */
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
 * Compares what a resource has with what is desired. A pure function of both; order follows the request.
 *
 * `restore` names identities that must be there besides what is desired: those that an earlier write of ours lost.
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
  const goes = (key: string): boolean =>
    operation === 'remove' ? isNamed(key) : operation === 'set' && !isNamed(key);

  const system =
    operation === 'set'
      ? selection.system
      : operation === 'assign'
        ? has || selection.system
        : has && !selection.system;
  const required = operation === 'remove' ? restore : [...named, ...restore];
  const wanted = distinct(required, resourceKey);
  const entries = [...current.user];
  return {
    addSystem: system && !has,
    removeSystem: has && !system,
    addUser: wanted.filter((id) => !current.user.has(resourceKey(id))),
    removeUser: entries.filter(([key]) => goes(key)).map(([, identity]) => identity),
    keepUser: entries.filter(([key]) => !goes(key)).map(([, identity]) => identity),
    system,
  };
}

/** Whether there is nothing to do. */
export function isNoOp(plan: Plan): boolean {
  return !plan.addSystem && !plan.removeSystem && plan.addUser.length === 0 && plan.removeUser.length === 0;
}

/** Whether an identity is removed. */
export function removesAny({ removeSystem, removeUser }: Plan): boolean {
  return removeSystem || removeUser.length > 0;
}

/** A plan in words: `adding the system-assigned identity, removing 'id-old'`. */
export function describePlan({ addSystem, removeSystem, addUser, removeUser }: Plan): string {
  const added = identityNames(addSystem, addUser);
  const removed = identityNames(removeSystem, removeUser);
  return [
    ...(added.length > 0 ? [`adding ${sentenceList(added)}`] : []),
    ...(removed.length > 0 ? [`removing ${sentenceList(removed)}`] : []),
  ].join(', ');
}

/** Identities in words, for a sentence's list. */
export function identityNames(
  system: boolean,
  user: readonly { readonly name: string }[],
): readonly string[] {
  return [...(system ? ['the system-assigned identity'] : []), ...user.map(({ name }) => `'${name}'`)];
}

/**
 * The smallest write that makes a plan true (JSON Merge Patch, RFC 7386): keys left out are kept, a key with
 * null goes. ARM refuses a map beside a type without `UserAssigned`; that type alone removes all of them.
 *
 * `fullMap` also sends the identities that stay, for a provider that treats the map as the whole.
 */
export function patchOf(plan: Plan, fullMap = false): IdentityPatch {
  const usersRemain = plan.keepUser.length + plan.addUser.length > 0;
  if (!usersRemain) return { type: plan.system ? 'SystemAssigned' : 'None' };

  const type = plan.system ? 'SystemAssigned,UserAssigned' : 'UserAssigned';
  const changes: [string, Record<string, never> | null][] = [
    ...plan.addUser.map((id): [string, Record<string, never>] => [formatResourceId(id), {}]),
    ...plan.removeUser.map(({ wireKey }): [string, null] => [wireKey, null]),
  ];
  if (changes.length > 0 && fullMap) {
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
    plan.removeUser.every(({ id }) => !after.user.has(idKey(id))) && !(plan.removeSystem && after.system);
  if (!present || !gone) return 'unmet';
  const principals = [...added, ...(plan.addSystem ? [after.system] : [])].map(
    (identity) => identity?.principalId ?? null,
  );
  return principals.includes(null) ? 'without principals' : 'fulfilled';
}

/**
 * The kept identities that a write of the plan removed although it named none of them: the mark of a
 * provider that treats the map as the whole. When some of them are still there, another writer removed the
 * others, which is theirs to decide.
 */
export function lostToFullMap(plan: Plan, after: IdentitySet): readonly UserAssignedIdentity[] {
  const mapSent = plan.addUser.length + plan.removeUser.length > 0;
  const lost = plan.keepUser.filter(({ id }) => !after.user.has(idKey(id)));
  return mapSent && lost.length === plan.keepUser.length ? lost : [];
}
