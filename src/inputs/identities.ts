import type { Request } from '../request.ts';
import { isGroupName, isName, USER_ASSIGNED_IDENTITY } from '../resource-id.ts';
import type { IdentityChoice, IdentityRef, TargetRef } from '../resources/selection.ts';
import { quote } from '../text.ts';
import { GROUP_RULE, InputError, missing, NAME_RULE, notAllowed } from './errors.ts';
import type { Inputs } from './inputs.ts';
import { readResourceId } from './resource-ids.ts';

type Operation = Request['operation'];
type IdentityType = 'system' | 'user' | 'none';

const TYPES: ReadonlyMap<string, IdentityType> = new Map([
  ['system-assigned', 'system'],
  ['systemassigned', 'system'],
  ['user-assigned', 'user'],
  ['userassigned', 'user'],
  ['none', 'none'],
]);
const TYPE_RULE =
  "'system-assigned', 'user-assigned', 'system-assigned,user-assigned', or 'none' with operation 'set'";
const IDENTITY_RULE = "resource IDs, names or 'group/name' of user-assigned identities";

/**
 * The identities that the request is about.
 * @throws {InputError} when type and names contradict each other.
 */
export function readIdentities(
  inputs: Inputs,
  operation: Operation,
  targets: readonly TargetRef[],
): IdentityChoice {
  const types = readTypes(inputs, operation);
  const names = inputs.list('user-assigned-identities');
  const user = readIdentityRefs(inputs, operation, names, targets);
  if (types === undefined) {
    if (names.length > 0) return { system: false, user };
    if (operation === 'show') return { system: true, user: 'all' };
    throw missing(
      'identity-type',
      `operation '${operation}' needs it unless 'user-assigned-identities' names some`,
      undefined,
      TYPE_RULE,
    );
  }
  const hasUser = types.has('user');
  const type = quote(inputs.text('identity-type'));
  if (names.length > 0 && !hasUser) {
    throw new InputError(
      `Input 'identity-type' is ${type}, but 'user-assigned-identities' names ${quote(names[0] ?? '')}. ` +
        "Add 'user-assigned' to 'identity-type', or leave 'user-assigned-identities' out.",
    );
  }
  if (hasUser && names.length === 0 && operation !== 'show') {
    const all = operation === 'remove' ? ", or '*' for all of them" : '';
    throw missing(
      'user-assigned-identities',
      `'identity-type' is ${type}`,
      undefined,
      `${IDENTITY_RULE}${all}`,
    );
  }
  return { system: types.has('system'), user: hasUser && names.length === 0 ? 'all' : user };
}

function readTypes(inputs: Inputs, operation: Operation): ReadonlySet<IdentityType> | undefined {
  const input = inputs.text('identity-type');
  if (input === '') return undefined;
  const types = new Set<IdentityType>();
  for (const part of input.split(',')) {
    const type = TYPES.get(part.trim().toLowerCase());
    if (!type) throw notAllowed('identity-type', input, TYPE_RULE);
    types.add(type);
  }
  if (types.has('none') && (types.size > 1 || operation !== 'set')) {
    throw notAllowed('identity-type', input, TYPE_RULE);
  }
  return types;
}

function readIdentityRefs(
  inputs: Inputs,
  operation: Operation,
  entries: readonly string[],
  targets: readonly TargetRef[],
): 'all' | readonly IdentityRef[] {
  const input = 'user-assigned-identities';
  const resourceGroup = inputs.matching('identity-resource-group', isGroupName, GROUP_RULE);
  if (entries.includes('*')) {
    if (operation !== 'remove') {
      throw new InputError(
        `Input '${input}': '*' is allowed with operation 'remove' only, not with '${operation}'.`,
      );
    }
    if (entries.length > 1) {
      throw new InputError(`Input '${input}': '*' stands alone; it already means all of them.`);
    }
    return 'all';
  }
  const severalGroups = new Set(targets.map(groupOf)).size > 1;
  return entries.map((entry) => {
    if (entry.startsWith('/')) return { id: readResourceId(input, entry, USER_ASSIGNED_IDENTITY) };
    const [first = '', second, ...more] = entry.split('/');
    const isRef = second === undefined ? isName(first) : isGroupName(first) && isName(second);
    if (!isRef || more.length > 0) throw notAllowed(input, entry, `${IDENTITY_RULE}. ${NAME_RULE}`);
    if (second !== undefined) return { name: second, resourceGroup: first };
    if (!resourceGroup && severalGroups) {
      throw missing(
        'identity-resource-group',
        `the targets lie in several resource groups and ${quote(entry)} in '${input}' is a bare name`,
      );
    }
    return { name: first, resourceGroup };
  });
}

function groupOf(target: TargetRef): string {
  return ('id' in target ? target.id : target).resourceGroup.toLowerCase();
}
