import pLimit, { type LimitFunction } from 'p-limit';
import { getOrInsert } from '../collections.ts';
import type { ResourceContext } from '../resources/context.ts';
import type { RegistryRequest } from '../resources/registries.ts';
import { Target } from '../resources/target.ts';
import type { TargetOrPattern } from '../resources/targets.ts';
import { selectedPrincipals } from './assignees.ts';
import { AssignmentLists } from './assignment-lists.ts';
import { Cleanup } from './cleanup.ts';
import type { RolesContext } from './context.ts';
import { Documents } from './documents.ts';
import type { WantedRole } from './door.ts';
import { resolveLines } from './doors.ts';
import { Grants } from './grants.ts';
import { linesProblem } from './line-problems.ts';
import type { RoleRecord } from './record.ts';
import { RegistryAccess } from './registry-access.ts';
import { leavingIdentities, Revocations, stayingIdentities } from './revocations.ts';
import type { RoleLine } from './role-lines.ts';
import { ShownRoles } from './shown-roles.ts';

/** The part of a request that is about roles and registries. */
export type RolesRequest = { readonly runUrl: string | undefined } & (
  | { readonly operation: 'show' }
  | ChangeRolesRequest
);

/** A request to change roles. */
export interface ChangeRolesRequest {
  readonly operation: 'assign' | 'remove' | 'set';
  readonly force: boolean;
  readonly roles: readonly RoleLine[];
  readonly revokeRoles: readonly RoleLine[];
  readonly deleteRoleAssignments: boolean;
  readonly registries: RegistryRequest | undefined;
}

/** The work on roles and registries of a step. */
export interface Roles {
  /** Every role that the step is about, in no order. */
  readonly records: readonly RoleRecord[];
  /** Scopes that weren't searched, a sentence each. */
  readonly unsearched: readonly string[];
  /** Check that the roles of a destroyed principal were listed, or that a warning shows that they can't be. */
  isHandled(principalId: string): boolean;
  /**
   * Check and plan everything before any write: roles are looked up, listed, and written into the journal. For `show`,
   * list the roles.
   * @throws {Problem} if a line can't be fulfilled.
   */
  plan(entries: readonly TargetOrPattern[]): Promise<void>;
  /** Warn of roles that a plan counts as missing because they can't be listed. */
  warnUnlisted(): void;
  /** Begin to grant the roles of identities that the latest reading shows with their principals. Once per principal. */
  grant(target: Target): void;
  /** List the roles of a principal that a write to the target is about to destroy. Returns when that was sent. */
  beforeWrite(target: Target): Promise<number | undefined>;
  /** Finish the grants of a target's identities, and delete the assignments of a principal that it destroyed. */
  afterChange(target: Target): Promise<void>;
  /**
   * Check that the roles were granted with which a target pulls from its registries.
   * @throws {Problem} if one couldn't be granted. Its cause is the failure of the role, which has its own annotation.
   */
  checkPull(target: Target): void;
  /** Revoke roles once all targets have ended. */
  finish(entries: readonly TargetOrPattern[]): Promise<void>;
}

/** Open the work on roles of a step. */
export function openRoles(
  request: RolesRequest,
  context: ResourceContext & Pick<RolesContext, 'identities'>,
): Roles {
  const locks = new Map<string, LimitFunction>();
  const rolesContext: RolesContext = {
    ...context,
    documents: new Documents(context),
    lists: new AssignmentLists(context),
    records: new Set(),
    runUrl: request.runUrl,
    inTurn: (key, work) =>
      key === undefined ? work() : getOrInsert(locks, key, () => pLimit(1))(() => work()),
  };
  return request.operation === 'show' ? showRoles(rolesContext) : new ChangedRoles(request, rolesContext);
}

function showRoles(context: RolesContext): Roles {
  const shown = new ShownRoles(context);
  return {
    get records() {
      return [...context.records];
    },
    get unsearched() {
      return shown.unsearched;
    },
    plan: (entries) => shown.read(entries),
    isHandled: () => false,
    warnUnlisted: () => undefined,
    grant: () => undefined,
    beforeWrite: async () => undefined,
    afterChange: async () => undefined,
    checkPull: () => undefined,
    finish: async () => undefined,
  };
}

