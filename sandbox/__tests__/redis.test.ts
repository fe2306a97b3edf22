import { describe, expect, test } from '@jest/globals';
import { OBJECT_ID } from '../../sandbox/index.ts';
import { SCOPE, withArm } from './client.ts';

type Arm = Parameters<Parameters<typeof withArm>[1]>[1];

const CACHE = `${SCOPE}/providers/Microsoft.Cache/redisEnterprise/shop`;
const ASSIGNMENTS = `${CACHE}/databases/default/accessPolicyAssignments`;
const NAME = '0123456789abcdef0123456789abcdef';

const send = (arm: Arm, method: string, path: string, content?: unknown) =>
  arm.send(method, path, content, '2025-07-01');

const put = (arm: Arm, name = NAME, accessPolicyName = 'default') =>
  send(arm, 'PUT', `${ASSIGNMENTS}/${name}`, {
    properties: { accessPolicyName, user: { objectId: OBJECT_ID } },
  });

describe("Azure Managed Redis's ARM", () => {
  test.concurrent('returns the cache and its database, and refuses the same requests as Azure', () =>
    withArm({}, async (sandbox, arm) => {
      expect((await send(arm, 'GET', CACHE)).body.error?.code).toBe('ResourceNotFound');
      sandbox.addRedis('shop');
      const hostName = 'shop.westeurope.redis.azure.net';
      expect((await send(arm, 'GET', CACHE)).body).toMatchObject({ id: CACHE, properties: { hostName } });
      expect((await send(arm, 'GET', `${CACHE}/databases/default`)).body['properties']).toMatchObject({
        port: 10_000,
      });
      expect((await put(arm, 'no_name')).status).toBe(400);
      expect((await put(arm, NAME, 'Data Owner')).status).toBe(400);
      sandbox.allowOnly();
      expect((await send(arm, 'GET', CACHE)).status).toBe(403);
      sandbox.grant(OBJECT_ID, 'Azure Managed Redis Contributor', CACHE);
      expect((await put(arm)).status).toBe(201);
    }));
});
