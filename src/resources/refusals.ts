import { backoffMs } from '../azure/backoff.ts';
import { AzureError, isConcurrentWrite, NotSentError, UnansweredError } from '../azure/errors.ts';
import { StepStopped } from '../step.ts';
import { oneLine } from '../text.ts';
import type { Plan } from './plan.ts';

/** What to do about a write that was not accepted. */
export type Refusal = Retry | GiveUp;

/** The target is read, and the change decided anew. */
export interface Retry {
  readonly next: 'retry';
  /** Whether the write may have reached Azure all the same. */
  readonly maybeSent: boolean;
  /** How long to wait before that, in milliseconds. */
  readonly waitMs: number;
  /** Why, for the log; undefined where there is nothing to say. */
  readonly reason: string | undefined;
  /** Whether the next write lists all identities, as for a provider that takes the map for the whole. */
  readonly fullMap: boolean;
}

/** The change has failed. */
export interface GiveUp {
  readonly next: 'fail';
  /** Whether the write may have reached Azure all the same. */
  readonly maybeSent: boolean;
}

/** What is known about a write, beside its error. */
export interface WriteAttempt {
  readonly plan: Plan;
  /** Whether it listed all identities. */
  readonly fullMap: boolean;
  /** Writes in a row before it that were not accepted. */
  readonly failures: number;
  /** The latest of those in a row that had no answer. */
  readonly faults: number;
  /** Whether it adds an identity that was created a moment ago. */
  readonly addsNewIdentity: boolean;
}

/** Faults in a row after which a write is given up: about three minutes. */
const MAX_FAULTS = 10;

/** Judges an error of a write. Codes: the error table of Azure Resource Manager, and what Container Apps answers. */
export function refusalOf(error: unknown, attempt: WriteAttempt): Refusal {
  const { plan, fullMap, failures, faults, addsNewIdentity } = attempt;
  const retry = (reason: string | undefined, waitMs = backoffMs(failures)): Retry => ({
    next: 'retry',
    waitMs,
    reason,
    maybeSent: false,
    fullMap,
  });
  // The throttle gate holds the next write back, and a stopped step ends there.
  if (error instanceof NotSentError) return retry(undefined, 0);
  if (error instanceof UnansweredError) {
    if (faults >= MAX_FAULTS) return { next: 'fail', maybeSent: true };
    const reason = `no answer to the change (${oneLine(error.message)}); reading it before anything is sent again`;
    return { ...retry(reason, error.retryAfterMs), maybeSent: true };
  }
  // Stopped while it was on its way.
  if (!(error instanceof AzureError)) return { next: 'fail', maybeSent: error instanceof StepStopped };
  const { status, detail } = error;
  if (status === 429) return retry('Azure throttles changes; reading it again before the next try', 0);
  if (isConflict(error)) return retry(`another change is running (${detail.code}); waiting for it`);
  if (addsNewIdentity && mayNotKnowIdentity(error)) {
    return retry(`a new identity is not known everywhere yet (${detail.code}); waiting for it`);
  }
  // Removing some of several: where the map is the whole, nothing would remain of a map of removals.
  if (status === 400 && !fullMap && plan.removeUser.length > 0 && plan.keepUser.length > 0) {
    const reason = `Azure refused the change (${detail.code}); sending it with all identities that stay`;
    return { next: 'retry', waitMs: 0, reason, maybeSent: false, fullMap: true };
  }
  return { next: 'fail', maybeSent: false };
}

/** Whether Azure refuses because another change of the resource is running. */
function isConflict({ status, detail }: AzureError): boolean {
  return status === 409 && isConcurrentWrite(detail.code);
}

/** Whether a refusal may come from an identity that is not known yet: to the provider (400), or to ARM (403). */
function mayNotKnowIdentity({ status, detail }: AzureError): boolean {
  if (detail.code === 'LinkedAuthorizationFailed') return true;
  return status === 400 && /identit|principal/i.test(`${detail.code} ${detail.message}`);
}
