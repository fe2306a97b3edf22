import type { AzureError } from '../azure/errors.ts';
import { getOrInsert } from '../collections.ts';
import type { Target } from '../resources/target.ts';
import { StepStopped } from '../step.ts';
import type { RolesContext } from './context.ts';
import { RoleEntry } from './entry.ts';
import { grantRole } from './grant-role.ts';
import { holderKey, type KnownPrincipals, type Principal, selectedPrincipals } from './holders.ts';
import { type LineProblem, RoleLinesError } from './line-problems.ts';
import { missingScope, resolveLines } from './resolve.ts';
import { definitionGuid } from './role-definition.ts';
import type { RoleLine } from './role-lines.ts';
import { distinctRoles, findAssignment, type ResolvedRole, type RoleAssignment } from './role-matching.ts';
import { checkScopeModes } from './scope-modes.ts';

/** What is asked of {@link Grants}. */
export interface GrantRequest {
  readonly operation: 'assign' | 'set';
  readonly lines: readonly RoleLine[];
  /** Whether roles are granted that have no effect. */
  readonly force: boolean;
}

/** The roles that the selected identities get. */
export class Grants {
  readonly #request: GrantRequest;
  readonly #context: RolesContext;
  readonly #grants = new Map<string, Promise<void>>();
  readonly #entries: RoleEntry[] = [];
  #wanted: readonly ResolvedRole[] = [];

  constructor(request: GrantRequest, context: RolesContext) {
    this.#request = request;
    this.#context = context;
  }

  /** What is known of every role to grant, in no order. */
  get entries(): readonly RoleEntry[] {
    return this.#entries;
  }

  /**
   * Before anything is written: roles are looked up, what known principals have is listed, and where a role would
   * be added its scope is looked at.
   * @throws {RoleLinesError} with every line that cannot come true.
   */
  async check(targets: readonly Target[], known: KnownPrincipals): Promise<void> {
    const principals = selectedPrincipals(targets, known);
    const { lines, operation, force } = this.#request;
    const { roles, problems } = await resolveLines(lines, operation, this.#context.assignments);
    this.#wanted = distinctRoles(roles);
    const missingScopes: LineProblem[] = [];
    const toGrant = new Set<ResolvedRole>();
    const compare = async (wanted: ResolvedRole, principalId: string | null): Promise<void> => {
      const presence = await this.#lookFor(wanted, principalId);
      const { line, scope } = wanted.line;
      if (presence.state === 'missing-scope') {
        missingScopes.push({ line, ...missingScope(scope, presence.error) });
      } else if (presence.state !== 'present') toGrant.add(wanted);
    };
    await Promise.all(
      principals.flatMap(({ principalId }) => this.#wanted.map((wanted) => compare(wanted, principalId))),
    );
    const modes = await checkScopeModes([...toGrant], this.#context);
    const fatal = modes.problems.filter(({ canBeForced }) => !(force && canBeForced));
    if (problems.length + missingScopes.length + fatal.length > 0) {
      throw new RoleLinesError([...problems, ...missingScopes, ...fatal]);
    }
    for (const { line, text } of modes.problems) {
      this.#context.warn(`Input 'roles', line ${line}: ${text}`);
    }
    this.#wanted = this.#wanted.map((role) => withName(role, modes.names));
  }

  /** In a dry run: what would be granted, after {@link check}. */
  async plan(targets: readonly Target[], known: KnownPrincipals): Promise<void> {
    for (const { holder, principalId } of selectedPrincipals(targets, known)) {
      for (const wanted of this.#wanted) {
        const entry = RoleEntry.ofLine(holder, principalId, wanted);
        this.#entries.push(entry);
        const presence = await this.#lookFor(wanted, principalId);
        if (presence.state === 'present') entry.keep(presence.assignment);
        else entry.add(null);
        if (presence.state === 'unknown') {
          this.#context.warn(
            `Input 'roles', line ${wanted.line.line}: whether ${holder.label} has the role already may not be read; it is planned ` +
              `as if it had not. To know, give the signed-in principal Microsoft.Authorization/roleAssignments/read (Reader has it) at ${wanted.line.scope}.`,
          );
        }
      }
    }
  }

  /** Grants a finished target's identities their roles, each identity once. What fails is noted, never thrown. */
  async grant(target: Target): Promise<void> {
    await Promise.all(
      selectedPrincipals([target]).map((principal) =>
        getOrInsert(this.#grants, holderKey(principal.holder), () => this.#grantAll(principal)),
      ),
    );
  }

  async #grantAll({ holder, principalId }: Principal): Promise<void> {
    await Promise.all(
      this.#wanted.map((wanted) => {
        const entry = RoleEntry.ofLine(holder, principalId, wanted);
        this.#entries.push(entry);
        return this.#grantOne(entry, wanted, principalId);
      }),
    );
  }

  async #grantOne(entry: RoleEntry, wanted: ResolvedRole, principalId: string | null): Promise<void> {
    try {
      if (principalId === null)
        throw new Error(`Azure does not tell the principal ID of ${entry.holder.label}.`);
      const presence = await this.#lookFor(wanted, principalId);
      if (presence.state === 'missing-scope') throw presence.error;
      if (presence.state === 'present') entry.keep(presence.assignment);
      else {
        const isListed = presence.state === 'absent';
        await this.#context.limit(() => grantRole(entry, principalId, isListed, this.#context));
      }
    } catch (error) {
      // What a stopped step leaves open is told by the report.
      if (!(error instanceof StepStopped)) entry.fail(error);
    }
  }

  /** Whether a principal has a role already, as far as that may be listed. */
  async #lookFor(wanted: ResolvedRole, principalId: string | null): Promise<Presence> {
    if (principalId === null) return { state: 'absent' };
    const listing = await this.#context.lists.of(wanted.line.scope, principalId);
    if (listing.state === 'missing') return { state: 'missing-scope', error: listing.error };
    if (listing.state === 'forbidden') return { state: 'unknown' };
    const assignment = findAssignment(wanted, principalId, listing.assignments);
    return assignment ? { state: 'present', assignment } : { state: 'absent' };
  }
}

/** A role that was given by its GUID, with its name where a look at its definition told it. */
function withName(role: ResolvedRole, names: ReadonlyMap<string, string>): ResolvedRole {
  return { ...role, roleName: role.roleName ?? names.get(definitionGuid(role.roleDefinitionId)) ?? null };
}

type Presence =
  | { readonly state: 'present'; readonly assignment: RoleAssignment }
  | { readonly state: 'missing-scope'; readonly error: AzureError }
  | { readonly state: 'absent' | 'unknown' };
