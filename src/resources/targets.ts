import { setImmediate as nextTurn } from 'node:timers/promises';
import pLimit from 'p-limit';
import { distinct, getOrInsert } from '../collections.ts';
import { isObject } from '../json.ts';
import { KINDS } from '../kinds.ts';
import { matcher } from '../pattern.ts';
import { Problem } from '../problem.ts';
import { groupListPath, idKey, type ResourceId, resourceGroupId, resourceKey } from '../resource-id.ts';
import type { ResourceContext } from './identities.ts';
import { targetFix } from './not-found.ts';
import type { Selection } from './plan.ts';
import { type Snapshot, snapshotOf } from './snapshot.ts';
import { Target } from './target.ts';

type TargetsContext = Pick<ResourceContext, 'signal' | 'clock' | 'journal'>;

/** The part of a request that is about targets. */
interface TargetsRequest {
  readonly targets: readonly ResourceId[];
  readonly identities: Selection;
  readonly maxParallel: number;
}

/**
 * All targets of a step, several at once. If one fails, the others continue. After a stop, none begins. A pattern is a
 * target whose name contains `*`, until its matches take its place.
 */
export class Targets {
  /** In the order of the outputs. */
  all: readonly Target[];
  readonly active = new Set<Target>();
  readonly #request: TargetsRequest;
  readonly #context: TargetsContext;
  /** The resource groups of all targets. */
  readonly #groups = new Set<string>();

  constructor(request: TargetsRequest, context: TargetsContext) {
    this.#request = request;
    this.#context = context;
    this.all = request.targets.map((id) => this.#target(id));
  }

  get open(): readonly Target[] {
    return this.all.filter(({ isOpen }) => isOpen);
  }

  /**
   * Find the matches of all patterns. Each pattern costs one list request, shared by all patterns of a kind and
   * resource group, and a match doesn't have to be read again. The order stays, a pattern's matches are ordered by
   * name, and duplicates are processed once. A pattern without a match fails.
   */
  async expandPatterns(context: ResourceContext): Promise<void> {
    const lists = new Map<string, Promise<readonly Snapshot[]>>();
    const find = async (target: Target): Promise<readonly Target[]> => {
      if (!target.isPattern) return [target];
      target.begin('listing them');
      try {
        const path = groupListPath(target.id);
        const listed = await getOrInsert(lists, idKey(path), () => list(path, target, context));
        return matching(target, listed).map((found) => this.#target(found.id, found));
      } catch (error) {
        if (!this.#context.signal.aborted) target.outcome = { state: 'failed', error };
        return [target];
      }
    };
    const found = await Promise.all(this.all.map(find));
    this.all = distinct(found.flat(), ({ id }) => resourceKey(id));
  }

  #target(id: ResourceId, found?: Snapshot): Target {
    this.#groups.add(idKey(resourceGroupId(id)));
    return new Target(id, this.#request.identities, this.#context, found, this.#groups);
  }

  begin(activity: string): void {
    // A stopped step reports the activity that was stopped.
    if (this.#context.signal.aborted) return;
    for (const target of this.open) target.begin(activity);
  }

  /** Do something for every open target. A failure ends only its target. */
  async forEachOpen(action: (target: Target) => Promise<void>): Promise<void> {
    await pLimit(this.#request.maxParallel).map(this.open, async (target) => {
      // Even if nothing has to be awaited, signals and the time limit get their turn.
      await nextTurn();
      if (this.#context.signal.aborted) return;
      this.active.add(target);
      try {
        await action(target);
      } catch (error) {
        if (!this.#context.signal.aborted) target.outcome = { state: 'failed', error };
      } finally {
        this.active.delete(target);
      }
    });
  }
}

/** List the resources that a pattern can match, by name. */
async function list(
  path: string,
  { id, kind }: Target,
  { arm }: Pick<ResourceContext, 'arm'>,
): Promise<readonly Snapshot[]> {
  const { noun } = KINDS[kind];
  const { value, readAt } = await arm.list(path, `${noun}s in resource group '${id.resourceGroup}'`);
  return value
    .filter(isObject)
    .map((document) => snapshotOf(document, { ...id, name: String(document['name'] ?? '') }, readAt))
    .sort((a, b) => (a.id.name < b.id.name ? -1 : 1));
}

function matching({ id, label }: Target, all: readonly Snapshot[]): readonly Snapshot[] {
  const matches = matcher(id.name);
  const found = all.filter((one) => matches(one.id.name));
  if (found.length > 0) return found;
  const names = all.map((one) => one.id.name);
  const what = `Can't find ${label} in resource group '${id.resourceGroup}'.`;
  throw new Problem(what, { fix: targetFix(id, names) });
}
