import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseRoleLine } from '../../../src/roles/role-lines.ts';
import { isWithin, LineError, scopeKey } from '../../../src/roles/scope.ts';
import { SUBSCRIPTION } from '../data.ts';

const ORIGIN = 'https://management.azure.com';
const BASE = () => ({ subscriptionId: SUBSCRIPTION, resourceGroup: 'shop' });
const GROUP = `/subscriptions/${SUBSCRIPTION}/resourceGroups/shop`;

/** Pieces of scopes, whole ones and broken ones, of which an attacker would make a scope. */
const piece = fc.oneof(
  fc.constantFrom(' ', ' @ ', '\t', '\u202e', ...'/ // . .. %2e %2F \\ ? # * @ {0}'.split(' ')),
  fc.constantFrom(
    ...`/subscriptions/ ${SUBSCRIPTION} /resourceGroups/shop /providers/ Microsoft.KeyVault`.split(' '),
    ...'/vaults/kv /secrets/one resource-group Microsoft.Management/managementGroups/all'.split(' '),
  ),
  fc.string({ maxLength: 6 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const hostile = fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join(''));
const name = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_()-]{0,20}$/);
const below = fc
  .array(fc.tuple(fc.constantFrom('vaults', 'secrets', 'A'), name), { minLength: 1, maxLength: 3 })
  .map((pairs) => `Microsoft.KeyVault/${pairs.flat().join('/')}`);

/** The text after the last `@` between spaces. */
function writtenScope(line: string): string {
  const isBlank = (at: number): boolean => /\s/.test(line[at] ?? '');
  const at = line
    .split('')
    .findLastIndex((letter, index) => letter === '@' && isBlank(index - 1) && isBlank(index + 1));
  return line.slice(at + 1).trim();
}

/** The scope of a line, and the text after its last ` @ `. Undefined if it is refused. */
function scopeOf(text: string): { readonly scope: string; readonly written: string } | undefined {
  try {
    return { scope: parseRoleLine(text.trim(), BASE).scope, written: writtenScope(text) };
  } catch (error) {
    if (error instanceof LineError) return undefined;
    throw error;
  }
}

test("any parsed scope is the one that was written, in a subscription, and a URL doesn't change it", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const parsed = scopeOf(`R @ ${text}`);
      if (!parsed) return;
      const { scope, written } = parsed;
      const expected = written.startsWith('/')
        ? written
        : written.toLowerCase() === 'resource-group'
          ? GROUP
          : `${GROUP}/providers/${written}`;
      expect(scope).toBe(expected);
      expect(scope).toMatch(/^\/subscriptions\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(\/|$)/i);
      expect(scope).not.toMatch(/\/$|\/\/|\/\.{1,2}(\/|$)|[?#%\\*\s]/);

      const path = `${scope}/providers/Microsoft.Authorization/roleAssignments`;
      const { origin, pathname, search, hash } = new URL(`${ORIGIN}${path}`);
      expect(decodeURIComponent(pathname)).toBe(path);
      expect(pathname).toBe(encodeURI(path));
      expect({ origin, search, hash }).toEqual({ origin: ORIGIN, search: '', hash: '' });
    }),
    { numRuns: 5_000 },
  );
});

describe('for any valid scope', () => {
  test('a short scope is in the resource group and ends as written', () => {
    fc.assert(
      fc.property(below, (text) => {
        const { scope = '' } = scopeOf(`Key Vault Secrets User @ ${text}`) ?? {};
        expect(scope).toBe(`${GROUP}/providers/${text}`);
        expect(isWithin(scope, GROUP)).toBe(true);
      }),
    );
  });

  test('an empty segment is refused and never widens the scope', () => {
    fc.assert(
      fc.property(below, fc.nat(), (text, at) => {
        const segments = `${GROUP}/providers/${text}`.split('/').slice(1);
        const empty = at % segments.length;
        const emptied = `/${segments.map((segment, index) => (index === empty ? '' : segment)).join('/')}`;
        expect(scopeOf(`R @ ${emptied}`)).toBeUndefined();
      }),
    );
  });

  test("case and a trailing slash don't change a scope", () => {
    fc.assert(
      fc.property(below, (text) => {
        expect(scopeKey(`${GROUP.toUpperCase()}/providers/${text}/`)).toBe(
          scopeKey(`${GROUP}/providers/${text}`),
        );
      }),
    );
  });
});
