import type { Context as HonoContext } from 'hono';
import type { Context, Env } from '../../context.ts';
import { isObject, type JsonObject, mergePatch } from '../../json.ts';
import { KINDS } from '../../world/kinds.ts';
import { type IdentityState, isBusy, type Operation, type Resource } from '../../world/resource.ts';
import { readBody } from './body.ts';
import { checkLock } from './checks.ts';
import { ArmError, armErrors } from './errors.ts';
import { applyIdentity, type IdentityRequest, parseIdentity } from './identity-patch.ts';
import type { Operations } from './operations.ts';
import { checkRegistries } from './registries.ts';
import { type ResourcePath, requireResource, resourcePathOf } from './resource-path.ts';
import { freshDocument } from './show.ts';

/** Accept a PATCH of one of the four kinds after Azure's checks, in Azure's order. */
export async function patchResource(
  context: Context,
  operations: Operations,
  c: HonoContext<Env>,
): Promise<Response> {
  const path = resourcePathOf(c);
  const resource = requireResource(context, c, path, 'write');
  checkLock(context, path.id, 'write');
  const body = await readBody(c);
  const others = Object.keys(body).filter((name) => name !== 'identity');
  const request = body['identity'] === undefined ? undefined : parseIdentity(body['identity'], path.id);
  if (request) checkLinked(context, c, path, request);
  checkBusy(resource);
  const identity = request ? nextIdentity(context, path, resource, request) : resource.identity;
  if (resource.kind === 'environment' && others.length === 0 && sameIdentity(identity, resource.identity)) {
    return c.json(freshDocument(context, resource));
  }
  const { tags, properties } = mergePatch(
    { tags: resource.tags ?? {}, properties: resource.properties },
    patchable(body, KINDS[resource.kind].notPatched),
  ) as {
    tags?: JsonObject;
    properties: JsonObject;
  };
  checkRegistries(context, resource, { identity, properties }, body);
  const next = { identity, properties, tags: tags && Object.keys(tags).length > 0 ? tags : undefined };
  return accept(context, operations, c, resource, next);
}

function patchable(body: JsonObject, notPatched: readonly string[]): JsonObject {
  const { properties } = body;
  if (!isObject(properties)) return body;
  const kept = Object.entries(properties).filter(([name]) => !notPatched.includes(name));
  return { ...body, properties: Object.fromEntries(kept) };
}

/** Check `assign/action` on each identity in the map, even if it is assigned already. */
export function checkLinked(
  context: Context,
  c: HonoContext<Env>,
  path: ResourcePath,
  request: IdentityRequest,
): void {
  const { clientId, objectId } = c.env.caller;
  const assign = 'Microsoft.ManagedIdentity/userAssignedIdentities/assign/action';
  const keys = [...(request.map ?? [])].filter(([, change]) => change === 'attach').map(([key]) => key);
  const missing = context.options.missingIdentityError === 'LinkedAuthorizationFailed';
  const refused = keys.filter(
    (key) =>
      context.world.access.check(objectId, assign, key) !== 'allowed' ||
      (missing && !context.world.identity(key)),
  );
  if (refused.length > 0) {
    const action = `Microsoft.App/${path.info.type}/write`;
    throw armErrors.linkedForbidden(clientId, objectId, action, path.id, refused.join(','));
  }
}

/**
 * Refuse a write while another change runs.
 * @throws {ArmError} 409 with the code of the kind
 */
export function checkBusy(resource: Resource): void {
  if (!isBusy(resource)) return;
  const { conflict, conflictMessage } = KINDS[resource.kind];
  throw new ArmError(409, conflict, conflictMessage(resource.name, resource.operation?.id ?? resource.id));
}

/** Get the identities after a request. Entra knows new principals at once. */
export function nextIdentity(
  context: Context,
  path: ResourcePath,
  resource: Resource | undefined,
  request: IdentityRequest,
): IdentityState {
  const old = resource?.identity ?? { system: undefined, user: new Map() };
  const next = applyIdentity(context.world, context.options, path.id, old, request, context.now());
  if (next.system && next.system !== old.system) {
    context.world.principals.set(next.system.principalId, context.now());
  }
  return next;
}

function sameIdentity(one: IdentityState, two: IdentityState): boolean {
  if (one.system !== two.system || one.user.size !== two.user.size) return false;
  return [...one.user.keys()].every((key) => two.user.has(key));
}

function accept(
  context: Context,
  operations: Operations,
  c: HonoContext<Env>,
  resource: Resource,
  next: Operation['next'],
): Response {
  const { options } = context;
  const before = freshDocument(context, resource);
  const now = context.now();
  resource.modifiedAt = new Date(now);
  resource.modifiedBy = c.env.caller.clientId;
  const { answer } = options;
  const atOnce = answer === '200' || answer === '201';
  const operation = operations.start(resource, next, atOnce ? 0 : undefined);
  if (options.staleReadsMs > 0) resource.stale = { until: now + options.staleReadsMs, document: before };
  if (atOnce) return c.json(freshDocument(context, resource), answer === '201' ? 201 : 200);
  if (answer === '200-in-progress') return c.json(freshDocument(context, resource));
  const version = c.req.query('api-version') ?? '';
  const withStatus = answer === '202-async' || (answer === 'azure' && KINDS[resource.kind].asyncHeader);
  if (answer === 'azure' || answer === '202-location') {
    c.header('location', operations.url(operation, 'results', version));
  }
  if (withStatus) c.header('azure-asyncoperation', operations.url(operation, 'statuses', version));
  if (answer !== '202-bare') c.header('retry-after', operations.retryAfter());
  return c.body(null, 202);
}
