import { parseResourceId, type ResourceId } from '../resource-id.ts';
import type { UserAssignedIdentity } from './identity-set.ts';
import { lostToFullMap, type Plan } from './plan.ts';
import type { Retry } from './refusals.ts';
import type { Snapshot } from './snapshot.ts';

/** What is to be written, and the reading on which that was decided. */
export interface Decision {
  readonly plan: Plan;
  readonly snapshot: Snapshot;
}

/** The writes of one change, and the only writer of how far they have come. */
export class Rounds {
  #accepted = 0;
  #failures = 0;
  #faults = 0;
  #fullMap = false;
  #restore: readonly ResourceId[] = [];
  #unanswered: Decision | undefined;

  /** Writes that Azure accepted. */
  get accepted(): number {
    return this.#accepted;
  }

  /** Writes in a row, the latest ones, that Azure did not accept. */
  get failures(): number {
    return this.#failures;
  }

  /** The latest of those in a row that had no answer. */
  get faults(): number {
    return this.#faults;
  }

  /** Whether writes list all identities, because Azure seems to take the map for the whole. */
  get fullMap(): boolean {
    return this.#fullMap;
  }

  /** Identities that a write of ours lost, to be put into the next. */
  get restore(): readonly ResourceId[] {
    return this.#restore;
  }

  /** The last write that may have been taken although its answer is not known. */
  get unanswered(): Decision | undefined {
    return this.#unanswered;
  }

  /** Azure accepted a write. */
  accept(): void {
    this.#accepted += 1;
    this.#failures = 0;
    this.#faults = 0;
  }

  /** Azure did not accept a write, or nobody knows. */
  refuse({ maybeSent, fullMap }: Retry, decision: Decision): void {
    this.#failures += 1;
    this.#faults = maybeSent ? this.#faults + 1 : 0;
    this.#fullMap ||= fullMap;
    if (maybeSent) this.#unanswered = decision;
  }

  /** A write that was taken has ended. What it took away without naming it was lost: Azure took the map for the whole. */
  finish(plan: Plan, { identities }: Snapshot): void {
    this.#unanswered = undefined;
    this.#restore = [...this.#restore, ...lostToFullMap(plan, identities).flatMap(idOf)];
    this.#fullMap ||= this.#restore.length > 0;
  }
}

function idOf({ id }: UserAssignedIdentity): ResourceId[] {
  const parsed = parseResourceId(id);
  return parsed ? [parsed] : [];
}