/** The roles that a step grants and revokes. */
class ChangedRoles implements Roles {
  readonly #request: ChangeRolesRequest;
  readonly #context: RolesContext;
  readonly #grants: Grants;
  readonly #registries: RegistryAccess | undefined;
  #cleanup: Cleanup | undefined;
  #revocations: Revocations | undefined;

  constructor(request: ChangeRolesRequest, context: RolesContext) {
    this.#request = request;
    this.#context = context;
    this.#grants = new Grants(context, request.force);
    this.#registries = request.registries && new RegistryAccess(request.registries, request.force, context);
  }

  get records(): readonly RoleRecord[] {
    return [...this.#context.records];
  }

  get unsearched(): readonly string[] {
    return this.#cleanup?.unsearched ?? [];
  }

  isHandled(principalId: string): boolean {
    return this.#cleanup?.isHandled(principalId) ?? false;
  }

  async plan(entries: readonly TargetOrPattern[]): Promise<void> {
    const { operation, roles: lines, revokeRoles, deleteRoleAssignments } = this.#request;
    const targets = entries.filter((entry) => entry instanceof Target).filter(({ isOpen }) => isOpen);
    const removes = operation === 'remove';
    // Nothing is granted if all targets have failed, but identities that keep their roles are reported.
    if (targets.length === 0 && !removes) return;
    const { documents } = this.#context;
    const given = await resolveLines(lines, removes ? 'revoke' : 'grant', documents);
    const revoked = await resolveLines(revokeRoles, 'revoke', documents);
    const granted = removes ? [] : given.roles;
    const problems = [
      ...given.problems,
      ...revoked.problems,
      ...(await this.#grants.check(targets, granted)),
    ];
    if (problems.length > 0) throw linesProblem(problems);
    await this.#registries?.plan(targets, granted, revoked.roles);
    this.#grants.plan();
    this.#cleanup = new Cleanup(
      {
        roles: removes ? given.roles : [],
        scopes: [...given.roles, ...revoked.roles],
        all: deleteRoleAssignments,
      },
      this.#context,
    );
    await this.#cleanup.plan(targets);
    this.#revocations = new Revocations(removes ? given.roles : revoked.roles, this.#context);
    await this.#revocations.plan(
      removes ? leavingIdentities(entries) : await this.#selected(targets, revoked.roles),
    );
  }

  async #selected(
    targets: readonly Target[],
    roles: readonly WantedRole[],
  ): Promise<ReturnType<typeof leavingIdentities>> {
    if (roles.length === 0) return [];
    const principals = await selectedPrincipals(targets, this.#context.identities);
    return principals
      .filter(({ principalId }) => principalId !== null)
      .map((principal) => ({ ...principal, isKept: false, isReported: true }));
  }

  warnUnlisted(): void {
    this.#grants.warnUnlisted();
  }

  grant(target: Target): void {
    this.#grants.begin(target, false);
  }

  async beforeWrite(target: Target): Promise<number | undefined> {
    return this.#cleanup?.beforeWrite(target);
  }

  async afterChange(target: Target): Promise<void> {
    // A target that was refused before its write gets nothing. One that needed no write has no entry.
    const isRefused = target.writes.some(({ kind }) => kind === 'identities') && !target.isSent;
    if (!isRefused) await this.#grants.finish(target);
    await this.#cleanup?.afterChange(target);
  }

  checkPull(target: Target): void {
    this.#registries?.check(target, this.#grants);
  }

  async finish(entries: readonly TargetOrPattern[]): Promise<void> {
    // The open writes of a stopped step stay in the journal.
    if (this.#context.signal.aborted) return;
    this.#grants.dropRest();
    this.#cleanup?.finish();
    const { operation } = this.#request;
    await this.#revocations?.revoke(
      operation === 'remove' ? leavingIdentities(entries) : stayingIdentities(entries, this.#context),
    );
  }
}
