import { distinct } from '../collections.ts';
import { isFresh } from '../execute.ts';
import { Problem } from '../problem.ts';
import { describeResource, formatResourceId, idKey, parseResourceId } from '../resource-id.ts';
import type { Identities } from '../resources/identities.ts';
import { NO_IDENTITIES } from '../resources/snapshot.ts';
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

/** A key that is equal for equal identities. */
export function assigneeKey({ identity }: Assignee): string {
  return idKey(identity);
}

/** The system-assigned identity of a target. */
export function systemAssignee({ id, label }: Target): Assignee {
  return {
    identity: formatResourceId(id),
    isSystem: true,
    label: `the system-assigned identity of ${label}`,
  };
}

/** A user-assigned identity by its ID. */
export function userAssignee(identity: string): Assignee {
  const id = parseResourceId(identity);
  const label = id ? describeResource(id) : `user-assigned identity '${identity}'`;
  return { identity, isSystem: false, label };
}

/** A selected identity of a target. */
interface Selected extends Principal {
  /** The latest reading of the target shows it. */
  readonly isShown: boolean;
}

function selectedOf(target: Target, { known }: Pick<Identities, 'known'>): readonly Selected[] {
  const { selection, latest } = target;
  const { system, user } = latest?.identities ?? NO_IDENTITIES;
  const own = {
    assignee: systemAssignee(target),
    principalId: system?.principalId ?? null,
    target,
    isShown: system !== undefined,
  };
  const ids = selection.user === 'all' ? [...user.keys()] : selection.user.map(formatResourceId);
  const users = ids.map((id) => {
    const listed = user.get(idKey(id));
    const found = known.get(idKey(id));
    const assignee = userAssignee(listed?.id ?? (found ? formatResourceId(found.id) : id));
    const principalId = listed?.principalId ?? found?.principalId ?? null;
    return { assignee, principalId, target: undefined, isShown: listed !== undefined };
  });
  return [...(selection.system ? [own] : []), ...users];
}

/** List the selected identities that the latest reading of a target shows. */
export function shownPrincipals(target: Target, identities: Pick<Identities, 'known'>): readonly Principal[] {
  return selectedOf(target, identities).filter(({ isShown }) => isShown);
}

/**
 * List the identities that targets should have, each once, in the order of the outputs. User-assigned ones whose
 * principals no target shows are looked up.
 */
export async function selectedPrincipals(
  targets: readonly Target[],
  identities: Identities,
): Promise<readonly Principal[]> {
  const selected = (): readonly Selected[] => targets.flatMap((target) => selectedOf(target, identities));
  const unknown = selected().filter(({ principalId, target }) => principalId === null && !target);
  await Promise.all(
    unknown.map(async ({ assignee }) => {
      const id = parseResourceId(assignee.identity);
      if (id) await identities.lookUp(id);
    }),
  );
  return distinct(selected(), ({ assignee }) => assigneeKey(assignee));
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
