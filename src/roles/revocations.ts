import { AzureError } from '../azure/errors.ts';
import { distinct, getOrInsert } from '../collections.ts';
import { idKey, lastSegment } from '../resource-id.ts';
import type { Target } from '../resources/target.ts';
import { firstOf, messageOf, oneLine, sentenceList, upperFirst } from '../text.ts';
import { type KnownPrincipal, type Principal, systemAssignee } from './assignees.ts';
import { cantList, type ListedScope, type Listing, listAround } from './assignment-lists.ts';
import { azureRbac } from './azure-rbac.ts';
import { ADMINISTRATOR } from './built-in-roles.ts';
import { deleteCommands, listCommand } from './commands.ts';
import type { RolesContext } from './context.ts';
import { type Assignment, findAssignment, isOf, type WantedRole } from './door.ts';
import { linesProblem, listProblem } from './line-problems.ts';
import { type LosingIdentity, principalsOf } from './losing.ts';
import { newRecord, REMAINING, type RoleRecord, roleText } from './record.ts';
import { isWithin } from './scope.ts';
import { dropRole, planRole, revokeRole } from './write-role.ts';

/** The roles that a step revokes. */
interface RevocationRequest {
  /** The roles of lines that identities lose. */
  readonly roles: readonly WantedRole[];
  /** The roles of lines that a system-assigned principal loses when the step destroys it. */
  readonly destroyedRoles: readonly WantedRole[];
  /** The roles of all lines, whose scopes are searched for the roles of a destroyed principal. */
  readonly scopes: readonly WantedRole[];
  /** Destroyed principals also lose every other role: `delete-role-assignments`. */
  readonly all: boolean;
}

/** A principal that loses roles. */
interface LosingPrincipal extends KnownPrincipal {
  /** The roles of lines that it loses. */
  readonly roles: readonly WantedRole[];
  /** The roles whose scopes are searched. */
  readonly scopes: readonly WantedRole[];
  /** The resource around which the principal also loses every other role. */
  readonly around: Target | undefined;
  /** The assignments to delete, by ID, and their records. */
  readonly deletions: Map<string, { readonly assignment: Assignment; readonly record: RoleRecord }>;
}

/**
 * A search for the roles of a principal. `at end` is the last one for an identity that remains: if a list fails, only
 * its line fails. `after write` is the last one for a principal that was destroyed: it might no longer be listed, so
 * this search only adds to the one before.
 */
type SearchMoment = 'plan' | 'before write' | 'after write' | 'at end';

/**
 * Choose the assignments that a principal loses: those of roles, and with `all` every one in a subscription.
 * Assignments of management groups and the tenant stay: a deployment doesn't own them.
 */
