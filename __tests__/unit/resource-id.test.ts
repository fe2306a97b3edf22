import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  formatResourceId,
  isGuid,
  isName,
  parseResourceId,
  resourceKey,
} from '../../src/identity/resource-id.ts';

const SUB = '11111111-2222-3333-4444-555555555555';
const ID = `/subscriptions/${SUB}/resourceGroups/shop/providers/Microsoft.App/containerApps/web`;

test.each([
  ['as documented', ID],
  ["with an app's own casing", ID.replace('containerApps', 'containerapps')],
  ["with an identity key's casing", ID.replace('resourceGroups', 'resourcegroups')],
  [
    'in capitals',
    ID.toUpperCase().replace('/SHOP/', '/shop/').replace('/WEB', '/web').replace('APPS/web', 'APPS/web'),
  ],
])('an ID %s is formatted in canonical casing', (_, text) => {
  const id = parseResourceId(text);
  expect(id && formatResourceId(id)).toBe(ID);
});

test('session pools and unknown types', () => {
  const pool = parseResourceId(
    `/subscriptions/${SUB}/resourcegroups/g/providers/microsoft.app/sessionpools/p`,
  );
  expect(pool?.type).toBe('Microsoft.App/sessionPools');
  const other = parseResourceId(
    `/subscriptions/${SUB}/resourceGroups/g/providers/Microsoft.Storage/accounts/a`,
  );
  expect(other?.type).toBe('Microsoft.Storage/accounts');
});

test.each([
  '',
  'web',
  '/subscriptions/x/resourceGroups/g/providers/Microsoft.App/jobs/j',
  `${ID}/extra`,
  `${ID}/`,
  `${ID}\n::error::x`,
  ID.replace('web', '..'),
  ID.replace('web', 'w%65b'),
  ID.replace('shop', 'ѕhop'),
  ID.replace('web', 'w'.repeat(600)),
])('%j is no resource ID', (text) => {
  expect(parseResourceId(text)).toBeUndefined();
});

test.each([
  ['web-1', true],
  ['a_b.(c)', true],
  ['', false],
  ['.', false],
  ['..', false],
  ['a b', false],
  ['ｗeb', false],
  ['a'.repeat(129), false],
])('%j as a name: %s', (text, allowed) => {
  expect(isName(text)).toBe(allowed);
});

test('GUIDs in any casing, and nothing around them', () => {
  expect(isGuid(SUB.toUpperCase())).toBe(true);
  expect(isGuid(`${SUB}\n`)).toBe(false);
  expect(isGuid('00000000')).toBe(false);
});

const name = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_.()-]{0,30}$/);

test('what is formatted is parsed again, in any casing', () => {
  const id = fc.record({
    subscriptionId: fc.uuid(),
    resourceGroup: name,
    type: fc.constantFrom('Microsoft.App/jobs', 'Microsoft.ManagedIdentity/userAssignedIdentities'),
    name,
  });
  fc.assert(
    fc.property(id, (parts) => {
      const text = formatResourceId(parts);
      expect(parseResourceId(text)).toEqual(parts);
      const shouted = parseResourceId(text.toUpperCase());
      expect(shouted && resourceKey(shouted)).toBe(resourceKey(parts));
    }),
  );
});

test('no text makes it throw, and what it takes holds no character outside of names', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.string().map((end) => `${ID}${end}`),
      ),
      (text) => {
        const id = parseResourceId(text);
        if (id) expect(formatResourceId(id)).toMatch(/^[\w/.()-]+$/);
      },
    ),
  );
});
