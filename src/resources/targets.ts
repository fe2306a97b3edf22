import { setImmediate as nextTurn } from 'node:timers/promises';
import pLimit from 'p-limit';
import { distinct, getOrInsert } from '../collections.ts';
import type { Journal } from '../journal.ts';
import { isObject } from '../json.ts';
import { kindInfo } from '../kinds.ts';
import { matcher, nearest } from '../pattern.ts';
import { Problem } from '../problem.ts';
import { groupListPath, type ResourceId, resourceGroupId, resourceKey } from '../resource-id.ts';
import { type StepContext, StepStopped } from '../step.ts';
import { firstOf, oneLine, quote } from '../text.ts';
import type { ResourceContext } from './context.ts';
import {
  type IdentityChoice,
  type PatternRef,
  type Selection,
  selector,
  type TargetRef,
} from './selection.ts';
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
  readonly #select: ReturnType<typeof selector>;

  constructor(
    request: { targets: readonly TargetRef[]; identities: IdentityChoice; maxParallel: number },
    { signal, clock }: Pick<StepContext, 'signal' | 'clock'>,
    journal: Journal,
  ) {
    this.#signal = signal;
    this.#maxParallel = request.maxParallel;
    this.#select = selector(request.identities);
    this.entries = request.targets.map((ref) =>
      'id' in ref
        ? new Target(ref.id, this.#select(ref.id), { clock, journal })
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

/**
 * Find the targets of all patterns. Each pattern costs one list request, shared by all patterns of a kind and resource
 * group, and a match needs no reading of its own. The order stays, a pattern's matches are ordered by name, and
 * duplicates are processed once.
 */
export async function findTargets(
  named: readonly TargetOrPattern[],
  select: (id: ResourceId) => Selection,
  context: ResourceContext,
): Promise<readonly TargetOrPattern[]> {
  const lists = new Map<string, Promise<readonly Snapshot[]>>();
  const listOf = (pattern: PatternRef): Promise<readonly Snapshot[]> => {
    const key = [pattern.kind, pattern.subscriptionId, pattern.resourceGroup].join(' ').toLowerCase();
    return getOrInsert(lists, key, () => list(pattern, context));
  };
  const found = await Promise.all(
    named.map(async (entry): Promise<readonly TargetOrPattern[]> => {
      if (entry instanceof Target) return [entry];
      try {
        const snapshots = matching(entry.pattern, await listOf(entry.pattern));
        return snapshots.map((snapshot) => new Target(snapshot.id, select(snapshot.id), context, snapshot));
      } catch (error) {
        // The report of a stopped step shows the activity itself.
        return [{ pattern: entry.pattern, error: error instanceof StepStopped ? undefined : error }];
      }
    }),
  );
  return withoutRepeats(found.flat());
}

/** Keep each target where it is first. One that a pattern also matches was read with the list. */
function withoutRepeats(entries: readonly TargetOrPattern[]): readonly TargetOrPattern[] {
  const keyOf = (entry: TargetOrPattern): string =>
    entry instanceof Target ? resourceKey(entry.id) : `${entry.pattern.kind} ${entry.pattern.pattern}`;
  const isRead = (entry: TargetOrPattern): boolean => entry instanceof Target && entry.latest !== undefined;
  const read = new Map(entries.filter(isRead).map((entry) => [keyOf(entry), entry]));
  return distinct(
    entries.map((entry) => read.get(keyOf(entry)) ?? entry),
    keyOf,
  );
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
