import { objectOf, textAt } from '../json.ts';
import { formatResourceId, idKey, lastSegment, parseResourceId } from '../resource-id.ts';

/** A user-assigned identity as a resource lists it. */
export interface UserAssignedIdentity {
  /** The resource ID in canonical casing. */
  readonly id: string;
  readonly name: string;
  /** The key exactly as ARM returned it: removal requires this spelling. */
  readonly wireKey: string;
  readonly principalId: string | null;
  readonly clientId: string | null;
}

/** The identities that a resource has. */
export interface IdentitySet {
  /** The resource's own identity, created and destroyed with it. */
  readonly system: { readonly principalId: string | null } | undefined;
  /** By {@link idKey}. */
  readonly user: ReadonlyMap<string, UserAssignedIdentity>;
  /** The tenant of the identities as Azure reports it, otherwise null. */
  readonly tenantId: string | null;
}

/** A resource without identities. */
export const NO_IDENTITIES: IdentitySet = { system: undefined, user: new Map(), tenantId: null };

/** The kinds of identities that a resource has, as the input `identity-type` spells them. */
export function identityTypeOf({ system, user }: IdentitySet): string {
  const kinds = [...(system ? ['system-assigned'] : []), ...(user.size > 0 ? ['user-assigned'] : [])];
  return kinds.join() || 'none';
}

/**
 * Read the `identity` of an ARM resource: absent, `None`, or types separated by a comma with or without a space, in any
 * casing.
 */
export function readIdentitySet(wire: unknown): IdentitySet {
  const types = (textAt(wire, 'type') ?? '').split(',').map((type) => type.trim().toLowerCase());
  const map = types.includes('userassigned') ? objectOf(wire)['userAssignedIdentities'] : {};
  const user = Object.entries(objectOf(map)).map(([wireKey, value]) => {
    // An ID that this project can't read is kept as ARM gave it.
    const id = parseResourceId(wireKey);
    return {
      id: id ? formatResourceId(id) : wireKey,
      name: id?.name ?? lastSegment(wireKey),
      wireKey,
      principalId: textAt(value, 'principalId') ?? null,
      clientId: textAt(value, 'clientId') ?? null,
    };
  });
  const hasSystem = types.includes('systemassigned');
  return {
    system: hasSystem ? { principalId: textAt(wire, 'principalId') ?? null } : undefined,
    user: new Map(user.map((identity) => [idKey(identity.wireKey), identity])),
    tenantId: textAt(wire, 'tenantId') ?? null,
  };
}
