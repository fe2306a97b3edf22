import { randomUUID } from 'node:crypto';
import type { Answer } from '../azure/arm.ts';
import { AzureError, isNotFound } from '../azure/errors.ts';
import { execute, isFresh, type Retry, type Work } from '../execute.ts';
import { type Entry, isAccepted } from '../journal.ts';
import { Problem } from '../problem.ts';
import { StepStopped } from '../step.ts';
import type { Principal } from './assignees.ts';
import type { Listing } from './assignment-lists.ts';
import type { RolesContext } from './context.ts';
import { type Assignment, type Door, findAssignment, type Role } from './door.ts';
import { type RoleRecord, roleText } from './record.ts';
import { subscriptionOf } from './scope.ts';
import { waitFor } from './wait-for-role.ts';

/** The time for which a new principal can be unknown, and the waits between tries, in milliseconds. */
const PROPAGATION_MS = 180_000;
const FIRST_WAIT_MS = 2_000;
const MAX_WAIT_MS = 15_000;

/** Plan the write that grants or revokes a role. */
export function planRole(
  kind: 'grant' | 'revocation',
  record: RoleRecord,
  { journal }: Pick<RolesContext, 'journal'>,
): Entry {
  const sign = kind === 'grant' ? '+' : '-';
  return journal.plan(kind, record.assignee, [`${sign} role ${roleText(record)} at ${record.scope}`]);
}

/** Grant a role, unless the principal has it. A failure is stored in the record, never thrown. */
export async function grantRole(
  record: RoleRecord,
  role: Role,
  principal: Principal,
  context: RolesContext,
): Promise<void> {
  const entry = record.entry ?? planRole('grant', record, context);
  record.entry = entry;
  const work = grantOf(record, entry, role, principal, context);
  await stored(record, role, async () => {
    try {
      await send(work, 'there', role, context);
    } catch (error) {
      if (!(error instanceof AzureError) || role.door.refusalOf(error) !== 'exists') throw error;
      await takeExisting(record, role, context);
    }
  });
  if (record.entry && !isAccepted(entry)) record.id = null;
  // Another process had granted the role, so nothing was written.
  if (record.entry === undefined) context.journal.drop(entry);
}

/**
 * Revoke a role by deleting its assignment, unless that is gone. A failure is stored in the record, never thrown.
 * Assignments of a principal that `isDestroyed` might no longer be listed.
 */
export async function revokeRole(
  record: RoleRecord,
  assignment: Assignment,
  isDestroyed: boolean,
  context: RolesContext,
): Promise<void> {
  const entry = record.entry ?? planRole('revocation', record, context);
  record.entry = entry;
  const work = revocationOf(record, entry, assignment, isDestroyed, context);
  let isLost = false;
  const decide: RoleWrite['decide'] = () => {
    isLost ||= entry.state === 'sent';
    return work.decide();
  };
  await stored(record, assignment, async () => {
    try {
      const answer = await send({ ...work, decide }, 'gone', assignment, context);
      // 204: it wasn't there. It can be gone because of a deletion whose answer was lost.
      if (isAccepted(entry) && (answer?.status !== 204 || isLost)) return;
    } catch (error) {
      if (!isNotFound(error)) throw error;
    }
    // Somebody else deleted it.
    entry.state = 'planned';
    context.journal.drop(entry);
    context.records.delete(record);
  });
}

/** Store a failure in a record, in the door's words. What a stopped step leaves open is in the journal. */
async function stored(record: RoleRecord, role: Role, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof StepStopped) return;
    record.error = (error instanceof AzureError ? role.door.explain?.(error, role) : undefined) ?? error;
  }
}

/** Execute a write and wait for its end, at most `max-parallel` of them at once. Some doors take one at a time. */
async function send(
  work: RoleWrite,
  wanted: 'there' | 'gone',
  { door, scope }: Role,
  context: RolesContext,
): Promise<Answer | undefined> {
  return context.inTurn(door.takesTime ? door.collectionOf(scope).toLowerCase() : undefined, async () => {
    const answer = await context.limit(() => execute(work, context));
    if (!isAccepted(work.entry)) return undefined;
    if (door.takesTime) await waitFor(wanted, work.id(), door, answer, context);
    work.entry.state = 'done';
    work.entry.doneAt = context.clock.now();
    return answer;
  });
}

/** A write of a role for the executor. */
interface RoleWrite extends Work<Answer> {
  /** The ID of the assignment, as it was sent last. */
  id(): string;
}

function grantOf(
  record: RoleRecord,
  entry: Entry,
  role: Role,
  principal: Principal,
  context: RolesContext,
): RoleWrite {
  const { arm, lists, clock, runUrl } = context;
  const { door, scope } = role;
  const tries: GrantTries = { ownName: undefined, isSecondName: false, refusedAt: undefined };
  let id = '';
  return {
    entry,
    subscriptionId: subscriptionOf(scope),
    id: () => id,
    decide: async () => {
      const { principalId, readAt } = await currentPrincipal(principal, context);
      record.principalId = principalId;
      // After a refusal or a lost answer, only a new list counts.
      if (entry.error !== undefined) lists.forget(door, scope, principalId);
      const listing = await lists.fresh(door, scope, principalId);
      if (listing.state === 'missing') throw listing.error;
      const found = findAssignment(role, principalId, listing.assignments);
      if (found) {
        // It can be the one whose answer was lost.
        const isOurs = entry.state === 'sent' && found.id.toLowerCase() === id.toLowerCase();
        if (isOurs && found.condition === null) entry.state = 'accepted';
        else takeFound(record, found);
        return undefined;
      }
      id = `${door.collectionOf(scope)}/${nameOf(role, principalId, listing, tries)}`;
      record.id = id;
      const action = `grant role ${roleText(record)} to ${record.assignee.label}`;
      const body = { properties: door.propertiesOf(role, principalId, runUrl) };
      const request = { method: 'PUT', id, body, action, apiVersion: door.apiVersion } as const;
      const listedAt = listing.state === 'known' ? listing.readAt : clock.now();
      return {
        decidedAt: Math.min(listedAt, readAt),
        send: (departure) => arm.write(request, departure),
      };
    },
    judge: (error, failures) => judgeGrant(error, failures, door, tries, clock.now()),
  };
}

