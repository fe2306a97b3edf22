import { describe, expect, test } from '@jest/globals';
import { UnansweredError } from '../../../src/azure/errors.ts';
import { formatResourceId, idKey } from '../../../src/resource-id.ts';
import { Target } from '../../../src/resources/target.ts';
import { azureRbac } from '../../../src/roles/azure-rbac.ts';
import type { Principal } from '../../../src/roles/principals.ts';
import { changeOf, newRecord, type RoleRecord } from '../../../src/roles/record.ts';
import { grantRole, planRole, revokeRole, roleAssignmentName } from '../../../src/roles/write-role.ts';
import { StepStopped } from '../../../src/step.ts';
import { targetId } from '../data.ts';
import { type RolesWorld, RUN_URL, rolesWorld, SHOP as SCOPE } from './context.ts';
import { assignmentId, refusal } from './toy-rbac.ts';

const PRINCIPAL = 'aaaaaaaa-0000-4000-8000-000000000009';
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

/** Serve the first request of a kind in another way: an error that is thrown, or something that happens meanwhile. */
const first =
  (method: string, ...ways: readonly (Error | (() => void))[]) =>
  ({ arm }: RolesWorld): void => {
    const left = [...ways];
    arm.before = (request) => {
      const way = request.startsWith(method) ? left.shift() : undefined;
      if (way instanceof Error) throw way;
      way?.();
    };
  };

const LOST = new UnansweredError('ECONNRESET', { action: 'grant' });
const NEW_PRINCIPAL = refusal('PrincipalNotFound', 400);
const TAKEN = refusal('RoleAssignmentUpdateNotPermitted', 400);
const CONDITION = { condition: '@Resource[…]' };

interface Grant extends RolesWorld {
  readonly record: RoleRecord;
  /** The names that were sent: the published one, or a random one. */
  readonly names: readonly string[];
}

/** Grant the role after a plan that found it missing. */
async function grant(arrange: (world: RolesWorld) => void | Promise<void>): Promise<Grant> {
  const world = rolesWorld();
  const record = newRecord(USER, ROLE);
  planRole('grant', record, world.context);
  await arrange(world);
  await grantRole(record, ROLE, USER, world.context);
  const names = world.arm.requests.flatMap((one) => (one.startsWith('PUT') ? [one.slice(4)] : []));
  return { ...world, record, names };
}

const listsOf = ({ arm }: RolesWorld): number =>
  arm.requests.filter((request) => request.startsWith('LIST')).length;

describe('a role is granted', () => {
  const P = 'published';
  test.each<[what: string, names: readonly string[], lists: number, arrange: (world: RolesWorld) => unknown]>(
    [
      ['under the published name', [P], 1, () => undefined],
      [
        'based on a fresh list',
        [P],
        1,
        async ({ context, step }) => {
          await context.lists.get(ROLE, PRINCIPAL, 'any');
          step.clock.pass(1_900);
        },
      ],
      [
        "under a random name, kept for repeats, if roles can't be listed, so that nothing is overwritten",
        ['random', 'random', 'random'],
        3,
        (world) => {
          world.arm.listProblem.add(SCOPE);
          first('PUT', NEW_PRINCIPAL, LOST)(world);
        },
      ],
      [
        'under a random name if the list shows that the published name is used',
        ['random'],
        1,
        ({ arm }) => {
          arm.assignments = [existing(PUBLISHED, { roleDefinitionId: ROLE_ID.replace(GUID, OTHER_NAME) })];
        },
      ],
      ['under a random name if Azure refuses the published name', [P, 'random'], 2, first('PUT', TAKEN)],
      ['again if the request never arrived', [P, P], 2, first('PUT', LOST)],
      [
        'once if only the response is lost',
        [P],
        2,
        (world) =>
          first('PUT', () => {
            world.arm.assignments = [existing(PUBLISHED, { description: RUN_URL })];
            throw LOST;
          })(world),
      ],
    ],
  )('%s', async (_, names, lists, arrange) => {
    const world = await grant(async (one) => void (await arrange(one)));
    const { record, arm } = world;
    expect(changeOf(record, false)).toBe('added');
    expect(world.names.map((name) => (name === PUBLISHED ? P : 'random'))).toEqual(names);
    expect(new Set(world.names).size).toBe(new Set(names).size);
    expect(listsOf(world)).toBe(lists);
    expect(record.id).toBe(assignmentId(SCOPE, world.names.at(-1) ?? ''));
    expect(arm.assignments.map(({ description }) => description)).toContain(RUN_URL);
  });
});

