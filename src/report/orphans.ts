import { isDryRun } from '../request.ts';
import type { Target } from '../resources/target.ts';
import type { Run } from '../run.ts';

/**
 * The warning that a destroyed principal leaves role assignments behind; undefined where a target loses none, or
 * where they were deleted.
 */
export function orphanWarning(target: Target, { request, roles }: Run): string | undefined {
  const dryRun = isDryRun(request);
  const principalId = target.first?.identities.system?.principalId;
  const goes = dryRun
    ? target.plan?.removeSystem && target.outcome.state === 'succeeded'
    : target.write === 'accepted' && target.latest?.identities.system === undefined;
  if (!principalId || !goes || roles?.isCleanedUp(principalId)) return undefined;
  const [removed, orphaned, deletes] = dryRun
    ? ['would be removed', 'would be orphaned', 'deletes them']
    : ['was removed', 'are orphaned', 'would have deleted them'];
  const isRevoked = roles?.entries.some(
    (entry) => entry.change === 'removed' && entry.principalId === principalId,
  );
  // Where it is set, another warning says why they are not deleted.
  const isSet = request.operation !== 'show' && request.deleteRoleAssignments;
  const advice = isSet ? '' : ` ('delete-role-assignments: true' ${deletes})`;
  return (
    `${target.label}: the system-assigned identity ${removed}, and its principal ${principalId} with it. ` +
    `${isRevoked ? 'Other role' : 'Role'} assignments of that principal ${orphaned}${advice}; to list them: ` +
    `az role assignment list --all --query "[?principalId=='${principalId}']"`
  );
}
