import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatResourceId } from '../../src/identity/resource-id.ts';
import { distinct, InputError, list } from '../../src/inputs.ts';
import { matcher } from '../../src/pattern.ts';
import { type Request, readRequest, selectionFor } from '../../src/request.ts';
import { oneLine, quote } from '../../src/text.ts';
import { CLIENT, identityId, OTHER_SUBSCRIPTION, SUBSCRIPTION, TENANT, targetId, thrownBy } from './data.ts';

type Inputs = Readonly<Record<string, string>>;
const OIDC = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://x.invalid', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 't' };
const USUAL: Inputs = {
  'app-name': 'web',
  'resource-group': 'shop',
  'identity-type': 'system-assigned',
  'subscription-id': SUBSCRIPTION,
  'client-id': CLIENT,
  'tenant-id': TENANT,
};
const request = (inputs: Inputs, env: NodeJS.ProcessEnv = OIDC): Request =>
  readRequest((name) => ({ ...USUAL, ...inputs })[name]?.trim() ?? '', env);
/** What a call takes, in milliseconds. */
function duration(call: () => unknown): number {
  const start = performance.now();
  call();
  return performance.now() - start;
}

describe('a list', () => {
  test.each<[text: string, expected: readonly string[]]>([
    ['', []],
    [' \n,\r\n , ', []],
    ['a', ['a']],
    ['a,b\nc\r\nd', ['a', 'b', 'c', 'd']],
    ['a, A,a', ['a']],
    ['web,web', ['web']],
    ['b,a,b,a', ['b', 'a']],
    ['B\nb', ['B']],
  ])('%j holds %j', (text, expected) => {
    expect(list(() => text, 'x')).toEqual(expected);
  });

  test('* given twice is * alone', () => {
    const { identities } = request({
      operation: 'remove',
      'identity-type': 'user-assigned',
      'user-assigned-identities': '*\n*',
    });
    expect(identities).toEqual({ system: false, user: 'all' });
  });

  test('distinct keeps the first of each key, in order, for any list', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'A', 'b', 'B', 'c')), (values) => {
        const keys = values.map((value) => value.toLowerCase());
        const expected = values.filter((_, at) => keys.indexOf(keys[at] ?? '') === at);
        expect(distinct(values, (value) => value.toLowerCase())).toEqual(expected);
      }),
    );
  });
});

