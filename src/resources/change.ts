import { formatResourceId, type ResourceId, resourceKey } from '../resource-id.ts';
import { firstOf, sentenceList } from '../text.ts';
import type { ChangeContext } from './context.ts';
import { checkNotInUse } from './in-use.ts';
import {
  compare,
  describePlan,
  identityNames,
  isNoOp,
  makePlan,
  type Plan,
  patchOf,
  removesAny,
} from './plan.ts';
import { type Retry, refusalOf } from './refusals.ts';
import { type Decision, Rounds } from './rounds.ts';
import type { Target } from './target.ts';
import { type AcceptedWrite, waitForCompletion, waitUntilIdle } from './wait.ts';

/** Identities that an error names before it says why: a long line is cut. */
const MAX_NAMED_FIRST = 5;
/** How many accepted writes may be overwritten by others before the change is given up. */
const MAX_ROUNDS = 3;
/** Nothing is written on a reading that is older: two seconds, less what the write may take on its way. */
const FRESH_MS = 1_500;

/** Waits until Azure is done with whatever it is doing to a target, then plans on what is there. */
export async function prepare(target: Target, context: ChangeContext): Promise<Plan> {
  target.begin('reading it');
  return (await decide(target, [], context)).plan;
}

/**
 * Gives a target the identities that are desired: decide, write, wait, and again while something is missing. What
 * counts is what the resource shows in the end, whoever wrote it; a write that Azure refuses because another one
 * runs is decided anew on what that one left.
 */
export async function change(target: Target, context: ChangeContext): Promise<void> {
  const { arm, clock, signal } = context;
  const rounds = new Rounds();
  for (;;) {
    target.begin('waiting until Azure takes changes');
    await arm.whenWritable(target.id.subscriptionId);
    if (rounds.failures > 0) await target.load(context);
    if (rounds.unanswered) await checkUnanswered(target, rounds.unanswered, rounds, context);
    const decision = await decideFreshly(target, rounds.restore, context);
    const { plan, snapshot } = decision;
    if (isNoOp(plan)) break;
    if (rounds.accepted === MAX_ROUNDS) throw overwritten(target, plan);
    const answer = await write(target, plan, rounds, context);
    if ('next' in answer) {
      rounds.refuse(answer, decision);
      if (answer.reason) target.begin(`waiting for the next try: ${answer.reason}`);
      await clock.sleep(answer.waitMs, signal);
    } else {
      rounds.accept();
      rounds.finish(plan, await waitForCompletion(target, plan, snapshot, answer, context));
    }
  }
  target.succeed();
}

/** A write without an answer: where it shows, it was taken, and is waited for and looked at like any other. */
async function checkUnanswered(
  target: Target,
  { plan, snapshot }: Decision,
  rounds: Rounds,
  context: ChangeContext,
): Promise<void> {
  const now = await waitUntilIdle(target, context);
  const outcome = compare(plan, now.identities);
  if (outcome === 'unmet') return;
  const accepted = { status: 200, operationUrl: undefined };
  const isDone = outcome === 'fulfilled';
  rounds.finish(plan, isDone ? now : await waitForCompletion(target, plan, snapshot, accepted, context));
}

/** Plans on the reading at hand, once Azure is idle; what the plan removes must not be in use. */
async function decide(
  target: Target,
  restore: readonly ResourceId[],
  context: ChangeContext,
): Promise<Decision> {
  const snapshot = await waitUntilIdle(target, context);
  const { operation } = context;
  const plan = makePlan(snapshot.identities, { operation, selection: target.selection }, restore);
  target.setPlan(plan);
  if (removesAny(plan)) {
    target.begin('looking for uses of the identities to remove');
    const { outside } = target;
    const isEnough = outside && !isStale(outside, context) && (outside.coversSystem || !plan.removeSystem);
    checkNotInUse(target, plan, isEnough ? outside : await target.loadOutside(context), context);
  }
  return { plan, snapshot };
}

/**
 * Plans on a reading that is fresh when the plan is made: there is no ETag, so nothing else protects what another
 * writer has changed. What is old is read again, all at once, so that no part grows old while another is read.
 */
async function decideFreshly(
  target: Target,
  restore: readonly ResourceId[],
  context: ChangeContext,
): Promise<Decision> {
  const isOld = (): boolean => isStale(target.latest, context);
  const isOutsideOld = (): boolean =>
    target.plan !== undefined && removesAny(target.plan) && isStale(target.outside, context);
  for (;;) {
    await Promise.all([isOld() && target.load(context), isOutsideOld() && target.loadOutside(context)]);
    const decision = await decide(target, restore, context);
    const { location } = decision.snapshot;
    await context.provisioner.ensure(decision.plan.addUser.map((id) => ({ id, location })));
    if (isNoOp(decision.plan) || !(isOld() || isOutsideOld())) return decision;
  }
}

function isStale(reading: { readonly readAt: number } | undefined, { clock }: ChangeContext): boolean {
  return reading === undefined || clock.now() - reading.readAt > FRESH_MS;
}

/**
 * Sends the change once.
 * @returns the accepted write, or what to do about one that was not
 * @throws {AzureError} when Azure refused it for good.
 */
async function write(
  target: Target,
  plan: Plan,
  rounds: Rounds,
  context: ChangeContext,
): Promise<AcceptedWrite | Retry> {
  const { arm, info, provisioner } = context;
  const { fullMap, failures, faults } = rounds;
  info(`${target.label}: ${describeWrite(plan, rounds)}.`);
  target.begin('sending the change');
  target.send();
  try {
    const id = formatResourceId(target.id);
    const accepted = await arm.writeIdentity(id, patchOf(plan, fullMap), target.label);
    target.accept();
    return accepted;
  } catch (error) {
    const addsNewIdentity = plan.addUser.some((id) => provisioner.isNew(id));
    const refusal = refusalOf(error, { plan, fullMap, failures, faults, addsNewIdentity });
    if (!refusal.maybeSent) target.refuse();
    if (refusal.next === 'fail') throw error;
    if (refusal.reason) info(`${target.label}: ${refusal.reason}.`);
    return refusal;
  }
}

/** What is written, and why once more. */
function describeWrite(plan: Plan, { accepted, restore }: Rounds): string {
  const change = describePlan(plan);
  if (accepted === 0) return change;
  const nth = `(${accepted + 1} of ${MAX_ROUNDS})`;
  const lost = new Set(restore.map(resourceKey));
  return plan.addUser.some((id) => lost.has(resourceKey(id)))
    ? `${change}: the change before removed what it did not name; writing all identities ${nth}`
    : `${change} was undone by another writer; writing it once more ${nth}`;
}

function overwritten(target: Target, plan: Plan): Error {
  const names = identityNames(plan.addSystem || plan.removeSystem, [...plan.addUser, ...plan.removeUser]);
  const stick = names.length > 1 ? 'do not stick' : 'does not stick';
  const others = names.slice(MAX_NAMED_FIRST);
  const first = firstOf(names, MAX_NAMED_FIRST);
  const text =
    `${target.label}: ${sentenceList(first)} ${stick}: Azure accepted the change ${MAX_ROUNDS} times, and each ` +
    'time it was gone afterwards. Another pipeline, policy or template may be writing the same resource; let one of them own its identities.';
  return new Error([text, ...others.map((name) => `- ${name}`)].join('\n'));
}
