import type { UserAssignedIdentity } from '../identity/identity-set.ts';
import { isDone, lostToWholeMap, makePlan, type Plan, patchOf, type Wish } from '../identity/plan.ts';
import { formatResourceId, parseResourceId, type ResourceId, resourceKey } from '../identity/resource-id.ts';
import { sleep } from '../step.ts';
import { sentenceList } from '../text.ts';
import { AzureError, UnansweredError } from './errors.ts';
import { checkReferences } from './guard.ts';
import { backoffMs } from './http.ts';
import type { Identities } from './identities.ts';
import { load, note, type Progress } from './progress.ts';
import { nameOf, type Snapshot } from './snapshot.ts';
import { completion, settled, type Waiting } from './wait.ts';

/** What changing targets needs. */
export interface Workshop extends Waiting {
  readonly identities: Identities;
  /** Whether identities in use are taken off all the same. */
  readonly force: boolean;
  readonly warn: (message: string) => void;
}

/** The writes after which an identity that still is not as planned is given up. */
const MOST_ROUNDS = 3;
/** Faults in a row after which a write is given up: about three minutes. */
const MOST_FAULTS = 10;
/** How long a new identity may be unknown to the resource provider. */
const YOUNG_MS = 120_000;

/** An identity that is taken off, or put back, as often as it is written. */
export class DoesNotStickError extends Error {
  override readonly name = 'DoesNotStickError';
}

/** Waits until Azure is done with whatever it is doing to a target, then plans on what is there. */
export async function prepare(progress: Progress, wish: Wish, workshop: Workshop): Promise<Plan> {
  note(progress, 'reading it');
  const snapshot = await settled(progress, progress.last ?? (await load(progress, workshop.arm)), workshop);
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
  let wholeMap = false;
  let plan = progress.plan ?? (await prepare(progress, wish, workshop));
  while (!isDone(plan)) {
    if (rounds === MOST_ROUNDS) throw doesNotStick(progress, plan);
    const before = progress.last ?? (await load(progress, workshop.arm));
    progress.before = progress.written || progress.unanswered ? progress.before : before;
    const sent = await write(progress, plan, wholeMap, workshop);
    if (sent.accepted) {
      rounds += 1;
      faults = 0;
      const after = await completion(progress, plan, before, sent, workshop);
      restore = [...restore, ...lostToWholeMap(plan, after.identities).flatMap(idOf)];
      wholeMap ||= restore.length > 0;
    } else {
      wholeMap ||= sent.wantsWholeMap;
      faults = sent.refused ? 0 : faults + 1;
      if (faults > MOST_FAULTS) throw sent.error;
      await sleep(sent.waitMs ?? backoffMs(Math.max(0, faults - 1)), workshop.step.signal);
      await load(progress, workshop.arm);
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
      /** The provider seems to treat the map of identities as the whole. */
      readonly wantsWholeMap: boolean;
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
      return { accepted: false, refused: false, wantsWholeMap: false, error, waitMs: error.retryAfterMs };
    }
    if (!(error instanceof AzureError)) throw error;
    progress.unanswered = wasUnanswered;
    if (error.status === 429) {
      const waitMs = error.retryAfterMs ?? backoffMs(0);
      step.log(
        `${what}: Azure throttles changes; reading it again and trying in ${(waitMs / 1000).toFixed(1)} s.`,
      );
      return { accepted: false, refused: true, wantsWholeMap: false, error, waitMs };
    }
    if (isConflict(error)) {
      step.log(`${what}: another change is running (${error.detail.code}); waiting for it.`);
      return { accepted: false, refused: true, wantsWholeMap: false, error, waitMs: undefined };
    }
    const young = plan.addUser.some(
      (id) => Date.now() - (identities.createdAt.get(resourceKey(id)) ?? 0) < YOUNG_MS,
    );
    if (young && isAboutIdentity(error)) {
      step.log(
        `${what}: an identity created a moment ago is not known everywhere yet (${error.detail.code}); waiting for it.`,
      );
      return { accepted: false, refused: true, wantsWholeMap: false, error, waitMs: 2_000 };
    }
    // Removing some of several: where the map is the whole, nothing would remain of a map of removals.
    if (error.status === 400 && !wholeMap && plan.removeUser.length > 0 && plan.keepUser.length > 0) {
      step.log(
        `${what}: Azure refused the change (${error.detail.code}); sending it with all identities that stay.`,
      );
      return { accepted: false, refused: true, wantsWholeMap: true, error, waitMs: 0 };
    }
    throw error;
  }
}

/** Whether Azure refuses because another change of the resource is running. */
function isConflict({ status, detail }: AzureError): boolean {
  return status === 409 && /OperationInProgress$|^ConflictingConcurrentWriteNotAllowed$/i.test(detail.code);
}

/** Whether a refusal may come from an identity that is not known yet: to the provider (400), or to ARM (403). */
function isAboutIdentity({ status, detail }: AzureError): boolean {
  return status === 400 || detail.code === 'LinkedAuthorizationFailed';
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
