import { type AzureError, failureOf } from '../azure/errors.ts';
import { type JsonObject, objectOf, textAt } from '../json.ts';
import { describeResource, parseResourceId, type ResourceId } from '../resource-id.ts';
import { type IdentitySet, readIdentitySet } from './identity-set.ts';

/** A resource as it was at one moment. */
export interface Snapshot {
  /** In canonical form, with the names that Azure returned. */
  readonly id: ResourceId;
  readonly location: string;
  /** Azure's provisioning state, in its spelling. */
  readonly provisioningState: string;
  readonly identities: IdentitySet;
  /** The time of its last change of any kind: new as soon as a write is accepted. */
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
  const provisioningState = typeof state === 'string' ? state : 'Succeeded';
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

/** Check whether Azure is still working on a resource. A change that failed is also an end. */
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
