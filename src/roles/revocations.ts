import { isForbidden } from '../azure/errors.ts';
import { distinct, getOrInsert } from '../collections.ts';
import { formatResourceId, idKey, parseResourceId } from '../resource-id.ts';
import type { IdentityIds } from '../resources/managed-identities.ts';
import { Target } from '../resources/target.ts';
import type { TargetOrPattern } from '../resources/targets.ts';
import { StepStopped } from '../step.ts';
import { sentenceList, upperFirst } from '../text.ts';
import {
  assigneeKey,
  selectedPrincipals,
  shownPrincipals,
  systemAssignee,
  userAssignee,
} from './assignees.ts';
import type { RolesContext } from './context.ts';
import { type Assignment, findAssignment, type WantedRole } from './door.ts';
import { linesProblem, unlistable } from './line-problems.ts';
import { type Assignee, newRecord, type RoleRecord, roleText } from './record.ts';
import { planRole, revokeRole } from './write-role.ts';

/** An identity that loses roles. */
export interface Losing {
  readonly assignee: Assignee;
  /** Null if no resource of the step shows it. */
  readonly principalId: string | null;
  /** It keeps its roles, because the step failed for a resource that has it. */
  readonly isKept: boolean;
  /** Its roles are in the outputs. A target that was refused before its write adds nothing to them. */
  readonly isReported: boolean;
}

interface Revocation {
  readonly record: RoleRecord;
  readonly assignment: Assignment;
}

/**
 * List the identities that targets are to lose. An identity loses its roles if every target that was to lose it has
 * lost it, or (while the target is open) is about to. System-assigned ones lose theirs with the write that destroys
 * them, so only those that are kept are in this list.
 */
export function leavingIdentities(entries: readonly TargetOrPattern[]): readonly Losing[] {
  const targets = entries.filter((entry) => entry instanceof Target);
  // A target that was never read, or that a pattern failed to find, can have any identity.
  const isUnclear =
    targets.length < entries.length ||
    targets.some(({ selection, latest }) => selection.user === 'all' && latest === undefined);
  const leaving = targets.flatMap((target) => {
    const { user } = target.selection;
    const had = [...(target.first?.identities.user.values() ?? [])];
    const ids = user === 'all' ? had.map(({ id }) => id) : user.map((id) => formatResourceId(id));
    return ids.map((id) => ({ id, target }));
  });
  const users = [...Map.groupBy(leaving, ({ id }) => idKey(id))].map(([key, group]) => {
    const listed = group.flatMap(({ target }) => target.first?.identities.user.get(key) ?? []);
    return {
      assignee: userAssignee(listed[0]?.id ?? group[0]?.id ?? key),
      principalId: listed.find(({ principalId }) => principalId)?.principalId ?? null,
      isKept: isUnclear || !group.every(({ target }) => target.isOpen || hasLost(target, key)),
      isReported: true,
    };
  });
  return [...users, ...targets.flatMap(keptSystem)];
}

function keptSystem(target: Target): readonly Losing[] {
  const { selection, outcome, latest, isSent } = target;
  const principalId = latest?.identities.system?.principalId;
  if (!selection.system || outcome.state !== 'failed' || !principalId) return [];
  return [{ assignee: systemAssignee(target), principalId, isKept: true, isReported: isSent }];
}

function hasLost({ latest }: Target, key: string): boolean {
  return latest !== undefined && !latest.identities.user.has(key);
}

/** List the identities that stay and lose roles: those of targets that succeeded, or (while open) might. */
export function stayingIdentities(
  entries: readonly TargetOrPattern[],
  context: Pick<RolesContext, 'identities'>,
): readonly Losing[] {
  const targets = entries.filter((entry) => entry instanceof Target);
  const all = targets.flatMap((target) =>
    shownPrincipals(target, context.identities).map(({ assignee, principalId }) => ({
      ...{ assignee, principalId },
      isKept: target.outcome.state === 'failed',
      isReported: true,
    })),
  );
  // For an identity that several targets have, one that succeeded is enough.
  return distinct(
    all.sort((a, b) => Number(a.isKept) - Number(b.isKept)),
    ({ assignee }) => assigneeKey(assignee),
  );
}

/** List the identities that targets should have, and that lose roles. */
export async function selectedIdentities(
  targets: readonly Target[],
  { identities }: Pick<RolesContext, 'identities'>,
): Promise<readonly Losing[]> {
  const principals = await selectedPrincipals(targets, identities);
  return principals
    .filter(({ principalId }) => principalId !== null)
    .map((principal) => ({ ...principal, isKept: false, isReported: true }));
}

