import type { RegistryRequest } from '../resources/registries.ts';
import type { Target } from '../resources/target.ts';
import { type RolesContext, type RunContext, rolesContext } from './context.ts';
import { Grants } from './grants.ts';
import { contradictions, resolveLines } from './line-checks.ts';
import { combineProblems } from './line-problems.ts';
import { checkPulls, planPulls, type Registry } from './registry-access.ts';
import { Revocations } from './revocations.ts';
import type { RoleLine } from './role-lines.ts';

/** The part of a request that changes roles and registries. */
interface RolesRequest {
  readonly operation: 'assign' | 'remove' | 'set';
  readonly force: boolean;
  readonly roles: readonly RoleLine[];
  readonly revokeRoles: readonly RoleLine[];
  readonly deleteRoleAssignments: boolean;
  readonly registries: RegistryRequest | undefined;
}

/** The work on roles and registries of a step that changes them. */
export class Roles {
  readonly #request: RolesRequest;
  readonly #context: RolesContext;
  readonly #grants: Grants;
  #registries: readonly Registry[] = [];
  #revocations: Revocations | undefined;

  constructor(request: RolesRequest, context: RunContext) {
    this.#request = request;
    this.#context = rolesContext(context);
    this.#grants = new Grants(this.#context);
  }

  /**
   * Check and plan everything before any write: roles are looked up, listed, and written into the journal.
   * @returns the roles that a plan counts as missing because they can't be listed. In a real run, the
   *   write shows whether they are.
   * @throws {Problem} if a line can't be fulfilled.
   */
  async plan(all: readonly Target[]): Promise<readonly string[]> {
    const { operation, force, roles, revokeRoles, registries } = this.#request;
    const targets = all.filter(({ isOpen }) => isOpen);
    const isRemoval = operation === 'remove';
    // Nothing is granted if all targets have failed, but identities that keep their roles are reported.
    if (targets.length === 0 && !isRemoval) return [];
    const granted = await resolveLines(isRemoval ? [] : roles, 'grant', this.#context);
    const revoked = await resolveLines(isRemoval ? roles : revokeRoles, 'revoke', this.#context);
    const contradicting = contradictions(granted.roles, revoked.roles);
    const unusable = await this.#grants.check(targets, granted.roles, force);
    const problems = [...granted.problems, ...revoked.problems, ...contradicting, ...unusable];
    if (problems.length > 0) throw combineProblems(problems);
    if (registries) {
      const lines = { granted: granted.roles, revoked: revoked.roles };
      this.#registries = await planPulls(registries, targets, lines, force, this.#context);
    }
    this.#grants.plan();
    this.#revocations = new Revocations(this.#request, granted.roles, revoked.roles, this.#context);
    await this.#revocations.plan(all);
    return this.#grants.unlisted;
  }

  /** Begin to grant the roles of identities that the latest reading shows with their principals. Once per principal. */
  grant(target: Target): void {
    this.#grants.start(target, false);
  }

  /** List the roles of a principal that a write to the target is about to destroy. Returns the time of the request. */
  async beforeWrite(target: Target): Promise<number | undefined> {
    return this.#revocations?.beforeWrite(target);
  }

  /** Finish the grants of a target's identities, and delete the assignments of its destroyed principals. */
  async afterChange(target: Target): Promise<void> {
    // A target that was refused before its write gets nothing. One that needed no write has no entry.
    const isRefused = target.writes.some(({ kind }) => kind === 'identities') && !target.isSent;
    if (!isRefused) await this.#grants.finish(target);
    await this.#revocations?.afterChange(target);
  }

  /**
   * Check that the roles that let a target pull from its registries were granted.
   * @throws {Problem} if one couldn't be granted. Its cause is the failure of the role, which has its own annotation.
   */
  checkPull(target: Target): void {
    const { registries, force } = this.#request;
    if (registries && !force) checkPulls(target, this.#registries, registries.identity, this.#grants);
  }

  /** Revoke roles once all targets have ended. */
  async finish(targets: readonly Target[]): Promise<void> {
    // The open writes of a stopped step stay in the journal.
    if (this.#context.signal.aborted) return;
    this.#grants.dropRest();
    await this.#revocations?.finish(targets);
  }
}
