import type { Request } from '../request.ts';
import { isGroupName, isGuid, isName, type ResourceId, USER_ASSIGNED_IDENTITY } from '../resource-id.ts';
import type { IdentityChoice, IdentityRef } from '../resources/selection.ts';
import { quote } from '../text.ts';
import { GROUP_RULE, InputError, type InputName, type Inputs, invalid, NAME_RULE } from './inputs.ts';
import { readResourceId } from './targets.ts';

type Operation = Request['operation'];
type IdentityType = 'system' | 'user' | 'none';

/** The types in the spelling of ARM. */
const TYPES: ReadonlyMap<string, IdentityType> = new Map([
  ['systemassigned', 'system'],
  ['userassigned', 'user'],
  ['none', 'none'],
]);
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
): IdentityChoice {
  const types = readTypes(inputs, operation);
  const names = inputs.list('user-assigned-identities');
  const user = readIdentityRefs(inputs, operation, names, targets);
  if (types === undefined) {
    if (names.length === 0 && operation === 'show') return { system: true, user: 'all' };
    if (names.length > 0) return { system: false, user };
    inputs.miss('identity-type', "Set it to 'system-assigned', or set 'user-assigned-identities'.");
    return { system: true, user };
  }
  const hasUser = types.has('user');
  const type = quote(inputs.text('identity-type'));
  if (names.length > 0 && !hasUser)
    throw new InputError(
      `Input 'identity-type' is ${type}, but 'user-assigned-identities' contains ${quote(names[0] ?? '')}. Set 'identity-type' to a value with 'user-assigned', or remove 'user-assigned-identities'.`,
    );
  if (hasUser && names.length === 0 && operation !== 'show') {
    const all = operation === 'remove' ? " Set it to '*' to remove all of them." : '';
    inputs.miss('user-assigned-identities', `It's required because 'identity-type' is ${type}.${all}`);
  }
  return { system: types.has('system'), user: hasUser && names.length === 0 ? 'all' : user };
}

function readTypes(inputs: Inputs, operation: Operation): ReadonlySet<IdentityType> | undefined {
  const input = inputs.text('identity-type');
  if (input === '') return undefined;
  const types = new Set<IdentityType>();
  for (const part of input.split(',')) {
    const type = TYPES.get(part.trim().toLowerCase().replace('-assigned', 'assigned'));
    if (!type) throw invalid('identity-type', input, TYPE_RULE);
    types.add(type);
  }
  if (types.has('none') && (types.size > 1 || operation !== 'set'))
    throw invalid('identity-type', input, TYPE_RULE);
  return types;
}

function readIdentityRefs(
  inputs: Inputs,
  operation: Operation,
  entries: readonly string[],
  targets: readonly ResourceId[],
): 'all' | readonly IdentityRef[] {
  const input = 'user-assigned-identities';
  const resourceGroup = inputs.matching('identity-resource-group', isGroupName, GROUP_RULE);
  if (entries.includes('*')) {
    if (operation === 'remove' && entries.length === 1) return 'all';
    throw invalid(input, entries.join(','), "names or resource IDs, or with 'remove' '*' by itself");
  }
  const refs = entries.map((entry) => readIdentityRef(input, entry, resourceGroup));
  const groups = targets.map(({ resourceGroup: group }) => group.toLowerCase());
  const bare = entries.find((entry) => !entry.includes('/'));
  if (bare !== undefined && resourceGroup === undefined && new Set(groups).size > 1)
    inputs.miss(
      'identity-resource-group',
      `It's required because the targets are in several resource groups and '${input}' contains a name (${quote(bare)}).`,
    );
  return refs;
}

/**
 * Read a user-assigned identity. `resourceGroup` applies to bare names.
 * @throws {InputError} for any other string.
 */
export function readIdentityRef(
  input: 'user-assigned-identities' | 'registry-identity',
  entry: string,
  resourceGroup: string | undefined,
): IdentityRef {
  if (entry.startsWith('/')) return { id: readResourceId(input, entry, USER_ASSIGNED_IDENTITY) };
  // With 'create-identities', an identity of that name would be created.
  if (isGuid(entry))
    throw invalid(input, entry, "the identity's name or resource ID instead of its client ID");
  const [first = '', second, ...more] = entry.split('/');
  const isRef = second === undefined ? isName(first) : isGroupName(first) && isName(second);
  if (!isRef || more.length > 0) throw invalid(input, entry, IDENTITY_RULE);
  return second === undefined ? { name: first, resourceGroup } : { name: second, resourceGroup: first };
}

/**
 * Refuse an input that only makes sense for identities that are assigned.
 * @throws {InputError} for `remove` and `show`, and if no identity is selected, which only `none` does.
 */
export function refuseUnlessAssigned(
  input: InputName,
  operation: Operation,
  { system, user }: IdentityChoice,
): void {
  if (operation === 'remove' || operation === 'show')
    throw new InputError(
      `Input '${input}' isn't allowed with operation '${operation}'. Remove it, or use operation 'assign' or 'set'.`,
    );
  if (!system && user.length === 0)
    throw new InputError(
      `Input '${input}' isn't allowed with 'identity-type: none', because no identity remains. Remove one of them.`,
    );
}
