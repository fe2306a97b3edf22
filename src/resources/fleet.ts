import { setImmediate as nextTurn } from 'node:timers/promises';
import pMap from 'p-map';
import { resourceKey } from '../resource-id.ts';
import type { StepContext } from '../step.ts';
import type { ReadContext } from './context.ts';
import { findTargets, namedTargets, type TargetOrPattern } from './find.ts';
import type { WantedIdentity } from './identity-provisioner.ts';
import { type IdentityChoice, selector, type TargetRef } from './selection.ts';
import { Target } from './target.ts';

/** What a fleet is made of: the part of a request that names it. */
interface FleetRequest {
  readonly targets: readonly TargetRef[];
  readonly identities: IdentityChoice;
  readonly maxParallel: number;
}

/** All targets of a step, worked on several at once. One that fails stops no other; after a stop none is begun. */
export class Fleet {
  readonly #signal: AbortSignal;
  readonly #maxParallel: number;
  readonly #select: ReturnType<typeof selector>;
  readonly #active = new Set<Target>();
  #entries: readonly TargetOrPattern[];

  constructor({ targets, identities, maxParallel }: FleetRequest, { signal, clock }: StepContext) {
    this.#signal = signal;
    this.#maxParallel = maxParallel;
    this.#select = selector(identities);
    this.#entries = namedTargets(targets, this.#select, clock);
  }

  /** The targets in the order of the outputs, and the patterns that gave none. */
  get entries(): readonly TargetOrPattern[] {
    return this.#entries;
  }

  /** The targets alone, in the same order. */
  get targets(): readonly Target[] {
    return this.#entries.filter((entry) => entry instanceof Target);
  }

  /** The targets that are not done. */
  get open(): readonly Target[] {
    return this.targets.filter(({ isOpen }) => isOpen);
  }

  /** The targets that are being worked on at this moment. */
  get active(): ReadonlySet<Target> {
    return this.#active;
  }

  /** The identities that open targets are to get, each once, for the first target that wants it. */
  async wantedIdentities(): Promise<readonly WantedIdentity[]> {
    const wanted = new Map<string, WantedIdentity>();
    for (const { plan, latest } of this.open) {
      await nextTurn();
      this.#signal.throwIfAborted();
      for (const id of plan?.addUser ?? []) {
        if (!wanted.has(resourceKey(id)))
          wanted.set(resourceKey(id), { id, location: latest?.location ?? '' });
      }
    }
    return [...wanted.values()];
  }

  /** Finds what the patterns stand for. */
  async find(context: ReadContext): Promise<void> {
    this.#entries = await findTargets(this.#entries, this.#select, context);
  }

  /** Says what goes on for all open targets together. */
  begin(activity: string): void {
    // What a stopped step was doing stays as it was.
    if (this.#signal.aborted) return;
    for (const target of this.open) target.begin(activity);
  }

  /** Does something for every open target. */
  async forEachOpen(action: (target: Target) => Promise<void>): Promise<void> {
    const doFor = async (target: Target): Promise<void> => {
      // Where nothing has to be awaited, a fleet would give signals and the time limit no turn.
      await nextTurn();
      if (this.#signal.aborted) return;
      this.#active.add(target);
      try {
        await action(target);
      } catch (error) {
        if (!this.#signal.aborted) target.fail(error);
      } finally {
        this.#active.delete(target);
      }
    };
    await pMap(this.open, doFor, { concurrency: this.#maxParallel });
  }

  /** Does once what all open targets need: when it fails, they all fail. */
  async onceForOpen(action: () => Promise<void>): Promise<void> {
    try {
      await action();
    } catch (error) {
      if (!this.#signal.aborted) for (const target of this.open) target.fail(error);
    }
  }
}
