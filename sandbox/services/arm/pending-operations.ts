import type { Context as HonoContext } from 'hono';
import type { Context, Env } from '../../context.ts';
import { authorize } from './checks.ts';
import { ArmError, armErrors } from './errors.ts';
import { checkSignature, signedUrl } from './signed-urls.ts';

/** Set the headers of a response to a change that just started. */
export function startedHeaders(
  context: Context,
  c: HonoContext<Env>,
  { status, result }: { status: string; result: string },
): void {
  const query = `api-version=${c.req.query('api-version') ?? ''}`;
  c.header('azure-asyncoperation', signedUrl(context, status, query));
  c.header('location', signedUrl(context, result, query));
}

/**
 * Respond to a poll of a change's status, which is at subscription scope.
 * @throws {ArmError} 403 without the permission, 400 for a changed URL, 404 for an unknown change
 */
export function answerStatus(
  context: Context,
  c: HonoContext<Env>,
  namespace: string,
  running: string,
): Response {
  const { url, caller } = c.env;
  const [, , subscriptionId = '', , , , region = '', type = '', id = ''] = url.pathname.split('/');
  const action = `${namespace}/locations/${type}/read`;
  const scope = `/subscriptions/${subscriptionId}/providers/${namespace}/locations/${region}`;
  if (!context.options.operationUrlAccess) {
    throw armErrors.forbidden(caller.clientId, caller.objectId, action, scope);
  }
  authorize(context, c, action, scope);
  checkSignature(url);
  context.world.pending.settle(context.now());
  const change = context.world.pending.find(id);
  if (!change) throw new ArmError(404, 'OperationNotFound', `The operation '${id}' was not found.`);
  return c.json({ status: change.done ? 'Succeeded' : running });
}
