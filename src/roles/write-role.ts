import { randomUUID } from 'node:crypto';
import type { Answer, WriteRequest } from '../azure/arm.ts';
import { AzureError, isNotFound } from '../azure/errors.ts';
import { type Decision, execute, isFresh, type Retry, type Work } from '../execute.ts';
import { type Entry, isAccepted } from '../journal.ts';
import { Problem } from '../problem.ts';
import { StepStopped } from '../step.ts';
import type { Principal } from './assignees.ts';
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
  return journal.plan(kind, record.assignee.label, [`${sign} role ${roleText(record)} at ${record.scope}`]);
}

/** Grant a role, unless the principal has it. A failure is stored in the record, never thrown. */
export async function grantRole(
  record: RoleRecord,
  role: Role,
  principal: Principal,
  context: RolesContext,
): Promise<void> {
  const { door, scope } = role;
  const { journal } = context;
  record.entry ??= planRole('grant', record, context);
  const grant = new Grant(record, record.entry, role, principal, context);
  await stored(record, role, async () => {
    try {
      await send(grant, 'there', door, scope, context);
      if (isAccepted(grant.entry)) record.id = grant.id;
    } catch (error) {
      if (!(error instanceof AzureError) || door.refusalOf(error) !== 'exists') throw error;
      await grant.takeExisting();
    }
  });
  if (record.entry && isAccepted(record.entry) && record.error === undefined) record.entry.state = 'done';
  // Azure's list, not this step, has the role: nothing was written.
  if (record.entry === undefined) journal.drop(grant.entry);
}

/**
 * Revoke a role by deleting its assignment, unless that is gone. A failure is stored in the record, never thrown.
 * Assignments of a principal that `isDestroyed` might not be listed any more.
 */
export async function revokeRole(
  record: RoleRecord,
  assignment: Assignment,
  isDestroyed: boolean,
  context: RolesContext,
): Promise<void> {
  const { door, scope } = assignment;
  const { journal, records } = context;
  record.entry ??= planRole('revocation', record, context);
  const { entry } = record;
  const work = revocation(record, entry, assignment, isDestroyed, context);
  await stored(record, assignment, async () => {
    try {
      await send(work, 'gone', door, scope, context);
    } catch (error) {
      if (!isNotFound(error)) throw error;
    }
    if (isAccepted(entry)) entry.state = 'done';
    else {
      // Somebody else deleted it.
      journal.drop(entry);
      records.delete(record);
    }
  });
}

/** Store a failure in a record, in the door's words. What a stopped step leaves open is in the journal. */
async function stored(record: RoleRecord, role: Role, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof StepStopped) return;
    const explained = error instanceof AzureError ? role.door.explain?.(error, role) : undefined;
    record.error = explained ?? error;
  }
}

/** Execute a write and wait for its end, at most `max-parallel` of them at once. Some doors take one at a time. */
function send(
  work: Work<Answer> & { readonly id: string },
  wanted: 'there' | 'gone',
  door: Door,
  scope: string,
  context: RolesContext,
): Promise<void> {
  return context.inTurn(door.lockKey?.(scope), async () => {
    const answer = await context.limit(() => execute(work, context));
    if (isAccepted(work.entry) && door.takesTime) await waitFor(wanted, work.id, door, answer, context);
  });
}

/** One grant, for the executor. */
class Grant implements Work<Answer> {
  readonly entry: Entry;
  readonly subscriptionId: string;
  /** The ID of the assignment, as it was sent last. */
  id = '';
  readonly #record: RoleRecord;
  readonly #role: Role;
  readonly #principal: Principal;
  readonly #context: RolesContext;
  /** A random name, which can't overwrite anything. It is kept for repeats. */
  #ownName: string | undefined;
  #isSecondName = false;
  #refusedAt: number | undefined;

  constructor(record: RoleRecord, entry: Entry, role: Role, principal: Principal, context: RolesContext) {
    this.#record = record;
    this.entry = entry;
    this.#role = role;
    this.#principal = principal;
    this.#context = context;
    this.subscriptionId = subscriptionOf(role.scope);
  }

