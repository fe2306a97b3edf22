import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { readRequest } from '../../src/inputs/read-request.ts';
import { ROOT } from '../../tools/documents.ts';
import { action } from '../metadata.ts';

type Type =
  | { readonly type: 'string' | 'boolean' | 'integer' | 'float' }
  | { readonly type: 'enum'; readonly 'allowed-values': readonly string[] }
  | { readonly type: 'list'; readonly separator: string; readonly 'list-item': { readonly type: 'string' } };

const types: Readonly<Record<'inputs' | 'outputs', Readonly<Record<string, Type>>>> = parse(
  readFileSync(join(ROOT, 'action-types.yml'), 'utf8'),
);

test('action-types.yml has the inputs and outputs of action.yml, in the same order', () => {
  expect(Object.keys(types.inputs)).toEqual(Object.keys(action.inputs));
  expect(Object.keys(types.outputs)).toEqual(Object.keys(action.outputs));
});

const JOB =
  '/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/g/providers/Microsoft.App/jobs/j';

/** The error for an input's value, together with the inputs that the value needs. Undefined if there is none. */
function errorOf(name: string, value: string): string | undefined {
  const inputs: Readonly<Record<string, string>> = {
    'job-name': JOB,
    'identity-type': 'system-assigned',
    'github-token': 'token',
    ...(value === 'none' ? { operation: 'set' } : {}),
    ...(value.includes('user-assigned') ? { 'user-assigned-identities': 'id-shop' } : {}),
    [name]: value,
  };
  try {
    readRequest(
      (input) => inputs[input] ?? '',
      {},
      () => undefined,
    );
    return undefined;
  } catch (error) {
    return String(error);
  }
}

/** Values of a type, and one that isn't. */
function samples(type: Type): { readonly valid: readonly string[]; readonly invalid: string } | undefined {
  if (type.type === 'boolean') return { valid: ['true', 'false'], invalid: 'maybe' };
  if (type.type === 'enum') return { valid: type['allowed-values'], invalid: 'maybe' };
  if (type.type === 'integer') return { valid: ['1', '20'], invalid: '1.5' };
  if (type.type === 'float') return { valid: ['1', '1.5'], invalid: 'maybe' };
  return undefined;
}

const checkable = Object.entries(types.inputs).filter(([, type]) => samples(type));

describe.each(checkable)('%s', (name, type) => {
  const { valid, invalid } = samples(type) ?? { valid: [], invalid: '' };

  test('has a type that allows exactly the values that the action accepts', () => {
    for (const value of valid)
      expect({ value, error: errorOf(name, value) }).toEqual({ value, error: undefined });
    expect(errorOf(name, invalid)).toContain(`'${invalid}'`);
  });

  test('has a default that fits its type', () => {
    const { default: value } = action.inputs[name] ?? {};
    if (value !== undefined) expect(errorOf(name, value)).toBeUndefined();
  });
});

test('every input with the default true or false is a boolean', () => {
  const booleans = Object.entries(action.inputs)
    .filter(
      ([name, { default: value }]) =>
        /^(true|false)$/.test(value ?? '') && types.inputs[name]?.type !== 'enum',
    )
    .map(([name]) => name);
  const typed = Object.entries(types.inputs).filter(([, { type }]) => type === 'boolean');
  expect(booleans).toEqual(typed.map(([name]) => name));
});
