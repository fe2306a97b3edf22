import type { Context as HonoContext } from 'hono';
import type { Context, Env } from '../context.ts';
import { appResourceId } from '../ids.ts';
import { type KindFacts, kindOfType } from '../kinds.ts';
import type { Resource } from '../world/resource.ts';
import { ArmError, armErrors } from './errors.ts';
import { authorize, checkGroup } from './guard.ts';

/** A path of Microsoft.App taken apart, in the casing in which it came. */
export interface Target {
  facts: KindFacts;
  subscriptionId: string;
  group: string;
  name: string;
  id: string;
}

/** Takes the path of the current request apart. */
export function targetOf(c: HonoContext<Env>): Target {
  const parts = c.env.url.pathname.split('/').map(decodeURIComponent);
  const [, , subscriptionId = '', , group = '', , , type = '', name = ''] = parts;
  const facts = kindOfType(type);
  if (!facts) {
    throw new ArmError(
      404,
      'InvalidResourceType',
      `The resource type '${type}' could not be found in the namespace 'Microsoft.App' for api version '${c.req.query('api-version')}'. The supported api-versions are '2025-01-01'.`,
    );
  }
  const place = { subscriptionId, group, name };
  return { facts, ...place, id: appResourceId(facts.type, place) };
}

/**
 * The resource a request names, if the caller may do this to it.
 * @throws {ArmError} 403, or 404 for a missing group or resource
 */
export function requireResource(
  context: Context,
  c: HonoContext<Env>,
  target: Target,
  verb: string,
): Resource {
  const { facts, subscriptionId, group, name, id } = target;
  authorize(context, c, `Microsoft.App/${facts.type}/${verb}`, id);
  checkGroup(context, subscriptionId, group);
  const resource = context.world.resource(id);
  if (!resource) throw armErrors.resourceNotFound(`Microsoft.App/${facts.type}`, name, group);
  return resource;
}
