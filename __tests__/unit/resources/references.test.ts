import { describe, expect, test } from '@jest/globals';
import type { Kind } from '../../../src/kinds.ts';
import type { UserAssignedIdentity } from '../../../src/resources/identity-set.ts';
import {
  CHILD_LISTS,
  REVISIONS,
  type Reference,
  referencesAt,
  referencesOf,
  usesOf,
  variablesWith,
} from '../../../src/resources/references.ts';

const CLIENT = '99999999-aaaa-bbbb-cccc-dddddddddddd';
const ID =
  '/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-a';
/** References keep the casing in which they were sent. */
const SENT = ID.replace('resourceGroups', 'resourcegroups').replace(
  'Microsoft.ManagedIdentity',
  'microsoft.managedidentity',
);
const OTHER = `${ID}-other`;
const identity: UserAssignedIdentity = {
  id: ID,
  name: 'id-a',
  wireKey: SENT,
  principalId: 'p',
  clientId: CLIENT,
};
const removal = { system: false, user: [identity] };

const found = (references: readonly Pick<Reference, 'place' | 'name'>[]): string[] =>
  references.map(({ place, name }) => `${place}: ${name}`);

const configuration = (property: string, item: object): object => ({
  properties: { configuration: { [property]: [item, { identity: OTHER, server: 'x', name: 'x' }, null] } },
});

test.each<[Kind, string, object]>([
  [
    'app',
    'registries: acme.azurecr.io',
    configuration('registries', { server: 'acme.azurecr.io', identity: SENT }),
  ],
  ['app', 'secrets: db', configuration('secrets', { name: 'db', identity: SENT })],
  ['app', 'identity settings: id-a', configuration('identitySettings', { identity: SENT, lifecycle: 'All' })],
  ...['azureQueue', 'custom', 'http', 'tcp'].map((rule): [Kind, string, object] => [
    'app',
    'scale rule: orders',
    { properties: { template: { scale: { rules: [{ name: 'orders', [rule]: { identity: SENT } }] } } } },
  ]),
  [
    'job',
    'registries: acme.azurecr.io',
    configuration('registries', { server: 'acme.azurecr.io', identity: SENT }),
  ],
  ['job', 'secrets: db', configuration('secrets', { name: 'db', identity: SENT })],
  ['job', 'identity settings: id-a', configuration('identitySettings', { identity: SENT })],
  [
    'job',
    'scale rule: blobs',
    {
      properties: {
        configuration: { eventTriggerConfig: { scale: { rules: [{ name: 'blobs', identity: SENT }] } } },
      },
    },
  ],
  [
    'environment',
    'custom domain certificate: shop.example',
    {
      properties: {
        customDomainConfiguration: {
          dnsSuffix: 'shop.example',
          certificateKeyVaultProperties: { identity: SENT },
        },
      },
    },
  ],
  [
    'environment',
    'disk encryption: https://key',
    {
      properties: {
        diskEncryptionConfiguration: {
          keyVaultConfiguration: { keyUrl: 'https://key', auth: { identity: SENT } },
        },
      },
    },
  ],
  [
    'session-pool',
    'managed identity settings: id-a',
    { properties: { managedIdentitySettings: [{ identity: SENT }] } },
  ],
  [
    'session-pool',
    'registry credentials: acme.azurecr.io',
    {
      properties: {
        customContainerTemplate: { registryCredentials: { server: 'acme.azurecr.io', identity: SENT } },
      },
    },
  ],
])('%s: %s', (kind, expected, document) => {
  expect(found(usesOf(referencesOf(kind, document), removal))).toEqual([expected]);
  expect(usesOf(referencesOf(kind, document), { system: true, user: [] })).toEqual([]);
});

test.each(['system', 'System'])('the system-assigned identity is called %s', (word) => {
  const references = referencesOf('app', configuration('registries', { server: 'r', identity: word }));
  expect(found(usesOf(references, { system: true, user: [] }))).toEqual(['registries: r']);
  expect(usesOf(references, removal)).toEqual([]);
});

test.each([undefined, null, {}, { properties: null }, { properties: { configuration: { secrets: null } } }])(
  'a document without any: %j',
  (document) => {
    expect(referencesOf('app', document)).toEqual([]);
  },
);

describe('children', () => {
  const tokenStore = (store: object): object => ({ login: { tokenStore: { azureBlobStorage: store } } });
  const assertion = {
    identityProviders: {
      azureActiveDirectory: {
        registration: { clientSecretSettingName: 'override-use-mi-fic-assertion-client-id' },
      },
    },
  };
  const rules = { template: { scale: { rules: [{ name: 'orders', http: { identity: SENT } }] } } };

  test.each<[Kind, string, object, string]>([
    ['app', 'authConfigs', tokenStore({ managedIdentityResourceId: SENT }), 'authentication: x'],
    ['app', 'authConfigs', tokenStore({ clientId: CLIENT.toUpperCase() }), 'authentication: x'],
    ['app', 'authConfigs', assertion, 'authentication: x'],
    ['app', 'revisions', rules, 'scale rule of a revision: orders'],
    ['environment', 'certificates', { certificateKeyVaultProperties: { identity: SENT } }, 'certificate: x'],
    ['environment', 'daprComponents', { secrets: [{ name: 's', identity: SENT }] }, 'Dapr component: x'],
    [
      'environment',
      'daprComponents',
      { metadata: [{ name: 'azureClientId', value: CLIENT }] },
      'Dapr component: x',
    ],
    [
      'environment',
      'daprComponents',
      { metadata: [{ name: 'connectionString', value: `Server=x;ClientId=${CLIENT};` }] },
      'Dapr component: x',
    ],
    [
      'environment',
      'storages',
      { azureFile: { accountKeyVaultProperties: { identity: SENT } } },
      'storage: x',
    ],
    ['environment', 'storages', { azureFile: { identity: SENT } }, 'storage: x'],
  ])('%s: %s %#', (kind, segment, properties, expected) => {
    const list = [...CHILD_LISTS[kind], REVISIONS].find((candidate) => candidate.segment === segment);
    const references = list ? referencesAt(list.setting, { properties }, 'x') : [];
    expect(found(usesOf(references, removal))).toEqual([expected]);
    expect(usesOf(references, { system: true, user: [] })).toEqual([]);
  });
});

describe('environment variables', () => {
  const env = (value: string): object => ({
    properties: {
      template: {
        containers: [
          {
            env: [
              { name: 'X', value },
              { name: 'Y', secretRef: 's' },
            ],
          },
        ],
      },
    },
  });
  test.each<[rule: string, value: string, isFound: boolean]>([
    ['the client ID', CLIENT.toUpperCase(), true],
    ['the client ID in a connection string', `Server=x;User ID=${CLIENT};`, true],
    ['the resource ID', SENT, true],
    ['the beginning of another ID', OTHER, false],
    ['another ID', '33333333-aaaa-4bbb-8ccc-000000000000', false],
    ['something else', 'debug', false],
  ])('%s', (_rule, value, isFound) => {
    expect(variablesWith(removal, env(value))).toEqual(isFound ? ['X'] : []);
  });
});
