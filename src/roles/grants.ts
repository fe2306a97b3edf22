import { getOrInsert } from '../collections.ts';
import { idKey, resourceGroupId } from '../resource-id.ts';
import type { Target } from '../resources/target.ts';
import type { RolesContext } from './context.ts';
import { findAssignment, type WantedRole } from './door.ts';
import { checkRole } from './line-checks.ts';
import { type LineProblem, listProblem, missingScope, problemText } from './line-problems.ts';
import { type Principal, selectedPrincipals, shownPrincipals } from './principals.ts';
import { newRecord, type RoleRecord, roleText } from './record.ts';
import { dropRole, grantRole, planRole } from './write-role.ts';

/** The principal of an identity that doesn't exist yet. Listing its assignments shows whether the scope exists. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** A role to grant and its record. */
interface Grant {
  readonly role: WantedRole;
  readonly record: RoleRecord;
}

/** The roles that the selected identities get: compared, checked, planned, and granted once for each principal. */
export class Grants {
  readonly #context: RolesContext;
  readonly #planned = new Map<string, Grant[]>();
  /** The grants in progress for each identity. */
  readonly #running = new Map<string, { principalId: string | null; done: Promise<void> }>();
  /** The roles that a plan counts as missing because they can't be listed, one sentence each. */
  readonly unlisted: string[] = [];

  constructor(context: RolesContext) {
    this.#context = context;
  }

  /** Compare with Azure and check the roles that would be added. Nothing is in the journal yet. */
  async check(
    targets: readonly Target[],
    roles: readonly WantedRole[],
    force: boolean,
  ): Promise<readonly LineProblem[]> {
    const { identities, documents, lists, limit, warn } = this.#context;
    const principals = roles.length > 0 ? await selectedPrincipals(targets, identities) : [];
    const pairs = principals.flatMap((principal) => roles.map((role) => ({ principal, role })));
    const compared = await Promise.all(
      pairs.map(async ({ principal, role }) => {
        const { assignee, principalId } = principal;
        const { line } = role;
        const listing = await limit(() => lists.get(role, principalId ?? NOBODY, 'any'));
        if (listing.state === 'missing') return missingScope(line, listing.error);
        if (listing.state === 'failed') return listProblem(line, listing.error);
        if (listing.state === 'forbidden') {
          const why = `The plan counts role ${roleText(role)} of ${assignee.label} as missing, because role assignments can't be listed at the scope.`;
          const fix = "Grant the deployment identity the role 'Reader' at the scope.";
          this.unlisted.push(problemText({ line, why, fix }));
        }
        return { principal, role, found: findAssignment(role, principalId ?? NOBODY, listing.assignments) };
      }),
    );
    const comparisons = compared.filter((one) => 'role' in one);
    const problems = compared.filter((one) => 'why' in one);
    for (const { id, latest } of targets) if (latest) documents.noteGroup(resourceGroupId(id));
    const missing = roles.filter((role) => comparisons.some((one) => one.role === role && !one.found));
    const checked = await Promise.all(missing.map((role) => checkRole(role, documents)));
    // In the order of the lines, whichever document was read first.
    for (const problem of checked) {
      if (!problem) continue;
      const { line, why, canBeForced } = problem;
      if (canBeForced && force) warn(problemText({ line, why }));
      else problems.push(problem);
    }
    for (const { principal, role, found } of comparisons) {
      const record = newRecord(principal, { ...found, ...role });
      getOrInsert(this.#planned, idKey(principal.assignee.identity), () => []).push({ role, record });
    }
    return problems;
  }

  /** Write the roles to grant into the journal. */
  plan(): void {
    for (const { record } of [...this.#planned.values()].flat()) {
      if (record.id === null) planRole('grant', record, this.#context);
      this.#context.records.add(record);
    }
  }

  /**
   * Start to grant the roles of the identities that the latest reading of a target shows, once for each principal.
   * One without a principal ID has to wait for a later reading, unless this is the last one.
   * @returns promises that resolve when these grants have ended
   */
  start(target: Target, isLast: boolean): readonly Promise<void>[] {
    const { signal, identities } = this.#context;
    const shown = signal.aborted ? [] : shownPrincipals(target, identities);
    return shown.flatMap((principal) => {
      const { assignee, principalId } = principal;
      const key = idKey(assignee.identity);
      const last = this.#running.get(key);
      // Another process can replace a system-assigned identity.
      const isReplaced = principal.target && principalId !== null && principalId !== last?.principalId;
      const isNew = last ? isReplaced : principalId !== null || isLast;
      const current = isNew ? { principalId, done: this.#grantAll(principal, last?.done) } : last;
      if (!current) return [];
      this.#running.set(key, current);
      return [current.done];
    });
  }

  /** Grant the roles of a target's identities, as far as that hasn't begun, and wait until they are granted. */
  async finish(target: Target): Promise<void> {
    const grants = this.start(target, true);
    if (grants.length > 0) target.begin('granting the roles of its identities');
    await Promise.all(grants);
    // A grant reads its target again, which can show another principal.
    await Promise.all(this.start(target, true));
  }

  /** Grant the roles that a principal doesn't have, after those of the one that it replaced. */
  async #grantAll(principal: Principal, before: Promise<void> | undefined): Promise<void> {
    await before;
    const isReplaced = ({ principalId }: RoleRecord): boolean =>
      principalId !== null && principal.principalId !== null && principalId !== principal.principalId;
    const grants = this.ofIdentity(principal.assignee.identity).filter(
      ({ record }) => record.entry?.state === 'planned' || isReplaced(record),
    );
    for (const { record } of grants) {
      record.error = undefined;
      if (record.entry?.state !== 'planned') record.entry = undefined;
    }
    await Promise.all(grants.map(({ role, record }) => grantRole(record, role, principal, this.#context)));
  }

  /** Forget the roles of identities that no target got because each one was refused or failed before its write. */
  dropRest(): void {
    for (const [key, grants] of this.#planned) {
      if (this.#running.has(key)) continue;
      for (const { record } of grants) dropRole(record, this.#context);
    }
  }

  /** List the grants of an identity, by its key or ID. */
  ofIdentity(identity: string): readonly Grant[] {
    return this.#planned.get(idKey(identity)) ?? [];
  }
}
