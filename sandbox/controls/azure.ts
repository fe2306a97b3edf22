import { randomUUID } from 'node:crypto';
import { CLOUDS } from '../clouds.ts';
import { CLIENT_ID, GITHUB_ISSUER, GROUP, SUBSCRIPTION_ID, TENANT_ID } from '../constants.ts';
import type { Context } from '../context.ts';
import { deepMerge, type JsonObject } from '../json.ts';
import type { Kind, SandboxOptions } from '../options.ts';
import { freshDocument } from '../services/arm/show.ts';
import { addChild } from '../world/children.ts';
import { addCosmosRole, type CosmosAccount, type CosmosRole, type CosmosSettings } from '../world/cosmos.ts';
import {
  createResource,
  ensureIdentity,
  type IdentitySettings,
  identityState,
  type ResourceSettings,
} from '../world/create.ts';
import { type FailedPull, findFailedPull } from '../world/pull.ts';
import type { RedisCache, RedisSettings } from '../world/redis.ts';
import type { FailureMode, FailurePlan, Operation, Resource, Revision } from '../world/resource.ts';
import {
  addCosmosAccount,
  addRedis,
  addRegistry,
  addVault,
  type RegistrySettings,
  type VaultSettings,
} from '../world/stores.ts';
import type {
  Application,
  Child,
  FederatedCredential,
  Registry,
  UserAssignedIdentity,
  Vault,
} from '../world/types.ts';
import type { World } from '../world/world.ts';
import { AccessControls } from './access.ts';

/** Changes to Azure by other clients: create resources, change them, and plan failures. */
export class AzureControls extends AccessControls {
  /** Everything that exists in the Azure of the sandbox. */
  readonly azure: World;
  /** The options. Change them at any time. */
  readonly options: SandboxOptions;
  /** All tokens that were issued so far. */
  readonly tokens: Set<string>;

  constructor(context: Context) {
    super(context);
    this.azure = context.world;
    this.options = context.options;
    this.tokens = context.tokens;
  }

  /** The time by the sandbox's clock, in milliseconds since the epoch. */
  now(): number {
    return this.context.now();
  }

  addApp(name: string, settings?: ResourceSettings): Resource {
    return createResource(this.azure, 'app', name, settings);
  }

  addJob(name: string, settings?: ResourceSettings): Resource {
    return createResource(this.azure, 'job', name, settings);
  }

  addEnvironment(name: string, settings?: ResourceSettings): Resource {
    return createResource(this.azure, 'environment', name, settings);
  }

  addSessionPool(name: string, settings?: ResourceSettings): Resource {
    return createResource(this.azure, 'session-pool', name, settings);
  }

  /** Add a resource of any kind, for tests that run over all four. */
  addResource(kind: Kind, name: string, settings?: ResourceSettings): Resource {
    return createResource(this.azure, kind, name, settings);
  }

  /** Add a user-assigned identity. It can be used at once unless propagation is switched on. */
  addIdentity(
    name: string,
    {
      group = GROUP,
      subscriptionId = SUBSCRIPTION_ID,
      location = 'westeurope',
      tags = {},
    }: { group?: string; subscriptionId?: string; location?: string; tags?: JsonObject } = {},
  ): UserAssignedIdentity {
    const identity = ensureIdentity(this.azure, { group, subscriptionId }, name);
    return Object.assign(identity, { location, tags });
  }

  /** Delete a user-assigned identity. Resources keep listing it, as in Azure. */
  deleteIdentity(id: string): void {
    const identity = this.azure.identity(id);
    if (identity) this.azure.identities.delete(identity.id.toLowerCase());
  }

  /**
   * Delete a user-assigned identity and create it again under its name. Resources keep listing its old principal.
   * @throws {Error} if the identity doesn't exist
   */
  recreateIdentity(id: string): UserAssignedIdentity {
    const old = this.azure.identity(id);
    if (!old) throw new Error(`The sandbox has no identity ${id}.`);
    this.deleteIdentity(id);
    return this.azure.putIdentity(old, old.location, old.tags);
  }

  /**
   * Add an older revision to an app, such as one that scales with an identity. It's active by default.
   */
  addRevision(idOrName: string, template: JsonObject, { active = true } = {}): Revision {
    const { name, revisions } = this.azure.find(idOrName);
    const revision = { name: `${name}--older${revisions.length}`, template, active, createdAt: new Date(0) };
    revisions.unshift(revision);
    return revision;
  }

  addChild(resourceId: string, type: string, name: string, properties: JsonObject = {}): Child {
    return addChild(this.azure, resourceId, type, name, properties);
  }

  /** Add a key vault. It uses Azure RBAC by default. */
  addVault(name: string, settings: VaultSettings = {}): Vault {
    return addVault(this.azure, name, settings);
  }

