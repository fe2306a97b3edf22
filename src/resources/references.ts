import type { Kind } from '../kinds.ts';
import { idKey, parseResourceId } from '../resource-id.ts';
import { isText, textAt, valuesAt } from './document-path.ts';
import type { UserAssignedIdentity } from './identity-set.ts';
import { type ChildList, PLACES } from './places.ts';

/** A place of a resource that refers to an identity. */
export interface Reference {
  /** Where, by the name of the property: `registries`, `secrets`, `scale rule`, … */
  readonly place: string;
  /** Which one there: the registry's server, the secret's name, … */
  readonly name: string;
  /** What it refers to: `system`, a resource ID or a client ID, as the resource spells it. */
  readonly identity: string;
}

/** The identities that are about to be removed from a resource. */
export interface Removal {
  readonly system: boolean;
  readonly user: readonly UserAssignedIdentity[];
}

/** What a search for references found. */
export interface FoundReferences {
  readonly references: readonly Reference[];
  /** Places that may not be read, in words: they count as in use. */
  readonly unreadable: readonly string[];
  /** Places outside the search, in words: they do not count as in use, but the reader should know. */
  readonly unsearched: readonly string[];
}

/** A search that found nothing. */
export const NO_REFERENCES: FoundReferences = { references: [], unreadable: [], unsearched: [] };

/** What several searches found together. */
export function joinFound(found: readonly FoundReferences[]): FoundReferences {
  return {
    references: found.flatMap(({ references }) => references),
    unreadable: found.flatMap(({ unreadable }) => unreadable),
    unsearched: found.flatMap(({ unsearched }) => unsearched),
  };
}

/** Every reference of a resource itself, whatever identity it names. */
export function referencesOf(kind: Kind, resource: unknown): readonly Reference[] {
  return PLACES[kind].flatMap(({ label, list, name, identity }) =>
    valuesAt(resource, list).flatMap((item) =>
      identity
        .flatMap((path) => valuesAt(item, path))
        .filter(isText)
        .map((value) => ({
          place: label,
          name: textAt(item, name) ?? shortName(value),
          identity: value,
        })),
    ),
  );
}

/** Every reference of the children in one list. */
export function childReferencesOf(
  { label, identity }: ChildList,
  children: readonly unknown[],
): readonly Reference[] {
  return children.flatMap((child) =>
    identity
      .flatMap((path) => valuesAt(child, path))
      .filter(isText)
      .map((value) => ({ place: label, name: textAt(child, 'name') ?? '(unnamed)', identity: value })),
  );
}

/** A place of a resource that uses an identity about to be removed. */
export interface Use extends Pick<Reference, 'place' | 'name'> {
  /** The identity in a word: `system`, or its name. */
  readonly of: string;
}

/** The uses of identities about to be removed: by resource ID, client ID or the word `system`. */
export function usesOf(references: readonly Reference[], removal: Removal): readonly Use[] {
  const names = new Map(
    removal.user.flatMap(({ id, clientId, name }) =>
      (clientId ? [id, clientId] : [id]).map((key) => [idKey(key), name] as const),
    ),
  );
  if (removal.system) names.set('system', 'system');
  return references.flatMap(({ place, name, identity }) => {
    const of = names.get(idKey(identity));
    return of === undefined ? [] : [{ place, name, of }];
  });
}

/** An identity in a few words: the last segment of its ID. */
function shortName(identity: string): string {
  return parseResourceId(identity)?.name ?? identity;
}