  async decide(): Promise<Decision<Answer> | undefined> {
    const { arm, lists, clock, runUrl } = this.#context;
    const { door, scope } = this.#role;
    const { principalId, readAt } = await currentPrincipal(this.#principal, this.#context);
    this.#record.principalId = principalId;
    // After a lost answer, only a new list counts.
    if (this.entry.state === 'sent') lists.forget(door, scope, principalId);
    const listing = await lists.fresh(door, scope, principalId);
    if (listing.state === 'missing') throw listing.error;
    const assignments = listing.state === 'known' ? listing.assignments : undefined;
    const found = assignments && findAssignment(this.#role, principalId, assignments);
    if (found) {
      this.#take(found);
      return undefined;
    }
    this.id = door.idOf(this.#role, this.#name(principalId, assignments));
    const action = `grant role ${roleText(this.#record)} to ${this.#record.assignee.label}`;
    const body = { properties: door.propertiesOf(this.#role, principalId, runUrl) };
    const request: WriteRequest = { method: 'PUT', id: this.id, body, action, apiVersion: door.apiVersion };
    const listedAt = listing.state === 'known' ? listing.readAt : clock.now();
    return {
      decidedAt: Math.min(listedAt, readAt),
      send: (departure) => arm.write(request, departure),
    };
  }

  judge(error: AzureError, failures: number): Retry | undefined {
    const { clock } = this.#context;
    const waitMs = Math.min(FIRST_WAIT_MS * 2 ** failures, MAX_WAIT_MS);
    const refusal = this.#role.door.refusalOf(error);
    if (refusal === 'busy') return busy(error, waitMs);
    if (refusal === 'new principal') {
      this.#refusedAt ??= clock.now();
      if (clock.now() - this.#refusedAt >= PROPAGATION_MS) return undefined;
      return { waitMs, reason: `Azure doesn't know the new principal yet (${error.detail.code})` };
    }
    if (refusal !== 'name taken' || this.#isSecondName) return undefined;
    this.#isSecondName = true;
    this.#ownName = randomUUID();
    return { waitMs: 0, reason: `the name is taken (${error.detail.code}). Trying another one` };
  }

  /** Note an assignment that Azure reported to be there: a new list shows its ID and condition. */
  async takeExisting(): Promise<void> {
    const { lists } = this.#context;
    const { door, scope } = this.#role;
    const principalId = this.#record.principalId ?? '';
    lists.forget(door, scope, principalId);
    const listing = await lists.fresh(door, scope, principalId).catch(() => undefined);
    const found =
      listing?.state === 'known' ? findAssignment(this.#role, principalId, listing.assignments) : undefined;
    this.#take(found);
  }

  /** Without a list, a published name could overwrite an assignment, and so could a name that is taken. */
  #name(principalId: string, assignments: readonly Assignment[] | undefined): string {
    const { door } = this.#role;
    const name = door.nameOf(this.#role, principalId);
    const isFree = assignments?.every(({ id }) => !id.toLowerCase().endsWith(`/${name}`));
    if (isFree && this.#ownName === undefined) return name;
    this.#ownName ??= randomUUID();
    return door.nameOf(this.#role, principalId, this.#ownName);
  }

  #take(found: Assignment | undefined): void {
    const record = this.#record;
    record.id = found?.id ?? null;
    // It can be the one whose answer was lost.
    const isOurs = this.entry.state === 'sent' && found?.id.toLowerCase() === this.id.toLowerCase();
    if (isOurs && found?.condition === null) {
      this.entry.state = 'accepted';
      return;
    }
    record.condition = found?.condition ?? null;
    record.entry = undefined;
  }
}

function revocation(
  record: RoleRecord,
  entry: Entry,
  { door, id, scope, principalId }: Assignment,
  isDestroyed: boolean,
  { arm, lists, clock }: RolesContext,
): Work<Answer> & { readonly id: string } {
  const action = `revoke role ${roleText(record)} from ${record.assignee.label}`;
  const request: WriteRequest = { method: 'DELETE', id, action, apiVersion: door.apiVersion };
  return {
    entry,
    id,
    subscriptionId: subscriptionOf(id),
    decide: async () => {
      let decidedAt = clock.now();
      if (!isDestroyed) {
        if (entry.state === 'sent') lists.forget(door, scope, principalId);
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
    judge: (error, failures) =>
      door.refusalOf(error) === 'busy'
        ? busy(error, Math.min(FIRST_WAIT_MS * 2 ** failures, MAX_WAIT_MS))
        : undefined,
  };
}

function busy({ detail }: AzureError, waitMs: number): Retry {
  return { waitMs, reason: `waiting for another change (${detail.code})` };
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
