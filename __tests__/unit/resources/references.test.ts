import { describe, expect, test } from '@jest/globals';
import {
  identitiesWithLifecycle,
  referencesIn,
  usesOf,
  variablesOf,
  variablesWith,
} from '../../../src/resources/references.ts';
import { identityId, userAssigned, wireKeyOf } from '../data.ts';

const CLIENT = '99999999-aaaa-bbbb-cccc-dddddddddddd';
const SHOP = 'shop.azurecr.io';
const a = identityId('id-a');
/** References keep the casing in which they were sent. */
const SENT = wireKeyOf(a).replace('Microsoft.ManagedIdentity', 'microsoft.managedidentity');
const OTHER = `${SENT}-other`;
const removal = { removeSystem: false, removeUser: [userAssigned(a, { clientId: CLIENT })] };
const removalOfSystem = { removeSystem: true, removeUser: [] };

const tokenStore = (store: object): object => ({ login: { tokenStore: { azureBlobStorage: store } } });
const registration = { clientSecretSettingName: 'override-use-mi-fic-assertion-client-id' };
const scale = (rule: string): object => ({
  scale: { rules: [{ name: 'orders', [rule]: { identity: SENT } }] },
});

/** The settings in AZURE.md. The service's documents also have other references and nulls. */
test.each<[place: string, properties: object]>([
  [
    `configuration.registries: ${SHOP}`,
    { configuration: { registries: [{ server: SHOP, identity: SENT }] } },
  ],
  ['configuration.secrets: db', { configuration: { secrets: [{ name: 'db', identity: SENT }] } }],
  ['configuration.identitySettings', { configuration: { identitySettings: [{ identity: SENT }] } }],
  ...['azureQueue', 'custom', 'http', 'tcp'].map((rule): [string, object] => [
    'template.scale.rules: orders',
    { template: scale(rule) },
  ]),
  [
    'configuration.eventTriggerConfig.scale.rules: blobs',
    { configuration: { eventTriggerConfig: { scale: { rules: [{ name: 'blobs', identity: SENT }] } } } },
  ],
  [
    'customDomainConfiguration.certificateKeyVaultProperties',
    { customDomainConfiguration: { dnsSuffix: 'x', certificateKeyVaultProperties: { identity: SENT } } },
  ],
  [
    'diskEncryptionConfiguration.keyVaultConfiguration.auth',
    { diskEncryptionConfiguration: { keyVaultConfiguration: { keyUrl: 'x', auth: { identity: SENT } } } },
  ],
  ['managedIdentitySettings', { managedIdentitySettings: [{ identity: SENT, lifecycle: 'Main' }] }],
  [
    `customContainerTemplate.registryCredentials: ${SHOP}`,
    { customContainerTemplate: { registryCredentials: { server: SHOP, identity: SENT } } },
  ],
  ['login.tokenStore.azureBlobStorage', tokenStore({ managedIdentityResourceId: SENT })],
  ['login.tokenStore.azureBlobStorage', tokenStore({ clientId: CLIENT.toUpperCase() })],
  [
    'identityProviders.azureActiveDirectory.registration',
    { identityProviders: { azureActiveDirectory: { registration } } },
  ],
  ['certificateKeyVaultProperties', { certificateKeyVaultProperties: { identity: SENT } }],
  ['secrets: s', { secrets: [{ name: 's', identity: SENT }] }],
  ['metadata: azureClientId', { metadata: [{ name: 'azureClientId', value: CLIENT }] }],
  ['metadata: url', { metadata: [{ name: 'url', value: `Server=x;ClientId=${CLIENT};` }] }],
  ['azureFile.accountKeyVaultProperties', { azureFile: { accountKeyVaultProperties: { identity: SENT } } }],
  ['azureFile', { azureFile: { identity: SENT } }],
])('%s %#', (place, properties) => {
  const others = { others: [{ identity: OTHER }, { identity: 'system-environment' }, null] };
  const references = referencesIn({ ...others, ...properties });
  expect(usesOf(references, removal)).toEqual([{ place, identity: "identity 'id-a'" }]);
  expect(usesOf(references, removalOfSystem)).toEqual([]);
});