/** The state of the tries of one grant. */
interface GrantTries {
  /** A random name, which can't overwrite anything. It is kept for repeats. */
  ownName: string | undefined;
  isSecondName: boolean;
  /** When Azure first didn't know the principal, in milliseconds since 1970. */
  refusedAt: number | undefined;
}

/** Without a list, the published name could overwrite an assignment, and so could a name that is taken. */
function nameOf(role: Role, principalId: string, { state, assignments }: Listing, tries: GrantTries): string {
  const name = role.door.nameOf(role, principalId);
  const isFree = assignments.every(({ id }) => !id.toLowerCase().endsWith(`/${name}`));
  if (state === 'known' && isFree && tries.ownName === undefined) return name;
  tries.ownName ??= randomUUID();
  return role.door.nameOf(role, principalId, tries.ownName);
}

function judgeGrant(
  error: AzureError,
  failures: number,
  door: Door,
  tries: GrantTries,
  now: number,
): Retry | undefined {
  const refusal = door.refusalOf(error);
  if (refusal === 'busy') return busy(error, failures);
  if (refusal === 'new principal') {
    tries.refusedAt ??= now;
    if (now - tries.refusedAt >= PROPAGATION_MS) return undefined;
    const reason = `Azure doesn't know the new principal yet (${error.detail.code})`;
    return { waitMs: waitAfter(failures), reason };
  }
  if (refusal !== 'name taken' || tries.isSecondName) return undefined;
  tries.isSecondName = true;
  tries.ownName = randomUUID();
  return { waitMs: 0, reason: `the name is taken (${error.detail.code}). Trying another one` };
}

/** Note that somebody else granted the role. */
function takeFound(record: RoleRecord, found: Assignment | undefined): void {
  record.id = found?.id ?? null;
  record.condition = found?.condition ?? null;
  record.entry = undefined;
}

/** Note an assignment that Azure reported to be there. A new list shows its ID and condition. */
async function takeExisting(record: RoleRecord, role: Role, { lists }: RolesContext): Promise<void> {
  const { door, scope } = role;
  const principalId = record.principalId ?? '';
  lists.forget(door, scope, principalId);
  const listing = await lists.fresh(door, scope, principalId).catch(() => undefined);
  takeFound(record, findAssignment(role, principalId, listing?.assignments ?? []));
}

function revocationOf(
  record: RoleRecord,
  entry: Entry,
  { door, id, scope, principalId }: Assignment,
  isDestroyed: boolean,
  { arm, lists, clock }: RolesContext,
): RoleWrite {
  const action = `revoke role ${roleText(record)} from ${record.assignee.label}`;
  const request = { method: 'DELETE', id, action, apiVersion: door.apiVersion } as const;
  return {
    entry,
    subscriptionId: subscriptionOf(id),
    id: () => id,
    decide: async () => {
      let decidedAt = clock.now();
      if (!isDestroyed) {
        if (entry.error !== undefined) lists.forget(door, scope, principalId);
        const listing = await lists.fresh(door, scope, principalId);
        const isThere =
          listing.state === 'known'
            ? listing.assignments.some((one) => one.id.toLowerCase() === id.toLowerCase())
            : listing.state === 'forbidden';
        if (!isThere) {
          // It can be the deletion whose answer was lost.
          if (entry.state === 'sent') entry.state = 'accepted';
          return undefined;
        }
        if (listing.state === 'known') decidedAt = listing.readAt;
      }
      return { decidedAt, send: (departure) => arm.write(request, departure) };
    },
    judge: (error, failures) => (door.refusalOf(error) === 'busy' ? busy(error, failures) : undefined),
  };
}

function waitAfter(failures: number): number {
  return Math.min(FIRST_WAIT_MS * 2 ** failures, MAX_WAIT_MS);
}

function busy({ detail }: AzureError, failures: number): Retry {
  return { waitMs: waitAfter(failures), reason: `waiting for another change (${detail.code})` };
}

/**
 * Get the principal of an identity. A system-assigned one is destroyed when it is turned off, so it counts only from
 * a fresh reading of its resource.
 */
async function currentPrincipal(
  { assignee, principalId, target }: Principal,
  context: RolesContext,
): Promise<{ readonly principalId: string; readonly readAt: number }> {
  if (!target && principalId) return { principalId, readAt: Number.POSITIVE_INFINITY };
  const isUsable = target?.latest?.identities.system?.principalId && isFresh(target.latest, context);
  if (target && !isUsable) await target.load(context);
  const system = target?.latest?.identities.system;
  if (target?.latest && system?.principalId)
    return { principalId: system.principalId, readAt: target.latest.readAt };
  throw new Problem(`Can't grant a role to ${assignee.label}.`, {
    why:
      target && !system
        ? 'Another process removed the identity while this step was running.'
        : "Azure doesn't show its principal ID.",
    fix: 'Run the job again.',
  });
}
