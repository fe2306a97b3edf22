import { type GroupRef, GUID, isGuid, isName, resourceGroupId } from '../resource-id.ts';
import { quote, UNSET } from '../text.ts';

/** A line of `roles` or `revoke-roles` that can't be used. The message explains the reason and the fix. */
export class LineError extends Error {
  override readonly name = 'LineError';
}

const FORMS =
  "Use the ID of a subscription ('/subscriptions/GUID'), a resource group, or a resource. " +
  "In 'resource-group', use 'Namespace/type/name', or 'resource-group' itself.";

/**
 * Strings that a URL parser, or Azure, could mistake for another scope or a wider one. The first pattern that matches
 * gives the reason, in which `$1` is the part that doesn't belong there. The characters of a scope are those that
 * `encodeURI` and `new URL` keep, and letters and digits of any alphabet, which both encode.
 */
const REFUSED: readonly (readonly [pattern: RegExp, reason: string, fix: string])[] = [
  [/^\/$|(^|\/)microsoft\.management(\/|$)/i, 'is wider than a subscription.', FORMS],
  [/^[a-z][a-z0-9+.-]*:\/\//i, 'is an address, not a scope.', FORMS],
  // Longer than any ID in Azure.
  [/.{2049}/s, 'is longer than any scope.', ''],
  [/\/$/, 'ends in a slash.', UNSET],
  [/\/\//, "has an empty segment ('//').", UNSET],
  [/(?:^|\/)(\.{1,2})(?:\/|$)/, 'contains the segment $1.', FORMS],
  [/\s/, "contains a space, which isn't allowed in a scope.", FORMS],
  [/([^\p{L}\p{M}\p{N}\-._~()!$&'+,;=:@/])/u, "contains $1, which isn't allowed in a scope.", FORMS],
];

/** A provider's namespace, and types with names. A type `providers` begins an extension instead. */
const PROVIDED = String.raw`[a-z0-9]+(?:\.[a-z0-9-]+)+(?:/(?!providers/)[^/]+/[^/]+)+`;
const RESOURCE = `${PROVIDED}(?:/providers/${PROVIDED})*`;
const IN_GROUP = new RegExp(`^${RESOURCE}$`, 'i');
const ID = new RegExp(`^/subscriptions/${GUID}(?:/resourceGroups/[^/]+)?(?:/providers/${RESOURCE})?$`, 'i');
/** A name that fits after every type, also after `/subscriptions`. */
const ANY_NAME = '/00000000-0000-0000-0000-000000000000';

/**
 * Read the scope of a line into a full resource ID, never into a wider scope than the one written:
 * a string that could mean another scope (an empty segment, `..`, an escape) is refused, never corrected.
 * @param base the resource group of short scopes, which is read only for them
 * @throws {LineError} for any other string.
 */
export function parseScope(text: string, base: () => GroupRef): string {
  for (const [pattern, reason, fix] of REFUSED) {
    const match = pattern.exec(text);
    if (match) throw refused(text, `${reason.replace('$1', () => quote(match[1] ?? ''))} ${fix}`);
  }
  if (ID.test(text)) return text;
  if (text.toLowerCase() === 'resource-group') return resourceGroupId(base());
  if (IN_GROUP.test(text)) return `${resourceGroupId(base())}/providers/${text}`;
  if (ID.test(text + ANY_NAME) || IN_GROUP.test(text + ANY_NAME))
    throw refused(text, `ends in a type without a name. ${UNSET}`);
  throw refused(text, `isn't a valid scope. ${FORMS}`);
}

function refused(text: string, reason: string): LineError {
  // The part after a `?` can be a secret.
  return new LineError(`${scopeText(text.replace(/([?#]).*/s, '$1…'))} ${reason}`.trimEnd());
}

/** Types of resources by the names of their roles. */
const TYPES: readonly (readonly [roles: RegExp, type: string])[] = [
  [/^key vault /i, 'Microsoft.KeyVault/vaults'],
  [/^(acr|container registry )/i, 'Microsoft.ContainerRegistry/registries'],
  [/^storage /i, 'Microsoft.Storage/storageAccounts'],
  [/^cosmos db /i, 'Microsoft.DocumentDB/databaseAccounts'],
  [/^app configuration /i, 'Microsoft.AppConfiguration/configurationStores'],
];

/**
 * Refuse the name or the address of a resource if the role shows which scope is meant.
 * @throws {LineError} with that scope.
 */
export function refuseAddress(text: string, role: string): void {
  if (/^(microsoft\.|resource-group$)/i.test(text) || isGuid(text)) return;
  const [, host = ''] = /^(?:[a-z][a-z0-9+.-]*:\/\/)?([^/?#:]*)/i.exec(text) ?? [];
  const [, type] = TYPES.find(([roles]) => roles.test(role)) ?? [];
  // A registry's host can have a hash after its name: shop-d4e5f6.azurecr.io.
  const [name = ''] = host.toLowerCase().split(type?.endsWith('/registries') ? /[.-]/ : '.', 1);
  if (type && isName(name) && (host === text || host.includes('.')))
    throw refused(text, `isn't a valid scope. Did you mean '${type}/${name}'?`);
}

/** Quote a scope, with more characters than other values, because the mistake is often at its end. */
export function scopeText(scope: string): string {
  return quote(scope, 400);
}

/** Create a key that is the same for all spellings of a scope: Azure ignores case and a trailing slash. */
export function scopeKey(scope: string): string {
  return scope.replace(/\/+$/, '').toLowerCase();
}

/** The subscription ID in a scope, or an empty string. */
export function subscriptionOf(scope: string): string {
  return scope.split('/')[2] ?? '';
}

/**
 * Find the resource at or around a scope (`below` is the rest of the scope), and its resource group. Parts that the
 * scope doesn't have are empty. The type is in lowercase.
 */
export function resourceAround(scope: string) {
  const pattern =
    /^(\/subscriptions\/[^/]+\/resourceGroups\/([^/]+))(?:\/providers\/([^/]+\/[^/]+)\/([^/]+))?/i;
  const [id = '', groupId = '', group = '', type = '', name = ''] = pattern.exec(scope) ?? [];
  return { id, groupId, group, type: type.toLowerCase(), name, below: scope.slice(id.length) };
}

/** Check whether a scope equals another one or is inside it. */
export function isWithin(scope: string, outer: string): boolean {
  const [inner, whole] = [scopeKey(scope), scopeKey(outer)];
  return inner === whole || inner.startsWith(`${whole}/`);
}
