import { describe, expect, test } from '@jest/globals';
import type { IdentityResult } from '../../../src/report/identity-rows.ts';
import { type OutputData, type Outputs, outputsOf } from '../../../src/report/outputs.ts';
import type { ResourceResult, TargetResult } from '../../../src/report/results.ts';
import { formatResourceId, type ResourceId } from '../../../src/resource-id.ts';
import type { RegistryRecord } from '../../../src/resources/target.ts';
import { identityId, setOf, TENANT, targetId } from '../data.ts';
import type { With } from '../inputs/request.ts';
import { role } from './roles.ts';
import { type Progress, ToyRun } from './run.ts';

const a = identityId('id-a');
const b = identityId('id-b');
const z = identityId('id-z');
const WEB = formatResourceId(targetId('app', 'web'));
const FAILED = { error: new Error('No.') };

/** The inputs that select identities: the system-assigned one, and user-assigned ones by ID. */
function choosing(operation: string, system: boolean, ...user: readonly ResourceId[]): With {
  const types = [...(system ? ['system-assigned'] : []), ...(user.length > 0 ? ['user-assigned'] : [])];
  return {
    operation,
    'identity-type': types.join(','),
    'user-assigned-identities': user.map((id) => formatResourceId(id)).join(','),
  };
}
const DRY = { 'dry-run': 'true' };
const resultOf = (inputs: With, progress: Progress): TargetResult => {
  const [result] = new ToyRun(inputs).come(progress).findings.targets;
  if (!result) throw new TypeError('no target');
  return result;
};

describe('the selected identities and their change', () => {
  test.each<[rule: string, inputs: With, way: Progress, expected: readonly string[]]>([
    [
      'assign: those of the request in its order, also those that were there',
      choosing('assign', true, z, a),
      { before: setOf(undefined, a, b), now: setOf('p', a, b, z), write: 'done' },
      ['system added', 'id-z added', 'id-a unchanged'],
    ],
    [
      'assign without the system-assigned one does not show it',
      choosing('assign', false, a),
      { before: setOf('p'), now: setOf('p', a), write: 'done' },
      ['id-a added'],
    ],
    [
      'remove: those removed',
      choosing('remove', true, z, a),
      { before: setOf('p', a, b, z), now: setOf(undefined, b), write: 'done' },
      ['system removed', 'id-z removed', 'id-a removed'],
    ],
    ['remove of an absent one: no object', choosing('remove', true, z), { before: setOf(undefined, a) }, []],
    [
      'remove of all: by name',
      { ...choosing('remove', false, a), 'user-assigned-identities': '*' },
      { before: setOf('p', z, a), now: setOf('p'), write: 'done' },
      ['id-a removed', 'id-z removed'],
    ],
    [
      'set: the result, and those removed, by name',
      choosing('set', false, z, a),
      { before: setOf('p', z, b), now: setOf(undefined, z, a), write: 'done' },
      ['system removed', 'id-a added', 'id-b removed', 'id-z unchanged'],
    ],
    [
      'show: all, by name',
      choosing('show', false),
      { before: setOf('p', z, a) },
      ['system unchanged', 'id-a unchanged', 'id-z unchanged'],
    ],
    [
      'show: filtered',
      choosing('show', false, z, b, a),
      { before: setOf('p', z, a) },
      ['id-a unchanged', 'id-z unchanged'],
    ],
    [
      'a dry run of assign',
      { ...choosing('assign', true, a, z), ...DRY },
      { before: setOf(undefined, a), write: 'planned' },
      ['system added', 'id-a unchanged', 'id-z added'],
    ],
    [
      'a dry run of set',
      { ...choosing('set', true, b), ...DRY },
      { before: setOf('p', a), write: 'planned' },
      ['system unchanged', 'id-a removed', 'id-b added'],
    ],
    [
      'a failure before the write adds nothing',
      choosing('assign', true, a),
      { before: setOf('p', a), ...FAILED },
      [],
    ],
    [
      'a failure of a dry run adds nothing',
      { ...choosing('assign', true), ...DRY },
      { before: setOf('p'), ...FAILED },
      [],
    ],
    [
      'a failure after an accepted write shows the state last read',
      choosing('set', false, b),
      { before: setOf(undefined, a), now: setOf('p', a), write: 'accepted', ...FAILED },
      ['system added', 'id-a unchanged'],
    ],
    ['a target that was never read', choosing('assign', true, a), FAILED, []],
  ])('%s', (_, inputs, way, expected) => {
    expect(resultOf(inputs, way).identities.map(({ name, change }) => `${name} ${change}`)).toEqual(expected);
  });
});

