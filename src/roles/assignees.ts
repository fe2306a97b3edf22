import { distinct } from '../collections.ts';
import { isFresh } from '../execute.ts';
import { Problem } from '../problem.ts';
import { describeResource, formatResourceId, idKey, parseResourceId, resourceKey } from '../resource-id.ts';
import type { Identities } from '../resources/identities.ts';
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

/** List the selected identities that the latest reading of a target shows. */
export function shownPrincipals(target: Target, { known }: Pick<Identities, 'known'>): readonly Principal[] {
  const { selection, latest } = target;
  if (!latest) return [];
  const { system, user } = latest.identities;
  const named = selection.user === 'all' ? [...user.keys()] : selection.user.map((id) => resourceKey(id));
  return [
    ...(selection.system && system
      ? [{ assignee: systemAssignee(target), principalId: system.principalId, target }]
      : []),
    ...named.flatMap((key) => {
      const listed = user.get(key);
      if (!listed) return [];
      const principalId = listed.principalId ?? known.get(key)?.principalId ?? null;
      return [{ assignee: userAssignee(listed.id), principalId, target: undefined }];
    }),
  ];
}

/**
 * List the identities that targets should have, each once, in the order of the outputs. Identities that no target has
 * yet are looked up.
 */
export async function selectedPrincipals(
  targets: readonly Target[],
  identities: Identities,
): Promise<readonly Principal[]> {
  const found = await Promise.all(
    targets.map(async (target): Promise<readonly Principal[]> => {
      const { system, user } = target.selection;
      const shown = new Map(
        shownPrincipals(target, identities).map((one) => [assigneeKey(one.assignee), one]),
      );
      const own = { assignee: systemAssignee(target), principalId: null, target };
      const users = await Promise.all(
        (user === 'all' ? [] : user).map(async (id): Promise<Principal> => {
          const known = shown.get(resourceKey(id));
          if (known?.principalId) return known;
          const lookup = await identities.lookUp(id);
          const ids = lookup.state === 'exists' ? lookup : { id, principalId: null };
          const assignee = known?.assignee ?? userAssignee(formatResourceId(ids.id));
          return { assignee, principalId: ids.principalId, target: undefined };
        }),
      );
      return [...(system ? [shown.get(assigneeKey(own.assignee)) ?? own] : []), ...users];
    }),
  );
  return distinct(found.flat(), ({ assignee }) => assigneeKey(assignee));
}

/**
 * Get the principal of an identity. A system-assigned one is destroyed when it is turned off, so it counts only from
 * a fresh reading of its resource.
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
