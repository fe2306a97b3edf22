import type { Target } from '../resources/target.ts';
import { builtInRole } from './built-in-roles.ts';
import type { RolesContext } from './context.ts';
import { RoleEntry } from './entry.ts';
import { systemHolder } from './holders.ts';
import { listPrincipalRoles } from './principal-roles.ts';
import { revokeRole } from './revoke-role.ts';
import { definitionGuid } from './role-definition.ts';
import { findAssignment, orphansOf, type ResolvedRole } from './role-matching.ts';
import { groupsOnlyText, orphansText, unlistedText } from './texts.ts';

/** What a system-assigned principal has that is about to be destroyed. */
interface Departure {
  readonly principalId: string;
  /** Whether everything that it has was listed, as far as this step looks. */
  readonly isListed: boolean;
  readonly entries: readonly RoleEntry[];
}

/** What of a principal's roles goes with it. */
export interface CleanupOptions {
  /** The roles that lines name, to be revoked; empty for `set`. */
  readonly roles: readonly ResolvedRole[];
  /** The scopes of all lines. */
  readonly scopes: readonly string[];
  /** Whether everything else goes, too. */
  readonly deleteAll: boolean;
  /** Whether nothing is deleted: what would be is told. */
  readonly dryRun: boolean;
}

/**
 * The roles of system-assigned principals that are destroyed: listed before, because it is not known whether a
 * destroyed principal can still be asked for, and deleted after.
 */
export class Cleanup {
  readonly #options: CleanupOptions;
  readonly #context: RolesContext;
  readonly #groupsOnly = new Set<string>();
  readonly #departures = new Map<Target, Departure>();

  constructor(options: CleanupOptions, context: RolesContext) {
    this.#options = options;
    this.#context = context;
  }

  /** What is known of the roles of targets that were changed, or would be. */
  get entries(): readonly RoleEntry[] {
    return [...this.#departures]
      .filter(([{ outcome, write }]) => outcome.state === 'succeeded' || write !== 'none')
      .flatMap(([, { entries }]) => entries);
  }

  /** Where roles that go were not looked for, a line each. */
  get unsearched(): readonly string[] {
    const isLimited =
      this.#options.deleteAll && [...this.#departures.values()].some(({ isListed }) => isListed);
    return [
      ...(isLimited ? ['Role assignments in other subscriptions were not looked for.'] : []),
      ...groupsOnlyText([...this.#groupsOnly]),
    ];
  }

  /** Whether a principal leaves nothing behind that this step may delete and knows of. */
  isCleanedUp(principalId: string): boolean {
    return [...this.#departures].some(
      ([{ outcome }, departure]) =>
        departure.principalId === principalId && departure.isListed && outcome.state === 'succeeded',
    );
  }

  /** Lists what a target's principal has, right before it is destroyed. */
  async beforeChange(target: Target): Promise<void> {
    const principalId = target.latest?.identities.system?.principalId;
    if (!target.plan?.removeSystem || !principalId) return;
    target.begin('listing the roles that go with it');
    const { roles, scopes, deleteAll, dryRun } = this.#options;
    const what = { scopes, all: deleteAll };
    const { lists } = this.#context;
    const { assignments, unlisted, reach } = await listPrincipalRoles(target, principalId, what, lists);
    if (reach === 'group') this.#groupsOnly.add(target.id.resourceGroup);
    if (deleteAll && !reach) this.#context.warn(unlistedText(target, principalId, dryRun));
    const holder = systemHolder(target);
    const explicit = roles.flatMap((role): readonly RoleEntry[] => {
      const entry = RoleEntry.ofLine(holder, principalId, role);
      const found = findAssignment(role, principalId, assignments);
      if (found) entry.find(found);
      else if (unlisted.has(entry.scope)) entry.fail(unlisted.get(entry.scope));
      else return [];
      return [entry];
    });
    const named = new Set(explicit.map(({ id }) => id));
    const orphans = deleteAll ? orphansOf(principalId, assignments) : [];
    const entries = [
      ...explicit,
      ...orphans
        .filter(({ id }) => !named.has(id))
        .map((orphan) => RoleEntry.existing(holder, orphan, nameOf(orphan.roleDefinitionId))),
    ];
    this.#departures.set(target, { principalId, isListed: reach !== undefined, entries });
  }

  /** Deletes what a target's principal had, once it is destroyed. What fails is noted, never thrown. */
  async afterChange(target: Target): Promise<void> {
    const departure = this.#departures.get(target);
    if (!departure || target.latest?.identities.system?.principalId === departure.principalId) return;
    await Promise.all(departure.entries.filter(isOpen).map((entry) => revokeRole(entry, this.#context)));
    const remaining = departure.entries.filter(({ line, change }) => !line && change === 'failed');
    if (remaining.length > 0) this.#context.warn(orphansText(remaining));
  }

  /** In a dry run: what {@link afterChange} would do. */
  plan(): void {
    for (const { entries } of this.#departures.values()) {
      for (const entry of entries.filter(isOpen)) entry.remove();
    }
  }

  /** Once all targets have ended: a principal whose removal was refused or failed keeps its roles. */
  afterAll(): void {
    for (const target of this.#departures.keys()) {
      if (target.outcome.state === 'failed') this.#departures.delete(target);
    }
  }
}

function isOpen({ change }: RoleEntry): boolean {
  return change === 'open';
}

function nameOf(roleDefinitionId: string): string | null {
  return builtInRole(definitionGuid(roleDefinitionId))?.name ?? null;
}
