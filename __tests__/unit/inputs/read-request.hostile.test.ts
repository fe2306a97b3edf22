import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { InputError } from '../../../src/inputs/inputs.ts';
import { readRequest } from '../../../src/inputs/read-request.ts';
import { formatResourceId } from '../../../src/resource-id.ts';
import { action } from '../../metadata.ts';
import { SUBSCRIPTION, targetId, thrownBy } from '../data.ts';
import { OIDC, request } from './request.ts';

/** Inputs whose text is passed on as it is. */
const FREE = ['audience', 'github-token', 'identity-tags', 'matrix'];
const inputs = Object.keys(action.inputs).filter((name) => !FREE.includes(name));

describe('hostile text', () => {
  const texts: readonly (readonly [name: string, text: string])[] = [
    ['a line break', 'a\n::error::b'],
    ['an escaped line break', 'a%0A::error::b'],
    ['a command', '::set-output name=x::y'],
    ['an old command', '##[error]x'],
    ['a path', '../../x'],
    ['a null', 'a\0b'],
    ['an escape sequence', '\x1b[31mred'],
    ['right-to-left text', 'a\u202egnp'],
    ['a look-alike', 'w\u0435b'],
    ['full-width letters', '\uff41'],
    ['an invisible character', 'we\u200bb'],
    ['half a character', '\ud83d!'],
    ['100 kB of spaces in the middle', `a${' '.repeat(100_000)}!`],
    ['100 kB of letters', `${'x'.repeat(100_000)}!`],
    ['100 kB of digits', `${'1'.repeat(100_000)}!`],
    ['100 kB of dots', `${'.'.repeat(100_000)}!`],
    ['100 kB of dashes and dots', `${'a.-'.repeat(33_000)}!`],
    ['100 kB of emoji', '\u{1f600}'.repeat(25_000)],
    ['an ID of 100 kB', `/subscriptions/${'/'.repeat(100_000)}`],
  ];

  test.each(texts)('%s is refused in every input, with a short, harmless message', (_name, text) => {
    for (const input of inputs) {
      if (/^\p{L}{1,90}$/u.test(text) && input.endsWith('resource-group')) continue;
      const error = thrownBy(() => request({ [input]: text }));
      expect(error).toBeInstanceOf(InputError);
      expect(error.message).toContain(`'${input}'`);
      expect(error.message).toMatch(/^[\x20-\x7e…]{1,1000}$/);
      expect(error.message).not.toContain('##[');
    }
  });

  test('for any inputs and variables, the only error is an InputError of at most 1000 characters', () => {
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
    const some = fc.dictionary(fc.constantFrom(...inputs, ...FREE), values, { maxKeys: 6 });
    const env = fc.dictionary(
      fc.constantFrom('AZURE_CLIENT_ID', 'AZURE_TENANT_ID', 'AZURE_SUBSCRIPTION_ID'),
      values,
    );
    fc.assert(
      fc.property(some, env, fc.boolean(), (given, variables, oidc) => {
        try {
          readRequest(
            (name) => (given[name] ?? '').trim(),
            { ...variables, ...(oidc ? OIDC : {}) },
            () => undefined,
          );
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
          expect(error instanceof Error && error.message).toMatch(/^[\x20-\x7e…\n]{1,1000}$/);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
