import { isGuid, resourceGroupId } from '../resource-id.ts';
import { quote, UNSET } from '../text.ts';
import { parseAddress } from './addresses.ts';

/** A role or scope that can't be read. The message explains the reason and the fix. */
export class LineSyntaxError extends Error {
  override readonly name = 'LineSyntaxError';
}

/** The base of short scopes: the inputs `subscription-id` and `resource-group`. It is read only for a short scope. */
export interface ScopeBase {
  readonly subscriptionId: string;
  readonly resourceGroup: string;
}

/** Longer than any ID in Azure. */
const MAX_LENGTH = 2_048;
/**
 * The characters of a segment: those that `encodeURI` and `new URL` keep, and letters and digits of any
 * alphabet, which both encode. None of them can end a path, climb in it, or mean another scope.
 */
const SEGMENT = /^[\p{L}\p{M}\p{N}\-._~()!$&'+,;=:@]+$/u;
const NAMESPACE = /^[A-Za-z0-9]+(\.[A-Za-z0-9-]+)+$/;

const FORMS =
  "Use the ID of a subscription, resource group, or resource ('/subscriptions/…'), 'Namespace/type/name' for a resource " +
  "in 'resource-group', or 'resource-group' itself.";

/**
 * Read the scope of a line into a full resource ID, never into a wider scope than the one written:
 * a text that could mean another scope (an empty segment, `..`, an escape) is refused, never corrected.
 *
 * @throws {LineSyntaxError} for every other text.
 */
export function parseScope(text: string, base: ScopeBase): string {
  if (text === '') throw new LineSyntaxError(`The scope is empty. ${UNSET} ${FORMS}`);
  if (text === '/') throw new LineSyntaxError(`The scope '/' is the whole tenant. ${FORMS}`);
  refuseAddress(text);
  const segments = (text.startsWith('/') ? text.slice(1) : text).split('/');
  refuseUnsafe(text, segments);
  refuseManagementGroup(text);
  if (text.startsWith('/')) {
    checkId(segments, text);
    return text;
  }
  if (isGuid(text))
    throw new LineSyntaxError(
      `${scopeText(text)} isn't a valid scope. Did you mean '/subscriptions/${text}'?`,
    );
  if (text.toLowerCase() === 'resource-group') return resourceGroupId(base);
  if (!NAMESPACE.test(segments[0] ?? ''))
    throw new LineSyntaxError(`${scopeText(text)} isn't a valid scope. ${FORMS}`);
  checkResource(segments, text);
  return `${resourceGroupId(base)}/providers/${text}`;
}

/** Refuse a server's address: a scope is a resource ID. */
function refuseAddress(text: string): void {
  const address = parseAddress(text);
  if (!address) return;
  const { shown: server, resource } = address;
  const fix = resource ? `Did you mean '${resource}'?` : FORMS;
  throw new LineSyntaxError(`${scopeText(server)} is an address, not a scope. ${fix}`);
}

/** Refuse a text that a URL, or Azure, could take for another scope. */
function refuseUnsafe(text: string, segments: readonly string[]): void {
  if (text.length > MAX_LENGTH) throw new LineSyntaxError(`${scopeText(text)} is longer than any scope.`);
  if (text.endsWith('/')) throw new LineSyntaxError(`${scopeText(text)} ends in a slash. ${UNSET}`);
  if (segments.includes(''))
    throw new LineSyntaxError(`${scopeText(text)} has an empty segment ('//'). ${UNSET}`);
  const dots = segments.find((segment) => /^\.{1,2}$/.test(segment));
  if (dots) throw new LineSyntaxError(`${scopeText(text)} contains the segment '${dots}'. ${FORMS}`);
  if (segments.every((segment) => SEGMENT.test(segment))) return;
  const [character = ''] = Array.from(text).filter((c) => c !== '/' && !SEGMENT.test(c));
  const name = /\s/.test(character) ? 'a space' : quote(character);
  throw new LineSyntaxError(`${scopeText(text)} contains ${name}, which isn't allowed in a scope. ${FORMS}`);
}

/** Check the ID of a subscription, a resource group, or a resource. */
function checkId(segments: readonly string[], text: string): void {
  const [subscriptions = '', subscriptionId, ...rest] = segments;
  if (!same(subscriptions, 'subscriptions'))
    throw new LineSyntaxError(`${scopeText(text)} doesn't begin with '/subscriptions/'. ${FORMS}`);
  if (subscriptionId === undefined) throw endsInType(text);
  if (!isGuid(subscriptionId))
    throw new LineSyntaxError(
      `${scopeText(text)} has the subscription ${quote(subscriptionId)}, which isn't a GUID.`,
    );
  const inGroup = same(rest[0] ?? '', 'resourceGroups');
  if (inGroup && rest.length === 1) throw endsInType(text);
  const below = inGroup ? rest.slice(2) : rest;
  if (below.length === 0) return;
  if (!same(below[0] ?? '', 'providers')) throw notAnId(text);
  checkResource(below.slice(1), text);
}

/** Check `Namespace/type/name`, any number of `/type/name`, and the same again after `providers` (extensions). */
function checkResource(segments: readonly string[], text: string): void {
  const [namespace = '', ...rest] = segments;
  if (namespace === '' || rest.length < 2) throw endsInType(text);
  if (!NAMESPACE.test(namespace))
    throw new LineSyntaxError(
      `${scopeText(text)} has the provider namespace ${quote(namespace)}, which isn't valid. ${FORMS}`,
    );
  const extension = rest.findIndex((segment, at) => at % 2 === 0 && same(segment, 'providers'));
  if (extension === 0) throw notAnId(text);
  const own = extension < 0 ? rest : rest.slice(0, extension);
  if (own.length % 2 > 0) throw endsInType(text);
  if (extension > 0) checkResource(rest.slice(extension + 1), text);
}

function refuseManagementGroup(text: string): void {
  if (/(^|\/)microsoft\.management(\/|$)/i.test(text))
    throw new LineSyntaxError(
      `${scopeText(text)} is a management group, which is too wide for one step. ${FORMS}`,
    );
}

function endsInType(text: string): LineSyntaxError {
  return new LineSyntaxError(`${scopeText(text)} ends in a type without a name. ${UNSET}`);
}

function notAnId(text: string): LineSyntaxError {
  return new LineSyntaxError(`${scopeText(text)} isn't a valid resource ID. ${FORMS}`);
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Quote a scope. It is longer than other values, because the mistake is often at its end. */
export function scopeText(scope: string): string {
  return quote(scope, 400);
}

/** A key that is equal for two spellings of one scope: Azure ignores case and a trailing slash. */
export function scopeKey(scope: string): string {
  return scope.replace(/\/+$/, '').toLowerCase();
}

/** The subscription ID in a scope, or an empty text. */
export function subscriptionOf(scope: string): string {
  return scope.split('/')[2] ?? '';
}

/** Check that a scope is another one or is inside it. */
export function isWithin(scope: string, outer: string): boolean {
  const [inner, whole] = [scopeKey(scope), scopeKey(outer)];
  return inner === whole || inner.startsWith(`${whole}/`);
}
