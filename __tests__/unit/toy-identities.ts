import type { WriteRequest } from '../../src/azure/arm.ts';
import type { JsonObject } from '../../src/json.ts';
import { formatResourceId, parseResourceId, type ResourceId } from '../../src/resource-id.ts';
import type { IdentityLookup, ManagedIdentities } from '../../src/resources/managed-identities.ts';
import { TENANT } from './data.ts';
import { ToyStep } from './toy-clock.ts';

/** User-assigned identities in memory: those that exist, and those that can't be read. */
export class ToyIdentities implements ManagedIdentities {
  /** All requests in their order: `read <name>`, `create <name>`, `client ID of <name>`. */
  readonly requests: string[] = [];
  /** The properties of new identities, by name. */
  readonly created = new Map<string, JsonObject>();
  /** A hook before a request is served. */
  before: (request: string) => Promise<void> | void = () => undefined;
  /** A hook after a request was served, before its response arrives. */
  after: (request: string) => void = () => undefined;
  readonly #existing: Map<string, Readonly<Record<string, string>>>;
  readonly #hidden: ReadonlySet<string>;
  readonly #step: ToyStep;

  constructor(existing: readonly ResourceId[], hidden: readonly ResourceId[] = [], step = new ToyStep()) {
    this.#existing = new Map(existing.map((id) => [formatResourceId(id), {}]));
    this.#hidden = new Set(hidden.map(formatResourceId));
    this.#step = step;
  }

  /** Let another process create an identity. */
  add(id: ResourceId, tags: Readonly<Record<string, string>> = {}): void {
    this.#existing.set(formatResourceId(id), tags);
  }

  async read(id: ResourceId): Promise<IdentityLookup> {
    const readAt = this.#step.clock.now();
    await this.#begin(`read ${id.name}`);
    if (this.#hidden.has(formatResourceId(id))) return { state: 'unknown', readAt };
    const tags = this.#existing.get(formatResourceId(id));
    if (!tags) return { state: 'missing', readAt };
    const [principalId, clientId] = [`principal of ${id.name}`, `client of ${id.name}`];
    return { state: 'exists', readAt, tags, id, principalId, clientId, tenantId: TENANT };
  }

  /** Serve the request that creates an identity. */
  async create({ id: text, body = {} }: WriteRequest): Promise<void> {
    const id = parseResourceId(text);
    if (!id) throw new TypeError(`not the ID of an identity: ${text}`);
    await this.#begin(`create ${id.name}`);
    this.created.set(id.name, body);
    this.add(id, body['tags'] as Readonly<Record<string, string>>);
    this.after(`create ${id.name}`);
  }

  async systemClientId(resource: ResourceId): Promise<string | null> {
    await this.#begin(`client ID of ${resource.name}`);
    return `client of ${resource.name}`;
  }

  async #begin(request: string): Promise<void> {
    this.requests.push(request);
    await this.before(request);
  }
}
