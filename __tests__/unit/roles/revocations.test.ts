import { describe, expect, test } from '@jest/globals';
import { makePlan } from '../../../src/resources/plan.ts';
import { snapshotOf } from '../../../src/resources/snapshot.ts';
import { Target } from '../../../src/resources/target.ts';
import { azureRbac } from '../../../src/roles/azure-rbac.ts';
import type { WantedRole } from '../../../src/roles/door.ts';
import { changeOf } from '../../../src/roles/record.ts';
import { Revocations } from '../../../src/roles/revocations.ts';
import { identityId, setOf, targetId, wireOf } from '../data.ts';
import { type RolesWorld, rolesWorld, SHOP } from './context.ts';
import { assignmentId, refusal } from './toy-rbac.ts';

const READER = '/providers/Microsoft.Authorization/roleDefinitions/acdd72a7-3385-48ef-bd42-f606fba81ae7';

/** Destroy principals of a target. The step saw only the role of `known`. */
async function destroy(
  principalIds: readonly string[],
  beforeEnd: (world: RolesWorld) => void = () => undefined,
): Promise<RolesWorld> {
  const world = rolesWorld();
  const { arm, context, step } = world;
  const id = targetId('app', 'web');
  const before = snapshotOf({ identity: wireOf(setOf('known')) }, id, step.clock.now());
  arm.assignments = [
    { id: assignmentId(SHOP, 'one'), scope: SHOP, roleDefinitionId: READER, principalId: 'known' },
  ];
  const target = new Target(id, { system: true, user: [] }, context, before);
  target.plan = makePlan(before.identities, { operation: 'remove', selection: target.selection });
  const request = { operation: 'remove', deleteRoleAssignments: true } as const;
  const revocations = new Revocations(request, [], [], context);
  await revocations.plan([target]);
  await revocations.beforeWrite(target);
  for (const principalId of principalIds) target.destroyed.add(principalId);
  beforeEnd(world);
  await revocations.afterChange(target);
  return world;
}

describe('the roles of a destroyed principal are deleted', () => {
  test('after a principal that another process assigned and removed again', async () => {
    const { arm, context } = await destroy(['unknown', 'known']);
    expect(arm.assignments).toEqual([]);
    expect([...context.records].map((record) => changeOf(record, false))).toEqual(['removed']);
  });

  test("with a warning if they can't be listed again", async () => {
    const { arm, step } = await destroy(['known'], (world) => {
      world.arm.before = (request) => {
        if (request.startsWith('LIST')) throw refusal('BadRequest', 400, 'gone');
      };
    });
    expect(arm.assignments).toEqual([]);
    expect(step.warnings).toEqual([expect.stringMatching(/principal known, .* might remain, .*: gone$/)]);
  });
});

/** Plan to revoke two roles of an identity at one scope. */
async function planLines(arrange: (world: RolesWorld) => void): Promise<RolesWorld & { error: unknown }> {
  const id = identityId('id-a');
  const world = rolesWorld([id]);
  const { context } = world;
  arrange(world);
  const roles = ['reader', 'writer'].map((guid, index): WantedRole => {
    const line = { input: 'revoke-roles', line: index + 1, scope: SHOP, role: { text: guid, guid } } as const;
    return { door: azureRbac, line, scope: SHOP, roleKey: guid, roleName: guid, roleDefinitionId: guid };
  });
  const target = new Target(targetId('app', 'web'), { system: false, user: [id] }, context);
  const request = { operation: 'assign', deleteRoleAssignments: false } as const;
  const plan = new Revocations(request, [], roles, context).plan([target]);
  return {
    ...world,
    error: await plan.then(
      () => undefined,
      (error: unknown) => error,
    ),
  };
}

describe('before any write', () => {
  test('one list is requested for a principal and scope, however long it takes', async () => {
    const { arm, error } = await planLines(({ arm, step }) => {
      arm.before = () => step.clock.pass(3_000);
    });
    expect([error, arm.requests]).toEqual([undefined, [`LIST ${SHOP}`]]);
  });

  test("a list that fails stops the step, and its roles haven't failed", async () => {
    const { context, error } = await planLines(({ arm }) => {
      arm.before = () => {
        throw refusal('BadRequest', 400, 'no');
      };
    });
    expect(error).toMatchObject({ message: expect.stringContaining("line 1 of 'revoke-roles'") });
    expect([...context.records]).toEqual([]);
  });
});
