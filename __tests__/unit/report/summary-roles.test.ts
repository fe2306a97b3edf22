import { describe, expect, test } from '@jest/globals';
import { CLOUDS } from '../../../src/cloud.ts';
import type { ReportMode } from '../../../src/report/mode.ts';
import { roleFailures, roleHeading, roleTable } from '../../../src/report/summary-roles.ts';
import { entryOf, report, web } from './role-entries.ts';

const ASSIGN: ReportMode = { operation: 'assign', dryRun: false };
const nasty = `<img src=x onerror="alert('1')"> & @everyone`;

describe('the summary', () => {
  test.each<[change: 'added' | 'removed', dryRun: boolean, cell: string]>([
    ['added', false, 'added'],
    ['added', true, 'would be added'],
    ['removed', true, 'would be removed'],
  ])('calls a role %s (dry run: %s) "%s"', (change, dryRun, cell) => {
    const entry = entryOf(web, 1);
    if (change === 'added') entry.add(null);
    else entry.remove();
    const text = roleTable(report([entry], dryRun), { ...ASSIGN, dryRun }, CLOUDS[0], 9);
    expect(text).toContain(`<td>${cell}</td></tr>`);
  });

  test('shows no markup of others', () => {
    const entry = entryOf({ ...web, identity: `/x/${nasty}` }, 1, nasty);
    entry.fail(new Error(nasty));
    const roles = { ...report([entry]), notes: [nasty], failures: [nasty] };
    const text = [roleTable(roles, ASSIGN, CLOUDS[0], 9), roleFailures(roles, 9)].join('\n');
    expect(text).not.toContain('<img');
    expect(text).not.toContain('@everyone');
    expect(text.match(/&lt;img/g)?.length).toBe(4);
  });

  test('says how many rows and failures were left out', () => {
    const entries = [entryOf(web, 1), entryOf(web, 2)];
    for (const entry of entries) entry.fail(new Error('no'));
    const roles = report(entries);
    expect(roleTable(roles, ASSIGN, CLOUDS[0], 1)).toContain('1 more rows are in the output');
    expect(roleFailures(roles, 1)).toContain('1 more failed lines of roles are in the log.');
    expect(roleHeading(roles, ASSIGN)).toBe(', 2 lines of roles failed');
    expect(roleTable({ ...roles, assignments: [], notes: [] }, ASSIGN, CLOUDS[0], 9)).toBe('');
    const notes = roleTable(
      { ...roles, assignments: [], notes: ['one', 'two', 'for all'] },
      ASSIGN,
      CLOUDS[0],
      1,
    );
    expect(notes).toBe('<p>2 more notes on roles are in the log.</p>\n\n<p>for all</p>');
  });
});
