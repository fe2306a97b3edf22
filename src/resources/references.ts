import { isText, textAt, valuesAt } from '../json.ts';
import type { Kind } from '../kinds.ts';
import { idKey, parseResourceId } from '../resource-id.ts';
import type { UserAssignedIdentity } from './identity-set.ts';
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
const SOME_USER_ASSIGNED = 'some user-assigned identity';

/** The secret by which built-in authentication signs users in with a user-assigned identity. */
const ASSERTION_SECRET = 'override-use-mi-fic-assertion-client-id';

/** The identities that are about to be removed from a resource. */
export interface Removal {
  readonly system: boolean;
  readonly user: readonly UserAssignedIdentity[];
}

/** The references to the identities of a resource from outside its own document, as read at one moment. */
export interface OutsideReferences {
  readonly references: readonly Reference[];
  /** Settings that can't be read, in words. They count as in use. */
  readonly unreadable: readonly string[];
  /** Resources that weren't searched, in words. They don't count as in use. */
  readonly unsearched: readonly string[];
  /** The identities for which they were searched: each kind costs requests of its own. */
  readonly covers: { readonly system: boolean; readonly user: boolean };
  /** When the first of its requests was sent, in milliseconds since 1970. */
  readonly readAt: number;
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
        name: textAt(item, name) ?? otherwise ?? parseResourceId(value)?.name ?? value,
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
export function usesOf(references: readonly Reference[], { system, user }: Removal): readonly Use[] {
  const names = new Map(
    user.flatMap(({ id, clientId, name }) => [id, clientId ?? id].map((key) => [idKey(key), name] as const)),
  );
  if (system) names.set('system', 'system');
  if (user.length > 0) names.set(SOME_USER_ASSIGNED, user.map(({ name }) => name).join(' or '));
  return references.flatMap(({ place, name, identity }) => {
    // A connection string contains the client ID among other values.
    const of = names.get(idKey(identity)) ?? user.find((one) => containsIdOf(one, identity))?.name;
    return of === undefined ? [] : [{ place, name, of }];
  });
}

/** Find the plain variables that contain a client ID or resource ID of identities about to be removed. */
export function variablesWith({ user }: Removal, document: unknown): readonly string[] {
  const found = variablesOf(document).filter(({ value = '' }) =>
    user.some((one) => containsIdOf(one, value)),
  );
  return [...new Set(found.map(({ name }) => name))];
}

/** Check that a text contains the client ID or resource ID of an identity, not only the beginning of another one. */
function containsIdOf({ id, clientId }: UserAssignedIdentity, text: string): boolean {
  return [id, clientId ?? id].some((one) => {
    const [, ...rests] = text.toLowerCase().split(idKey(one));
    return rests.some((rest) => !/^[\w-]/.test(rest));
  });
}

/** A setting that can refer to an identity (paths as in {@link valuesAt}). */
interface Setting {
  readonly label: string;
  /** The path of its items, or of the only one. */
  readonly list: string;
  /** The property that contains the name of an item. */
  readonly name?: string;
  /** The paths below an item where it refers to an identity. */
  readonly identity: readonly string[];
}

const CONFIGURATION: readonly Setting[] = [
  {
    label: 'registries',
    list: 'properties.configuration.registries.*',
    name: 'server',
    identity: ['identity'],
  },
  { label: 'secrets', list: 'properties.configuration.secrets.*', name: 'name', identity: ['identity'] },
  { label: 'identity settings', list: 'properties.configuration.identitySettings.*', identity: ['identity'] },
];

const SCALE_RULE: Setting = {
  label: 'scale rule',
  list: 'properties.template.scale.rules.*',
  name: 'name',
  identity: ['azureQueue.identity', 'custom.identity', 'http.identity', 'tcp.identity'],
};

/**
 * The settings in a resource's own document, by kind: the properties called `identity` and the like in the API
 * specification of Microsoft.App, including previews, which the input `api-version` allows.
 */
const DOCUMENT_SETTINGS: Readonly<Record<Kind, readonly Setting[]>> = {
  app: [...CONFIGURATION, SCALE_RULE],
  job: [
    ...CONFIGURATION,
    {
      label: 'scale rule',
      list: 'properties.configuration.eventTriggerConfig.scale.rules.*',
      name: 'name',
      identity: ['identity'],
    },
  ],
  environment: [
    {
      label: 'custom domain certificate',
      list: 'properties.customDomainConfiguration',
      name: 'dnsSuffix',
      identity: ['certificateKeyVaultProperties.identity'],
    },
    {
      label: 'disk encryption',
      list: 'properties.diskEncryptionConfiguration.keyVaultConfiguration',
      name: 'keyUrl',
      identity: ['auth.identity'],
    },
  ],
  'session-pool': [
    {
      label: 'managed identity settings',
      list: 'properties.managedIdentitySettings.*',
      identity: ['identity'],
    },
    {
      label: 'registry credentials',
      list: 'properties.customContainerTemplate.registryCredentials',
      name: 'server',
      identity: ['identity'],
    },
  ],
};

/** A list of child resources that can refer to an identity of their parent. It costs one request. */
export interface ChildList {
  /** The last segment of the list's path, and of the action that reads it. */
  readonly segment: string;
  readonly setting: Setting;
}

function childList(segment: string, label: string, list: string, ...identity: readonly string[]): ChildList {
  return { segment, setting: { label, list, identity } };
}

/** The Dapr components of an environment. */
export const DAPR_COMPONENTS = childList(
  'daprComponents',
  'Dapr component',
  'properties',
  'secrets.*.identity',
  'metadata.*.value',
);

/** The older revisions of an app, which can still run unless it is in single revision mode. */
export const REVISIONS: ChildList = {
  segment: 'revisions',
  setting: { ...SCALE_RULE, label: 'scale rule of a revision' },
};

/** The children to search before an identity is removed, by kind. */
export const CHILD_LISTS: Readonly<Record<Kind, readonly ChildList[]>> = {
  app: [
    childList(
      'authConfigs',
      'authentication',
      'properties',
      'login.tokenStore.azureBlobStorage.managedIdentityResourceId',
      'login.tokenStore.azureBlobStorage.clientId',
      'identityProviders.azureActiveDirectory.registration.clientSecretSettingName',
    ),
  ],
  job: [],
  environment: [
    childList('certificates', 'certificate', 'properties', 'certificateKeyVaultProperties.identity'),
    DAPR_COMPONENTS,
    childList(
      'storages',
      'storage',
      'properties.azureFile',
      'identity',
      'accountKeyVaultProperties.identity',
    ),
  ],
  'session-pool': [],
};
