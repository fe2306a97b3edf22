import type { Kind } from '../kinds.ts';
import { isObject, type UserAssignedIdentity } from './identity-set.ts';
import { parseResourceId, resourceKey } from './resource-id.ts';

/** A place of a resource that refers to an identity. */
export interface Reference {
  /** Where, by the name of the property: `registries`, `secrets`, `scale rule`, … */
  readonly place: string;
  /** Which one there: the registry's server, the secret's name, … */
  readonly name: string;
  /** What it refers to: `system`, a resource ID or a client ID, as the resource spells it. */
  readonly identity: string;
}

/** The identities that are about to leave a resource. */
export interface Leaving {
  readonly system: boolean;
  readonly user: readonly UserAssignedIdentity[];
}

/** One place: where its items are, and where an item names an identity (paths as in {@link valuesAt}). */
interface Place {
  readonly label: string;
  readonly list: string;
  /** Property of the item that names it; the identity itself when there is none. */
  readonly name?: string;
  /** Paths below the item at which the identity is named. */
  readonly identity: readonly string[];
}

const CONFIGURATION: readonly Place[] = [
  {
    label: 'registries',
    list: 'properties.configuration.registries.*',
    name: 'server',
    identity: ['identity'],
  },
  { label: 'secrets', list: 'properties.configuration.secrets.*', name: 'name', identity: ['identity'] },
  { label: 'identity settings', list: 'properties.configuration.identitySettings.*', identity: ['identity'] },
];

/**
 * Every place of a resource that holds an identity, by kind: the properties named `identity` and their like
 * in the API specification of Microsoft.App.
 */
const PLACES: Readonly<Record<Kind, readonly Place[]>> = {
  app: [
    ...CONFIGURATION,
    {
      label: 'scale rule',
      list: 'properties.template.scale.rules.*',
      name: 'name',
      identity: ['azureQueue.identity', 'custom.identity', 'http.identity', 'tcp.identity'],
    },
  ],
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

/** A list of child resources that can refer to an identity of their parent. */
export interface ChildList {
  /** The last segment of the list's path, and of the action that reads it. */
  readonly segment: string;
  readonly label: string;
  readonly identity: readonly string[];
}

/** The child resources to look at before an identity leaves, by kind. Each is one list request. */
export const CHILD_LISTS: Readonly<Record<Kind, readonly ChildList[]>> = {
  app: [
    {
      segment: 'authConfigs',
      label: 'authentication',
      identity: [
        'properties.login.tokenStore.azureBlobStorage.managedIdentityResourceId',
        'properties.login.tokenStore.azureBlobStorage.clientId',
      ],
    },
  ],
  job: [],
  environment: [
    {
      segment: 'certificates',
      label: 'certificate',
      identity: ['properties.certificateKeyVaultProperties.identity'],
    },
    { segment: 'daprComponents', label: 'Dapr component', identity: ['properties.secrets.*.identity'] },
    {
      segment: 'storages',
      label: 'storage',
      identity: ['properties.azureFile.accountKeyVaultProperties.identity'],
    },
  ],
  'session-pool': [],
};

/** Every reference of a resource itself, whatever identity it names. */
export function referencesOf(kind: Kind, resource: unknown): readonly Reference[] {
  return PLACES[kind].flatMap(({ label, list, name, identity }) =>
    valuesAt(resource, list).flatMap((item) =>
      identity
        .flatMap((path) => valuesAt(item, path))
        .filter(isText)
        .map((value) => ({ place: label, name: nameOf(item, name) ?? shortName(value), identity: value })),
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
      .map((value) => ({ place: label, name: nameOf(child, 'name') ?? '(unnamed)', identity: value })),
  );
}

/** The environment variables that hold something like a client ID: code finds its identity by them. */
export function variablesOf(resource: unknown): readonly Reference[] {
  const containers = ['template.containers', 'template.initContainers', 'customContainerTemplate.containers'];
  return containers
    .flatMap((path) => valuesAt(resource, `properties.${path}.*.env.*`))
    .flatMap((variable) => {
      const value = isObject(variable) ? variable['value'] : undefined;
      const isClientId = isText(value) && /^[0-9a-f-]{36}$/i.test(value);
      return isClientId
        ? [{ place: 'environment variable', name: nameOf(variable, 'name') ?? '(unnamed)', identity: value }]
        : [];
    });
}

/** Those references that name an identity about to leave: by resource ID, client ID or the word `system`. */
export function usesOf(references: readonly Reference[], leaving: Leaving): readonly Reference[] {
  const names = new Set(
    leaving.user
      .flatMap(({ id, clientId }) => (clientId ? [id, clientId] : [id]))
      .map((name) => name.toLowerCase()),
  );
  if (leaving.system) names.add('system');
  return references.filter(({ identity }) => {
    const id = parseResourceId(identity);
    return names.has(id ? resourceKey(id) : identity.toLowerCase());
  });
}

/** The values at a dotted path; `*` stands for every item of a list. What is not there has no value. */
function valuesAt(value: unknown, path: string): readonly unknown[] {
  return path.split('.').reduce<readonly unknown[]>(
    (values, segment) =>
      values.flatMap((at) => {
        if (segment === '*') return Array.isArray(at) ? at : [];
        return isObject(at) && at[segment] !== undefined && at[segment] !== null ? [at[segment]] : [];
      }),
    [value],
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function nameOf(item: unknown, property: string | undefined): string | undefined {
  const name = property && isObject(item) ? item[property] : undefined;
  return isText(name) ? name : undefined;
}

/** An identity in a few words: the last segment of its ID. */
function shortName(identity: string): string {
  return parseResourceId(identity)?.name ?? identity;
}
