import { TENANT_ID } from '../../constants.ts';
import type { Context } from '../../context.ts';
import type { JsonObject } from '../../json.ts';
import { type Resource, resourceDocument } from '../../world/resource.ts';

/** The document as a read sees it now: stale for a while where that is switched on. */
export function showResource(context: Context, resource: Resource): JsonObject {
  const now = context.now();
  if (resource.stale && now < resource.stale.until) return resource.stale.document;
  return freshDocument(context, resource);
}

/** The document regardless of stale reads. */
export function freshDocument(context: Context, resource: Resource): JsonObject {
  const { environmentBusyState, identityVisible } = context.options;
  const { operation } = resource;
  const early = operation && !operation.done && !operation.failure && identityVisible === 'at-once';
  const current = early ? { ...resource, identity: operation.next.identity } : resource;
  const busy = resource.kind === 'environment' ? environmentBusyState : 'InProgress';
  return resourceDocument(current, TENANT_ID, busy);
}
