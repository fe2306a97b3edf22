import { describe, expect, test } from '@jest/globals';
import { makePlan } from '../../../src/resources/plan.ts';
import { snapshotOf } from '../../../src/resources/snapshot.ts';
import { Target } from '../../../src/resources/target.ts';
import { changeOf } from '../../../src/roles/record.ts';
import { Revocations } from '../../../src/roles/revocations.ts';
import { SUBSCRIPTION, setOf, targetId, wireOf } from '../data.ts';
import { type RolesWorld, rolesWorld } from './context.ts';
import { assignmentId, refusal } from './toy-rbac.ts';

const SHOP = `/subscriptions/${SUBSCRIPTION}/resourceGroups/shop`;
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
