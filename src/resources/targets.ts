import { setImmediate as nextTurn } from 'node:timers/promises';
import pLimit from 'p-limit';
import { resourceGroupId } from '../resource-id.ts';
import type { StepContext } from '../step.ts';
import type { ResourceContext } from './context.ts';
import { findTargets, type TargetOrPattern } from './find.ts';
import { type IdentityChoice, selector, type TargetRef } from './selection.ts';
import { Target } from './target.ts';

/** All targets of a step, several at once. If one fails, the others continue. After a stop, none begins. */
export class Targets {
  /** The targets in the order of the outputs, and the patterns without one. */
  entries: readonly TargetOrPattern[];
  readonly active = new Set<Target>();
  readonly #signal: AbortSignal;
  readonly #maxParallel: number;
  readonly #select: ReturnType<typeof selector>;

  constructor(
    request: { targets: readonly TargetRef[]; identities: IdentityChoice; maxParallel: number },
    { signal, clock }: StepContext,
  ) {
    this.#signal = signal;
    this.#maxParallel = request.maxParallel;
    this.#select = selector(request.identities);
    this.entries = request.targets.map((ref) =>
      'id' in ref ? new Target(ref.id, this.#select(ref.id), clock) : { pattern: ref, error: undefined },
    );
    this.#markGroups();
  }

  /** Only the targets, in the same order. */
  get all(): readonly Target[] {
    return this.entries.filter((entry) => entry instanceof Target);
  }

  get open(): readonly Target[] {
    return this.all.filter(({ isOpen }) => isOpen);
  }

  async find(context: ResourceContext): Promise<void> {
    this.entries = await findTargets(this.entries, this.#select, context);
    this.#markGroups();
  }

  /** Messages show the resource group of a target only if there are several. */
  #markGroups(): void {
    const groups = new Set(this.all.map(({ id }) => resourceGroupId(id).toLowerCase()));
    for (const target of this.all) target.isInSeveralGroups = groups.size > 1;
  }

  begin(activity: string): void {
    // A stopped step reports the activity that was stopped.
    if (this.#signal.aborted) return;
    for (const target of this.open) target.begin(activity);
  }

  /** Do something for every open target. A failure ends only its target. */
  async forEachOpen(action: (target: Target) => Promise<void>): Promise<void> {
    await pLimit(this.#maxParallel).map(this.open, async (target) => {
      // Even if nothing has to be awaited, signals and the time limit get their turn.
      await nextTurn();
      if (this.#signal.aborted) return;
      this.active.add(target);
      try {
        await action(target);
      } catch (error) {
        if (!this.#signal.aborted) target.outcome = { state: 'failed', error };
      } finally {
        this.active.delete(target);
      }
    });
  }

  /** Do something once for all open targets. If it fails, they all fail. */
  async onceForOpen(action: () => Promise<void>): Promise<void> {
    try {
      await action();
    } catch (error) {
      if (!this.#signal.aborted) for (const target of this.open) target.outcome = { state: 'failed', error };
    }
  }
}
