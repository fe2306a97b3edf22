import type { Plan } from '../identity/plan.ts';
import { formatResourceId, type ResourceId } from '../identity/resource-id.ts';
import { factsOf, type Kind } from '../kinds.ts';
import type { Arm } from './arm.ts';
import { AzureError, WrongKindError } from './errors.ts';
import { nameOf, type Snapshot, snapshotOf } from './snapshot.ts';

/** How far a target has come; what is known of it when it fails or the step is stopped. */
export interface Progress {
  readonly kind: Kind;
  /** As given until it is read, then as Azure returned it. */
  id: ResourceId;
  /** What goes on, for a waiting reader: `Azure is changing it (InProgress)`. */
  doing: string;
  /** When that began, in milliseconds since 1970. */
  since: number;
  /** The state on which the first write was decided; the last one read when there was none. */
  before: Snapshot | undefined;
  /** The state last read. */
  last: Snapshot | undefined;
  /** What is to be written, by the state last decided upon. */
  plan: Plan | undefined;
  /** Whether Azure has accepted a write. */
  written: boolean;
  /** Whether a write was sent whose answer is not known. */
  unanswered: boolean;
}

/**
 * Reads a target.
 * @throws {WrongKindError} when a job was named as an app, or the other way round.
 */
export async function load(progress: Progress, arm: Arm): Promise<Snapshot> {
  const { kind, id } = progress;
  try {
    return keep(progress, snapshotOf(kind, await arm.read(formatResourceId(id), nameOf(kind, id)), id));
  } catch (error) {
    const isMissing = error instanceof AzureError && error.detail.code === 'ResourceNotFound';
    const other = kind === 'app' ? 'job' : kind === 'job' ? 'app' : undefined;
    if (isMissing && other && (await exists(other, id, arm))) throw new WrongKindError(other, error);
    throw error;
  }
}

/** Whether a resource of another kind has this name. A hint for an error: no answer means no. */
async function exists(kind: Kind, id: ResourceId, arm: Arm): Promise<boolean> {
  const other = { ...id, type: factsOf(kind).type };
  return arm.read(formatResourceId(other), nameOf(kind, other)).then(
    () => true,
    () => false,
  );
}

/** Says what goes on with a target; the clock starts anew when that changes. */
export function note(progress: Progress, doing: string, since = Date.now()): void {
  if (progress.doing === doing) return;
  progress.doing = doing;
  progress.since = since;
}

function keep(progress: Progress, snapshot: Snapshot): Snapshot {
  progress.last = snapshot;
  progress.id = snapshot.id;
  return snapshot;
}
