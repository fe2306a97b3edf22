import { describe, expect, test } from '@jest/globals';
import { UnansweredError } from '../../../src/azure/errors.ts';
import { formatResourceId, idKey } from '../../../src/resource-id.ts';
import { Target } from '../../../src/resources/target.ts';
import type { Principal } from '../../../src/roles/assignees.ts';
import { azureRbac } from '../../../src/roles/azure-rbac.ts';
import { changeOf, newRecord, type RoleRecord } from '../../../src/roles/record.ts';
import { roleAssignmentName } from '../../../src/roles/role-assignment-name.ts';
import { grantRole, planRole, revokeRole } from '../../../src/roles/write-role.ts';
import { StepStopped } from '../../../src/step.ts';
import { targetId } from '../data.ts';
import { type RolesWorld, RUN_URL, rolesWorld } from './context.ts';
import { assignmentId, refusal } from './toy-rbac.ts';

const PRINCIPAL = 'aaaaaaaa-0000-4000-8000-000000000009';
const SCOPE = '/subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/shop';
const GUID = '7f951dda-4ed3-4680-a7ca-43fe172d538d';
const ROLE_ID = `/subscriptions/s/providers/Microsoft.Authorization/roleDefinitions/${GUID}`;
const ROLE = { door: azureRbac, scope: SCOPE, roleKey: GUID, roleName: 'AcrPull', roleDefinitionId: ROLE_ID };
const PUBLISHED = roleAssignmentName(SCOPE, PRINCIPAL, GUID);
const ASSIGNEE = { identity: '/id-a', isSystem: false, label: "user-assigned identity 'id-a'" };

/** An assignment of the role, as somebody else created it. */
const existing = (name: string, more: Record<string, string> = {}) => ({
  ...{ id: assignmentId(SCOPE, name), scope: SCOPE, roleDefinitionId: ROLE_ID, principalId: PRINCIPAL },
  ...more,
});
const OTHER_NAME = 'bbbbbbbb-0000-4000-8000-000000000001';

const USER = { assignee: ASSIGNEE, principalId: PRINCIPAL, target: undefined };
const OTHER = 'cccccccc-0000-4000-8000-000000000009';

/** A target that hasn't been read, as it is in Azure. */
function targetWith(world: RolesWorld, principalId: string | undefined): Target {
  const id = targetId('app', 'web');
  const identity = principalId === undefined ? { type: 'None' } : { type: 'SystemAssigned', principalId };
  const path = formatResourceId(id);
  world.arm.documents.set(idKey(path), { id: path, identity });
  return new Target(id, { system: true, user: [] }, world.context);
}

interface Grant extends RolesWorld {
  readonly record: RoleRecord;
  readonly puts: () => string[];
  readonly lists: () => number;
}

/** Grant the role after a planning that found it absent. */
async function grant(
  arrange: (world: RolesWorld, record: RoleRecord) => void | Promise<void> = () => undefined,
  target?: Target,
): Promise<Grant> {
  const world = rolesWorld();
  const record = newRecord(ASSIGNEE, PRINCIPAL, ROLE);
  record.entry = planRole('grant', record, world.context);
  await arrange(world, record);
  await grantRole(record, ROLE, { assignee: ASSIGNEE, principalId: PRINCIPAL, target }, world.context);
  const requests = (kind: string): string[] => world.arm.requests.filter((one) => one.startsWith(kind));
  return {
    ...world,
    record,
    puts: () => requests('PUT').map((request) => request.slice(4)),
    lists: () => requests('LIST').length,
  };
}

/** Answer the first PUTs with errors. */
const failing =
  (...errors: readonly Error[]) =>
  ({ arm }: RolesWorld): void => {
    const left = [...errors];
    arm.before = (request) => {
      const error = request.startsWith('PUT') ? left.shift() : undefined;
      if (error) throw error;
    };
  };

