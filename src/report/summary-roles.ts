import type { Cloud } from '../cloud.ts';
import { html } from './html.ts';
import type { ReportMode } from './mode.ts';
import type { RoleAssignmentResult } from './role-results.ts';
import type { RolesReport } from './roles-report.ts';
import { describeChange, MAX_FAILURE_TEXT } from './words.ts';

/** What the heading says of roles: how many were changed, and how many lines failed. */
export function roleHeading({ assignments, failures }: RolesReport, { dryRun }: ReportMode): string {
  const changed = assignments.filter(({ change }) => change === 'added' || change === 'removed').length;
  const roles = `${changed} ${changed === 1 ? 'role' : 'roles'} ${dryRun ? 'to change' : 'changed'}`;
  const lines = `${failures.length} ${failures.length === 1 ? 'line' : 'lines'} of roles failed`;
  return [...(changed > 0 ? [roles] : []), ...(failures.length > 0 ? [lines] : [])]
    .map((part) => `, ${part}`)
    .join('');
}

/** The table of roles, and what should be known of them. */
export function roleTable(
  { assignments, notes }: RolesReport,
  { dryRun }: ReportMode,
  cloud: Cloud,
  most: number,
): string {
  const head = ['Role', 'Scope', 'Identity', 'Change'].map((cell) => `<th>${cell}</th>`).join('');
  const rows = assignments.slice(0, most).map((assignment) => row(assignment, dryRun, cloud));
  const cut = assignments.length - rows.length;
  // The last are those that hold for all of them.
  const cutNotes = Math.max(0, notes.length - most);
  return [
    assignments.length > 0 ? `<table>\n<tr>${head}</tr>\n${rows.join('\n')}\n</table>` : '',
    cut > 0 ? `${cut} more rows are in the output <code>role-assignments</code>.` : '',
    cutNotes > 0 ? `<p>${cutNotes} more notes on roles are in the log.</p>` : '',
    ...notes.slice(cutNotes).map((note) => `<p>${html(note)}</p>`),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Each line of roles that failed. */
export function roleFailures({ failures }: RolesReport, most: number): string {
  const shown = failures
    .slice(0, most)
    .map((text) => `<p><b>roles failed</b></p>\n<pre>${html(text.slice(0, MAX_FAILURE_TEXT))}</pre>`);
  const cut = failures.length - shown.length;
  return [...shown, ...(cut > 0 ? [`<p>${cut} more failed lines of roles are in the log.</p>`] : [])].join(
    '\n\n',
  );
}

function row(
  { role, roleDefinitionId, scope, identity, change }: RoleAssignmentResult,
  dryRun: boolean,
  cloud: Cloud,
): string {
  const lastOf = (id: string): string => id.slice(id.lastIndexOf('/') + 1);
  const link = `<a href="${html(`${cloud.portal}/#resource${encodeURI(scope)}`)}">${html(lastOf(scope) || scope)}</a>`;
  const isUser = /\/userAssignedIdentities\//i.test(identity);
  const name = `${lastOf(identity)}${isUser ? '' : ' (system-assigned)'}`;
  const cells = [html(role ?? lastOf(roleDefinitionId)), link, html(name), describeChange(change, dryRun)];
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}
