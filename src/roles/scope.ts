import { isGuid, resourceGroupId } from '../resource-id.ts';
import { quote } from '../text.ts';
import { parseAddress } from './addresses.ts';

/** A scope that is refused: the message says what is wrong and how it is right. */
export class ScopeError extends Error {
  override readonly name = 'ScopeError';
}

/** Where short scopes lie: the inputs `subscription-id` and `resource-group`, as far as they are given. */
export interface ScopeBase {
  readonly subscriptionId: string | undefined;
  readonly resourceGroup: string | undefined;
}

/** Longer than any ID that Azure gives. */
const MAX_LENGTH = 2_048;
/**
 * What a segment may hold: what `encodeURI` and `new URL` leave as it is, and letters and digits of any
 * alphabet, which both encode. Nothing here can end a path, climb in it or stand for something else.
 */
const SEGMENT = /^[\p{L}\p{M}\p{N}\-._~()!$&'+,;=:@]+$/u;
const NAMESPACE = /^[A-Za-z0-9]+(\.[A-Za-z0-9-]+)+$/;

/** The commonest reason for an empty value. */
export const UNSET = "A variable is probably not set: an unset 'vars.…' is empty.";
const FORMS =
  "Allowed: the ID of a subscription (a GUID), resource group or resource (/subscriptions/…), 'Namespace/type/name' in " +
  "the group that 'resource-group' names, or the word 'resource-group'.";

/**
 * Reads the scope of a line of `roles` into a full resource ID, which is what was written and nothing wider:
 * a text that could mean another scope (an empty part, `..`, an escape) is refused, never mended.
 *
 * @throws {ScopeError} for every other text.
 */
export function parseScope(text: string, base: ScopeBase): string {
  if (text === '') throw new ScopeError(`the scope is empty. ${UNSET} ${FORMS}`);
  if (text === '/') throw new ScopeError(`the scope '/' is the whole tenant. ${FORMS}`);
  refuseAddress(text);
  const segments = (text.startsWith('/') ? text.slice(1) : text).split('/');
  refuseUnsafe(text, segments);
  refuseManagementGroup(text);
  if (text.startsWith('/')) {
    checkId(segments, text);
    return text;
  }
  if (isGuid(text)) return `/subscriptions/${text}`;
  if (text.toLowerCase() === 'resource-group') return groupId(base, text);
  if (!NAMESPACE.test(segments[0] ?? '')) throw new ScopeError(`${shown(text)} is no scope. ${FORMS}`);
  checkResource(segments, text);
  return `${groupId(base, text)}/providers/${text}`;
}

/** Longer than other values, because what is wrong with a scope is often its end. */
function shown(text: string): string {
  return quote(text, 400);
}

/** Refuses where a resource is reached; a scope is its ID. */
function refuseAddress(text: string): void {
  const address = parseAddress(text);
  if (!address) return;
  const { shown: server, resource } = address;
  const right = resource ? `Name the resource: ${resource}, or its full ID (/subscriptions/…).` : FORMS;
  throw new ScopeError(`${shown(server)} is an address, not a scope. ${right}`);
}

/** Refuses what a URL, or Azure, could take for another scope than the one that is written. */
function refuseUnsafe(text: string, segments: readonly string[]): void {
  if (text.length > MAX_LENGTH) throw new ScopeError(`${shown(text)} is longer than any scope.`);
  if (text.endsWith('/')) throw new ScopeError(`${shown(text)} ends in a slash. ${UNSET}`);
  if (segments.includes('')) throw new ScopeError(`${shown(text)} has an empty part ('//'). ${UNSET}`);
  const dots = segments.find((segment) => /^\.{1,2}$/.test(segment));
  if (dots) throw new ScopeError(`${shown(text)} has the part '${dots}', which no name is. ${FORMS}`);
  if (segments.every((segment) => SEGMENT.test(segment))) return;
  const [character = ''] = Array.from(text).filter((c) => c !== '/' && !SEGMENT.test(c));
  const name = /\s/.test(character) ? 'a blank' : quote(character);
  throw new ScopeError(`${shown(text)} holds ${name}, which no scope does. ${FORMS}`);
}

/** A full ID is that of a subscription, a resource group or a resource. */
function checkId(segments: readonly string[], text: string): void {
  const [subscriptions = '', subscriptionId, ...rest] = segments;
  if (!same(subscriptions, 'subscriptions'))
    throw new ScopeError(`${shown(text)} does not begin with /subscriptions/. ${FORMS}`);
  if (subscriptionId === undefined) throw endsInType(text);
  if (!isGuid(subscriptionId))
    throw new ScopeError(`${shown(text)}: the subscription ${quote(subscriptionId)} is no GUID.`);
  const inGroup = same(rest[0] ?? '', 'resourceGroups');
  if (inGroup && rest.length === 1) throw endsInType(text);
  const below = inGroup ? rest.slice(2) : rest;
  if (below.length === 0) return;
  if (!same(below[0] ?? '', 'providers')) throw new ScopeError(`${shown(text)} is no resource ID. ${FORMS}`);
  checkResource(below.slice(1), text);
}

/** `Namespace/type/name`, any number of `/type/name`, and the same again after `providers` (extensions). */
function checkResource(segments: readonly string[], text: string): void {
  const [namespace = '', ...rest] = segments;
  if (namespace === '' || rest.length < 2) throw endsInType(text);
  if (!NAMESPACE.test(namespace))
    throw new ScopeError(`${shown(text)}: ${quote(namespace)} is no provider's namespace. ${FORMS}`);
  const extension = rest.findIndex((segment, at) => at % 2 === 0 && same(segment, 'providers'));
  if (extension === 0) throw new ScopeError(`${shown(text)} is no resource ID. ${FORMS}`);
  const own = extension < 0 ? rest : rest.slice(0, extension);
  if (own.length % 2 > 0) throw endsInType(text);
  if (extension > 0) checkResource(rest.slice(extension + 1), text);
}

function refuseManagementGroup(text: string): void {
  if (/(^|\/)microsoft\.management(\/|$)/i.test(text))
    throw new ScopeError(`${shown(text)} is a management group, which is too wide for one step. ${FORMS}`);
}

function endsInType(text: string): ScopeError {
  return new ScopeError(`${shown(text)} ends in a type; the name is missing. ${UNSET}`);
}

function groupId({ subscriptionId, resourceGroup }: ScopeBase, text: string): string {
  if (resourceGroup && subscriptionId) return resourceGroupId({ subscriptionId, resourceGroup });
  const absent = [
    ...(resourceGroup ? [] : ["'resource-group'"]),
    ...(subscriptionId ? [] : ["'subscription-id' (or the environment variable AZURE_SUBSCRIPTION_ID)"]),
  ];
  throw new ScopeError(
    `the scope ${shown(text)} lies in 'resource-group'. Set ${absent.join(' and ')}.${subscriptionId ? '' : ` ${UNSET}`}`,
  );
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** What two spellings of one scope have in common: Azure compares them without case and trailing slash. */
export function scopeKey(scope: string): string {
  return scope.replace(/\/+$/, '').toLowerCase();
}

/** The ID of the subscription in which a scope lies; empty for one that lies in none. */
export function subscriptionOf(scope: string): string {
  return scope.split('/')[2] ?? '';
}

/** Whether a scope is another one or lies in it. */
export function isWithin(scope: string, outer: string): boolean {
  const [inner, whole] = [scopeKey(scope), scopeKey(outer)];
  return inner === whole || inner.startsWith(`${whole}/`);
}
