import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ALL_KINDS } from '../../src/kinds.ts';
import {
  describeResource,
  formatResourceId,
  isGroupName,
  isGuid,
  isName,
  kindOf,
  parseResourceId,
  resourceKey,
  USER_ASSIGNED_IDENTITY,
} from '../../src/resource-id.ts';
import { identityId, SUBSCRIPTION, targetId } from './data.ts';

const types = [...ALL_KINDS.map(({ type }) => type), USER_ASSIGNED_IDENTITY];
const good = `/subscriptions/${SUBSCRIPTION}/resourceGroups/shop/providers/Microsoft.App/jobs/nightly`;

describe('parseResourceId', () => {
  test("doesn't change resource groups, names, or unknown types", () => {
    const id = {
      subscriptionId: SUBSCRIPTION,
      resourceGroup: 'My_(G).1',
      type: 'Contoso.X/Things1',
      name: 'A-b',
    };
    expect(parseResourceId(formatResourceId(id))).toEqual(id);
  });

  test.each<[rule: string, text: string]>([
    ['no leading slash', good.slice(1)],
    ['a trailing slash', `${good}/`],
    ['a trailing newline', `${good}\n`],
    ["a subscription that isn't a GUID", good.replace(SUBSCRIPTION, 'production')],
    ['no group', good.replace('shop', '')],
    ['a query', `${good}?api-version=1`],
    ['a child', `${good}/executions/x`],
    ['a look-alike letter', good.replace('nightly', 'n\u0456ghtly')],
    ['100 kB', good + 'y'.repeat(100_000)],
    ['only a resource group', `/subscriptions/${SUBSCRIPTION}/resourceGroups/shop`],
  ])('refuses %s', (_rule, text) => {
    expect(parseResourceId(text)).toBeUndefined();
  });
});

test.each(['größe', 'магазин', '店', 'a.(b)_c-1', 'x'.repeat(90)])(
  'a resource group can be called %s',
  (name) => {
    expect(parseResourceId(good.replace('shop', name))?.resourceGroup).toBe(name);
  },
);
test.each(['', '.', '..', 'a b', 'a/b', 'a%62', 'a*', 'a\n', '\u200b', 'x'.repeat(91)])(
  "a resource group can't be called %j",
  (name) => {
    expect(isGroupName(name)).toBe(false);
  },
);
test.each(['a', '-', '...', '.a', 'a.', 'A_b.(c)-1', 'x'.repeat(128)])('%j is a valid name', (name) => {
  expect(isName(name)).toBe(true);
});
test.each(['', '.', '..', 'a b', 'a/b', 'a%62', 'a*', 'a\n', 'a\0', 'ſhop', '\u212a', 'x'.repeat(129)])(
  "%j isn't a valid name",
  (name) => {
    expect(isName(name)).toBe(false);
  },
);

test('GUIDs are recognized in any casing, but not with text around them', () => {
  expect(isGuid(SUBSCRIPTION.toUpperCase())).toBe(true);
  expect(isGuid(`${SUBSCRIPTION}\n`)).toBe(false);
  expect(isGuid('00000000')).toBe(false);
});

test.each(ALL_KINDS)('the type $type has the kind $kind', ({ kind }) => {
  expect(kindOf(targetId(kind, 'x'))).toBe(kind);
});

test('other types have no kind', () => {
  expect(() => kindOf(identityId('id-a'))).toThrow('not a resource of Container Apps');
});

test('a resource is described for a sentence', () => {
  expect(describeResource(targetId('job', 'nightly'))).toBe("Container Apps job 'nightly'");
  expect(describeResource(identityId('id-a'))).toBe("user-assigned identity 'id-a'");
  expect(describeResource({ ...identityId('arc'), type: 'Microsoft.App/connectedEnvironments' })).toBe(
    "resource 'arc'",
  );
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

test('casing affects neither the key of an ID nor its type', () => {
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

test('IDs have different keys if they differ in more than casing', () => {
  fc.assert(
    fc.property(anyId, anyId, (a, b) => {
      const same = (['subscriptionId', 'resourceGroup', 'type', 'name'] as const).every(
        (part) => a[part].toLowerCase() === b[part].toLowerCase(),
      );
      expect(resourceKey(a) === resourceKey(b)).toBe(same);
    }),
  );
});

test('parsing never throws, and accepts only characters that names can contain', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'binary' }).map((group) => good.replace('shop', group)),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const id = parseResourceId(text);
      if (id) expect(formatResourceId(id)).toMatch(/^[\p{L}\p{N}_/.()-]+$/u);
    }),
  );
});
