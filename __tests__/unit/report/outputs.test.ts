import { describe, expect, test } from '@jest/globals';
import type { IdentityResult } from '../../../src/report/identity-rows.ts';
import { type OutputContext, type Outputs, outputsOf } from '../../../src/report/outputs.ts';
import type { ResourceResult, TargetResult } from '../../../src/report/results.ts';

const resource: ResourceResult = {
  id: '/r',
  name: 'web',
  kind: 'app',
  identityType: 'none',
  changed: false,
  status: 'succeeded',
  error: null,
};
const identity = (
  type: 's' | 'u',
  principalId: string | null,
  more: Partial<IdentityResult> = {},
): IdentityResult => ({
  resourceId: '/r',
  resourceName: 'web',
  resourceKind: 'app',
  type: type === 's' ? 'system-assigned' : 'user-assigned',
  name: 'x',
  id: null,
  principalId,
  clientId: principalId && `c-${principalId}`,
  tenantId: null,
  change: 'unchanged',
  ...more,
});
const target = (...identities: readonly IdentityResult[]): TargetResult => ({
  resource,
  identities,
  hints: [],
});
const outputs = (
  results: readonly TargetResult[],
  operation: OutputContext['operation'],
  more: Partial<OutputContext> = {},
): Outputs =>
  outputsOf(results, { operation, tenantId: '', changedBesides: false, roleAssignments: [], ...more });

describe('principal-id and client-id, singular and plural', () => {
  test.each<[rule: string, results: readonly TargetResult[], one: string, all: readonly string[]]>([
    ['none selected', [target()], '', []],
    ['no target', [], '', []],
    ['one', [target(identity('s', 'a'))], 'a', ['a']],
    ['the same on two targets', [target(identity('u', 'a')), target(identity('u', 'a'))], 'a', ['a']],
    [
      'the same but for casing: the first spelling',
      [target(identity('u', 'Ab'), identity('u', 'aB'))],
      'Ab',
      ['Ab'],
    ],
    ['two', [target(identity('s', 'a'), identity('u', 'b'))], '', ['a', 'b']],
    ['one known, one not', [target(identity('s', 'a'), identity('u', null))], '', ['a']],
    ['none known', [target(identity('s', null))], '', []],
    [
      'all system-assigned ones come first, each group in the order of targets',
      [target(identity('s', 's1'), identity('u', 'u1')), target(identity('s', 's2'), identity('u', 'u0'))],
      '',
      ['s1', 's2', 'u1', 'u0'],
    ],
  ])('%s', (_rule, results, one, all) => {
    const values = outputs(results, 'assign');
    expect([values['principal-id'], JSON.parse(values['principal-ids'])]).toEqual([one, all]);
    expect([values['client-id'], JSON.parse(values['client-ids'])]).toEqual([
      one && `c-${one}`,
      all.map((id) => `c-${id}`),
    ]);
  });

  test('a known principal beside an unknown client ID', () => {
    const values = outputs([target(identity('s', 'a', { clientId: null }))], 'show');
    expect(values).toMatchObject({ 'principal-id': 'a', 'client-id': '', 'client-ids': '[]' });
  });
});

describe('set', () => {
  const results = [
    target(identity('s', 'old', { change: 'removed' }), identity('u', 'new', { change: 'added' })),
  ];
  test('selects the outcome, and lists what it removed', () => {
    const values = outputs(results, 'set');
    expect([values['principal-id'], values['principal-ids']]).toEqual(['new', '["new"]']);
    expect(JSON.parse(values.identities)).toHaveLength(2);
  });
});

test('remove selects what it removed, and lists what stayed when a change failed', () => {
  const values = outputs(
    [target(identity('s', 'old', { change: 'removed' }), identity('u', 'kept'))],
    'remove',
  );
  expect([values['principal-id'], values['principal-ids']]).toEqual(['old', '["old"]']);
  expect(JSON.parse(values.identities)).toHaveLength(2);
});

test.each([
  ['as Azure says', [identity('s', 'a'), identity('u', 'b', { tenantId: 'azure' })], 'azure'],
  ['else the one signed in to', [identity('s', 'a')], 'signed-in'],
])('tenant-id: %s', (_rule, identities, expected) => {
  expect(outputs([target(...identities)], 'show', { tenantId: 'signed-in' })['tenant-id']).toBe(expected);
});

test.each([
  [[false, false], 'false'],
  [[false, true], 'true'],
  [[], 'false'],
])('changed: targets %j give %s', (changed, expected) => {
  const results = changed.map((value) => ({ ...target(), resource: { ...resource, changed: value } }));
  expect(outputs(results, 'assign').changed).toBe(expected);
});

test('resources and identities are JSON of exactly the documented properties', () => {
  const values = outputs([target(identity('s', 'a'))], 'show');
  expect(JSON.parse(values.resources)).toEqual([resource]);
  expect(Object.keys(JSON.parse(values.resources)[0])).toEqual([
    'id',
    'name',
    'kind',
    'identityType',
    'changed',
    'status',
    'error',
  ]);
  expect(JSON.parse(values.identities)).toEqual([identity('s', 'a')]);
});
