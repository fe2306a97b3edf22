import { distinct } from '../collections.ts';
import { describeResource, formatResourceId, idKey, parseResourceId, resourceKey } from '../resource-id.ts';
import type { IdentityIds } from '../resources/managed-identities.ts';
import type { Target } from '../resources/target.ts';

/** An identity that has, gets or loses roles. */
export interface Holder {
  /** The ID of the user-assigned identity, or of the resource whose system-assigned identity it is. */
  readonly identity: string;
  readonly isSystem: boolean;
  /** The identity in a sentence. */
  readonly label: string;
}

/** An identity and its principal, as far as it is known. */
export interface Principal {
  readonly holder: Holder;
  readonly principalId: string | null;
}

/** What Azure told of user-assigned identities that no target has yet, by the key of their resource. */
export type KnownPrincipals = ReadonlyMap<string, Pick<IdentityIds, 'id' | 'principalId'>>;

/** The key of an identity: no two identities of a step share it. */
export function holderKey({ identity }: Holder): string {
  return idKey(identity);
}

/** The system-assigned identity of a target. */
export function systemHolder({ id, label }: Target): Holder {
  return {
    identity: formatResourceId(id),
    isSystem: true,
    label: `the system-assigned identity of ${label}`,
  };
}

/** A user-assigned identity by its ID. */
export function userHolder(identity: string): Holder {
  const id = parseResourceId(identity);
  return {
    identity,
    isSystem: false,
    label: id ? describeResource(id) : `user-assigned identity '${identity}'`,
  };
}

/**
 * The identities that targets are to have, each once in the order of the outputs, with their principals as far as
 * they are known. `known` tells those of identities that no target has yet.
 */
export function selectedPrincipals(
  targets: readonly Target[],
  known: KnownPrincipals = new Map(),
): readonly Principal[] {
  const principals = targets.flatMap((target) => principalsOf(target, known));
  // Where one target knows the principal and another does not, it is known.
  const byKey = new Map(
    principals.filter(({ principalId }) => principalId).map((one) => [holderKey(one.holder), one]),
  );
  return distinct(principals, ({ holder }) => holderKey(holder)).map(
    (one) => byKey.get(holderKey(one.holder)) ?? one,
  );
}

function principalsOf(target: Target, known: KnownPrincipals): readonly Principal[] {
  const { selection, latest } = target;
  const users = selection.user === 'all' ? [] : selection.user;
  return [
    ...(selection.system
      ? [{ holder: systemHolder(target), principalId: latest?.identities.system?.principalId ?? null }]
      : []),
    ...users.map((id) => {
      const key = resourceKey(id);
      const listed = latest?.identities.user.get(key);
      const found = known.get(key);
      const { principalId = null } = listed ?? found ?? {};
      return { holder: userHolder(listed?.id ?? formatResourceId(found?.id ?? id)), principalId };
    }),
  ];
}
