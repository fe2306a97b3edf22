import { GROUP, SUBSCRIPTION_ID } from '../constants.ts';
import type { Registry, Vault } from './types.ts';
import type { World } from './world.ts';

/** What a test may say about a key vault. */
export interface VaultSettings {
  group?: string;
  subscriptionId?: string;
  secrets?: Readonly<Record<string, string>>;
  /** Whether roles count (the default) or access policies: false, null, or absent from the document. */
  enableRbacAuthorization?: boolean | null | 'absent';
}

/** What a test may say about a container registry. */
export interface RegistrySettings {
  group?: string;
  subscriptionId?: string;
  /** `LegacyRegistryPermissions` by default. */
  roleAssignmentMode?: Registry['roleAssignmentMode'] | 'absent';
}

/** Adds a key vault; its group is made if there is none. */
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

/** Adds a container registry; its group is made if there is none. */
export function addRegistry(world: World, name: string, settings: RegistrySettings): Registry {
  const { group = GROUP, subscriptionId = SUBSCRIPTION_ID } = settings;
  const { roleAssignmentMode: mode = 'LegacyRegistryPermissions' } = settings;
  world.addGroup(group, subscriptionId);
  const registry: Registry = {
    id: `/subscriptions/${subscriptionId}/resourceGroups/${group}/providers/Microsoft.ContainerRegistry/registries/${name}`,
    name,
    group,
    subscriptionId,
    roleAssignmentMode: mode === 'absent' ? undefined : mode,
  };
  world.registries.set(name.toLowerCase(), registry);
  return registry;
}
