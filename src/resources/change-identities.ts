import { AzureError } from '../azure/errors.ts';
import { Problem } from '../problem.ts';
import { idKey, parseResourceId, type ResourceId, resourceKey } from '../resource-id.ts';
import { messageOf } from '../text.ts';
import { type Change, converge } from './converge.ts';
import type { ResourceContext } from './identities.ts';
import { checkNotInUse } from './in-use.ts';
import {
  compare,
  describePlan,
  isNoOp,
  lostToFullMap,
  makePlan,
  type Plan,
  patchOf,
  removesAny,
} from './plan.ts';
import type { Snapshot } from './snapshot.ts';
import type { Target } from './target.ts';
import { waitUntilIdle } from './wait.ts';

/** The part of a request that is about identities. */
export interface IdentityRequest {
  readonly operation: 'assign' | 'remove' | 'set';
  /** Remove identities that are in use. */
  readonly force: boolean;
  readonly roles: readonly unknown[];
  readonly revokeRoles: readonly unknown[];
}

/** Hooks for the work on roles during a change of identities. */
export interface RoleHooks {
  /** Handle a reading while the change runs, so that new principals can get their roles. */
  grant(target: Target): void;
  /**
   * List the roles of a principal that the write is about to destroy.
   * @returns the time of that request, because the write is based on it
   */
  beforeWrite(target: Target): Promise<number | undefined>;
}

/** Plan the change of a target's identities, and write it into the journal. */
export async function planIdentities(
  target: Target,
  request: IdentityRequest,
  context: ResourceContext,
): Promise<void> {
  target.begin('reading it');
  const now = await waitUntilIdle(target, context);
  const plan = await planOn(target, now, request, [], context);
  if (!isNoOp(plan)) context.journal.plan('identities', target, describePlan(plan));
  if (request.operation !== 'remove') await checkNotRecreated(target, request, context);
}

/**
 * Change a target's identities as planned. Each write is decided again on a fresh reading, because nothing else
 * protects the changes of other processes: these resources have no ETag.
 */
export async function changeIdentities(
  target: Target,
  request: IdentityRequest,
  context: ResourceContext,
  roles?: RoleHooks,
): Promise<void> {
  const { identities } = context;
  /** Send all identities, because Azure seems to treat the map as the whole set. */
  let isFullMap = false;
  /** Identities that a write of this step lost, and that the next write restores. */
  let restore: readonly ResourceId[] = [];
  const change: Change = {
    kind: 'identities',
    onReading: () => roles?.grant(target),
    async next(now) {
      const { location, readAt } = now;
      const plan = await planOn(target, now, request, restore, context);
      if (isNoOp(plan)) return undefined;
      if (plan.addUser.length > 0) target.begin('creating its identities');
      // A reading from before the creation of an identity is too old, no matter how long the creation took.
      if ((await identities.ensure(plan.addUser, location)) > readAt) {
        await target.load(context);
        return change.next(await waitUntilIdle(target, context));
      }
      const listedAt = await roles?.beforeWrite(target);
      return {
        changes: describePlan(plan),
        body: { identity: patchOf(plan, isFullMap) },
        compare: (now) => compare(plan, now.identities),
        decidedAt: Math.min(readAt, listedAt ?? readAt),
      };
    },
    retryFor(error, failures) {
      const { addUser = [], removeUser = [], keepUser = [] } = target.plan ?? {};
      const retry = identities.retryFor(error, addUser, failures);
      // If Azure treats the map as the whole set, a map of only removals would leave nothing.
      const mightBeWhole = error.status === 400 && removeUser.length > 0 && keepUser.length > 0;
      if (retry || isFullMap || !mightBeWhole) return retry;
      isFullMap = true;
      const reason = `sending all identities that stay, because Azure refused the change (${error.detail.code})`;
      return { waitMs: 0, reason };
    },
    onEnd(now) {
      const lost = target.plan ? lostToFullMap(target.plan, now.identities) : [];
      restore = [...restore, ...lost.flatMap(({ id }) => parseResourceId(id) ?? [])];
      isFullMap ||= restore.length > 0;
    },
  };
  try {
    if (!target.plan || !isNoOp(target.plan)) await converge(target, change, context);
  } catch (error) {
    // A change that failed after Azure had accepted it can also have lost identities.
    if (error instanceof AzureError && error.wasAccepted && target.latest) {
      change.onEnd?.(target.latest);
      if (restore.length > 0) await restoreLost(target, change, context);
    }
    throw error;
  }
  target.isVerified = true;
}

/** Restore the identities that a failed change lost. The error to report is still the error of that change. */
async function restoreLost(target: Target, change: Change, context: ResourceContext): Promise<void> {
  try {
    await converge(target, change, context);
  } catch (error) {
    context.warn(
      `Identities of ${target.label} that the failed change removed weren't assigned again: ${messageOf(error)}`,
    );
  }
}

/** Plan, based on a reading. An identity that the plan removes must not be in use. */
async function planOn(
  target: Target,
  now: Snapshot,
  { operation, force }: IdentityRequest,
  restore: readonly ResourceId[],
  context: ResourceContext,
): Promise<Plan> {
  const plan = makePlan(now.identities, { operation, selection: target.selection }, restore);
  target.plan = plan;
  if (removesAny(plan)) await checkNotInUse(target, now, plan, force, context);
  return plan;
}

/**
 * Refuse an identity that was deleted, or deleted and created again: the resource lists a principal that no longer
 * exists. An identity is read only if it gets or loses roles, or if the resource doesn't show its IDs.
 * @throws {Problem} if a listed identity has another principal, or none.
 */
async function checkNotRecreated(
  { selection, latest, label }: Target,
  { roles, revokeRoles }: IdentityRequest,
  { identities }: ResourceContext,
): Promise<void> {
  const named = selection.user === 'all' ? [] : selection.user;
  for (const id of named) {
    const listed = latest?.identities.user.get(resourceKey(id));
    if (!listed || (listed.principalId && roles.length + revokeRoles.length === 0)) continue;
    const lookup = await identities.lookUp(id);
    const principalId = lookup.state === 'exists' ? lookup.principalId : null;
    const isSame = !listed.principalId || !principalId || idKey(principalId) === idKey(listed.principalId);
    if (lookup.state !== 'missing' && isSame) continue;
    throw new Problem(`Can't use identity '${id.name}' of ${label}.`, {
      why:
        lookup.state === 'missing'
          ? 'The identity was deleted. The resource still lists it.'
          : 'The identity was deleted and created again under the same name. The resource still lists the old ' +
            `principal ${listed.principalId}, which no longer exists. The new one is ${principalId}.`,
      fix:
        "Remove the identity from the resource ('operation: remove'), and then assign it again. If it doesn't exist " +
        "anymore, add 'create-identities: true', or correct 'user-assigned-identities'.",
    });
  }
}
