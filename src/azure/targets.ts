import { isObject } from '../identity/identity-set.ts';
import { type ResourceId, resourceKey } from '../identity/resource-id.ts';
import { factsOf } from '../kinds.ts';
import { matcher, nearest } from '../pattern.ts';
import type { TargetRef } from '../request.ts';
import { oneLine, quote } from '../text.ts';
import type { Arm } from './arm.ts';
import type { Progress } from './progress.ts';
import { type Snapshot, snapshotOf } from './snapshot.ts';

type Pattern = Extract<TargetRef, { pattern: string }>;

/** A pattern that matched nothing. */
export class NoMatchError extends Error {
  override readonly name = 'NoMatchError';
}

/** A target to work on, or a pattern that gave none. */
export type Target = ResourceTarget | { readonly pattern: Pattern; failure: unknown };

/** A resource to work on. */
export interface ResourceTarget {
  readonly progress: Progress;
  /** Whether work on it has ended, with or without a failure. */
  done: boolean;
  failure: unknown;
}

/** The targets as named, before anything was asked. */
export function namedTargets(refs: readonly TargetRef[]): Target[] {
  return refs.map((ref) =>
    'id' in ref ? newTarget(ref.kind, ref.id) : { pattern: ref, failure: undefined },
  );
}

/**
 * Finds the targets of a request. Names need nothing; patterns cost one list for each kind and group, and
 * what the list holds need not be read again. The order is that of the request, a pattern's matches by name;
 * what is meant twice is worked on once.
 */
export async function findTargets(refs: readonly TargetRef[], arm: Arm): Promise<Target[]> {
  const lists = new Map<string, Promise<readonly Snapshot[]>>();
  const listOf = (pattern: Pattern): Promise<readonly Snapshot[]> => {
    const key = [pattern.kind, pattern.subscriptionId, pattern.resourceGroup].join(' ').toLowerCase();
    const known = lists.get(key) ?? listed(pattern, arm);
    lists.set(key, known);
    return known;
  };
  const found = await Promise.all(
    refs.map((ref) => ('id' in ref ? [newTarget(ref.kind, ref.id)] : matches(ref, listOf))),
  );
  const seen = new Set<string>();
  return found.flat().filter((target) => {
    if ('pattern' in target) return true;
    const key = resourceKey(target.progress.id);
    return !seen.has(key) && Boolean(seen.add(key));
  });
}

async function matches(
  ref: Pattern,
  listOf: (ref: Pattern) => Promise<readonly Snapshot[]>,
): Promise<Target[]> {
  try {
    const all = await listOf(ref);
    const wanted = matcher(ref.pattern);
    const found = all.filter(({ id }) => wanted(id.name));
    if (found.length === 0) throw noMatch(ref, all);
    return found.map((snapshot) => newTarget(ref.kind, snapshot.id, snapshot));
  } catch (failure) {
    return [{ pattern: ref, failure }];
  }
}

/** The resources in a list that any pattern may want, by name. */
async function listed(
  { kind, subscriptionId, resourceGroup }: Pattern,
  arm: Arm,
): Promise<readonly Snapshot[]> {
  const { type, noun } = factsOf(kind);
  const path = `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}/providers/${type}`;
  const found: Snapshot[] = [];
  for await (const document of arm.list(path, `${noun}s in resource group '${resourceGroup}'`)) {
    if (!isObject(document)) continue;
    const name = String(document['name'] ?? '');
    found.push(snapshotOf(kind, document, { subscriptionId, resourceGroup, type, name }));
  }
  return found.sort((a, b) => (a.id.name < b.id.name ? -1 : 1));
}

function newTarget(kind: Progress['kind'], id: ResourceId, last?: Snapshot): ResourceTarget {
  return {
    progress: {
      kind,
      id,
      doing: 'not started',
      since: Date.now(),
      before: undefined,
      last,
      plan: undefined,
      written: false,
      unanswered: false,
    },
    done: false,
    failure: undefined,
  };
}

function noMatch({ kind, pattern, resourceGroup }: Pattern, all: readonly Snapshot[]): NoMatchError {
  const { noun, input } = factsOf(kind);
  const names = nearest(
    pattern,
    all.map(({ id }) => id.name),
  ).map((name) => oneLine(name, 40));
  const hint =
    names.length > 0
      ? ` There ${all.length > names.length ? `are ${all.length}, the nearest being` : 'are'}: ${names.join(', ')}.`
      : ` The group has no ${noun}.`;
  return new NoMatchError(
    `Input '${input}': no ${noun} in resource group '${resourceGroup}' matches ${quote(pattern)}.${hint}`,
  );
}
