import { expect, test } from '@jest/globals';
import { identitiesWithLifecycle, variablesOf } from '../../../src/resources/variables.ts';

const CLIENT = '99999999-aaaa-bbbb-cccc-dddddddddddd';
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
