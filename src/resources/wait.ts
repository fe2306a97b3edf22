import type { Answer, OperationState } from '../azure/arm.ts';
import { Problem } from '../problem.ts';
import type { ResourceContext } from './identities.ts';
import type { Comparison } from './plan.ts';
import { isBeingDeleted, isBusy, type Snapshot } from './snapshot.ts';
import type { Target } from './target.ts';

/** The time for which a read after a write can still show the state before it, in milliseconds. */
const STALE_MS = 10_000;
/** ARM refills its bucket of reads by 25 a second. The rest is for the readings before a write. */
const POLLS_PER_SECOND = 20;

/** A write that Azure accepted. */
export interface AcceptedWrite {
  /** Azure's response, or undefined if it was lost. */
  readonly answer: Answer | undefined;
  readonly compare: (now: Snapshot) => Comparison;
  readonly before: Snapshot;
}

/** Everything known about an accepted change. */
export interface Progress {
  readonly now: Snapshot;
  readonly comparison: Comparison;
  /** `lastModifiedAt` before the write. */
  readonly modifiedBefore: string | undefined;
  /** The state of the operation, once it was read. */
  readonly operation?: OperationState;
  /** The resource was read again after the operation was first read. */
  readonly isConfirmed: boolean;
  /** The time since the write, in milliseconds. */
  readonly elapsedMs: number;
}

/**
 * The conclusion from a reading: the error of the change, or the next step. `ended` means that Azure is done, with the
 * planned result or another one.
 */
type Verdict = 'ended' | 'wait' | 'ask' | 'confirm' | Error;

/**
 * Judge how far a change got. Finished means a final state with the planned result. The operation itself counts only
 * if the resource looks finished and yet isn't as planned.
 */
export function judge(progress: Progress): Verdict {
  const { now, comparison, modifiedBefore, operation, isConfirmed, elapsedMs } = progress;
  if (isBusy(now)) return 'wait';
  if (!now.failure && comparison === 'fulfilled') return 'ended';
  if (!operation) return 'ask';
  if (operation.state === 'running') return 'wait';
  if (operation.state === 'failed') return operation.error;
  // It might have ended between the two reads.
  if (!isConfirmed) return 'confirm';
  const mightBeStale =
    operation.state === 'unknown' || (modifiedBefore !== undefined && now.modifiedAt === modifiedBefore);
  if (mightBeStale && elapsedMs < STALE_MS) return 'wait';
  if (now.failure) return now.failure;
  // Assigned but without principal IDs: not finished, whatever the state is.
  return comparison === 'without principals' ? 'wait' : 'ended';
}

/**
 * Wait for the end of an accepted change by reading the resource, which needs no other permission and follows no URL.
 * `onReading` sees every reading.
 * @throws {AzureError} if the change failed.
 */
export async function waitForCompletion(
  target: Target,
  { answer, compare, before }: AcceptedWrite,
  context: ResourceContext,
  onReading: () => void = () => undefined,
): Promise<Snapshot> {
  const { arm, clock, signal } = context;
  const started = clock.now();
  target.begin('waiting for Azure', started);
  let isConfirmed = false;
  // 202 means that it takes time.
  for (let atOnce = answer?.status !== 202; ; atOnce = false) {
    if (!atOnce) await clock.sleep(pollDelay(clock.now() - started, context.active.size), signal);
    const now = await target.load(context);
    refuseDeletion(target, now);
    onReading();
    const comparison = compare(now);
    const missesPrincipals = !isBusy(now) && comparison === 'without principals';
    const state = missesPrincipals ? 'for the principal IDs of new identities' : now.provisioningState;
    target.begin(`waiting for Azure (${state})`, started);
    const elapsedMs = clock.now() - started;
    const progress = { now, comparison, modifiedBefore: before.modifiedAt, isConfirmed, elapsedMs };
    let verdict = judge(progress);
    if (verdict === 'ask')
      verdict = judge({ ...progress, operation: await arm.operation(answer, target.label) });
    if (verdict === 'ended') return now;
    if (verdict instanceof Error) throw verdict;
    isConfirmed ||= verdict === 'confirm';
  }
}

/** Wait while Azure is busy with a target. If its last change failed, that isn't an obstacle. */
export async function waitUntilIdle(target: Target, context: ResourceContext): Promise<Snapshot> {
  const { clock, signal } = context;
  const started = clock.now();
  for (let snapshot = target.latest ?? (await target.load(context)); ; ) {
    refuseDeletion(target, snapshot);
    if (!isBusy(snapshot)) return snapshot;
    target.begin(`waiting for another change to finish (${snapshot.provisioningState})`, started);
    await clock.sleep(pollDelay(clock.now() - started, context.active.size), signal);
    snapshot = await target.load(context);
  }
}

function refuseDeletion(target: Target, snapshot: Snapshot): void {
  if (isBeingDeleted(snapshot))
    throw new Problem(`Can't update ${target.label}.`, {
      why: `It is being deleted (${snapshot.provisioningState}).`,
    });
}

/**
 * The wait before the next poll, in milliseconds: half a second at first, then a second until 20 seconds have passed,
 * and then a tenth of the elapsed time. It is longer if there are so many targets at once that they would use up ARM's
 * reads.
 */
export function pollDelay(elapsedMs: number, active: number): number {
  const delay = elapsedMs < 5_000 ? 500 : elapsedMs < 20_000 ? 1_000 : Math.min(elapsedMs / 10, 60_000);
  return Math.max(delay, (active / POLLS_PER_SECOND) * 1_000);
}
