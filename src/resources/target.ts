import { AzureError } from '../azure/errors.ts';
import { type Entry, isAccepted, type Journal } from '../journal.ts';
import { KINDS, type Kind } from '../kinds.ts';
import { Problem } from '../problem.ts';
import { describeResource, formatResourceId, kindOf, type ResourceId } from '../resource-id.ts';
import type { Clock } from '../step.ts';
import { quote } from '../text.ts';
import type { ResourceContext } from './identities.ts';
import { notFound } from './not-found.ts';
import type { Plan, Selection } from './plan.ts';
import type { OutsideReferences } from './references.ts';
import { type Snapshot, snapshotOf } from './snapshot.ts';

/** The outcome of the work on a target, which is `open` until the work ends. */
type Outcome =
  | { readonly state: 'open' | 'succeeded' }
  | { readonly state: 'failed'; readonly error: unknown };

/** A registry that an app or job pulls from with an identity. */
export interface RegistryRecord {
  /** The login server. */
  readonly server: string;
  /** The identity as it is written: `system` or a resource ID. */
  readonly identity: string;
  readonly change: 'added' | 'replaced' | 'unchanged';
  /** The secret of a password entry that this step replaces. */
  readonly secret: string | undefined;
}

/** A resource that the step works on. */
export class Target {
  readonly selection: Selection;
  /** As given until it is read, then as Azure returned it. */
  id: ResourceId;
  latest: Snapshot | undefined;
  /** The reading behind the first write, or the latest one while nothing was sent. */
  first: Snapshot | undefined;
  /** References from outside its document, as last read. Undefined while nothing is to be removed. */
  outside: OutsideReferences | undefined;
  /** The change of its identities, as last decided. */
  plan: Plan | undefined;
  registries: readonly RegistryRecord[] = [];
  /** The principal IDs of system-assigned identities that this step removed from it. */
  readonly destroyed = new Set<string>();
  /** The client ID of its system-assigned identity, which the resource itself doesn't show. */
  systemClientId: string | null = null;
  /** Its identities are as they should be, whatever happens afterward. */
  isVerified = false;
  outcome: Outcome = { state: 'open' };
  readonly #clock: Clock;
  readonly #journal: Journal;
  readonly #groups: { readonly size: number };
  #activity = 'waiting to start';
  #activitySince: number;

  /**
   * @param found the resource as a list showed it: it doesn't have to be read again
   * @param groups the resource groups of all targets of the step
   */
  constructor(
    id: ResourceId,
    selection: Selection,
    { clock, journal }: Pick<ResourceContext, 'clock' | 'journal'>,
    found?: Snapshot,
    groups: { readonly size: number } = { size: 1 },
  ) {
    this.id = found?.id ?? id;
    this.selection = selection;
    this.latest = found;
    this.first = found;
    this.#clock = clock;
    this.#journal = journal;
    this.#groups = groups;
    this.#activitySince = clock.now();
  }

  /** A pattern whose matches aren't known, or that has none. */
  get isPattern(): boolean {
    return this.id.name.includes('*');
  }

  /** The target in a sentence: `container app 'web'`, with its resource group if the step's targets are in several. */
  get label(): string {
    if (this.isPattern) return `${KINDS[this.kind].noun}s that match ${quote(this.id.name)}`;
    const place = this.#groups.size > 1 ? ` in resource group '${this.id.resourceGroup}'` : '';
    return `${describeResource(this.id)}${place}`;
  }

  get isOpen(): boolean {
    return this.outcome.state === 'open';
  }

  /** The writes to it. */
  get writes(): readonly Entry[] {
    return this.#journal.of(this);
  }

  /** Azure accepted a change of it. */
  get isWritten(): boolean {
    return this.writes.some(isAccepted);
  }

  /** A write to it left, whatever its outcome. */
  get isSent(): boolean {
    return this.writes.some((entry) => isAccepted(entry) || entry.state === 'sent');
  }

  /** The activity, such as `reading it`, and its duration in milliseconds. */
  get activity(): { readonly activity: string; readonly ms: number } {
    return { activity: this.#activity, ms: this.#clock.now() - this.#activitySince };
  }

  /** Note an activity. Its duration counts from `since`. */
  begin(activity: string, since = this.#clock.now()): void {
    if (this.#activity === activity) return;
    this.#activity = activity;
    this.#activitySince = since;
  }

  /**
   * Read the target.
   * @throws {AzureError} as ARM returned it, or {@link Problem} if it doesn't exist.
   */
  async load({ arm }: Pick<ResourceContext, 'arm'>): Promise<Snapshot> {
    try {
      const { value, readAt } = await arm.read(formatResourceId(this.id), this.label);
      const snapshot = snapshotOf(value, this.id, readAt, this.label);
      const { principalId } = this.latest?.identities.system ?? {};
      const isGone = principalId && snapshot.identities.system?.principalId !== principalId;
      if (!this.isSent) this.first = snapshot;
      else if (isGone && this.plan?.removeSystem) this.destroyed.add(principalId);
      this.latest = snapshot;
      this.id = snapshot.id;
      return snapshot;
    } catch (error) {
      if (!(error instanceof AzureError) || error.detail.code !== 'ResourceNotFound') throw error;
      if (!this.latest) throw await notFound(this, arm, error);
      throw new Problem(`Can't find ${this.label}.`, {
        why: `It was deleted while this step was ${this.#activity}.`,
        cause: error,
      });
    }
  }

  /** Read the client ID of its system-assigned identity if the request asks for it. Best effort. */
  async readClientId(
    { resolveClientId, operation }: { readonly resolveClientId: boolean; readonly operation: string },
    { identities, info }: Pick<ResourceContext, 'identities' | 'info'>,
  ): Promise<void> {
    const isShown = this.selection.system || operation === 'set';
    if (!resolveClientId || !isShown) return;
    if (!this.latest?.identities.system || this.systemClientId !== null) return;
    this.systemClientId = await identities.client.systemClientId(this.id);
    if (this.systemClientId === null)
      info(`Couldn't read the client ID of the system-assigned identity of ${this.label}.`);
  }

  get kind(): Kind {
    return kindOf(this.id);
  }
}
