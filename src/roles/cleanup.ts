import { AzureError } from '../azure/errors.ts';
import { distinct, getOrInsert } from '../collections.ts';
import { Problem } from '../problem.ts';
import { idKey } from '../resource-id.ts';
import type { Target } from '../resources/target.ts';
import { StepStopped } from '../step.ts';
import { messageOf, oneLine } from '../text.ts';
import { systemAssignee } from './assignees.ts';
import { azureRbac } from './azure-rbac.ts';
import { ADMINISTRATOR } from './built-in-roles.ts';
import { deleteCommands } from './commands.ts';
import type { RolesContext } from './context.ts';
import { type Assignment, findAssignment, isOf, type WantedRole } from './door.ts';
import { linesProblem, unlistable } from './line-problems.ts';
import { groupsOnlyText, listPrincipalRoles, type PrincipalRoles } from './principal-roles.ts';
import { newRecord, type RoleRecord, roleText } from './record.ts';
import type { RoleLine } from './role-lines.ts';
import { isWithin } from './scope.ts';
import { planRole, revokeRole } from './write-role.ts';

/** The roles to delete with a system-assigned identity. */
export interface CleanupRequest {
  /** The roles of lines to revoke. */
  readonly roles: readonly WantedRole[];
  /** The roles of all lines, whose scopes are listed. */
  readonly scopes: readonly WantedRole[];
  /** Also delete every other role: `delete-role-assignments`. */
  readonly all: boolean;
}

/** An assignment to delete with its principal. */
export interface Deletion {
  readonly assignment: Assignment;
  /** The line that revokes it, if any. */
  readonly line: RoleLine | undefined;
}

/** A principal that is about to be destroyed, or was. */
interface Departing {
  readonly target: Target;
  /** Its roles, by assignment ID. */
  readonly roles: Map<string, { readonly assignment: Assignment; readonly record: RoleRecord }>;
  /** The records of lines whose scopes can't be listed. */
  readonly failed: readonly RoleRecord[];
  reach: PrincipalRoles['reach'];
  isDestroyed: boolean;
}

/**
 * Choose the assignments to delete with a principal: those of lines, and with `all` every one in a subscription.
 * Assignments of management groups and the tenant stay: a deployment doesn't own them.
 */
export function toDelete(
  principalId: string,
  assignments: readonly Assignment[],
  { roles, all }: Pick<CleanupRequest, 'roles' | 'all'>,
): readonly Deletion[] {
  const own = distinct(
    assignments.filter((one) => isOf(one, principalId) && isWithin(one.scope, '/subscriptions')),
    ({ id }) => idKey(id),
  );
  const lines = new Map(
    roles.flatMap((role) => {
      const found = findAssignment(role, principalId, own);
      return found ? [[found, role.line] as const] : [];
    }),
  );
  return own
    .filter((assignment) => all || lines.has(assignment))
    .map((assignment) => ({ assignment, line: lines.get(assignment) }));
}

/**
 * The roles of system-assigned principals that the step destroys. They are listed right before the write, because a
 * destroyed principal might no longer be listed, and deleted after it.
 */
export class Cleanup {
  readonly #request: CleanupRequest;
  readonly #context: RolesContext;
  readonly #departing = new Map<string, Departing>();
  readonly #groupsOnly = new Set<string>();

  constructor(request: CleanupRequest, context: RolesContext) {
    this.#request = request;
    this.#context = context;
  }

