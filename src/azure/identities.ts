import type { ManagedServiceIdentityClient } from '@azure/arm-msi';
import type { TokenCredential } from '@azure/core-auth';
import { isRestError, type RestError } from '@azure/core-rest-pipeline';
import { formatResourceId, type ResourceId, resourceKey } from '../identity/resource-id.ts';
import { armScope, type Cloud } from './cloud.ts';
import { AzureError, readErrorDetail, UnansweredError } from './errors.ts';
import { type HttpOptions, isFault } from './http.ts';

/** What Azure says about a user-assigned identity that is about to be assigned. */
export type Existence =
  | { readonly state: 'exists'; readonly principalId: string | null; readonly clientId: string | null }
  | { readonly state: 'missing' | 'unknown' };

/** Where and with which marks an identity is created. */
export interface Creation {
  /** Azure's name of the region, or its display name (`West Europe`). */
  readonly location: string;
  readonly tags: Readonly<Record<string, string>>;
}

/** User-assigned identities as resources of their own, and the client IDs of system-assigned ones. */
export class Identities {
  readonly #credential: TokenCredential;
  readonly #cloud: Cloud;
  readonly #http: HttpOptions;
  readonly #clients = new Map<string, Promise<ManagedServiceIdentityClient>>();
  readonly #existence = new Map<string, Promise<Existence>>();
  /** When this step created an identity, by resource key: a young one may not be assignable yet. */
  readonly createdAt = new Map<string, number>();

  constructor(credential: TokenCredential, cloud: Cloud, http: HttpOptions) {
    this.#credential = credential;
    this.#cloud = cloud;
    this.#http = http;
  }

  /** Whether an identity exists; asked once each. Who may not read it does not know: the write decides. */
  existence(id: ResourceId): Promise<Existence> {
    const key = resourceKey(id);
    const known = this.#existence.get(key) ?? this.#ask(id);
    this.#existence.set(key, known);
    return known;
  }

  /** Creates an identity. */
  async create(id: ResourceId, { location, tags }: Creation): Promise<void> {
    const client = await this.#client(id.subscriptionId);
    const region = normalizedRegion(location);
    await answered(`create user-assigned identity '${id.name}' in resource group '${id.resourceGroup}'`, () =>
      client.userAssignedIdentities.createOrUpdate(id.resourceGroup, id.name, {
        location: region,
        tags: { ...tags },
      }),
    );
    this.createdAt.set(resourceKey(id), Date.now());
  }

  /** The client ID of a resource's system-assigned identity, or null: best effort, it needs a right of its own. */
  async systemClientId(resource: ResourceId): Promise<string | null> {
    const client = await this.#client(resource.subscriptionId);
    // The client puts a slash before the scope itself.
    const scope = formatResourceId(resource).slice(1);
    try {
      return (await client.systemAssignedIdentities.getByScope(scope)).clientId ?? null;
    } catch (error) {
      if (isRestError(error)) return null;
      throw error;
    }
  }

  async #ask(id: ResourceId): Promise<Existence> {
    const client = await this.#client(id.subscriptionId);
    try {
      const { principalId, clientId } = await answered(
        `read user-assigned identity '${id.name}' in resource group '${id.resourceGroup}'`,
        () => client.userAssignedIdentities.get(id.resourceGroup, id.name),
      );
      return { state: 'exists', principalId: principalId ?? null, clientId: clientId ?? null };
    } catch (error) {
      if (error instanceof AzureError && error.status === 404) return { state: 'missing' };
      if (error instanceof AzureError && error.status === 403) return { state: 'unknown' };
      throw error;
    }
  }

  #client(subscriptionId: string): Promise<ManagedServiceIdentityClient> {
    const known = this.#clients.get(subscriptionId) ?? this.#connect(subscriptionId);
    this.#clients.set(subscriptionId, known);
    return known;
  }

  /** Loaded late: most runs ask nothing about identities. */
  async #connect(subscriptionId: string): Promise<ManagedServiceIdentityClient> {
    const { ManagedServiceIdentityClient } = await import('@azure/arm-msi');
    return new ManagedServiceIdentityClient(this.#credential, subscriptionId, {
      endpoint: this.#cloud.arm,
      credentialScopes: armScope(this.#cloud),
      ...this.#http,
    });
  }
}

/** Azure's name of a region: `West Europe` is `westeurope`. */
export function normalizedRegion(location: string): string {
  return location.replace(/\s+/g, '').toLowerCase();
}

/** Runs a request of the SDK's; its errors become this project's. */
async function answered<T>(action: string, send: () => Promise<T>): Promise<T> {
  try {
    return await send();
  } catch (error) {
    throw isRestError(error) ? translated(error, action) : error;
  }
}

function translated(error: RestError, action: string): AzureError | UnansweredError {
  const { response } = error;
  if (!response || isFault(response)) return new UnansweredError(error.message, { action, cause: error });
  let body: unknown = response.bodyAsText;
  try {
    body = JSON.parse(response.bodyAsText ?? '');
  } catch {
    // A gateway's page: its text is all there is to show.
  }
  return new AzureError(readErrorDetail(body, `HTTP ${response.status}`), {
    action,
    status: response.status,
    correlationId: response.headers.get('x-ms-correlation-request-id'),
    cause: error,
  });
}
