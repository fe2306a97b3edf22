import { describe, expect, test } from '@jest/globals';
import type { IdentityIds } from '../../../src/azure/managed-identities.ts';
import type { IdentitySet } from '../../../src/identity/identity-set.ts';
import { makePlan } from '../../../src/identity/plan.ts';
import { formatResourceId, type ResourceId, resourceKey } from '../../../src/identity/resource-id.ts';
import type { Selection } from '../../../src/identity/selection.ts';
import { resultOf, resultOfUnmatched, type TargetResult } from '../../../src/report/results.ts';
import type { ReportScope } from '../../../src/report/scope.ts';
import { NotFoundHints } from '../../../src/target/not-found-hints.ts';
import { type Snapshot, snapshotOf } from '../../../src/target/snapshot.ts';
import { Target } from '../../../src/target/target.ts';
import { identityId, SUBSCRIPTION, setOf, TENANT, targetId, wireOf } from '../data.ts';
import { ToyArm } from '../toy-arm.ts';
import { ToyClock } from '../toy-clock.ts';

const a = identityId('id-a');
const b = identityId('id-b');
const z = identityId('id-z');
const web = targetId('app', 'web');
const FAILURE = 'Failed to change it';

/** How far a target came: read (`now`), or read (`before`), written and read again (`now`). */
interface Way {
  readonly operation: ReportScope['operation'];
  readonly selection: Selection;
  readonly before?: IdentitySet;
  readonly now?: IdentitySet;
  readonly dryRun?: boolean;
  readonly failed?: boolean;
  readonly known?: ReadonlyMap<string, IdentityIds>;
}

const snapshot = (identities: IdentitySet): Snapshot => snapshotOf({ identity: wireOf(identities) }, web, 0);

async function result({
  operation,
  selection,
  before,
  now,
  dryRun = false,
  ...rest
}: Way): Promise<TargetResult> {
  const clock = new ToyClock();
  const found = before ?? now;
  const target = new Target(web, selection, clock, found && snapshot(found));
  if (operation !== 'show' && found) target.decide(makePlan(found, { operation, selection }));
  if (before && now) {
    target.send();
    target.accept();
    const arm = new ToyArm(clock, { identity: wireOf(now) });
    await target.load({ arm, clock, hints: new NotFoundHints(arm) });
  }
  const error = rest.failed ? FAILURE : null;
  return resultOf(target, { operation, dryRun }, error, rest.known ?? new Map());
}

const changes = ({ identities }: TargetResult): string[] =>
  identities.map(({ name, change }) => `${name} ${change}`);
const named = (system: boolean, ...user: readonly ResourceId[]): Selection => ({ system, user });
const all: Selection = { system: true, user: 'all' };

describe('the selected identities and their change', () => {
  test.each<[rule: string, way: Way, expected: readonly string[]]>([
    [
      'assign: those of the request, in its order, with those that were there',
      {
        operation: 'assign',
        selection: named(true, z, a),
        before: setOf(undefined, a, b),
        now: setOf('p', a, b, z),
      },
      ['system added', 'id-z added', 'id-a unchanged'],
    ],
    [
      'assign of what is there',
      { operation: 'assign', selection: named(true, a), now: setOf('p', a, b) },
      ['system unchanged', 'id-a unchanged'],
    ],
    [
      'assign without the system-assigned one does not show it',
      {
        operation: 'assign',
        selection: named(false, a),
        before: setOf('p'),
        now: setOf('p', a),
      },
      ['id-a added'],
    ],
    [
      'remove: those removed',
      {
        operation: 'remove',
        selection: named(true, z, a),
        before: setOf('p', a, b, z),
        now: setOf(undefined, b),
      },
      ['system removed', 'id-z removed', 'id-a removed'],
    ],
    [
      'remove of what is absent has no object',
      { operation: 'remove', selection: named(true, z), now: setOf(undefined, a) },
      [],
    ],
    [
      'remove *: by name',
      {
        operation: 'remove',
        selection: { system: false, user: 'all' },
        before: setOf('p', z, a),
        now: setOf('p'),
      },
      ['id-a removed', 'id-z removed'],
    ],
    [
      'set: the outcome and what it removed, by name',
      {
        operation: 'set',
        selection: named(false, z, a),
        before: setOf('p', z, b),
        now: setOf(undefined, z, a),
      },
      ['system removed', 'id-a added', 'id-b removed', 'id-z unchanged'],
    ],
    [
      'show: all, by name',
      { operation: 'show', selection: all, now: setOf('p', z, a) },
      ['system unchanged', 'id-a unchanged', 'id-z unchanged'],
    ],
    [
      'show filters by name',
      { operation: 'show', selection: named(false, z, b, a), now: setOf('p', z, a) },
      ['id-a unchanged', 'id-z unchanged'],
    ],
    [
      'show of what is not there',
      { operation: 'show', selection: named(true, b), now: setOf(undefined, a) },
      [],
    ],
    [
      'dry run of assign: what would be',
      { operation: 'assign', selection: named(true, a, z), now: setOf(undefined, a), dryRun: true },
      ['system added', 'id-a unchanged', 'id-z added'],
    ],
    [
      'dry run of remove',
      { operation: 'remove', selection: named(true, a), now: setOf('p', a, b), dryRun: true },
      ['system removed', 'id-a removed'],
    ],
    [
      'dry run of set',
      { operation: 'set', selection: named(true, b), now: setOf('p', a), dryRun: true },
      ['system unchanged', 'id-a removed', 'id-b added'],
    ],
    [
      'a failure before the write adds nothing',
      { operation: 'assign', selection: named(true, a), now: setOf('p', a), failed: true },
      [],
    ],
    [
      'a failure in a dry run adds nothing',
      { operation: 'assign', selection: named(true), now: setOf('p'), dryRun: true, failed: true },
      [],
    ],
    [
      'a failure after an accepted write shows the state last read',
      {
        operation: 'set',
        selection: named(true, b),
        before: setOf(undefined, a),
        now: setOf('p', a),
        failed: true,
      },
      ['system added', 'id-a unchanged'],
    ],
    ['a target never read', { operation: 'assign', selection: named(true, a), failed: true }, []],
  ])('%s', async (_rule, way, expected) => {
    expect(changes(await result(way))).toEqual(expected);
  });
});

