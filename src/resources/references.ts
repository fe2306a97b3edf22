import type { Kind } from '../kinds.ts';
import { idKey, parseResourceId } from '../resource-id.ts';
import { isText, textAt, valuesAt } from './document-path.ts';
import type { UserAssignedIdentity } from './identity-set.ts';
import { DOCUMENT_SETTINGS, type Setting } from './settings.ts';
import { variablesOf } from './variables.ts';

/** A setting that refers to an identity. */
export interface Reference {
  /** The setting, such as `registries` or `scale rule`. */
  readonly place: string;
  /** The item in it, such as the server of a registry or the name of a secret. */
  readonly name: string;
  /** The identity: `system`, a resource ID, a client ID, or {@link SOME_USER_ASSIGNED}. */
  readonly identity: string;
}

/** A user-assigned identity whose client ID is in a secret, which can't be read. */
export const SOME_USER_ASSIGNED = 'some user-assigned identity';

/** The secret by which built-in authentication signs users in with a user-assigned identity. */
const ASSERTION_SECRET = 'override-use-mi-fic-assertion-client-id';

/** The identities that are about to be removed from a resource. */
export interface Removal {
  readonly system: boolean;
  readonly user: readonly UserAssignedIdentity[];
}

/** The result of a search for references. */
export interface FoundReferences {
  readonly references: readonly Reference[];
  /** Settings that can't be read, in words. They count as in use. */
  readonly unreadable: readonly string[];
  /** Resources that weren't searched, in words. They don't count as in use. */
  readonly unsearched: readonly string[];
}

/** A search that found nothing. */
export const NO_REFERENCES: FoundReferences = { references: [], unreadable: [], unsearched: [] };

/** Join the results of several searches. */
export function joinFound(found: readonly FoundReferences[]): FoundReferences {
  return {
    references: found.flatMap(({ references }) => references),
    unreadable: found.flatMap(({ unreadable }) => unreadable),
    unsearched: found.flatMap(({ unsearched }) => unsearched),
  };
}

/** Find every reference in a resource's own document. */
export function referencesOf(kind: Kind, resource: unknown): readonly Reference[] {
  return DOCUMENT_SETTINGS[kind].flatMap((setting) => referencesAt(setting, resource));
}

/** Find the references in one setting of a document. `otherwise` is the name of an item without one. */
export function referencesAt(
  { label, list, name, identity }: Setting,
  document: unknown,
  otherwise?: string,
): readonly Reference[] {
  return valuesAt(document, list).flatMap((item) =>
    identity
      .flatMap((path) => valuesAt(item, path))
      .filter(isText)
      .map((value) => ({
        place: label,
        name: textAt(item, name) ?? otherwise ?? shortName(value),
        // Only the name of the secret can be read, not the client ID in it.
        identity: value.toLowerCase() === ASSERTION_SECRET ? SOME_USER_ASSIGNED : value,
      })),
  );
}

/** A setting that uses an identity about to be removed. */
export interface Use extends Pick<Reference, 'place' | 'name'> {
  /** The identity in a word: `system`, or its name. */
  readonly of: string;
}

/** Find the uses of identities about to be removed: by resource ID, client ID, or the word `system`. */
export function usesOf(references: readonly Reference[], removal: Removal): readonly Use[] {
  const names = new Map(
    removal.user.flatMap(({ id, clientId, name }) =>
      (clientId ? [id, clientId] : [id]).map((key) => [idKey(key), name] as const),
    ),
  );
  if (removal.system) names.set('system', 'system');
  if (removal.user.length > 0)
    names.set(SOME_USER_ASSIGNED, removal.user.map(({ name }) => name).join(' or '));
  return references.flatMap(({ place, name, identity }) => {
    // A connection string contains the client ID among other values.
    const of = names.get(idKey(identity)) ?? removal.user.find((user) => containsIdOf(user, identity))?.name;
    return of === undefined ? [] : [{ place, name, of }];
  });
}

/** The names of plain variables that contain a client ID or resource ID of identities about to be removed. */
export function variablesWith({ user }: Removal, document: unknown): readonly string[] {
  const found = variablesOf(document).filter(({ value = '' }) =>
    user.some((one) => containsIdOf(one, value)),
  );
  return [...new Set(found.map(({ name }) => name))];
}

/** Check that a text contains the client ID or resource ID of an identity, and not only the beginning of another one. */
function containsIdOf({ id, clientId }: UserAssignedIdentity, text: string): boolean {
  return [id, ...(clientId ? [clientId] : [])].some((one) => {
    const [, ...rests] = text.toLowerCase().split(idKey(one));
    return rests.some((rest) => !/^[\w-]/.test(rest));
  });
}

/** Shorten an ID to its last segment. */
function shortName(identity: string): string {
  return parseResourceId(identity)?.name ?? identity;
}
