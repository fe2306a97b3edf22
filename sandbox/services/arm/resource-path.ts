import type { Context as HonoContext } from 'hono';
import type { Context, Env } from '../../context.ts';
import { appResourceId } from '../../world/ids.ts';
import { type KindInfo, kindOfType } from '../../world/kinds.ts';
import type { Resource } from '../../world/resource.ts';
import { authorize, checkGroup } from './checks.ts';
import { ArmError, armErrors } from './errors.ts';

/** The parts of a path of Microsoft.App, in their original casing. */
export interface ResourcePath {
  info: KindInfo;
  subscriptionId: string;
  group: string;
  name: string;
  id: string;
}

/** Split the path of the current request. */
export function resourcePathOf(c: HonoContext<Env>): ResourcePath {
  const parts = c.env.url.pathname.split('/').map(decodeURIComponent);
  const [, , subscriptionId = '', , group = '', , , type = '', name = ''] = parts;
  const info = kindOfType(type);
  if (!info) {
    throw new ArmError(
      404,
      'InvalidResourceType',
      `The resource type '${type}' could not be found in the namespace 'Microsoft.App' for api version '${c.req.query('api-version')}'. The supported api-versions are '2025-01-01'.`,
    );
  }
  const place = { subscriptionId, group, name };
  return { info, ...place, id: appResourceId(info.type, place) };
}

/**
 * Get the resource of a path, if the caller has the permission.
 * @throws {ArmError} 403, or 404 for a missing group or resource
 */
export function requireResource(
  context: Context,
  c: HonoContext<Env>,
  path: ResourcePath,
  verb: string,
): Resource {
  const { info, subscriptionId, group, name, id } = path;
  authorize(context, c, `Microsoft.App/${info.type}/${verb}`, id);
  checkGroup(context, subscriptionId, group);
  const resource = context.world.resource(id);
  if (!resource) throw armErrors.resourceNotFound(`Microsoft.App/${info.type}`, name, group);
  return resource;
}
