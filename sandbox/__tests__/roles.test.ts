import { describe, expect, test } from '@jest/globals';
import { OBJECT_ID } from '../../sandbox/index.ts';
import { SCOPE } from './client.ts';
import {
  assignments,
  guid,
  inRoles,
  NAME,
  OTHER_NAME,
  outcome,
  PRINCIPAL,
  propertiesOf,
  roleId,
  SECRET,
  SUBSCRIPTION,
  scopesOf,
  VAULT,
} from './roles-client.ts';

describe('a PUT', () => {
  test.concurrent(
    'returns 201 each time, and the second response looks like the first',
    inRoles(async (sandbox, { put, send }) => {
      const first = await put(VAULT, 'Key Vault Secrets User');
      const stored = await send('GET', assignments(VAULT, NAME));
      await new Promise((resolve) => setTimeout(resolve, 5));
      const second = await put(VAULT, 'Key Vault Secrets User', { description: 'again' });
      expect([first.status, second.status]).toEqual([201, 201]);
      for (const reply of [first, second]) expect(propertiesOf(reply)['createdBy']).toBe(null);
      expect(propertiesOf(second)['createdOn']).not.toBe(propertiesOf(first)['createdOn']);
      const kept = propertiesOf(await send('GET', assignments(VAULT, NAME)));
      expect(kept).toMatchObject({
        createdOn: propertiesOf(stored)['createdOn'],
        createdBy: OBJECT_ID,
        description: 'again',
        principalType: 'ServicePrincipal',
        roleDefinitionId: roleId('Key Vault Secrets User'),
        scope: VAULT,
      });
      expect(sandbox.roleAssignments).toHaveLength(1);
    }),
  );

  test.concurrent(
    'of an equal assignment under another name is a conflict that contains its ID',
    inRoles(async (_sandbox, { put }) => {
      await put(VAULT, 'AcrPull');
      const reply = await put(VAULT.toUpperCase(), 'AcrPull', { name: OTHER_NAME });
      expect(outcome(reply)).toEqual([409, 'RoleAssignmentExists']);
      expect(reply.body.error?.message).toBe(
        'The role assignment already exists. The ID of the existing role assignment is 11111111222243338444555555555555.',
      );
    }),
  );

  test.concurrent(
    "can't reuse a name for another role or at another scope",
    inRoles(async (_sandbox, { put }) => {
      await put(VAULT, 'AcrPull');
      expect(outcome(await put(VAULT, 'AcrPush'))).toEqual([400, 'RoleAssignmentUpdateNotPermitted']);
      expect(outcome(await put(SCOPE, 'AcrPull'))).toEqual([400, 'HashConflictOnDifferentRoleAssignmentIds']);
      expect(outcome(await put(SCOPE, 'AcrPull', { name: 'mine' }))).toEqual([
        400,
        'InvalidRoleAssignmentId',
      ]);
    }),
  );

  test.concurrent(
    'looks up the principal only if its type is missing',
    inRoles(async (sandbox, { put }) => {
      sandbox.options.principalPropagationMs = 60_000;
      const { principalId } = sandbox.addIdentity('id-young');
      const young = await put(VAULT, 'AcrPull', { principalId, principalType: undefined });
      expect(outcome(young)).toEqual([400, 'PrincipalNotFound']);
      expect(young.body.error?.message).toContain(
        `Principal ${principalId.replaceAll('-', '')} does not exist`,
      );
      expect((await put(VAULT, 'AcrPull', { principalId })).status).toBe(201);
      sandbox.options.principalPropagationMs = 0;
      const wrong = await put(SCOPE, 'AcrPull', { name: OTHER_NAME, principalId, principalType: 'User' });
      expect(outcome(wrong)).toEqual([400, 'UnmatchedPrincipalType']);
      sandbox.addPrincipal(PRINCIPAL, 'Application');
      expect(outcome(await put(SCOPE, 'AcrPull', { name: OTHER_NAME }))).toEqual([
        400,
        'PrincipalTypeNotSupported',
      ]);
    }),
  );

  test.concurrent(
    'needs an existing role that can be assigned at this scope',
    inRoles(async (sandbox, { put }) => {
      expect(outcome(await put(VAULT, NAME))).toEqual([400, 'RoleDefinitionDoesNotExist']);
      const other = `${SUBSCRIPTION}/resourceGroups/other`;
      const role = sandbox.addRoleDefinition('Shop reader', { assignableScopes: [other] });
      expect(outcome(await put(VAULT, role.guid))).toEqual([
        400,
        'RoleAssignmentScopeNotAssignableToRoleDefinition',
      ]);
      sandbox.options.roleDefinitionPropagationMs = 60_000;
      sandbox.azure.addGroup('other');
      expect(outcome(await put(other, role.guid))).toEqual([400, 'RoleDefinitionDoesNotExist']);
      sandbox.options.roleDefinitionPropagationMs = 0;
      expect((await put(other, role.guid)).status).toBe(201);
    }),
  );

  test.concurrent(
    'is refused at the limit, except for an existing assignment',
    inRoles(async (sandbox, { put }) => {
      sandbox.options.roleAssignmentLimit = 1;
      await put(VAULT, 'AcrPull');
      expect(outcome(await put(VAULT, 'AcrPush', { name: OTHER_NAME }))).toEqual([
        400,
        'RoleAssignmentLimitExceeded',
      ]);
      expect((await put(VAULT, 'AcrPull')).status).toBe(201);
    }),
  );

  test.concurrent(
    "at a resource that doesn't exist is accepted or refused, because Azure's response isn't known",
    inRoles(async (sandbox, { put }) => {
      sandbox.options.roleOnMissingResource = 'ResourceNotFound';
      expect(outcome(await put(SECRET, 'Reader'))).toEqual([404, 'ResourceNotFound']);
      sandbox.addVault('kv');
      expect((await put(SECRET, 'Reader')).status).toBe(201);
      expect((await put(SCOPE, 'Reader', { name: OTHER_NAME })).status).toBe(201);
    }),
  );
});

