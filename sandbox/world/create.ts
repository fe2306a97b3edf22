import { GITHUB_ISSUER, GROUP, LOCATION, REPOSITORY, regionName, SUBSCRIPTION_ID } from '../constants.ts';
import { deepMerge, type JsonObject } from '../json.ts';
import type { Kind } from '../options.ts';
import { DEFAULT_PROPERTIES } from './documents.ts';
import { appResourceId, parseIdentityId } from './ids.ts';
import { KINDS } from './kinds.ts';
import { type AttachedIdentity, type IdentityState, newSystemIdentity, type Resource } from './resource.ts';
import type { FederatedCredential, UserAssignedIdentity } from './types.ts';
import type { World } from './world.ts';

/** Which identities a test wants on a resource. */
export interface IdentitySettings {
  system?: boolean;
  /** Names (of the resource's group) or IDs; those that do not exist are made. */
  user?: readonly string[];
}

/** What a test may say about a resource. */
export interface ResourceSettings {
  group?: string;
  subscriptionId?: string;
  /** The region as Azure displays it. */
  location?: string;
  identity?: IdentitySettings;
  /** Merged over the default document. */
  properties?: JsonObject;
  tags?: JsonObject;
}

/** Makes a resource of a kind from its default document. */
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
    properties: deepMerge(defaults, settings.properties ?? {}),
    identity: identityState(world, place, settings.identity ?? {}, undefined),
    operation: undefined,
    stale: undefined,
    failures: [],
  };
  return world.addResource(resource);
}

/** The identities a test describes; a system-assigned one that is there already keeps its principal. */
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

/** The identity with this name or ID, made if there is none. */
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
