import type { UserAssignedIdentity } from '../identity/identity-set.ts';
import {
  compare,
  isDone,
  lostToWholeMap,
  makePlan,
  type Plan,
  patchOf,
  type Wish,
} from '../identity/plan.ts';
import { formatResourceId, parseResourceId, type ResourceId, resourceKey } from '../identity/resource-id.ts';
import { factsOf, type Kind } from '../kinds.ts';
import { type Step, sleep } from '../step.ts';
import { sentenceList } from '../text.ts';
import type { Arm } from './arm.ts';
import { AzureError, UnansweredError, WrongKindError } from './errors.ts';
import { checkReferences } from './guard.ts';
import { backoffMs } from './http.ts';
import type { Identities } from './identities.ts';
import { isBusy, nameOf, type Snapshot, snapshotOf } from './snapshot.ts';

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

/** What changing targets needs. */
export interface Workshop {
  readonly arm: Arm;
  readonly identities: Identities;
  readonly step: Step;
  readonly force: boolean;
  readonly warn: (message: string) => void;
  /** How many targets are being worked on: they share ARM's read budget. */
  readonly active: () => number;
}

/** The writes after which an identity that still is not as planned is given up. */
const MOST_ROUNDS = 3;
/** Faults in a row after which a write is given up: about three minutes. */
const MOST_FAULTS = 10;
/** How long a read after a write may still show the state before it. */
const STALE_MS = 10_000;
/** How long a new identity may be unknown to the resource provider. */
const YOUNG_MS = 180_000;
/** ARM refills its bucket of reads by 25 a second. */
const READS_PER_SECOND = 25;

/** An identity that is taken off, or put back, as often as it is written. */
export class DoesNotStickError extends Error {
  override readonly name = 'DoesNotStickError';
}

/**
 * Reads a target.
 * @throws {WrongKindError} when a job was named as an app, or the other way round.
 */
