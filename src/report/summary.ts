import { appendFileSync } from 'node:fs';
import { EOL } from 'node:os';
import type { Cloud } from '../cloud.ts';
import type { ResourceId } from '../resource-id.ts';
import { html } from './html.ts';
import type { IdentityResult } from './identity-rows.ts';
import type { ReportMode } from './mode.ts';
import type { TargetResult } from './results.ts';
import type { RolesReport } from './roles-report.ts';
import { roleFailures, roleHeading, roleTable } from './summary-roles.ts';
import { describeChange, MAX_FAILURE_TEXT } from './words.ts';

/** GitHub drops a summary of more than 1 MiB, and refuses a comment of more than 65,536 characters. */
const MAX_SUMMARY = 1_000_000;
/** The rest is for the mark before it, which holds names of any length and alphabet. */
const MAX_COMMENT = 64_000;
/** More of a kind never fit: a row takes more than a hundred bytes. */
const MAX_ROWS = 10_000;

/** Rows and failures shown: all of them, or fewer until the whole fits. */
interface Amount {
  readonly rows: number;
  readonly failures: number;
}

/**
 * Writes the job summary. A runner without one (an old one, or `act`) is no failure. `core.summary` does the same,
 * but Node loads its asynchronous file system for it, which takes longer than to make the report.
 */
export function writeSummary(report: string): void {
  const file = process.env['GITHUB_STEP_SUMMARY'];
  if (file) appendFileSync(file, `${report}${EOL}`);
}

/** What a report is made of. */
export interface Report {
  readonly results: readonly TargetResult[];
  readonly mode: ReportMode;
  readonly cloud: Cloud;
  /** Undefined where the step has nothing to do with roles. */
  readonly roles: RolesReport | undefined;
  /** User-assigned identities that the step created. */
  readonly created: readonly ResourceId[];
  /** Whether to show how new identities get their roles. */
  readonly nextStep: boolean;
}

/** The report in GitHub's Markdown: outcome, table, failures with their fix, and what to do next. */
export function summaryOf(report: Report): string {
  return fitInto(MAX_SUMMARY, report);
}

/** The same report, short enough for a comment. */
export function commentOf(report: Report): string {
  return fitInto(MAX_COMMENT, report);
}

/** As much as fits in so many bytes: whole rows and failures, and a line that says how many were left out. */
function fitInto(bytes: number, report: Report): string {
  const { results, roles } = report;
  const targets = results.reduce((sum, { identities }) => sum + Math.max(1, identities.length), 0);
  const hints = results.reduce((sum, result) => sum + result.hints.length, 0);
  const { assignments = [], notes = [], failures = [] } = roles ?? {};
  const longest = Math.max(targets, hints, assignments.length, notes.length, report.created.length);
  let amount: Amount = {
    rows: Math.min(MAX_ROWS, longest),
    failures: Math.min(MAX_ROWS, Math.max(results.length, failures.length)),
  };
  for (;;) {
    const text = reportOf(report, amount);
    const size = Buffer.byteLength(text);
    if (size <= bytes || amount.rows + amount.failures === 0) return text;
    const ratio = (bytes / size) * 0.95;
    amount = { rows: Math.floor(amount.rows * ratio), failures: Math.floor(amount.failures * ratio) };
  }
}

