import type { AzureError } from '../azure/errors.ts';
import { execute, isFresh, type Retry, type Work } from '../execute.ts';
import { type Entry, isAccepted } from '../journal.ts';
import type { JsonObject } from '../json.ts';
import { Problem } from '../problem.ts';
import { formatResourceId } from '../resource-id.ts';
import { sentenceList } from '../text.ts';
import type { ResourceContext } from './identities.ts';
import type { Comparison } from './plan.ts';
import type { Snapshot } from './snapshot.ts';
import type { Target } from './target.ts';
import { type AcceptedWrite, waitForCompletion, waitUntilIdle } from './wait.ts';

/** The number of accepted writes that other processes can revert before the step gives up. */
const MAX_ROUNDS = 3;

/** A write to a target, as decided on a reading. */
export interface ResourceWrite {
  /** The change in lines, for the journal. */
  readonly changes: readonly string[];
  readonly body: JsonObject;
  /** Compare a reading with the plan behind the write. */
  readonly compare: (now: Snapshot) => Comparison;
  /** When the oldest reading behind it was sent, in milliseconds since 1970. */
  readonly decidedAt: number;
}

/** A change of a target: of its identities, or of its registries. */
export interface Change {
  readonly kind: Entry['kind'];
  /** Decide, based on the target's latest reading. Undefined if nothing is left to change. */
  readonly next: (now: Snapshot) => Promise<ResourceWrite | undefined>;
  /** Judge a refusal that isn't a running change or throttling. */
  readonly retryFor: (error: AzureError, failures: number) => Retry | undefined;
  /** See a reading while the change runs. */
  readonly onReading?: () => void;
  readonly onEnd?: (now: Snapshot) => void;
}

/**
 * Change a target until it is as it should be: decide, write, wait, compare, and start over if another process
 * reverted something. Only the result on the resource counts, no matter which process wrote it.
 * @throws {Problem} if the change keeps being reverted.
 */
export async function converge(target: Target, change: Change, context: ResourceContext): Promise<void> {
  const { journal, clock } = context;
  for (let round = 1; ; round += 1) {
    const planned = target.writes.find(({ kind, state }) => kind === change.kind && state === 'planned');
    const entry = planned ?? journal.plan(change.kind, target, []);
    const write = await writeOnce(target, change, entry, round, context);
    if (!write) return journal.drop(entry);
    const now = await waitForCompletion(target, write, context, change.onReading);
    entry.state = 'done';
    entry.doneAt = clock.now();
    change.onEnd?.(now);
    // If nothing is left to change, don't wait until Azure allows another write.
    if (!(await change.next(now))) return;
  }
}

/** Send one write, and decide it again as often as necessary. Undefined if nothing is left to change. */
async function writeOnce(
  target: Target,
  change: Change,
  entry: Entry,
  round: number,
  context: ResourceContext,
): Promise<AcceptedWrite | undefined> {
  let write: ResourceWrite | undefined;
  let before: Snapshot | undefined;
  const work: Work = {
    entry,
    subscriptionId: target.id.subscriptionId,
    async decide() {
      // After a refusal or a lost response, only a new reading counts.
      if (entry.error !== undefined || !isFresh(target.latest, context)) await target.load(context);
      const snapshot = await waitUntilIdle(target, context);
      if (entry.state === 'sent' && write && write.compare(snapshot) !== 'unmet') {
        entry.state = 'accepted';
        return undefined;
      }
      write = await change.next(snapshot);
      if (!write) return undefined;
      if (round > MAX_ROUNDS) throw reverted(target, change, write);
      before = target.latest;
      const { body, changes, decidedAt } = write;
      entry.changes = changes;
      target.begin('sending the change');
      const again =
        round > 1 ? ` Another process reverted it. Writing it again (${round} of ${MAX_ROUNDS}).` : '';
      context.info(`Updating ${target.label}: ${changes.join(', ')}.${again}`);
      const id = formatResourceId(target.id);
      const action = `${verbOf(change)} ${target.label}`;
      return { decidedAt, request: { method: 'PATCH', id, body, action } };
    },
    onRetry: (reason) => target.begin(reason),
    retryFor: change.retryFor,
  };
  const answer = await execute(work, context);
  // Without a response, the write might still have been accepted.
  return write && before && isAccepted(entry) ? { answer, compare: write.compare, before } : undefined;
}

function verbOf({ kind }: Change): string {
  return kind === 'registries' ? 'set the registries of' : 'update';
}

function reverted(target: Target, change: Change, { changes }: ResourceWrite): Problem {
  return new Problem(`Can't ${verbOf(change)} ${target.label}.`, {
    why:
      `Azure accepted the change ${MAX_ROUNDS} times, and each time another process reverted it: ` +
      `${sentenceList(changes)}.`,
    fix: 'Manage the identities and registries of this resource in only one pipeline, policy, or template.',
    state: "The change isn't in effect.",
  });
}