describe('the object of a resource', () => {
  const assign = { operation: 'assign', selection: named(true) } as const;
  test.each<[rule: string, way: Way, identityType: string | null, changed: boolean, status: string]>([
    [
      'written',
      { ...assign, before: setOf(undefined, a), now: setOf('p', a) },
      'system-assigned,user-assigned',
      true,
      'succeeded',
    ],
    ['already right', { ...assign, now: setOf('p') }, 'system-assigned', false, 'succeeded'],
    [
      'only planned',
      { ...assign, now: setOf(undefined), dryRun: true },
      'system-assigned',
      true,
      'succeeded',
    ],
    [
      'planned, already right',
      { ...assign, now: setOf('p'), dryRun: true },
      'system-assigned',
      false,
      'succeeded',
    ],
    [
      'planned none',
      { operation: 'set', selection: named(false), now: setOf('p', a), dryRun: true },
      'none',
      true,
      'succeeded',
    ],
    [
      'planned, and refused',
      { ...assign, now: setOf(undefined), dryRun: true, failed: true },
      'none',
      false,
      'failed',
    ],
    [
      'failed before the write',
      { ...assign, now: setOf(undefined, a), failed: true },
      'user-assigned',
      false,
      'failed',
    ],
    [
      'failed after the write',
      { ...assign, before: setOf(undefined), now: setOf(undefined), failed: true },
      'none',
      true,
      'failed',
    ],
    ['never read', { ...assign, failed: true }, null, false, 'failed'],
    [
      'shown',
      { operation: 'show', selection: all, now: setOf(undefined, a) },
      'user-assigned',
      false,
      'succeeded',
    ],
    [
      'a swap of user-assigned ones',
      { operation: 'set', selection: named(false, b), now: setOf(undefined, a), dryRun: true },
      'user-assigned',
      true,
      'succeeded',
    ],
  ])('%s', async (_rule, way, identityType, changed, status) => {
    const { resource } = await result(way);
    expect(resource).toEqual({
      id: formatResourceId(web),
      name: 'web',
      kind: 'app',
      identityType,
      changed,
      status,
      error: status === 'failed' ? FAILURE : null,
    });
  });

  test('of a pattern without a match has the pattern as its name and no ID', () => {
    const pattern = {
      kind: 'job',
      pattern: 'night*',
      subscriptionId: SUBSCRIPTION,
      resourceGroup: 'shop',
    } as const;
    expect(resultOfUnmatched(pattern, FAILURE)).toEqual({
      hints: [],
      resource: {
        id: null,
        name: 'night*',
        kind: 'job',
        identityType: null,
        changed: false,
        status: 'failed',
        error: FAILURE,
      },
      identities: [],
    });
  });
});

describe('the object of an identity', () => {
  const place = { resourceId: formatResourceId(web), resourceName: 'web', resourceKind: 'app' };

  test('system-assigned: no ID, its principal, the tenant that Azure names', async () => {
    const { identities } = await result({ operation: 'show', selection: named(true), now: setOf('p') });
    expect(identities).toEqual([
      {
        ...place,
        type: 'system-assigned',
        name: 'system',
        id: null,
        principalId: 'p',
        clientId: null,
        tenantId: TENANT,
        change: 'unchanged',
      },
    ]);
  });

  test('user-assigned: canonical ID, principal and client ID', async () => {
    const { identities } = await result({
      operation: 'show',
      selection: named(false, a),
      now: setOf('p', a),
    });
    expect(identities).toEqual([
      {
        ...place,
        type: 'user-assigned',
        name: 'id-a',
        id: formatResourceId(a),
        principalId: 'principal of id-a',
        clientId: 'client of id-a',
        tenantId: TENANT,
        change: 'unchanged',
      },
    ]);
  });

  test('removed: as it was before', async () => {
    const way: Way = {
      operation: 'remove',
      selection: named(true, a),
      before: setOf('old', a),
      now: setOf(undefined),
    };
    expect((await result(way)).identities).toMatchObject([
      { principalId: 'old', change: 'removed', tenantId: TENANT },
      { principalId: 'principal of id-a', clientId: 'client of id-a', change: 'removed', tenantId: TENANT },
    ]);
  });

  test('planned: known IDs of an existing identity, null for one that is to be created', async () => {
    const known = new Map([[resourceKey(a), { principalId: 'kp', clientId: 'kc' }]]);
    const way: Way = {
      operation: 'assign',
      selection: named(true, a, b),
      now: setOf(undefined),
      dryRun: true,
      known,
    };
    expect((await result(way)).identities).toMatchObject([
      { name: 'system', principalId: null },
      { id: formatResourceId(a), principalId: 'kp', clientId: 'kc', change: 'added' },
      { id: formatResourceId(b), principalId: null, clientId: null, change: 'added' },
    ]);
  });

  test('two of one name in different groups are ordered by ID', async () => {
    const first = identityId('id', 'a-group');
    const second = identityId('id', 'b-group');
    const { identities } = await result({
      operation: 'show',
      selection: all,
      now: setOf(undefined, second, first),
    });
    expect(identities.map(({ id }) => id)).toEqual([first, second].map(formatResourceId));
  });
});
