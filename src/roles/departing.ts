import { builtInRole } from '../identity/built-in-roles.ts';
import {
  definitionGuid,
  findAssignment,
  type RoleAssignment,
  remainsOf,
  type WantedRole,
} from '../identity/role-matching.ts';
import { isWithin } from '../identity/scope.ts';
import { StepStopped } from '../step.ts';
import type { Target } from '../target/target.ts';
import type { Listing } from './assignment-lists.ts';
import type { RolesContext } from './context.ts';
import { RoleEntry } from './entry.ts';
import { systemHolder } from './holders.ts';
import { revokeRole } from './revoke.ts';
import { keptText, remainsText, unlistedText } from './texts.ts';

/** What a system-assigned principal has that is about to go. */
interface Departure {
  readonly target: Target;
  readonly principalId: string;
  /** Whether everything that it has was listed, as far as this step looks. */
  readonly isListed: boolean;
  readonly entries: readonly RoleEntry[];
}

/** What of a principal's roles goes with it. */
export interface DepartingOptions {
  /** The roles that lines name, to be revoked; empty for `set`. */
  readonly wanted: readonly WantedRole[];
  /** The scopes of all lines. */
  readonly scopes: readonly string[];
  /** Whether everything else goes, too. */
  readonly deleteAll: boolean;
}

/**
 * The roles of system-assigned principals that are destroyed: listed before, because it is not known whether a
 * destroyed principal can still be asked for, and deleted after.
 */
export class Departing {
  readonly #options: DepartingOptions;
  readonly #context: RolesContext;
  readonly #groupsOnly = new Set<string>();
  #departures: readonly Departure[] = [];

  constructor(options: DepartingOptions, context: RolesContext) {
    this.#options = options;
    this.#context = context;
  }

  /** What is known of the roles of targets that were changed, or would be. */
  get entries(): readonly RoleEntry[] {
    return this.#departures
      .filter(({ target }) => target.outcome.state === 'succeeded' || target.write !== 'none')
      .flatMap(({ entries }) => entries);
  }

  /** The resource groups in which alone roles were looked for. */
  get groupsOnly(): readonly string[] {
    return [...this.#groupsOnly];
  }

  /** Whether a principal leaves nothing behind that this step may delete and knows of. */
  isCleanedUp(principalId: string): boolean {
    return this.#departures.some((one) => one.isListed && one.principalId === principalId);
  }

  /** Lists what a target's principal has, right before it is destroyed. */
  async before(target: Target): Promise<void> {
    const principalId = target.latest?.identities.system?.principalId;
    if (!target.plan?.removeSystem || !principalId) return;
    const { assignments, unlisted, isListed } = await this.#list(target, principalId);
    const holder = systemHolder(target);
    const explicit = this.#options.wanted.flatMap((wanted): readonly RoleEntry[] => {
      const entry = RoleEntry.wanted(holder, principalId, wanted);
      const found = findAssignment(wanted, principalId, assignments);
      const forbidden = unlisted.find(({ scope }) => scope === wanted.line.scope);
      if (found) entry.find(found);
      else if (forbidden) entry.fail(forbidden.error);
      else return [];
      return [entry];
    });
    const named = new Set(explicit.map(({ id }) => id));
    const others = this.#options.deleteAll ? remainsOf(principalId, assignments) : [];
    const remains = others.filter(({ id }) => !named.has(id));
    const entries = [
      ...explicit,
      ...remains.map((one) => RoleEntry.existing(holder, one, nameOf(one.roleDefinitionId))),
    ];
    this.#departures = [
      ...this.#departures.filter((departure) => departure.target !== target),
      { target, principalId, isListed, entries },
    ];
  }

  /** Deletes what a target's principal had, once it is destroyed. What fails is noted, never thrown. */
  async after(target: Target): Promise<void> {
    const departure = this.#departures.find((one) => one.target === target);
    if (!departure || target.latest?.identities.system?.principalId === departure.principalId) return;
    await Promise.all(departure.entries.filter(isOpen).map((entry) => this.#revoke(entry)));
    const remaining = departure.entries.filter(({ line, change }) => !line && change === 'failed');
    if (remaining.length > 0) this.#context.warn(remainsText(remaining));
  }

  /** In a dry run: what {@link after} would do. */
  plan(): void {
    for (const entry of this.#departures.flatMap(({ entries }) => entries).filter(isOpen)) entry.remove();
  }

  /** Whose removal was refused or failed keeps everything. */
  finish(): void {
    this.#departures = this.#departures.map((departure) => {
      if (departure.target.outcome.state !== 'failed') return departure;
      const entries = departure.entries.filter((entry) => entry.line && isOpen(entry));
      for (const entry of entries) entry.keep();
      if (entries.length > 0) this.#context.warn(keptText(entries));
      return { ...departure, entries };
    });
  }

  async #revoke(entry: RoleEntry): Promise<void> {
    try {
      await revokeRole(entry, this.#context);
    } catch (error) {
      if (!(error instanceof StepStopped)) entry.fail(error);
    }
  }

  /** Everything that a principal has, as far as it may be listed. */
  async #list(
    target: Target,
    principalId: string,
  ): Promise<{
    readonly assignments: readonly RoleAssignment[];
    readonly unlisted: readonly Unlisted[];
    readonly isListed: boolean;
  }> {
    const { lists } = this.#context;
    const wide = this.#options.deleteAll ? await this.#listWidely(target, principalId) : undefined;
    const others = this.#options.scopes.filter((scope) => !wide || !isWithin(scope, wide.scope));
    const listings = await Promise.all(
      others.map(async (scope) => ({ scope, listing: await lists.of(scope, principalId) })),
    );
    const known = [...listings.map(({ listing }) => listing), ...(wide ? [wide.listing] : [])];
    return {
      isListed: wide !== undefined,
      assignments: known.flatMap((listing) => (listing.state === 'known' ? listing.assignments : [])),
      unlisted: listings.flatMap(({ scope, listing }) =>
        listing.state === 'forbidden' ? [{ scope, error: listing.error }] : [],
      ),
    };
  }

  /** The list of the subscription; where that may not be read, that of the group. */
  async #listWidely(
    target: Target,
    principalId: string,
  ): Promise<{ readonly scope: string; readonly listing: Listing } | undefined> {
    const subscription = `/subscriptions/${target.id.subscriptionId}`;
    for (const scope of [subscription, `${subscription}/resourceGroups/${target.id.resourceGroup}`]) {
      const listing = await this.#context.lists.of(scope, principalId);
      if (listing.state !== 'known') continue;
      if (scope !== subscription) this.#groupsOnly.add(target.id.resourceGroup);
      return { scope, listing };
    }
    this.#context.warn(unlistedText(target, principalId));
    return undefined;
  }
}

interface Unlisted {
  readonly scope: string;
  readonly error: unknown;
}

function isOpen({ change }: RoleEntry): boolean {
  return change === 'open';
}

function nameOf(roleDefinitionId: string): string | null {
  return builtInRole(definitionGuid(roleDefinitionId))?.name ?? null;
}
