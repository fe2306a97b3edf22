import { describe, expect, test } from '@jest/globals';
import type { WriteState } from '../../../src/journal.ts';
import { outputsOf } from '../../../src/report/outputs.ts';
import type { IdentityResult, TargetResult } from '../../../src/report/results.ts';
import { formatResourceId } from '../../../src/resource-id.ts';
import type { IdentitySet } from '../../../src/resources/snapshot.ts';
import type { RegistryRecord } from '../../../src/resources/target.ts';
import { identityId, setOf, TENANT, targetId } from '../data.ts';
import type { With } from '../inputs/request.ts';
import { role } from './roles.ts';
import { type Progress, ToyRun } from './run.ts';

const WEB = formatResourceId(targetId('app', 'web'));
const FAILED = { error: new Error('No.') };
const DRY = { 'dry-run': 'true' };

/** Identities by their names, such as `system a`. */
function having(names: string): IdentitySet {
  const users = names.split(' ').filter((name) => name !== '' && name !== 'system');
  return setOf(names.includes('system') ? 'p' : undefined, ...users.map((name) => identityId(name)));
}

/** The inputs of a step such as `assign system a`. */
function asking(text: string): With {
  const [operation = '', ...names] = text.split(' ');
  const users = names.filter((name) => name !== 'system' && name !== 'dry');
  const types = [
    ...(names.includes('system') ? ['system-assigned'] : []),
    ...(users.length > 0 ? ['user-assigned'] : []),
  ];
  return {
    operation,
    'identity-type': types.join(),
    'user-assigned-identities': users
      .map((name) => (name === '*' ? name : formatResourceId(identityId(name))))
      .join(),
    ...(names.includes('dry') ? DRY : {}),
  };
}

const resultOf = (inputs: With, progress: Progress): TargetResult => {
  const [result] = new ToyRun(inputs).advance(progress).findings.targets;
  if (!result) throw new TypeError('no target');
  return result;
};

/** The first object in the output `resources`. */
const resourceOf = (run: ToyRun): unknown => JSON.parse(outputsOf(run.findings, '').resources)[0];

describe('the selected identities and their change', () => {
  test.each<[rule: string, step: string, before: string, now: string, expected: string]>([
    [
      'in the order of the request, including those already assigned',
      'assign system z a',
      'a b',
      'system a b z',
      'system added, z added, a unchanged',
    ],
    ['without the system-assigned one', 'assign a', 'system', 'system a', 'a added'],
    ['those removed', 'remove system z a', 'system a b z', 'b', 'system removed, z removed, a removed'],
    ["no object for an identity that isn't assigned", 'remove system z', 'a', 'a', ''],
    ['all by name', 'remove *', 'system z a', 'system', 'a removed, z removed'],
    [
      'the resulting and removed identities, by name',
      'set z a',
      'system z b',
      'z a',
      'system removed, a added, b removed, z unchanged',
    ],
    ['all by name', 'show', 'system z a', 'system z a', 'system unchanged, a unchanged, z unchanged'],
    [
      'only those that the inputs specify',
      'show z b a',
      'system z a',
      'system z a',
      'a unchanged, z unchanged',
    ],
  ])('%s: %s', (_, step, before, now, expected) => {
    const { identities } = resultOf(asking(step), {
      before: having(before),
      now: having(now),
      write: 'done',
    });
    expect(identities.map(({ name, change }) => `${name} ${change}`).join(', ')).toBe(expected);
  });

  test('by ID if they have the same name', () => {
    const [one, two] = [identityId('a', 'alpha'), identityId('a', 'beta')];
    const { identities } = resultOf(asking('show'), { before: setOf(undefined, two, one) });
    expect(identities.map(({ id }) => id)).toEqual([one, two].map(formatResourceId));
  });

  test.each<[rule: string, step: string, progress: Progress, expected: string]>([
    [
      'planned',
      'assign dry system a z',
      { before: having('a'), write: 'planned' },
      'system added, a unchanged, z added',
    ],
    [
      'planned',
      'set dry system b',
      { before: having('system a'), write: 'planned' },
      'system unchanged, a removed, b added',
    ],
    [
      'a failure before the write adds no identities',
      'assign system a',
      { before: having('system a'), ...FAILED },
      '',
    ],
    ['a failed dry run adds no identities', 'assign dry system', { before: having('system'), ...FAILED }, ''],
    [
      'a failure after an accepted write shows the last state that was read',
      'set b',
      { before: having('a'), now: having('system a'), write: 'accepted', ...FAILED },
      'system added, a unchanged',
    ],
    ['a target that was never read', 'assign system a', FAILED, ''],
  ])('%s: %s', (_, step, progress, expected) => {
    const { identities } = resultOf(asking(step), progress);
    expect(identities.map(({ name, change }) => `${name} ${change}`).join(', ')).toBe(expected);
  });
});

