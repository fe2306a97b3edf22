import { describe, expect, test } from '@jest/globals';
import { REPOSITORY } from '../../sandbox/index.ts';
import { identityOf, type Reply, SCOPE, withArm } from './client.ts';

const ISSUER = 'https://token.actions.githubusercontent.com';
const SUBJECT = `repo:${REPOSITORY}:ref:refs/heads/main`;
const credential = (subject = SUBJECT) => ({
  properties: { issuer: ISSUER, subject, audiences: ['api://AzureADTokenExchange'] },
});
const outcome = ({ status, body }: Reply) => [status, body.error?.code];

describe('federated credentials of a user-assigned identity', () => {
  test.concurrent('must be unique, valid, allowed, and on an identity that exists', () =>
    withArm({}, async (sandbox, { send }) => {
      sandbox.addIdentity('id-deploy');
      const all = `${identityOf('id-deploy')}/federatedIdentityCredentials`;
      await send('PUT', `${all}/one`, credential());
      expect(outcome(await send('PUT', `${all}/two`, credential()))).toEqual([409, 'Conflict']);
      expect((await send('PUT', `${all}/two`, credential(SUBJECT.toUpperCase()))).status).toBe(201);
      expect(outcome(await send('GET', `${all}/none`))).toEqual([404, 'ResourceNotFound']);
      expect((await send('PUT', `${all}/x`, credential('x'))).status).toBe(400);
      expect((await send('PUT', `${all}/three`, { properties: {} })).status).toBe(400);
      expect((await send('PUT', `${all}/one`.replace('id-deploy', 'id-none'), credential())).status).toBe(
        404,
      );
      sandbox.allowOnly({ actions: ['Microsoft.ManagedIdentity/userAssignedIdentities/*/read'] });
      expect((await send('GET', all)).status).toBe(200);
      expect((await send('DELETE', `${all}/one`)).status).toBe(403);
    }));
});

test.concurrent('custom roles can be created, replaced, assigned, and deleted when they are no longer assigned', () =>
  withArm({}, async (sandbox, { send }) => {
    const role = (roleName: string, action: string) => ({
      properties: { roleName, permissions: [{ actions: [action] }], assignableScopes: [SCOPE] },
    });
    const path = `${SCOPE}/providers/Microsoft.Authorization/roleDefinitions/aaaaaaaa-0000-4000-8000-000000000001?api-version=2022-04-01`;
    expect((await send('PUT', path, role('Shop reader', 'Microsoft.App/*/read'))).status).toBe(201);
    expect((await send('PUT', path, role('Shop reader', 'Microsoft.App/jobs/read'))).status).toBe(201);
    expect((await send('GET', path)).body).toMatchObject({
      properties: { type: 'CustomRole', permissions: [{ actions: ['Microsoft.App/jobs/read'] }] },
    });
    const twin = await send(
      'PUT',
      path.replace('0001?', '0002?'),
      role('shop READER', 'Microsoft.App/*/read'),
    );
    expect(outcome(twin)).toEqual([409, 'RoleDefinitionWithSameNameExists']);
    const assignment = sandbox.grant(sandbox.addIdentity('id-a').principalId, 'Shop reader', SCOPE);
    expect(outcome(await send('DELETE', path))).toEqual([400, 'RoleDefinitionHasAssignments']);
    sandbox.revoke(assignment);
    expect((await send('DELETE', path)).status).toBe(200);
    expect((await send('DELETE', path)).status).toBe(204);
    sandbox.allowOnly({ actions: ['Microsoft.Authorization/*/read'] });
    expect((await send('PUT', path, role('Shop reader', 'Microsoft.App/*/read'))).status).toBe(403);
  }));

describe('a subscription of another tenant, delegated by Azure Lighthouse,', () => {
  const OTHER = '88888888-8888-4888-8888-888888888888';
  const TENANT = '77777777-7777-4777-8777-777777777777';
  const scope = `/subscriptions/${OTHER}/resourceGroups/shop`;
  const path = `${scope}/providers/Microsoft.Authorization/roleAssignments/11111111-1111-4111-8111-111111111111`;

  test.concurrent.each(['system', 'user'])(
    'has %s identities of that tenant and needs roles that contain the resource',
    (type) =>
      withArm({}, async (sandbox, { send }) => {
        sandbox.addSubscription(OTHER, { tenantId: TENANT });
        const identity = type === 'system' ? { system: true } : { user: ['id-a'] };
        const { id } = sandbox.addApp('web', { subscriptionId: OTHER, identity });
        const { system, user } = sandbox.azure.find('web').identity;
        const { principalId = '' } = system ?? [...user.values()][0] ?? {};
        const read =
          type === 'system' ? id : `${scope}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-a`;
        expect(JSON.stringify((await send('GET', read)).body)).toContain(`"tenantId":"${TENANT}"`);
        expect((await send('GET', `/subscriptions/${OTHER}`)).body['tenantId']).toBe(TENANT);
        const grant = {
          roleDefinitionId: sandbox.roleDefinitionId('AcrPull', OTHER),
          principalId,
          principalType: 'ServicePrincipal',
        };
        const refused = await send('PUT', path, { properties: grant }, '2022-04-01');
        expect([refused.status, refused.body.error?.message]).toEqual([
          403,
          expect.stringContaining('does not have authorization or an ABAC condition not fulfilled'),
        ]);
        const properties = { ...grant, delegatedManagedIdentityResourceId: id };
        expect((await send('PUT', path, { properties }, '2022-04-01')).status).toBe(201);
        expect((await send('GET', path, undefined, '2022-04-01')).body['properties']).toMatchObject(
          properties,
        );
      }),
  );
});
