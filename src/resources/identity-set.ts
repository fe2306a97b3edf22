import { isObject } from '../json.ts';
import { formatResourceId, idKey, parseResourceId } from '../resource-id.ts';

/** A user-assigned identity as a resource lists it. */
export interface UserAssignedIdentity {
  /** The resource ID in canonical casing. */
  readonly id: string;
  readonly name: string;
  /** The key exactly as ARM returned it: removal demands this spelling. */
  readonly wireKey: string;
  readonly principalId: string | null;
  readonly clientId: string | null;
}

/** A resource's own identity, created and destroyed with it. */
export interface SystemAssignedIdentity {
  readonly principalId: string | null;
}

/** The identities that a resource has. */
export interface IdentitySet {
  readonly system: SystemAssignedIdentity | undefined;
  /** By {@link idKey}. */
  readonly user: ReadonlyMap<string, UserAssignedIdentity>;
  /** The tenant of the identities as Azure reports it, otherwise null. */
  readonly tenantId: string | null;
}

/** A resource without identities. */
export const NO_IDENTITIES: IdentitySet = { system: undefined, user: new Map(), tenantId: null };

/** How the action's inputs and outputs spell the kinds of identities a resource has. */
export type IdentityTypeName = 'none' | 'system-assigned' | 'user-assigned' | 'system-assigned,user-assigned';

/** The name of the kinds of identities, as the input `identity-type` spells it. */
export function identityTypeName(system: boolean, user: boolean): IdentityTypeName {
  if (system) return user ? 'system-assigned,user-assigned' : 'system-assigned';
  return user ? 'user-assigned' : 'none';
}

/**
 * Reads the `identity` of an ARM resource: absent, `None`, or types separated by a comma with or without a
 * space, in any casing.
 */
export function readIdentitySet(wire: unknown): IdentitySet {
  if (!isObject(wire)) return NO_IDENTITIES;
  const types = (text(wire['type']) ?? '').split(',').map((type) => type.trim().toLowerCase());
  const entries = isObject(wire['userAssignedIdentities'])
    ? Object.entries(wire['userAssignedIdentities'])
    : [];
  const user = new Map<string, UserAssignedIdentity>();
  for (const [wireKey, value] of types.includes('userassigned') ? entries : []) {
    const id = parseResourceId(wireKey);
    // A resource group's name can contain letters of any alphabet. An identity there is kept under the ID that ARM gave.
    user.set(idKey(wireKey), {
      id: id ? formatResourceId(id) : wireKey,
      name: id?.name ?? wireKey.slice(wireKey.lastIndexOf('/') + 1),
      wireKey,
      principalId: isObject(value) ? text(value['principalId']) : null,
      clientId: isObject(value) ? text(value['clientId']) : null,
    });
  }
  const system = types.includes('systemassigned') ? { principalId: text(wire['principalId']) } : undefined;
  return { system, user, tenantId: text(wire['tenantId']) };
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
