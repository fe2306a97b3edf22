import { describe, expect, test } from '@jest/globals';
import { Journal } from '../../../src/journal.ts';
import { resourceKey } from '../../../src/resource-id.ts';
import type { Selection } from '../../../src/resources/selection.ts';
import { snapshotOf } from '../../../src/resources/snapshot.ts';
import { type Outcome, Target } from '../../../src/resources/target.ts';
import { leavingIdentities } from '../../../src/roles/losing.ts';
import { identityId, setOf, targetId, wireOf } from '../data.ts';
import { ToyClock } from '../toy-clock.ts';

const A = identityId('id-a');
const B = identityId('id-b');
const NAMED: Selection = { system: false, user: [A] };
const ALL: Selection = { system: false, user: 'all' };
const FAILED: Outcome = { state: 'failed', error: new Error('no') };
/** A target with the identities that it had and has. Without a reading, nothing is known of it. */
function target(
  selection: Selection,
  outcome: Outcome,
  had: ReturnType<typeof setOf> | undefined,
  has = had,
): Target {
  const clock = new ToyClock();
  const id = targetId('app', 'web');
  const read = (set: ReturnType<typeof setOf>) => snapshotOf({ identity: wireOf(set) }, id, clock.now());
  const made = new Target(id, selection, { clock, journal: new Journal() }, had && read(had));
  if (has) made.latest = read(has);
  made.outcome = outcome;
  return made;
}

/** The identities in short: the name, and whether it keeps its roles. */
const shortOf = (entries: readonly Target[]): readonly string[] =>
  leavingIdentities(entries).map(
    ({ assignee, isKept }) =>
      `${assignee.isSystem ? 'system' : assignee.identity.slice(assignee.identity.lastIndexOf('/') + 1)} ${isKept ? 'keeps' : 'loses'}`,
  );

const SUCCEEDED: Outcome = { state: 'succeeded' };
const none = setOf(undefined);

describe('an identity loses its roles if every target that was to lose it has lost it', () => {
  test.each<[what: string, entries: readonly Target[], expected: readonly string[]]>([
    ['the only target lost it', [target(NAMED, SUCCEEDED, setOf(undefined, A), none)], ['id-a loses']],
    ['it was off already', [target(NAMED, SUCCEEDED, none)], ['id-a loses']],
    [
      'the target is open: it is about to',
      [target(NAMED, { state: 'open' }, setOf(undefined, A))],
      ['id-a loses'],
    ],
    ['the target failed with it', [target(NAMED, FAILED, setOf(undefined, A))], ['id-a keeps']],
    [
      'the target failed after it was off',
      [target(NAMED, FAILED, setOf(undefined, A), none)],
      ['id-a keeps'],
    ],
    ['the target failed and never had it', [target(NAMED, FAILED, none)], ['id-a loses']],
    ['the target was never read', [target(NAMED, FAILED, undefined)], ['id-a keeps']],
    [
      'one of two targets has it',
      [target(NAMED, SUCCEEDED, setOf(undefined, A), none), target(NAMED, FAILED, setOf(undefined, A))],
      ['id-a keeps'],
    ],
    [
      'with *, one of two targets has it',
      [target(ALL, SUCCEEDED, setOf(undefined, A), none), target(ALL, FAILED, setOf(undefined, A))],
      ['id-a keeps'],
    ],
    [
      'another identity failed',
      [target(ALL, SUCCEEDED, setOf(undefined, A), none), target(ALL, FAILED, setOf(undefined, B))],
      ['id-a loses', 'id-b keeps'],
    ],
    [
      'a pattern has no match, or a target was never read',
      [target(NAMED, SUCCEEDED, setOf(undefined, A), none), target(NAMED, FAILED, undefined)],
      ['id-a keeps'],
    ],
    [
      'with *, a target was never read',
      [target(ALL, SUCCEEDED, setOf(undefined, A), none), target(ALL, FAILED, undefined)],
      ['id-a keeps'],
    ],
    [
      'the system-assigned identity of a target that failed after it was off',
      [target({ system: true, user: [] }, FAILED, setOf('principal'), none)],
      ['system keeps'],
    ],
    [
      'a system-assigned identity is gone',
      [target({ system: true, user: [] }, SUCCEEDED, setOf('p'), none)],
      [],
    ],
  ])('%s', (_, entries, expected) => {
    expect(shortOf(entries)).toEqual(expected);
  });
});

test('the principal is the one that a target shows', () => {
  const [losing] = leavingIdentities([target(NAMED, SUCCEEDED, setOf(undefined, A), none)]);
  expect(losing?.principalId).toBe('principal of id-a');
  expect(losing?.assignee.identity.toLowerCase()).toBe(resourceKey(A));
  expect(leavingIdentities([target(NAMED, SUCCEEDED, none)])[0]?.principalId).toBeNull();
});