describe('an assignment from another client stays unchanged, with its condition', () => {
  const meanwhile = (ms: number, error: Error) => (world: RolesWorld, arrive: () => void) =>
    first('PUT', () => {
      arrive();
      world.step.clock.pass(ms);
      throw error;
    })(world);
  const THROTTLED = refusal('TooManyRequests', 429);
  test.each<[when: string, puts: number, arrange: (world: RolesWorld, arrive: () => void) => unknown]>([
    ['that was there', 0, (_, arrive) => arrive()],
    [
      'that another client made while the decision was too old',
      0,
      async ({ context, step }, arrive) => {
        await context.lists.get(ROLE, PRINCIPAL, 'any');
        step.clock.pass(2_100);
        arrive();
      },
    ],
    ['before a repeat after throttling, even at once', 1, meanwhile(0, THROTTLED)],
    ['before a repeat for a new principal', 1, meanwhile(2_100, NEW_PRINCIPAL)],
    ['that only the PUT reveals (409)', 1, (world, arrive) => first('PUT', arrive)(world)],
    [
      "that can't be listed",
      1,
      ({ arm }, arrive) => {
        arm.listProblem.add(SCOPE);
        arrive();
      },
    ],
  ])('%s', async (when, puts, arrange) => {
    const theirs = existing(when.includes('409') ? OTHER_NAME : PUBLISHED, CONDITION);
    const { record, context, arm, names } = await grant((world) => {
      const arrived = arrange(world, () => {
        world.arm.assignments = [theirs];
      });
      return arrived instanceof Promise ? arrived : undefined;
    });
    expect(names).toHaveLength(puts);
    expect(arm.assignments).toEqual([theirs]);
    expect(changeOf(record, false)).toBe('unchanged');
    expect(context.journal.entries).toEqual([]);
    const isShown = arm.listProblem.size === 0;
    expect(record).toMatchObject(isShown ? { id: theirs.id, ...CONDITION } : { id: null, condition: null });
  });
});

test('only two names are tried', async () => {
  const { record, names } = await grant(first('PUT', TAKEN, TAKEN));
  expect(record).toMatchObject({ id: null, error: TAKEN, entry: { state: 'refused' } });
  expect(names).toHaveLength(2);
});

test('the grant waits up to 3 minutes for a new principal', async () => {
  const { step, record } = await grant(first('PUT', ...Array.from({ length: 4 }, () => NEW_PRINCIPAL)));
  expect(changeOf(record, false)).toBe('added');
  expect(step.clock.sleeps).toHaveLength(4);

  const failed = await grant(first('PUT', ...Array.from({ length: 99 }, () => NEW_PRINCIPAL)));
  expect(failed.record.error).toBe(NEW_PRINCIPAL);
  const waited = failed.step.clock.sleeps.reduce((sum, ms) => sum + ms, 0);
  expect(waited).toBeGreaterThanOrEqual(180_000);
  expect(waited).toBeLessThan(210_000);
});

test.each([
  ['refused', refusal('TooManyRequests', 429)],
  ['sent', LOST],
])('a grant that is stopped before its repetition stays as %s in the journal', async (state, error) => {
  const { record, names } = await grant((world) =>
    first('PUT', () => {
      world.step.stop(new StepStopped('stopped by SIGTERM'));
      throw error;
    })(world),
  );
  expect(record).toMatchObject({ error: undefined, id: null, entry: { state } });
  expect(changeOf(record, false)).toBe('failed');
  expect(names).toHaveLength(1);
});

describe('the principal of a system-assigned identity', () => {
  test.each<[what: string, ages: readonly number[], now: string | undefined, gets: string | undefined]>([
    ['is the one in a fresh reading', [], OTHER, OTHER],
    ['is the one that was read up to 2 seconds ago', [2_000, 0], OTHER, PRINCIPAL],
    ['is read again later', [2_001, 0], OTHER, OTHER],
    ["is read again if it's replaced while a newer list is read", [1_500, 1_000], OTHER, OTHER],
    ["gets no role if it's removed while a newer list is read", [1_500, 1_000], undefined, undefined],
  ])('%s', async (_, [age, listMs = 0], now, gets) => {
    const world = rolesWorld();
    const target = targetWith(world, PRINCIPAL);
    if (age !== undefined) {
      await target.load(world.context);
      world.step.clock.pass(age);
    }
    const replace = (): void => {
      targetWith(world, now);
      world.step.clock.pass(listMs);
    };
    if (listMs > 0) first('LIST', replace)(world);
    else replace();
    const record = newRecord(USER, ROLE);
    await grantRole(record, ROLE, { ...USER, target }, world.context);
    expect(world.arm.assignments.map(({ principalId }) => principalId)).toEqual(gets ? [gets] : []);
    if (gets) expect(record.principalId).toBe(gets);
    else expect(record.error).toMatchObject({ why: expect.stringContaining('removed the identity') });
  });
});

