import { compare, type Plan } from '../identity/plan.ts';
import { type Step, sleep } from '../step.ts';
import { oneLine } from '../text.ts';
import type { Arm } from './arm.ts';
import { load, note, type Progress } from './progress.ts';
import { isBusy, nameOf, type Snapshot } from './snapshot.ts';

/** What waiting needs. */
export interface Waiting {
  readonly arm: Arm;
  readonly step: Step;
  /** How many targets are being worked on: they share ARM's read budget. */
  readonly active: () => number;
}

/** How long a read after a write may still show the state before it. */
const STALE_MS = 10_000;
/** ARM refills its bucket of reads by 25 a second. */
const READS_PER_SECOND = 25;

/**
 * Waits for the end of an accepted change by reading the resource: that needs no right beyond reading, and
 * follows no URL. The operation is asked only when the resource looks finished and yet is not as planned.
 */
export async function completion(
  progress: Progress,
  plan: Plan,
  before: Snapshot,
  { status, operationUrl }: { readonly status: number; readonly operationUrl: string | undefined },
  waiting: Waiting,
): Promise<Snapshot> {
  const { arm, step } = waiting;
  const what = nameOf(progress.kind, progress.id);
  const started = Date.now();
  note(progress, 'waiting for Azure to finish the change');
  let confirmed = false;
  for (let immediately = status !== 202; ; immediately = false) {
    if (!immediately) await sleep(pollDelay(Date.now() - started, waiting), step.signal);
    const snapshot = await load(progress, waiting.arm);
    note(
      progress,
      `waiting for Azure to finish the change (${oneLine(snapshot.provisioningState, 40)})`,
      started,
    );
    if (isBusy(snapshot)) continue;
    const outcome = compare(plan, snapshot.identities);
    if (!snapshot.failure && outcome === 'fulfilled') return snapshot;

    const operation = operationUrl ? await arm.operation(operationUrl, what) : { state: 'unknown' as const };
    if (operation.state === 'running') continue;
    if (operation.state === 'failed') throw operation.error;
    // It may have ended between the reading and the question.
    if (!confirmed) {
      confirmed = true;
      continue;
    }
    const mayBeStale =
      operation.state === 'unknown' ||
      (before.modifiedAt !== undefined && snapshot.modifiedAt === before.modifiedAt);
    if (mayBeStale && Date.now() - started < STALE_MS) continue;
    if (snapshot.failure) throw snapshot.failure;
    // There, but without their principal IDs: not finished, whatever the state says.
    if (outcome === 'without principals') continue;
    return snapshot;
  }
}

/** Waits while Azure is busy with a resource. One whose last change failed is no obstacle. */
export async function settled(progress: Progress, first: Snapshot, waiting: Waiting): Promise<Snapshot> {
  const started = Date.now();
  let snapshot = first;
  while (isBusy(snapshot)) {
    note(progress, `waiting for another change of it (${oneLine(snapshot.provisioningState, 40)})`, started);
    await sleep(pollDelay(Date.now() - started, waiting), waiting.step.signal);
    snapshot = await load(progress, waiting.arm);
  }
  return snapshot;
}

/** Half a second at first, then a second, then a tenth of the time passed; more with many targets at once. */
function pollDelay(elapsedMs: number, { active }: Waiting): number {
  const delay = elapsedMs < 5_000 ? 500 : elapsedMs < 20_000 ? 1_000 : Math.min(elapsedMs / 10, 60_000);
  return Math.max(delay, (active() / READS_PER_SECOND) * 1_000);
}
