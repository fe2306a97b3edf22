import type { IdentitySet } from '../identity/identity-set.ts';
import { resourceKey } from '../identity/resource-id.ts';
import type { Kind } from '../kinds.ts';
import type { Target } from '../target/target.ts';
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
  const rows: IdentityRow[] = [];
  const system = after.system ?? before.system;
  const showsSystem = operation === 'set' || selection.system;
  if (showsSystem && system) {
    const tenantId = (after.system ? after : before).tenantId;
    rows.push({
      type: 'system-assigned',
      name: 'system',
      id: null,
      principalId: system.principalId,
      clientId: systemClientId,
      tenantId,
      change: changeOf(before.system, after.system),
    });
  }
  const all = new Map([...before.user, ...after.user]);
  const inOrder = operation === 'set' || operation === 'show' || selection.user === 'all';
  const named = new Set(selection.user === 'all' ? [] : selection.user.map(resourceKey));
  const keys = inOrder
    ? keysByName(all).filter((key) => operation === 'set' || selection.user === 'all' || named.has(key))
    : named;
  for (const key of keys) {
    const identity = all.get(key);
    if (!identity) continue;
    const { name, id, principalId, clientId } = identity;
    const tenantId = (after.user.has(key) ? after : before).tenantId;
    rows.push({
      type: 'user-assigned',
      name,
      id,
      principalId,
      clientId,
      tenantId,
      change: changeOf(before.user.get(key), after.user.get(key)),
    });
  }
  return rows;
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
