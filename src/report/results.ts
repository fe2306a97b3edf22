import type { IdentityIds } from '../azure/managed-identities.ts';
import {
  type IdentitySet,
  type IdentityTypeName,
  identityTypeName,
  NO_IDENTITIES,
} from '../identity/identity-set.ts';
import type { Plan } from '../identity/plan.ts';
import { formatResourceId, resourceKey } from '../identity/resource-id.ts';
import type { Kind } from '../kinds.ts';
import { isDryRun, type PatternRef, type Request } from '../request.ts';
import type { Target } from '../target/target.ts';

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

/** One target, as the output `resources` shows it. */
export interface ResourceResult {
  /** Null for a pattern that matched nothing. */
  readonly id: string | null;
  readonly name: string;
  readonly kind: Kind;
  readonly identityType: IdentityTypeName | null;
  readonly changed: boolean;
  readonly status: 'succeeded' | 'failed';
  readonly error: string | null;
}

/** What became of one target. */
export interface TargetResult {
  readonly resource: ResourceResult;
  readonly identities: readonly IdentityResult[];
}

/** What was requested of all targets, as far as the report depends on it. */
export interface ReportScope {
  readonly operation: Request['operation'];
  readonly dryRun: boolean;
}

/** The part of a request that the report depends on. */
export function reportScope(request: Request): ReportScope {
  return { operation: request.operation, dryRun: isDryRun(request) };
}

/**
 * The outcome of a target, from how far it came. `error` is the text of its failure; one before the first write
 * adds no identities. `known` holds the IDs of identities that are about to be assigned.
 */
export function resultOf(
  target: Target,
  scope: ReportScope,
  error: string | null,
  known: ReadonlyMap<string, IdentityIds>,
): TargetResult {
  const { kind, id, first, latest, plan } = target;
  const isWritten = target.write === 'accepted';
  const isPlanned = scope.dryRun && error === null && plan !== undefined;
  const before = first?.identities ?? NO_IDENTITIES;
  const now = latest?.identities;
  const after = now && isPlanned ? planned(now, plan, known) : now;
  const place = { resourceId: formatResourceId(id), resourceName: id.name, resourceKind: kind };
  const rows = error !== null && !isWritten ? [] : rowsOf(target, scope, before, after ?? NO_IDENTITIES);
  return {
    resource: {
      id: place.resourceId,
      name: id.name,
      kind,
      identityType: after ? identityTypeName(after.system !== undefined, after.user.size > 0) : null,
      changed: isWritten || (isPlanned && changesAnything(before, after)),
      status: error === null ? 'succeeded' : 'failed',
      error,
    },
    identities: rows.map((row) => ({ ...place, ...row })),
  };
}

/** The outcome of a pattern that gave no target. */
export function resultOfUnmatched({ kind, pattern }: PatternRef, error: string): TargetResult {
  return {
    resource: {
      id: null,
      name: pattern,
      kind,
      identityType: null,
      changed: false,
      status: 'failed',
      error,
    },
    identities: [],
  };
}

type Row = Omit<IdentityResult, 'resourceId' | 'resourceName' | 'resourceKind'>;

/** The selected identities: system-assigned first, then in the order of the request or by name. */
function rowsOf(
  { selection, systemClientId }: Target,
  { operation }: ReportScope,
  before: IdentitySet,
  after: IdentitySet,
): readonly Row[] {
  const rows: Row[] = [];
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
  const byName = [...all]
    .sort(([, a], [, b]) => order(a.name, b.name) || order(a.id, b.id))
    .map(([key]) => key);
  const inOrder = operation === 'set' || operation === 'show' || selection.user === 'all';
  const named = selection.user === 'all' ? [] : selection.user.map(resourceKey);
  const keys = inOrder
    ? byName.filter((key) => operation === 'set' || selection.user === 'all' || named.includes(key))
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

function changeOf(before: unknown, after: unknown): Row['change'] {
  if (before && after) return 'unchanged';
  return after ? 'added' : 'removed';
}

function changesAnything(before: IdentitySet, after: IdentitySet | undefined): boolean {
  if (!after) return false;
  const keys = new Set([...before.user.keys(), ...after.user.keys()]);
  return (
    (before.system === undefined) !== (after.system === undefined) ||
    [...keys].some((key) => before.user.has(key) !== after.user.has(key))
  );
}

/** What a resource would have after a plan. */
function planned(now: IdentitySet, plan: Plan, known: ReadonlyMap<string, IdentityIds>): IdentitySet {
  const kept = plan.keepUser.map((identity) => [identity.id.toLowerCase(), identity] as const);
  const added = plan.addUser.map((id) => {
    const ids = known.get(resourceKey(id)) ?? { principalId: null, clientId: null };
    return [
      resourceKey(id),
      { id: formatResourceId(id), name: id.name, wireKey: formatResourceId(id), ...ids },
    ] as const;
  });
  return {
    system: plan.system ? (now.system ?? { principalId: null }) : undefined,
    user: new Map([...kept, ...added]),
    tenantId: now.tenantId,
  };
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
