import { AzureError } from '../azure/errors.ts';
import { subscriptionOf } from '../identity/scope.ts';
import type { RolesContext } from './context.ts';
import { type RoleEntry, roleLabel } from './entry.ts';

/**
 * Deletes an assignment that is there. One that is gone meanwhile is as good as deleted.
 * @throws {AzureError} when Azure refuses, and whatever ends a step that is stopped.
 */
export async function revokeRole(entry: RoleEntry, context: RolesContext): Promise<void> {
  const { id } = entry;
  if (id === null) throw new TypeError('an assignment without an ID cannot be deleted');
  await context.limit(async () => {
    await context.arm.whenWritable(subscriptionOf(id));
    context.signal.throwIfAborted();
    entry.send();
    try {
      await context.assignments.delete(id, `revoke the role ${roleLabel(entry)} of ${entry.holder.label}`);
      entry.accept();
    } catch (error) {
      if (error instanceof AzureError) entry.refuse();
      if (!(error instanceof AzureError) || error.status !== 404) throw error;
    }
    entry.remove();
  });
}
