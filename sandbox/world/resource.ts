import { randomUUID } from 'node:crypto';
import type { JsonObject } from '../json.ts';
import type { Kind } from '../options.ts';
import { KINDS } from './kinds.ts';

/** The principal behind a system-assigned identity. */
export interface SystemIdentity {
  principalId: string;
  clientId: string;
}

/** A user-assigned identity as it hangs on a resource. */
export interface AttachedIdentity {
  /** The key as the provider returns it. */
  key: string;
  principalId: string;
  clientId: string;
}

/** The identities of one resource; `user` is keyed by the lower-cased ID. */
export interface IdentityState {
  system: SystemIdentity | undefined;
  user: ReadonlyMap<string, AttachedIdentity>;
}

/** How an operation is going to end, see `Sandbox.operationFails`. */
export type FailureMode =
  | 'async-failed'
  | 'location-failed-resource'
  | 'stuck'
  | 'canceled'
  | 'silently-ignored';

/** What a failing operation says. */
export interface FailurePlan {
  mode: FailureMode;
  code: string;
  message: string;
  /** The resource's `provisioningState` afterwards. */
  resourceState: string;
}

/** A running or finished change of a resource. */
export interface Operation {
  id: string;
  resource: Resource;
  startedAt: number;
  endsAt: number;
  failure: FailurePlan | undefined;
  next: { identity: IdentityState; properties: JsonObject; tags: JsonObject | undefined };
  done: boolean;
  /** The status URL's word for how it ended. */
  status: 'InProgress' | 'Succeeded' | 'Failed' | 'Canceled';
}

/** A container app, job, environment or session pool as it is stored. */
export interface Resource {
  kind: Kind;
  /** The ID as the provider shows it, its odd casing included. */
  id: string;
  name: string;
  group: string;
  subscriptionId: string;
  location: string;
  tags: JsonObject | undefined;
  createdAt: Date;
  modifiedAt: Date;
  modifiedBy: string;
  properties: JsonObject;
  identity: IdentityState;
  operation: Operation | undefined;
  /** What reads show for a while after a write, where stale reads are switched on. */
  stale: { until: number; document: JsonObject } | undefined;
  /** How the next operations end; taken in order. */
  failures: FailurePlan[];
}

/** No identity at all. */
export const NO_IDENTITY: IdentityState = { system: undefined, user: new Map() };

/** A new principal, as Entra makes one each time a system-assigned identity is switched on. */
export function newSystemIdentity(): SystemIdentity {
  return { principalId: randomUUID(), clientId: randomUUID() };
}

/** The identity part of a document: property order, spelling and omissions as Azure sends them. */
export function identityDocument(
  identity: IdentityState,
  kind: Kind,
  tenantId: string,
): JsonObject | undefined {
  const { system, user } = identity;
  if (!system && user.size === 0) return kind === 'environment' ? undefined : { type: 'None' };
  const type = [system ? 'SystemAssigned' : '', user.size > 0 ? 'UserAssigned' : '']
    .filter(Boolean)
    .join(', ');
  const document: JsonObject = { type };
  if (system) {
    document['principalId'] = system.principalId;
    document['tenantId'] = tenantId;
  }
  if (user.size > 0) {
    document['userAssignedIdentities'] = Object.fromEntries(
      [...user.values()].map(({ key, principalId, clientId }) => [key, { principalId, clientId }]),
    );
  }
  return document;
}

/** Azure's timestamps in `systemData`: seven digits and no zone. */
function azureTime(time: Date): string {
  return `${time.toISOString().slice(0, -1)}0000`;
}

/** The document that a GET shows now. */
export function resourceDocument(resource: Resource, tenantId: string, busyState = 'InProgress'): JsonObject {
  const properties = structuredClone(resource.properties);
  const running = resource.operation && !resource.operation.done;
  const state = running ? busyState : properties['provisioningState'];
  const document: JsonObject = {
    id: resource.id,
    name: resource.name,
    type: KINDS[resource.kind].typeProperty,
    location: resource.location,
    systemData: {
      createdBy: 'someone@example.com',
      createdByType: 'User',
      createdAt: azureTime(resource.createdAt),
      lastModifiedBy: resource.modifiedBy,
      lastModifiedByType: 'Application',
      lastModifiedAt: azureTime(resource.modifiedAt),
    },
    properties: state === undefined ? properties : { ...properties, provisioningState: state },
  };
  if (resource.tags) document['tags'] = resource.tags;
  const identity = identityDocument(resource.identity, resource.kind, tenantId);
  if (identity) document['identity'] = identity;
  return document;
}

/** Whether a change of the resource is under way: its own operation or a state set by a test. */
export function isBusy(resource: Resource): boolean {
  if (resource.operation && !resource.operation.done) return true;
  const state = resource.properties['provisioningState'];
  return typeof state === 'string' && ['inprogress', 'updating', 'waiting'].includes(state.toLowerCase());
}

/** Brings a resource up to date: an operation whose time has come ends as it was planned. World alone calls it. */
export function settle(resource: Resource, now: number): Resource {
  const operation = resource.operation;
  if (operation && !operation.done && now >= operation.endsAt) finish(operation);
  return resource;
}

function finish(operation: Operation): void {
  const { resource, failure, next } = operation;
  operation.done = true;
  operation.status = 'Succeeded';
  if (!failure) {
    resource.identity = next.identity;
    resource.tags = next.tags;
    const { deploymentErrors: _, ...properties } = next.properties;
    resource.properties = { ...properties, provisioningState: 'Succeeded' };
    return;
  }
  if (failure.mode === 'canceled') operation.status = 'Canceled';
  else if (failure.mode !== 'silently-ignored') operation.status = 'Failed';
  resource.properties = { ...resource.properties, provisioningState: failure.resourceState };
  if (failure.mode === 'location-failed-resource') {
    resource.properties['deploymentErrors'] = `ErrorCode: ${failure.code}, Message: ${failure.message}`;
  }
}