describe('the name of a new assignment', () => {
  test('is the published one if the assignments can be listed', async () => {
    const { record, arm, puts } = await grant();
    expect(puts()).toEqual([PUBLISHED]);
    expect(arm.bodies).toEqual([
      {
        properties: {
          roleDefinitionId: ROLE_ID,
          principalId: PRINCIPAL,
          principalType: 'ServicePrincipal',
          description: RUN_URL,
        },
      },
    ]);
    expect(changeOf(record, false)).toBe('added');
    expect(record.id).toBe(assignmentId(SCOPE, PUBLISHED));
  });

  test('is a random one if they cannot: it overwrites nothing, and is kept for repeats', async () => {
    const { record, puts, lists } = await grant((world) => {
      world.arm.unlistable.add(SCOPE);
      failing(
        refusal('PrincipalNotFound', 400),
        new UnansweredError('ECONNRESET', { action: 'grant' }),
      )(world);
    });
    expect(changeOf(record, false)).toBe('added');
    expect(puts()).toHaveLength(3);
    expect(new Set(puts()).size).toBe(1);
    expect(puts()[0]).not.toBe(PUBLISHED);
    expect(lists()).toBeLessThanOrEqual(3);
  });

  test('is a random one if they cannot: an assignment with a condition stays', async () => {
    const { record, arm } = await grant((world) => {
      world.arm.unlistable.add(SCOPE);
      world.arm.assignments = [existing(PUBLISHED, { condition: '@Resource[…]' })];
    });
    expect(changeOf(record, false)).toBe('unchanged');
    expect(arm.assignments).toEqual([existing(PUBLISHED, { condition: '@Resource[…]' })]);
  });

  test.each(['RoleAssignmentUpdateNotPermitted', 'HashConflictOnDifferentRoleAssignmentIds'])(
    'is replaced once if it is taken (%s)',
    async (code) => {
      const { record, puts } = await grant(failing(refusal(code, 400)));
      expect(changeOf(record, false)).toBe('added');
      expect(puts().map((name) => name === PUBLISHED)).toEqual([true, false]);

      const twice = await grant(failing(refusal(code, 400), refusal(code, 400)));
      expect(twice.record.error).toMatchObject({ detail: { code } });
      expect(twice.puts()).toHaveLength(2);
      expect(twice.record.entry?.state).toBe('refused');
    },
  );

  test('is a random one if the list shows that it is taken', async () => {
    const { puts, arm } = await grant((world) => {
      const roleDefinitionId = ROLE_ID.replace(GUID, OTHER_NAME);
      world.arm.assignments = [existing(PUBLISHED, { roleDefinitionId })];
    });
    expect(puts()).toHaveLength(1);
    expect(puts()).not.toContain(PUBLISHED);
    expect(arm.assignments).toHaveLength(2);
  });
});

describe('an assignment that is there', () => {
  test('is unchanged with its condition, and nothing is written', async () => {
    const { record, puts, context } = await grant((world) => {
      world.arm.assignments = [existing(PUBLISHED, { condition: '@Resource[…]' })];
    });
    expect(record).toMatchObject({ id: assignmentId(SCOPE, PUBLISHED), condition: '@Resource[…]' });
    expect(changeOf(record, false)).toBe('unchanged');
    expect(puts()).toEqual([]);
    expect(context.journal.entries).toEqual([]);
  });

  test('is not overwritten if it came while the decision was old', async () => {
    const { record, arm, lists } = await grant(async (world) => {
      await world.context.lists.last(ROLE, PRINCIPAL);
      world.step.clock.pass(2_100);
      world.arm.assignments = [existing(PUBLISHED, { condition: '@Resource[…]' })];
    });
    expect(changeOf(record, false)).toBe('unchanged');
    expect(lists()).toBe(2);
    expect(arm.assignments).toMatchObject([{ condition: '@Resource[…]' }]);
  });

  test('is listed once if the list is young', async () => {
    const { lists } = await grant(async ({ context, step }) => {
      await context.lists.last(ROLE, PRINCIPAL);
      step.clock.pass(1_900);
    });
    expect(lists()).toBe(1);
  });

  test.each([
    ['before a repeat after throttling', refusal('TooManyRequests', 429), 2_100],
    ['before a repeat after throttling, also at once', refusal('TooManyRequests', 429), 0],
    ['before a repeat for a new principal', refusal('PrincipalNotFound', 400), 2_100],
  ])('is found %s', async (_, error, ms) => {
    const { record, arm, puts } = await grant((world) => {
      world.arm.before = (request) => {
        if (!request.startsWith('PUT')) return;
        world.arm.before = () => undefined;
        world.arm.assignments = [existing(PUBLISHED, { condition: '@Resource[…]' })];
        world.step.clock.pass(ms);
        throw error;
      };
    });
    expect(changeOf(record, false)).toBe('unchanged');
    expect(puts()).toHaveLength(1);
    expect(arm.assignments).toMatchObject([{ condition: '@Resource[…]' }]);
  });

  test('is unchanged if only the PUT shows it (409), with its condition from a new list', async () => {
    const { record, context } = await grant((world) => {
      world.arm.before = (request) => {
        if (request.startsWith('PUT'))
          world.arm.assignments = [existing(OTHER_NAME, { condition: '@Resource[…]' })];
      };
    });
    expect(record).toMatchObject({ id: assignmentId(SCOPE, OTHER_NAME), condition: '@Resource[…]' });
    expect(changeOf(record, false)).toBe('unchanged');
    expect(context.journal.entries).toEqual([]);
  });

  test('is granted again if it is gone by now', async () => {
    const { record } = await grant((world, planned) => {
      if (planned.entry) world.context.journal.drop(planned.entry);
      planned.entry = undefined;
      planned.id = assignmentId(SCOPE, OTHER_NAME);
    });
    expect(changeOf(record, false)).toBe('added');
    expect(record.id).toBe(assignmentId(SCOPE, PUBLISHED));
  });
});