export function assignmentsToDelete(
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

/** The roles that a step revokes: from identities that remain, and from principals that it destroys. */
export class Revocations {
  readonly #request: RevocationRequest;
  readonly #context: RolesContext;
  readonly #losing = new Map<string, LosingPrincipal>();
  /** Those that the step is about to destroy. */
  readonly #leaving = new Set<LosingPrincipal>();

  constructor(request: RevocationRequest, context: RolesContext) {
    this.#request = request;
    this.#context = context;
  }

  /** Plan to revoke the roles of identities, and of principals that targets are about to lose. */
  async plan(targets: readonly Target[], identities: readonly LosingIdentity[]): Promise<void> {
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
      if (signal.aborted) return;
      const principal = this.#losing.get(idKey(principalId));
      // Another process assigned it and removed it again, so this step never saw its roles.
      if (!principal) continue;
      target.begin('deleting the roles of its system-assigned identity');
      await this.#search(principal, 'after write');
      this.#leaving.delete(principal);
      await this.#delete(principal, undefined);
      // A line that failed has its own annotation.
      const remaining = recordsOf([principal]).filter(({ line, error }) => !line && error !== undefined);
      if (remaining.length > 0) warn(remainingText(principal, remaining));
    }
  }

  /** Revoke the roles of identities that remain, and forget those of principals that weren't destroyed. */
  async finish(identities: readonly LosingIdentity[]): Promise<void> {
    const { records, cleaned } = this.#context;
    for (const { principalId } of this.#leaving) {
      for (const record of records) if (record.principalId === principalId) dropRole(record, this.#context);
      this.#losing.delete(idKey(principalId));
      cleaned.delete(principalId);
    }
    await this.#searchAll(identities, 'at end');
  }

  async #searchLeaving(target: Target, search: SearchMoment): Promise<number | undefined> {
    const { destroyedRoles: roles, scopes, all } = this.#request;
    const { cleaned, unsearched } = this.#context;
    const principalId = target.latest?.identities.system?.principalId;
    const isConcerned = all || roles.length > 0;
    if (!isConcerned || !target.plan?.removeSystem || !principalId) return undefined;
    target.begin('listing the roles of its system-assigned identity');
    if (all) {
      cleaned.add(principalId);
      unsearched.add("Role assignments in other subscriptions weren't searched.");
      if (scopes.some(({ door }) => door !== azureRbac))
        unsearched.add("Cosmos DB accounts and Redis caches were searched only if they're in 'roles'.");
    }
    const leaving = { assignee: systemAssignee(target), principalId, target };
    const principal = this.#enter({ ...leaving, roles, scopes, around: all ? target : undefined });
    this.#leaving.add(principal);
    return this.#search(principal, search);
  }

  /** Search the roles of identities that remain, and revoke them at the end. */
  async #searchAll(identities: readonly LosingIdentity[], search: 'plan' | 'at end'): Promise<void> {
    const { roles } = this.#request;
    if (roles.length === 0) return;
    await Promise.all(
      identities.map(async (identity) => {
        const known = await principalsOf(identity, this.#context);
        const principals = known.map((one) =>
          this.#enter({ ...one, roles, scopes: roles, around: undefined }),
        );
        await Promise.all(principals.map((one) => this.#search(one, search)));
        if (identity.isKept) this.#keep(identity, recordsOf(principals));
        else if (search === 'at end') await Promise.all(principals.map((one) => this.#delete(one, one)));
      }),
    );
  }

  #enter(principal: Omit<LosingPrincipal, 'deletions'>): LosingPrincipal {
    const made = { ...principal, deletions: new Map() };
    return getOrInsert(this.#losing, idKey(principal.principalId), () => made);
  }

  /** Search the roles of a principal, and plan to delete them. Returns the time of the oldest request. */
  async #search(principal: LosingPrincipal, search: SearchMoment): Promise<number> {
    const { records } = this.#context;
    const { assignee, principalId, roles, around, deletions } = principal;
    const listings = await this.#list(principal, search);
    const assignments = listings.flatMap((listing) => listing.assignments);
    const found = assignmentsToDelete(principalId, assignments, roles, around !== undefined);
    const ids = new Set(found.map(({ assignment }) => idKey(assignment.id)));
    for (const [id, { record }] of search === 'after write' ? [] : deletions) {
      if (ids.has(id)) continue;
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
    for (const { role, ...listing } of search === 'after write' ? [] : listings) {
      if (!role || !roles.includes(role) || listing.state === 'known' || listing.state === 'missing')
        continue;
      if ([...records].some((one) => one.line === role.line && one.principalId === principalId)) continue;
      const record = newRecord(assignee, principalId, role, role.line);
      record.error = listing.error;
      records.add(record);
    }
    return Math.min(...listings.flatMap(({ state, readAt }) => (state === 'known' ? [readAt] : [])));
  }

  /** List the roles of a principal at scopes and, with `around`, in the widest scope that can be listed. */
  async #list(
    { assignee, principalId, scopes, around }: LosingPrincipal,
    search: SearchMoment,
  ): Promise<readonly (Listing & { readonly role: WantedRole | undefined })[]> {
    const { lists, warn } = this.#context;
    const list = (at: ListedScope): Promise<Listing> => {
      if (search === 'after write') lists.forget(at, principalId);
      return search === 'plan' ? lists.last(at, principalId) : lists.fresh(at, principalId);
    };
    const mightRemain = `${REMAINING} principal ${principalId}, ${assignee.label}, might remain, because`;
    const wide = around && (await listAround(around, this.#context, list));
    if (around && wide?.state === 'forbidden' && search !== 'after write')
      warn(
        `${mightRemain} the deployment identity can't list them in the subscription or in resource group '${around.id.resourceGroup}'.\n` +
          `To fix: Grant it the role '${ADMINISTRATOR}' at one of the two. It can list and delete role assignments. ` +
          'An administrator can list them with:\n' +
          `  ${listCommand([principalId])}`,
      );
    const isListed = ({ door, scope }: ListedScope): boolean =>
      wide?.state === 'known' && door === azureRbac && isWithin(scope, wide.scope);
    const others = scopes.filter((role) => !isListed(role));
    const ofRoles = await Promise.all(others.map(async (role) => ({ role, ...(await list(role)) })));
    const listings = [...(wide ? [{ role: undefined, ...wide }] : []), ...ofRoles];
    for (const { role, ...listing } of listings) {
      if (listing.state !== 'failed' || search === 'at end') continue;
      const { error } = listing;
      // Before any write, only a missing permission lets the step go on.
      if (search !== 'after write')
        throw role ? linesProblem([listProblem(role.line, error)]) : cantList(assignee, error);
      warn(`${mightRemain} they can't be listed again: ${oneLine(messageOf(error))}`);
    }
    return listings;
  }

  async #delete({ deletions }: LosingPrincipal, principal: Principal | undefined): Promise<void> {
    await Promise.all(
      [...deletions.values()].map(({ record, assignment }) =>
        revokeRole(record, assignment, principal, this.#context),
      ),
    );
  }

  #keep({ assignee: { label } }: LosingIdentity, records: readonly RoleRecord[]): void {
    const { journal, warn } = this.#context;
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
}

function recordsOf(principals: readonly LosingPrincipal[]): readonly RoleRecord[] {
  return principals.flatMap(({ deletions }) => [...deletions.values()].map(({ record }) => record));
}

/** Warn about assignments that couldn't be deleted, with the commands that delete them. */
function remainingText({ assignee }: Principal, records: readonly RoleRecord[]): string {
  return [
    `${REMAINING} ${assignee.label}, which was deleted, remain:`,
    ...firstOf(
      records.map((one) => {
        const { scope, error } = one;
        const reason = error instanceof AzureError ? error.detail.code : messageOf(error);
        return `- ${roleText(one)} at ${lastSegment(scope)} (${oneLine(reason)})`;
      }),
    ),
    'To fix: Let an administrator delete them:',
    ...deleteCommands(records.flatMap(({ id }) => id ?? [])).map((command) => `  ${command}`),
  ].join('\n');
}
