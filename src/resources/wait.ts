import type { OperationState } from '../azure/arm.ts';
import { oneLine } from '../text.ts';
import type { ChangeContext } from './context.ts';
import { compare, type Plan } from './plan.ts';
import { isBeingDeleted, isBusy, type Snapshot } from './snapshot.ts';
import type { Target } from './target.ts';

/** How long a read after a write may still show the state before it. */
const STALE_MS = 10_000;
/** ARM refills its bucket of reads by 25 a second; the rest is for what is read before a write. */
const POLLS_PER_SECOND = 20;

/** An accepted write: the status of its answer, and where its operation may be asked about. */
export interface AcceptedWrite {
  readonly status: number;
  readonly operationUrl: string | undefined;
}

/** What is known about a change that Azure accepted. */
export interface Reading {
  readonly plan: Plan;
  readonly before: Snapshot;
  readonly now: Snapshot;
  /** What the operation said of itself; undefined while it was not asked. */
  readonly operation: OperationState | undefined;
  /** Whether the resource was read once more since the operation was first asked. */
  readonly confirmed: boolean;
  /** Since the write, in milliseconds. */
  readonly elapsedMs: number;
}

/** What follows from a reading. `ended` means that Azure is done, with the identities of the plan or others. */
export type Verdict =
  | { readonly next: 'ended' | 'wait' | 'ask' | 'confirm' }
  | { readonly next: 'fail'; readonly error: Error };

/**
 * Judges how far a change has come. Finished means: a final state and the identities of the plan. The operation
 * itself counts only when the resource looks finished and yet is not as planned.
 */
export function judge({ plan, before, now, operation, confirmed, elapsedMs }: Reading): Verdict {
  if (isBusy(now)) return { next: 'wait' };
  const outcome = compare(plan, now.identities);
  if (!now.failure && outcome === 'fulfilled') return { next: 'ended' };
  if (!operation) return { next: 'ask' };
  if (operation.state === 'running') return { next: 'wait' };
  if (operation.state === 'failed') return { next: 'fail', error: operation.error };
  // It may have ended between the reading and the question.
  if (!confirmed) return { next: 'confirm' };
  const mayBeStale =
    operation.state === 'unknown' ||
    (before.modifiedAt !== undefined && now.modifiedAt === before.modifiedAt);
  if (mayBeStale && elapsedMs < STALE_MS) return { next: 'wait' };
  if (now.failure) return { next: 'fail', error: now.failure };
  // There, but without their principal IDs: not finished, whatever the state says.
  return { next: outcome === 'without principals' ? 'wait' : 'ended' };
}

/**
 * Waits for the end of an accepted change by reading the resource: that needs no right beyond reading, and
 * follows no URL.
 * @throws {AzureError} when the change failed.
 */
export async function waitForCompletion(
  target: Target,
  plan: Plan,
  before: Snapshot,
  { status, operationUrl }: AcceptedWrite,
  context: ChangeContext,
): Promise<Snapshot> {
  const { arm, clock, signal } = context;
  const started = clock.now();
  target.begin('waiting for Azure to finish the change');
  let confirmed = false;
  for (let atOnce = status !== 202; ; atOnce = false) {
    if (!atOnce) await clock.sleep(pollDelay(clock.now() - started, context.active()), signal);
    const now = await load(target, context);
    const missesPrincipals = !isBusy(now) && compare(plan, now.identities) === 'without principals';
    const state = missesPrincipals ? 'the principal IDs of the new identities are missing' : stateOf(now);
    target.begin(`waiting for Azure to finish the change (${state})`, started);
    const reading = { plan, before, now, confirmed, elapsedMs: clock.now() - started };
    let verdict = judge({ ...reading, operation: undefined });
    if (verdict.next === 'ask') {
      const operation = operationUrl
        ? await arm.operation(operationUrl, target.label)
        : ({ state: 'unknown' } as const);
      verdict = judge({ ...reading, operation });
    }
    if (verdict.next === 'ended') return now;
    if (verdict.next === 'fail') throw verdict.error;
    confirmed ||= verdict.next === 'confirm';
  }
}

/** Waits while Azure is busy with a target. One whose last change failed is no obstacle. */
export async function waitUntilIdle(target: Target, context: ChangeContext): Promise<Snapshot> {
  const { clock, signal } = context;
  const started = clock.now();
  let snapshot = target.latest ?? (await load(target, context));
  refuseDeletion(target, snapshot);
  while (isBusy(snapshot)) {
    target.begin(`waiting for another change of it (${stateOf(snapshot)})`, started);
    await clock.sleep(pollDelay(clock.now() - started, context.active()), signal);
    snapshot = await load(target, context);
  }
  return snapshot;
}

async function load(target: Target, context: ChangeContext): Promise<Snapshot> {
  const snapshot = await target.load(context);
  refuseDeletion(target, snapshot);
  return snapshot;
}

function refuseDeletion(target: Target, snapshot: Snapshot): void {
  if (isBeingDeleted(snapshot)) throw new Error(`${target.label} is being deleted (${stateOf(snapshot)}).`);
}

function stateOf({ provisioningState }: Snapshot): string {
  return oneLine(provisioningState, 40);
}

/**
 * Half a second at first, a second for the first minute, then a thirtieth of the time passed; more with so many
 * targets at once that they would use up ARM's reads.
 */
export function pollDelay(elapsedMs: number, active: number): number {
  const delay = elapsedMs < 5_000 ? 500 : elapsedMs < 60_000 ? 1_000 : Math.min(elapsedMs / 30, 60_000);
  return Math.max(delay, (active / POLLS_PER_SECOND) * 1_000);
}
