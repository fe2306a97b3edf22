import type { UserAssignedIdentity } from '../identity/identity-set.ts';
import { lostToFullMap, type Plan } from '../identity/plan.ts';
import { parseResourceId, type ResourceId } from '../identity/resource-id.ts';
import type { Snapshot } from './snapshot.ts';

/** How far the writes of one change have come. */
export interface Rounds {
  /** Writes that Azure accepted. */
  accepted: number;
  /** Writes in a row that Azure did not accept. */
  failures: number;
  /** Writes in a row, the latest ones, that had no answer. */
  faults: number;
  /** Whether writes list all identities, because Azure seems to take the map for the whole. */
  fullMap: boolean;
  /** Identities that a write of ours lost, to be put into the next. */
  restore: readonly ResourceId[];
  /** The last write that may have been taken although its answer is not known. */
  unanswered: Decision | undefined;
}

/** What is to be written, and the reading on which that was decided. */
export interface Decision {
  readonly plan: Plan;
  readonly snapshot: Snapshot;
}

/** Before the first write. */
export function noRounds(): Rounds {
  return { accepted: 0, failures: 0, faults: 0, fullMap: false, restore: [], unanswered: undefined };
}

/** Notes which identities a write took away that it did not name: Azure took the map for the whole. */
export function noteLost(plan: Plan, { identities }: Snapshot, rounds: Rounds): void {
  rounds.restore = [...rounds.restore, ...lostToFullMap(plan, identities).flatMap(idOf)];
  rounds.fullMap ||= rounds.restore.length > 0;
}

function idOf({ id }: UserAssignedIdentity): ResourceId[] {
  const parsed = parseResourceId(id);
  return parsed ? [parsed] : [];
}
