import { describe, expect, test } from '@jest/globals';
import { Journal } from '../../../src/journal.ts';
import { idKey, lastSegment, resourceKey } from '../../../src/resource-id.ts';
import type { Selection } from '../../../src/resources/plan.ts';
import { snapshotOf } from '../../../src/resources/snapshot.ts';
import { Target } from '../../../src/resources/target.ts';
import { leavingPrincipals } from '../../../src/roles/principals.ts';
import { identityId, setOf, targetId, wireOf } from '../data.ts';
import { ToyClock } from '../toy-clock.ts';
import { rolesWorld } from './context.ts';

const A = identityId('id-a');
const B = identityId('id-b');
const NAMED: Selection = { system: false, user: [A] };
const ALL: Selection = { system: false, user: 'all' };
const SYSTEM: Selection = { system: true, user: [] };

/** A target with the identities that it had before the step. Without them, it was never read. */
const target =
  (state: 'open' | 'succeeded' | 'failed') =>
  (selection: Selection, had?: ReturnType<typeof setOf>): Target => {
    const id = targetId('app', 'web');
    const clock = new ToyClock();
    const before = had && snapshotOf({ identity: wireOf(had) }, id, clock.now());
    const made = new Target(id, selection, { clock, journal: new Journal() }, before);
    made.outcome = state === 'failed' ? { state, error: new Error('no') } : { state };
    return made;
  };
const open = target('open');
const succeeded = target('succeeded');
const failed = target('failed');

const none = setOf(undefined);
const withA = setOf(undefined, A);

describe('an identity keeps its roles if a target that should lose it failed', () => {
  test.each<[what: string, targets: readonly Target[], expected: readonly string[]]>([
    ['the only target lost it', [succeeded(NAMED, withA)], ['id-a loses']],
    ['it was already removed', [succeeded(NAMED, none)], ['id-a loses']],
    ['the target is open and is about to lose it', [open(NAMED, withA)], ['id-a loses']],
    ['the target failed, even if the identity is removed', [failed(NAMED, withA)], ['id-a keeps']],
    ['the target failed and never had it', [failed(NAMED, none)], ['id-a loses']],
    ['one of two targets failed', [succeeded(NAMED, withA), failed(NAMED, withA)], ['id-a keeps']],
    ['with *, one of two targets failed', [succeeded(ALL, withA), failed(ALL, withA)], ['id-a keeps']],
    [
      'a target with another identity failed',
      [succeeded(ALL, withA), failed(ALL, setOf(undefined, B))],
      ['id-a loses', 'id-b keeps'],
    ],
    [
      'a target was never read, or a pattern has no match',
      [succeeded(NAMED, withA), failed(NAMED)],
      ['id-a keeps'],
    ],
    [
      'with *, a target was never read',
      [succeeded(ALL, setOf(undefined, A, B)), failed(ALL)],
      ['id-a keeps', 'id-b keeps'],
    ],
    ['a system-assigned identity', [failed(SYSTEM, setOf('principal'))], ['web keeps']],
    ['a system-assigned identity that was destroyed', [succeeded(SYSTEM, setOf('principal'))], []],
  ])('%s', async (_, targets, expected) => {
    const found = await leavingPrincipals(targets, rolesWorld([A, B]).context);
    expect(
      found.map(({ assignee, isKept }) => `${lastSegment(assignee.identity)} ${isKept ? 'keeps' : 'loses'}`),
    ).toEqual(expected);
  });
});

test('an identity that was deleted and created again loses the roles of both principals, and a deleted one has none', async () => {
  const { context } = rolesWorld([A]);
  const old = setOf(undefined, A);
  const recreated = {
    ...old,
    user: new Map([...old.user].map(([key, one]) => [key, { ...one, principalId: 'old' }])),
  };
  const found = await leavingPrincipals(
    [succeeded(NAMED, recreated), succeeded(NAMED, withA), succeeded({ system: false, user: [B] })],
    context,
  );
  expect(found).toMatchObject([
    { principalId: 'old', isKept: false },
    { principalId: 'principal of id-a', isKept: false },
  ]);
  expect(found.map(({ assignee }) => idKey(assignee.identity))).toEqual([resourceKey(A), resourceKey(A)]);
});
