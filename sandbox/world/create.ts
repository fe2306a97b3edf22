import { GITHUB_ISSUER, GROUP, LOCATION, REPOSITORY, regionName, SUBSCRIPTION_ID } from '../constants.ts';
import { deepMerge, type JsonObject } from '../json.ts';
import type { Kind } from '../options.ts';
import { container, DEFAULT_PROPERTIES } from './documents.ts';
import { appResourceId, parseIdentityId } from './ids.ts';
import { KINDS } from './kinds.ts';
import {
  type AttachedIdentity,
  addRevisionOfTemplate,
  type IdentityState,
  newSystemIdentity,
  type Resource,
} from './resource.ts';
import type { FederatedCredential, UserAssignedIdentity } from './types.ts';
import type { World } from './world.ts';

/** The identities of a resource, as a test wants them. */
export interface IdentitySettings {
  system?: boolean;
  /** Names (in the resource's resource group) or IDs. Those that don't exist are created. */
  user?: readonly string[];
}

/** The settings of a resource, as a test wants it. */
export interface ResourceSettings {
  group?: string;
  subscriptionId?: string;
  /** The region as Azure displays it. */
  location?: string;
  identity?: IdentitySettings;
  /** Merged over the default document. */
  properties?: JsonObject;
  /** The values of an app's or job's secrets, by name. */
  secrets?: Readonly<Record<string, string>>;
  /** The entries of `configuration.registries`, as a client would send them. */
  registries?: JsonObject[];
  /** The image of the only container. */
  image?: string;
  tags?: JsonObject;
}

/** Create a resource of a kind from its default document. */
export function createResource(
  world: World,
  kind: Kind,
  name: string,
  settings: ResourceSettings = {},
): Resource {
  const { group = GROUP, subscriptionId = SUBSCRIPTION_ID, location = LOCATION } = settings;
  world.addGroup(group, subscriptionId);
  const defaults = DEFAULT_PROPERTIES[kind]({ name, group, subscriptionId, region: regionName(location) });
  const place = { subscriptionId, group, name };
  const resource: Resource = {
    kind,
    id: appResourceId(KINDS[kind].typeInId, place),
    ...place,
    location,
    tags: settings.tags,
    createdAt: new Date(world.now() - 86_400_000),
    modifiedAt: new Date(world.now() - 3_600_000),
    modifiedBy: 'someone@example.com',
    properties: deepMerge(deepMerge(defaults, shortcuts(name, settings)), settings.properties ?? {}),
    identity: identityState(world, place, settings.identity ?? {}, undefined),
    revisions: [],
    operation: undefined,
    stale: undefined,
    failures: [],
  };
  if (kind === 'app') addRevisionOfTemplate(resource, resource.createdAt);
  return world.addResource(resource);
}

/** Get the properties that the settings for secrets, registries, and the image stand for. */
function shortcuts(name: string, { secrets, registries, image }: ResourceSettings): JsonObject {
  const values = Object.entries(secrets ?? {}).map(([secret, value]) => ({ name: secret, value }));
  const configuration: JsonObject = {
    ...(secrets && { secrets: values }),
    ...(registries && { registries }),
  };
  return {
    ...(Object.keys(configuration).length > 0 && { configuration }),
    ...(image !== undefined && { template: { containers: [container(name, image)] } }),
  };
}

/** Get the identities that a test describes. A system-assigned one that is there already keeps its principal. */
export function identityState(
  world: World,
  place: { subscriptionId: string; group: string },
  settings: IdentitySettings,
  old: IdentityState | undefined,
): IdentityState {
  const system = settings.system === true ? (old?.system ?? newSystemIdentity()) : undefined;
  if (system && !world.principals.has(system.principalId)) world.principals.set(system.principalId, 0);
  const user = new Map<string, AttachedIdentity>();
  for (const nameOrId of settings.user ?? []) {
    const attached = world.attached(ensureIdentity(world, place, nameOrId));
    user.set(attached.key.toLowerCase(), attached);
  }
  return { system, user };
}

/** Get the identity with this name or ID, or create it. */
export function ensureIdentity(
  world: World,
  place: { subscriptionId: string; group: string },
  nameOrId: string,
): UserAssignedIdentity {
  const parsed = parseIdentityId(nameOrId);
  if (nameOrId.startsWith('/') && !parsed) throw new Error(`Not the ID of an identity: ${nameOrId}`);
  const { subscriptionId, group, name } = parsed ?? { ...place, name: nameOrId };
  const id = `/subscriptions/${subscriptionId}/resourceGroups/${group}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/${name}`;
  const old = world.identity(id);
  if (old) return old;
  world.addGroup(group, subscriptionId);
  return world.putIdentity({ subscriptionId, group, name }, 'westeurope', {});
}

/** The federated credentials with which the default workflow signs in: main, pull requests, production. */
export function defaultFederatedCredentials(audience: string): FederatedCredential[] {
  return ['ref:refs/heads/main', 'pull_request', 'environment:production'].map((end) => ({
    name: `github-${end.replaceAll(/[^a-z]+/g, '-')}`,
    issuer: GITHUB_ISSUER,
    subject: `repo:${REPOSITORY}:${end}`,
    audiences: [audience],
  }));
}
