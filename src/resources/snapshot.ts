import { type AzureError, failureOf } from '../azure/errors.ts';
import { type JsonObject, objectOf } from '../json.ts';
import { describeResource, kindOf, parseResourceId, type ResourceId } from '../resource-id.ts';
import { type IdentitySet, readIdentitySet } from './identity-set.ts';
import { type Reference, referencesOf } from './references.ts';
import { sessionIdentitiesOf } from './session-identities.ts';
import { type Variable, variablesOf } from './variables.ts';

/**
 * What this action needs of a resource at one moment. The document itself is let go: a thousand of them
 * would fill the memory.
 */
export interface Snapshot {
  /** In canonical form, with the names that Azure returned. */
  readonly id: ResourceId;
  readonly location: string;
  /** Azure's provisioning state, as it spells it. */
  readonly provisioningState: string;
  readonly identities: IdentitySet;
  readonly references: readonly Reference[];
  /** The environment variables by which its code finds its identity. */
  readonly variables: readonly Variable[];
  /** The identities that code in the sessions of a pool may use: `system`, or keys of user-assigned ones. */
  readonly sessionIdentities: readonly string[];
  /** When anything about the resource was last changed; new as soon as a write is accepted. */
  readonly modifiedAt: string | undefined;
  /** Why its last change failed, when it did. */
  readonly failure: AzureError | undefined;
  /** When it was read, in milliseconds since 1970. */
  readonly readAt: number;
}

/** Takes what is needed out of a resource as ARM sent it. `requested` is the ID by which it was asked for. */
export function snapshotOf(document: JsonObject, requested: ResourceId, readAt: number): Snapshot {
  const state = objectOf(document['properties'])['provisioningState'];
  // An absent state means success (ARM's resource provider contract).
  const provisioningState = typeof state === 'string' ? state : 'Succeeded';
  const returned = parseResourceId(String(document['id'] ?? ''));
  const id = returned?.type === requested.type ? returned : requested;
  const modifiedAt = objectOf(document['systemData'])['lastModifiedAt'];
  return {
    id,
    location: String(document['location'] ?? ''),
    provisioningState,
    identities: readIdentitySet(document['identity']),
    references: referencesOf(kindOf(id), document),
    variables: variablesOf(document),
    sessionIdentities: sessionIdentitiesOf(document),
    modifiedAt: typeof modifiedAt === 'string' ? modifiedAt : undefined,
    failure: isFailed(provisioningState)
      ? failureOf(document, { action: `change ${describeResource(id)}` })
      : undefined,
    readAt,
  };
}

/** Whether Azure is still at work on a resource. A last change that failed is an end, too. */
export function isBusy({ provisioningState }: Snapshot): boolean {
  return !/^succeeded$/i.test(provisioningState) && !isFailed(provisioningState);
}

/** Whether Azure is going to delete a resource: nothing that is written to it lasts. */
export function isBeingDeleted({ provisioningState }: Snapshot): boolean {
  return /^scheduledfordelete$/i.test(provisioningState);
}

/** The states that end a change without success (`provisioningState` in the specification of Microsoft.App). */
function isFailed(provisioningState: string): boolean {
  return /^(failed|canceled|upgradefailed)$/i.test(provisioningState);
}