function reportOf(report: Report, { rows, failures }: Amount): string {
  const { results, mode, cloud, roles } = report;
  const failed = results.filter(({ resource }) => resource.status === 'failed');
  return [
    `## ${heading(results, failed.length, mode)}${roles ? roleHeading(roles, mode) : ''}`,
    table(results, mode, cloud, rows),
    createdList(report.created, rows),
    roles ? roleTable(roles, mode, cloud, rows) : '',
    ...failed.slice(0, failures).map(failure),
    failed.length > failures ? `<p>${failed.length - failures} more failures are in the log.</p>` : '',
    roles ? roleFailures(roles, failures) : '',
    hintList(results, rows),
    report.nextStep ? nextStep(results) : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function heading(
  results: readonly TargetResult[],
  failed: number,
  { operation, dryRun }: ReportMode,
): string {
  const changed = results.filter(({ resource }) => resource.changed).length;
  const done =
    operation === 'show'
      ? `${results.length - failed} shown`
      : `${changed} ${dryRun ? 'to change' : 'changed'}`;
  const rest = results.filter(({ resource }) => !resource.changed && resource.status === 'succeeded').length;
  const parts = [
    done,
    ...(operation === 'show' || rest <= 0 ? [] : [`${rest} unchanged`]),
    ...(failed > 0 ? [`${failed} failed`] : []),
  ];
  return `${dryRun ? 'Dry run: ' : ''}Managed identities, ${operation}: ${parts.join(', ')}`;
}

function table(results: readonly TargetResult[], { dryRun }: ReportMode, cloud: Cloud, most: number): string {
  const rows = results.flatMap(({ resource, identities }) =>
    (identities.length > 0 ? identities : [undefined]).map((identity) =>
      row(resource, identity, dryRun, cloud),
    ),
  );
  const cut =
    rows.length > most
      ? `\n\n${rows.length - most} more rows are in the output <code>identities</code>.`
      : '';
  const head = ['Kind', 'Name', 'Identity', 'Principal ID', 'Client ID', 'Change']
    .map((cell) => `<th>${cell}</th>`)
    .join('');
  return `<table>\n<tr>${head}</tr>\n${rows.slice(0, most).join('\n')}\n</table>${cut}`;
}

function row(
  resource: TargetResult['resource'],
  identity: IdentityResult | undefined,
  dryRun: boolean,
  cloud: Cloud,
): string {
  const name = resource.id
    ? `<a href="${html(`${cloud.portal}/#resource${encodeURI(resource.id)}`)}">${html(resource.name)}</a>`
    : html(resource.name);
  const code = (text: string | null | undefined): string => (text ? `<code>${html(text)}</code>` : '');
  const change = resource.status === 'failed' ? 'failed' : (identity?.change ?? 'unchanged');
  const cells = [
    resource.kind,
    name,
    identity ? html(identity.type === 'system-assigned' ? 'system-assigned' : identity.name) : '',
    code(identity?.principalId),
    code(identity?.clientId),
    describeChange(change, dryRun),
  ];
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

function failure({ resource }: TargetResult): string {
  const text = (resource.error ?? '').slice(0, MAX_FAILURE_TEXT);
  return `<p><b>${resource.kind} ${html(resource.name)} failed</b></p>\n<pre>${html(text)}</pre>`;
}

/** Identities are resources of their own: they stay, whatever became of the targets. */
function createdList(created: readonly ResourceId[], max: number): string {
  if (created.length === 0) return '';
  const names = created.slice(0, max).map(({ name }) => `<code>${html(name)}</code>`);
  const more = created.length > names.length ? `, and ${created.length - names.length} more` : '';
  return `<p>Created: ${names.join(', ')}${more}</p>`;
}

/** What to know although nothing failed. */
function hintList(results: readonly TargetResult[], max: number): string {
  const hints = results.flatMap((result) => result.hints);
  if (hints.length === 0) return '';
  const items = hints.slice(0, max).map(({ text }) => html(text));
  const cut = hints.length - items.length;
  const all = cut > 0 ? [...items, `${cut} more are in the log.`] : items;
  return `<p>Worth knowing:</p>\n<ul>\n${all.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`;
}

/** The line that gives the new identities a role, ready to be completed. */
function nextStep(results: readonly TargetResult[]): string {
  const added = results
    .flatMap(({ identities }) => identities)
    .filter(({ change, principalId }) => change === 'added' && principalId);
  const principals = [...new Set(added.map(({ principalId }) => principalId))];
  if (principals.length === 0) return '';
  const lines = principals
    .slice(0, 20)
    .map(
      (id) =>
        `az role assignment create --assignee-object-id ${html(id ?? '')} --assignee-principal-type ServicePrincipal --role "&lt;role&gt;" --scope "&lt;resource-id&gt;"`,
    );
  return `<p>Give the new identities their roles:</p>\n<pre>${lines.join('\n')}</pre>`;
}
