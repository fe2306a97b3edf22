import { isObject, type Json, type JsonObject } from '../json.ts';
import type { Content, Resource } from './resource.ts';
import type { Registry } from './types.ts';
import type { World } from './world.ts';

/** An image that can't be pulled, and the registry entry that was used. */
export interface FailedPull {
  container: string;
  image: string;
  server: string;
  /** The entry's identity. Undefined if no entry is for this registry. */
  identity: string | undefined;
}

const LEGACY_PULL = 'Microsoft.ContainerRegistry/registries/pull/read';
const REPOSITORY_PULL = 'Microsoft.ContainerRegistry/registries/repositories/content/read';

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

const objects = (value: Json | undefined): JsonObject[] =>
  Array.isArray(value) ? value.filter(isObject) : [];

/** The entries of `configuration.registries`. */
export function registryEntries(properties: JsonObject): JsonObject[] {
  const { configuration } = properties;
  return isObject(configuration) ? objects(configuration['registries']) : [];
}

/** Find a registry by its login server, ignoring case. */
export function registryOn(world: World, server: string): Registry | undefined {
  const wanted = server.toLowerCase();
  return [...world.registries.values()].find(({ loginServer }) => loginServer.toLowerCase() === wanted);
}

/** Check whether a principal has a role that pulls from a registry in its mode. */
export function canPull(
  world: World,
  principalId: string,
  registry: Registry,
  createdBefore: number,
): boolean {
  const { access } = world;
  return registry.roleAssignmentMode === 'AbacRepositoryPermissions'
    ? access.roleAllowsData(principalId, REPOSITORY_PULL, registry.id, createdBefore)
    : access.roleAllows(principalId, LEGACY_PULL, registry.id, createdBefore);
}

/** Check whether anyone can pull an image, given as `repository` or `repository:tag`. */
export function isPublic(registry: Registry, repository: string, tag: string): boolean {
  return registry.publicImages.has(repository) || registry.publicImages.has(`${repository}:${tag}`);
}

/** Find the first image of a template that its registry doesn't serve. Only the sandbox's registries count. */
export function findFailedPull(
  world: World,
  resource: Resource,
  { properties, identity }: Pick<Content, 'properties' | 'identity'>,
  createdBefore: number,
): FailedPull | undefined {
  const template = isObject(properties['template']) ? properties['template'] : {};
  const containers = [...objects(template['initContainers']), ...objects(template['containers'])];
  const entries = registryEntries(properties);
  for (const container of containers) {
    const image = text(container['image']);
    const [, server = '', repository = '', tag = 'latest'] = IMAGE.exec(image) ?? [];
    const registry = registryOn(world, server);
    if (!registry || isPublic(registry, repository, tag)) continue;
    const entry = entries.find((one) => text(one['server']).toLowerCase() === server.toLowerCase());
    if (entry && text(entry['identity']) === '') continue;
    const name = entry && text(entry['identity']);
    const principalId = name && principalOf(world, { ...resource, properties, identity }, name);
    if (principalId && canPull(world, principalId, registry, createdBefore)) continue;
    return { container: text(container['name']), image, server, identity: name };
  }
  return undefined;
}

const IMAGE = /^([^/]+)\/([^:@]+)(?::([^@]+))?/;

/**
 * The principal of an entry's identity: the resource's own, or the environment's. An app without identities of its own
 * can also pull with a user-assigned identity of its environment.
 */
function principalOf(world: World, resource: Resource, name: string): string | undefined {
  const { system, user } = resource.identity;
  const environment = world.resource(text(resource.properties['environmentId']));
  if (name.toLowerCase() === 'system') return system?.principalId;
  if (name.toLowerCase() === 'system-environment') return environment?.identity.system?.principalId;
  const key = world.identity(name)?.id.toLowerCase() ?? '';
  const attached = user.get(key) ?? environment?.identity.user.get(key);
  // A resource that lists the principal of a deleted identity can't get a token for it.
  return attached?.principalId === world.identity(name)?.principalId ? attached?.principalId : undefined;
}
