import { setImmediate as nextTurn } from 'node:timers/promises';
import pLimit from 'p-limit';
import { distinct, getOrInsert } from '../collections.ts';
import type { Journal } from '../journal.ts';
import { isObject } from '../json.ts';
import { kindInfo } from '../kinds.ts';
import { matcher, nearest } from '../pattern.ts';
import { Problem } from '../problem.ts';
import { groupListPath, idKey, resourceGroupId, resourceKey } from '../resource-id.ts';
import type { StepContext } from '../step.ts';
import { firstOf, oneLine, quote } from '../text.ts';
import type { ResourceContext } from './context.ts';
import { type IdentityChoice, type PatternRef, selectionOn, type TargetRef } from './selection.ts';
import { type Snapshot, snapshotOf } from './snapshot.ts';
import { Target } from './target.ts';

/** A pattern without a target: not yet, or because nothing matched or could be listed (`error`). */
export interface UnmatchedPattern {
  readonly pattern: PatternRef;
  readonly error: unknown;
}

/** An entry of the request: a target, or a pattern without one. */
export type TargetOrPattern = Target | UnmatchedPattern;

/** All targets of a step, several at once. If one fails, the others continue. After a stop, none begins. */
export class Targets {
  /** The targets in the order of the outputs, and the patterns without one. */
  entries: readonly TargetOrPattern[];
  readonly active = new Set<Target>();
  readonly #signal: AbortSignal;
  readonly #maxParallel: number;
  readonly #identities: IdentityChoice;

  constructor(
    request: { targets: readonly TargetRef[]; identities: IdentityChoice; maxParallel: number },
    { signal, clock }: Pick<StepContext, 'signal' | 'clock'>,
    journal: Journal,
  ) {
    this.#signal = signal;
    this.#maxParallel = request.maxParallel;
    this.#identities = request.identities;
    this.entries = request.targets.map((ref) =>
      'id' in ref
        ? new Target(ref.id, selectionOn(ref.id, request.identities), { clock, journal })
        : { pattern: ref, error: undefined },
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

  /**
   * Find the targets of all patterns. Each pattern costs one list request, shared by all patterns of a kind and
   * resource group, and a match needs no reading of its own. The order stays, a pattern's matches are ordered by name,
   * and duplicates are processed once.
   */
  async find(context: ResourceContext): Promise<void> {
    const lists = new Map<string, Promise<readonly Snapshot[]>>();
    const find = async (entry: TargetOrPattern): Promise<readonly TargetOrPattern[]> => {
      if (entry instanceof Target) return [entry];
      const { pattern } = entry;
      const key = [pattern.kind, pattern.subscriptionId, pattern.resourceGroup].join(' ').toLowerCase();
      try {
        const listed = await getOrInsert(lists, key, () => list(pattern, context));
        return matching(pattern, listed).map(
          (found) => new Target(found.id, selectionOn(found.id, this.#identities), context, found),
        );
      } catch (error) {
        // The report of a stopped step shows the activity itself.
        return [{ pattern, error: this.#signal.aborted ? undefined : error }];
      }
    };
    const found = await Promise.all(this.entries.map(find));
    this.entries = distinct(found.flat(), (entry) =>
      entry instanceof Target ? resourceKey(entry.id) : `${entry.pattern.kind} ${entry.pattern.pattern}`,
    );
    this.#markGroups();
  }

  /** Messages show the resource group of a target only if there are several. */
  #markGroups(): void {
    const groups = new Set(this.all.map(({ id }) => idKey(resourceGroupId(id))));
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
}

/** List the resources that a pattern can match, by name. */
async function list(
  { kind, subscriptionId, resourceGroup }: PatternRef,
  { arm }: ResourceContext,
): Promise<readonly Snapshot[]> {
  const { type, noun } = kindInfo(kind);
  const path = groupListPath({ subscriptionId, resourceGroup, type });
  const { value, readAt } = await arm.list(path, `${noun}s in resource group '${resourceGroup}'`);
  return value
    .filter(isObject)
    .map((document) => {
      const name = String(document['name'] ?? '');
      return snapshotOf(document, { subscriptionId, resourceGroup, type, name }, readAt);
    })
    .sort((a, b) => (a.id.name < b.id.name ? -1 : 1));
}

function matching(
  { kind, pattern, resourceGroup }: PatternRef,
  all: readonly Snapshot[],
): readonly Snapshot[] {
  const matches = matcher(pattern);
  const found = all.filter(({ id }) => matches(id.name));
  if (found.length > 0) return found;
  const { noun, input } = kindInfo(kind);
  const names = all.map(({ id }) => oneLine(id.name, 40));
  const [close] = nearest(pattern, names);
  const has = names.length > 0 ? `It has ${firstOf(names).join(', ')}.` : `It has no ${noun}.`;
  throw new Problem(
    `Can't find a ${noun} that matches ${quote(pattern)} in resource group '${resourceGroup}'.`,
    {
      why: close ? `The nearest name is '${close}'.` : has,
      fix: `Check '${input}', 'resource-group', and 'subscription-id'.`,
    },
  );
}