describe('a lost answer', () => {
  test('is found in a new list: added, and sent once', async () => {
    const { record, puts, lists } = await grant((world) => {
      world.arm.before = (request) => {
        if (!request.startsWith('PUT')) return;
        world.arm.before = () => undefined;
        world.arm.assignments = [existing(PUBLISHED, { description: RUN_URL })];
        throw new UnansweredError('ECONNRESET', { action: 'grant' });
      };
    });
    expect(changeOf(record, false)).toBe('added');
    expect(puts()).toHaveLength(1);
    expect(lists()).toBe(2);
  });

  test('of a PUT that never arrived is sent again', async () => {
    const { record, puts } = await grant(failing(new UnansweredError('ECONNRESET', { action: 'grant' })));
    expect(changeOf(record, false)).toBe('added');
    expect(puts()).toEqual([PUBLISHED, PUBLISHED]);
  });
});

describe('a new principal', () => {
  const unknown = (count: number): Error[] =>
    Array.from({ length: count }, () => refusal('PrincipalNotFound', 400));

  test('is waited for', async () => {
    const { record, step, puts } = await grant(failing(...unknown(4)));
    expect(changeOf(record, false)).toBe('added');
    expect(puts()).toHaveLength(5);
    expect(step.clock.sleeps).toEqual([2_000, 4_000, 8_000, 15_000]);
  });

  test('is given up after three minutes', async () => {
    const { record, step } = await grant(failing(...unknown(99)));
    expect(record.error).toMatchObject({ detail: { code: 'PrincipalNotFound' } });
    const waited = step.clock.sleeps.reduce((sum, ms) => sum + ms, 0);
    expect(waited).toBeGreaterThanOrEqual(180_000);
    expect(waited).toBeLessThan(200_000);
  });
});

describe('a grant that is stopped', () => {
  test.each([
    ['while it is throttled was refused', refusal('TooManyRequests', 429), 'refused'],
    ['after its answer was lost is unknown', new UnansweredError('ECONNRESET', { action: 'grant' }), 'sent'],
  ])('%s', async (_, error, state) => {
    const { record, puts } = await grant((world) => {
      world.arm.before = (request) => {
        if (!request.startsWith('PUT')) return;
        world.step.stop(new StepStopped('stopped by SIGTERM'));
        throw error;
      };
    });
    expect(record.entry?.state).toBe(state);
    expect(record).toMatchObject({ error: undefined, id: null });
    expect(changeOf(record, false)).toBe('failed');
    expect(puts()).toHaveLength(1);
  });
});