describe('the object of a resource', () => {
  const ASSIGN = choosing('assign', true);
  test.each<
    [rule: string, inputs: With, way: Progress, identityType: string | null, changed: boolean, status: string]
  >([
    [
      'written',
      ASSIGN,
      { before: setOf(undefined, a), now: setOf('p', a), write: 'done' },
      'system-assigned,user-assigned',
      true,
      'succeeded',
    ],
    ['up to date', ASSIGN, { before: setOf('p') }, 'system-assigned', false, 'succeeded'],
    [
      'planned',
      { ...ASSIGN, ...DRY },
      { before: setOf(undefined), write: 'planned' },
      'system-assigned',
      true,
      'succeeded',
    ],
    [
      'planned, up to date',
      { ...ASSIGN, ...DRY },
      { before: setOf('p') },
      'system-assigned',
      false,
      'succeeded',
    ],
    [
      'planned and refused',
      { ...ASSIGN, ...DRY },
      { before: setOf(undefined), write: 'planned', ...FAILED },
      'none',
      false,
      'failed',
    ],
    [
      'failed before the write',
      ASSIGN,
      { before: setOf(undefined, a), ...FAILED },
      'user-assigned',
      false,
      'failed',
    ],
    [
      'failed after the write',
      ASSIGN,
      { before: setOf(undefined), write: 'accepted', ...FAILED },
      'none',
      true,
      'failed',
    ],
    [
      'sent with an unknown outcome',
      ASSIGN,
      { before: setOf(undefined), write: 'sent', ...FAILED },
      'none',
      false,
      'failed',
    ],
    ['never read', ASSIGN, FAILED, null, false, 'failed'],
  ])('%s', (_, inputs, way, identityType, changed, status) => {
    expect(resultOf(inputs, way).resource).toEqual({
      id: WEB,
      name: 'web',
      kind: 'app',
      identityType,
      changed,
      status,
      error: status === 'failed' ? expect.stringMatching(/^No\./) : null,
      registries: [],
    });
  });

  test('a pattern without a match has its text as the name, and no ID', () => {
    const run = new ToyRun({ 'app-name': 'w*' });
    const [target] = run.state.targets.all;
    if (target) target.outcome = { state: 'failed', error: new Error('No match.') };
    expect(run.findings.targets.map(({ resource }) => resource)).toEqual([
      expect.objectContaining({
        id: null,
        name: 'w*',
        status: 'failed',
        error: expect.stringMatching(/^No match\./),
        identityType: null,
      }),
    ]);
  });

  test.each<
    [
      change: RegistryRecord['change'],
      state: 'done' | 'accepted' | 'planned' | undefined,
      inputs: With,
      expected: string,
    ]
  >([
    ['added', 'done', {}, 'added'],
    ['replaced', 'done', {}, 'replaced'],
    ['unchanged', undefined, {}, 'unchanged'],
    ['added', 'accepted', {}, 'failed'],
    ['added', 'planned', DRY, 'added'],
    ['added', 'planned', {}, 'failed'],
  ])('a registry that is %s and whose write is %s', (change, state, inputs, expected) => {
    const record = { server: 'shop.azurecr.io', identity: 'system', change, secret: undefined };
    const isFailed = state === 'accepted' || (state === 'planned' && inputs !== DRY);
    const run = new ToyRun({ ...ASSIGN, ...inputs }).come({
      before: setOf('p'),
      registries: [record],
      ...(isFailed ? FAILED : {}),
    });
    const [target] = run.state.targets.all;
    if (state && target) run.entry('registry', target, ['+ registry'], state);
    expect(run.findings.targets[0]?.resource.registries).toEqual([
      { server: 'shop.azurecr.io', identity: 'system', change: expected },
    ]);
  });
});

