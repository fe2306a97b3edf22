import type { Kind } from '../kinds.ts';

/** One place: where its items are, and where an item names an identity (paths as in {@link valuesAt}). */
export interface Place {
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
export const PLACES: Readonly<Record<Kind, readonly Place[]>> = {
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