describe('the principal of a system-assigned identity', () => {
  test('counts as a fresh reading shows it', async () => {
    const world = rolesWorld();
    const record = newRecord(ASSIGNEE, PRINCIPAL, ROLE);
    const target = targetWith(world, OTHER);
    await grantRole(record, ROLE, { assignee: ASSIGNEE, principalId: PRINCIPAL, target }, world.context);
    expect(record.principalId).toBe(OTHER);
    expect(world.arm.assignments).toMatchObject([{ principalId: OTHER }]);
  });

  test.each([
    [2_000, PRINCIPAL],
    [2_001, OTHER],
  ])('counts as it was read %i ms ago: %s', async (age, principalId) => {
    const world = rolesWorld();
    const target = targetWith(world, PRINCIPAL);
    await target.load(world.context);
    targetWith(world, OTHER);
    world.step.clock.pass(age);
    const record = newRecord(ASSIGNEE, PRINCIPAL, ROLE);
    await grantRole(record, ROLE, { assignee: ASSIGNEE, principalId: PRINCIPAL, target }, world.context);
    expect(world.arm.assignments).toMatchObject([{ principalId }]);
  });

  test.each([
    ['replaced', OTHER, [{ principalId: OTHER }]],
    ['removed', undefined, []],
  ])('is read again if it is %s while a younger list is read', async (_, principalId, expected) => {
    const world = rolesWorld();
    const target = targetWith(world, PRINCIPAL);
    await target.load(world.context);
    world.step.clock.pass(1_500);
    world.arm.before = () => {
      world.arm.before = () => undefined;
      targetWith(world, principalId);
      world.step.clock.pass(1_000);
    };
    const record = newRecord(ASSIGNEE, PRINCIPAL, ROLE);
    await grantRole(record, ROLE, { assignee: ASSIGNEE, principalId: PRINCIPAL, target }, world.context);
    expect(world.arm.assignments).toMatchObject(expected);
  });

  test('gets no role if the identity is gone', async () => {
    const world = rolesWorld();
    const record = newRecord(ASSIGNEE, PRINCIPAL, ROLE);
    const target = targetWith(world, undefined);
    await grantRole(record, ROLE, { assignee: ASSIGNEE, principalId: PRINCIPAL, target }, world.context);
    expect(record.error).toMatchObject({ why: expect.stringContaining('removed the identity') });
    expect(world.arm.assignments).toEqual([]);
  });
});

describe('a revocation', () => {
  async function revoke(
    arrange: (world: RolesWorld) => void = () => undefined,
    principalOf: (world: RolesWorld) => Principal | undefined = () => USER,
  ): Promise<RolesWorld & { readonly record: RoleRecord }> {
    const world = rolesWorld();
    world.arm.assignments = [existing(OTHER_NAME)];
    const [found] = world.arm.assignments;
    const assignment = azureRbac.read({ id: found?.id, properties: found });
    if (!assignment) throw new TypeError('not an assignment');
    const record = newRecord(ASSIGNEE, PRINCIPAL, ROLE);
    world.context.records.add(record);
    arrange(world);
    await revokeRole(record, assignment, principalOf(world), world.context);
    return { ...world, record };
  }

  test('deletes the assignment', async () => {
    const { record, arm } = await revoke();
    expect(changeOf(record, false)).toBe('removed');
    expect(arm.assignments).toEqual([]);
  });

  test('has nothing to do if somebody else deleted it: no record, no write', async () => {
    const { context, arm } = await revoke((world) => {
      world.arm.assignments = [];
    });
    expect([...context.records]).toEqual([]);
    expect(context.journal.entries).toEqual([]);
    expect(arm.requests.filter((request) => request.startsWith('DELETE'))).toEqual([]);
  });

  test('whose answer was lost is done if the assignment is gone', async () => {
    const { record, arm } = await revoke((world) => {
      world.arm.before = (request) => {
        if (!request.startsWith('DELETE')) return;
        world.arm.assignments = [];
        throw new UnansweredError('ECONNRESET', { action: 'revoke' });
      };
    });
    expect(changeOf(record, false)).toBe('removed');
    expect(arm.requests.filter((request) => request.startsWith('DELETE'))).toHaveLength(1);
  });

  test('of a destroyed principal needs no list', async () => {
    const { record, arm } = await revoke(undefined, () => undefined);
    expect(changeOf(record, false)).toBe('removed');
    expect(arm.requests).toEqual([`DELETE ${OTHER_NAME}`]);
  });

  test('is from the principal that a fresh reading of its resource shows', async () => {
    const { record, arm } = await revoke(
      (world) => {
        world.arm.assignments = [existing(OTHER_NAME), existing(PUBLISHED, { principalId: OTHER })];
      },
      (world) => ({ ...USER, target: targetWith(world, OTHER) }),
    );
    expect(record).toMatchObject({ principalId: OTHER, id: assignmentId(SCOPE, PUBLISHED) });
    expect(arm.assignments).toEqual([existing(OTHER_NAME)]);
  });

  test('that a lock prevents has failed', async () => {
    const { record, arm } = await revoke((world) => void world.arm.locked.add(SCOPE));
    expect(changeOf(record, false)).toBe('failed');
    expect(record.error).toMatchObject({ detail: { code: 'ScopeLocked' } });
    expect(arm.assignments).toHaveLength(1);
  });
});
