import type { Context as HonoContext, MiddlewareHandler } from 'hono';
import { cloudOfArm } from '../../clouds.ts';
import { TENANT_ID } from '../../constants.ts';
import type { Context, Env } from '../../context.ts';
import { armAudiences, TokenRefused, verifyBearer } from '../entra/tokens.ts';
import { ArmError, armErrors } from './errors.ts';
import type { Throttle } from './throttle.ts';

/** Versions of Microsoft.App that know identities on all four kinds, and some older ones that clients ask for. */
export const APP_VERSIONS: readonly string[] = [
  '2022-03-01',
  '2023-05-01',
  '2023-11-02-preview',
  '2024-03-01',
  '2024-02-02-preview',
  '2024-08-02-preview',
  '2024-10-02-preview',
  '2025-01-01',
  '2025-02-02-preview',
  '2025-07-01',
  '2025-10-02-preview',
  '2026-01-01',
  '2026-07-01',
];

/** Checks what ARM checks before it looks at a resource: token, API version, subscription, budget. */
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
    checkVersion(c);
    const [, top, subscriptionId = ''] = c.env.url.pathname.split('/');
    if (top?.toLowerCase() === 'subscriptions' && subscriptionId !== '') {
      if (!context.world.subscriptions.has(subscriptionId.toLowerCase())) {
        throw armErrors.subscriptionNotFound(subscriptionId);
      }
    }
    const kind = c.req.method === 'GET' ? 'reads' : 'writes';
    const left = throttle.take(kind, subscriptionId, c.env.caller.objectId);
    await next();
    c.header(`x-ms-ratelimit-remaining-subscription-${kind}`, `${left}`);
    return undefined;
  };
}

function checkVersion(c: HonoContext<Env>): void {
  const version = c.req.query('api-version');
  if (version === undefined || version === '') {
    throw new ArmError(
      400,
      'MissingApiVersionParameter',
      'The api-version query parameter (?api-version=) is required for all requests.',
    );
  }
  if (!/^\d{4}-\d{2}-\d{2}(-preview)?$/.test(version)) {
    throw new ArmError(
      400,
      'InvalidApiVersionParameter',
      `The api-version '${version}' is invalid. The supported versions are '${APP_VERSIONS.join(',')}'.`,
    );
  }
  const [, type] = /\/providers\/microsoft\.app\/([^/]+)/i.exec(c.env.url.pathname) ?? [];
  const inner = /\/providers\/microsoft\.(managedidentity|authorization)\//i.test(c.env.url.pathname);
  if (type !== undefined && !inner && !APP_VERSIONS.includes(version)) {
    throw new ArmError(
      400,
      'NoRegisteredProviderFound',
      `No registered resource provider found for location 'westeurope' and API version '${version}' for type '${type}'. The supported api-versions are '${APP_VERSIONS.join(', ')}'. The supported locations are 'westeurope, northeurope, eastus'.`,
    );
  }
}

/**
 * Refuses what a test denied to the caller.
 * @throws {ArmError} 403 `AuthorizationFailed`
 */
export function authorize(context: Context, c: HonoContext<Env>, action: string, scope: string): void {
  const { clientId, objectId } = c.env.caller;
  if (context.world.access.denies(action, scope, objectId)) {
    throw armErrors.forbidden(clientId, objectId, action, scope);
  }
}

/** Makes sure that a resource group exists. */
export function checkGroup(context: Context, subscriptionId: string, group: string): void {
  const key = `/subscriptions/${subscriptionId}/resourcegroups/${group}`.toLowerCase();
  if (!context.world.groups.has(key)) throw armErrors.groupNotFound(group);
}
