import type { Kind } from '../kinds.ts';
import { formatResourceId, idKey, resourceKey } from '../resource-id.ts';
import { type IdentitySet, NO_IDENTITIES } from '../resources/identity-set.ts';
import type { IdentityIds } from '../resources/managed-identities.ts';
import type { Plan } from '../resources/plan.ts';
import type { Target } from '../resources/target.ts';

/** One identity of one target, as the output `identities` shows it. */
export interface IdentityResult {
  readonly resourceId: string;
  readonly resourceName: string;
  readonly resourceKind: Kind;
  readonly type: 'system-assigned' | 'user-assigned';
  readonly name: string;
  /** The identity's resource ID, or null for the system-assigned one. */
  readonly id: string | null;
  readonly principalId: string | null;
  readonly clientId: string | null;
  readonly tenantId: string | null;
  readonly change: 'added' | 'removed' | 'unchanged';
}

/** The IDs of identities that were looked up, by {@link resourceKey}. */
type KnownIds = ReadonlyMap<string, IdentityIds>;

/**
 * The selected identities of a target: the system-assigned one first, then in the order of the request or by name.
 * @param after the identities that it has, or would have
 */
export function identityRows(
  target: Target,
  operation: 'assign' | 'remove' | 'set' | 'show',
  after: IdentitySet,
  known: KnownIds,
): readonly IdentityResult[] {
  const { id, kind, selection, systemClientId: clientId, first } = target;
  const before = first?.identities ?? NO_IDENTITIES;
  const place = { resourceId: formatResourceId(id), resourceName: id.name, resourceKind: kind };
  const system = operation === 'set' || selection.system ? (after.system ?? before.system) : undefined;
  const { tenantId } = after.system ? after : before;
  const change = changeOf(before.system, after.system);
  const systemRow = { ...place, type: 'system-assigned', name: 'system', id: null } as const;
  return [
    ...(system ? [{ ...systemRow, principalId: system.principalId, clientId, tenantId, change }] : []),
    ...userKeys(target, operation, before, after).flatMap((key): readonly IdentityResult[] => {
      const identity = after.user.get(key) ?? before.user.get(key);
      // An identity that was never assigned has no row.
      if (!identity) return [];
      const ids = known.get(key);
      const row = {
        ...({ ...place, type: 'user-assigned', name: identity.name, id: identity.id } as const),
        principalId: identity.principalId ?? ids?.principalId ?? null,
        clientId: identity.clientId ?? ids?.clientId ?? null,
        tenantId: (after.user.has(key) ? after : before).tenantId ?? ids?.tenantId ?? null,
        change: changeOf(before.user.get(key), after.user.get(key)),
      };
      return [row];
    }),
  ];
}

function userKeys(
  { selection: { user } }: Target,
  operation: string,
  before: IdentitySet,
  after: IdentitySet,
): readonly string[] {
  const named = new Set(user === 'all' ? [] : user.map(resourceKey));
  if (user !== 'all' && operation !== 'set' && operation !== 'show') return [...named];
  const all = [...new Map([...before.user, ...after.user])]
    .sort(([, a], [, b]) => order(a.name, b.name) || order(a.id, b.id))
    .map(([key]) => key);
  return all.filter((key) => operation === 'set' || user === 'all' || named.has(key));
}

function changeOf(before: unknown, after: unknown): IdentityResult['change'] {
  if (before && after) return 'unchanged';
  return after ? 'added' : 'removed';
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The identities that a resource would have after a plan. */
export function planned(now: IdentitySet, plan: Plan, known: KnownIds): IdentitySet {
  const kept = plan.keepUser.map((identity) => [idKey(identity.id), identity] as const);
  const added = plan.addUser.map((named) => {
    const { id, principalId = null, clientId = null } = known.get(resourceKey(named)) ?? { id: named };
    const wireKey = formatResourceId(id);
    return [resourceKey(named), { id: wireKey, name: id.name, wireKey, principalId, clientId }] as const;
  });
  return {
    system: plan.system ? (now.system ?? { principalId: null }) : undefined,
    user: new Map([...kept, ...added]),
    tenantId: now.tenantId,
  };
}
