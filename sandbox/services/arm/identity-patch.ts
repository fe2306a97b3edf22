import { isObject, type Json } from '../../json.ts';
import type { SandboxOptions } from '../../options.ts';
import { parseIdentityId } from '../../world/ids.ts';
import { type AttachedIdentity, type IdentityState, newSystemIdentity } from '../../world/resource.ts';
import type { World } from '../../world/world.ts';
import { ArmError, armErrors } from './errors.ts';

/** The identity part of a request. Its form is checked, but not yet its identities. */
export interface IdentityRequest {
  system: boolean;
  userAssigned: boolean;
  /** The keys to attach and, for null, to detach. Undefined if no map was sent. */
  map: ReadonlyMap<string, 'attach' | 'detach'> | undefined;
}

const FORMAT =
  "'/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/{resourceName}'";

/**
 * Read the `identity` of a request body.
 * @throws {ArmError} if ARM refuses the form
 */
export function parseIdentity(value: Json, resourceId: string): IdentityRequest {
  if (!isObject(value)) throw armErrors.invalidContent('The identity must be an object.');
  const type = parseType(value['type']);
  const raw = value['userAssignedIdentities'];
  if (raw === undefined || raw === null) return { ...type, map: undefined };
  if (!isObject(raw)) throw armErrors.invalidContent("'userAssignedIdentities' must be an object.");
  if (!type.userAssigned) {
    throw armErrors.identityOperation(
      resourceId,
      'BadRequest',
      'The request format was unexpected, a non-UserAssigned identity type should not contain: userAssignedIdentities',
    );
  }
  const map = new Map<string, 'attach' | 'detach'>();
  for (const [key, entry] of Object.entries(raw)) {
    if (!parseIdentityId(key)) {
      throw new ArmError(
        400,
        'InvalidIdentityId',
        `The identity ids '${key}' are invalid. It must be of the following format: ${FORMAT}.`,
      );
    }
    if (entry !== null && !(isObject(entry) && Object.keys(entry).length === 0)) throw invalidValues();
    map.set(key, entry === null ? 'detach' : 'attach');
  }
  return { ...type, map };
}

function invalidValues(why = ''): ArmError {
  return new ArmError(
    400,
    'InvalidIdentityValues',
    `Invalid value for the identities. The 'UserAssignedIdentities' property keys should only be empty json objects or null.${why}`,
  );
}

function parseType(value: Json | undefined): { system: boolean; userAssigned: boolean } {
  const parts = typeof value === 'string' ? value.split(',').map((part) => part.trim().toLowerCase()) : [];
  const known = ['systemassigned', 'userassigned', 'none'];
  const isNone = parts.length === 1 && parts[0] === 'none';
  const valid =
    parts.length > 0 && new Set(parts).size === parts.length && parts.every((part) => known.includes(part));
  if (!valid || (parts.includes('none') && !isNone)) {
    throw armErrors.invalidContent(
      `Error converting value "${value ?? 'null'}" to type 'ResourceIdentityType'. Path 'identity.type'.`,
    );
  }
  return { system: parts.includes('systemassigned'), userAssigned: parts.includes('userassigned') };
}

/**
 * Get the identities after the request. By default, keys that the map leaves out stay.
 * @throws {ArmError} if a key to detach isn't spelled as returned, an identity doesn't exist, or none remains
 */
export function applyIdentity(
  world: World,
  options: Pick<SandboxOptions, 'mapSemantics' | 'identityPropagationMs' | 'missingIdentityError'>,
  resourceId: string,
  old: IdentityState,
  request: IdentityRequest,
  now: number,
): IdentityState {
  const system = request.system ? (old.system ?? newSystemIdentity()) : undefined;
  if (!request.userAssigned) return { system, user: new Map() };
  const whole = options.mapSemantics === 'whole' && request.map !== undefined;
  const user = new Map<string, AttachedIdentity>(whole ? [] : old.user);
  for (const [key, change] of request.map ?? []) {
    const id = key.toLowerCase();
    const present = old.user.get(id);
    if (change === 'detach') {
      if (present && present.key !== key)
        throw invalidValues(` The key '${key}' is not spelled as it is assigned.`);
      user.delete(id);
    } else user.set(id, present ?? attach(world, options, resourceId, key, now));
  }
  if (user.size === 0) {
    throw new ArmError(
      400,
      'MissingIdentityIds',
      "The identity ids must not be null or empty for 'UserAssigned' identity type.",
    );
  }
  for (const { key } of user.values()) {
    if (!world.identity(key)) throw notFound(resourceId, key);
  }
  return { system, user };
}

function notFound(resourceId: string, key: string): ArmError {
  return armErrors.identityOperation(resourceId, 'BadRequest', `Resource '${key}' was not found.`);
}

function attach(
  world: World,
  options: Pick<SandboxOptions, 'identityPropagationMs'>,
  resourceId: string,
  key: string,
  now: number,
): AttachedIdentity {
  const identity = world.identity(key);
  const createdAt = identity && world.principals.get(identity.principalId);
  if (!identity || (createdAt ?? 0) + options.identityPropagationMs > now) throw notFound(resourceId, key);
  return world.attached(identity);
}
