import type { Kind } from '../kinds.ts';

/** A setting that can refer to an identity (paths as in {@link valuesAt}). */
export interface Setting {
  readonly label: string;
  /** The path of its items, or of the only one. */
  readonly list: string;
  /** The property of an item that names it. */
  readonly name?: string;
  /** The paths below an item at which it refers to an identity. */
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
export const DOCUMENT_SETTINGS: Readonly<Record<Kind, readonly Setting[]>> = {
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
  readonly settings: readonly Setting[];
}

/** The Dapr components of an environment. */
export const DAPR_COMPONENTS: ChildList = {
  segment: 'daprComponents',
  settings: [
    {
      label: 'Dapr component',
      list: 'properties',
      identity: ['secrets.*.identity', 'metadata.*.value'],
    },
  ],
};

/** The older revisions of an app, which can still run unless it is in single revision mode. */
export const REVISIONS: ChildList = {
  segment: 'revisions',
  settings: [{ ...SCALE_RULE, label: 'scale rule of a revision' }],
};

/** The children to search before an identity is removed, by kind. */
export const CHILD_LISTS: Readonly<Record<Kind, readonly ChildList[]>> = {
  app: [
    {
      segment: 'authConfigs',
      settings: [
        {
          label: 'authentication',
          list: 'properties',
          identity: [
            'login.tokenStore.azureBlobStorage.managedIdentityResourceId',
            'login.tokenStore.azureBlobStorage.clientId',
            'identityProviders.azureActiveDirectory.registration.clientSecretSettingName',
          ],
        },
      ],
    },
  ],
  job: [],
  environment: [
    {
      segment: 'certificates',
      settings: [
        { label: 'certificate', list: 'properties', identity: ['certificateKeyVaultProperties.identity'] },
      ],
    },
    DAPR_COMPONENTS,
    {
      segment: 'storages',
      settings: [
        {
          label: 'storage',
          list: 'properties.azureFile',
          identity: ['identity', 'accountKeyVaultProperties.identity'],
        },
      ],
    },
  ],
  'session-pool': [],
};
