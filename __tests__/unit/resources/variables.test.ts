import { expect, test } from '@jest/globals';
import { variablesOf } from '../../../src/resources/variables.ts';

const CLIENT = '99999999-aaaa-bbbb-cccc-dddddddddddd';
const env = [
  { name: 'AZURE_CLIENT_ID', value: '' },
  { name: 'OTHER', value: CLIENT },
  { name: 'LOG', value: 'debug' },
  { name: 'API_CLIENT_ID', secretRef: 'a' },
  { name: 'PASSWORD', secretRef: 'b' },
  { value: CLIENT },
  null,
];

test.each<[where: string, properties: object, isInit: boolean]>([
  ['containers', { template: { containers: [{ name: 'c', env }] } }, false],
  ['init containers', { template: { initContainers: [{ name: 'c', env }] } }, true],
  ['containers of a session pool', { customContainerTemplate: { containers: [{ name: 'c', env }] } }, false],
])('the variables by which code finds its identity, in %s', (_, properties, isInit) => {
  const place = { container: 'c', isInit };
  expect(variablesOf({ properties })).toEqual([
    { name: 'AZURE_CLIENT_ID', value: '', ...place },
    { name: 'OTHER', value: CLIENT, ...place },
    { name: 'API_CLIENT_ID', value: undefined, ...place },
    { name: '(unnamed)', value: CLIENT, ...place },
  ]);
});

test.each([null, {}, { properties: { template: null } }, { properties: { template: { containers: [{}] } } }])(
  'a document without any: %j',
  (document) => {
    expect(variablesOf(document)).toEqual([]);
  },
);
