import { describe, expect, test } from '@jest/globals';
import { INPUT_NAMES, InputError, Inputs, refuseUnknownInputs } from '../../../src/inputs/inputs.ts';
import { thrownBy } from '../data.ts';

test.each<[text: string, expected: readonly string[]]>([
  [' \n,\r\n , ', []],
  ['a,b\nc\r\nd', ['a', 'b', 'c', 'd']],
  ['b,a, B,a', ['b', 'a']],
  ['*\n*', ['*']],
])('the list %j contains %j', (text, expected) => {
  expect(new Inputs(() => text, {}).list('app-name')).toEqual(expected);
});

/** The environment into which the runner turns the names of a `with:` block. */
const envOf = (...names: readonly string[]): NodeJS.ProcessEnv =>
  Object.fromEntries(names.map((name) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, 'x']));

/** The error for unknown inputs. */
function refusal(...names: readonly string[]): string {
  const error = thrownBy(() => refuseUnknownInputs(envOf(...names)));
  expect(error).toBeInstanceOf(InputError);
  return error.message;
}

describe('a misspelled input suggests an input that is at most two edits away', () => {
  test.each<[name: string, meant: string]>([
    ['dryrun', 'dry-run'],
    ['dry run', 'dry-run'],
    ['dry\u200b-run', 'dry-run'],
    ['app-names', 'app-name'],
    ['resourceGroup', 'resource-group'],
    ['resorce-groop', 'resource-group'],
    ['userAssignedIdentities', 'user-assigned-identities'],
    ['subscription', 'subscription-id'],
    ['opration', 'operation'],
    ['revoke-role', 'revoke-roles'],
  ])('%s', (name, meant) => {
    expect(refusal(name)).toContain(`Did you mean '${meant}'?`);
  });
});

describe('a name from another tool takes precedence over similar spelling', () => {
  test.each<[name: string, meant: string]>([
    ['what-if', 'dry-run'],
    ['plan', 'dry-run'],
    ['identity-ids', 'user-assigned-identities'],
    ['uami', 'user-assigned-identities'],
    ['managed-identities', 'user-assigned-identities'],
    ['user-assigned', 'user-assigned-identities'],
    ['mi-user-assigned', 'user-assigned-identities'],
    ['system-assigned', 'identity-type'],
    ['environment', 'cloud'],
    ['containerAppName', 'app-name'],
    ['acrName', 'registry-server'],
    ['location', 'identity-location'],
    ['timeout', 'timeout-minutes'],
  ])('%s', (name, meant) => {
    expect(refusal(name)).toContain(`Did you mean '${meant}'?`);
  });
});

// `resorce-gruop`, `mode`, and `file` are three edits from the nearest input.
test.each([
  'vault',
  'resorce-gruop',
  'mode',
  'file',
  'no-wait',
  'client-secret',
  'creds',
  'enable-AzPSSession',
  'identity',
])('%s has no suggestion', (name) => {
  expect(refusal(name)).toBe(`Unknown input '${name.toLowerCase()}'.\nNothing was changed.`);
});

test('one error shows all unknown inputs', () => {
  expect(refusal('vault', 'plan')).toBe(
    "Unknown input 'vault'.\nUnknown input 'plan'. Did you mean 'dry-run'?\nNothing was changed.",
  );
});

test('known inputs and other environment variables are accepted', () => {
  expect(() =>
    refuseUnknownInputs({ ...envOf(...INPUT_NAMES), INPUT_: '', INPUTS: 'x', PATH: 'x' }),
  ).not.toThrow();
});
