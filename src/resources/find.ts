import { distinct } from '../distinct.ts';
import { getOrInsert } from '../get-or-insert.ts';
import { isObject } from '../json.ts';
import { kindInfo } from '../kinds.ts';
import { matcher, nearest } from '../pattern.ts';
import { groupListPath, type ResourceId, resourceKey } from '../resource-id.ts';
import { type Clock, StepStopped } from '../step.ts';
import { oneLine, quote } from '../text.ts';
import type { ReadContext } from './context.ts';
import type { PatternRef, Selection, TargetRef } from './selection.ts';
import { type Snapshot, snapshotOf } from './snapshot.ts';
import { Target } from './target.ts';

/** A pattern that gave no target: not yet, or because nothing matched or could be listed (`error`). */
export interface UnmatchedPattern {
  readonly pattern: PatternRef;
  readonly error: unknown;
}

/** What a request names: a target, or a pattern that gave none. */
export type TargetOrPattern = Target | UnmatchedPattern;

/** Selects the identities that a request is about on one target. */
type Select = (id: ResourceId) => Selection;

/** The targets as named, before anything was asked. */
export function namedTargets(
  refs: readonly TargetRef[],
  select: Select,
  clock: Clock,
): readonly TargetOrPattern[] {
  return refs.map((ref) =>
    'id' in ref ? new Target(ref.id, select(ref.id), clock) : { pattern: ref, error: undefined },
  );
}

/**
 * Finds what the patterns stand for. Each costs one list, shared by all patterns of a kind and group, and what the
 * list holds need not be read again. The order stays, a pattern's matches by name; what is meant twice is worked
 * on once.
 */
export async function findTargets(
  named: readonly TargetOrPattern[],
  select: Select,
  context: ReadContext,
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
        return snapshots.map(
          (snapshot) => new Target(snapshot.id, select(snapshot.id), context.clock, snapshot),
        );
      } catch (error) {
        // A step that was stopped says itself what it was doing.
        return [{ pattern: entry.pattern, error: error instanceof StepStopped ? undefined : error }];
      }
    }),
  );
  return withoutRepeats(found.flat());
}

/** Each target once, where it is first; what is also meant by a pattern was read with its list. */
function withoutRepeats(entries: readonly TargetOrPattern[]): readonly TargetOrPattern[] {
  const read = new Map(
    entries.flatMap((entry) =>
      entry instanceof Target && entry.latest ? [[resourceKey(entry.id), entry]] : [],
    ),
  );
  const readEntries = entries.map((entry) =>
    entry instanceof Target ? (read.get(resourceKey(entry.id)) ?? entry) : entry,
  );
  return distinct(readEntries, (entry) =>
    entry instanceof Target ? resourceKey(entry.id) : `${entry.pattern.kind} ${entry.pattern.pattern}`,
  );
}

/** The resources in a list that any pattern may mean, by name. */
async function list(
  { kind, subscriptionId, resourceGroup }: PatternRef,
  { arm, clock }: ReadContext,
): Promise<readonly Snapshot[]> {
  const { type, noun } = kindInfo(kind);
  const path = groupListPath({ subscriptionId, resourceGroup, type });
  const found: Snapshot[] = [];
  for await (const document of arm.list(path, `${noun}s in resource group '${resourceGroup}'`)) {
    if (!isObject(document)) continue;
    const name = String(document['name'] ?? '');
    found.push(snapshotOf(document, { subscriptionId, resourceGroup, type, name }, clock.now()));
  }
  return found.sort((a, b) => (a.id.name < b.id.name ? -1 : 1));
}

function matching(
  { kind, pattern, resourceGroup }: PatternRef,
  all: readonly Snapshot[],
): readonly Snapshot[] {
  const matches = matcher(pattern);
  const found = all.filter(({ id }) => matches(id.name));
  if (found.length > 0) return found;
  const { noun, input } = kindInfo(kind);
  const allNames = all.map(({ id }) => id.name);
  const names = nearest(pattern, allNames).map((name) => oneLine(name, 40));
  const amount = all.length > names.length ? `are ${all.length}, the nearest being` : 'are';
  const others = names.length > 0 ? `There ${amount}: ${names.join(', ')}.` : `The group has no ${noun}.`;
  throw new Error(
    `Input '${input}': no ${noun} in resource group '${resourceGroup}' matches ${quote(pattern)}. ${others}`,
  );
}
