import { createHash, randomUUID } from 'node:crypto';
import pLimit from 'p-limit';
import type { Answer } from '../azure/arm.ts';
import { AzureError, failureOf, isForbidden, isNotFound } from '../azure/errors.ts';
import { backoffMs } from '../azure/retry.ts';
import { getOrInsert } from '../collections.ts';
import { execute, type Retry, type Work } from '../execute.ts';
import { type Entry, isAccepted } from '../journal.ts';
import { objectOf } from '../json.ts';
import { idKey } from '../resource-id.ts';
import { StepStopped } from '../step.ts';
import type { RolesContext } from './context.ts';
import { type Assignment, type Door, findAssignment, type Role } from './door.ts';
import { currentPrincipal, type Principal } from './principals.ts';
import { type RoleRecord, roleText } from './record.ts';
import { definitionGuid } from './role-definition.ts';
import { scopeKey, subscriptionOf } from './scope.ts';

/** The time for which a new principal can be unknown, in milliseconds. */
const PROPAGATION_MS = 180_000;
/** The wait between two readings of an accepted change, in milliseconds. */
const POLL_MS = 2_000;

/** The namespace of the function `guid` in ARM templates and Bicep. */
const NAMESPACE = Buffer.from('11fb06fb712d4ddd98c7e71bbd588830', 'hex');

/**
 * Create the name of an assignment as Bicep, the portal, az, and PowerShell do, so that all of them find the same one:
 * `guid(toLower(scope), toLower(principalId), toLower(GUID of the definition))`, a UUID of version 5 over its
 * arguments, joined by hyphens. https://github.com/Azure/bicep/pull/20293
 */
