import { GROUP, SUBSCRIPTION_ID } from '../constants.ts';
import { type CosmosAccount, type CosmosSettings, newCosmosAccount } from './cosmos.ts';
import { newRedis, type RedisCache, type RedisSettings } from './redis.ts';
import type { Registry, Vault } from './types.ts';
import type { World } from './world.ts';

/** The settings of a key vault, as a test wants it. */
export interface VaultSettings {
  group?: string;
  subscriptionId?: string;
  secrets?: Readonly<Record<string, string>>;
  /** True (the default) for Azure RBAC. With false, null, or an absent property, the vault uses access policies. */
  enableRbacAuthorization?: boolean | null | 'absent';
}

/** The settings of a container registry, as a test wants it. */
export interface RegistrySettings {
  group?: string;
  subscriptionId?: string;
  location?: string;
  /** `Standard` by default. */
  sku?: Registry['sku'];
  /** `NAME.azurecr.io` by default. */
  loginServer?: string;
  /** The images that anyone can pull, as `repository` or `repository:tag`. */
  publicImages?: readonly string[];
  /** `LegacyRegistryPermissions` by default. */
  roleAssignmentMode?: Registry['roleAssignmentMode'] | 'absent';
}

/** Add a key vault and, if needed, its resource group. */
export function addVault(world: World, name: string, settings: VaultSettings): Vault {
  const { group = GROUP, subscriptionId = SUBSCRIPTION_ID, secrets = {} } = settings;
  const { enableRbacAuthorization: mode = true } = settings;
  world.addGroup(group, subscriptionId);
  const vault: Vault = {
    id: `/subscriptions/${subscriptionId}/resourceGroups/${group}/providers/Microsoft.KeyVault/vaults/${name}`,
    name,
    group,
    subscriptionId,
    secrets: new Map(Object.entries(secrets).map(([key, value]) => [key.toLowerCase(), value])),
    enableRbacAuthorization: mode === 'absent' ? undefined : mode,
  };
  world.vaults.set(name.toLowerCase(), vault);
  return vault;
}

/** Add a container registry and, if needed, its resource group. */
export function addRegistry(
  world: World,
  name: string,
  suffix: string,
  settings: RegistrySettings,
): Registry {
  const { group = GROUP, subscriptionId = SUBSCRIPTION_ID, sku = 'Standard' } = settings;
  const { location = 'westeurope', loginServer = `${name.toLowerCase()}.${suffix}` } = settings;
  const { roleAssignmentMode: mode = 'LegacyRegistryPermissions' } = settings;
  world.addGroup(group, subscriptionId);
  const registry: Registry = {
    id: `/subscriptions/${subscriptionId}/resourceGroups/${group}/providers/Microsoft.ContainerRegistry/registries/${name}`,
    name,
    group,
    subscriptionId,
    location,
    sku,
    loginServer,
    publicImages: new Set(settings.publicImages),
    roleAssignmentMode: mode === 'absent' ? undefined : mode,
  };
  world.registries.set(name.toLowerCase(), registry);
  return registry;
}

/** Add a Cosmos DB account and, if needed, its resource group. */
export function addCosmosAccount(world: World, name: string, settings: CosmosSettings): CosmosAccount {
  const account = newCosmosAccount(name, settings);
  world.addGroup(account.group, account.subscriptionId);
  world.cosmosAccounts.set(name.toLowerCase(), account);
  return account;
}

/** Add an Azure Managed Redis cache and, if needed, its resource group. */
export function addRedis(world: World, name: string, settings: RedisSettings): RedisCache {
  const cache = newRedis(name, settings);
  world.addGroup(cache.group, cache.subscriptionId);
  world.caches.set(name.toLowerCase(), cache);
  return cache;
}
