import type { Context as HonoContext, MiddlewareHandler } from 'hono';
import { cloudOfArm } from '../../clouds.ts';
import { TENANT_ID } from '../../constants.ts';
import type { Context, Env } from '../../context.ts';
import type { World } from '../../world/world.ts';
import { armAudiences, TokenRefused, verifyBearer } from '../entra/tokens.ts';
import { ArmError, armErrors } from './errors.ts';
import type { Throttle } from './throttle.ts';
import { checkVersion } from './versions.ts';

/** Check the token, the API version, the subscription, and the budget, as ARM does first. */
export function armGuard(context: Context, throttle: Throttle): MiddlewareHandler<Env> {
  return async (c, next) => {
    const cloud = cloudOfArm(c.env.url.hostname) ?? 'AzureCloud';
    try {
      c.env.caller = await verifyBearer(context, c.req.header('authorization'), armAudiences(cloud));
    } catch (error) {
      if (!(error instanceof TokenRefused)) throw error;
      throw new ArmError(401, error.code, error.message, {
        headers: {
          'www-authenticate': `Bearer authorization_uri="https://login.windows.net/${TENANT_ID}", error="invalid_token", error_description="${error.message}"`,
        },
      });
    }
    checkVersion(c.env.url);
    const [, top, subscriptionId = ''] = c.env.url.pathname.split('/');
    if (top?.toLowerCase() === 'subscriptions' && subscriptionId !== '') {
      if (!context.world.subscriptions.has(subscriptionId.toLowerCase())) {
        throw armErrors.subscriptionNotFound(subscriptionId);
      }
    }
    const kind = ['GET', 'HEAD'].includes(c.req.raw.method) ? 'reads' : 'writes';
    const left = throttle.take(kind, subscriptionId, c.env.caller.objectId);
    await next();
    c.header(`x-ms-ratelimit-remaining-subscription-${kind}`, `${left}`);
    return undefined;
  };
}

/**
 * Refuse an action that the caller has no permission for, as tests arranged it.
 *
 * @param attributes the values that conditions of the caller's role assignments compare
 * @throws {ArmError} 403 `AuthorizationFailed` or `DenyAssignmentAuthorizationFailed`
 */
export function authorize(
  { world }: Context,
  c: HonoContext<Env>,
  action: string,
  scope: string,
  attributes: Parameters<World['access']['check']>[3] = {},
): void {
  const { clientId, objectId } = c.env.caller;
  const verdict = world.access.check(objectId, action, scope, attributes);
  if (verdict !== 'allowed') throw armErrors.forbidden(clientId, objectId, action, scope, verdict);
  const denied = world.access.denyAssignmentOn(objectId, action, scope);
  if (denied) throw armErrors.denied(clientId, objectId, action, scope, denied);
}

/**
 * Refuse a change or deletion that a lock prevents.
 * @throws {ArmError} 409 `ScopeLocked`
 */
export function checkLock({ world }: Context, scope: string, verb: 'write' | 'delete'): void {
  const lock = world.access.lockOn(scope, verb);
  if (lock) throw armErrors.locked(verb, scope, lock.scope);
}

/**
 * Check that a resource group exists.
 * @throws {ArmError} 404 `ResourceGroupNotFound`
 */
export function checkGroup(context: Context, subscriptionId: string, group: string): void {
  const key = `/subscriptions/${subscriptionId}/resourcegroups/${group}`.toLowerCase();
  if (!context.world.groups.has(key)) throw armErrors.groupNotFound(group);
}
