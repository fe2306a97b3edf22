import { getOrInsert } from '../collections.ts';
import { resourceGroupId } from '../resource-id.ts';
import type { Target } from '../resources/target.ts';
import { StepStopped } from '../step.ts';
import { assigneeKey, type Principal, selectedPrincipals, shownPrincipals } from './assignees.ts';
import type { RolesContext } from './context.ts';
import { type Assignment, findAssignment, type WantedRole } from './door.ts';
import { checkEffects } from './effect.ts';
import { type LineProblem, lineText, missingScope, unlistable } from './line-problems.ts';
import { newRecord, type RoleRecord, roleText } from './record.ts';
import { grantRole, planRole } from './write-role.ts';

/** The principal of an identity that doesn't exist yet. Listing its assignments shows that the scope exists. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** A role that an identity should get, as compared with Azure. */
interface Comparison {
  readonly principal: Principal;
  readonly role: WantedRole;
  readonly found: Assignment | undefined;
  readonly isListed: boolean;
}

/** A role to grant and its record. */
export interface Grant {
  readonly role: WantedRole;
  readonly record: RoleRecord;
}

/** The roles that the selected identities get: compared, checked, planned, and granted once for each principal. */
export class Grants {
  readonly #context: RolesContext;
  readonly #force: boolean;
  readonly #planned = new Map<string, Grant[]>();
  readonly #running = new Map<string, Promise<void>>();
  #comparisons: readonly Comparison[] = [];

  constructor(context: RolesContext, force: boolean) {
    this.#context = context;
    this.#force = force;
  }

  /** Compare with Azure and check the roles that would be added. Nothing is planned yet. */
  async check(targets: readonly Target[], roles: readonly WantedRole[]): Promise<readonly LineProblem[]> {
    const { identities, documents, warn } = this.#context;
    const problems: LineProblem[] = [];
    const principals = roles.length > 0 ? await selectedPrincipals(targets, identities) : [];
    const compared = await Promise.all(
      principals.flatMap((principal) => roles.map((role) => this.#compare(principal, role, problems))),
    );
    for (const { id, latest } of targets) if (latest) documents.noteGroup(resourceGroupId(id));
    const comparisons = compared.flatMap((one) => one ?? []);
    const missing = roles.filter((role) => comparisons.some((one) => one.role === role && !one.found));
    const effects = await checkEffects(missing, documents);
    for (const problem of effects.problems) {
      if (problem.canBeForced && this.#force) warn(lineText({ ...problem, fix: undefined }));
      else problems.push(problem);
    }
    for (const warning of effects.warnings) warn(warning);
    this.#comparisons = comparisons.map((one) => {
      const role = effects.roles.find(({ line }) => line === one.role.line) ?? one.role;
      return { ...one, role };
    });
    return problems;
  }

  async #compare(
    principal: Principal,
    role: WantedRole,
    problems: LineProblem[],
  ): Promise<Comparison | undefined> {
    const { door, scope, line } = role;
    const { principalId } = principal;
    try {
      const listing = await this.#context.lists.of(door, scope, principalId ?? NOBODY);
      if (listing.state === 'missing') {
        problems.push(missingScope(line, listing.error));
        return undefined;
      }
      const found = principalId === null ? undefined : findAssignment(role, principalId, listing.assignments);
      return { principal, role, found, isListed: listing.state === 'known' };
    } catch (error) {
      if (error instanceof StepStopped) throw error;
      problems.push(unlistable(line, error));
      return undefined;
    }
  }

  /** Write the roles to grant into the journal. */
  plan(): void {
    for (const { principal, role, found } of this.#comparisons) {
      const { assignee, principalId } = principal;
      const record = newRecord(assignee, principalId, { ...found, ...role }, role.line);
      if (!found) record.entry = planRole('grant', record, this.#context);
      this.#context.records.add(record);
      getOrInsert(this.#planned, assigneeKey(assignee), () => []).push({ role, record });
    }
  }

  /** Warn of roles that the plan counts as missing because nobody could look. Otherwise, the write shows it. */
  warnUnlisted(): void {
    for (const { principal, role, isListed } of this.#comparisons) {
      if (isListed) continue;
      const why = `The plan counts role ${roleText(role)} of ${principal.assignee.label} as missing, because role assignments can't be listed there.`;
      const fix = "Grant the deployment identity the role 'Reader' at the scope.";
      this.#context.warn(lineText({ line: role.line, why, fix }));
    }
  }

  /**
   * Begin to grant the roles of the identities that the latest reading of a target shows, once for each identity.
   * One without a principal ID has to wait for a later reading, unless this is the last one.
   */
  begin(target: Target, isLast: boolean): void {
    if (this.#context.signal.aborted) return;
    for (const principal of shownPrincipals(target, this.#context.identities)) {
      const key = assigneeKey(principal.assignee);
      if (!this.#running.has(key) && (isLast || principal.principalId !== null))
        this.#running.set(key, this.#grantAll(key, principal));
    }
  }

  /** Grant the roles of a target's identities, as far as that hasn't begun, and wait until they are granted. */
  async finish(target: Target): Promise<void> {
    this.begin(target, true);
    const { identities, signal } = this.#context;
    const shown = shownPrincipals(target, identities);
    await Promise.all(shown.map(({ assignee }) => this.#running.get(assigneeKey(assignee))));
    // Another process can have replaced the system-assigned identity meanwhile.
    const system = shownPrincipals(target, identities).find((one) => one.target !== undefined);
    if (!system || system.principalId === null || signal.aborted) return;
    const stale = this.of(assigneeKey(system.assignee)).filter(
      ({ record: { principalId } }) => principalId !== null && principalId !== system.principalId,
    );
    for (const { record } of stale) Object.assign(record, { entry: undefined, error: undefined });
    await Promise.all(stale.map(({ role, record }) => grantRole(record, role, system, this.#context)));
  }

  async #grantAll(key: string, principal: Principal): Promise<void> {
    const missing = (this.#planned.get(key) ?? []).filter(({ record }) => record.entry !== undefined);
    await Promise.all(missing.map(({ role, record }) => grantRole(record, role, principal, this.#context)));
  }

  /** Forget the roles of identities that no target got: it was refused or failed before its write. */
  dropRest(): void {
    const { journal, records } = this.#context;
    for (const [key, grants] of this.#planned) {
      if (this.#running.has(key)) continue;
      for (const { record } of grants) {
        if (record.entry) journal.drop(record.entry);
        records.delete(record);
      }
    }
  }

  /** List the grants of an identity. */
  of(identity: string): readonly Grant[] {
    return this.#planned.get(identity.toLowerCase()) ?? [];
  }
}
