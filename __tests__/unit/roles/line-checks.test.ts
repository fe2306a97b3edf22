import { describe, expect, test } from '@jest/globals';
import { contradictions, resolveLines } from '../../../src/roles/line-checks.ts';
import type { RoleLine } from '../../../src/roles/role-lines.ts';
import { type RolesWorld, rolesWorld, SHOP, VAULT } from './context.ts';

const CUSTOM = 'aaaaaaaa-0000-4000-8000-000000000003';

const lineAt = (scope: string, input: RoleLine['input'] = 'roles'): RoleLine => {
  return { input, line: 1, scope, role: { text: CUSTOM, guid: CUSTOM } };
};

/** A world in which the definition of the custom role can be read at the resource group, and not at the vault. */
function worldWith(...actions: readonly string[]): RolesWorld {
  const world = rolesWorld();
  const id = `${SHOP}/providers/Microsoft.Authorization/roleDefinitions/${CUSTOM}`;
  world.arm.documents.set(id.toLowerCase(), {
    id,
    properties: { roleName: 'Custom', permissions: [{ actions }] },
  });
  return world;
}

describe('a role by GUID that lets its holder extend its own access', () => {
  const REFUSED = [{ why: expect.stringContaining("'Custom' lets its holder grant roles") }];

  test.each(['Microsoft.Authorization/roleDefinitions/*', '*'])("isn't granted: %s", async (action) => {
    const { context } = worldWith(action);
    const { roles, problems } = await resolveLines([lineAt(SHOP)], 'grant', context);
    expect([roles, problems]).toEqual([[], REFUSED.map((one) => expect.objectContaining(one))]);
  });

  test("isn't granted where its definition can be read, after a scope where it can't", async () => {
    const { context } = worldWith('*');
    const { problems } = await resolveLines([lineAt(VAULT), lineAt(SHOP)], 'grant', context);
    expect(problems).toMatchObject(REFUSED);
  });

  test('can be revoked', async () => {
    const { context } = worldWith('*');
    const { roles, problems } = await resolveLines([lineAt(SHOP)], 'revoke', context);
    expect([roles.length, problems]).toEqual([1, []]);
  });
});

test.each([
  [SHOP, 1],
  [VAULT, 0],
])('a role at %s that the step grants and revokes is a contradiction: %i', async (scope, count) => {
  const { context } = worldWith('Microsoft.Storage/*');
  const granted = await resolveLines([lineAt(SHOP)], 'grant', context);
  const revoked = await resolveLines([lineAt(scope.toUpperCase(), 'revoke-roles')], 'revoke', context);
  const problems = contradictions(granted.roles, revoked.roles);
  expect(problems.map(({ line, why }) => [line.input, why])).toEqual(
    Array.from({ length: count }, () => ['revoke-roles', "Line 1 of 'roles' grants the same role."]),
  );
});
