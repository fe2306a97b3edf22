import { formatResourceId, idKey, parseResourceId } from '../resource-id.ts';
import type { TargetOrPattern } from '../resources/find.ts';
import { NO_IDENTITIES } from '../resources/identity-set.ts';
import { Target } from '../resources/target.ts';
import { StepStopped } from '../step.ts';
import type { RolesContext } from './context.ts';
import { RoleEntry } from './entry.ts';
import { type Holder, type Principal, systemHolder, userHolder } from './holders.ts';
import { revokeRole } from './revoke-role.ts';
import { findAssignment, type ResolvedRole } from './role-matching.ts';
import { keptText } from './texts.ts';

/** An identity that loses roles, or would if its removal had not failed. */
interface Candidate {
  readonly holder: Holder;
  /** Null where no target has (or had) it. */
  readonly principalId: string | null;
  /** Whether a target that should lose it may still have it. */
  readonly isKept: boolean;
  /** Whether its roles are in the outputs: a target that was refused before its write adds nothing there. */
  readonly isReported: boolean;
}

/**
 * The roles that user-assigned identities lose: those that were removed, and named ones that were off already. Who
 * was to be removed and is not, of either type, keeps them.
 */
export class Revocations {
  readonly #roles: readonly ResolvedRole[];
  readonly #context: RolesContext;
  readonly #entries: RoleEntry[] = [];

  constructor(roles: readonly ResolvedRole[], context: RolesContext) {
    this.#roles = roles;
    this.#context = context;
  }

  /** What is known of every role to revoke, in no order. */
  get entries(): readonly RoleEntry[] {
    return this.#entries;
  }

  /** Revokes when all targets have ended; in a dry run says what would be. What fails is noted, never thrown. */
  async revoke(entries: readonly TargetOrPattern[], dryRun: boolean): Promise<void> {
    const targets = entries.filter((entry) => entry instanceof Target);
    // What a pattern stands for that gave no target may have any of the identities.
    const candidates = [...candidatesOf(targets, targets.length < entries.length), ...keptSystem(targets)];
    await Promise.all(
      candidates.map(async (candidate) => {
        const found = await this.#present(candidate);
        const open = found.filter(({ change }) => change === 'open');
        // Where nothing is to be revoked, what may not be listed is no failure.
        if (candidate.isReported) this.#entries.push(...(candidate.isKept ? open : found));
        if (candidate.isKept) {
          for (const entry of open) entry.keep();
          if (open.length > 0) this.#context.warn(keptText(open));
        } else if (dryRun) {
          for (const entry of open) entry.remove();
        } else await Promise.all(open.map((entry) => revokeRole(entry, this.#context)));
      }),
    );
  }

  /** The roles that an identity has of those that lines name; what may not be listed has failed. */
  async #present(candidate: Candidate): Promise<readonly RoleEntry[]> {
    try {
      const { holder, principalId } = candidate.principalId
        ? candidate
        : await this.#lookUp(candidate.holder);
      if (principalId === null) return [];
      const entries = this.#roles.map((role) =>
        this.#presentAt(role, RoleEntry.ofLine(holder, principalId, role)),
      );
      return (await Promise.all(entries)).flat();
    } catch (error) {
      if (error instanceof StepStopped) return [];
      return this.#roles.map((role) => {
        const entry = RoleEntry.ofLine(candidate.holder, candidate.principalId, role);
        entry.fail(error);
        return entry;
      });
    }
  }

  async #presentAt(role: ResolvedRole, entry: RoleEntry): Promise<readonly RoleEntry[]> {
    const principalId = entry.principalId ?? '';
    const listing = await this.#context.lists.of(entry.scope, principalId);
    if (listing.state === 'missing') return [];
    if (listing.state === 'forbidden') {
      entry.fail(listing.error);
      return [entry];
    }
    const found = findAssignment(role, principalId, listing.assignments);
    if (found) entry.find(found);
    return found ? [entry] : [];
  }

  /** The principal of an identity that no target has: one that does not exist any more has none. */
  async #lookUp(holder: Holder): Promise<Principal> {
    const { identity, label } = holder;
    const none = { holder, principalId: null };
    const id = parseResourceId(identity);
    if (!id) return none;
    const lookup = await this.#context.limit(() => this.#context.managedIdentities.lookUp(id));
    if (lookup.state === 'exists')
      return { holder: userHolder(formatResourceId(lookup.id)), principalId: lookup.principalId };
    if (lookup.state === 'unknown') {
      this.#context.warn(
        `${label} may not be read; its roles were not revoked. To fix: give the signed-in principal ` +
          `Microsoft.ManagedIdentity/userAssignedIdentities/read on ${identity}, as the role 'Reader' has it.`,
      );
    }
    return none;
  }
}

/** The system-assigned identities that were to be removed from targets that were refused or failed. */
function keptSystem(targets: readonly Target[]): readonly Candidate[] {
  return targets
    .filter(({ selection, outcome }) => selection.system && outcome.state === 'failed')
    .flatMap((target) => {
      const principalId = target.first?.identities.system?.principalId;
      const isReported = target.write !== 'none';
      return principalId ? [{ holder: systemHolder(target), principalId, isKept: true, isReported }] : [];
    });
}

/** The user-assigned identities that targets lose or have lost, each once, in the order of the outputs. */
function candidatesOf(targets: readonly Target[], isIncomplete: boolean): readonly Candidate[] {
  const candidates = new Map<string, Candidate>();
  // What a target has that was never read, nobody knows: with `*` it may be any identity.
  const anyIsKept =
    isIncomplete || targets.some(({ selection, latest }) => selection.user === 'all' && latest === undefined);
  for (const { selection, first, latest, outcome } of targets) {
    const had = first?.identities.user ?? NO_IDENTITIES.user;
    const ids =
      selection.user === 'all' ? [...had.values()].map(({ id }) => id) : selection.user.map(formatResourceId);
    for (const id of ids) {
      const key = idKey(id);
      const known = candidates.get(key);
      const listed = had.get(key);
      const hasIt = latest === undefined || latest.identities.user.has(key);
      candidates.set(key, {
        // As Azure spells it, where a target tells.
        holder: listed ? userHolder(listed.id) : (known?.holder ?? userHolder(id)),
        principalId: known?.principalId ?? listed?.principalId ?? null,
        isKept: anyIsKept || known?.isKept || (outcome.state !== 'succeeded' && hasIt),
        isReported: true,
      });
    }
  }
  return [...candidates.values()];
}
