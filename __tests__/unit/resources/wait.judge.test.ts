import { describe, expect, test } from '@jest/globals';
import type { OperationState } from '../../../src/azure/arm.ts';
import { compare, makePlan } from '../../../src/resources/plan.ts';
import { type Snapshot, snapshotOf } from '../../../src/resources/snapshot.ts';
import { judge, type Progress } from '../../../src/resources/wait.ts';
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

/** Of {a}, b is to be added. */
const plan = makePlan(setOf(undefined, a), desired('assign', false, b));
const before = shown(stateOf(false, a), { modifiedAt: 'old' });
const asPlanned = stateOf(false, a, b);
const asBefore = stateOf(false, a);
const failed = {
  state: 'failed',
  error: azureError(undefined, 'Conflict', 'as the operation says'),
} as const;

const NEW = { modifiedAt: 'new' };
const OLD = { modifiedAt: 'old' };
const EARLY = 9_999;
const LATE = 10_000;

type State = OperationState['state'] | 'not asked';
type Next = 'ended' | 'wait' | 'ask' | 'confirm' | `fail ${string}`;
const ANY: readonly State[] = ['not asked', 'running', 'succeeded', 'unknown', 'failed'];

/** Every row applies to each of its operation's states, and to both values of `confirmed` if it is left out. */
interface Row {
  readonly now: Snapshot;
  readonly operation: readonly State[];
  readonly confirmed?: boolean;
  readonly elapsedMs?: readonly number[];
  readonly next: Next;
}

const rows: readonly (readonly [rule: string, row: Row])[] = [
  [
    'busy: Azure is at work, whatever it shows',
    { now: shown(asPlanned, { ...NEW, provisioningState: 'InProgress' }), operation: ANY, next: 'wait' },
  ],
  [
    'busy in a state that nobody knows',
    { now: shown(asPlanned, { ...NEW, provisioningState: 'Frobnicating' }), operation: ANY, next: 'wait' },
  ],
  ['as planned, whatever the operation says', { now: shown(asPlanned, NEW), operation: ANY, next: 'ended' }],
  ['as planned, and not even modified', { now: shown(asPlanned, OLD), operation: ANY, next: 'ended' }],

  ['not as planned', { now: shown(asBefore, NEW), operation: ['not asked'], next: 'ask' }],
  [
    'as planned, but failed',
    { now: shown(asPlanned, { ...NEW, provisioningState: 'Failed' }), operation: ['not asked'], next: 'ask' },
  ],
  [
    'without principals',
    { now: shown(asPlanned, { ...NEW, principals: false }), operation: ['not asked'], next: 'ask' },
  ],

  ['its operation is running', { now: shown(asBefore, NEW), operation: ['running'], next: 'wait' }],
  [
    'its operation failed',
    {
      now: shown(asBefore, NEW),
      operation: ['failed'],
      next: 'fail Conflict: as the operation says',
    },
  ],
  [
    'its operation failed, and so did the resource',
    {
      now: shown(asPlanned, { ...NEW, provisioningState: 'Failed' }),
      operation: ['failed'],
      next: 'fail Conflict: as the operation says',
    },
  ],

  [
    'ended, perhaps between the reading and the question',
    { now: shown(asBefore, NEW), operation: ['succeeded', 'unknown'], confirmed: false, next: 'confirm' },
  ],
  [
    'confirmed: another writer was faster',
    { now: shown(asBefore, NEW), operation: ['succeeded'], confirmed: true, next: 'ended' },
  ],
  [
    'confirmed, but the reading may be as old as the state before',
    {
      now: shown(asBefore, OLD),
      operation: ['succeeded', 'unknown'],
      confirmed: true,
      elapsedMs: [0, EARLY],
      next: 'wait',
    },
  ],
  [
    'confirmed, and it is too late for an old reading',
    {
      now: shown(asBefore, OLD),
      operation: ['succeeded', 'unknown'],
      confirmed: true,
      elapsedMs: [LATE, 3_600_000],
      next: 'ended',
    },
  ],
  [
    'confirmed, of an operation that may not be read: modified or not',
    {
      now: shown(asBefore, NEW),
      operation: ['unknown'],
      confirmed: true,
      elapsedMs: [0, EARLY],
      next: 'wait',
    },
  ],
  [
    'confirmed, the resource says that its change failed',
    {
      now: shown(asPlanned, { ...NEW, provisioningState: 'Failed' }),
      operation: ['succeeded'],
      confirmed: true,
      next: 'fail Failed: ',
    },
  ],
  [
    'confirmed, an older change may be the one that failed',
    {
      now: shown(asBefore, { ...OLD, provisioningState: 'Failed' }),
      operation: ['succeeded', 'unknown'],
      confirmed: true,
      elapsedMs: [0, EARLY],
      next: 'wait',
    },
  ],
  [
    'confirmed, and it stays failed',
    {
      now: shown(asBefore, { ...OLD, provisioningState: 'Canceled' }),
      operation: ['succeeded', 'unknown'],
      confirmed: true,
      elapsedMs: [LATE],
      next: 'fail Canceled: ',
    },
  ],
  [
    'confirmed, but principals are still to come, however late',
    {
      now: shown(asPlanned, { ...NEW, principals: false }),
      operation: ['succeeded', 'unknown'],
      confirmed: true,
      elapsedMs: [LATE, 3_600_000],
      next: 'wait',
    },
  ],
];

function operationOf(state: State): OperationState | undefined {
  if (state === 'failed') return failed;
  return state === 'not asked' ? undefined : { state };
}

describe('the verdict on a reading', () => {
  test.each(rows)('%s', (_rule, { now, operation, confirmed, elapsedMs = [0, EARLY, LATE], next }) => {
    for (const state of operation) {
      for (const isConfirmed of confirmed === undefined ? [false, true] : [confirmed]) {
        for (const elapsed of elapsedMs) {
          const reading: Progress = {
            now,
            comparison: compare(plan, now.identities),
            modifiedBefore: before.modifiedAt,
            operation: operationOf(state),
            isConfirmed,
            elapsedMs: elapsed,
          };
          const verdict = judge(reading);
          const told = verdict.next === 'fail' ? `fail ${verdict.error.message}` : verdict.next;
          expect({ state, isConfirmed, elapsed, next: told }).toEqual({ state, isConfirmed, elapsed, next });
        }
      }
    }
  });

  test('where Azure tells no time of a change, a reading is believed', () => {
    const verdict = judge({
      now: shown(asBefore),
      comparison: 'unmet',
      modifiedBefore: undefined,
      operation: { state: 'succeeded' },
      isConfirmed: true,
      elapsedMs: 0,
    });
    expect(verdict).toEqual({ next: 'ended' });
  });
});
