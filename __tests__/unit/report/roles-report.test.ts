import { describe, expect, test } from '@jest/globals';
import type { RoleEntry } from '../../../src/roles/entry.ts';
import { api, entryOf, existingEntry, report, VAULT, web } from './role-entries.ts';

test('roles are in the order of the identities, and then of the lines', () => {
  const entries = [existingEntry(VAULT), entryOf(web, 2), entryOf(api, 1), entryOf(web, 1)];
  const { assignments } = report(entries);
  expect(assignments.map(({ identity, role }) => `${identity.slice(-3)} ${role}`)).toEqual([
    'api Reader',
    'web Reader',
    'web AcrPull',
    'web null',
  ]);
});

describe('whether something was changed', () => {
  test.each<[what: string, act: (entry: RoleEntry) => void, dryRun: boolean, expected: boolean]>([
    ['nothing', () => undefined, false, false],
    ['it was there', (entry) => entry.keep(), false, false],
    ['a write was sent', (entry) => entry.send(), false, false],
    [
      'a write was refused',
      (entry) => {
        entry.send();
        entry.refuse(new Error('no'));
        entry.fail(new Error('no'));
      },
      false,
      false,
    ],
    [
      'a write was accepted',
      (entry) => {
        entry.send();
        entry.accept();
        entry.add('id');
      },
      false,
      true,
    ],
    ['it would be added', (entry) => entry.add(null), true, true],
    ['it would stay', (entry) => entry.keep(), true, false],
  ])('%s', (_, act, dryRun, expected) => {
    const entry = entryOf(web, 1);
    act(entry);
    expect(report([entry], dryRun).isChanged).toBe(expected);
  });
});
