import type { Context as HonoContext } from 'hono';
import type { Context, Env } from '../../context.ts';
import { appResourceId } from '../../world/ids.ts';
import { type KindInfo, kindOfType } from '../../world/kinds.ts';
import type { Resource } from '../../world/resource.ts';
import { authorize, checkGroup } from './checks.ts';
import { ArmError, armErrors } from './errors.ts';

/** A path of Microsoft.App taken apart, in the casing in which it came. */
export interface ResourcePath {
  info: KindInfo;
  subscriptionId: string;
  group: string;
  name: string;
  id: string;
}

/** Takes the path of the current request apart. */
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
 * The resource a request names, if the caller may do this to it.
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