export function roleAssignmentName(scope: string, principalId: string, roleDefinitionId: string): string {
  const text = [scopeKey(scope), principalId.toLowerCase(), definitionGuid(roleDefinitionId)].join('-');
  const bytes = createHash('sha1').update(NAMESPACE).update(text, 'utf8').digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Plan the write that grants or revokes a role. */
export function planRole(kind: 'grant' | 'revocation', record: RoleRecord, { journal }: RolesContext): Entry {
  const sign = kind === 'grant' ? '+' : '-';
  const changes = [`${sign} role ${roleText(record)} at ${record.scope}`];
  record.entry = journal.plan(kind, record.assignee, changes);
  return record.entry;
}

/** Forget a role, and the write that was planned for it. */
export function dropRole(record: RoleRecord, { journal, records }: RolesContext): void {
  if (record.entry) journal.drop(record.entry);
  records.delete(record);
}

/** Grant a role, unless the principal has it. A failure is stored in the record, never thrown. */
export async function grantRole(
  record: RoleRecord,
  role: Role,
  principal: Principal,
  context: RolesContext,
): Promise<void> {
  const { clock, runUrl } = context;
  const { door, scope } = role;
  const { spellName = (uuid: string) => uuid } = door;
  const entry = record.entry ?? planRole('grant', record, context);
  const action = `grant role ${roleText(record)} to ${record.assignee.label}`;
  /** A random name, which can't overwrite anything. It is kept for repeats. */
  let ownName: string | undefined;
  let isSecondName = false;
  let unknownSince: number | undefined;
  await carryOut(record, role, context, {
    entry,
    async decide() {
      const { principalId, listing, found, decidedAt } = await readRole(role, principal, entry, context);
      if (listing.state === 'missing') throw listing.error;
      record.principalId = principalId;
      if (found || (entry.error instanceof AzureError && door.refusalOf(entry.error) === 'exists')) {
        // The assignment can be from the write whose response was lost. Otherwise, another process granted the role.
        const isSame = found?.condition === null && idKey(found.id) === idKey(record.id ?? '');
        const { id = null, condition = null } = found ?? {};
        if (isSame && entry.state === 'sent') entry.state = 'accepted';
        else Object.assign(record, { id, condition });
        return undefined;
      }
      const published = spellName(roleAssignmentName(scope, principalId, role.roleKey));
      const isFree = listing.assignments.every(({ id }) => !idKey(id).endsWith(`/${published}`));
      // Without a list, the published name could overwrite an assignment, and so could a name that is taken.
      if (listing.state !== 'known' || !isFree) ownName ??= randomUUID();
      const id = `${door.collectionOf(scope)}/${ownName === undefined ? published : spellName(ownName)}`;
      record.id = id;
      const body = { properties: door.propertiesOf(role, principalId, runUrl) };
      return { decidedAt, request: { method: 'PUT', id, body, action, apiVersion: door.apiVersion } };
    },
    retryFor(error, failures) {
      const refusal = door.refusalOf(error);
      if (refusal === 'exists') return decideAgain(failures);
      if (refusal === 'new principal') {
        unknownSince ??= clock.now();
        const reason = `waiting until Azure knows the new principal (${error.detail.code})`;
        const isOver = clock.now() - unknownSince >= PROPAGATION_MS;
        return isOver ? undefined : { waitMs: backoffMs(failures), reason };
      }
      if (refusal !== 'name taken' || isSecondName) return undefined;
      isSecondName = true;
      ownName = randomUUID();
      return decideAgain(failures);
    },
  });
  if (record.entry && !isAccepted(entry)) record.id = null;
}

/**
 * Revoke a role, unless the principal no longer has it. A failure is stored in the record, never thrown. Without a
 * principal, the assignment is deleted by its ID: the roles of a destroyed principal might no longer be listed.
 */
export async function revokeRole(
  record: RoleRecord,
  assignment: Assignment,
  principal: Principal | undefined,
  context: RolesContext,
): Promise<void> {
  const { clock } = context;
  const { door } = assignment;
  const entry = record.entry ?? planRole('revocation', record, context);
  const action = `revoke role ${roleText(record)} from ${record.assignee.label}`;
  await carryOut(record, assignment, context, {
    entry,
    async decide() {
      const now = principal && (await readRole(assignment, principal, entry, context));
      if (now?.listing.state === 'forbidden') throw now.listing.error;
      const found = now ? now.found : isNotFound(entry.error) ? undefined : assignment;
      if (!found) {
        // Another process deleted it, unless the deletion whose response was lost did.
        if (entry.state === 'sent') entry.state = 'accepted';
        return undefined;
      }
      const { id, principalId } = found;
      Object.assign(record, { id, principalId });
      const request = { method: 'DELETE', id, action, apiVersion: door.apiVersion } as const;
      return { decidedAt: now?.decidedAt ?? clock.now(), request };
    },
    retryFor: (error, failures) => (isNotFound(error) ? decideAgain(failures) : undefined),
  });
  if (!record.entry) context.records.delete(record);
}

/**
 * Execute a write and wait for its end, at most `max-parallel` of them at once. Some doors allow only one at a time. If
 * nothing was left to write, the record has no entry afterward. The writes that a stopped step leaves open are in the
 * journal.
 */
async function carryOut(
  record: RoleRecord,
  role: Role,
  context: RolesContext,
  decision: Omit<Work, 'subscriptionId'>,
): Promise<void> {
  const { entry } = decision;
  const { door, scope } = role;
  const work: Work = {
    ...decision,
    subscriptionId: subscriptionOf(scope),
    retryFor(error, failures) {
      if (door.refusalOf(error) !== 'busy') return decision.retryFor?.(error, failures);
      return { waitMs: backoffMs(failures), reason: `waiting for another change (${error.detail.code})` };
    },
  };
  const writeOnce = async (): Promise<void> => {
    const answer = await context.limit(() => execute(work, context));
    if (!isAccepted(entry)) {
      record.entry = undefined;
      return;
    }
    if (door.isInResource) await waitForEnd(record, door, answer, context);
    entry.state = 'done';
    entry.doneAt = context.clock.now();
  };
  try {
    const key = idKey(door.collectionOf(scope));
    await (door.isInResource ? getOrInsert(context.turns, key, () => pLimit(1))(writeOnce) : writeOnce());
  } catch (error) {
    if (error instanceof StepStopped) return;
    record.error = error;
  }
  if (!record.entry) context.journal.drop(entry);
}

/**
 * Read an assignment until it exists or is gone. Reading it needs no permission in the subscription.
 * @throws {AzureError} if the change failed.
 */
async function waitForEnd(
  { id, entry }: RoleRecord,
  door: Door,
  answer: Answer | undefined,
  context: RolesContext,
): Promise<void> {
  const { arm, clock, signal } = context;
  const wanted = entry?.kind === 'grant' ? 'there' : 'gone';
  for (;;) {
    await clock.sleep(POLL_MS, signal);
    const state = await stateOf(id ?? '', door, context);
    if (state === wanted) return;
    const operation = await arm.operation(answer, 'a role assignment');
    if (operation.state === 'failed') throw operation.error;
    // The assignment can't be read: the operation decides, if it can be.
    if (state === 'unknown' && operation.state !== 'running') return;
  }
}

async function stateOf(
  id: string,
  { apiVersion }: Door,
  { arm }: RolesContext,
): Promise<'there' | 'gone' | 'changing' | 'unknown'> {
  try {
    const { value } = await arm.read(id, 'a role assignment', { apiVersion });
    const state = String(objectOf(value['properties'])['provisioningState'] ?? 'Succeeded');
    if (/^(failed|canceled)$/i.test(state)) throw failureOf(value, { action: 'grant the role' });
    return /^succeeded$/i.test(state) ? 'there' : 'changing';
  } catch (error) {
    if (isNotFound(error)) return 'gone';
    if (isForbidden(error)) return 'unknown';
    throw error;
  }
}

/** Read the principal of an identity and the role that it has, both fresh enough for a write. */
async function readRole(role: Role, principal: Principal, entry: Entry, context: RolesContext) {
  const { lists, clock } = context;
  const { principalId, readAt } = await currentPrincipal(principal, context);
  // After a refusal or a lost response, only a new list counts.
  const listing = await lists.get(role, principalId, entry.error ? 'new' : 'fresh');
  if (listing.state === 'failed') throw listing.error;
  const listedAt = listing.state === 'known' ? listing.readAt : clock.now();
  const found = findAssignment(role, principalId, listing.assignments);
  return { principalId, listing, found, decidedAt: Math.min(listedAt, readAt) };
}

/** Decide again, at first at once: a new list shows the difference, or another name is free. */
function decideAgain(failures: number): Retry {
  return { waitMs: failures === 0 ? 0 : backoffMs(failures), reason: 'deciding again' };
}
