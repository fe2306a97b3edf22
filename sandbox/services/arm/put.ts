import type { Context as HonoContext } from 'hono';
import { regionDisplayName } from '../../constants.ts';
import type { Context, Env } from '../../context.ts';
import { deepMerge, isObject } from '../../json.ts';
import { createResource } from '../../world/create.ts';
import { readBody } from './body.ts';
import { authorize, checkGroup, checkLock } from './checks.ts';
import { parseIdentity } from './identity-patch.ts';
import type { Operations } from './operations.ts';
import { checkBusy, checkLinked, nextIdentity } from './patch.ts';
import { checkRegistries } from './registries.ts';
import { resourcePathOf } from './resource-path.ts';
import { freshDocument } from './show.ts';

/**
 * Accept a PUT of a whole document. `az containerapp` changes and creates resources with it. Its identity map is
 * the whole map.
 */
export async function putResource(
  context: Context,
  operations: Operations,
  c: HonoContext<Env>,
): Promise<Response> {
  const path = resourcePathOf(c);
  authorize(context, c, `Microsoft.App/${path.info.type}/write`, path.id);
  checkGroup(context, path.subscriptionId, path.group);
  checkLock(context, path.id, 'write');
  const body = await readBody(c);
  const existing = context.world.resource(path.id);
  if (existing) checkBusy(existing);
  // Clients send back the IDs that they read in the values. They can't set these IDs.
  const sent = isObject(body['identity']) ? emptyValues(body['identity']) : { type: 'None' };
  const request = parseIdentity(sent, path.id);
  checkLinked(context, c, path, request);
  const whole = { ...context, options: { ...context.options, mapSemantics: 'whole' as const } };
  const identity = nextIdentity(whole, path, existing, request);
  const resource =
    existing ??
    createResource(context.world, path.info.kind, path.name, {
      group: path.group,
      subscriptionId: path.subscriptionId,
      location: regionDisplayName(typeof body['location'] === 'string' ? body['location'] : 'westeurope'),
    });
  const properties = deepMerge(resource.properties, isObject(body['properties']) ? body['properties'] : {});
  const tags = isObject(body['tags']) ? body['tags'] : undefined;
  checkRegistries(context, resource, { identity, properties }, body);
  resource.modifiedAt = new Date(context.now());
  const operation = operations.start(resource, { identity, properties, tags });
  c.header('azure-asyncoperation', operations.url(operation, 'statuses', c.req.query('api-version') ?? ''));
  return c.json(freshDocument(context, resource), 201);
}

function emptyValues(identity: Record<string, unknown>) {
  const { type, userAssignedIdentities: map } = identity;
  const entries = isObject(map)
    ? Object.entries(map).map(([key, value]) => [key, value === null ? null : {}])
    : [];
  // `az` sends an empty map when it detaches the last identity.
  return {
    type: typeof type === 'string' ? type : 'None',
    ...(entries.length > 0 ? { userAssignedIdentities: Object.fromEntries(entries) } : {}),
  };
}
