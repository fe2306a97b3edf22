import { AzureError, isNotFound } from '../azure/errors.ts';
import { StepStopped } from '../step.ts';
import type { RolesContext } from './context.ts';
import { type RoleEntry, roleLabel } from './entry.ts';
import { subscriptionOf } from './scope.ts';

/**
 * Revokes a role: deletes its assignment, which is there. What fails is noted in the entry, never thrown; what a
 * stopped step leaves open is told by the report.
 */
export async function revokeRole(entry: RoleEntry, context: RolesContext): Promise<void> {
  try {
    await context.limit(() => deleteAssignment(entry, context));
  } catch (error) {
    if (!(error instanceof StepStopped)) entry.fail(error);
  }
}

async function deleteAssignment(entry: RoleEntry, { arm, assignments, signal }: RolesContext): Promise<void> {
  const { id } = entry;
  if (id === null) throw new TypeError('an assignment without an ID cannot be deleted');
  await arm.whenWritable(subscriptionOf(id));
  signal.throwIfAborted();
  entry.send();
  try {
    await assignments.delete(id, `revoke the role ${roleLabel(entry)} of ${entry.holder.label}`);
    entry.accept();
  } catch (error) {
    if (error instanceof AzureError) entry.refuse(error);
    // Somebody else has deleted it meanwhile.
    if (!isNotFound(error)) throw error;
  }
  entry.remove();
}
