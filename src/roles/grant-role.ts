import { randomUUID } from 'node:crypto';
import { AzureError } from '../azure/errors.ts';
import type { RolesContext } from './context.ts';
import { type RoleEntry, roleLabel } from './entry.ts';
import { existingName, grantAnswer } from './grant-answers.ts';
import { roleAssignmentName } from './role-assignment-name.ts';
import { roleAssignmentId } from './role-assignments.ts';
import { subscriptionOf } from './scope.ts';

/** How long a new principal may be unknown to Azure's directory. */
const PROPAGATION_MS = 180_000;
const FIRST_WAIT_MS = 2_000;
const MAX_WAIT_MS = 15_000;

/**
 * Grants one role: one PUT, which may be repeated, because it goes under one name. `isListed` says whether what the
 * principal has is known: only then the published name is safe, which another assignment might have; a name of its
 * own can overwrite nothing.
 *
 * @throws {AzureError} when Azure refuses, and whatever ends a step that is stopped.
 */
export async function grantRole(
  entry: RoleEntry,
  principalId: string,
  isListed: boolean,
  context: RolesContext,
): Promise<void> {
  const { scope, roleDefinitionId } = entry;
  const published = roleAssignmentName(scope, principalId, roleDefinitionId);
  let name = isListed ? published : randomUUID();
  let isSecondName = false;
  const propagatedAt = context.clock.now() + PROPAGATION_MS;
  for (let tries = 0; ; tries += 1) {
    try {
      const id = await put(entry, name, principalId, context);
      entry.accept();
      entry.add(id);
      return;
    } catch (error) {
      if (error instanceof AzureError) entry.refuse(error);
      const answer = grantAnswer(error);
      if (answer === 'exists' && error instanceof AzureError) {
        const other = existingName(error);
        entry.keep(other ? { id: roleAssignmentId(scope, other), condition: null } : undefined);
        return;
      }
      if (answer === 'not-propagated' && context.clock.now() < propagatedAt) {
        context.info(`${entry.holder.label}: its principal is not known everywhere yet; trying again.`);
        await context.clock.sleep(Math.min(FIRST_WAIT_MS * 2 ** tries, MAX_WAIT_MS), context.signal);
        continue;
      }
      if (answer !== 'name-taken' || isSecondName) throw error;
      isSecondName = true;
      name = randomUUID();
    }
  }
}

async function put(
  entry: RoleEntry,
  name: string,
  principalId: string,
  { assignments, arm, signal, runUrl }: RolesContext,
): Promise<string> {
  const { scope, roleDefinitionId, holder } = entry;
  // What waits behind others' throttled writes has not been sent.
  await arm.whenWritable(subscriptionOf(scope));
  signal.throwIfAborted();
  entry.send();
  const what = `grant the role ${roleLabel(entry)} to ${holder.label}`;
  return assignments.create({ scope, name, roleDefinitionId, principalId, description: runUrl }, what);
}
