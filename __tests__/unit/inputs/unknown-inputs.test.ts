import { describe, expect, test } from '@jest/globals';
import { InputError } from '../../../src/inputs/errors.ts';
import { INPUT_NAMES } from '../../../src/inputs/names.ts';
import { checkUnknownInputs } from '../../../src/inputs/unknown-inputs.ts';

/** The environment into which the runner turns names below `with:`. */
const envOf = (...names: readonly string[]): NodeJS.ProcessEnv =>
  Object.fromEntries(names.map((name) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, 'x']));

describe('a misspelt input is refused', () => {
  test.each<[name: string, meant: string]>([
    ['dryrun', 'dry-run'],
    ['dry_run', 'dry-run'],
    ['dryRun', 'dry-run'],
    ['dry run', 'dry-run'],
    ['app_name', 'app-name'],
    ['appname', 'app-name'],
    ['app', 'app-name'],
    ['app-names', 'app-name'],
    ['job', 'job-name'],
    ['environment', 'environment-name'],
    ['resourceGroup', 'resource-group'],
    ['resource-group-name', 'resource-group'],
    ['resourcegroup', 'resource-group'],
    ['resorce-gruop', 'resource-group'],
    ['identity-types', 'identity-type'],
    ['user-assigned-identity', 'user-assigned-identities'],
    ['userAssignedIdentities', 'user-assigned-identities'],
    ['create-identity', 'create-identities'],
    ['identity-tag', 'identity-tags'],
    ['subscription', 'subscription-id'],
    ['subscriptionid', 'subscription-id'],
    ['tenant', 'tenant-id'],
    ['client', 'client-id'],
    ['cilent-id', 'client-id'],
    ['operations', 'operation'],
    ['opration', 'operation'],
    ['forced', 'force'],
    ['role', 'roles'],
    ['rules', 'roles'],
    ['idntty-tgs', 'identity-tags'],
    ['resolf-rules', 'resolve-roles'],
    ['timeout', 'timeout-minutes'],
    ['max_parallel', 'max-parallel'],
  ])('%s', (name, meant) => {
    expect(() => checkUnknownInputs(envOf(name))).toThrow(InputError);
    expect(() => checkUnknownInputs(envOf(name))).toThrow(`'${meant}' is probably meant`);
  });
});

test.each(['identity', 'identities', 'IDENTITIES'])('%s: the names, most likely, or the type', (name) => {
  expect(() => checkUnknownInputs(envOf(name))).toThrow(
    `Input '${name.toLowerCase()}' does not exist: 'user-assigned-identities' or 'identity-type' is probably meant`,
  );
});

test('one that is like none is told', () => {
  // `mode` and `file` are two edits from `role` and three from `roles`.
  const names = ['vault', 'location', 'token', 'mode', 'file', 'comment-on-pr', 'environment-variables-file'];
  expect(checkUnknownInputs(envOf(...names))).toEqual(names);
});

test('the inputs themselves are fine, and so is the rest of the environment', () => {
  expect(checkUnknownInputs({ ...envOf(...INPUT_NAMES), INPUT_: '', INPUTS: 'x', PATH: 'x' })).toEqual([]);
});
