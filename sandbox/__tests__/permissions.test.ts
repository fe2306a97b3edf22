import { describe, expect, test } from '@jest/globals';
import { OBJECT_ID, roleCondition } from '../../sandbox/index.ts';
import { pathOf, SCOPE } from './client.ts';
import {
  assignments,
  guid,
  inRoles,
  NAME,
  OTHER_NAME,
  outcome,
  PRINCIPAL,
  propertiesOf,
  VAULT,
} from './roles-client.ts';

describe("the caller's permissions", () => {
  const GRANTER = 'Role Based Access Control Administrator';

  test.concurrent(
    'can be limited by a condition to granting and revoking some roles for service principals',
    inRoles(async (sandbox, { put, send }) => {
      sandbox.allowOnly();
      const condition = roleCondition(guid('AcrPull'), guid('Reader'));
      sandbox.grant(OBJECT_ID, GRANTER, SCOPE, { condition });
      sandbox.grant(PRINCIPAL, 'Contributor', VAULT, { name: OTHER_NAME });
      expect((await put(VAULT, 'AcrPull')).status).toBe(201);
      const text =
        "has an authorization with ABAC condition that is not fulfilled to perform action 'Microsoft";
      for (const refused of [
        await put(VAULT, 'AcrPush'),
        await put(VAULT, 'Reader', { principalType: undefined }),
        await send('DELETE', assignments(VAULT, OTHER_NAME)),
      ]) {
        expect(outcome(refused)).toEqual([403, 'AuthorizationFailed']);
        expect(refused.body.error?.message).toContain(text);
      }
      expect((await send('DELETE', assignments(VAULT, NAME))).status).toBe(200);
      expect((await send('GET', pathOf('containerApps', 'web'), undefined, '2026-07-01')).status).toBe(404);
    }),
  );

  test.concurrent(
    "can't have an invalid condition",
    inRoles(async (_sandbox, { put }) => {
      const condition = '@Request[x:RoleDefinitionId] SoundsLike {1}';
      expect((await put(VAULT, 'Reader', { condition })).status).toBe(400);
      const readable = await put(VAULT, 'Reader', { condition: roleCondition(guid('AcrPull')) });
      expect(propertiesOf(readable)).toMatchObject({ conditionVersion: '2.0' });
    }),
  );
});