test('a hidden client ID is a use of each identity about to be removed', () => {
  const removeUser = [userAssigned(a), userAssigned(identityId('id-b'))];
  const uses = usesOf(referencesIn({ registration }), { removeSystem: false, removeUser });
  expect(uses.map(({ identity }) => identity)).toEqual(["identity 'id-a'", "identity 'id-b'"]);
});

test.each(['system', 'System'])('the system-assigned identity is called %s', (identity) => {
  const references = referencesIn({ registries: [{ server: SHOP, identity }] });
  expect(usesOf(references, removalOfSystem)).toEqual([
    { place: `registries: ${SHOP}`, identity: 'the system-assigned identity' },
  ]);
  expect(usesOf(references, removal)).toEqual([]);
});

test("a value outside of metadata isn't a reference", () => {
  const probes = [{ httpGet: { httpHeaders: [{ name: 'x-client', value: CLIENT }] } }];
  const references = referencesIn({ template: { containers: [{ name: 'web', probes }] } });
  expect(usesOf(references, removal)).toEqual([]);
});

test("in metadata, the word 'system' doesn't mean an identity", () => {
  const references = referencesIn({ metadata: [{ name: 'namespace', value: 'system' }] });
  expect(usesOf(references, removalOfSystem)).toEqual([]);
});

describe("environment variables don't count as references", () => {
  test.each<[rule: string, value: string, isFound: boolean]>([
    ['the client ID', CLIENT.toUpperCase(), true],
    ['the client ID in a connection string', `Server=x;User ID=${CLIENT};`, true],
    ['the resource ID', SENT, true],
    ['the beginning of another ID', OTHER, false],
    ['another ID', '33333333-aaaa-4bbb-8ccc-000000000000', false],
  ])('%s', (_rule, value, isFound) => {
    const hidden = { name: 'Y', secretRef: 's' };
    const properties = { template: { containers: [{ name: 'web', env: [{ name: 'X', value }, hidden] }] } };
    expect(variablesWith(removal, { properties })).toEqual(isFound ? ['X'] : []);
    expect(usesOf(referencesIn(properties), removal)).toEqual([]);
  });
});

const env = [
  { name: 'AZURE_CLIENT_ID', value: '' },
  { name: 'LOG', value: 'debug' },
  { name: 'PASSWORD', secretRef: 'b' },
  { value: CLIENT },
  null,
];

test.each<[where: string, properties: object, isInit: boolean]>([
  ['containers', { template: { containers: [{ name: 'c', env }] } }, false],
  ['init containers', { template: { initContainers: [{ name: 'c', env }] } }, true],
  ['containers of a session pool', { customContainerTemplate: { containers: [{ name: 'c', env }] } }, false],
])('the variables in %s', (_, properties, isInit) => {
  const place = { container: 'c', isInit };
  expect(variablesOf({ properties })).toEqual([
    { name: 'AZURE_CLIENT_ID', value: '', ...place },
    { name: 'LOG', value: 'debug', ...place },
    { name: 'PASSWORD', value: undefined, ...place },
    { name: '(unnamed)', value: CLIENT, ...place },
    { name: '(unnamed)', value: '', ...place },
  ]);
});

test.each<[where: string, properties: object]>([
  ['identity settings of an app', { configuration: { identitySettings: [] as object[] } }],
  ['managed identity settings of a session pool', { managedIdentitySettings: [] as object[] }],
])('the identities with a lifecycle in the %s', (_, properties) => {
  const settings = [{ identity: 'System', lifecycle: 'Main' }, { identity: '/ID', lifecycle: 'none' }, null];
  const filled = JSON.parse(JSON.stringify({ properties }).replace('[]', JSON.stringify(settings)));
  expect(identitiesWithLifecycle(filled, 'main')).toEqual(['system']);
  expect(identitiesWithLifecycle(filled, 'none')).toEqual(['/id']);
});

test.each([null, {}, { properties: { template: null } }, { properties: { template: { containers: [{}] } } }])(
  'a document without containers has no variables: %j',
  (document) => {
    expect(variablesOf(document)).toEqual([]);
  },
);
