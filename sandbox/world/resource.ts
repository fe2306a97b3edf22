import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { isObject, type JsonObject } from '../json.ts';
import type { Kind } from '../options.ts';
import { KINDS } from './kinds.ts';

/** The principal behind a system-assigned identity. */
export interface SystemIdentity {
  principalId: string;
  clientId: string;
}

/** A user-assigned identity as a resource lists it. */
export interface AttachedIdentity {
  /** The key as the provider returns it. */
  key: string;
  principalId: string;
  clientId: string;
}

/** The identities of a resource. The keys of `user` are lower-cased IDs. */
export interface IdentityState {
  system: SystemIdentity | undefined;
  user: ReadonlyMap<string, AttachedIdentity>;
}

/** The way an operation fails, see `Sandbox.operationFails`. */
export type FailureMode =
  | 'async-failed'
  | 'location-failed-resource'
  | 'stuck'
  | 'canceled'
  | 'silently-ignored';

/** The planned end of a failing operation. */
export interface FailurePlan {
  mode: FailureMode;
  code: string;
  message: string;
  /** The resource's `provisioningState` afterward. */
  resourceState: string;
  /** True if Azure stores the change although the operation fails, as recorded for "Operation expired". */
  stored: boolean;
}

/** The parts of a document that a change replaces. */
export interface Content {
  identity: IdentityState;
  properties: JsonObject;
  tags: JsonObject | undefined;
}

/** A running or finished change of a resource. */
export interface Operation {
  id: string;
  resource: Resource;
  startedAt: number;
  endsAt: number;
  failure: FailurePlan | undefined;
  /** The document after the change. A part that is left out stays as it is at that time. */
  next: Partial<Content>;
  done: boolean;
  /** The state that the status URL shows. */
  status: 'InProgress' | 'Succeeded' | 'Failed' | 'Canceled';
}

/** A version of an app's template, which runs until another one replaces it. */
export interface Revision {
  name: string;
  template: JsonObject;
  active: boolean;
  createdAt: Date;
}

/** A container app, job, environment, or session pool as it is stored. */
export interface Resource extends Content {
  kind: Kind;
  /** The ID as the provider returns it, with its odd casing. */
  id: string;
  name: string;
  group: string;
  subscriptionId: string;
  location: string;
  createdAt: Date;
  modifiedAt: Date;
  modifiedBy: string;
  /** The revisions of an app, oldest first. */
  revisions: Revision[];
  operation: Operation | undefined;
  /** The document that reads show for a while after a write, if stale reads are switched on. */
  stale: { until: number; document: JsonObject } | undefined;
  /** The planned ends of the next operations, in this order. */
  failures: FailurePlan[];
}

/** No identity at all. */
export const NO_IDENTITY: IdentityState = { system: undefined, user: new Map() };

/** Create a new principal, as Entra does each time a system-assigned identity is switched on. */
export function newSystemIdentity(): SystemIdentity {
  return { principalId: randomUUID(), clientId: randomUUID() };
}

/** Get the identity part of a document, with Azure's property order, spelling, and omissions. */
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

/** Print a time as Azure does in `systemData`, with seven digits and no zone. */
function azureTime(time: Date): string {
  return `${time.toISOString().slice(0, -1)}0000`;
}

/** Get the document that a GET returns now. */
export function resourceDocument(resource: Resource, tenantId: string, busyState = 'InProgress'): JsonObject {
  const properties = structuredClone(resource.properties);
  const state = runningOperation(resource) ? busyState : properties['provisioningState'];
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

/** Get the running change of a resource, if there is one. */
export function runningOperation({ operation }: Resource): Operation | undefined {
  return operation && !operation.done ? operation : undefined;
}

/** Check whether a change of the resource is running: its own operation, or a state that a test set. */
export function isBusy(resource: Resource): boolean {
  if (runningOperation(resource)) return true;
  const state = resource.properties['provisioningState'];
  return typeof state === 'string' && ['inprogress', 'updating', 'waiting'].includes(state.toLowerCase());
}

/** Bring a resource up to date: an operation whose time has come ends as planned. Only World calls this. */
export function settle(resource: Resource, now: number): Resource {
  const operation = runningOperation(resource);
  if (operation && now >= operation.endsAt) finish(operation);
  return resource;
}

function finish(operation: Operation): void {
  const { resource, failure, next } = operation;
  operation.done = true;
  operation.status = 'Succeeded';
  if (!failure || failure.stored) {
    Object.assign(resource, next);
    if (resource.kind === 'app') addRevisionOfTemplate(resource, new Date(operation.endsAt));
  }
  if (!failure) {
    const { deploymentErrors: _, ...properties } = resource.properties;
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

/** Add a revision if the template is a new one. Nothing else in a document creates a revision. */
export function addRevisionOfTemplate(resource: Resource, createdAt: Date): void {
  const { template, configuration } = resource.properties;
  const last = resource.revisions.at(-1);
  if (!isObject(template) || (last && isDeepStrictEqual(last.template, template))) return;
  const mode = isObject(configuration) ? configuration['activeRevisionsMode'] : 'Single';
  if (mode === 'Single') for (const revision of resource.revisions) revision.active = false;
  const name = `${resource.name}--${`${resource.revisions.length + 1}`.padStart(7, '0')}`;
  resource.revisions.push({ name, template, active: true, createdAt });
  resource.properties = {
    ...resource.properties,
    latestRevisionName: name,
    latestReadyRevisionName: name,
  };
}
