import { Http } from '../../src/azure/http.ts';
import { CLOUDS } from '../../src/cloud.ts';
import { formatResourceId, type ResourceId } from '../../src/resource-id.ts';
import {
  type IdentityLookup,
  ManagedIdentities,
  type NewIdentity,
} from '../../src/resources/managed-identities.ts';
import { ToyStep } from './toy-clock.ts';

/** User-assigned identities in memory: those that exist, and those that may not be read. */
export class ToyIdentities extends ManagedIdentities {
  /** All requests in their order: `read <name>`, `create <name>`, `client ID of <name>`. */
  readonly requests: string[] = [];
  /** What new identities were created with, by name. */
  readonly created = new Map<string, NewIdentity>();
  /** What happens before a request is served. */
  before: (request: string) => Promise<void> | void = () => undefined;
  readonly #existing: Set<string>;
  readonly #hidden: ReadonlySet<string>;

  constructor(existing: readonly ResourceId[], hidden: readonly ResourceId[] = []) {
    super({ getToken: async () => null }, CLOUDS[0], new Http(new ToyStep()));
    this.#existing = new Set(existing.map(formatResourceId));
    this.#hidden = new Set(hidden.map(formatResourceId));
  }

  override async lookUp(id: ResourceId): Promise<IdentityLookup> {
    await this.#begin(`read ${id.name}`);
    if (this.#hidden.has(formatResourceId(id))) return { state: 'unknown' };
    if (!this.#existing.has(formatResourceId(id))) return { state: 'missing' };
    return { state: 'exists', id, principalId: `principal of ${id.name}`, clientId: `client of ${id.name}` };
  }

  override async create(id: ResourceId, identity: NewIdentity): Promise<void> {
    await this.#begin(`create ${id.name}`);
    this.created.set(id.name, identity);
    this.#existing.add(formatResourceId(id));
  }

  override async systemClientId(resource: ResourceId): Promise<string | null> {
    await this.#begin(`client ID of ${resource.name}`);
    return `client of ${resource.name}`;
  }

  async #begin(request: string): Promise<void> {
    this.requests.push(request);
    await this.before(request);
  }
}
