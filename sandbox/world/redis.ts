import { GROUP, LOCATION, regionName, SUBSCRIPTION_ID } from '../constants.ts';

/** An entry that lets a principal into a cache. */
export interface RedisAssignment {
  name: string;
  objectId: string;
  state: 'Creating' | 'Succeeded' | 'Deleting';
}

/** An Azure Managed Redis cache with its only database, `default`. */
export interface RedisCache {
  id: string;
  name: string;
  group: string;
  subscriptionId: string;
  location: string;
  hostName: string;
  /** By lower-cased name. */
  assignments: Map<string, RedisAssignment>;
  keys: Map<string, string>;
}

/** The settings of a cache, as a test wants it. */
export interface RedisSettings {
  group?: string;
  subscriptionId?: string;
  location?: string;
  keys?: Readonly<Record<string, string>>;
}

/** The port of a database. */
export const REDIS_PORT = 10_000;

/** A new Azure Managed Redis cache. */
export function newRedis(name: string, settings: RedisSettings): RedisCache {
  const { group = GROUP, subscriptionId = SUBSCRIPTION_ID, location = LOCATION, keys = {} } = settings;
  return {
    id: `/subscriptions/${subscriptionId}/resourceGroups/${group}/providers/Microsoft.Cache/redisEnterprise/${name}`,
    name,
    group,
    subscriptionId,
    location,
    hostName: `${name.toLowerCase()}.${regionName(location)}.redis.azure.net`,
    assignments: new Map(),
    keys: new Map(Object.entries(keys)),
  };
}

/** Check whether a cache lets a principal in. */
export function redisAllows(cache: RedisCache, principalId: string): boolean {
  return [...cache.assignments.values()].some(
    ({ objectId, state }) => state === 'Succeeded' && objectId.toLowerCase() === principalId.toLowerCase(),
  );
}
