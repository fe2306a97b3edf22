import { isObject, isText, objectOf, textAt, valuesAt } from '../json.ts';
import { idKey } from '../resource-id.ts';
import { identityNames, type Removal } from './plan.ts';
import type { Snapshot, UserAssignedIdentity } from './snapshot.ts';

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

/**
 * The secret with which built-in authentication uses a user-assigned identity. That identity's client ID can't be read.
 */
const ASSERTION_SECRET = 'override-use-mi-fic-assertion-client-id';

/** Find every reference in a document. The place is the nearest item with a name, unless one is `given`. */
export function referencesIn(document: unknown, given?: string, path = ''): readonly Reference[] {
  if (Array.isArray(document)) return document.flatMap((item) => referencesIn(item, given, path));
  if (!isObject(document)) return [];
  const name = textAt(document, 'name') ?? textAt(document, 'server');
  const place = given ?? (name && `${path}: ${name}`);
  return Object.entries(document).flatMap(([property, value]): readonly Reference[] => {
    if (isText(value)) {
      // In another property, `system` is only a word, and other things than Dapr components also have a `value`.
      const isReference =
        PROPERTIES.has(property) &&
        (property === 'identity' || idKey(value) !== 'system') &&
        (property !== 'value' || path.endsWith('metadata'));
      return isReference ? [{ place: place ?? path, identity: value }] : [];
    }
    // Variables are only a sign of a use: see variablesWith.
    return property === 'env' ? [] : referencesIn(value, place, path ? `${path}.${property}` : property);
  });
}

/**
 * Find the references to identities about to be removed: by resource ID, client ID, or the word `system`. `identity` is
 * the one that a setting uses, in a sentence.
 */
export function usesOf(
  references: readonly Reference[],
  { removeSystem, removeUser }: Removal,
): readonly Reference[] {
  const used = (identity: string): readonly string[] => {
    if (idKey(identity) === 'system') return identityNames(removeSystem, []);
    const isAny = idKey(identity) === ASSERTION_SECRET;
    return identityNames(
      false,
      removeUser.filter((one) => isAny || containsIdOf(one, identity)),
    );
  };
  return references.flatMap(({ place, identity }) => used(identity).map((one) => ({ place, identity: one })));
}

/** Find the plain variables that contain a client ID or resource ID of identities about to be removed. */
export function variablesWith({ removeUser }: Removal, document: unknown): readonly string[] {
  const found = variablesOf(document).filter(({ value = '' }) =>
    removeUser.some((one) => containsIdOf(one, value)),
  );
  return [...new Set(found.map(({ name }) => name))];
}

/**
 * Check whether a string contains the client ID or resource ID of an identity, and not only as the start of a longer
 * ID.
 */
function containsIdOf({ id, clientId }: UserAssignedIdentity, text: string): boolean {
  return [id, clientId ?? id].some((one) => {
    const [, ...rests] = text.toLowerCase().split(idKey(one));
    return rests.some((rest) => !/^[\w-]/.test(rest));
  });
}

/** An environment variable of a container. */
export interface Variable {
  readonly name: string;
  /** Undefined if a secret contains it: only the app can read it. */
  readonly value: string | undefined;
  readonly container: string;
  readonly isInit: boolean;
}

/** The variable with which Azure's SDKs choose a user-assigned identity (`DefaultAzureCredential`). */
export const CLIENT_ID_VARIABLE = 'AZURE_CLIENT_ID';

const CONTAINERS = ['template.containers', 'template.initContainers', 'customContainerTemplate.containers'];

/** Read the environment variables of all containers in a document. */
export function variablesOf(document: unknown): readonly Variable[] {
  return CONTAINERS.flatMap((path) =>
    valuesAt(document, `properties.${path}.*`).flatMap((container) =>
      valuesAt(container, 'env.*').map((entry): Variable => {
        const { value } = objectOf(entry);
        return {
          name: textAt(entry, 'name') ?? '(unnamed)',
          value: textAt(entry, 'secretRef') ? undefined : isText(value) ? value : '',
          container: textAt(container, 'name') ?? '',
          isInit: path.includes('initContainers'),
        };
      }),
    ),
  );
}

/**
 * The identities that a setting lists with a lifecycle, in lowercase: `system`, or resource IDs. For apps and jobs
 * these are `identitySettings`, for session pools `managedIdentitySettings`.
 * https://learn.microsoft.com/azure/container-apps/managed-identity#control-managed-identity-availability
 */
export function identitiesWithLifecycle(document: unknown, lifecycle: 'main' | 'none'): readonly string[] {
  return ['properties.configuration.identitySettings.*', 'properties.managedIdentitySettings.*']
    .flatMap((path) => valuesAt(document, path))
    .filter(isObject)
    .filter((setting) => textAt(setting, 'lifecycle')?.toLowerCase() === lifecycle)
    .flatMap((setting) => textAt(setting, 'identity')?.toLowerCase() ?? []);
}
