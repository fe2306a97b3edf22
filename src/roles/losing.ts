import { distinct } from '../collections.ts';
import { formatResourceId, idKey, parseResourceId } from '../resource-id.ts';
import type { Target } from '../resources/target.ts';
import {
  assigneeKey,
  type KnownPrincipal,
  type Principal,
  shownPrincipals,
  systemAssignee,
  userAssignee,
} from './assignees.ts';
import type { RolesContext } from './context.ts';

/** An identity that loses roles. */
export interface Losing extends Principal {
  /** It keeps its roles, because the step failed for a resource that should lose it. */
  readonly isKept: boolean;
}

/**
 * List the identities that targets are to lose. An identity keeps its roles if a target that was to lose it failed.
 * System-assigned ones lose theirs with the write that destroys them, so only those that are kept are in this list.
 */
export function leavingIdentities(targets: readonly Target[]): readonly Losing[] {
  // A target that was never read, such as a pattern without a match, can have any identity.
  const isUnclear = targets.some(({ selection, first }) => selection.user === 'all' && first === undefined);
  const leaving = targets.flatMap((target) => {
    const { user } = target.selection;
    const had = [...(target.first?.identities.user.values() ?? [])];
    const ids = user === 'all' ? had.map(({ id }) => id) : user.map((id) => formatResourceId(id));
    return ids.map((id) => ({ id, target }));
  });
  const users = [...Map.groupBy(leaving, ({ id }) => idKey(id))].map(([key, group]) => {
    const listed = group.flatMap(({ target }) => target.first?.identities.user.get(key) ?? []);
    const hasFailed = ({ first, outcome }: Target): boolean =>
      outcome.state === 'failed' && (first === undefined || first.identities.user.has(key));
    return {
      assignee: userAssignee(listed[0]?.id ?? group[0]?.id ?? key),
      principalId: listed.find(({ principalId }) => principalId)?.principalId ?? null,
      target: undefined,
      isKept: isUnclear || group.some(({ target }) => hasFailed(target)),
    };
  });
  const systems = targets
    .filter(({ selection, outcome }) => selection.system && outcome.state === 'failed')
    .map((target) => {
      const principalId = target.first?.identities.system?.principalId ?? null;
      return { assignee: systemAssignee(target), principalId, target, isKept: true };
    });
  return [...users, ...systems];
}

/** List the identities that stay and lose roles: those of targets that succeeded, or (while open) might. */
export function stayingIdentities(
  targets: readonly Target[],
  { identities }: Pick<RolesContext, 'identities'>,
): readonly Losing[] {
  const all = targets.flatMap((target) =>
    shownPrincipals(target, identities).map((one) => ({
      ...one,
      isKept: target.outcome.state === 'failed',
    })),
  );
  // For an identity that several targets have, one that succeeded is enough.
  const byOutcome = all.sort((a, b) => Number(a.isKept) - Number(b.isKept));
  return distinct(byOutcome, ({ assignee }) => assigneeKey(assignee));
}

/**
 * Find the principals of an identity. A resource lists the old principal of one that was deleted and created again, and
 * both lose roles.
 */
export async function principalsOf(
  { assignee, principalId, target, isKept }: Losing,
  { identities, warn }: Pick<RolesContext, 'identities' | 'warn'>,
): Promise<readonly KnownPrincipal[]> {
  const { identity, label, isSystem } = assignee;
  // One that keeps its roles is looked up only if its principal isn't known.
  const id = isSystem || (isKept && principalId !== null) ? undefined : parseResourceId(identity);
  const lookup = id && (await identities.lookUp(id));
  if (lookup?.state === 'unknown' && principalId === null)
    warn(
      `Roles of ${label} aren't revoked, because it can't be read.\n` +
        `To fix: Grant the deployment identity the role 'Reader' at ${identity}.`,
    );
  const current = lookup?.state === 'exists' ? lookup : undefined;
  const known = current ? userAssignee(formatResourceId(current.id)) : assignee;
  const ids = [principalId, current?.principalId].flatMap((one) => one ?? []);
  return distinct(ids, idKey).map((one) => ({ assignee: known, principalId: one, target }));
}
