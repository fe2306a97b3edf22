import { distinct } from '../collections.ts';
import { isFresh } from '../execute.ts';
import { Problem } from '../problem.ts';
import { formatResourceId, idKey, lastSegment, parseResourceId } from '../resource-id.ts';
import type { Identities } from '../resources/identities.ts';
import { NO_IDENTITIES, type Snapshot } from '../resources/snapshot.ts';
import type { Target } from '../resources/target.ts';
import type { RolesContext } from './context.ts';
import type { Assignee } from './record.ts';

/** An identity of a step and its principal. */
export interface Principal {
  readonly assignee: Assignee;
  /** Null while it isn't known. */
  readonly principalId: string | null;
  /** The resource whose system-assigned identity it is. */
  readonly target: Target | undefined;
}

/** An identity whose principal is known. */
export type KnownPrincipal = Principal & { readonly principalId: string };

/** A principal that loses roles but isn't destroyed. */
export interface LosingPrincipal extends KnownPrincipal {
  /** It keeps its roles, because the step failed for a resource that should lose it. */
  readonly isKept: boolean;
}

/** Check that the principal of an identity is known. */
export function isKnown<T extends Principal>(one: T): one is T & KnownPrincipal {
  return one.principalId !== null;
}

/** The system-assigned identity of a target, as a reading shows it. */
export function systemPrincipal(target: Target, reading: Snapshot | undefined): Principal {
  const label = `the system-assigned identity of ${target.label}`;
  return {
    assignee: { identity: formatResourceId(target.id), isSystem: true, label },
    principalId: reading?.identities.system?.principalId ?? null,
    target,
  };
}

function userAssignee(identity: string): Assignee {
  return { identity, isSystem: false, label: `user-assigned identity '${lastSegment(identity)}'` };
}

/** List the selected identities of a target. */
function selectedOf(target: Target, { known }: Pick<Identities, 'known'>): readonly Principal[] {
  const { selection, latest } = target;
  const { user } = latest?.identities ?? NO_IDENTITIES;
  const ids = selection.user === 'all' ? [...user.keys()] : selection.user.map(formatResourceId);
  const users = ids.map((id) => {
    const listed = user.get(idKey(id));
    const found = known.get(idKey(id));
    const assignee = userAssignee(listed?.id ?? (found ? formatResourceId(found.id) : id));
    const principalId = listed?.principalId ?? found?.principalId ?? null;
    return { assignee, principalId, target: undefined };
  });
  return [...(selection.system ? [systemPrincipal(target, latest)] : []), ...users];
}

/** List the selected identities that the latest reading of a target shows. */
export function shownPrincipals(target: Target, identities: Pick<Identities, 'known'>): readonly Principal[] {
  const { system, user } = target.latest?.identities ?? NO_IDENTITIES;
  const isShown = ({ assignee: { isSystem, identity } }: Principal): boolean =>
    isSystem ? system !== undefined : user.has(idKey(identity));
  return selectedOf(target, identities).filter(isShown);
}

/**
 * List the identities that targets should have, each once, in the order of the outputs. User-assigned ones whose
 * principals no target shows are looked up.
 */
export async function selectedPrincipals(
  targets: readonly Target[],
  identities: Identities,
): Promise<readonly Principal[]> {
  const selected = (): readonly Principal[] => targets.flatMap((target) => selectedOf(target, identities));
  const unknown = selected().filter(({ principalId, target }) => principalId === null && !target);
  await Promise.all(
    unknown.map(async ({ assignee }) => {
      const id = parseResourceId(assignee.identity);
      if (id) await identities.lookUp(id);
    }),
  );
  return distinct(selected(), ({ assignee }) => idKey(assignee.identity));
}

/**
 * List the principals that stay assigned but lose roles. If several targets share one, it keeps its roles only if all
 * of these targets have failed.
 */
export async function stayingPrincipals(
  targets: readonly Target[],
  { identities }: Pick<RolesContext, 'identities'>,
): Promise<readonly LosingPrincipal[]> {
  const groups = [false, true].map(async (isKept) => {
    const some = targets.filter(({ outcome }) => (outcome.state === 'failed') === isKept);
    return (await selectedPrincipals(some, identities)).map((one) => ({ ...one, isKept }));
  });
  const all = (await Promise.all(groups)).flat();
  return distinct(all.filter(isKnown), ({ assignee }) => idKey(assignee.identity));
}

/**
 * List the principals of the identities to remove from targets. If a target fails, its identities keep their roles.
 * System-assigned identities lose their roles with the write that destroys them, so this list has only those that keep
 * their roles.
 */
export async function leavingPrincipals(
  targets: readonly Target[],
  { identities, warn }: Pick<RolesContext, 'identities' | 'warn'>,
): Promise<readonly LosingPrincipal[]> {
  const ids = targets.flatMap(({ selection: { user }, first }) =>
    user === 'all'
      ? [...(first?.identities.user.values() ?? [])].map(({ id }) => id)
      : user.map(formatResourceId),
  );
  const users = distinct(ids, idKey).map(async (id): Promise<readonly LosingPrincipal[]> => {
    const key = idKey(id);
    const listed = targets.flatMap(({ first }) => first?.identities.user.get(key) ?? []);
    const resource = parseResourceId(id);
    const lookup = resource && (await identities.lookUp(resource));
    const current = lookup?.state === 'exists' ? lookup : undefined;
    // A resource lists the old principal of an identity that was deleted and created again. Both lose roles.
    const found = [...listed, ...(current ? [current] : [])];
    const principalIds = found.flatMap(({ principalId }) => principalId ?? []);
    const assignee = userAssignee(current ? formatResourceId(current.id) : (listed[0]?.id ?? id));
    if (principalIds.length === 0 && lookup?.state === 'unknown')
      warn(
        `Roles of ${assignee.label} aren't revoked, because the identity can't be read.\n` +
          `To fix: Grant the deployment identity the role 'Reader' at ${assignee.identity}.`,
      );
    // A target that was never read, such as a pattern without a match, can have any identity.
    const isKept = targets.some(
      ({ outcome, first }) => outcome.state === 'failed' && first?.identities.user.has(key) !== false,
    );
    return distinct(principalIds, idKey).map((principalId) => ({
      ...{ assignee, principalId, isKept },
      target: undefined,
    }));
  });
  const systems = targets
    .filter(({ selection, outcome }) => selection.system && outcome.state === 'failed')
    .map((target) => ({ ...systemPrincipal(target, target.first), isKept: true }));
  return [...(await Promise.all(users)).flat(), ...systems.filter(isKnown)];
}

/**
 * Get the principal of an identity. A system-assigned one is destroyed when it is removed, so only a fresh
 * reading of its resource counts.
 */
export async function currentPrincipal(
  { assignee, principalId, target }: Principal,
  context: RolesContext,
): Promise<{ readonly principalId: string; readonly readAt: number }> {
  if (!target && principalId) return { principalId, readAt: Number.POSITIVE_INFINITY };
  const isUsable = target?.latest?.identities.system?.principalId && isFresh(target.latest, context);
  if (target && !isUsable) await target.load(context);
  const { identities, readAt = 0 } = target?.latest ?? {};
  const current = identities?.system?.principalId;
  if (current) return { principalId: current, readAt };
  throw new Problem(`Can't use ${assignee.label}.`, {
    why:
      target && !identities?.system
        ? 'Another process removed the identity while this step was running.'
        : "Azure doesn't show its principal ID.",
    fix: 'Run the job again.',
  });
}
