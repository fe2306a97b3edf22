import { distinct, getOrInsert } from '../collections.ts';
import { Problem } from '../problem.ts';
import { idKey } from '../resource-id.ts';
import type { Target } from '../resources/target.ts';
import { StepStopped } from '../step.ts';
import { messageOf, oneLine, sentenceList, upperFirst } from '../text.ts';
import { type KnownPrincipal, type Principal, systemAssignee } from './assignees.ts';
import { type ListedScope, type Listing, listAround } from './assignment-lists.ts';
import { azureRbac } from './azure-rbac.ts';
import { ADMINISTRATOR } from './built-in-roles.ts';
import { deleteCommands } from './commands.ts';
import type { RolesContext } from './context.ts';
import { type Assignment, findAssignment, isOf, type WantedRole } from './door.ts';
import { linesProblem, unlistable } from './line-problems.ts';
import { type Losing, principalsOf } from './losing.ts';
import { newRecord, type RoleRecord, roleText } from './record.ts';
import { isWithin } from './scope.ts';
import { dropRole, planRole, revokeRole } from './write-role.ts';

/** The roles that a step revokes. */
export interface RevocationRequest {
  /** The roles of lines that identities lose. */
  readonly roles: readonly WantedRole[];
  /** The roles of lines that a system-assigned principal loses when the step destroys it. */
  readonly destroyedRoles: readonly WantedRole[];
  /** The roles of all lines, whose scopes are searched for the roles of a destroyed principal. */
  readonly scopes: readonly WantedRole[];
  /** Destroyed principals also lose every other role: `delete-role-assignments`. */
  readonly all: boolean;
}

/** An assignment to delete, and its record. */
interface Deletion {
  readonly assignment: Assignment;
  readonly record: RoleRecord;
}

/** A principal that loses roles. */
interface Loser extends KnownPrincipal {
  /** The assignments to delete, by ID. */
  readonly deletions: Map<string, Deletion>;
}

/**
 * A search for the roles of a principal. `at end` is the last one for an identity that lives on: if a list fails, only
 * its line fails. `after write` is the last one for a principal that was destroyed: it might no longer be listed, so
 * this search only adds to the one before. `kept` only finds out what to warn of.
 */
type Search = 'plan' | 'before write' | 'after write' | 'at end' | 'kept';

/** The roles of a principal, as far as they can be listed. */
interface Found {
  readonly assignments: readonly Assignment[];
  /** When the oldest list was requested, in milliseconds since 1970. */
  readonly readAt: number;
  /** The roles whose scopes can't be listed, and the reason. */
  readonly unlisted: ReadonlyMap<WantedRole, unknown>;
}

/**
 * Choose the assignments that a principal loses: those of roles, and with `all` every one in a subscription.
 * Assignments of management groups and the tenant stay: a deployment doesn't own them.
 */
export function toDelete(
  principalId: string,
  assignments: readonly Assignment[],
  roles: readonly WantedRole[],
  all: boolean,
): readonly { readonly assignment: Assignment; readonly role: WantedRole | undefined }[] {
  const own = distinct(
    assignments.filter((one) => isOf(one, principalId) && isWithin(one.scope, '/subscriptions')),
    ({ id }) => idKey(id),
  );
  const byAssignment = new Map(roles.map((role) => [findAssignment(role, principalId, own), role]));
  return own
    .map((assignment) => ({ assignment, role: byAssignment.get(assignment) }))
    .filter(({ role }) => all || role);
}

/** The roles that a step revokes: from identities that live on, and from principals that it destroys. */
export class Revocations {
  readonly #request: RevocationRequest;
  readonly #context: RolesContext;
  readonly #losers = new Map<string, Loser>();
  /** Those that the step is about to destroy. */
  readonly #leaving = new Set<Loser>();

  constructor(request: RevocationRequest, context: RolesContext) {
    this.#request = request;
    this.#context = context;
  }

