import type { Answer } from '../azure/arm.ts';
import { failureOf, isForbidden, isNotFound } from '../azure/errors.ts';
import { objectOf } from '../json.ts';
import { Problem } from '../problem.ts';
import type { RolesContext } from './context.ts';
import type { Door } from './door.ts';

/** The wait between two readings, and the time after which an accepted change is given up, in milliseconds. */
const POLL_MS = 2_000;
const LIMIT_MS = 600_000;

/**
 * Read an assignment until it exists or is gone. Reading it needs no permission in the subscription.
 * @throws {AzureError} if Azure gave up the change.
 */
export async function waitFor(
  wanted: 'there' | 'gone',
  id: string,
  door: Door,
  answer: Answer | undefined,
  context: RolesContext,
): Promise<void> {
  const { arm, clock, signal } = context;
  const operationUrl = answer && arm.operationUrl(answer);
  const startedAt = clock.now();
  while (clock.now() - startedAt < LIMIT_MS) {
    await clock.sleep(POLL_MS, signal);
    const state = await stateOf(id, door, context);
    if (state === wanted) return;
    const operation = operationUrl ? await arm.operation(operationUrl, 'a role assignment') : undefined;
    if (operation?.state === 'failed') throw operation.error;
    // The assignment can't be read: the operation decides, if it can be.
    if (state === 'unknown' && operation?.state !== 'running') return;
  }
  throw new Problem("A change to a role assignment isn't finished.", {
    why: `Azure accepted the change ${LIMIT_MS / 60_000} minutes ago, but the assignment ${wanted === 'there' ? "doesn't exist yet" : 'still exists'}.`,
    fix: 'Run the job again.',
  });
}

async function stateOf(
  id: string,
  { apiVersion }: Door,
  { arm }: RolesContext,
): Promise<'there' | 'gone' | 'changing' | 'unknown'> {
  try {
    const { value } = await arm.read(id, 'a role assignment', { apiVersion });
    const state = String(objectOf(value['properties'])['provisioningState'] ?? 'Succeeded');
    if (/^(failed|canceled)$/i.test(state)) throw failureOf(value, { action: 'assign the role' });
    return /^succeeded$/i.test(state) ? 'there' : 'changing';
  } catch (error) {
    if (isNotFound(error)) return 'gone';
    if (isForbidden(error)) return 'unknown';
    throw error;
  }
}
