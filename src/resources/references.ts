import { isObject, isText, textAt } from '../json.ts';
import { idKey } from '../resource-id.ts';
import type { UserAssignedIdentity } from './identity-set.ts';
import type { Plan } from './plan.ts';
import type { Snapshot } from './snapshot.ts';
import { variablesOf } from './variables.ts';

/** A setting that refers to an identity. */
export interface Reference {
  /** The setting and its item, such as `configuration.registries: shop.azurecr.io`. */
  readonly place: string;
  /** The identity: `system`, a resource ID, or a string that contains a client ID. */
  readonly identity: string;
}

/** The references to the identities of a resource from outside its own document. */
export interface OutsideReferences {
  /** The reading of the resource before the search. */
  readonly snapshot: Snapshot;
  readonly references: readonly Reference[];
  /** Settings that can't be read, in words. They count as in use. */
  readonly unreadable: readonly string[];
  /** Resources that weren't searched, in words. They don't count as in use. */
  readonly unsearched: readonly string[];
}

/** The part of a plan that removes identities. */
export type Removal = Pick<Plan, 'removeSystem' | 'removeUser'>;

/** A setting that uses an identity about to be removed: `system`, or the name of one. */
export interface Use extends Pick<Reference, 'place'> {
  readonly name: string;
}

/**
 * The properties that contain an identity in the API specification of Microsoft.App, including previews, which the
 * input `api-version` allows. `value` is the metadata of a Dapr component.
 */
const PROPERTIES = new Set([
  'identity',
  'managedIdentityResourceId',
  'clientId',
  'clientSecretSettingName',
  'value',
]);

/** The secret by which built-in authentication uses some user-assigned identity. Its client ID can't be read. */
const ASSERTION_SECRET = 'override-use-mi-fic-assertion-client-id';

/** Find every reference in a document. The place is the nearest item with a name, unless one is `given`. */
export function referencesIn(document: unknown, given?: string, path = ''): readonly Reference[] {
  if (Array.isArray(document)) return document.flatMap((item) => referencesIn(item, given, path));
  if (!isObject(document)) return [];
  const name = textAt(document, 'name') ?? textAt(document, 'server');
  const place = given ?? (name && `${path}: ${name}`);
  return Object.entries(document).flatMap(([property, value]): readonly Reference[] => {
    if (isText(value)) {
      // In another property, `system` is only a word.
      const isReference = PROPERTIES.has(property) && (property === 'identity' || idKey(value) !== 'system');
      return isReference ? [{ place: place ?? path, identity: value }] : [];
    }
    // Variables are only a sign of a use: see variablesWith.
    return property === 'env' ? [] : referencesIn(value, place, path ? `${path}.${property}` : property);
  });
}

/** Find the uses of identities about to be removed: by resource ID, client ID, or the word `system`. */
export function usesOf(
  references: readonly Reference[],
  { removeSystem, removeUser }: Removal,
): readonly Use[] {
  const namesOf = (identity: string): readonly string[] => {
    if (idKey(identity) === 'system') return removeSystem ? ['system'] : [];
    const isAny = idKey(identity) === ASSERTION_SECRET;
    return removeUser.filter((one) => isAny || containsIdOf(one, identity)).map(({ name }) => name);
  };
  return references.flatMap(({ place, identity }) => namesOf(identity).map((name) => ({ place, name })));
}

/** Find the plain variables that contain a client ID or resource ID of identities about to be removed. */
export function variablesWith({ removeUser }: Removal, document: unknown): readonly string[] {
  const found = variablesOf(document).filter(({ value = '' }) =>
    removeUser.some((one) => containsIdOf(one, value)),
  );
  return [...new Set(found.map(({ name }) => name))];
}

/** Check whether a string contains the client ID or resource ID of an identity, not only the beginning of another one. */
function containsIdOf({ id, clientId }: UserAssignedIdentity, text: string): boolean {
  return [id, clientId ?? id].some((one) => {
    const [, ...rests] = text.toLowerCase().split(idKey(one));
    return rests.some((rest) => !/^[\w-]/.test(rest));
  });
}
