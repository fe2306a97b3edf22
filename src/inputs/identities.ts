import { distinct } from '../collections.ts';
import type { Request } from '../request.ts';
import {
  idKey,
  isGroupName,
  isGuid,
  isName,
  type ResourceId,
  resourceKey,
  USER_ASSIGNED_IDENTITY,
} from '../resource-id.ts';
import type { Selection } from '../resources/plan.ts';
import { quote } from '../text.ts';
import { InputError, type Inputs, invalid, NAME_RULE } from './inputs.ts';
import { readResourceId } from './targets.ts';

type Operation = Request['operation'];

/** The types in the spelling of ARM, in lowercase. */
const TYPES = ['systemassigned', 'userassigned', 'none'];
const TYPE_RULE =
  "'system-assigned', 'user-assigned', 'system-assigned,user-assigned', or 'none' (only for operation 'set')";
const IDENTITY_RULE = `a resource ID, a name, or 'group/name'. ${NAME_RULE}`;

/**
 * Read the identities that the request is about.
 * @throws {InputError} if they are invalid, or if type and names contradict each other.
 */
export function readIdentities(
  inputs: Inputs,
  operation: Operation,
  targets: readonly ResourceId[],
): Selection {
  const names = inputs.list('user-assigned-identities');
  const types = readTypes(inputs, operation, names);
  const user = readUserAssigned(inputs, operation, names, targets);
  const hasUser = types.includes('userassigned');
  const type = quote(inputs.text('identity-type'));
  if (names.length > 0 && !hasUser)
    throw new InputError(
      `Input 'identity-type' is ${type}, but 'user-assigned-identities' contains ${quote(names[0] ?? '')}. Set 'identity-type' to a value with 'user-assigned', or remove 'user-assigned-identities'.`,
    );
  if (hasUser && names.length === 0 && operation !== 'show') {
    const all = operation === 'remove' ? " Set it to '*' to remove all of them." : '';
    inputs.miss('user-assigned-identities', `It's required because 'identity-type' is ${type}.${all}`);
  }
  return { system: types.includes('systemassigned'), user: hasUser && names.length === 0 ? 'all' : user };
}

function readTypes(inputs: Inputs, operation: Operation, names: readonly string[]): readonly string[] {
  const input = inputs.text('identity-type');
  if (input === '') {
    if (names.length > 0) return ['userassigned'];
    if (operation === 'show') return ['systemassigned', 'userassigned'];
    inputs.miss('identity-type', "Set it to 'system-assigned', or set 'user-assigned-identities'.");
    return ['systemassigned'];
  }
  const types = input.split(',').map((part) => part.trim().toLowerCase().replace('-assigned', 'assigned'));
  const isAllowed = !types.includes('none') || (types.length === 1 && operation === 'set');
  if (!isAllowed || types.some((type) => !TYPES.includes(type)))
    throw invalid('identity-type', input, TYPE_RULE);
  return types;
}

function readUserAssigned(
  inputs: Inputs,
  operation: Operation,
  entries: readonly string[],
  targets: readonly ResourceId[],
): Selection['user'] {
  const input = 'user-assigned-identities';
  inputs.group('identity-resource-group');
  if (entries.includes('*')) {
    if (operation === 'remove' && entries.length === 1) return 'all';
    throw invalid(
      input,
      entries.join(','),
      "names or resource IDs, or '*' by itself with operation 'remove'",
    );
  }
  return distinct(
    entries.map((entry) => readIdentity(inputs, input, entry, targets)),
    resourceKey,
  );
}

/**
 * Read a user-assigned identity. If it's given by name, it's in the subscription of the targets. Without a group, it's
 * in `identity-resource-group`, or else in the resource group of the targets.
 * @throws {InputError} for any other string, and for a name if the targets are in several subscriptions.
 */
export function readIdentity(
  inputs: Inputs,
  input: 'user-assigned-identities' | 'registry-identity',
  entry: string,
  targets: readonly ResourceId[],
): ResourceId {
  if (entry.startsWith('/')) return readResourceId(input, entry, USER_ASSIGNED_IDENTITY);
  // Otherwise, 'create-identities' would create an identity with the GUID as its name.
  if (isGuid(entry))
    throw invalid(input, entry, "the identity's name or resource ID instead of its client ID");
  const [name = '', group = inputs.group('identity-resource-group'), ...rest] = entry.split('/').reverse();
  if (!isName(name) || (group !== undefined && !isGroupName(group)) || rest.length > 0)
    throw invalid(input, entry, IDENTITY_RULE);
  const { subscriptionId = '', resourceGroup = '' } = targets[0] ?? {};
  const targetsDifferIn = (part: 'subscriptionId' | 'resourceGroup'): boolean =>
    distinct(targets, (target) => idKey(target[part])).length > 1;
  if (targetsDifferIn('subscriptionId'))
    throw invalid(input, entry, 'a resource ID, because the targets are in several subscriptions');
  if (group === undefined && targetsDifferIn('resourceGroup'))
    inputs.miss(
      'identity-resource-group',
      `It's required because the targets are in several resource groups and '${input}' contains a name (${quote(entry)}).`,
    );
  return { subscriptionId, resourceGroup: group ?? resourceGroup, type: USER_ASSIGNED_IDENTITY, name };
}
