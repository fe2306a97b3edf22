import { distinct } from '../collections.ts';
import { formatResourceId, idKey, parseResourceId } from '../resource-id.ts';
import type { Target } from '../resources/target.ts';
import {
  assigneeKey,
  type KnownPrincipal,
  type Principal,
  selectedPrincipals,
  systemAssignee,
  userAssignee,
} from './assignees.ts';
import type { RolesContext } from './context.ts';

/** An identity that loses roles. */
export interface LosingIdentity extends Principal {
  /** It keeps its roles, because the step failed for a resource that should lose it. */
  readonly isKept: boolean;
}

/**
 * List the identities that targets are to lose. An identity keeps its roles if a target that was to lose it failed.
 * System-assigned ones lose theirs with the write that destroys them, so only those that are kept are in this list.
 */
export function leavingIdentities(targets: readonly Target[]): readonly LosingIdentity[] {
  const ids = targets.flatMap(({ selection: { user }, first }) =>
    user === 'all'
      ? [...(first?.identities.user.values() ?? [])].map(({ id }) => id)
      : user.map(formatResourceId),
  );
  const users = distinct(ids, idKey).map((id) => {
    const key = idKey(id);
    const listed = targets.flatMap(({ first }) => first?.identities.user.get(key) ?? []);
    return {
      assignee: userAssignee(listed[0]?.id ?? id),
      principalId: listed.find(({ principalId }) => principalId)?.principalId ?? null,
      target: undefined,
      // A target that was never read, such as a pattern without a match, can have any identity.
      isKept: targets.some(
        ({ outcome, first }) => outcome.state === 'failed' && first?.identities.user.has(key) !== false,
      ),
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
export async function stayingIdentities(
  targets: readonly Target[],
  { identities }: RolesContext,
): Promise<readonly LosingIdentity[]> {
  const all = await Promise.all(
    targets.map(async (target) => {
      const isKept = target.outcome.state === 'failed';
      return (await selectedPrincipals([target], identities)).map((one) => ({ ...one, isKept }));
    }),
  );
  const known = all.flat().filter(({ principalId }) => principalId !== null);
  // For an identity that several targets have, one that succeeded is enough.
  const byOutcome = known.sort((a, b) => Number(a.isKept) - Number(b.isKept));
  return distinct(byOutcome, ({ assignee }) => assigneeKey(assignee));
}

/**
 * Find the principals of an identity. A resource lists the old principal of one that was deleted and created again, and
 * both lose roles.
 */
export async function principalsOf(
  { assignee, principalId, target, isKept }: LosingIdentity,
  { identities, warn }: Pick<RolesContext, 'identities' | 'warn'>,
): Promise<readonly KnownPrincipal[]> {
  const { identity, label, isSystem } = assignee;
  // One that keeps its roles is looked up only if its principal isn't known.
  const id = isSystem || (isKept && principalId !== null) ? undefined : parseResourceId(identity);
  const lookup = id && (await identities.lookUp(id));
  if (lookup?.state === 'unknown' && principalId === null)
    warn(
      `Roles of ${label} aren't revoked, because the identity can't be read.\n` +
        `To fix: Grant the deployment identity the role 'Reader' at ${identity}.`,
    );
  const current = lookup?.state === 'exists' ? lookup : undefined;
  const known = current ? userAssignee(formatResourceId(current.id)) : assignee;
  const ids = [principalId, current?.principalId].flatMap((one) => one ?? []);
  return distinct(ids, idKey).map((one) => ({ assignee: known, principalId: one, target }));
}