describe('a list', () => {
  const all = [SUBSCRIPTION, SCOPE, VAULT, SECRET];

  test.concurrent(
    'for a principal contains assignments at, above, and below the scope, but none below it with atScope()',
    inRoles(async (sandbox, { list }) => {
      for (const scope of all) sandbox.grant(PRINCIPAL, 'Reader', scope);
      sandbox.grant(PRINCIPAL, 'Reader', '/');
      sandbox.grant(PRINCIPAL, 'Reader', `${SUBSCRIPTION}/resourceGroups/other`);
      sandbox.grant(OBJECT_ID, 'Reader', VAULT);
      const mine = `principalId eq '${PRINCIPAL.toUpperCase()}'`;
      expect(scopesOf(await list(VAULT, mine))).toEqual([...all, '/']);
      expect(scopesOf(await list(VAULT, 'atScope()'))).toEqual([SUBSCRIPTION, SCOPE, VAULT, '/', VAULT]);
      expect(scopesOf(await list(VAULT, `atScope() and assignedTo('${PRINCIPAL}')`))).toHaveLength(4);
      expect((await list(VAULT, `atScope() and ${mine}`)).status).toBe(400);
      expect(scopesOf(await list(SUBSCRIPTION))).toHaveLength(7);
    }),
  );

  test.concurrent(
    'can show assignments of deleted principals, and role IDs without the subscription',
    inRoles(async (sandbox, { list }) => {
      const { id, principalId } = sandbox.addIdentity('id-gone');
      sandbox.grant(principalId, 'Reader', '/');
      sandbox.deleteIdentity(id);
      const { body } = await list(SUBSCRIPTION, `principalId eq '${principalId}'`);
      expect(body.value).toMatchObject([
        {
          properties: {
            roleDefinitionId: `/providers/Microsoft.Authorization/roleDefinitions/${guid('Reader')}`,
          },
        },
      ]);
      sandbox.options.listsDeletedPrincipals = false;
      expect(scopesOf(await list(SUBSCRIPTION, `principalId eq '${principalId}'`))).toEqual([]);
    }),
  );
});

test.concurrent(
  'a CanNotDelete lock prevents deleting assignments, and a ReadOnly lock also prevents creating them',
  inRoles(async (sandbox, { put, send }) => {
    const unlock = sandbox.lock(SCOPE);
    await put(VAULT, 'Reader');
    const refused = await send('DELETE', assignments(VAULT, NAME));
    expect(outcome(refused)).toEqual([409, 'ScopeLocked']);
    expect(refused.body.error?.message).toContain(`following scope(s) are locked: '${SCOPE}'`);
    unlock();
    expect((await send('DELETE', assignments(VAULT, NAME))).status).toBe(200);
    sandbox.lock(VAULT, 'ReadOnly');
    expect(outcome(await put(VAULT, 'Reader'))).toEqual([409, 'ScopeLocked']);
  }),
);

describe('role definitions', () => {
  test.concurrent(
    'are found by name (ignoring case, with doubled quotes) and by GUID',
    inRoles(async (sandbox, { definitions, send }) => {
      expect(await definitions(VAULT, "roleName eq 'key vault SECRETS user'")).toEqual([
        guid('Key Vault Secrets User'),
      ]);
      expect(await definitions(VAULT, "roleName eq 'Nobody'")).toEqual([]);
      const { guid: custom } = sandbox.addRoleDefinition("The shop's reader", { actions: ['*/read'] });
      expect(await definitions(VAULT, "roleName eq 'the shop''s READER'")).toEqual([custom]);
      expect(await definitions(VAULT, "type eq 'CustomRole'")).toEqual([custom]);
      const one = await send('GET', roleId('Key Vault Secrets User'));
      expect(propertiesOf(one)).toMatchObject({
        roleName: 'Key Vault Secrets User',
        permissions: [{ dataActions: expect.arrayContaining([expect.stringContaining('getSecret')]) }],
      });
      expect(outcome(await send('GET', roleId(NAME)))).toEqual([404, 'RoleDefinitionDoesNotExist']);
    }),
  );

  test.concurrent(
    "are visible only at their assignable scopes if they're custom",
    inRoles(async (sandbox, { definitions }) => {
      sandbox.addRoleDefinition('Here', { assignableScopes: [SCOPE] });
      expect(await definitions(VAULT, "roleName eq 'Here'")).toHaveLength(1);
      expect(await definitions(SUBSCRIPTION, "roleName eq 'Here'")).toEqual([]);
    }),
  );
});