describe('the object of a resource', () => {
  const [UP_TO_DATE, MISSING] = [{ before: having('system') }, { before: having('') }];
  test.each<[rule: string, step: string, way: Progress, identityType: string | null, changed: boolean]>([
    [
      'written',
      'assign system',
      { before: having('a'), now: having('system a'), write: 'done' },
      'system-assigned,user-assigned',
      true,
    ],
    ['up to date', 'assign system', UP_TO_DATE, 'system-assigned', false],
    ['planned', 'assign dry system', { ...MISSING, write: 'planned' }, 'system-assigned', true],
    ['planned, up to date', 'assign dry system', UP_TO_DATE, 'system-assigned', false],
    ['planned and refused', 'assign dry system', { ...MISSING, write: 'planned', ...FAILED }, 'none', false],
    ['failed before the write', 'assign system', { before: having('a'), ...FAILED }, 'user-assigned', false],
    ['failed after the write', 'assign system', { ...MISSING, write: 'accepted', ...FAILED }, 'none', true],
    ['refused by Azure', 'assign system', { ...MISSING, write: 'refused', ...FAILED }, 'none', false],
    ['sent, outcome unknown', 'assign system', { ...MISSING, write: 'sent', ...FAILED }, 'none', false],
    ['never read', 'assign system', FAILED, null, false],
  ])('%s', (_, step, way, identityType, changed) => {
    const run = new ToyRun(asking(step)).advance(way);
    expect(resourceOf(run)).toEqual({
      ...{ id: WEB, name: 'web', kind: 'app', identityType, changed, registries: [] },
      status: way.error ? 'failed' : 'succeeded',
      error: way.error ? expect.stringMatching(/^No\./) : null,
    });
    expect(run.findings.isChanged).toBe(changed);
  });

  test('a pattern without a match has its text as the name and no ID', () => {
    const run = new ToyRun({ 'app-name': 'w*' });
    const [target] = run.state.targets.all;
    if (target) target.outcome = { state: 'failed', error: new Error('No match.') };
    expect(resourceOf(run)).toMatchObject({ id: null, name: 'w*', identityType: null });
  });

  test.each<[change: RegistryRecord['change'], isDry: boolean, isFailed: boolean, expected: string]>([
    ['added', false, false, 'added'],
    ['replaced', false, false, 'replaced'],
    ['unchanged', false, false, 'unchanged'],
    ['unchanged', false, true, 'unchanged'],
    ['added', false, true, 'failed'],
    ['added', true, false, 'added'],
  ])('a registry: %s (dry run %p, failed %p) is %s', (change, isDry, isFailed, expected) => {
    const registries = [{ server: 'shop.azurecr.io', identity: 'system', change, secret: undefined }];
    const run = new ToyRun(asking(isDry ? 'assign dry system' : 'assign system'));
    run.advance({ ...UP_TO_DATE, registries, ...(isFailed ? FAILED : {}) });
    const shown = { server: 'shop.azurecr.io', identity: 'system', change: expected };
    expect(resourceOf(run)).toMatchObject({ registries: [shown] });
  });
});

describe('the object of an identity', () => {
  test('as Azure returns it', () => {
    const { identities } = resultOf(asking('show'), { before: having('system a') });
    const place = { resourceId: WEB, resourceName: 'web', resourceKind: 'app', tenantId: TENANT };
    expect(identities).toEqual([
      {
        ...{ ...place, type: 'system-assigned', name: 'system', id: null },
        ...{ principalId: 'p', clientId: null, change: 'unchanged' },
      },
      {
        ...{ ...place, type: 'user-assigned', name: 'a', id: formatResourceId(identityId('a')) },
        ...{ principalId: 'principal of a', clientId: 'client of a', change: 'unchanged' },
      },
    ]);
  });

  test('unknown IDs come from the identity itself if it was read', () => {
    const listed = having('a');
    const user = new Map(
      [...listed.user].map(([key, one]) => [key, { ...one, principalId: null, clientId: null }]),
    );
    const run = new ToyRun(asking('assign a'))
      .advance({ before: { ...listed, user } })
      .know({ id: identityId('a'), principalId: 'kp', clientId: 'kc', tenantId: null });
    expect(run.findings.targets[0]?.identities).toMatchObject([{ principalId: 'kp', clientId: 'kc' }]);
  });

  test("a planned identity has Azure's spelling if it was read, and null IDs if it's to be created", () => {
    const asSpelled = { ...identityId('a'), name: 'A' };
    const run = new ToyRun(asking('assign dry system a b'))
      .advance({ before: having(''), write: 'planned' })
      .know({ id: asSpelled, principalId: 'kp', clientId: 'kc', tenantId: null });
    expect(run.findings.targets[0]?.identities).toMatchObject([
      { name: 'system', principalId: null },
      { name: 'A', principalId: 'kp', clientId: 'kc', change: 'added' },
      { name: 'b', principalId: null, clientId: null, change: 'added' },
    ]);
  });
});

