import { ALL_KINDS, type Kind } from './kinds.ts';

/** An Azure resource in a resource group, by the parts of its ID. */
export interface ResourceId {
  readonly subscriptionId: string;
  readonly resourceGroup: string;
  /** Provider namespace and type, in the canonical casing if this project knows it. */
  readonly type: string;
  readonly name: string;
}

/** The type of a user-assigned managed identity. */
export const USER_ASSIGNED_IDENTITY = 'Microsoft.ManagedIdentity/userAssignedIdentities';

/**
 * Azure returns its types in varying casing (`/containerapps/`, `Microsoft.App/sessionpools`).
 * This project writes IDs in one casing.
 */
const CANONICAL_TYPES = new Map(
  [...ALL_KINDS.map(({ type }) => type), USER_ASSIGNED_IDENTITY].map((type) => [type.toLowerCase(), type]),
);

/** The pattern of a GUID in lowercase, for regular expressions that ignore case. */
export const GUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const RESOURCE_ID = new RegExp(
  `^/subscriptions/(${GUID})/resourceGroups/([^/]+)/providers/([a-z0-9.]+/[a-z0-9]+)/([^/]+)$`,
  'i',
);

/** Check whether a string is a GUID, such as the ID of a subscription or application. */
export function isGuid(text: string): boolean {
  return new RegExp(`^${GUID}$`, 'i').test(text);
}

/**
 * Check whether a string can be the name of a resource. Older resources break today's rules, so this refuses only what
 * can't be a name anywhere. Identities have the longest names.
 */
export function isName(text: string): boolean {
  return /^(?!\.{1,2}$)[A-Za-z0-9_.()-]{1,128}$/.test(text);
}

/** Check whether a string can be the name of a resource group, with letters and digits of any alphabet. */
export function isGroupName(text: string): boolean {
  return /^(?!\.{1,2}$)[\p{L}\p{N}_.()-]{1,90}$/u.test(text);
}

/** Read a resource ID in any casing. Undefined if the text isn't one. */
export function parseResourceId(text: string): ResourceId | undefined {
  // Far longer than any ID, so that no pattern runs on a string of unlimited length.
  if (text.length > 512) return undefined;
  const [, subscriptionId, resourceGroup, type, name] = RESOURCE_ID.exec(text) ?? [];
  if (!subscriptionId || !resourceGroup || !type || !name) return undefined;
  if (!isGroupName(resourceGroup) || !isName(name)) return undefined;
  return { subscriptionId, resourceGroup, type: CANONICAL_TYPES.get(type.toLowerCase()) ?? type, name };
}

/** The resource group of a resource. */
export type GroupRef = Pick<ResourceId, 'subscriptionId' | 'resourceGroup'>;

/** The ID of a resource group. */
export function resourceGroupId({ subscriptionId, resourceGroup }: GroupRef): string {
  return `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}`;
}

/** The path of the list of a type's resources in a resource group. */
export function groupListPath(group: GroupRef & Pick<ResourceId, 'type'>): string {
  return `${resourceGroupId(group)}/providers/${group.type}`;
}

/** Format an ID in canonical casing, with resource group and name as they are. */
export function formatResourceId(id: ResourceId): string {
  return `${groupListPath(id)}/${id.name}`;
}

/** The last segment of an ID, which is the name of what it identifies. */
export function lastSegment(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

/** The key that two IDs of the same resource share: ARM compares IDs without regard to case. */
export function resourceKey(id: ResourceId): string {
  return idKey(formatResourceId(id));
}

/** The same key for an ID as text. */
export function idKey(id: string): string {
  return id.toLowerCase();
}

/** The kind of a Container Apps resource. */
export function kindOf({ type }: ResourceId): Kind {
  const info = ALL_KINDS.find((candidate) => candidate.type === type);
  if (!info) throw new TypeError(`not a resource of Container Apps: ${type}`);
  return info.kind;
}

/** A resource in a sentence: `container app 'web'`. */
export function describeResource(id: ResourceId): string {
  const kind = ALL_KINDS.find(({ type }) => type === id.type)?.noun ?? 'resource';
  return `${id.type === USER_ASSIGNED_IDENTITY ? 'user-assigned identity' : kind} '${id.name}'`;
}
