/** A resource ID of the form `/subscriptions/…/resourceGroups/…/providers/<namespace>/<type>/<name>`. */
export interface ParsedId {
  subscriptionId: string;
  group: string;
  namespace: string;
  type: string;
  name: string;
}

const PATTERN = /^\/subscriptions\/([^/]+)\/resourcegroups\/([^/]+)\/providers\/([^/]+)\/([^/]+)\/([^/]+)$/i;

/** Split a resource ID. Undefined for any other string and for the ID of a child. */
export function parseId(id: string): ParsedId | undefined {
  const [, subscriptionId, group, namespace, type, name] = PATTERN.exec(id) ?? [];
  if (!subscriptionId || !group || !namespace || !type || !name) return undefined;
  return { subscriptionId, group, namespace, type, name };
}

/** Split the ID of a user-assigned identity. Undefined for any other string. */
export function parseIdentityId(id: string): ParsedId | undefined {
  const parsed = parseId(id);
  if (parsed?.namespace.toLowerCase() !== 'microsoft.managedidentity') return undefined;
  return parsed.type.toLowerCase() === 'userassignedidentities' ? parsed : undefined;
}

type Place = Pick<ParsedId, 'subscriptionId' | 'group' | 'name'>;

/** Get the ID of a user-assigned identity as Azure returns it, with `resourcegroups` in lower case. */
export function identityId(place: Place): string {
  return `/subscriptions/${place.subscriptionId}/resourcegroups/${place.group}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/${place.name}`;
}

/** Get the ID of a resource of Microsoft.App in canonical casing. */
export function appResourceId(type: string, place: Place): string {
  return `/subscriptions/${place.subscriptionId}/resourceGroups/${place.group}/providers/Microsoft.App/${type}/${place.name}`;
}
