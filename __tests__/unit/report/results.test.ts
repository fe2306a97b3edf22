import { describe, expect, test } from '@jest/globals';
import type { TargetResult } from '../../../src/report/results.ts';
import { identityId, setOf } from '../data.ts';
import { ALL, named, type Progress, result } from './target-result.ts';

const a = identityId('id-a');
const b = identityId('id-b');
const z = identityId('id-z');

const changes = ({ identities }: TargetResult): string[] =>
  identities.map(({ name, change }) => `${name} ${change}`);

describe('the selected identities and their change', () => {
  test.each<[rule: string, way: Progress, expected: readonly string[]]>([
    [
      'assign: those of the request, in its order, with those that were there',
      {
        operation: 'assign',
        selection: named(true, z, a),
        before: setOf(undefined, a, b),
        now: setOf('p', a, b, z),
      },
      ['system added', 'id-z added', 'id-a unchanged'],
    ],
    [
      'assign of what is there',
      { operation: 'assign', selection: named(true, a), now: setOf('p', a, b) },
      ['system unchanged', 'id-a unchanged'],
    ],
    [
      'assign without the system-assigned one does not show it',
      {
        operation: 'assign',
        selection: named(false, a),
        before: setOf('p'),
        now: setOf('p', a),
      },
      ['id-a added'],
    ],
    [
      'remove: those removed',
      {
        operation: 'remove',
        selection: named(true, z, a),
        before: setOf('p', a, b, z),
        now: setOf(undefined, b),
      },
      ['system removed', 'id-z removed', 'id-a removed'],
    ],
    [
      'remove of what is absent has no object',
      { operation: 'remove', selection: named(true, z), now: setOf(undefined, a) },
      [],
    ],
    [
      'remove *: by name',
      {
        operation: 'remove',
        selection: { system: false, user: 'all' },
        before: setOf('p', z, a),
        now: setOf('p'),
      },
      ['id-a removed', 'id-z removed'],
    ],
    [
      'set: the outcome and what it removed, by name',
      {
        operation: 'set',
        selection: named(false, z, a),
        before: setOf('p', z, b),
        now: setOf(undefined, z, a),
      },
      ['system removed', 'id-a added', 'id-b removed', 'id-z unchanged'],
    ],
    [
      'show: all, by name',
      { operation: 'show', selection: ALL, now: setOf('p', z, a) },
      ['system unchanged', 'id-a unchanged', 'id-z unchanged'],
    ],
    [
      'show filters by name',
      { operation: 'show', selection: named(false, z, b, a), now: setOf('p', z, a) },
      ['id-a unchanged', 'id-z unchanged'],
    ],
    [
      'show of what is not there',
      { operation: 'show', selection: named(true, b), now: setOf(undefined, a) },
      [],
    ],
    [
      'dry run of assign: what would be',
      { operation: 'assign', selection: named(true, a, z), now: setOf(undefined, a), dryRun: true },
      ['system added', 'id-a unchanged', 'id-z added'],
    ],
    [
      'dry run of remove',
      { operation: 'remove', selection: named(true, a), now: setOf('p', a, b), dryRun: true },
      ['system removed', 'id-a removed'],
    ],
    [
      'dry run of set',
      { operation: 'set', selection: named(true, b), now: setOf('p', a), dryRun: true },
      ['system unchanged', 'id-a removed', 'id-b added'],
    ],
    [
      'a failure before the write adds nothing',
      { operation: 'assign', selection: named(true, a), now: setOf('p', a), failed: true },
      [],
    ],
    [
      'a failure in a dry run adds nothing',
      { operation: 'assign', selection: named(true), now: setOf('p'), dryRun: true, failed: true },
      [],
    ],
    [
      'a failure after an accepted write shows the state last read',
      {
        operation: 'set',
        selection: named(true, b),
        before: setOf(undefined, a),
        now: setOf('p', a),
        failed: true,
      },
      ['system added', 'id-a unchanged'],
    ],
    ['a target never read', { operation: 'assign', selection: named(true, a), failed: true }, []],
  ])('%s', async (_rule, way, expected) => {
    expect(changes(await result(way))).toEqual(expected);
  });
});
