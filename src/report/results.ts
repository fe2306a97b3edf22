import type { Kind } from '../kinds.ts';
import { formatResourceId, idKey, resourceKey } from '../resource-id.ts';
import {
  type IdentitySet,
  type IdentityTypeName,
  identityTypeName,
  NO_IDENTITIES,
} from '../resources/identity-set.ts';
import type { IdentityIds } from '../resources/managed-identities.ts';
import type { Plan } from '../resources/plan.ts';
import type { PatternRef } from '../resources/selection.ts';
import type { Target } from '../resources/target.ts';
import { absentHints } from './absent.ts';
import { type Hint, hintsFor } from './hints.ts';
import { type IdentityResult, type IdentityRow, identityRows } from './identity-rows.ts';
import type { ReportMode } from './mode.ts';

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
  /** What a reader should know although nothing failed. */
  readonly hints: readonly Hint[];
}

/**
 * The outcome of a target, from how far it came. `error` is the text of its failure; one before the first write
 * adds no identities. `known` holds the IDs of identities that are about to be assigned.
 */
export function resultOf(
  target: Target,
  mode: ReportMode,
  error: string | null,
  known: ReadonlyMap<string, IdentityIds>,
): TargetResult {
  const { kind, id, first, latest, plan } = target;
  const isWritten = target.write === 'accepted';
  const isPlanned = mode.dryRun && error === null && plan !== undefined;
  const before = first?.identities ?? NO_IDENTITIES;
  const now = latest?.identities;
  const after = now && isPlanned ? planned(now, plan, known) : now;
  const place = { resourceId: formatResourceId(id), resourceName: id.name, resourceKind: kind };
  const rows = error !== null && !isWritten ? [] : identityRows(target, mode, before, after ?? NO_IDENTITIES);
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
    hints: error === null && after ? hintsOf(target, mode, rows, before, after) : [],
  };
}

/** The hints after a change; `show` has none. */
function hintsOf(
  { kind, id, latest, selection, systemClientId }: Target,
  { operation }: ReportMode,
  rows: readonly IdentityRow[],
  before: IdentitySet,
  identities: IdentitySet,
): readonly Hint[] {
  if (!latest || operation === 'show') return [];
  if (operation === 'remove') return absentHints(id, selection, before, latest.identities);
  const selected = rows
    .filter(({ change }) => change !== 'removed')
    .map((row) => (row.id === null ? 'system' : idKey(row.id)));
  const { variables, sessionIdentities } = latest;
  return hintsFor({ kind, id, identities, systemClientId, selected, variables, sessionIdentities });
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
    hints: [],
  };
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
  const kept = plan.keepUser.map((identity) => [idKey(identity.id), identity] as const);
  const added = plan.addUser.map((named) => {
    const { id, ...ids } = known.get(resourceKey(named)) ?? { id: named, principalId: null, clientId: null };
    return [
      resourceKey(named),
      { id: formatResourceId(id), name: id.name, wireKey: formatResourceId(id), ...ids },
    ] as const;
  });
  return {
    system: plan.system ? (now.system ?? { principalId: null }) : undefined,
    user: new Map([...kept, ...added]),
    tenantId: now.tenantId,
  };
}
