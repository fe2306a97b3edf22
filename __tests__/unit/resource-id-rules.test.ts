import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  formatResourceId,
  isName,
  parseResourceId,
  resourceKey,
  USER_ASSIGNED_IDENTITY,
} from '../../src/identity/resource-id.ts';
import { KINDS } from '../../src/kinds.ts';
import { identityId, SUBSCRIPTION, wireKeyOf } from './data.ts';

const types = [...KINDS.map(({ type }) => type), USER_ASSIGNED_IDENTITY];
const good = `/subscriptions/${SUBSCRIPTION}/resourceGroups/shop/providers/Microsoft.App/jobs/nightly`;

describe('parseResourceId', () => {
  test.each(types)('gives %s in canonical casing, whatever it came in', (type) => {
    const id = { subscriptionId: SUBSCRIPTION, resourceGroup: 'Shop', type, name: 'Web' };
    for (const spelled of [type, type.toLowerCase(), type.toUpperCase()]) {
      expect(parseResourceId(formatResourceId({ ...id, type: spelled }))).toEqual(id);
    }
  });

  test('leaves group and name as they are, and a type that it does not know', () => {
    const id = {
      subscriptionId: SUBSCRIPTION,
      resourceGroup: 'My_(G).1',
      type: 'Contoso.X/Things1',
      name: 'A-b',
    };
    expect(parseResourceId(formatResourceId(id))).toEqual(id);
  });

  test('reads the keys of userAssignedIdentities as ARM returns them (resourcegroups)', () => {
    const id = identityId('id-web');
    expect(wireKeyOf(id)).toContain('/resourcegroups/');
    expect(parseResourceId(wireKeyOf(id))).toEqual(id);
  });

  test.each<[rule: string, text: string]>([
    ['an empty text', ''],
    ['a name', 'web'],
    ['no leading slash', good.slice(1)],
    ['a slash at the end', `${good}/`],
    ['a newline at the end', `${good}\n`],
    ['a blank before it', ` ${good}`],
    ['a subscription that is no GUID', good.replace(SUBSCRIPTION, 'production')],
    ['a GUID in braces', good.replace(SUBSCRIPTION, `{${SUBSCRIPTION}}`)],
    ['no group', good.replace('shop', '')],
    ['.. as group', good.replace('shop', '..')],
    ['. as name', good.replace('nightly', '.')],
    ['.. as name', good.replace('nightly', '..')],
    ['an escaped slash', good.replace('nightly', 'a%2Fb')],
    ['a query', `${good}?api-version=1`],
    ['a fragment', `${good}#x`],
    ['a child', `${good}/executions/x`],
    ['an extension', `${good}/providers/Microsoft.Authorization/locks/x`],
    ['a look-alike letter', good.replace('nightly', 'n\u0456ghtly')],
    ['a full-width digit', good.replace('1', '\uff11')],
    ['a name of 129 characters', good.replace('nightly', 'n'.repeat(129))],
    ['100 kB', good + 'y'.repeat(100_000)],
    ['a resource group alone', `/subscriptions/${SUBSCRIPTION}/resourceGroups/shop`],
  ])('refuses %s', (_rule, text) => {
    expect(parseResourceId(text)).toBeUndefined();
  });
});

describe('isName', () => {
  test.each(['a', '-', '...', '.a', 'a.', 'A_b.(c)-1', 'x'.repeat(128)])('accepts %j', (name) => {
    expect(isName(name)).toBe(true);
  });
  test.each([
    '',
    '.',
    '..',
    'a b',
    'a/b',
    'a%62',
    'a*',
    'a\n',
    '\na',
    'a\0',
    'ſhop',
    '\u212a',
    'x'.repeat(129),
  ])('refuses %j', (name) => {
    expect(isName(name)).toBe(false);
  });
});

// Properties ------------------------------------------------------------------------------------------------

const nameOf = (longest: number) =>
  fc.stringMatching(/^[A-Za-z0-9_.()-]+$/, { size: 'max', maxLength: longest }).filter(isName);
const anyId = fc.record({
  subscriptionId: fc.uuid(),
  resourceGroup: nameOf(90),
  type: fc.constantFrom(...types),
  name: nameOf(128),
});
/** A text in another casing, letter by letter. */
const recased = (text: string) =>
  fc
    .array(fc.boolean(), { minLength: text.length, maxLength: text.length })
    .map((upper) => [...text].map((c, at) => (upper[at] ? c.toUpperCase() : c.toLowerCase())).join(''));

test('casing changes neither the key of an ID nor its type', () => {
  const cases = anyId.chain((id) => fc.tuple(fc.constant(id), recased(formatResourceId(id))));
  fc.assert(
    fc.property(cases, ([id, text]) => {
      const parsed = parseResourceId(text);
      expect(parsed?.type).toBe(id.type);
      expect(parsed && resourceKey(parsed)).toBe(resourceKey(id));
      expect(parsed && formatResourceId(parsed).toLowerCase()).toBe(text.toLowerCase());
    }),
  );
});

test('IDs that differ in anything but casing have different keys', () => {
  fc.assert(
    fc.property(anyId, anyId, (a, b) => {
      const same = (['subscriptionId', 'resourceGroup', 'type', 'name'] as const).every(
        (part) => a[part].toLowerCase() === b[part].toLowerCase(),
      );
      expect(resourceKey(a) === resourceKey(b)).toBe(same);
    }),
  );
});