describe('hostile texts', () => {
  const inputs = [
    'operation',
    'app-name',
    'job-name',
    'environment-name',
    'session-pool-name',
    'resource-group',
    'identity-type',
    'user-assigned-identities',
    'identity-resource-group',
    'create-identities',
    'identity-location',
    'dry-run',
    'force',
    'client-id',
    'tenant-id',
    'subscription-id',
    'cloud',
    'resolve-client-id',
    'timeout-minutes',
    'max-parallel',
    'summary',
    'api-version',
  ];
  const texts: readonly (readonly [name: string, text: string])[] = [
    ['a line break', 'a\n::error::b'],
    ['an escaped line break', 'a%0A::error::b'],
    ['a command', '::set-output name=x::y'],
    ['an old command', '##[error]x'],
    ['a path', '../../x'],
    ['a null', 'a\0b'],
    ['an escape sequence', '\x1b[31mred'],
    ['text that runs backwards', 'a\u202egnp'],
    ['a look-alike', 'w\u0435b'],
    ['full-width letters', '\uff41'],
    ['an invisible character', 'we\u200bb'],
    ['half a character', '\ud83d!'],
    ['100 kB of blanks between', `a${' '.repeat(100_000)}!`],
    ['100 kB of letters', `${'x'.repeat(100_000)}!`],
    ['100 kB of digits', `${'1'.repeat(100_000)}!`],
    ['100 kB of dots', `${'.'.repeat(100_000)}!`],
    ['100 kB of dashes and dots', `${'a.-'.repeat(33_000)}!`],
    ['100 kB of emoji', '\u{1f600}'.repeat(25_000)],
    ['an ID of 100 kB', `/subscriptions/${'/'.repeat(100_000)}`],
  ];

  test.each(texts)('%s is refused in every input, at once and in a few harmless words', (_name, text) => {
    for (const input of inputs) {
      let error: Error | undefined;
      const took = duration(() => {
        error = thrownBy(() => request({ 'user-assigned-identities': '', [input]: text }));
      });
      expect(error).toBeInstanceOf(InputError);
      expect(error?.message).toContain(`'${input}'`);
      expect(error?.message).toMatch(/^[\x20-\x7e…]{1,1000}$/);
      expect(error?.message).not.toContain('##[');
      expect({ input, fast: took < 1_000 }).toEqual({ input, fast: true });
    }
  });

  test('several inputs at once, and the environment: nothing but an InputError of at most 1000 characters', () => {
    const values = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'true',
        'set',
        'remove',
        'show',
        'user-assigned',
        'none',
        '*',
        'a*',
        'g/n',
        'a,b',
        SUBSCRIPTION,
        '',
      ),
      fc.constantFrom(...texts.map(([, text]) => text.slice(0, 2_000))),
      fc.constant(formatResourceId(targetId('job', 'nightly', 'other'))),
    );
    const some = fc.dictionary(fc.constantFrom(...inputs), values, { maxKeys: 6 });
    const env = fc.dictionary(
      fc.constantFrom('AZURE_CLIENT_ID', 'AZURE_TENANT_ID', 'AZURE_SUBSCRIPTION_ID'),
      values,
    );
    fc.assert(
      fc.property(some, env, fc.boolean(), (given, variables, oidc) => {
        try {
          readRequest((name) => (given[name] ?? '').trim(), { ...variables, ...(oidc ? OIDC : {}) });
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
          expect(error instanceof Error && error.message).toMatch(/^[\x20-\x7e…\n]{1,1000}$/);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('text', () => {
  test('what is cut is cut between characters', () => {
    expect(oneLine(`${'a'.repeat(299)}\u{1f600}\u{1f600}`)).not.toMatch(/\p{Cs}/u);
  });
  test('control characters, separators and commands never remain, for any text and length', () => {
    const any = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('#', '[', '\u200b', ' ', '\x85', '\u2028', '\n'))
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(any, fc.integer({ min: 1, max: 40 }), (text, longest) => {
        const line = oneLine(text, longest);
        expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|##\[/u);
        expect(line.length).toBeLessThanOrEqual(longest + 1);
        expect(quote(text)).toMatch(/^'[\x20-\x7e…]*'$/);
        expect(quote(text)).not.toContain('##[');
      }),
      { numRuns: 500 },
    );
  });
  test('a short harmless text stays as it is', () => {
    expect([oneLine('größe, 名前'), quote('web-1')]).toEqual(['größe, 名前', "'web-1'"]);
  });
});

describe('a pattern', () => {
  test.each<[pattern: string, name: string, matches: boolean]>([
    ['*', 'web', true],
    ['web*', 'web', true],
    ['web*', 'WEB-1', true],
    ['*web', 'my-web', true],
    ['a*c', 'abc', true],
    ['a*c', 'ab', false],
    ['web', 'web-1', false],
    ['a.b', 'axb', false],
    ['a.b', 'a.b', true],
    ['a(b)*', 'a(b)c', true],
    ['a-*_b', 'a-1_b', true],
  ])('%j on %j: %p', (pattern, name, matches) => {
    expect(matcher(pattern)(name)).toBe(matches);
  });

  test('of many stars is matched at once', () => {
    expect(duration(() => matcher(`${'*'.repeat(9)}z`)('a'.repeat(32)))).toBeLessThan(500);
    expect(duration(() => matcher(`${'*a'.repeat(9)}*z`)('a'.repeat(32)))).toBeLessThan(500);
  });

  test('matches what it was made from by putting stars in', () => {
    const pieces = fc.array(fc.stringMatching(/^[a-z0-9.()_-]{1,4}$/), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(pieces, fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), (parts, stars) => {
        const pattern = parts.map((part, at) => (stars[at] ? '*' : part)).join('');
        expect(matcher(pattern)(parts.join(''))).toBe(true);
        expect(matcher(pattern.toUpperCase())(parts.join(''))).toBe(true);
      }),
    );
  });
});

describe('selectionFor', () => {
  const target = { ...targetId('app', 'web'), subscriptionId: OTHER_SUBSCRIPTION };
  test('gives names the subscription of the target and its group, or their own', () => {
    const choice = {
      system: true,
      user: [
        { name: 'a', resourceGroup: undefined },
        { name: 'b', resourceGroup: 'g' },
      ],
    };
    expect(selectionFor(choice, target)).toEqual({
      system: true,
      user: [identityId('a', 'shop', OTHER_SUBSCRIPTION), identityId('b', 'g', OTHER_SUBSCRIPTION)],
    });
  });
  test('leaves an ID in its own subscription', () => {
    const id = identityId('a');
    expect(selectionFor({ system: false, user: [{ id }] }, target).user).toEqual([id]);
  });
  test('takes a name and an ID of the same identity, in any casing, as one', () => {
    const id = identityId('A', 'SHOP', OTHER_SUBSCRIPTION);
    const choice = { system: false, user: [{ name: 'a', resourceGroup: undefined }, { id }] };
    expect(selectionFor(choice, target).user).toEqual([identityId('a', 'shop', OTHER_SUBSCRIPTION)]);
  });
});