  /** The scopes that weren't searched, a sentence each. */
  get unsearched(): readonly string[] {
    const { all, scopes } = this.#request;
    if (!all || this.#departing.size === 0) return [];
    return [
      "Role assignments in other subscriptions weren't searched.",
      ...(scopes.some(({ door }) => door !== azureRbac)
        ? ["Of accounts and caches with roles of their own, only those in 'roles' were searched."]
        : []),
      ...groupsOnlyText(this.#groupsOnly),
    ];
  }

  /** Check that the roles of a destroyed principal were listed, or that a warning shows that they can't be. */
  isHandled(principalId: string): boolean {
    return this.#request.all && this.#departing.has(principalId);
  }

  /** Plan to delete the roles of principals that targets are about to lose. */
  async plan(targets: readonly Target[]): Promise<void> {
    await Promise.all(targets.map((target) => this.#listCurrent(target, 'last')));
  }

  /** List the roles of the principal that a write is about to destroy. Returns the time of the request. */
  async beforeWrite(target: Target): Promise<number | undefined> {
    return this.#listCurrent(target, 'fresh');
  }

  /** Delete the roles of the principals that a target lost. If that fails, the step warns. */
  async afterChange(target: Target): Promise<void> {
    // Azure might still undo a change that it hasn't finished.
    const isFinished = target.writes.every(({ state }) => state !== 'sent' && state !== 'accepted');
    if (!isFinished) return;
    for (const principalId of target.destroyed) {
      if (this.#context.signal.aborted) return;
      target.begin('deleting the roles of its system-assigned identity');
      try {
        await this.#list(target, principalId, 'again');
      } catch (error) {
        if (error instanceof StepStopped) return;
        this.#context.warn(
          `Role assignments of principal ${principalId}, which ${target.label} had, might remain, because they can't ` +
            `be listed again: ${oneLine(messageOf(error))}`,
        );
      }
      const departing = this.#departing.get(principalId);
      if (departing) await this.#delete(departing);
    }
  }

  /** Forget the roles of principals that weren't destroyed: their removal was refused or failed. */
  finish(): void {
    for (const [principalId, departing] of this.#departing) {
      if (departing.isDestroyed) continue;
      this.#departing.delete(principalId);
      for (const [id, { record }] of departing.roles) this.#forget(departing, id, record);
      for (const record of departing.failed) this.#context.records.delete(record);
    }
  }

  async #listCurrent(target: Target, which: 'last' | 'fresh'): Promise<number | undefined> {
    const principalId = target.latest?.identities.system?.principalId;
    if (!target.plan?.removeSystem || !principalId) return undefined;
    target.begin('listing the roles of its system-assigned identity');
    return this.#list(target, principalId, which);
  }

  /**
   * List the roles of a principal and note those to delete. A list replaces the one before. After the removal, the
   * principal might no longer be listed, so a list that is read `again` only adds to it.
   */
  async #list(target: Target, principalId: string, which: 'last' | 'fresh' | 'again'): Promise<number> {
    const { all, roles, scopes } = this.#request;
    const { lists, records, warn } = this.#context;
    const found = await listPrincipalRoles(target, scopes, all, async ({ door, scope }) => {
      if (which === 'again') lists.forget(door, scope, principalId);
      const read =
        which === 'last' ? lists.of(door, scope, principalId) : lists.fresh(door, scope, principalId);
      return read.catch((error: unknown) => {
        const line = scopes.find((one) => one.door === door && one.scope === scope)?.line;
        if (!(error instanceof AzureError) || which === 'again') throw error;
        if (line) throw linesProblem([unlistable(line, error)]);
        throw new Problem(`Can't list the roles of ${systemAssignee(target).label}.`, { cause: error });
      });
    });
    const departing = getOrInsert(this.#departing, principalId, () =>
      this.#newDeparting(target, principalId, found),
    );
    departing.reach ??= found.reach;
    if (found.reach === 'resource group') this.#groupsOnly.add(target.id.resourceGroup);
    if (all && !departing.reach) warn(unlistedText(target, principalId));
    const deletions = toDelete(principalId, found.assignments, { roles, all });
    const ids = new Set(deletions.map(({ assignment }) => idKey(assignment.id)));
    for (const [id, { record }] of which === 'again' ? [] : departing.roles)
      if (!ids.has(id)) this.#forget(departing, id, record);
    for (const { assignment, line } of deletions) {
      if (departing.roles.has(idKey(assignment.id))) continue;
      const record = newRecord(systemAssignee(target), principalId, assignment, line);
      record.entry = planRole('revocation', record, this.#context);
      records.add(record);
      departing.roles.set(idKey(assignment.id), { assignment, record });
    }
    return found.readAt;
  }

  /** A line whose scope can't be listed can't be revoked. */
  #newDeparting(target: Target, principalId: string, { unlisted }: PrincipalRoles): Departing {
    const failed = this.#request.roles.flatMap((role) => {
      const refused = unlisted.find(({ at }) => at.door === role.door && at.scope === role.scope);
      if (!refused) return [];
      const record = newRecord(systemAssignee(target), principalId, role, role.line);
      record.error = refused.error;
      this.#context.records.add(record);
      return [record];
    });
    return { target, failed, roles: new Map(), reach: undefined, isDestroyed: false };
  }

  #forget({ roles }: Departing, id: string, record: RoleRecord): void {
    roles.delete(id);
    if (record.entry) this.#context.journal.drop(record.entry);
    this.#context.records.delete(record);
  }

  async #delete(departing: Departing): Promise<void> {
    departing.isDestroyed = true;
    const roles = [...departing.roles.values()];
    await Promise.all(
      roles.map(({ record, assignment }) => revokeRole(record, assignment, true, this.#context)),
    );
    // A line that failed has an annotation of its own.
    const records = roles
      .map(({ record }) => record)
      .filter(({ line, error }) => !line && error !== undefined);
    if (records.length > 0) this.#context.warn(remainingText(departing.target, records));
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
