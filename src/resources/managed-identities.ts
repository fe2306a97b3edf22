import type { Identity, ManagedServiceIdentityClient } from '@azure/arm-msi';
import type { TokenCredential } from '@azure/core-auth';
import { isRestError, type RestError } from '@azure/core-rest-pipeline';
import { API_VERSIONS } from '../azure/api-versions.ts';
import type { Arm } from '../azure/arm.ts';
import type { Departure } from '../azure/departure.ts';
import { AzureError, isForbidden, isNotFound, readErrorDetail, UnansweredError } from '../azure/errors.ts';
import { isFault } from '../azure/faults.ts';
import type { Http } from '../azure/http.ts';
import { signEachAttempt, withoutUnused } from '../azure/pipelines.ts';
import { armScope, type Cloud } from '../cloud.ts';
import { getOrInsert } from '../collections.ts';
import { parseJson } from '../json.ts';
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

/** A look-up of a user-assigned identity. `unknown` means that it can't be read. */
export type IdentityLookup = { readonly readAt: number } & (
  | ({ readonly state: 'exists'; readonly tags: Readonly<Record<string, string>> } & IdentityIds)
  | { readonly state: 'missing' | 'unknown' }
);

/** The region and tags of an identity to create. */
export interface NewIdentity {
  /** Azure's name of the region, or its display name (`West Europe`). */
  readonly location: string;
  readonly tags: Readonly<Record<string, string>>;
}

/** The time that an optional read can take, in milliseconds. */
const BEST_EFFORT_MS = 5_000;

/** User-assigned identities on the wire, and the client IDs of system-assigned ones. */
export class ManagedIdentities {
  readonly #credential: TokenCredential;
  readonly #cloud: Cloud;
  readonly #http: Http;
  readonly #arm: Arm;
  readonly #clock: Clock;
  readonly #clients = new Map<string, Promise<ManagedServiceIdentityClient>>();

  constructor(credential: TokenCredential, cloud: Cloud, http: Http, arm: Arm, clock: Clock) {
    this.#credential = credential;
    this.#cloud = cloud;
    this.#http = http;
    this.#arm = arm;
    this.#clock = clock;
  }

  /** Look up an identity. */
  async read(id: ResourceId): Promise<IdentityLookup> {
    const client = await this.#client(id.subscriptionId);
    const readAt = this.#clock.now();
    try {
      const identity = await translated(`read ${describeResource(id)}`, () =>
        client.userAssignedIdentities.get(id.resourceGroup, id.name),
      );
      return { state: 'exists', readAt, tags: identity.tags ?? {}, ...idsOf(identity, id) };
    } catch (error) {
      if (isNotFound(error)) return { state: 'missing', readAt };
      if (isForbidden(error)) return { state: 'unknown', readAt };
      throw error;
    }
  }

  /** Create an identity. A PUT would also overwrite one, so the caller decides on a fresh look-up. */
  async create(id: ResourceId, { location, tags }: NewIdentity, departure: Departure): Promise<void> {
    const request = {
      method: 'PUT',
      id: formatResourceId(id),
      body: { location: normalizedRegion(location), tags },
      action: `create ${describeResource(id)}`,
      apiVersion: API_VERSIONS.managedIdentity,
    } as const;
    await this.#arm.write(request, departure);
  }

  /** Read the client ID of a resource's system-assigned identity, or null. It needs a permission of its own. */
  async systemClientId(resource: ResourceId): Promise<string | null> {
    const client = await this.#client(resource.subscriptionId);
    // The client puts a slash before the scope itself.
    const scope = formatResourceId(resource).slice(1);
    const abortSignal = AbortSignal.timeout(BEST_EFFORT_MS);
    try {
      return (await client.systemAssignedIdentities.getByScope(scope, { abortSignal })).clientId ?? null;
    } catch (error) {
      if (isRestError(error) || abortSignal.aborted) return null;
      throw error;
    }
  }

  #client(subscriptionId: string): Promise<ManagedServiceIdentityClient> {
    return getOrInsert(this.#clients, subscriptionId, () => this.#connect(subscriptionId));
  }

  /** Loaded late: most runs ask nothing about identities. */
  async #connect(subscriptionId: string): Promise<ManagedServiceIdentityClient> {
    const { ManagedServiceIdentityClient } = await import('@azure/arm-msi');
    const scope = armScope(this.#cloud);
    const client = new ManagedServiceIdentityClient(this.#credential, subscriptionId, {
      endpoint: this.#cloud.arm,
      credentialScopes: scope,
      ...this.#http.options,
    });
    signEachAttempt(withoutUnused(client.pipeline), this.#credential, scope);
    return client;
  }
}

/** Read the IDs that Azure returned. */
function idsOf({ id, principalId, clientId, tenantId }: Identity, requested: ResourceId): IdentityIds {
  const returned = parseResourceId(id ?? '');
  const isSame = returned !== undefined && resourceKey(returned) === resourceKey(requested);
  return {
    id: isSame ? returned : requested,
    principalId: principalId ?? null,
    clientId: clientId ?? null,
    tenantId: tenantId ?? null,
  };
}

/** Azure's name of a region: `West Europe` becomes `westeurope`. */
function normalizedRegion(location: string): string {
  return location.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

/** Run a request of the SDK and translate its errors. */
async function translated<T>(action: string, send: () => Promise<T>): Promise<T> {
  try {
    return await send();
  } catch (error) {
    throw isRestError(error) ? toAzureError(error, action) : error;
  }
}

function toAzureError(error: RestError, action: string): AzureError | UnansweredError {
  const { response } = error;
  if (!response) return new UnansweredError(error.message, { action, cause: error });
  // Of a gateway's page, the text is all there is to show.
  const body = parseJson(response.bodyAsText) ?? response.bodyAsText;
  const answer = new AzureError(readErrorDetail(body, `HTTP ${response.status}`), {
    action,
    status: response.status,
    correlationId: response.headers.get('x-ms-correlation-request-id'),
    cause: error,
  });
  return isFault(response) ? new UnansweredError(error.message, { action, cause: answer }) : answer;
}
