import type { Identity, ManagedServiceIdentityClient } from '@azure/arm-msi';
import type { TokenCredential } from '@azure/core-auth';
import { isRestError, type RestError } from '@azure/core-rest-pipeline';
import { AzureError, isForbidden, isNotFound, readErrorDetail, UnansweredError } from '../azure/errors.ts';
import { isFault } from '../azure/faults.ts';
import type { Http } from '../azure/http.ts';
import { signEachAttempt, withoutUnused } from '../azure/pipelines.ts';
import { armScope, type Cloud } from '../cloud.ts';
import { getOrInsert } from '../get-or-insert.ts';
import { parseJson } from '../json.ts';
import {
  describeResource,
  formatResourceId,
  parseResourceId,
  type ResourceId,
  resourceKey,
} from '../resource-id.ts';

/** The IDs of an identity: its own as Azure spells it, and those by which Entra knows it, null where Azure did not tell. */
export interface IdentityIds {
  readonly id: ResourceId;
  readonly principalId: string | null;
  readonly clientId: string | null;
}

/** What Azure says about a user-assigned identity; `unknown` where it may not be read. */
export type IdentityLookup =
  | ({ readonly state: 'exists' } & IdentityIds)
  | { readonly state: 'missing' | 'unknown' };

/** Where and with which tags an identity is created. */
export interface NewIdentity {
  /** Azure's name of the region, or its display name (`West Europe`). */
  readonly location: string;
  readonly tags: Readonly<Record<string, string>>;
}

/** How long a read may take that is nice to have. */
const BEST_EFFORT_MS = 5_000;

/** User-assigned identities as resources of their own, and the client IDs of system-assigned ones. */
export class ManagedIdentities {
  readonly #credential: TokenCredential;
  readonly #cloud: Cloud;
  readonly #http: Http;
  readonly #clients = new Map<string, Promise<ManagedServiceIdentityClient>>();
  readonly #lookups = new Map<string, Promise<IdentityLookup>>();

  constructor(credential: TokenCredential, cloud: Cloud, http: Http) {
    this.#credential = credential;
    this.#cloud = cloud;
    this.#http = http;
  }

  /** Whether an identity exists; asked once each. */
  lookUp(id: ResourceId): Promise<IdentityLookup> {
    return getOrInsert(this.#lookups, resourceKey(id), () => this.#read(id));
  }

  /** Creates an identity. */
  async create(id: ResourceId, { location, tags }: NewIdentity): Promise<void> {
    const client = await this.#client(id.subscriptionId);
    const created = await translated(`create ${describeResource(id)}`, () =>
      client.userAssignedIdentities.createOrUpdate(id.resourceGroup, id.name, {
        location: normalizedRegion(location),
        tags: { ...tags },
      }),
    );
    this.#lookups.set(resourceKey(id), Promise.resolve({ state: 'exists', ...idsOf(created, id) }));
  }

  /** The client ID of a resource's system-assigned identity, or null: best effort, it needs a right of its own. */
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

  async #read(id: ResourceId): Promise<IdentityLookup> {
    const client = await this.#client(id.subscriptionId);
    try {
      const identity = await translated(`read ${describeResource(id)}`, () =>
        client.userAssignedIdentities.get(id.resourceGroup, id.name),
      );
      return { state: 'exists', ...idsOf(identity, id) };
    } catch (error) {
      if (isNotFound(error)) return { state: 'missing' };
      if (isForbidden(error)) return { state: 'unknown' };
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

/** The IDs that Azure told of an identity. */
function idsOf({ id, principalId, clientId }: Identity, requested: ResourceId): IdentityIds {
  const returned = parseResourceId(id ?? '');
  const isSame = returned !== undefined && resourceKey(returned) === resourceKey(requested);
  return {
    id: isSame ? returned : requested,
    principalId: principalId ?? null,
    clientId: clientId ?? null,
  };
}

/** Azure's name of a region: `West Europe` is `westeurope`, `North Central US (Stage)` is `northcentralusstage`. */
function normalizedRegion(location: string): string {
  return location.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

/** Runs a request of the SDK's; its errors become this project's. */
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
  // A gateway's page: its text is all there is to show.
  const body = parseJson(response.bodyAsText) ?? response.bodyAsText;
  const answer = new AzureError(readErrorDetail(body, `HTTP ${response.status}`), {
    action,
    status: response.status,
    correlationId: response.headers.get('x-ms-correlation-request-id'),
    cause: error,
  });
  return isFault(response) ? new UnansweredError(error.message, { action, cause: answer }) : answer;
}
