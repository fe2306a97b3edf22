import pLimit, { type LimitFunction } from 'p-limit';
import { getOrInsert } from '../collections.ts';
import type { ResourceContext } from '../resources/context.ts';
import type { RegistryRequest } from '../resources/registries.ts';
import { Target } from '../resources/target.ts';
import type { TargetOrPattern } from '../resources/targets.ts';
import { AssignmentLists } from './assignment-lists.ts';
import { Cleanup } from './cleanup.ts';
import type { RolesContext } from './context.ts';
import { Documents } from './documents.ts';
import { resolveLines } from './doors.ts';
import { Grants } from './grants.ts';
import { linesProblem } from './line-problems.ts';
import type { RoleRecord } from './record.ts';
import { RegistryAccess } from './registry-access.ts';
import { leavingIdentities, Revocations, selectedIdentities, stayingIdentities } from './revocations.ts';
import type { RoleLine } from './role-lines.ts';
import { ShownRoles } from './shown-roles.ts';

/** The part of a request that is about roles and registries. */
export type RolesRequest = { readonly runUrl: string | undefined } & (
  | { readonly operation: 'show' }
  | ChangeRolesRequest
);

/** A request to change roles. */
interface ChangeRolesRequest {
  readonly operation: 'assign' | 'remove' | 'set';
  readonly force: boolean;
  readonly roles: readonly RoleLine[];
  readonly revokeRoles: readonly RoleLine[];
  readonly deleteRoleAssignments: boolean;
  readonly registries: RegistryRequest | undefined;
}

/** The work on roles and registries of a step. */
export class Roles {
  readonly #request: RolesRequest;
  readonly #context: RolesContext;
  #shown: ShownRoles | undefined;
  #grants: Grants | undefined;
  #registries: RegistryAccess | undefined;
  #cleanup: Cleanup | undefined;
  #revocations: Revocations | undefined;

  constructor(request: RolesRequest, context: ResourceContext) {
    const turns = new Map<string, LimitFunction>();
    this.#request = request;
    this.#context = {
      ...context,
      documents: new Documents(context),
      lists: new AssignmentLists(context),
      records: new Set(),
      runUrl: request.runUrl,
      inTurn: (key, work) =>
        key === undefined ? work() : getOrInsert(turns, key, () => pLimit(1))(() => work()),
    };
  }

  /** Every role that the step is about, in no order. */
  get records(): readonly RoleRecord[] {
    return [...this.#context.records];
  }

  /** Scopes that weren't searched, a sentence each. */
  get unsearched(): readonly string[] {
    return (this.#shown ?? this.#cleanup)?.unsearched ?? [];
  }

  /** Check that the roles of a destroyed principal were listed, or that a warning shows that they can't be. */
  isHandled(principalId: string): boolean {
    return this.#cleanup?.isHandled(principalId) ?? false;
  }

  /**
   * Check and plan everything before any write: roles are looked up, listed, and written into the journal. For `show`,
   * list the roles.
   * @throws {Problem} if a line can't be fulfilled.
   */
  async plan(entries: readonly TargetOrPattern[]): Promise<void> {
    if (this.#request.operation !== 'show') return this.#planChanges(this.#request, entries);
    this.#shown = new ShownRoles(this.#context);
    await this.#shown.read(entries);
  }

  async #planChanges(request: ChangeRolesRequest, entries: readonly TargetOrPattern[]): Promise<void> {
    const context = this.#context;
    const targets = entries.filter((entry) => entry instanceof Target).filter(({ isOpen }) => isOpen);
    const removes = request.operation === 'remove';
    // Nothing is granted if all targets have failed, but identities that keep their roles are reported.
    if (targets.length === 0 && !removes) return;
    const given = await resolveLines(request.roles, removes ? 'revoke' : 'grant', context.documents);
    const alsoRevoked = await resolveLines(request.revokeRoles, 'revoke', context.documents);
    const granted = removes ? [] : given.roles;
    const revoked = removes ? given.roles : alsoRevoked.roles;
    this.#grants = new Grants(context, request.force);
    const unusable = await this.#grants.check(targets, granted);
    const problems = [...given.problems, ...alsoRevoked.problems, ...unusable];
    if (problems.length > 0) throw linesProblem(problems);
    if (request.registries) {
      this.#registries = new RegistryAccess(request.registries, request.force, context);
      await this.#registries.plan(targets, granted, revoked);
    }
    this.#grants.plan();
    const destroyed = removes ? revoked : [];
    const all = request.deleteRoleAssignments;
    if (all || destroyed.length > 0) {
      this.#cleanup = new Cleanup({ roles: destroyed, scopes: [...granted, ...revoked], all }, context);
      await this.#cleanup.plan(targets);
    }
    if (revoked.length === 0) return;
    this.#revocations = new Revocations(revoked, context);
    await this.#revocations.plan(
      removes ? leavingIdentities(entries) : await selectedIdentities(targets, context),
    );
  }

  /** Warn of roles that a plan counts as missing because they can't be listed. */
  warnUnlisted(): void {
    this.#grants?.warnUnlisted();
  }

  /** Begin to grant the roles of identities that the latest reading shows with their principals. Once per principal. */
  grant(target: Target): void {
    this.#grants?.begin(target, false);
  }

  /** List the roles of a principal that a write to the target is about to destroy. Returns the time of the request. */
  async beforeWrite(target: Target): Promise<number | undefined> {
    return this.#cleanup?.beforeWrite(target);
  }

  /** Finish the grants of a target's identities, and delete the assignments of a principal that it destroyed. */
  async afterChange(target: Target): Promise<void> {
    // A target that was refused before its write gets nothing. One that needed no write has no entry.
    const isRefused = target.writes.some(({ kind }) => kind === 'identities') && !target.isSent;
    if (!isRefused) await this.#grants?.finish(target);
    await this.#cleanup?.afterChange(target);
  }

  /**
   * Check that the roles that let a target pull from its registries were granted.
   * @throws {Problem} if one couldn't be granted. Its cause is the failure of the role, which has its own annotation.
   */
  checkPull(target: Target): void {
    if (this.#grants) this.#registries?.check(target, this.#grants);
  }

  /** Revoke roles once all targets have ended. */
  async finish(entries: readonly TargetOrPattern[]): Promise<void> {
    // The open writes of a stopped step stay in the journal.
    if (this.#context.signal.aborted) return;
    this.#grants?.dropRest();
    this.#cleanup?.finish();
    await this.#revocations?.revoke(
      this.#request.operation === 'remove'
        ? leavingIdentities(entries)
        : stayingIdentities(entries, this.#context),
    );
  }
}
