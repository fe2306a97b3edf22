import { type AzureError, failureOf } from '../azure/errors.ts';
import { type JsonObject, objectOf, textAt } from '../json.ts';
import {
  describeResource,
  formatResourceId,
  idKey,
  lastSegment,
  parseResourceId,
  type ResourceId,
} from '../resource-id.ts';
import { oneLine } from '../text.ts';

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

/** A resource as it was at one moment. */
export interface Snapshot {
  /** In canonical form, with the names that Azure returned. */
  readonly id: ResourceId;
  readonly location: string;
  /** Azure's provisioning state, in its spelling. */
  readonly provisioningState: string;
  readonly identities: IdentitySet;
  /** The time of its last change of any kind. It changes as soon as a write is accepted. */
  readonly modifiedAt: string | undefined;
  /** The error of its last change, if that failed. */
  readonly failure: AzureError | undefined;
  /** When its reading was sent, in milliseconds since 1970. */
  readonly readAt: number;
  readonly document: JsonObject;
}

/** Take a snapshot of a document. `requested` is the ID in the request, and `label` is the resource in a sentence. */
export function snapshotOf(
  document: JsonObject,
  requested: ResourceId,
  readAt: number,
  label = describeResource(requested),
): Snapshot {
  const state = objectOf(document['properties'])['provisioningState'];
  // An absent state means success (ARM's resource provider contract).
  const provisioningState = typeof state === 'string' ? oneLine(state, 40) : 'Succeeded';
  const returned = parseResourceId(String(document['id'] ?? ''));
  const id = returned?.type === requested.type ? returned : requested;
  return {
    id,
    location: String(document['location'] ?? ''),
    provisioningState,
    identities: readIdentitySet(document['identity']),
    modifiedAt: textAt(document['systemData'], 'lastModifiedAt'),
    failure: isFailed(provisioningState) ? failureOf(document, { action: `update ${label}` }) : undefined,
    readAt,
    document,
  };
}

/** Check whether Azure is still working on a resource. A failed change has also ended. */
export function isBusy({ provisioningState }: Snapshot): boolean {
  return !/^succeeded$/i.test(provisioningState) && !isFailed(provisioningState);
}

/** Check whether Azure is going to delete a resource: no write to it lasts. */
export function isBeingDeleted({ provisioningState }: Snapshot): boolean {
  return /^scheduledfordelete$/i.test(provisioningState);
}

/** The states that end a change without success (`provisioningState` in the specification of Microsoft.App). */
function isFailed(provisioningState: string): boolean {
  return /^(failed|canceled|upgradefailed)$/i.test(provisioningState);
}

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
