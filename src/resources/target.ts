import { AzureError } from '../azure/errors.ts';
import type { Kind } from '../kinds.ts';
import { describeResource, formatResourceId, kindOf, type ResourceId } from '../resource-id.ts';
import type { Clock } from '../step.ts';
import type { ReadContext } from './context.ts';
import type { ManagedIdentities } from './managed-identities.ts';
import { type OutsideReferences, readOutsideReferences } from './outside-references.ts';
import type { Plan } from './plan.ts';
import type { Selection } from './selection.ts';
import { type Snapshot, snapshotOf } from './snapshot.ts';

/** What became of the writes to a target or role: none was sent; whether one was accepted is not known; one was. */
export type WriteState = 'none' | 'unknown' | 'accepted';

/** How work on a target ended. */
export type Outcome =
  | { readonly state: 'open' | 'succeeded' }
  | { readonly state: 'failed'; readonly error: unknown };

/** A resource on its way through the step, and the only writer of what is known of it. */
export class Target {
  readonly selection: Selection;
  readonly #clock: Clock;
  #id: ResourceId;
  #activity = 'not started';
  #activitySince: number;
  #first: Snapshot | undefined;
  #latest: Snapshot | undefined;
  #outside: OutsideReferences | undefined;
  #plan: Plan | undefined;
  #write: WriteState = 'none';
  #writeBefore: WriteState = 'none';
  #outcome: Outcome = { state: 'open' };
  #systemClientId: string | null = null;

  /** `found` is the resource as a list showed it: it need not be read again. */
  constructor(id: ResourceId, selection: Selection, clock: Clock, found?: Snapshot) {
    this.#id = found?.id ?? id;
    this.selection = selection;
    this.#clock = clock;
    this.#activitySince = clock.now();
    this.#latest = found;
  }

  /** As given until it is read, then as Azure returned it. */
  get id(): ResourceId {
    return this.#id;
  }

  /** Its kind, which its ID tells. */
  get kind(): Kind {
    return kindOf(this.#id);
  }

  /** The target in a sentence: `container app 'web' in resource group 'shop'`. */
  get label(): string {
    return describeResource(this.#id);
  }

  /** The state last read. */
  get latest(): Snapshot | undefined {
    return this.#latest;
  }

  /** The state on which the first write was decided; the one last read while there was none. */
  get first(): Snapshot | undefined {
    return this.#write === 'none' ? this.#latest : this.#first;
  }

  /** What refers to its identities from outside, as last read; undefined while nothing is to be removed. */
  get outside(): OutsideReferences | undefined {
    return this.#outside;
  }

  /** What is to be written, by the state last decided upon. */
  get plan(): Plan | undefined {
    return this.#plan;
  }

  /** What became of the writes to it. */
  get write(): WriteState {
    return this.#write;
  }

  /** How work on it ended, if it did. */
  get outcome(): Outcome {
    return this.#outcome;
  }

  /** Whether there is still something to do. */
  get isOpen(): boolean {
    return this.#outcome.state === 'open';
  }

  /** What goes on, and for how long: `reading it, 3 s`. */
  get activity(): string {
    return `${this.#activity}, ${Math.round((this.#clock.now() - this.#activitySince) / 1000)} s`;
  }

  /** Says what goes on; its time runs from `since`. */
  begin(activity: string, since = this.#clock.now()): void {
    if (this.#activity === activity) return;
    this.#activity = activity;
    this.#activitySince = since;
  }

  /**
   * Reads the target.
   * @throws {AzureError} as ARM answered; {@link NotFoundError} where it is not there.
   */
  async load({ arm, clock, suggestions }: ReadContext): Promise<Snapshot> {
    try {
      const document = await arm.read(formatResourceId(this.#id), this.label);
      this.#latest = snapshotOf(document, this.#id, clock.now());
      this.#id = this.#latest.id;
      return this.#latest;
    } catch (error) {
      if (!(error instanceof AzureError) || error.detail.code !== 'ResourceNotFound') throw error;
      if (!this.#latest) throw await suggestions.notFound(this.#id, error);
      throw new Error(`${this.label} was deleted while this step was ${this.#activity}.`, { cause: error });
    }
  }

  /** Reads what refers to the identities that its plan removes, outside of its document. */
  async loadOutside(context: ReadContext): Promise<OutsideReferences> {
    this.#outside = await readOutsideReferences(this.#id, this.#plan?.removeSystem ?? false, context);
    return this.#outside;
  }

  /** The client ID of its system-assigned identity: the resource itself does not tell it. Best effort. */
  get systemClientId(): string | null {
    return this.#systemClientId;
  }

  /** Asks for that client ID, once, while the identity is there. */
  async loadSystemClientId(managedIdentities: ManagedIdentities): Promise<void> {
    if (!this.#latest?.identities.system || this.#systemClientId !== null) return;
    this.#systemClientId = await managedIdentities.systemClientId(this.#id);
  }

  /** Remembers what was decided. */
  setPlan(plan: Plan): void {
    this.#plan = plan;
  }

  /** A write goes out: until its answer is there, nobody knows. */
  send(): void {
    if (this.#write === 'none') this.#first = this.#latest;
    this.#writeBefore = this.#write;
    if (this.#write === 'none') this.#write = 'unknown';
  }

  /** Azure accepted the write. */
  accept(): void {
    this.#write = 'accepted';
  }

  /** Azure refused the write, or it was not sent. */
  refuse(): void {
    this.#write = this.#writeBefore;
  }

  /** The target is as it should be. What may have been written was. */
  succeed(): void {
    if (this.#write === 'unknown') this.#write = 'accepted';
    this.#outcome = { state: 'succeeded' };
  }

  /** Work on it ended with an error. */
  fail(error: unknown): void {
    this.#outcome = { state: 'failed', error };
  }
}