describe('the outputs with IDs', () => {
  const identity = (
    type: 'system' | 'user',
    principalId: string | null,
    more: Partial<IdentityResult> = {},
  ): IdentityResult => ({
    ...{ resourceId: '/r', resourceName: 'web', resourceKind: 'app', name: 'x', id: null, tenantId: null },
    ...{ type: `${type}-assigned`, change: 'unchanged' },
    ...{ principalId, clientId: principalId && `c-${principalId}` },
    ...more,
  });
  const outputs = (identities: readonly IdentityResult[], operation = 'show') => {
    const { findings } = new ToyRun(asking(`${operation} system`)).advance({ before: having('') });
    return outputsOf(
      { ...findings, targets: findings.targets.map((target) => ({ ...target, identities })) },
      'signed in',
    );
  };

  test.each<[rule: string, identities: readonly IdentityResult[], one: string, all: readonly string[]]>([
    ['none', [], '', []],
    ['one', [identity('system', 'a')], 'a', ['a']],
    [
      'the same ID twice, in different spellings',
      [identity('user', 'Ab'), identity('user', 'aB')],
      'Ab',
      ['Ab'],
    ],
    ['two', [identity('system', 'a'), identity('user', 'b')], '', ['a', 'b']],
    ['one known and one unknown', [identity('system', 'a'), identity('user', null)], '', ['a']],
    [
      'system-assigned ones first, then in the order of the targets',
      [identity('system', 's1'), identity('user', 'u1'), identity('system', 's2'), identity('user', 'u0')],
      '',
      ['s1', 's2', 'u1', 'u0'],
    ],
  ])('%s', (_, identities, one, all) => {
    const values = outputs(identities);
    expect([values['principal-id'], JSON.parse(values['principal-ids'])]).toEqual([one, all]);
    const clientIds = all.map((id) => `c-${id}`);
    expect([values['client-id'], JSON.parse(values['client-ids'])]).toEqual([one && `c-${one}`, clientIds]);
  });

  test.each(['set', 'remove'] as const)('%s selects the resulting or the removed identities', (operation) => {
    const all = [
      identity('system', 'old', { change: 'removed' }),
      identity('user', 'new', { change: 'added' }),
    ];
    const values = outputs(all, operation);
    expect([values['principal-id'], JSON.parse(values.identities)]).toEqual([
      operation === 'set' ? 'new' : 'old',
      all,
    ]);
  });

  test('the tenant is the one that Azure reports, or otherwise the one that the action signed in to', () => {
    expect(
      outputs([identity('system', 'a'), identity('user', 'b', { tenantId: 'azure' })])['tenant-id'],
    ).toBe('azure');
    expect(outputs([identity('system', 'a')])['tenant-id']).toBe('signed in');
  });
});

describe('changed', () => {
  test.each(['grant', 'creation', 'revocation', 'registries'] as const)(
    'a %s counts, whatever happens to the targets',
    (kind) => {
      const run = new ToyRun(asking('assign system')).advance({ before: having('system') });
      run.entry(kind, 'x', [], 'accepted');
      expect(run.findings.isChanged).toBe(true);
    },
  );

  test('a dry run with a problem that prevents every write has no changes', () => {
    const run = new ToyRun(asking('assign dry system'));
    run.advance({ before: having(''), write: 'planned', isOpen: true });
    run.state.failure = new Error('No role.');
    expect(run.findings.isChanged).toBe(false);
  });
});

describe('role assignments', () => {
  test('are ordered by identity and then by line, with those without a line last', () => {
    const [z, a] = ['z', 'a'].map((name) => formatResourceId(identityId(name)));
    const of = (identity = '', number: number | undefined, roleName: string) =>
      role({
        assignee: { identity, isSystem: false, label: '' },
        roleName,
        ...(number ? { number } : { line: undefined }),
      });
    const run = new ToyRun(asking('assign z a'))
      .advance({ before: having('z a') })
      .roles(of(a, 1, 'a1'), of(z, undefined, 'z0'), of(z?.toUpperCase(), 2, 'z2'), of(z, 1, 'z1'));
    expect(run.findings.roles.map((one) => one.role)).toEqual(['z1', 'z2', 'z0', 'a1']);
  });

  test.each<[change: string, kind: 'grant' | 'revocation' | undefined, state: WriteState, inputs: With]>([
    ['unchanged', undefined, 'done', {}],
    ['added', 'grant', 'done', {}],
    ['removed', 'revocation', 'done', {}],
    ['failed', 'grant', 'planned', {}],
    ['failed', 'revocation', 'accepted', {}],
    ['added', 'grant', 'planned', DRY],
  ])('%s: a %s that is %s', (expected, kind, state, inputs) => {
    const run = new ToyRun({ ...asking('assign system'), ...inputs }).advance({ before: having('system') });
    const entry = kind && run.entry(kind, 'x', [], state);
    expect(run.roles(role({ entry })).findings.roles[0]?.change).toBe(expected);
  });
});
