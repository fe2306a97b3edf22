import { randomUUID } from 'node:crypto';
import {
  CLIENT_ID,
  CLIENT_SECRET,
  GROUP,
  LOCATION,
  OBJECT_ID,
  SUBSCRIPTION_ID,
  TENANT_ID,
} from '../constants.ts';
import type { JsonObject } from '../json.ts';
import type { Kind } from '../options.ts';
import { Access } from './access.ts';
import type { CosmosAccount } from './cosmos.ts';
import { identityId, parseIdentityId } from './ids.ts';
import { PendingChanges } from './pending.ts';
import type { RedisCache } from './redis.ts';
import { type AttachedIdentity, type Operation, type Resource, settle } from './resource.ts';
import type { Application, Child, Comment, Registry, UserAssignedIdentity, Vault } from './types.ts';

/** A resource group. */
interface Group {
  subscriptionId: string;
  name: string;
  location: string;
}

/** Everything that exists. Maps are keyed by the lower-cased resource ID. */
export class World {
  readonly tenants = new Set([TENANT_ID]);
  readonly subscriptions = new Map([[SUBSCRIPTION_ID, { tenantId: TENANT_ID, displayName: 'Shop' }]]);
  readonly groups = new Map<string, Group>();
  readonly identities = new Map<string, UserAssignedIdentity>();
  readonly children = new Map<string, Child>();
  readonly applications = new Map<string, Application>();
  /** By lower-cased name, which is unique across Azure. */
  readonly vaults = new Map<string, Vault>();
  /** By lower-cased name, which is unique across Azure. */
  readonly registries = new Map<string, Registry>();
  /** By lower-cased name, which is unique across Azure. */
  readonly cosmosAccounts = new Map<string, CosmosAccount>();
  /** By lower-cased name, which is unique in a region. */
  readonly caches = new Map<string, RedisCache>();
  /** The changes of resources outside Microsoft.App. */
  readonly pending = new PendingChanges();
  /** Comments on the repository's issues and pull requests. */
  readonly comments: Comment[] = [];
  /** The repository's variables by upper-cased name. */
  readonly variables = new Map<string, string>();
  /** The permissions of all principals. */
  readonly access = new Access();
  /** The time when each principal was created, by principal ID. Deleted ones stay here. */
  readonly principals = new Map<string, number>();
  /** The type of a principal that isn't a service principal: `User`, `Group`, `Application`. */
  readonly principalTypes = new Map<string, string>();
  readonly now: () => number;
  readonly #resources = new Map<string, Resource>();

  constructor(now: () => number) {
    this.now = now;
    this.addGroup(GROUP);
    this.addApplication({
      tenantId: TENANT_ID,
      clientId: CLIENT_ID,
      objectId: OBJECT_ID,
      displayName: 'shop-deploy',
      secret: CLIENT_SECRET,
      federatedCredentials: [],
    });
  }

  /** Add a subscription unless it exists. */
  addSubscription(id: string, tenantId: string = TENANT_ID): void {
    const key = id.toLowerCase();
    if (!this.subscriptions.has(key)) this.subscriptions.set(key, { tenantId, displayName: id });
  }

  /** Get the tenant that the identities of a subscription belong to. */
  tenantOf(subscriptionId: string): string {
    return this.subscriptions.get(subscriptionId.toLowerCase())?.tenantId ?? TENANT_ID;
  }

  /** Add a resource group unless it exists. */
  addGroup(name: string, subscriptionId: string = SUBSCRIPTION_ID, location: string = LOCATION): Group {
    this.addSubscription(subscriptionId);
    const key = `/subscriptions/${subscriptionId}/resourcegroups/${name}`.toLowerCase();
    const group = this.groups.get(key) ?? { subscriptionId, name, location };
    this.groups.set(key, group);
    return group;
  }

  /** Register an application. */
  addApplication(application: Application): Application {
    this.applications.set(application.clientId.toLowerCase(), application);
    this.principals.set(application.objectId, 0);
    return application;
  }

  /** Create a user-assigned identity, or replace the region and tags of one that exists. */
  putIdentity(
    place: { subscriptionId: string; group: string; name: string },
    location: string,
    tags: JsonObject,
  ): UserAssignedIdentity {
    const id = identityId(place);
    const old = this.identities.get(id.toLowerCase());
    if (old) return Object.assign(old, { location, tags });
    const identity: UserAssignedIdentity = {
      ...place,
      id,
      location,
      tags,
      tenantId: this.tenantOf(place.subscriptionId),
      principalId: randomUUID(),
      clientId: randomUUID(),
      federatedCredentials: [],
    };
    this.identities.set(id.toLowerCase(), identity);
    this.principals.set(identity.principalId, this.now());
    return identity;
  }

  /** Find an identity by its ID, ignoring case. */
  identity(id: string): UserAssignedIdentity | undefined {
    const parsed = parseIdentityId(id);
    return parsed && this.identities.get(identityId(parsed).toLowerCase());
  }

  /** Get the entry of a resource for an identity that exists. */
  attached({ id, principalId, clientId }: UserAssignedIdentity): AttachedIdentity {
    return { key: id, principalId, clientId };
  }

  /** Store a resource of Microsoft.App. */
  addResource(resource: Resource): Resource {
    this.#resources.set(resource.id.toLowerCase(), resource);
    return resource;
  }

  /** Find a resource as it is now by its ID, ignoring case. */
  resource(id: string): Resource | undefined {
    const resource = this.#resources.get(id.toLowerCase());
    return resource && settle(resource, this.now());
  }

  /** Find a resource as it is now by its ID or, in tests, by its name.
   * @throws {Error} if there is none */
  find(idOrName: string): Resource {
    const named = () => [...this.#resources.values()].find(({ name }) => name === idOrName);
    const found = this.resource(idOrName.startsWith('/') ? idOrName : (named()?.id ?? ''));
    if (!found) throw new Error(`The sandbox has no resource ${idOrName}.`);
    return found;
  }

  /** List all resources of Microsoft.App as they are now. */
  resources(): Resource[] {
    return [...this.#resources.values()].map((resource) => settle(resource, this.now()));
  }

  /** List the resources of a kind in one or all resource groups, in the order of their creation. */
  list(kind: Kind, subscriptionId: string, group?: string): Resource[] {
    return this.resources().filter(
      (resource) =>
        resource.kind === kind &&
        resource.subscriptionId.toLowerCase() === subscriptionId.toLowerCase() &&
        (group === undefined || resource.group.toLowerCase() === group.toLowerCase()),
    );
  }

  /** Check whether the sandbox has a resource with this ID. */
  knows(id: string): boolean {
    const stores = [this.vaults, this.registries, this.cosmosAccounts, this.caches].flatMap(
      (all: ReadonlyMap<string, { id: string }>) => [...all.values()],
    );
    const isStore = stores.some((store) => store.id.toLowerCase() === id.toLowerCase());
    return isStore || this.resource(id) !== undefined || this.identity(id) !== undefined;
  }

  /** Begin a change of a resource. One that takes no time is done at once. */
  begin(operation: Operation): void {
    operation.resource.operation = operation;
    settle(operation.resource, this.now());
  }

  /** Find the application or user-assigned identity with this client ID. */
  client(clientId: string): Application | UserAssignedIdentity | undefined {
    const key = clientId.toLowerCase();
    return (
      this.applications.get(key) ??
      [...this.identities.values()].find((identity) => identity.clientId.toLowerCase() === key)
    );
  }
}