describe('the object of an identity', () => {
  test('as Azure shows it', () => {
    const { identities } = resultOf(choosing('show', false), { before: setOf('p', a) });
    const place = { resourceId: WEB, resourceName: 'web', resourceKind: 'app', tenantId: TENANT };
    expect(identities).toEqual([
      {
        ...place,
        type: 'system-assigned',
        name: 'system',
        id: null,
        principalId: 'p',
        clientId: null,
        change: 'unchanged',
      },
      {
        ...place,
        ...{ type: 'user-assigned', name: 'id-a', id: formatResourceId(a) },
        ...{ principalId: 'principal of id-a', clientId: 'client of id-a', change: 'unchanged' },
      },
    ]);
  });

  test('unknown IDs come from the identity itself, if it was read', () => {
    const listed = setOf(undefined, a);
    const user = new Map(
      [...listed.user].map(([key, one]) => [key, { ...one, principalId: null, clientId: null }]),
    );
    const run = new ToyRun(choosing('assign', false, a))
      .come({ before: { ...listed, user } })
      .know({ id: a, principalId: 'kp', clientId: 'kc', tenantId: null });
    expect(run.findings.targets[0]?.identities).toMatchObject([{ principalId: 'kp', clientId: 'kc' }]);
  });

  test('planned: Azure’s spelling of an identity that was read, null for one to create', () => {
    const asSpelled = { ...a, name: 'Id-A' };
    const run = new ToyRun({ ...choosing('assign', true, a, b), ...DRY })
      .come({ before: setOf(undefined), write: 'planned' })
      .know({ id: asSpelled, principalId: 'kp', clientId: 'kc', tenantId: null });
    expect(run.findings.targets[0]?.identities).toMatchObject([
      { name: 'system', principalId: null },
      { name: 'Id-A', principalId: 'kp', clientId: 'kc', change: 'added' },
      { name: 'id-b', principalId: null, clientId: null, change: 'added' },
    ]);
  });
});

const identity = (
  type: 's' | 'u',
  principalId: string | null,
  more: Partial<IdentityResult> = {},
): IdentityResult => ({
  ...{ resourceId: '/r', resourceName: 'web', resourceKind: 'app', name: 'x', id: null, tenantId: null },
  type: type === 's' ? 'system-assigned' : 'user-assigned',
  principalId,
  clientId: principalId && `c-${principalId}`,
  change: 'unchanged',
  ...more,
});
const outputs = (identities: readonly IdentityResult[], more: Partial<OutputData> = {}): Outputs =>
  outputsOf({
    ...{ operation: 'assign', resources: [], roleAssignments: [], isChanged: false, tenantId: 'signed in' },
    identities,
    ...more,
  });

describe('the outputs with IDs', () => {
  test.each<[rule: string, identities: readonly IdentityResult[], one: string, all: readonly string[]]>([
    ['none', [], '', []],
    ['one', [identity('s', 'a')], 'a', ['a']],
    ['the same twice, in another spelling', [identity('u', 'Ab'), identity('u', 'aB')], 'Ab', ['Ab']],
    ['two', [identity('s', 'a'), identity('u', 'b')], '', ['a', 'b']],
    ['one known, one not', [identity('s', 'a'), identity('u', null)], '', ['a']],
    [
      'system-assigned ones first, each group in the order of targets',
      [identity('s', 's1'), identity('u', 'u1'), identity('s', 's2'), identity('u', 'u0')],
      '',
      ['s1', 's2', 'u1', 'u0'],
    ],
  ])('%s', (_, identities, one, all) => {
    const values = outputs(identities);
    expect([values['principal-id'], JSON.parse(values['principal-ids'])]).toEqual([one, all]);
    expect([values['client-id'], JSON.parse(values['client-ids'])]).toEqual([
      one && `c-${one}`,
      all.map((id) => `c-${id}`),
    ]);
  });

  test.each<[operation: OutputData['operation'], selected: string]>([
    ['set', 'new'],
    ['remove', 'old'],
  ])('%s selects %s', (operation, selected) => {
    const all = [identity('s', 'old', { change: 'removed' }), identity('u', 'new', { change: 'added' })];
    const values = outputs(all, { operation });
    expect([values['principal-id'], JSON.parse(values.identities)]).toEqual([selected, all]);
  });

  test('the tenant is the one that Azure reports, otherwise the one signed in to', () => {
    expect(outputs([identity('s', 'a'), identity('u', 'b', { tenantId: 'azure' })])['tenant-id']).toBe(
      'azure',
    );
    expect(outputs([identity('s', 'a')])['tenant-id']).toBe('signed in');
  });
});

