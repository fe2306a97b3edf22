import type { Answer, Arm, WriteRequest } from './azure/arm.ts';
import { Departure, FRESH_MS } from './azure/departure.ts';
import { AzureError, isConcurrentWrite, NotSentError, UnansweredError } from './azure/errors.ts';
import { backoffMs } from './azure/retry.ts';
import type { Entry } from './journal.ts';
import type { StepContext } from './step.ts';
import { oneLine } from './text.ts';

/**
 * The number of stale tries after which the newest readings count anyway, because reading takes longer than the age
 * limit.
 */
const MAX_STALE = 2;
/** The number of consecutive faults after which the step gives up on a write: about three minutes. */
const MAX_FAULTS = 10;

/** A write that was decided on a moment ago. */
interface Decision {
  /** When the oldest reading behind it was sent, in milliseconds since 1970. */
  readonly decidedAt: number;
  readonly request: WriteRequest;
}

/** A reason to decide again after a refusal. */
export interface Retry {
  readonly waitMs: number;
  /** The activity meanwhile, as in `waiting for another change`. */
  readonly reason: string;
}

/** One write, and how to decide on it. */
export interface Work {
  readonly entry: Entry;
  /** The subscription, whose limit the write counts toward. */
  readonly subscriptionId: string;
  /** Decide on readings that are at most as old as {@link isFresh} allows. Undefined: nothing is left to write. */
  decide(): Promise<Decision | undefined>;
  /** Judge a refusal that isn't a running change or throttling. Undefined: the write has failed. */
  retryFor?(error: AzureError, failures: number): Retry | undefined;
  /** Note the activity before the write is decided again. */
  onRetry?(reason: string): void;
}

/** The part of a step that executing a write needs. */
interface ExecuteContext extends Pick<StepContext, 'clock' | 'signal' | 'info'> {
  readonly arm: Pick<Arm, 'whenWritable' | 'write'>;
}

/** Check whether a reading is young enough to decide on. */
export function isFresh(
  reading: { readonly readAt: number } | undefined,
  { clock }: Pick<ExecuteContext, 'clock'>,
): boolean {
  return reading !== undefined && clock.now() - reading.readAt <= FRESH_MS;
}

/**
 * Execute one write of the journal: decide, send, and decide again until Azure accepts it or nothing is left to write.
 * This is the only place that sends a write, and the only rule for all kinds: a write leaves on a fresh decision and
 * an open connection, or it is decided again. It is never repeated as it is.
 *
 * @returns Azure's response, or undefined if nothing is left to write
 * @throws {AzureError} if Azure refused it for good.
 */
export async function execute(work: Work, context: ExecuteContext): Promise<Answer | undefined> {
  const { entry, subscriptionId } = work;
  const { arm, clock, signal, info } = context;
  let stale = 0;
  let failures = 0;
  let faults = 0;
  for (;;) {
    await arm.whenWritable(subscriptionId);
    signal.throwIfAborted();
    const decision = await work.decide();
    if (!decision) return undefined;
    const latest = stale < MAX_STALE ? decision.decidedAt + FRESH_MS : Number.POSITIVE_INFINITY;
    const departure = new Departure(clock, signal, latest);
    const before = entry.state;
    entry.state = 'sent';
    entry.sentAt = clock.now();
    try {
      const answer = await arm.write(decision.request, departure);
      // Another process deleted it, unless an earlier try whose response was lost did.
      const { method } = decision.request;
      const wasGone = method === 'DELETE' && answer.status === 204 && before !== 'sent';
      entry.state = wasGone ? before : 'accepted';
      entry.error = undefined;
      return answer;
    } catch (error) {
      // It didn't leave, or Azure refused it: nothing was written.
      if (!departure.hasLeft || error instanceof AzureError || error instanceof NotSentError)
        entry.state = before === 'planned' && error instanceof AzureError ? 'refused' : before;
      if (error instanceof NotSentError) {
        stale = error.isStale ? stale + 1 : 0;
        if (departure.hasLeft) {
          // It left, and the server asked to authenticate again. If it never stops asking, don't hammer it.
          entry.error = error;
          failures += 1;
          if (failures > 1) await clock.sleep(backoffMs(failures), signal);
        }
        continue;
      }
      stale = 0;
      entry.error = error;
      const retry = retryAfter(error, work, failures, faults);
      if (!retry) throw error;
      failures += 1;
      faults = error instanceof UnansweredError ? faults + 1 : 0;
      work.onRetry?.(retry.reason);
      if (retry.waitMs > 0) info(`${entry.subject.label}: ${retry.reason}.`);
      await clock.sleep(retry.waitMs, signal);
    }
  }
}

/** Judge an error of a write. The codes are from ARM's error table and from Container Apps. */
function retryAfter(error: unknown, work: Work, failures: number, faults: number): Retry | undefined {
  if (error instanceof UnansweredError) {
    if (faults >= MAX_FAULTS) return undefined;
    const reason = `reading the result before sending anything again, because the change got no response (${oneLine(error.message)})`;
    return { waitMs: error.retryAfterMs ?? backoffMs(failures), reason };
  }
  if (!(error instanceof AzureError)) return undefined;
  const { status, detail } = error;
  // The gate delays the next try.
  if (status === 429) return { waitMs: 0, reason: 'waiting because Azure throttles changes' };
  if (isConcurrentWrite(error))
    return { waitMs: backoffMs(failures), reason: `waiting for another change (${detail.code})` };
  return work.retryFor?.(error, failures);
}
