import { AzureError } from '../azure/errors.ts';
import { getOrInsert } from '../collections.ts';
import type { Problem } from '../problem.ts';
import { idKey, lastSegment } from '../resource-id.ts';
import type { Target } from '../resources/target.ts';
import { firstOf, messageOf, oneLine, sentenceList, upperFirst } from '../text.ts';
import { cantList, type ListedScope, type Listing, listAround } from './assignment-lists.ts';
import { azureRbac } from './azure-rbac.ts';
import { ADMINISTRATOR } from './built-in-roles.ts';
import { deleteCommands, listCommand } from './commands.ts';
import type { RolesContext } from './context.ts';
import { type Assignment, findAssignment, isOf, type WantedRole } from './door.ts';
import { combineProblems, listProblem } from './line-problems.ts';
import {
  isKnown,
  type LosingPrincipal,
  leavingPrincipals,
  type Principal,
  stayingPrincipals,
  systemPrincipal,
} from './principals.ts';
import { newRecord, type RoleRecord, roleText } from './record.ts';
import { isWithin } from './scope.ts';
import { dropRole, planRole, revokeRole } from './write-role.ts';

/** The part of a request that decides which principals lose roles. */
interface RevocationRequest {
  readonly operation: 'assign' | 'remove' | 'set';
  readonly deleteRoleAssignments: boolean;
}

/** A principal and the roles that it loses. */
interface Losses extends LosingPrincipal {
  /** The roles of lines that it loses. */
  readonly roles: readonly WantedRole[];
  /** The resource around which it also loses every other role: `delete-role-assignments`. */
  readonly around: Target | undefined;
  /** By the ID of the assignment, or by the role of a line if its assignments can't be listed. */
  readonly found: Map<string | WantedRole, { record: RoleRecord; assignment: Assignment | undefined }>;
}

/** The moments of a search, and the age that its lists can have. */
const AGES = { plan: 'any', write: 'fresh', end: 'fresh', destroyed: 'new' } as const;
type Moment = keyof typeof AGES;

/**
 * Choose the assignments that a principal loses: those of `roles` and, with `all`, every one in a subscription.
 * Assignments at management groups and at the tenant stay, because a deployment doesn't own them.
 */
export function assignmentsToDelete(
  principalId: string,
  assignments: readonly Assignment[],
  roles: readonly WantedRole[],
  all: boolean,
): readonly { readonly assignment: Assignment; readonly role: WantedRole | undefined }[] {
  const own = assignments.filter((one) => isOf(one, principalId) && isWithin(one.scope, '/subscriptions'));
  const byAssignment = new Map(roles.map((role) => [findAssignment(role, principalId, own), role]));
  return own
    .map((assignment) => ({ assignment, role: byAssignment.get(assignment) }))
    .filter(({ role }) => all || role);
}

/** The roles that a step revokes, from principals that it destroys and from those that remain. */
export class Revocations {
  readonly #request: RevocationRequest;
  /** The roles of all lines, and those that identities lose. */
  readonly #lines: readonly WantedRole[];
  readonly #revoked: readonly WantedRole[];
  readonly #context: RolesContext;
  /** By principal ID. */
  readonly #losses = new Map<string, Losses>();

  constructor(
    request: RevocationRequest,
    granted: readonly WantedRole[],
    revoked: readonly WantedRole[],
    context: RolesContext,
  ) {
    this.#request = request;
    this.#lines = [...granted, ...revoked];
    this.#revoked = revoked;
    this.#context = context;
  }

  /** Plan to revoke the roles of principals that targets are about to lose, and of those that remain. */
  async plan(targets: readonly Target[]): Promise<void> {
    const open = targets.filter(({ isOpen }) => isOpen);
    await this.#context.limit.map(open, (target) => this.beforeWrite(target, 'plan'));
    await this.#searchRemaining(targets, 'plan');
  }