describe('changed', () => {
  const ASSIGN = choosing('assign', true);
  const isChanged = (run: ToyRun): boolean => run.findings.isChanged;
  test.each<[rule: string, expected: boolean, run: ToyRun]>([
    ['nothing', false, new ToyRun(ASSIGN).come({ before: setOf('p') })],
    [
      'an accepted write of a step that failed',
      true,
      new ToyRun(ASSIGN).come({ before: setOf(undefined), write: 'accepted', ...FAILED }),
    ],
    [
      'a refused write',
      false,
      new ToyRun(ASSIGN).come({ before: setOf(undefined), write: 'refused', ...FAILED }),
    ],
    [
      'a write with an unknown outcome',
      false,
      new ToyRun(ASSIGN).come({ before: setOf(undefined), write: 'sent', ...FAILED }),
    ],
    [
      'a planned write',
      true,
      new ToyRun({ ...ASSIGN, ...DRY }).come({ before: setOf(undefined), write: 'planned' }),
    ],
    [
      'a planned write of a target that failed',
      false,
      new ToyRun({ ...ASSIGN, ...DRY }).come({ before: setOf(undefined), write: 'planned', ...FAILED }),
    ],
  ])('%s: %s', (_, expected, run) => {
    expect(isChanged(run)).toBe(expected);
  });

  test('a role or an identity counts, whatever the targets are', () => {
    for (const kind of ['grant', 'creation', 'revocation', 'registry'] as const) {
      const run = new ToyRun(ASSIGN).come({ before: setOf('p') });
      run.entry(kind, 'x', [], 'accepted');
      expect(isChanged(run)).toBe(true);
    }
  });

  test('a problem that stops every write of a dry run leaves nothing to change', () => {
    const run = new ToyRun({ ...ASSIGN, ...DRY }).come({
      before: setOf(undefined),
      write: 'planned',
      isOpen: true,
    });
    run.state.failure = new Error('No role.');
    expect(isChanged(run)).toBe(false);
  });
});

describe('role assignments', () => {
  const assignee = (id: string, isSystem = false) => ({ identity: id, isSystem, label: id });
  test('are ordered by identity, then by line, and those without a line are last', () => {
    const ids = [formatResourceId(z), formatResourceId(a)];
    const of = (id: string, number: number, roleName: string) =>
      role({ assignee: assignee(id), number, roleName });
    const run = new ToyRun(choosing('assign', false, z, a))
      .come({ before: setOf(undefined, z, a) })
      .roles(
        of(ids[1] ?? '', 1, 'a1'),
        role({ assignee: assignee(ids[0] ?? ''), line: undefined, roleName: 'z0' }),
        of(ids[0]?.toUpperCase() ?? '', 2, 'z2'),
        of(ids[0] ?? '', 1, 'z1'),
      );
    expect(run.findings.roles.roles.map(({ assignment }) => assignment.role)).toEqual([
      'z1',
      'z2',
      'z0',
      'a1',
    ]);
  });

  test.each<
    [
      expected: string,
      kind: 'grant' | 'revocation' | undefined,
      state: 'planned' | 'accepted' | 'done',
      inputs: With,
    ]
  >([
    ['unchanged', undefined, 'done', {}],
    ['added', 'grant', 'done', {}],
    ['removed', 'revocation', 'done', {}],
    ['failed', 'grant', 'planned', {}],
    ['failed', 'revocation', 'accepted', {}],
    ['added', 'grant', 'planned', DRY],
  ])('%s: a %s that is %s', (expected, kind, state, inputs) => {
    const run = new ToyRun({ ...choosing('assign', true), ...inputs }).come({ before: setOf('p') });
    const entry = kind && run.entry(kind, 'x', [], state);
    const [only] = run.roles(role({ entry })).findings.roles.roles;
    expect(only?.assignment.change).toBe(expected);
  });
});

test('the JSON outputs have exactly the documented properties', () => {
  const run = new ToyRun(choosing('show', false)).come({ before: setOf('p') }).roles(role());
  const { targets, roles } = run.findings;
  const resources = targets.map(({ resource }): ResourceResult => resource);
  const values = outputs(
    targets.flatMap(({ identities }) => identities),
    { resources, roleAssignments: roles.roles.map(({ assignment }) => assignment) },
  );
  const keysOf = (json: string): readonly string[] => Object.keys(JSON.parse(json)[0]);
  expect(keysOf(values.resources)).toEqual([
    'id',
    'name',
    'kind',
    'identityType',
    'changed',
    'status',
    'error',
    'registries',
  ]);
  expect(keysOf(values.identities)).toEqual([
    'resourceId',
    'resourceName',
    'resourceKind',
    'type',
    'name',
    'id',
    'principalId',
    'clientId',
    'tenantId',
    'change',
  ]);
  expect(keysOf(values['role-assignments'])).toEqual([
    'id',
    'scope',
    'role',
    'roleDefinitionId',
    'principalId',
    'identity',
    'change',
  ]);
});
