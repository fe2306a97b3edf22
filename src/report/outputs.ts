import type { Asked, IdentityResult, TargetResult } from './results.ts';

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
  'resources',
] as const;
type OutputName = (typeof OUTPUT_NAMES)[number];

/** Turns results into outputs. `tenantId` is the tenant signed in to, for when Azure names none. */
export function outputsOf(
  results: readonly TargetResult[],
  operation: Asked['operation'],
  tenantId: string,
): Outputs {
  const identities = results.flatMap((result) => result.identities);
  // Of `set`, the outcome is what the resource has; those that it took off are listed, not selected.
  const selected = operation === 'set' ? identities.filter(({ change }) => change !== 'removed') : identities;
  const inOrder = [...selected].sort((a, b) => rank(a) - rank(b));
  const principals = distinct(inOrder.map((identity) => identity.principalId));
  const clients = distinct(inOrder.map((identity) => identity.clientId));
  const allKnown = (values: readonly (string | null)[]): boolean => !values.includes(null);
  const only = (known: readonly string[], complete: boolean): string =>
    complete && known.length === 1 ? (known[0] ?? '') : '';
  return {
    'principal-id': only(principals, allKnown(selected.map(({ principalId }) => principalId))),
    'principal-ids': JSON.stringify(principals),
    'client-id': only(clients, allKnown(selected.map(({ clientId }) => clientId))),
    'client-ids': JSON.stringify(clients),
    'tenant-id': identities.find((identity) => identity.tenantId)?.tenantId ?? tenantId,
    changed: String(results.some(({ resource }) => resource.changed)),
    identities: JSON.stringify(identities),
    resources: JSON.stringify(results.map(({ resource }) => resource)),
  };
}

/** System-assigned identities come first; the sort is stable. */
function rank({ type }: IdentityResult): number {
  return type === 'system-assigned' ? 0 : 1;
}

/** The known values, each once: Azure's GUIDs compare without case. */
function distinct(values: readonly (string | null)[]): readonly string[] {
  const seen = new Map<string, string>();
  for (const value of values) {
    if (value !== null && !seen.has(value.toLowerCase())) seen.set(value.toLowerCase(), value);
  }
  return [...seen.values()];
}
