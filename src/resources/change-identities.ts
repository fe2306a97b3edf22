import { AzureError } from '../azure/errors.ts';
import { backoffMs } from '../azure/faults.ts';
import { Problem } from '../problem.ts';
import { parseResourceId, type ResourceId, resourceKey } from '../resource-id.ts';
import { type Change, converge } from './change.ts';
import type { ResourceContext } from './context.ts';
import { type Identities, retryForNewIdentity } from './create-identities.ts';
import { checkNotInUse } from './in-use.ts';
import { compare, describePlan, isNoOp, lostToFullMap, makePlan, type Plan, patchOf } from './plan.ts';
import type { Target } from './target.ts';
import { waitUntilIdle } from './wait.ts';

/** The part of a request that decides about identities. */
export interface IdentityRequest {
  readonly operation: 'assign' | 'remove' | 'set';
  /** Remove identities that are in use. */
  readonly force: boolean;
}

/** The calls to the work on roles during a change. */
export interface IdentityHooks {
  /** Handle a reading while the change runs, so that new principals can get their roles. */
  onReading(): void;
  /**
   * List the roles of a principal that the write is about to destroy.
   * @returns the time of that request, because the write is based on it
   */
  beforeWrite(): Promise<number | undefined>;
}

/** Plan the change of a target's identities, and write it into the journal. */
export async function planIdentities(
  target: Target,
  request: IdentityRequest,
  context: ResourceContext,
): Promise<Plan> {
  target.begin('reading it');
  await waitUntilIdle(target, context);
  const plan = await decide(target, request, [], context);
  if (!isNoOp(plan)) context.journal.plan('identities', target, describePlan(plan));
  return plan;
}

/**
 * Change a target's identities as planned. Each write is decided again on a fresh reading, because nothing else
 * protects the changes of other processes: these resources have no ETag.
 */
export async function changeIdentities(
  target: Target,
  request: IdentityRequest,
  identities: Identities,
  context: ResourceContext,
  hooks: IdentityHooks,
): Promise<void> {
  /** Send all identities, because Azure seems to treat the map as the whole set. */
  let isFullMap = false;
  /** Identities that a write of this step lost, which the next one restores. */
  let restore: readonly ResourceId[] = [];
  const change: Change = {
    kind: 'identities',
    onReading: hooks.onReading,
    async decide({ location, readAt }) {
      const plan = await decide(target, request, restore, context);
      if (isNoOp(plan)) return undefined;
      const created = await Promise.all(plan.addUser.map((id) => identities.ensure({ id, location })));
      // A reading from before the creation of an identity is too old, no matter how long the creation took.
      if (created.some((at) => at !== undefined && at > readAt)) {
        await target.load(context);
        return change.decide(await waitUntilIdle(target, context));
      }
      const listedAt = await hooks.beforeWrite();
      return {
        changes: describePlan(plan),
        body: { identity: patchOf(plan, isFullMap) },
        compare: (now) => compare(plan, now.identities),
        decidedAt: Math.min(readAt, listedAt ?? readAt),
      };
    },
    judge(error, failures) {
      const { plan } = target;
      if (plan?.addUser.some((id) => identities.isNew(id))) {
        const retry = retryForNewIdentity(error, backoffMs(failures));
        if (retry) return retry;
      }
      // If the map is the whole set, a map of removals would leave nothing.
      const mightBeWhole = plan !== undefined && plan.removeUser.length > 0 && plan.keepUser.length > 0;
      if (error.status !== 400 || isFullMap || !mightBeWhole) return undefined;
      isFullMap = true;
      const reason = `Azure refused the change (${error.detail.code}). Sending all identities that stay`;
      return { waitMs: 0, reason };
    },
    onEnd(now) {
      const lost = target.plan ? lostToFullMap(target.plan, now.identities) : [];
      restore = [...restore, ...lost.flatMap(({ id }) => parseResourceId(id) ?? [])];
      isFullMap ||= restore.length > 0;
    },
  };
  await converge(target, change, context).catch(async (error: unknown) => {
    // A change that Azure gave up can also have lost identities.
    if (error instanceof AzureError && error.wasAccepted && target.latest) {
      change.onEnd?.(target.latest);
      if (restore.length > 0) await converge(target, change, context);
    }
    throw error;
  });
}

/** Plan on the latest reading. An identity that the plan removes must not be in use. */
async function decide(
  target: Target,
  { operation, force }: IdentityRequest,
  restore: readonly ResourceId[],
  context: ResourceContext,
): Promise<Plan> {
  const { latest } = target;
  if (!latest) throw new TypeError('a plan needs a reading');
  const plan = makePlan(latest.identities, { operation, selection: target.selection }, restore);
  target.plan = plan;
  await checkNotInUse(target, plan, force, context);
  return plan;
}

/**
 * Refuse an identity that was deleted and created again: the resource lists the old principal, which no longer exists.
 * @throws {Problem} if a listed identity has another principal.
 */
export async function checkNotRecreated(
  target: Target,
  identities: Identities,
  isRelevant: (listed: { readonly principalId: string | null }) => boolean,
): Promise<void> {
  const { selection, latest } = target;
  const named = new Set(selection.user === 'all' ? [] : selection.user.map((id) => resourceKey(id)));
  for (const [key, listed] of latest?.identities.user ?? []) {
    const id = parseResourceId(listed.id);
    if (!id || !named.has(key) || !isRelevant(listed)) continue;
    const lookup = await identities.lookUp(id);
    if (lookup.state === 'missing')
      throw new Problem(`Can't use identity '${id.name}' of ${target.label}.`, {
        why: 'The identity was deleted. The resource still lists it.',
        fix:
          "Remove the identity from the resource ('operation: remove'), then assign it again with " +
          "'create-identities: true', or correct 'user-assigned-identities'.",
      });
    if (lookup.state !== 'exists' || !listed.principalId || !lookup.principalId) continue;
    if (lookup.principalId.toLowerCase() === listed.principalId.toLowerCase()) continue;
    throw new Problem(`Can't use identity '${id.name}' of ${target.label}.`, {
      why:
        'The identity was deleted and created again under the same name. The resource still lists the old principal ' +
        `${listed.principalId}, which no longer exists. The new one is ${lookup.principalId}.`,
      fix: "Remove the identity from the resource ('operation: remove'), then assign it again.",
    });
  }
}