  /** Plan to revoke the roles of identities, and of principals that targets are about to lose. */
  async plan(targets: readonly Target[], identities: readonly Losing[]): Promise<void> {
    await Promise.all(targets.map((target) => this.#searchLeaving(target, 'plan')));
    await this.#searchAll(identities, 'plan');
  }

  /** List the roles of the principal that a write is about to destroy. Returns the time of the oldest request. */
  async beforeWrite(target: Target): Promise<number | undefined> {
    return this.#searchLeaving(target, 'before write');
  }

  /** Delete the roles of the principals that a target lost. If that fails, the step warns. */
  async afterChange(target: Target): Promise<void> {
    const { signal, warn } = this.#context;
    // Azure might still undo a change that it hasn't finished.
    if (target.writes.some(({ state }) => state === 'sent' || state === 'accepted')) return;
    for (const principalId of target.destroyed) {
      const loser = this.#losers.get(idKey(principalId));
      if (signal.aborted || !loser) return;
      target.begin('deleting the roles of its system-assigned identity');
      try {
        await this.#search(loser, 'after write', target);
      } catch (error) {
        if (error instanceof StepStopped) return;
        const why = messageOf(error instanceof Problem ? error.cause : error);
        warn(
          `Role assignments of principal ${principalId}, which ${target.label} had, might remain, because they can't ` +
            `be listed again: ${oneLine(why)}`,
        );
      }
      this.#leaving.delete(loser);
      await this.#delete(loser, undefined);
      // A line that failed has an annotation of its own.
      const records = [...loser.deletions.values()].map(({ record }) => record);
      const remaining = records.filter(({ line, error }) => !line && error !== undefined);
      if (remaining.length > 0) warn(remainingText(target, remaining));
    }
  }

  /** Revoke the roles of identities that live on, and forget those of principals that weren't destroyed. */
  async finish(identities: readonly Losing[]): Promise<void> {
    const { records, cleaned } = this.#context;
    for (const { principalId, deletions } of this.#leaving) {
      for (const record of records) if (record.principalId === principalId) dropRole(record, this.#context);
      deletions.clear();
      cleaned.delete(principalId);
    }
    await this.#searchAll(identities, 'at end');
  }

  async #searchLeaving(target: Target, search: Search): Promise<number | undefined> {
    const { destroyedRoles, scopes, all } = this.#request;
    const { cleaned, unsearched } = this.#context;
    const principalId = target.latest?.identities.system?.principalId;
    const isConcerned = all || destroyedRoles.length > 0;
    if (!isConcerned || !target.plan?.removeSystem || !principalId) return undefined;
    target.begin('listing the roles of its system-assigned identity');
    const loser = this.#loserOf({ assignee: systemAssignee(target), principalId, target });
    this.#leaving.add(loser);
    if (all) {
      cleaned.add(principalId);
      unsearched.add("Role assignments in other subscriptions weren't searched.");
      if (scopes.some(({ door }) => door !== azureRbac))
        unsearched.add(
          "Of accounts and caches with roles of their own, only those in 'roles' were searched.",
        );
    }
    return this.#search(loser, search, target);
  }

  /** Search the roles of identities that live on, and revoke them at the end. */
  async #searchAll(identities: readonly Losing[], search: 'plan' | 'at end'): Promise<void> {
    if (this.#request.roles.length === 0) return;
    await Promise.all(
      identities.map(async (losing) => {
        const losers = (await principalsOf(losing, this.#context)).map((one) => this.#loserOf(one));
        const { isKept } = losing;
        await Promise.all(losers.map((loser) => this.#search(loser, isKept ? 'kept' : search)));
        if (isKept) this.#keep(losing, losers);
        else if (search === 'at end') await Promise.all(losers.map((loser) => this.#delete(loser, loser)));
      }),
    );
  }

  /** Search the roles of a principal, and plan to delete them. Returns the time of the oldest request. */
  async #search(loser: Loser, search: Search, destroyedBy?: Target): Promise<number> {
    const { roles, destroyedRoles, all } = this.#request;
    const { records } = this.#context;
    const { assignee, principalId, deletions } = loser;
    const lost = destroyedBy ? destroyedRoles : roles;
    const { assignments, readAt, unlisted } = await this.#list(loser, search, destroyedBy);
    const found = toDelete(principalId, assignments, lost, destroyedBy !== undefined && all);
    const ids = new Set(found.map(({ assignment }) => idKey(assignment.id)));
    const isUnlisted = ({ line }: RoleRecord): boolean =>
      [...unlisted.keys()].some((role) => role.line === line);
    for (const [id, { record }] of search === 'after write' ? [] : deletions) {
      if (ids.has(id) || isUnlisted(record)) continue;
      deletions.delete(id);
      dropRole(record, this.#context);
    }
    for (const { assignment, role } of found)
      getOrInsert(deletions, idKey(assignment.id), () => {
        const record = newRecord(assignee, principalId, { ...assignment, ...role }, role?.line);
        planRole('revocation', record, this.#context);
        records.add(record);
        return { assignment, record };
      });
    for (const role of search === 'kept' ? [] : lost) {
      const isKnown = [...records].some((one) => one.line === role.line && one.principalId === principalId);
      if (!unlisted.has(role) || isKnown) continue;
      const record = newRecord(assignee, principalId, role, role.line);
      record.error = unlisted.get(role);
      records.add(record);
    }
    return readAt;
  }

  async #list({ assignee, principalId }: Loser, search: Search, destroyedBy?: Target): Promise<Found> {
    const { roles, scopes, all } = this.#request;
    const { lists, warn } = this.#context;
    const list = (at: ListedScope): Promise<Listing> => {
      if (search === 'after write') lists.forget(at, principalId);
      const isPlan = search === 'plan' || search === 'kept';
      return isPlan ? lists.last(at, principalId) : lists.fresh(at, principalId);
    };
    let wide: (Listing & ListedScope) | undefined;
    if (destroyedBy && all) {
      wide = await listAround(destroyedBy, assignee.label, this.#context, list);
      if (!wide && search !== 'after write') warn(unlistedText(destroyedBy, principalId));
    }
    const isListed = ({ door, scope }: ListedScope): boolean =>
      wide !== undefined && door === wide.door && isWithin(scope, wide.scope);
    const others = (destroyedBy ? scopes : roles).filter((role) => !isListed(role));
    const listings = await Promise.all(others.map(async (role) => ({ role, ...(await list(role)) })));
    const unlisted = new Map<WantedRole, unknown>();
    for (const listing of listings) {
      if (listing.state === 'known' || listing.state === 'missing') continue;
      const { role, error, state } = listing;
      // Before any write, only a missing permission lets the step go on.
      if (state === 'failed' && search !== 'at end' && search !== 'kept')
        throw linesProblem([unlistable(role.line, error)]);
      unlisted.set(role, error);
    }
    const known = [...(wide ? [wide] : []), ...listings].filter(({ state }) => state === 'known');
    return {
      assignments: known.flatMap(({ assignments }) => assignments),
      readAt: Math.min(...known.map(({ readAt }) => readAt)),
      unlisted,
    };
  }

  async #delete({ deletions }: Loser, principal: Principal | undefined): Promise<void> {
    await Promise.all(
      [...deletions.values()].map(({ record, assignment }) =>
        revokeRole(record, assignment, principal, this.#context),
      ),
    );
  }

  #keep({ assignee: { label } }: Losing, losers: readonly Loser[]): void {
    const { journal, warn } = this.#context;
    const records = losers.flatMap(({ deletions }) => [...deletions.values()].map(({ record }) => record));
    if (records.length === 0) return;
    for (const record of records) {
      if (record.entry) journal.drop(record.entry);
      record.entry = undefined;
    }
    const roles = records.map((record) => `${roleText(record)} at ${record.scope}`);
    warn(
      `${upperFirst(label)} keeps the ${roles.length > 1 ? 'roles' : 'role'} ` +
        `${sentenceList(roles)}, because the step failed for a resource that has this identity.`,
    );
  }

  #loserOf(principal: KnownPrincipal): Loser {
    const key = idKey(principal.principalId);
    return getOrInsert(this.#losers, key, () => ({ ...principal, deletions: new Map() }));
  }
}

/** Warn of assignments that couldn't be deleted, with the commands that delete them. */
function remainingText({ label }: Target, records: readonly RoleRecord[]): string {
  return [
    `Role assignments of the deleted system-assigned identity of ${label} remain:`,
    ...records.map((one) => `- ${roleText(one)}: ${one.id} (${oneLine(messageOf(one.error))})`),
    'To fix: Let an administrator delete them:',
    ...deleteCommands(records.flatMap(({ id }) => id ?? [])).map((command) => `  ${command}`),
  ].join('\n');
}

function unlistedText({ label, id }: Target, principalId: string): string {
  return (
    `Role assignments of principal ${principalId}, the system-assigned identity of ${label}, might remain, because the ` +
    `deployment identity can't list them in the subscription or in resource group '${id.resourceGroup}'.\n` +
    `To fix: Grant it the role '${ADMINISTRATOR}' at one of the two, which can list role assignments and delete them. ` +
    'An administrator can list them with:\n' +
    `  az role assignment list --all --query "[?principalId=='${principalId}']"`
  );
}
