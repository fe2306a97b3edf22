import { distinct } from '../collections.ts';
import type { IdentityResult } from './identity-rows.ts';
import type { ReportMode } from './mode.ts';
import type { TargetResult } from './results.ts';
import type { RoleAssignmentResult } from './role-results.ts';

/** The outputs of the step by name, as `action.yml` declares them. */
export type Outputs = Readonly<Record<OutputName, string>>;

/** Every output's name. */
export const OUTPUT_NAMES = [
  'principal-id',
  'principal-ids',
  'client-id',
  'client-ids',
  'tenant-id',
  'changed',
  'identities',
  'role-assignments',
  'resources',
] as const;
type OutputName = (typeof OUTPUT_NAMES)[number];

/** What of a run the outputs depend on besides its results. */
export interface OutputContext {
  readonly operation: ReportMode['operation'];
  /** The tenant signed in to, for when Azure names none. */
  readonly tenantId: string;
  /** Whether something was changed that is no target: an identity created, a role granted. */
  readonly changedBesides: boolean;
  readonly roleAssignments: readonly RoleAssignmentResult[];
}

/** Turns results into outputs. */
export function outputsOf(
  results: readonly TargetResult[],
  { operation, tenantId, changedBesides, roleAssignments }: OutputContext,
): Outputs {
  const identities = results.flatMap((result) => result.identities);
  const selected = identities.filter((identity) => isSelected(identity, operation));
  const inOrder = [...selected].sort((a, b) => rank(a) - rank(b));
  const principals = known(inOrder.map((identity) => identity.principalId));
  const clients = known(inOrder.map((identity) => identity.clientId));
  const allKnown = (values: readonly (string | null)[]): boolean => !values.includes(null);
  const only = (ids: readonly string[], complete: boolean): string =>
    complete && ids.length === 1 ? (ids[0] ?? '') : '';
  return {
    'principal-id': only(principals, allKnown(selected.map(({ principalId }) => principalId))),
    'principal-ids': JSON.stringify(principals),
    'client-id': only(clients, allKnown(selected.map(({ clientId }) => clientId))),
    'client-ids': JSON.stringify(clients),
    'tenant-id': identities.find((identity) => identity.tenantId)?.tenantId ?? tenantId,
    changed: String(changedBesides || results.some(({ resource }) => resource.changed)),
    identities: JSON.stringify(identities),
    'role-assignments': JSON.stringify(roleAssignments),
    resources: JSON.stringify(results.map(({ resource }) => resource)),
  };
}

/** The outputs of a step that ended before anything was sent: all of them are there, as for nothing done. */
export function emptyOutputs(): Outputs {
  return outputsOf([], { operation: 'assign', tenantId: '', changedBesides: false, roleAssignments: [] });
}

/** Of `set`, what the resource has: what went is listed alone. Of `remove`, what went: it may have failed halfway. */
function isSelected({ change }: IdentityResult, operation: OutputContext['operation']): boolean {
  if (operation === 'set') return change !== 'removed';
  return operation !== 'remove' || change === 'removed';
}

/** System-assigned identities come first; the sort is stable. */
function rank({ type }: IdentityResult): number {
  return type === 'system-assigned' ? 0 : 1;
}

/** The known values, each once: Azure's GUIDs compare without case. */
function known(values: readonly (string | null)[]): readonly string[] {
  return distinct(
    values.filter((value) => value !== null),
    (value) => value.toLowerCase(),
  );
}
