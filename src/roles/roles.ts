import { distinctRoles, type WantedRole } from '../identity/role-matching.ts';
import { isDryRun, type Request } from '../request.ts';
import type { Target } from '../target/target.ts';
import type { RolesContext } from './context.ts';
import { Departing } from './departing.ts';
import type { RoleEntry } from './entry.ts';
import { Granting } from './granting.ts';
import type { KnownPrincipals } from './holders.ts';
import { RoleLinesError } from './line-problems.ts';
import { resolveLines } from './resolve.ts';
import { Revoking } from './revoking.ts';
import { Showing } from './showing.ts';

/**
 * All work on roles of a step, and the owner of what is known of it. But for {@link check}, which stops every
 * write, it makes no target fail: what fails is noted in the entries.
 */
export class Roles {
  readonly #request: Request;
  readonly #context: RolesContext;
  readonly #granting: Granting | undefined;
  readonly #showing: Showing | undefined;
  #departing: Departing | undefined;
  #revoking: Revoking | undefined;

  constructor(request: Request, context: RolesContext) {
    this.#request = request;
    this.#context = context;
    if (request.operation === 'show') this.#showing = new Showing(context);
    else if (request.operation !== 'remove' && request.roles.length > 0) {
      const { operation, roles: lines, force } = request;
      this.#granting = new Granting({ operation, lines, force }, context);
    }
  }

  /** What is known of every role, in no order. */
  get entries(): readonly RoleEntry[] {
    const parts = [this.#granting, this.#departing, this.#revoking, this.#showing];
    return parts.flatMap((part) => part?.entries ?? []);
  }

  /** Where it was not looked for roles, a line each. */
  get limits(): readonly string[] {
    return [...(this.#departing?.limits ?? []), ...(this.#showing?.limits ?? [])];
  }

  /** Whether all assignments of a destroyed principal that may be listed are (or would be) deleted. */
  isCleanedUp(principalId: string): boolean {
    return this.#departing?.isCleanedUp(principalId) ?? false;
  }

  /**
   * Before anything is written: roles are looked up, and what speaks against granting them. In a dry run also what
   * would become of them.
   * @throws {RoleLinesError} with every line that cannot come true.
   */
  async check(targets: readonly Target[], known: KnownPrincipals): Promise<void> {
    const { operation } = this.#request;
    if (targets.length === 0) return;
    await this.#granting?.check(targets, known);
    if (operation === 'show' || operation === 'assign') return;
    const { roles, deleteRoleAssignments } = this.#request;
    const wanted = operation === 'remove' ? await this.#resolve() : [];
    if (operation === 'remove' && roles.length > 0) this.#revoking = new Revoking(wanted, this.#context);
    if (deleteRoleAssignments || wanted.length > 0) {
      const scopes = roles.map(({ scope }) => scope);
      this.#departing = new Departing({ wanted, scopes, deleteAll: deleteRoleAssignments }, this.#context);
    }
  }

  /** Right before a target is changed: what its principal has is listed, if that goes. */
  async before(target: Target): Promise<void> {
    await this.#departing?.before(target);
  }

  /** Once a target is as it should be: its identities get their roles, and a destroyed principal loses its own. */
  async after(target: Target): Promise<void> {
    if (isDryRun(this.#request)) return;
    if (this.#granting || this.#departing) target.begin('granting and revoking its roles');
    await Promise.all([this.#granting?.grant(target), this.#departing?.after(target)]);
  }

  /** Once all targets have ended: what identities lose that live on, and in a dry run all that would be done. */
  async finish(targets: readonly Target[], known: KnownPrincipals): Promise<void> {
    const dryRun = isDryRun(this.#request);
    if (dryRun) {
      const succeeded = targets.filter(({ outcome }) => outcome.state === 'succeeded');
      await this.#granting?.plan(succeeded, known);
      this.#departing?.plan();
    }
    this.#departing?.finish();
    await this.#revoking?.finish(targets, dryRun);
    await this.#showing?.finish(targets);
  }

  async #resolve(): Promise<readonly WantedRole[]> {
    if (this.#request.operation === 'show') return [];
    const { roles } = this.#request;
    const { wanted, problems } = await resolveLines(roles, 'remove', this.#context.assignments);
    if (problems.length > 0) throw new RoleLinesError(problems);
    return distinctRoles(wanted);
  }
}
