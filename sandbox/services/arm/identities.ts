import { Hono, type Context as HonoContext } from 'hono';
import type { Context, Env } from '../../context.ts';
import { isObject, type JsonObject } from '../../json.ts';
import { identityId } from '../../world/ids.ts';
import type { UserAssignedIdentity } from '../../world/types.ts';
import { readBody } from './body.ts';
import { authorize, checkGroup, checkLock } from './checks.ts';
import { ArmError, armErrors } from './errors.ts';

const TYPE = 'Microsoft.ManagedIdentity/userAssignedIdentities';
const IN_GROUP =
  '/subscriptions/:sub/resourcegroups/:group/providers/microsoft.managedidentity/userassignedidentities';

function toDocument(identity: UserAssignedIdentity): JsonObject {
  const { id, name, location, tags, tenantId, principalId, clientId } = identity;
  return { location, tags, id, name, type: TYPE, properties: { tenantId, principalId, clientId } };
}

/** Split the path of an identity and keep its casing. */
export function identityPathOf(c: HonoContext<Env>) {
  const [, , subscriptionId = '', , group = '', , , , name = ''] = c.env.url.pathname
    .split('/')
    .map(decodeURIComponent);
  const place = { subscriptionId, group, name };
  return { ...place, id: identityId(place) };
}

/**
 * Get the identity of a path.
 * @throws {ArmError} 404 for a missing group or identity
 */
export function requireIdentity(
  context: Context,
  { id, subscriptionId, group, name }: ReturnType<typeof identityPathOf>,
): UserAssignedIdentity {
  checkGroup(context, subscriptionId, group);
  const identity = context.world.identity(id);
  if (!identity) throw armErrors.resourceNotFound(TYPE, name, group);
  return identity;
}

/**
 * Microsoft.ManagedIdentity: user-assigned identities, and the IDs of a resource's system-assigned one.
 * https://learn.microsoft.com/rest/api/managedidentity/
 */
export function managedIdentities(context: Context): Hono<Env> {
  const app = new Hono<Env>();
  const inSubscription = (id: string) =>
    [...context.world.identities.values()].filter(
      ({ subscriptionId }) => subscriptionId.toLowerCase() === id.toLowerCase(),
    );
  app.get(IN_GROUP, (c) => {
    const { subscriptionId, group } = identityPathOf(c);
    authorize(context, c, `${TYPE}/read`, `/subscriptions/${subscriptionId}/resourceGroups/${group}`);
    checkGroup(context, subscriptionId, group);
    const isInGroup = (one: UserAssignedIdentity) => one.group.toLowerCase() === group.toLowerCase();
    const inGroup = inSubscription(subscriptionId).filter(isInGroup);
    return c.json({ value: inGroup.map(toDocument) });
  });
  app.get('/subscriptions/:sub/providers/microsoft.managedidentity/userassignedidentities', (c) => {
    const { subscriptionId } = identityPathOf(c);
    authorize(context, c, `${TYPE}/read`, `/subscriptions/${subscriptionId}`);
    return c.json({ value: inSubscription(subscriptionId).map(toDocument) });
  });
  app.patch(`${IN_GROUP}/:name`, async (c) => {
    const path = identityPathOf(c);
    authorize(context, c, `${TYPE}/write`, path.id);
    const identity = requireIdentity(context, path);
    checkLock(context, path.id, 'write');
    const { tags } = await readBody(c);
    // A PATCH replaces the tags as a whole, and its location has no effect.
    if (isObject(tags)) identity.tags = tags;
    return c.json(toDocument(identity));
  });
  app.get(`${IN_GROUP}/:name`, (c) => {
    const path = identityPathOf(c);
    authorize(context, c, `${TYPE}/read`, path.id);
    return c.json(toDocument(requireIdentity(context, path)));
  });
  app.put(`${IN_GROUP}/:name`, async (c) => putIdentity(context, c, await readBody(c)));
  app.delete(`${IN_GROUP}/:name`, (c) => {
    const { id } = identityPathOf(c);
    authorize(context, c, `${TYPE}/delete`, id);
    checkLock(context, id, 'delete');
    return c.body(null, context.world.identities.delete(id.toLowerCase()) ? 200 : 204);
  });
  app.get('/*', async (c, next) => {
    const suffix = /\/providers\/microsoft\.managedidentity\/identities\/default$/i;
    const { pathname } = c.env.url;
    if (!suffix.test(pathname)) return next();
    return c.json(systemIdentity(context, c, pathname.replace(suffix, '')));
  });
  return app;
}

/**
 * Create an identity, or change the tags of one.
 * @throws {ArmError} 400 for a location or a name that isn't valid
 */
function putIdentity(context: Context, c: HonoContext<Env>, { location, tags }: JsonObject): Response {
  const { id, subscriptionId, group, name } = identityPathOf(c);
  authorize(context, c, `${TYPE}/write`, id);
  checkGroup(context, subscriptionId, group);
  if (typeof location !== 'string' || location === '') {
    throw new ArmError(400, 'LocationRequired', 'The location property is required for this definition.');
  }
  if (!/^[a-z0-9]+$/.test(location)) {
    throw new ArmError(
      400,
      'LocationNotAvailableForResourceType',
      `The provided location '${location}' is not available for resource type '${TYPE}'. List of available regions for the resource type is 'westeurope,northeurope,eastus'.`,
    );
  }
  if (!/^[A-Za-z0-9][A-Za-z0-9_-]{2,127}$/.test(name)) {
    throw new ArmError(
      400,
      'InvalidResourceName',
      `The resource name '${name}' is invalid for type '${TYPE}'.`,
    );
  }
  const existed = context.world.identity(id) !== undefined;
  const identity = context.world.putIdentity(
    { subscriptionId, group, name },
    location,
    isObject(tags) ? tags : {},
  );
  return c.json(toDocument(identity), existed ? 200 : 201);
}

function systemIdentity(context: Context, c: HonoContext<Env>, scope: string): JsonObject {
  authorize(context, c, 'Microsoft.ManagedIdentity/identities/read', scope);
  const resource = context.world.resource(scope);
  const system = resource?.identity.system;
  if (!resource || !system) {
    throw new ArmError(
      404,
      'ResourceNotFound',
      `The resource '${scope}' does not have a system assigned identity.`,
    );
  }
  const suffix = '/providers/Microsoft.ManagedIdentity/identities/default';
  return {
    location: 'westeurope',
    tags: {},
    id: `${resource.id}${suffix}`,
    name: 'default',
    type: 'Microsoft.ManagedIdentity/Identities',
    properties: { tenantId: context.world.tenantOf(resource.subscriptionId), ...system },
  };
}
