import type { Context } from '../../context.ts';
import type { JsonObject } from '../../json.ts';
import { echo } from '../../world/echo.ts';
import { type Resource, resourceDocument, runningOperation } from '../../world/resource.ts';

/** Get the document as a read returns it now. It can be stale if that is turned on. */
export function showResource(context: Context, resource: Resource): JsonObject {
  const now = context.now();
  if (resource.stale && now < resource.stale.until) return resource.stale.document;
  return freshDocument(context, resource);
}

/** Get the document without stale reads. */
export function freshDocument(context: Context, resource: Resource): JsonObject {
  const { environmentBusyState, identityVisible, registryEcho } = context.options;
  const operation = runningOperation(resource);
  const isStored = operation && (!operation.failure || operation.failure.stored);
  const current = isStored && identityVisible === 'at-once' ? { ...resource, ...operation.next } : resource;
  const properties = echo(resource.kind, current.properties, registryEcho);
  const busy = resource.kind === 'environment' ? environmentBusyState : 'InProgress';
  return resourceDocument({ ...current, properties }, context.world.tenantOf(resource.subscriptionId), busy);
}
