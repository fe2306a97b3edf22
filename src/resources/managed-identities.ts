import type { ManagedServiceIdentityClient } from '@azure/arm-msi';
import type { TokenCredential } from '@azure/core-auth';
import { isRestError } from '@azure/core-rest-pipeline';
import { API_VERSIONS } from '../azure/api-versions.ts';
import { acceptAnswer, type WriteRequest } from '../azure/arm.ts';
import { isForbidden, isNotFound, UnansweredError } from '../azure/errors.ts';
import type { Http } from '../azure/http.ts';
import { armScope, type Cloud } from '../cloud.ts';
import { getOrInsert } from '../collections.ts';
import {
  describeResource,
  formatResourceId,
  parseResourceId,
  type ResourceId,
  resourceKey,
} from '../resource-id.ts';
import type { Clock } from '../step.ts';

/** The IDs of a user-assigned identity: its own in Azure's spelling, and those in Entra, null if unknown. */
export interface IdentityIds {
  readonly id: ResourceId;
  readonly principalId: string | null;
  readonly clientId: string | null;
  readonly tenantId: string | null;
}

/** A lookup of a user-assigned identity. `unknown` means that it can't be read. */
export type IdentityLookup = { readonly readAt: number } & (
  | ({ readonly state: 'exists'; readonly tags: Readonly<Record<string, string>> } & IdentityIds)
  | { readonly state: 'missing' | 'unknown' }
);

/** The time that an optional read can take, in milliseconds. */
const BEST_EFFORT_MS = 5_000;

/** The client for user-assigned identities, and for the client IDs of system-assigned ones. */
export type ManagedIdentities = ReturnType<typeof managedIdentities>;

/** The request that creates an identity. A PUT would also overwrite one, so it is decided on a fresh lookup. */
export function creationOf(
  id: ResourceId,
  location: string,
  tags: Readonly<Record<string, string>>,
): WriteRequest {
  return {
    method: 'PUT',
    id: formatResourceId(id),
    // Azure's name of a region: `West Europe` becomes `westeurope`.
    body: { location: location.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase(), tags },
    action: `create ${describeResource(id)}`,
    apiVersion: API_VERSIONS.managedIdentity,
  };
}

/** Create the client of a step. */
export function managedIdentities(credential: TokenCredential, cloud: Cloud, http: Http, clock: Clock) {
  const clients = new Map<string, Promise<ManagedServiceIdentityClient>>();
  /** Loaded late, because most runs don't read identities. */
  const clientOf = ({ subscriptionId }: ResourceId): Promise<ManagedServiceIdentityClient> =>
    getOrInsert(clients, subscriptionId, async () => {
      const { ManagedServiceIdentityClient } = await import('@azure/arm-msi');
      const scope = armScope(cloud);
      const options = { endpoint: cloud.arm, credentialScopes: scope };
      const client = new ManagedServiceIdentityClient(credential, subscriptionId, options);
      http.adapt(client.pipeline, { credential, scope });
      return client;
    });
  return {
    async read(id: ResourceId): Promise<IdentityLookup> {
      const client = await clientOf(id);
      const readAt = clock.now();
      try {
        const identity = await client.userAssignedIdentities.get(id.resourceGroup, id.name);
        const { principalId = null, clientId = null, tenantId = null, tags = {} } = identity;
        const returned = parseResourceId(identity.id ?? '');
        const isSame = returned !== undefined && resourceKey(returned) === resourceKey(id);
        return { state: 'exists', readAt, tags, id: isSame ? returned : id, principalId, clientId, tenantId };
      } catch (thrown) {
        const error = translated(thrown, `read ${describeResource(id)}`, readAt);
        if (isNotFound(error)) return { state: 'missing', readAt };
        if (isForbidden(error)) return { state: 'unknown', readAt };
        throw error;
      }
    },

    /** Read the client ID of a resource's system-assigned identity, or null. This needs a separate permission. */
    async systemClientId(resource: ResourceId): Promise<string | null> {
      const client = await clientOf(resource);
      // The client puts a slash before the scope itself.
      const scope = formatResourceId(resource).slice(1);
      const abortSignal = AbortSignal.timeout(BEST_EFFORT_MS);
      try {
        return (await client.systemAssignedIdentities.getByScope(scope, { abortSignal })).clientId ?? null;
      } catch (error) {
        if (isRestError(error) || abortSignal.aborted) return null;
        throw error;
      }
    },
  };
}

function translated(error: unknown, action: string, now: number): unknown {
  if (!isRestError(error)) return error;
  try {
    if (error.response) acceptAnswer(error.response, action, now);
    return new UnansweredError(error.message, { action, cause: error });
  } catch (refusal) {
    return refusal;
  }
}
