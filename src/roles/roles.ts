import type { Arm } from '../azure/arm.ts';
import { limiter } from '../limiter.ts';
import { isDryRun, type Request } from '../request.ts';
import type { TargetOrPattern } from '../resources/find.ts';
import { Target } from '../resources/target.ts';
import { AssignmentLists } from './assignment-lists.ts';
import { Cleanup } from './cleanup.ts';
import type { RolesContext } from './context.ts';
import type { RoleEntry } from './entry.ts';
import { Grants } from './grants.ts';
import type { KnownPrincipals } from './holders.ts';
import { RoleLinesError } from './line-problems.ts';
import { resolveLines } from './resolve.ts';
import { Revocations } from './revocations.ts';
import { RoleAssignments } from './role-assignments.ts';
import type { RoleLine } from './role-lines.ts';
import { distinctRoles, type ResolvedRole } from './role-matching.ts';
import { ShownRoles } from './shown-roles.ts';

/**
 * All work on roles of a step, and the owner of what is known of it. But for {@link check}, which stops every
 * write, it makes no target fail: what fails is noted in the entries.
 */
export class Roles {
  readonly #request: Request;
  readonly #context: RolesContext;
  readonly #grants: Grants | undefined;
  readonly #shownRoles: ShownRoles | undefined;
  #cleanup: Cleanup | undefined;
  #revocations: Revocations | undefined;
  #isDone = false;

  constructor(request: Request, context: RolesContext) {
    this.#request = request;
    this.#context = context;
    if (request.operation === 'show') this.#shownRoles = new ShownRoles(context);
    else if (request.operation !== 'remove' && request.roles.length > 0) {
      const { operation, roles: lines, force } = request;
      this.#grants = new Grants({ operation, lines, force }, context);
    }
  }

  /** What is known of every role, in no order. */
  get entries(): readonly RoleEntry[] {
    const parts = [this.#grants, this.#cleanup, this.#revocations, this.#shownRoles];
    return parts.flatMap((part) => part?.entries ?? []);
  }

  /** Where roles were not looked for, a line each. */
  get unsearched(): readonly string[] {
    return [...(this.#cleanup?.unsearched ?? []), ...(this.#shownRoles?.unsearched ?? [])];
  }

  /** What is done once all targets have ended, while it is not. */
  get pending(): string | undefined {
    if (this.#isDone) return undefined;
    if (this.#shownRoles) return 'listing roles';
    return this.#revocations ? 'revoking roles' : undefined;
  }

  /** Whether all assignments of a destroyed principal that may be listed are (or would be) deleted. */
  isCleanedUp(principalId: string): boolean {
    return this.#cleanup?.isCleanedUp(principalId) ?? false;
  }

  /**
   * Before anything is written: roles are looked up by name, and what speaks against granting them is found.
   * @throws {RoleLinesError} with every line that cannot come true.
   */
  async check(targets: readonly Target[], known: KnownPrincipals): Promise<void> {
    const { operation } = this.#request;
    // The report names what went on when the step was stopped.
    this.#context.signal.throwIfAborted();
    // Where every removal was refused, it is still told who keeps which roles.
    if (targets.length === 0 && operation !== 'remove') return;
    for (const target of targets) target.begin('looking up roles');
    await this.#grants?.check(targets, known);
    if (operation === 'show' || operation === 'assign') return;
    const { roles: lines, deleteRoleAssignments } = this.#request;
    const roles = operation === 'remove' ? await this.#resolve(lines) : [];
    if (operation === 'remove' && lines.length > 0) this.#revocations = new Revocations(roles, this.#context);
    if (deleteRoleAssignments || roles.length > 0) {
      const scopes = lines.map(({ scope }) => scope);
      const dryRun = isDryRun(this.#request);
      this.#cleanup = new Cleanup({ roles, scopes, deleteAll: deleteRoleAssignments, dryRun }, this.#context);
    }
  }

  /** Right before a target is changed: what its principal has is listed, if that goes. */
  async beforeChange(target: Target): Promise<void> {
    await this.#cleanup?.beforeChange(target);
  }

  /** Once a target is as it should be: its identities get their roles, and a destroyed principal loses its own. */
  async afterChange(target: Target): Promise<void> {
    if (isDryRun(this.#request)) return;
    if (this.#grants || this.#cleanup) target.begin('granting and revoking its roles');
    await Promise.all([this.#grants?.grant(target), this.#cleanup?.afterChange(target)]);
  }

  /** Once all targets have ended: what identities lose that live on, and in a dry run all that would be done. */
  async afterAll(entries: readonly TargetOrPattern[], known: KnownPrincipals): Promise<void> {
    const dryRun = isDryRun(this.#request);
    const targets = entries.filter((entry) => entry instanceof Target);
    if (dryRun) {
      const succeeded = targets.filter(({ outcome }) => outcome.state === 'succeeded');
      await this.#grants?.plan(succeeded, known);
      this.#cleanup?.plan();
    }
    this.#cleanup?.afterAll();
    await this.#revocations?.revoke(entries, dryRun);
    await this.#shownRoles?.read(targets);
    this.#isDone = !this.#context.signal.aborted;
  }

  /** The roles to revoke. */
  async #resolve(lines: readonly RoleLine[]): Promise<readonly ResolvedRole[]> {
    const { roles, problems } = await resolveLines(lines, 'remove', this.#context.assignments);
    if (problems.length > 0) throw new RoleLinesError(problems);
    return distinctRoles(roles);
  }
}

/** Gets ready for the work on roles of a step. */
export function openRoles(
  request: Request,
  step: Omit<RolesContext, 'arm' | 'assignments' | 'lists' | 'limit' | 'runUrl'> & { readonly arm: Arm },
): Roles {
  const limit = limiter(request.maxParallel);
  const assignments = new RoleAssignments(step.arm);
  const lists = new AssignmentLists(assignments, limit);
  return new Roles(request, { ...step, assignments, lists, limit, runUrl: request.runUrl });
}
