import { isDryRun } from '../request.ts';
import type { Run } from '../run.ts';
import type { Target } from '../target/target.ts';

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
  return (
    `${target.label}: the system-assigned identity ${dryRun ? 'would be' : 'was'} removed, and its principal ${principalId} with it. ` +
    `Role assignments of that principal ${dryRun ? 'would be' : 'are'} orphaned; to list them: ` +
    `az role assignment list --all --query "[?principalId=='${principalId}']"`
  );
}
