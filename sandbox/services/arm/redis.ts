import { Hono, type Context as HonoContext } from 'hono';
import { regionName } from '../../constants.ts';
import type { Context, Env } from '../../context.ts';
import { isObject, type JsonObject } from '../../json.ts';
import type { PendingChange } from '../../world/pending.ts';
import { REDIS_PORT, type RedisAssignment, type RedisCache } from '../../world/redis.ts';
import { readBody } from './body.ts';
import { authorize, checkGroup, checkLock } from './checks.ts';
import { ArmError, armErrors } from './errors.ts';
import { answerStatus, startedHeaders } from './pending-operations.ts';

const TYPE = 'Microsoft.Cache/redisEnterprise';
const CACHE = '/subscriptions/:sub/resourcegroups/:group/providers/microsoft.cache/redisenterprise/:cache';
const DATABASE = `${CACHE}/databases/default`;
const ASSIGNMENTS = `${DATABASE}/accesspolicyassignments`;

/**
 * Azure Managed Redis: caches, and the principals that have their only access policy.
 * https://learn.microsoft.com/rest/api/redis/redisenterprisecache/access-policy-assignment
 */
export function redis(context: Context): Hono<Env> {
  const app = new Hono<Env>();
  const verb = (end: string) => `databases/accessPolicyAssignments/${end}`;
  app.get(CACHE, (c) => c.json(cacheDocument(requireCache(context, c, 'read'))));
  app.get(DATABASE, (c) => c.json(databaseDocument(requireCache(context, c, 'databases/read'))));
  app.get(ASSIGNMENTS, (c) => {
    const cache = requireCache(context, c, verb('read'));
    return c.json({ value: [...cache.assignments.values()].map((one) => toDocument(cache, one)) });
  });
  app.get(`${ASSIGNMENTS}/:name`, (c) => {
    const cache = requireCache(context, c, verb('read'));
    const assignment = cache.assignments.get(nameOf(c).toLowerCase());
    if (!assignment)
      throw armErrors.resourceNotFound(`${TYPE}/${cache.name}/${ASSIGNMENT_TYPE}`, nameOf(c), cache.group);
    return c.json(toDocument(cache, assignment));
  });
  app.put(`${ASSIGNMENTS}/:name`, async (c) => {
    const cache = requireCache(context, c, verb('write'));
    checkLock(context, `${cache.id}/${ASSIGNMENT_TYPE}/${nameOf(c)}`, 'write');
    const assignment = readAssignment(nameOf(c), await readBody(c));
    cache.assignments.set(assignment.name.toLowerCase(), assignment);
    started(context, c, cache, () => {
      assignment.state = 'Succeeded';
    });
    return c.json(toDocument(cache, { ...assignment, state: 'Creating' }), 201);
  });
  app.delete(`${ASSIGNMENTS}/:name`, (c) => {
    const cache = requireCache(context, c, verb('delete'));
    checkLock(context, `${cache.id}/${ASSIGNMENT_TYPE}/${nameOf(c)}`, 'delete');
    const key = nameOf(c).toLowerCase();
    const assignment = cache.assignments.get(key);
    if (!assignment) return c.body(null, 204);
    assignment.state = 'Deleting';
    // By then, another cache might have the name.
    started(context, c, cache, () => {
      if (cache.assignments.get(key) === assignment) cache.assignments.delete(key);
    });
    return c.json(toDocument(cache, assignment), 202);
  });
  app.get('/subscriptions/:sub/providers/microsoft.cache/locations/:region/operationsstatus/:id', (c) =>
    answerStatus(context, c, 'Microsoft.Cache', 'Pending'),
  );
  return app;
}

const ASSIGNMENT_TYPE = 'databases/default/accessPolicyAssignments';

const segments = (c: HonoContext<Env>) => c.env.url.pathname.split('/').map(decodeURIComponent);

const nameOf = (c: HonoContext<Env>): string => segments(c)[12] ?? '';

/** The cache of a path, with its running changes brought up to date. */
function requireCache(context: Context, c: HonoContext<Env>, verb: string): RedisCache {
  const [, , subscriptionId = '', , group = '', , , , name = ''] = segments(c);
  const id = `/subscriptions/${subscriptionId}/resourceGroups/${group}/providers/${TYPE}/${name}`;
  authorize(context, c, `${TYPE}/${verb}`, id);
  checkGroup(context, subscriptionId, group);
  context.world.pending.settle(context.now());
  const cache = context.world.caches.get(name.toLowerCase());
  if (cache?.id.toLowerCase() !== id.toLowerCase()) throw armErrors.resourceNotFound(TYPE, name, group);
  return cache;
}

function readAssignment(name: string, { properties }: JsonObject): RedisAssignment {
  const { accessPolicyName, user } = isObject(properties) ? properties : {};
  const objectId = isObject(user) ? user['objectId'] : undefined;
  if (!/^[A-Za-z0-9-]{1,60}$/.test(name)) {
    throw new ArmError(400, 'BadRequest', `The access policy assignment name '${name}' is not valid.`);
  }
  if (accessPolicyName !== 'default' || typeof objectId !== 'string') {
    throw new ArmError(
      400,
      'BadRequest',
      "The access policy must be 'default', and user.objectId is required.",
    );
  }
  return { name, objectId, state: 'Creating' };
}

function started(context: Context, c: HonoContext<Env>, cache: RedisCache, apply: () => void): void {
  const { pending } = context.world;
  const change: PendingChange = pending.start(context.now() + context.options.redisAssignmentMs, apply);
  const locations = `/subscriptions/${cache.subscriptionId}/providers/Microsoft.Cache/locations/${regionName(cache.location)}`;
  const status = `${locations}/operationsStatus/${change.id}`;
  startedHeaders(context, c, { status, result: `${locations}/operationsResult/${change.id}` });
  pending.settle(context.now());
}

function toDocument(cache: RedisCache, { name, objectId, state }: RedisAssignment): JsonObject {
  return {
    id: `${cache.id}/${ASSIGNMENT_TYPE}/${name}`,
    name,
    type: `${TYPE}/databases/accessPolicyAssignments`,
    properties: { provisioningState: state, accessPolicyName: 'default', user: { objectId } },
  };
}

function cacheDocument({ id, name, location, hostName }: RedisCache): JsonObject {
  return {
    id,
    name,
    type: TYPE,
    location,
    tags: {},
    kind: 'v2',
    sku: { name: 'Balanced_B0' },
    properties: {
      hostName,
      provisioningState: 'Succeeded',
      resourceState: 'Running',
      redisVersion: '7.4',
      highAvailability: 'Enabled',
      minimumTlsVersion: '1.2',
      publicNetworkAccess: 'Enabled',
    },
  };
}

function databaseDocument({ id }: RedisCache): JsonObject {
  return {
    id: `${id}/databases/default`,
    name: 'default',
    type: `${TYPE}/databases`,
    properties: {
      port: REDIS_PORT,
      clientProtocol: 'Encrypted',
      clusteringPolicy: 'OSSCluster',
      evictionPolicy: 'VolatileLRU',
      accessKeysAuthentication: 'Disabled',
      provisioningState: 'Succeeded',
      resourceState: 'Running',
      redisVersion: '7.4',
    },
  };
}
