import * as core from '@actions/core';
import { distinct } from '../collections.ts';
import type { Request } from '../request.ts';
import { formatResourceId } from '../resource-id.ts';
import { identityTypeOf } from '../resources/snapshot.ts';
import { messageOf } from '../text.ts';
import type { Findings } from './findings.ts';
import { setFailed } from './log.ts';
import { textOf } from './message.ts';
import type { IdentityResult, TargetResult } from './results.ts';

/** The outputs of a step that did nothing, by name. */
export const NO_OUTPUTS = {
  'principal-id': '',
  'principal-ids': '[]',
  'client-id': '',
  'client-ids': '[]',
  'tenant-id': '',
  changed: 'false',
  identities: '[]',
  'role-assignments': '[]',
  resources: '[]',
} as const;

/** The outputs of a step. */
type Outputs = Readonly<Record<keyof typeof NO_OUTPUTS, string>>;

/**
 * Turn results into outputs.
 * @param tenantId the tenant that the action signed in to, which is used if Azure reports none
 */
export function outputsOf({ request, targets, roles, isChanged }: Findings, tenantId: string): Outputs {
  const identities = targets.flatMap((target) => target.identities);
  const selected = identities.filter((identity) => isSelected(identity, request.operation));
  // System-assigned identities come first. The sort is stable.
  const inOrder = [...selected].sort((a, b) => Number(a.type > b.type) - Number(a.type < b.type));
  const [principalId, principalIds] = idsOf(inOrder.map((identity) => identity.principalId));
  const [clientId, clientIds] = idsOf(inOrder.map((identity) => identity.clientId));
  const assignments = roles.map(({ id, scope, role, roleDefinitionId, principalId, assignee, change }) => {
    return { id, scope, role, roleDefinitionId, principalId, identity: assignee.identity, change };
  });
  return {
    'principal-id': principalId,
    'principal-ids': principalIds,
    'client-id': clientId,
    'client-ids': clientIds,
    'tenant-id': identities.find((identity) => identity.tenantId)?.tenantId ?? tenantId,
    changed: String(isChanged),
    identities: JSON.stringify(identities),
    'role-assignments': JSON.stringify(assignments),
    resources: JSON.stringify(targets.map(resourceOf)),
  };
}

/** One target as the output `resources` shows it. */
function resourceOf({ target, after, isChanged, failure, registries }: TargetResult): object {
  const { id, kind, isPattern } = target;
  return {
    ...{ id: isPattern ? null : formatResourceId(id), name: id.name, kind },
    identityType: after ? identityTypeOf(after) : null,
    changed: isChanged,
    status: failure ? 'failed' : 'succeeded',
    error: failure ? textOf(failure.message) : null,
    registries: registries.map(({ server, identity, change }) => ({ server, identity, change })),
  };
}

/** `set` selects the result, and `remove` the removed ones: a removal can have failed halfway. */
function isSelected({ change }: IdentityResult, operation: Request['operation']): boolean {
  if (operation === 'set') return change !== 'removed';
  return operation !== 'remove' || change === 'removed';
}

/** The ID if all are known and equal, and the list of the known ones. Azure's GUIDs compare without case. */
function idsOf(ids: readonly (string | null)[]): readonly [only: string, list: string] {
  const known = distinct(
    ids.filter((id) => id !== null),
    (id) => id.toLowerCase(),
  );
  const isOne = known.length === 1 && !ids.includes(null);
  return [isOne ? (known[0] ?? '') : '', JSON.stringify(known)];
}

/** Write the outputs of the step. If that fails, the step fails. */
export function writeOutputs(outputs: Outputs): void {
  try {
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
  } catch (error) {
    setFailed(`Can't write the outputs.\n${messageOf(error)}`);
  }
}