describe('a revocation', () => {
  async function revoke(
    arrange: (world: RolesWorld) => void,
    principalOf: (world: RolesWorld) => Principal | undefined = () => USER,
  ): Promise<RolesWorld & { readonly record: RoleRecord }> {
    const world = rolesWorld();
    const theirs = existing(OTHER_NAME);
    world.arm.assignments = [theirs];
    const assignment = azureRbac.read({ id: theirs.id, properties: theirs });
    if (!assignment) throw new TypeError('not an assignment');
    const record = newRecord(USER, ROLE);
    world.context.records.add(record);
    arrange(world);
    await revokeRole(record, assignment, principalOf(world), world.context);
    return { ...world, record };
  }
  const clear = ({ arm }: RolesWorld): void => {
    arm.assignments = [];
  };
  const DELETION = `DELETE ${OTHER_NAME}`;

  test('has no record and no write if another process deleted the assignment', async () => {
    const { context, arm } = await revoke(clear);
    expect([...context.records]).toEqual([]);
    expect(context.journal.entries).toEqual([]);
    expect(arm.requests).not.toContain(DELETION);
  });

  test.each<
    [what: string, lists: number, arrange: (world: RolesWorld) => void, principal: Principal | undefined]
  >([
    ['deletes the assignment', 1, () => undefined, USER],
    ['for a deleted principal needs no list', 0, () => undefined, undefined],
    [
      'whose response was lost is done if the assignment is gone',
      2,
      (world) =>
        first('DELETE', () => {
          clear(world);
          throw LOST;
        })(world),
      USER,
    ],
  ])('%s', async (_, lists, arrange, principal) => {
    const world = await revoke(arrange, () => principal);
    expect(changeOf(world.record, false)).toBe('removed');
    expect(world.arm.assignments).toEqual([]);
    expect(world.arm.requests.filter((request) => request === DELETION)).toHaveLength(1);
    expect(listsOf(world)).toBe(lists);
  });

  test("waits between its tries if Azure doesn't find what it lists", async () => {
    const missing = refusal('RoleAssignmentNotFound', 404);
    const { record, step } = await revoke(first('DELETE', missing, missing, missing));
    expect(changeOf(record, false)).toBe('removed');
    expect(step.clock.sleeps.map((ms) => ms > 0)).toEqual([false, true, true]);
  });

  test('is for the principal in a fresh reading of its resource', async () => {
    const theirs = existing(OTHER_NAME);
    const { record, arm } = await revoke(
      (world) => {
        world.arm.assignments = [theirs, existing(PUBLISHED, { principalId: OTHER })];
      },
      (world) => ({ ...USER, target: targetWith(world, OTHER) }),
    );
    expect(record).toMatchObject({ principalId: OTHER, id: assignmentId(SCOPE, PUBLISHED) });
    expect(arm.assignments).toEqual([theirs]);
  });
});

describe('the name of a role assignment', () => {
  // The test vector of the published convention.
  const vault =
    '/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/Shop/providers/Microsoft.KeyVault/vaults/kv';
  const principal = 'AAAAAAAA-0000-4000-8000-000000000002';
  const guid = '4633458b-17de-408a-b874-0445c86b69e6';
  const expected = 'cfa6d14e-e1de-5f27-98c5-985f7bab9d14';

  test.each([
    [vault, principal, guid],
    [`${vault}/`, principal.toLowerCase(), guid.toUpperCase()],
    [vault.toUpperCase(), principal, `/providers/Microsoft.Authorization/roleDefinitions/${guid}`],
  ])('follows the published convention (%#)', (scope, principalId, role) => {
    expect(roleAssignmentName(scope, principalId, role)).toBe(expected);
  });

  test('depends on the scope, principal, and role', () => {
    const names = [
      expected,
      roleAssignmentName(`${vault}2`, principal, guid),
      roleAssignmentName(vault, principal.replace('A', 'B'), guid),
      roleAssignmentName(vault, principal, guid.replace('4', '5')),
    ];
    expect(new Set(names).size).toBe(names.length);
  });
});
