import { expect, test } from '@jest/globals';
import type { OperationState } from '../../../src/azure/arm.ts';
import { compare, makePlan } from '../../../src/resources/plan.ts';
import { type Snapshot, snapshotOf } from '../../../src/resources/snapshot.ts';
import { judge } from '../../../src/resources/wait.ts';
import { desired, identityId, setOf, targetId } from '../data.ts';
import { identityOf, type ToyState } from '../merge-patch.ts';
import { azureError, stateOf } from './context.ts';

const a = identityId('id-a');
const b = identityId('id-b');

interface Shown {
  readonly provisioningState?: string;
  readonly modifiedAt?: string;
  readonly principals?: boolean;
}
function shown(
  state: ToyState,
  { provisioningState = 'Succeeded', modifiedAt, principals }: Shown = {},
): Snapshot {
  const document = {
    identity: identityOf(state, principals),
    properties: { provisioningState },
    systemData: { lastModifiedAt: modifiedAt },
  };
  return snapshotOf(document, targetId('app', 'web'), 0);
}

/** b is to be added to {a}. */
const plan = makePlan(setOf(undefined, a), desired('assign', false, b));
const asPlanned = stateOf(false, a, b);
const asBefore = stateOf(false, a);

const NEW = { modifiedAt: 'new' };
const OLD = { modifiedAt: 'old' };
const BUSY = { provisioningState: 'InProgress' };
const FAILED = { provisioningState: 'Failed' };
const NOBODY = { principals: false };
const EARLY = [0, 9_999];
const LATE = [10_000, 3_600_000];
const EVER = [...EARLY, ...LATE];
const ENDED = ['succeeded', 'unknown'] as const;

type State = OperationState['state'] | 'not asked';
type Next = 'ended' | 'wait' | 'ask' | 'confirm' | `fail ${string}`;
const ANY: readonly State[] = ['not asked', 'running', 'succeeded', 'unknown', 'failed'];

/** Every row applies to each of its operation's states, and if `isConfirmed` is undefined, to both of its values. */
test.each<
  [
    rule: string,
    now: Snapshot,
    operation: readonly State[],
    isConfirmed: boolean | undefined,
    elapsedMs: readonly number[],
    next: Next,
  ]
>([
  ['busy, whatever the resource shows', shown(asPlanned, { ...NEW, ...BUSY }), ANY, undefined, EVER, 'wait'],
  ['as planned, whatever the operation shows', shown(asPlanned, NEW), ANY, undefined, EVER, 'ended'],
  ['as planned, without a modification', shown(asPlanned, OLD), ANY, undefined, EVER, 'ended'],
  ['not as planned', shown(asBefore, NEW), ['not asked'], undefined, EVER, 'ask'],
  ['as planned, but failed', shown(asPlanned, { ...NEW, ...FAILED }), ['not asked'], undefined, EVER, 'ask'],
  ['without principals', shown(asPlanned, { ...NEW, ...NOBODY }), ['not asked'], undefined, EVER, 'ask'],
  ['its operation is running', shown(asBefore, NEW), ['running'], undefined, EVER, 'wait'],
  ['its operation failed', shown(asBefore, NEW), ['failed'], undefined, EVER, 'fail Conflict: why'],
  [
    'its operation failed, and so did the resource',
    shown(asPlanned, { ...NEW, ...FAILED }),
    ['failed'],
    undefined,
    EVER,
    'fail Conflict: why',
  ],
  ['ended, perhaps between the two reads', shown(asBefore, NEW), ENDED, false, EVER, 'confirm'],
  ['another process was faster', shown(asBefore, NEW), ['succeeded'], true, EVER, 'ended'],
  [
    'the reading might still show the state before the write',
    shown(asBefore, OLD),
    ENDED,
    true,
    EARLY,
    'wait',
  ],
  ['too much time has passed for an old reading', shown(asBefore, OLD), ENDED, true, LATE, 'ended'],
  [
    "the operation can't be read, whether modified or not",
    shown(asBefore, NEW),
    ['unknown'],
    true,
    EARLY,
    'wait',
  ],
  ['Azure shows no time for the change', shown(asBefore), ['succeeded'], true, EVER, 'ended'],
  ['the change failed', shown(asPlanned, { ...NEW, ...FAILED }), ['succeeded'], true, EVER, 'fail Failed: '],
  ['an earlier change might have failed', shown(asBefore, { ...OLD, ...FAILED }), ENDED, true, EARLY, 'wait'],
  ['it stays failed', shown(asBefore, { ...OLD, ...FAILED }), ENDED, true, LATE, 'fail Failed: '],
  ['principal IDs are still missing', shown(asPlanned, { ...NEW, ...NOBODY }), ENDED, true, LATE, 'wait'],
])('the verdict on a reading: %s', (_rule, now, operations, confirmed, elapsed, next) => {
  for (const state of operations)
    for (const isConfirmed of confirmed === undefined ? [false, true] : [confirmed])
      for (const elapsedMs of elapsed) {
        const comparison = compare(plan, now.identities);
        const modifiedBefore = now.modifiedAt && 'old';
        const operation = operationOf(state);
        const progress = { now, comparison, modifiedBefore, isConfirmed, elapsedMs };
        const verdict = judge(operation ? { ...progress, operation } : progress);
        const found = verdict instanceof Error ? `fail ${verdict.message}` : verdict;
        expect({ state, isConfirmed, elapsedMs, found }).toEqual({
          state,
          isConfirmed,
          elapsedMs,
          found: next,
        });
      }
});

function operationOf(state: State): OperationState | undefined {
  if (state === 'failed') return { state, error: azureError(undefined, 'Conflict', 'why') };
  return state === 'not asked' ? undefined : { state };
}
