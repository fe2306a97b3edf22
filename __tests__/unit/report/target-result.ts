import type { ReportMode } from '../../../src/report/mode.ts';
import { resultOf, type TargetResult } from '../../../src/report/results.ts';
import type { ResourceId } from '../../../src/resource-id.ts';
import type { IdentitySet } from '../../../src/resources/identity-set.ts';
import type { IdentityIds } from '../../../src/resources/managed-identities.ts';
import { NameSuggestions } from '../../../src/resources/not-found.ts';
import { makePlan } from '../../../src/resources/plan.ts';
import type { Selection } from '../../../src/resources/selection.ts';
import { type Snapshot, snapshotOf } from '../../../src/resources/snapshot.ts';
import { Target } from '../../../src/resources/target.ts';
import { targetId, wireOf } from '../data.ts';
import { ToyArm } from '../toy-arm.ts';
import { ToyClock } from '../toy-clock.ts';

export const WEB = targetId('app', 'web');
export const FAILURE = 'Failed to change it';

/** How far a target came: read (`now`), or read (`before`), written and read again (`now`). */
export interface Progress {
  readonly operation: ReportMode['operation'];
  readonly selection: Selection;
  readonly before?: IdentitySet;
  readonly now?: IdentitySet;
  readonly dryRun?: boolean;
  readonly failed?: boolean;
  readonly known?: ReadonlyMap<string, IdentityIds>;
}

const snapshot = (identities: IdentitySet): Snapshot => snapshotOf({ identity: wireOf(identities) }, WEB, 0);

/** The result of a target that came so far. */
export async function result({
  operation,
  selection,
  before,
  now,
  dryRun = false,
  ...rest
}: Progress): Promise<TargetResult> {
  const clock = new ToyClock();
  const found = before ?? now;
  const target = new Target(WEB, selection, clock, found && snapshot(found));
  if (operation !== 'show' && found) target.setPlan(makePlan(found, { operation, selection }));
  if (before && now) {
    target.send();
    target.accept();
    const arm = new ToyArm(clock, { identity: wireOf(now) });
    await target.load({ arm, clock, suggestions: new NameSuggestions(arm) });
  }
  const error = rest.failed ? FAILURE : null;
  return resultOf(target, { operation, dryRun }, error, rest.known ?? new Map());
}

/** A selection of identities by their IDs. */
export function named(system: boolean, ...user: readonly ResourceId[]): Selection {
  return { system, user };
}

/** All identities. */
export const ALL: Selection = { system: true, user: 'all' };