  /** Add a container registry. It honors AcrPull and its siblings by default. */
  addRegistry(name: string, settings: RegistrySettings = {}): Registry {
    return addRegistry(this.azure, name, CLOUDS[this.options.cloud].registrySuffix, settings);
  }

  /** Add a Cosmos DB account, by default for the API for NoSQL. */
  addCosmosAccount(name: string, settings: CosmosSettings = {}): CosmosAccount {
    return addCosmosAccount(this.azure, name, settings);
  }

  /** Add a custom role to the data plane of a Cosmos DB account. */
  addCosmosRole(account: CosmosAccount, roleName: string, dataActions: readonly string[]): CosmosRole {
    return addCosmosRole(account, roleName, dataActions);
  }

  /** Add an Azure Managed Redis cache with its database `default`. */
  addRedis(name: string, settings: RedisSettings = {}): RedisCache {
    return addRedis(this.azure, name, settings);
  }

  /** The application that the default workflow signs in with. */
  get application(): Application {
    const application = this.azure.applications.get(CLIENT_ID);
    if (!application) throw new Error('The default application is gone.');
    return application;
  }

  /** Add a federated credential to the default application, or to another application or identity. */
  addFederatedCredential(
    credential: Partial<FederatedCredential> & { subject: string },
    client: { federatedCredentials: FederatedCredential[] } = this.application,
  ): void {
    const audiences = [CLOUDS[this.options.cloud].audience];
    client.federatedCredentials.push({
      name: `credential-${client.federatedCredentials.length + 1}`,
      issuer: GITHUB_ISSUER,
      audiences,
      ...credential,
    });
  }

  /** Read the document of a resource (by ID or name) as Azure stores it now, without stale reads. */
  get(idOrName: string): JsonObject {
    const resource = this.azure.find(idOrName);
    return freshDocument(this.context, resource);
  }

  /** Find an image that the platform can't pull when it starts a new replica of an app or job. */
  failedPull(idOrName: string): FailedPull | undefined {
    const resource = this.azure.find(idOrName);
    const oldEnough = this.now() - this.options.roleAssignmentPropagationMs;
    return findFailedPull(this.azure, resource, resource, oldEnough);
  }

  /** Change the identities of a resource at once, as another client would. */
  setIdentity(idOrName: string, identity: IdentitySettings): void {
    const resource = this.azure.find(idOrName);
    resource.identity = identityState(this.azure, resource, identity, resource.identity);
  }

  /** Change the properties of a resource at once, as another client would. Arrays are replaced. */
  setProperties(idOrName: string, properties: JsonObject): void {
    const resource = this.azure.find(idOrName);
    resource.properties = deepMerge(resource.properties, properties);
  }

  /** Add a subscription, such as one of another tenant that Azure Lighthouse delegates to the caller's tenant. */
  addSubscription(id: string, { tenantId = TENANT_ID }: { tenantId?: string } = {}): void {
    this.azure.addSubscription(id, tenantId);
  }

  /**
   * Make a resource or a Cosmos DB account busy with another client's change that changes nothing. It ends after
   * `durationMs`, or when the test calls the function that is returned.
   */
  busy(idOrName: string, durationMs = Number.POSITIVE_INFINITY): () => void {
    const account = [...this.azure.cosmosAccounts.values()].find(({ id, name }) =>
      [id, name].includes(idOrName),
    );
    if (account) return this.#lock(account, durationMs);
    const resource = this.azure.find(idOrName);
    const at = this.now();
    const operation: Operation = {
      id: randomUUID(),
      resource,
      startedAt: at,
      endsAt: at + durationMs,
      failure: undefined,
      next: {},
      done: false,
      status: 'InProgress',
    };
    resource.operation = operation;
    return () => {
      operation.endsAt = Math.min(operation.endsAt, this.now());
    };
  }

  #lock(account: CosmosAccount, durationMs: number): () => void {
    const change = this.azure.pending.start(this.now() + durationMs);
    account.lock = change;
    return () => {
      change.endsAt = Math.min(change.endsAt, this.now());
    };
  }

  /** Let the next operations on a resource end badly. */
  operationFails(idOrName: string, plan: { mode: FailureMode; times?: number } & Partial<FailurePlan>): void {
    const {
      mode,
      times = 1,
      code = 'ContainerAppOperationError',
      message = 'Failed to provision the revision.',
    } = plan;
    const states: Partial<Record<FailureMode, string>> = {
      canceled: 'Canceled',
      'silently-ignored': 'Succeeded',
    };
    const resourceState = plan.resourceState ?? states[mode] ?? 'Failed';
    const resource = this.azure.find(idOrName);
    const { stored = false } = plan;
    for (let i = 0; i < times; i += 1) resource.failures.push({ mode, code, message, resourceState, stored });
  }
}