export async function load(progress: Progress, { arm }: Pick<Workshop, 'arm'>): Promise<Snapshot> {
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

/** Waits until Azure is done with whatever it is doing to a target, then plans on what is there. */
export async function prepare(progress: Progress, wish: Wish, workshop: Workshop): Promise<Plan> {
  note(progress, 'reading it');
  const snapshot = await settled(progress, progress.last ?? (await load(progress, workshop)), workshop);
  return decide(progress, makePlan(snapshot.identities, wish), snapshot, workshop);
}

/**
 * Makes a wish true on a prepared target: write, wait, compare, and again while something is missing. What
 * counts is what the resource shows in the end, whoever wrote it; a write that Azure refuses because another
 * one runs is decided anew on what that one left.
 */
export async function change(progress: Progress, wish: Wish, workshop: Workshop): Promise<void> {
  let restore: readonly ResourceId[] = [];
  let rounds = 0;
  let faults = 0;
  let plan = progress.plan ?? (await prepare(progress, wish, workshop));
  while (!isDone(plan)) {
    if (rounds === MOST_ROUNDS) throw doesNotStick(progress, plan);
    const before = progress.last ?? (await load(progress, workshop));
    progress.before = progress.written || progress.unanswered ? progress.before : before;
    const sent = await write(progress, plan, restore.length > 0, workshop);
    if (sent.accepted) {
      rounds += 1;
      faults = 0;
      const after = await completion(progress, plan, before, sent, workshop);
      restore = [...restore, ...lostToWholeMap(plan, after.identities).flatMap(idOf)];
    } else {
      faults = sent.refused ? 0 : faults + 1;
      if (faults > MOST_FAULTS) throw sent.error;
      await sleep(sent.waitMs ?? backoffMs(Math.max(0, faults - 1)), workshop.step.signal);
      await load(progress, workshop);
    }
    const snapshot = await settled(progress, progress.last ?? before, workshop);
    plan = await decide(progress, makePlan(snapshot.identities, wish, restore), snapshot, workshop);
  }
  if (progress.unanswered) progress.written = true;
}

/** Remembers a plan; what it takes off must not be in use. */
async function decide(progress: Progress, plan: Plan, snapshot: Snapshot, workshop: Workshop): Promise<Plan> {
  progress.plan = plan;
  if (plan.removeSystem || plan.removeUser.length > 0) {
    note(progress, 'looking for uses of the identities to remove');
    await checkReferences(snapshot, plan, workshop);
  }
  return plan;
}

/** A plan in words: `adding the system-assigned identity, removing 'id-old'`. */
export function describePlan({ addSystem, removeSystem, addUser, removeUser }: Plan): string {
  const names = (system: boolean, user: readonly { readonly name: string }[]): string =>
    sentenceList([
      ...(system ? ['the system-assigned identity'] : []),
      ...user.map(({ name }) => `'${name}'`),
    ]);
  const added = names(addSystem, addUser);
  const removed = names(removeSystem, removeUser);
  return [...(added ? [`adding ${added}`] : []), ...(removed ? [`removing ${removed}`] : [])].join(', ');
}

type Sent =
  | { readonly accepted: true; readonly status: number; readonly operationUrl: string | undefined }
  | {
      readonly accepted: false;
      readonly refused: boolean;
      readonly error: Error;
      readonly waitMs: number | undefined;
    };

/** Sends the change. A refusal to wait out and an answer that never came are results; the rest are errors. */
async function write(
  progress: Progress,
  plan: Plan,
  wholeMap: boolean,
  { arm, identities, step }: Workshop,
): Promise<Sent> {
  const what = nameOf(progress.kind, progress.id);
  note(progress, 'sending the change');
  step.log(`${what}: ${describePlan(plan)}.`);
  const wasUnanswered = progress.unanswered;
  progress.unanswered = true;
  try {
    const answer = await arm.writeIdentity(formatResourceId(progress.id), patchOf(plan, wholeMap), what);
    progress.written = true;
    progress.unanswered = false;
    return { accepted: true, ...answer };
  } catch (error) {
    if (error instanceof UnansweredError) {
      step.log(
        `${what}: no answer to the change (${error.message}); reading it before anything is sent again.`,
      );
      return { accepted: false, refused: false, error, waitMs: error.retryAfterMs };
    }
    if (!(error instanceof AzureError)) throw error;
    progress.unanswered = wasUnanswered;
    if (isConflict(error)) {
      step.log(`${what}: another change is running (${error.detail.code}); waiting for it.`);
      return { accepted: false, refused: true, error, waitMs: undefined };
    }
    const young = plan.addUser.some(
      (id) => Date.now() - (identities.createdAt.get(resourceKey(id)) ?? 0) < YOUNG_MS,
    );
    if (young && (error.status === 400 || error.status === 403)) {
      step.log(
        `${what}: an identity created a moment ago is not known everywhere yet (${error.detail.code}); waiting for it.`,
      );
      return { accepted: false, refused: true, error, waitMs: 2_000 };
    }
    throw error;
  }
}

/** Whether Azure refuses because another change of the resource is running. */
function isConflict({ status, detail }: AzureError): boolean {
  return status === 409 && /OperationInProgress$|^ConflictingConcurrentWriteNotAllowed$/i.test(detail.code);
}

/**
 * Waits for the end of an accepted change by reading the resource: that needs no right beyond reading, and
 * follows no URL. The operation is asked only when the resource looks finished and yet is not as planned.
 */
async function completion(
  progress: Progress,
  plan: Plan,
  before: Snapshot,
  { status, operationUrl }: { readonly status: number; readonly operationUrl: string | undefined },
  workshop: Workshop,
): Promise<Snapshot> {
  const { arm, step } = workshop;
  const what = nameOf(progress.kind, progress.id);
  const started = Date.now();
  note(progress, 'waiting for Azure to finish the change');
  let confirmed = false;
  for (let immediately = status !== 202; ; immediately = false) {
    if (!immediately) await sleep(pollDelay(Date.now() - started, workshop), step.signal);
    const snapshot = await load(progress, workshop);
    note(progress, `waiting for Azure to finish the change (${snapshot.provisioningState})`, started);
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
async function settled(progress: Progress, first: Snapshot, workshop: Workshop): Promise<Snapshot> {
  const started = Date.now();
  let snapshot = first;
  while (isBusy(snapshot)) {
    note(progress, `waiting for another change of it (${snapshot.provisioningState})`, started);
    await sleep(pollDelay(Date.now() - started, workshop), workshop.step.signal);
    snapshot = await load(progress, workshop);
  }
  return snapshot;
}

/** Half a second at first, then a second, then a tenth of the time passed; more with many targets at once. */
function pollDelay(elapsedMs: number, { active }: Workshop): number {
  const delay = elapsedMs < 5_000 ? 500 : elapsedMs < 20_000 ? 1_000 : Math.min(elapsedMs / 10, 60_000);
  return Math.max(delay, (active() / READS_PER_SECOND) * 1_000);
}

function note(progress: Progress, doing: string, since = Date.now()): void {
  if (progress.doing === doing) return;
  progress.doing = doing;
  progress.since = since;
}

function keep(progress: Progress, snapshot: Snapshot): Snapshot {
  progress.last = snapshot;
  progress.id = snapshot.id;
  return snapshot;
}

function doesNotStick(progress: Progress, plan: Plan): DoesNotStickError {
  const names = [
    ...(plan.addSystem || plan.removeSystem ? ['the system-assigned identity'] : []),
    ...[...plan.addUser, ...plan.removeUser].map(({ name }) => `'${name}'`),
  ];
  return new DoesNotStickError(
    `${nameOf(progress.kind, progress.id)}: ${names.join(', ')} does not stick: Azure accepted the change ${MOST_ROUNDS} times, and each ` +
      'time it was gone afterwards. Another pipeline, policy or template may be writing the same resource; let one of them own its identities.',
  );
}

function idOf({ id }: UserAssignedIdentity): ResourceId[] {
  const parsed = parseResourceId(id);
  return parsed ? [parsed] : [];
}
