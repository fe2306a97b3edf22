import type { Kind } from '../kinds.ts';
import { resourceKey } from '../resource-id.ts';
import type { IdentitySet } from '../resources/identity-set.ts';
import type { Selection } from '../resources/selection.ts';
import type { Target } from '../resources/target.ts';
import type { ReportMode } from './mode.ts';

/** One identity of one target, as the output `identities` shows it. */
export interface IdentityResult {
  readonly resourceId: string;
  readonly resourceName: string;
  readonly resourceKind: Kind;
  readonly type: 'system-assigned' | 'user-assigned';
  readonly name: string;
  /** The identity's resource ID; null for the system-assigned one. */
  readonly id: string | null;
  readonly principalId: string | null;
  readonly clientId: string | null;
  readonly tenantId: string | null;
  readonly change: 'added' | 'removed' | 'unchanged';
}

/** The same without the resource. */
export type IdentityRow = Omit<IdentityResult, 'resourceId' | 'resourceName' | 'resourceKind'>;

/** The selected identities: system-assigned first, then in the order of the request or by name. */
export function identityRows(
  { selection, systemClientId }: Target,
  { operation }: ReportMode,
  before: IdentitySet,
  after: IdentitySet,
): readonly IdentityRow[] {
  const showsSystem = operation === 'set' || selection.system;
  return [
    ...(showsSystem ? systemRow(systemClientId, before, after) : []),
    ...userKeys(selection, operation, before, after).flatMap((key) => userRow(key, before, after)),
  ];
}

function systemRow(clientId: string | null, before: IdentitySet, after: IdentitySet): readonly IdentityRow[] {
  const system = after.system ?? before.system;
  if (!system) return [];
  return [
    {
      type: 'system-assigned',
      name: 'system',
      id: null,
      principalId: system.principalId,
      clientId,
      tenantId: (after.system ? after : before).tenantId,
      change: changeOf(before.system, after.system),
    },
  ];
}

/** The keys of the user-assigned identities to show, in their order. One that never was there gets no row. */
function userKeys(
  { user }: Selection,
  operation: ReportMode['operation'],
  before: IdentitySet,
  after: IdentitySet,
): readonly string[] {
  const named = new Set(user === 'all' ? [] : user.map(resourceKey));
  const isByName = operation === 'set' || operation === 'show' || user === 'all';
  if (!isByName) return [...named];
  const all = keysByName(new Map([...before.user, ...after.user]));
  return all.filter((key) => operation === 'set' || user === 'all' || named.has(key));
}

function userRow(key: string, before: IdentitySet, after: IdentitySet): readonly IdentityRow[] {
  const identity = after.user.get(key) ?? before.user.get(key);
  if (!identity) return [];
  const { name, id, principalId, clientId } = identity;
  return [
    {
      type: 'user-assigned',
      name,
      id,
      principalId,
      clientId,
      tenantId: (after.user.has(key) ? after : before).tenantId,
      change: changeOf(before.user.get(key), after.user.get(key)),
    },
  ];
}

function keysByName(identities: IdentitySet['user']): readonly string[] {
  return [...identities]
    .sort(([, a], [, b]) => order(a.name, b.name) || order(a.id, b.id))
    .map(([key]) => key);
}

function changeOf(before: unknown, after: unknown): IdentityRow['change'] {
  if (before && after) return 'unchanged';
  return after ? 'added' : 'removed';
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
