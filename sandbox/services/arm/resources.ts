import { Hono, type Context as HonoContext } from 'hono';
import type { Context, Env } from '../../context.ts';
import { isObject, type JsonObject } from '../../json.ts';
import { kindOfType } from '../../world/kinds.ts';
import type { Resource } from '../../world/resource.ts';
import { authorize, checkGroup } from './checks.ts';
import { ArmError, armErrors } from './errors.ts';
import type { Operations } from './operations.ts';
import { patchResource } from './patch.ts';
import { putResource } from './put.ts';
import { requireResource, resourcePathOf } from './resource-path.ts';
import { showResource } from './show.ts';

/** Microsoft.App: reads, lists, and changes of the four kinds, their children, and their operations. */
export function appResources(context: Context, operations: Operations): Hono<Env> {
  const app = new Hono<Env>();
  const inGroup = '/subscriptions/:sub/resourcegroups/:group/providers/microsoft.app/:type';

  app.get(`${inGroup}/:name`, (c) => {
    const path = resourcePathOf(c);
    return c.json(showResource(context, requireResource(context, c, path, 'read')));
  });
  app.patch(`${inGroup}/:name`, (c) => patchResource(context, operations, c));
  app.put(`${inGroup}/:name`, (c) => putResource(context, operations, c));
  app.get(inGroup, (c) => {
    const { info, subscriptionId, group } = resourcePathOf(c);
    const scope = `/subscriptions/${subscriptionId}/resourceGroups/${group}`;
    authorize(context, c, `Microsoft.App/${info.type}/read`, scope);
    checkGroup(context, subscriptionId, group);
    return list(context, c, context.world.list(info.kind, subscriptionId, group));
  });
  app.get('/subscriptions/:sub/providers/microsoft.app/:type', (c) => {
    const [, , subscriptionId = '', , , type = ''] = c.env.url.pathname.split('/');
    const info = kindOfType(type);
    if (!info) throw new ArmError(404, 'InvalidResourceType', `The resource type '${type}' is not known.`);
    authorize(context, c, `Microsoft.App/${info.type}/read`, `/subscriptions/${subscriptionId}`);
    return list(context, c, context.world.list(info.kind, subscriptionId));
  });
  app.post(`${inGroup}/:name/listsecrets`, (c) => {
    const { properties } = requireResource(context, c, resourcePathOf(c), 'listSecrets/action');
    const { configuration } = properties;
    return c.json({ value: (isObject(configuration) && configuration['secrets']) || [] });
  });
  app.get(`${inGroup}/:name/:child`, (c) => {
    return c.json({ value: readChildren(context, c) });
  });
  app.get(`${inGroup}/:name/:child/:childName`, (c) => {
    const name = decodeURIComponent(c.env.url.pathname.split('/')[10] ?? '');
    const found = readChildren(context, c).find(
      (one) => `${one['name']}`.toLowerCase() === name.toLowerCase(),
    );
    if (found) return c.json(found);
    const { info, name: parent, group } = resourcePathOf(c);
    throw armErrors.resourceNotFound(
      `Microsoft.App/${info.type}/${parent}/${c.req.param('child')}`,
      name,
      group,
    );
  });
  app.get('/subscriptions/:sub/providers/microsoft.app/locations/:region/:type/:name', (c) => {
    const [, , subscriptionId = '', , , , region, type = ''] = c.env.url.pathname.split('/');
    const action = `Microsoft.App/locations/${type}/read`;
    const scope = `/subscriptions/${subscriptionId}/providers/Microsoft.App/locations/${region}`;
    if (!context.options.operationUrlAccess) {
      throw armErrors.forbidden(c.env.caller.clientId, c.env.caller.objectId, action, scope);
    }
    authorize(context, c, action, scope);
    return operations.poll(c);
  });
  return app;
}

/** The children of one type of the resource in a path, such as `…/containerApps/web/authConfigs`. */
function readChildren(context: Context, c: HonoContext<Env>): JsonObject[] {
  const path = resourcePathOf(c);
  const childType = c.env.url.pathname.split('/')[9] ?? '';
  const type = path.info.children.find((one) => one.toLowerCase() === childType.toLowerCase());
  if (type === undefined) {
    throw new ArmError(
      404,
      'InvalidResourceType',
      `The resource type '${path.info.type}/${childType}' is not known.`,
    );
  }
  const resource = requireResource(context, c, path, `${type}/read`);
  return [...context.world.children.values()]
    .filter((child) => child.parentId === resource.id.toLowerCase() && child.type === type)
    .map(({ id, name, properties }) => ({
      id,
      name,
      type: `Microsoft.App/${id.split('/').at(-4) ?? ''}/${type}`,
      ...(type === 'certificates' ? { location: resource.location, tags: {} } : {}),
      properties,
    }));
}

function list(context: Context, c: HonoContext<Env>, resources: Resource[]): Response {
  const start = Number(c.req.query('$skiptoken') ?? c.env.url.searchParams.get('$skipToken') ?? 0);
  const end = start + context.options.pageSize;
  const value = resources.slice(start, end).map((resource) => showResource(context, resource));
  if (end >= resources.length) return c.json({ value });
  const nextLink = `${c.env.url.origin}${c.env.url.pathname}?api-version=${c.req.query('api-version')}&%24skipToken=${end}`;
  return c.json({ value, nextLink });
}