  /** List the roles of the principal that a write is about to destroy. Returns the time of the oldest request. */
  async beforeWrite(target: Target, moment: 'plan' | 'write' = 'write'): Promise<number | undefined> {
    const { cleaned, unsearched } = this.#context;
    const { operation, deleteRoleAssignments } = this.#request;
    // The lines of `revoke-roles` are for identities that stay.
    const roles = operation === 'remove' ? this.#revoked : [];
    const principal = systemPrincipal(target, target.latest);
    if (!target.plan?.removeSystem || !isKnown(principal)) return undefined;
    if (!deleteRoleAssignments && roles.length === 0) return undefined;
    target.begin('listing the roles of its system-assigned identity');
    if (deleteRoleAssignments) {
      cleaned.add(principal.principalId);
      unsearched.add("Role assignments in other subscriptions weren't searched.");
      if (this.#lines.some(({ door }) => door !== azureRbac))
        unsearched.add("Cosmos DB accounts and Redis caches were searched only if they're in 'roles'.");
    }
    const around = deleteRoleAssignments ? target : undefined;
    const losses = { ...principal, isKept: false, roles, around, found: new Map() };
    return (await this.#search(losses, moment)).readAt;
  }

  /** Delete the roles of the principals that a target lost. If that fails, the step warns. */
  async afterChange(target: Target): Promise<void> {
    const { signal, warn } = this.#context;
    // Azure might still undo a change that it hasn't finished.
    if (target.writes.some(({ state }) => state === 'sent' || state === 'accepted')) return;
    for (const principalId of target.destroyed) {
      if (signal.aborted) return;
      const losses = this.#losses.get(idKey(principalId));
      // Another process assigned it and removed it again, so this step never saw its roles.
      if (!losses) continue;
      target.begin('deleting the roles of its system-assigned identity');
      const { failure } = await this.#search(losses, 'destroyed');
      if (failure)
        warn(`${mightRemain(losses)} they can't be listed again: ${oneLine(messageOf(failure.cause))}`);
      this.#losses.delete(idKey(principalId));
      await this.#delete(losses, undefined);
      // A line that failed has its own annotation.
      const remaining = recordsOf(losses).filter(({ line, error }) => !line && error !== undefined);
      if (remaining.length > 0) warn(remainingText(losses, remaining));
    }
  }

  /** Revoke the roles of principals that remain, and forget those of principals that weren't destroyed after all. */
  async finish(targets: readonly Target[]): Promise<void> {
    for (const { principalId } of this.#losses.values()) {
      this.#forget(principalId);
      this.#context.cleaned.delete(principalId);
    }
    await this.#searchRemaining(targets, 'end');
  }

  /** Find the roles of principals that remain, and revoke them at the end. */
  async #searchRemaining(targets: readonly Target[], moment: 'plan' | 'end'): Promise<void> {
    const roles = this.#revoked;
    if (roles.length === 0) return;
    const list = this.#request.operation === 'remove' ? leavingPrincipals : stayingPrincipals;
    const principals = await list(targets, this.#context);
    await Promise.all(
      principals.map(async (principal) => {
        const losses = { ...principal, roles, around: undefined, found: new Map() };
        await this.#context.limit(() => this.#search(losses, moment));
        if (losses.isKept) this.#warnKept(losses);
        else if (moment === 'end') await this.#delete(losses, principal);
      }),
    );
  }

  /**
   * Find the roles of a principal, and plan to delete them. The roles of a destroyed principal might no longer be
   * listed, so the last search only adds to the one before it.
   * @returns the time of the oldest request, and the failure of a list for a reason other than a missing permission
   * @throws {Problem} that failure before a write. At the end, only the line fails.
   */
  async #search(
    losses: Losses,
    moment: Moment,
  ): Promise<{ readonly readAt: number; readonly failure: Problem | undefined }> {
    const { assignee, principalId, isKept, roles, around, found } = losses;
    const listings = await this.#list(losses, moment);
    let failure: Problem | undefined;
    for (const { role, ...listing } of listings) {
      if (listing.state !== 'failed') continue;
      const { error } = listing;
      failure ??= role ? combineProblems([listProblem(role.line, error)]) : cantList(assignee, error);
    }
    if (failure && (moment === 'plan' || moment === 'write')) throw failure;
    const isLast = moment === 'destroyed';
    const assignments = listings.flatMap((one) => one.assignments);
    const lost = assignmentsToDelete(principalId, assignments, roles, around !== undefined);
    if (!isLast) this.#forget(principalId);
    this.#losses.set(idKey(principalId), losses);
    // Several lists can contain the same assignment.
    for (const { assignment, role } of lost)
      getOrInsert(found, idKey(assignment.id), () => {
        const record = newRecord(losses, { ...assignment, ...role });
        if (!isKept) planRole('revocation', record, this.#context);
        return { assignment, record };
      });
    for (const { role, ...listing } of listings) {
      if (listing.state === 'known' || listing.state === 'missing') continue;
      const { error } = listing;
      if (isLast || !role || !roles.includes(role) || lost.some((one) => one.role === role)) continue;
      found.set(role, { record: { ...newRecord(losses, role), error }, assignment: undefined });
    }
    for (const { record } of found.values()) this.#context.records.add(record);
    const times = listings.flatMap(({ state, readAt }) => (state === 'known' ? [readAt] : []));
    return { readAt: Math.min(...times), failure };
  }

  /** List the roles of a principal at scopes and, with `around`, in the widest scope that can be listed. */
  async #list(
    losses: Losses,
    moment: Moment,
  ): Promise<readonly (Listing & { role: WantedRole | undefined })[]> {
    const { principalId, roles, around } = losses;
    const { lists, warn } = this.#context;
    const list = (at: ListedScope): Promise<Listing> => lists.get(at, principalId, AGES[moment]);
    const wide = around && (await listAround(around, this.#context, list));
    if (around && wide?.state === 'forbidden')
      warn(
        `${mightRemain(losses)} the deployment identity can't list them in the subscription or in resource group '${around.id.resourceGroup}'.\n` +
          `To fix: Grant it the role '${ADMINISTRATOR}' at one of the two, so that it can list and delete role assignments. ` +
          'Until then, an administrator can list them with:\n' +
          `  ${listCommand([principalId])}`,
      );
    const isListed = ({ door, scope }: ListedScope): boolean =>
      wide?.state === 'known' && door === azureRbac && isWithin(scope, wide.scope);
    const others = (around ? this.#lines : roles).filter((role) => !isListed(role));
    const ofRoles = await Promise.all(others.map(async (role) => ({ role, ...(await list(role)) })));
    return [...(wide ? [{ role: undefined, ...wide }] : []), ...ofRoles];
  }

  async #delete({ found }: Losses, principal: Principal | undefined): Promise<void> {
    await Promise.all(
      [...found.values()].map(
        ({ record, assignment }) => assignment && revokeRole(record, assignment, principal, this.#context),
      ),
    );
  }

  /** Forget the results of the last search for the roles of a principal. */
  #forget(principalId: string): void {
    const losses = this.#losses.get(idKey(principalId));
    for (const record of losses ? recordsOf(losses) : []) dropRole(record, this.#context);
  }

  #warnKept(losses: Losses): void {
    const kept = recordsOf(losses).filter(({ error }) => error === undefined);
    if (kept.length === 0) return;
    const roles = kept.map((record) => `${roleText(record)} at ${record.scope}`);
    this.#context.warn(
      `${upperFirst(losses.assignee.label)} keeps the ${roles.length > 1 ? 'roles' : 'role'} ` +
        `${sentenceList(roles)}, because the step failed for a resource that has this identity.`,
    );
  }
}

function recordsOf({ found }: Losses): readonly RoleRecord[] {
  return [...found.values()].map(({ record }) => record);
}

function mightRemain({ assignee, principalId }: Losses): string {
  return `Role assignments of principal ${principalId}, ${assignee.label}, might remain, because`;
}

/** Warn about assignments that couldn't be deleted, with the commands that delete them. */
function remainingText({ assignee }: Principal, records: readonly RoleRecord[]): string {
  return [
    `Role assignments of ${assignee.label}, which was deleted, remain:`,
    ...firstOf(
      records.map((one) => {
        const { scope, error } = one;
        const reason = error instanceof AzureError ? error.detail.code : messageOf(error);
        return `- ${roleText(one)} at ${lastSegment(scope)} (${oneLine(reason)})`;
      }),
    ),
    'To fix: Ask an administrator to delete them:',
    ...deleteCommands(records.flatMap(({ id }) => id ?? [])).map((command) => `  ${command}`),
  ].join('\n');
}
