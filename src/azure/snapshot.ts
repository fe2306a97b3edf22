import { type IdentitySet, isObject, readIdentitySet } from '../identity/identity-set.ts';
import { type Reference, referencesOf, variablesOf } from '../identity/references.ts';
import { parseResourceId, type ResourceId } from '../identity/resource-id.ts';
import { factsOf, type Kind } from '../kinds.ts';
import { type AzureError, type Document, failureOf } from './errors.ts';

/**
 * What this action needs of a resource at one moment. The document itself is let go: a thousand of them
 * would fill the memory.
 */
export interface Snapshot {
  readonly kind: Kind;
  /** In canonical form, with the names that Azure returned. */
  readonly id: ResourceId;
  readonly location: string;
  /** Azure's provisioning state, as it spells it. */
  readonly provisioningState: string;
  readonly identities: IdentitySet;
  readonly references: readonly Reference[];
  readonly variables: readonly Reference[];
  /** When anything about the resource was last changed; new as soon as a write is accepted. */
  readonly modifiedAt: string | undefined;
  /** Why its last change failed, when it did. */
  readonly failure: AzureError | undefined;
}

/** Takes what is needed out of a resource as ARM sent it. */
export function snapshotOf(kind: Kind, document: Document, asked: ResourceId): Snapshot {
  const properties = object(document['properties']);
  const state = properties['provisioningState'];
  // An absent state means success (ARM's resource provider contract).
  const provisioningState = typeof state === 'string' ? state : 'Succeeded';
  const returned = parseResourceId(String(document['id'] ?? ''));
  const modifiedAt = object(document['systemData'])['lastModifiedAt'];
  return {
    kind,
    id: returned ?? asked,
    location: String(document['location'] ?? ''),
    provisioningState,
    identities: readIdentitySet(document['identity']),
    references: referencesOf(kind, document),
    variables: variablesOf(document),
    modifiedAt: typeof modifiedAt === 'string' ? modifiedAt : undefined,
    failure: isFailed(provisioningState)
      ? failureOf(document, { action: `change ${nameOf(kind, returned ?? asked)}` })
      : undefined,
  };
}

/** Whether Azure is still at work on a resource: `Succeeded`, `Failed` and `Canceled` alone are final. */
export function isBusy({ provisioningState }: Snapshot): boolean {
  return provisioningState !== 'Succeeded' && !isFailed(provisioningState);
}

function isFailed(provisioningState: string): boolean {
  return provisioningState === 'Failed' || provisioningState === 'Canceled';
}

/** A resource in a sentence: `container app 'web' in resource group 'shop'`. */
export function nameOf(kind: Kind, { name, resourceGroup }: ResourceId): string {
  return `${factsOf(kind).noun} '${name}' in resource group '${resourceGroup}'`;
}

function object(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : {};
}
