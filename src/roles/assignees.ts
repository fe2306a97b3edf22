import { distinct } from '../collections.ts';
import {
  describeResource,
  formatResourceId,
  idKey,
  parseResourceId,
  type ResourceId,
  resourceKey,
} from '../resource-id.ts';
import type { Identities } from '../resources/create-identities.ts';
import type { Target } from '../resources/target.ts';
import type { Assignee } from './record.ts';

/** An identity of a step and its principal. */
export interface Principal {
  readonly assignee: Assignee;
  /** Null while it isn't known. */
  readonly principalId: string | null;
  /** The resource whose system-assigned identity it is. */
  readonly target: Target | undefined;
}

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
      const { selection } = target;
      const users = selection.user === 'all' ? [] : selection.user;
      const shownNow = () =>
        new Map(shownPrincipals(target, identities).map((one) => [assigneeKey(one.assignee), one]));
      const known = shownNow();
      const isKnown = (id: ResourceId): boolean =>
        typeof known.get(resourceKey(id))?.principalId === 'string';
      const lookups = await Promise.all(users.map((id) => (isKnown(id) ? undefined : identities.lookUp(id))));
      const shown = shownNow();
      const system = { assignee: systemAssignee(target), principalId: null, target };
      return [
        ...(selection.system ? [shown.get(assigneeKey(system.assignee)) ?? system] : []),
        ...users.map((id, at) => {
          const lookup = lookups[at];
          const existing = lookup?.state === 'exists' ? lookup : undefined;
          const assignee = userAssignee(formatResourceId(existing?.id ?? id));
          const principalId = existing?.principalId ?? null;
          return shown.get(resourceKey(id)) ?? { assignee, principalId, target: undefined };
        }),
      ];
    }),
  );
  return distinct(found.flat(), ({ assignee }) => assigneeKey(assignee));
}