/** The roles that lines revoke. */
export class Revocations {
  readonly #roles: readonly WantedRole[];
  readonly #context: RolesContext;
  readonly #records = new Map<string, RoleRecord>();

  constructor(roles: readonly WantedRole[], context: RolesContext) {
    this.#roles = roles;
    this.#context = context;
  }

  /** Write the roles to revoke into the journal: those that the identities have. */
  async plan(identities: readonly Losing[]): Promise<void> {
    await this.#forEach(identities, false, async ({ record }) => {
      record.entry = planRole('revocation', record, this.#context);
    });
  }

  /** Revoke the roles. */
  async revoke(identities: readonly Losing[]): Promise<void> {
    await this.#forEach(identities, true, ({ record, assignment }) =>
      revokeRole(record, assignment, false, this.#context),
    );
  }

  /** Do something with each role that identities have, except for those that keep their roles. */
  async #forEach(
    identities: readonly Losing[],
    isFresh: boolean,
    work: (revocation: Revocation) => Promise<void>,
  ): Promise<void> {
    await Promise.all(
      identities.map(async (losing) => {
        const found = await this.#search(losing, isFresh && !losing.isKept);
        if (losing.isKept) this.#keep(losing, found);
        else await Promise.all(found.map(work));
      }),
    );
  }

  #keep({ assignee: { label }, isReported }: Losing, found: readonly Revocation[]): void {
    const { journal, records, warn } = this.#context;
    if (found.length === 0) return;
    for (const { record } of found) {
      if (record.entry) journal.drop(record.entry);
      record.entry = undefined;
      if (!isReported) records.delete(record);
    }
    const roles = found.map(({ record }) => `${roleText(record)} at ${record.scope}`);
    warn(
      `${upperFirst(label)} keeps the ${roles.length > 1 ? 'roles' : 'role'} ` +
        `${sentenceList(roles)}, because the step failed for a resource that has this identity.`,
    );
  }

  /** Find the roles that an identity has, each with its record. A record whose assignment is gone is dropped. */
  async #search(losing: Losing, isFresh: boolean): Promise<readonly Revocation[]> {
    const current = await this.#lookUp(losing);
    const known = current ? { ...losing, assignee: userAssignee(formatResourceId(current.id)) } : losing;
    // A resource lists the old principal of an identity that was deleted and created again.
    const principals = [losing.principalId, current?.principalId].flatMap((id) => id ?? []);
    const found = await Promise.all(
      distinct(principals, idKey).flatMap((principalId) =>
        this.#roles.map((role) => this.#searchOne(known, principalId, role, isFresh)),
      ),
    );
    return found.flatMap((one) => one ?? []);
  }

  async #searchOne(
    { assignee, isKept }: Losing,
    principalId: string,
    role: WantedRole,
    isFresh: boolean,
  ): Promise<Revocation | undefined> {
    const { lists, records, journal } = this.#context;
    const { door, scope, line } = role;
    const key = `${assigneeKey(assignee)} ${principalId} ${line.input} ${line.line}`;
    const record = getOrInsert(this.#records, key, () => newRecord(assignee, principalId, role, line));
    try {
      const listing = await (isFresh
        ? lists.fresh(door, scope, principalId)
        : lists.of(door, scope, principalId));
      if (listing.state === 'forbidden') throw listing.error;
      const assignment = findAssignment(role, principalId, listing.assignments);
      if (assignment) {
        record.id = assignment.id;
        record.condition = assignment.condition;
        records.add(record);
        return { record, assignment };
      }
      if (record.entry) journal.drop(record.entry);
      records.delete(record);
      return undefined;
    } catch (error) {
      if (error instanceof StepStopped) throw error;
      // An identity that keeps its roles doesn't need the list.
      if (isKept) return undefined;
      // Before any write, only a missing permission lets the step go on.
      if (!isFresh && !isForbidden(error)) throw linesProblem([unlistable(line, error)]);
      record.error = error;
      records.add(record);
      return undefined;
    }
  }

  /** Look up a user-assigned identity. One that keeps its roles is looked up only if its principal isn't known. */
  async #lookUp({ assignee, principalId, isKept }: Losing): Promise<IdentityIds | undefined> {
    const { identities, warn } = this.#context;
    const { identity, label, isSystem } = assignee;
    if (isSystem || (isKept && principalId !== null)) return undefined;
    const id = parseResourceId(identity);
    const lookup = id && (await identities.lookUp(id));
    if (lookup?.state === 'unknown' && principalId === null)
      warn(
        `Roles of ${label} aren't revoked, because it can't be read.\n` +
          `To fix: Grant the deployment identity the role 'Reader' at ${identity}.`,
      );
    return lookup?.state === 'exists' ? lookup : undefined;
  }
}
