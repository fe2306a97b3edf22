import { appendFileSync } from 'node:fs';
import { EOL } from 'node:os';
import { messageOf } from '../text.ts';
import { diagramOf } from './diagram.ts';
import type { Findings } from './findings.ts';
import { warning } from './log.ts';
import { html, paragraph, prose } from './markdown.ts';
import { durationOf, outcomeOf, tally } from './message.ts';
import type { TargetResult } from './results.ts';
import { adviceParts, failureParts, planPart } from './summary-parts.ts';
import { identityPart, registryPart, rolePart, targetsPart } from './summary-tables.ts';

/**
 * The most rows and failures. GitHub drops a summary of more than 1 MiB, and refuses a comment of more than 65,536
 * characters.
 */
const LIMITS = {
  summary: { rows: 500, failures: 50, characters: 900_000 },
  comment: { rows: 40, failures: 10, characters: 60_000 },
} as const;

/** The report in GitHub's Markdown, readable in 10 seconds for one target and for hundreds. */
export function summaryOf(findings: Findings, place: keyof typeof LIMITS = 'summary'): string {
  const { rows, characters } = LIMITS[place];
  const parts = [
    headingOf(findings),
    countsOf(findings),
    ...failureParts(findings, LIMITS[place]),
    prose(findings.unfinished),
    planPart(findings, rows),
    identityPart(findings, rows),
    rolePart(findings, rows),
    registryPart(findings, rows),
    ...adviceParts(findings),
    targetsPart(findings, rows),
    diagramOf(findings),
  ].filter((part) => part !== '');
  let length = 0;
  const shown = parts.filter((part) => {
    length += part.length + 2;
    return length <= characters;
  });
  if (shown.length < parts.length) shown.push(paragraph('The rest is in the log and in the outputs.'));
  return shown.join('\n\n');
}

/** The heading with the outcome. */
function headingOf(findings: Findings): string {
  const { failures, drift, stopped, isPlan } = findings;
  const isFailed = failures.length > 0 || drift !== undefined || stopped !== undefined;
  const outcome = isFailed ? failedOutcome(findings) : successfulOutcome(findings);
  return `## ${isFailed ? '❌' : '✅'} ${isPlan ? 'Dry run' : 'Managed identities'}: ${html(outcome)}`;
}

function failedOutcome({ targets, failures, stopped, planned }: Findings): string {
  const failed = targets.filter(({ failure }) => failure);
  if (stopped) return stopped;
  if (failed.length > 0) return `${subjectOf(failed, targets)} failed`;
  const lines = failures.filter(({ label }) => label !== undefined);
  if (lines.length > 0) return `${countOf(lines.length, 'line')} of roles failed`;
  return failures.length > 0 ? 'the step failed' : `drift, ${countOf(planned.length, 'planned change')}`;
}

function successfulOutcome({ targets, roles, planned, isPlan, request }: Findings): string {
  if (request.operation === 'show')
    return targets.length === 1 ? subjectOf(targets, targets) : countOf(targets.length, 'target');
  if (isPlan) return planned.length > 0 ? countOf(planned.length, 'planned change') : 'nothing would change';
  const changed = targets.filter(({ isChanged }) => isChanged);
  if (changed.length > 0) return `${subjectOf(changed, targets)} updated`;
  const isChanged = roles.some(({ change }) => change === 'added' || change === 'removed');
  return isChanged ? 'roles updated' : 'nothing to change';
}

/** The only target, or the share of all. */
function subjectOf(some: readonly TargetResult[], all: readonly TargetResult[]): string {
  return all.length === 1
    ? all.map(({ target }) => target.label).join()
    : `${some.length} of ${all.length} targets`;
}

/** A line of counts, and the time that the step took. */
function countsOf({ targets, roles, request, isPlan, tookMs, azureMs }: Findings): string {
  const succeeded = targets.filter(({ failure }) => !failure);
  const changed = succeeded.filter(({ isChanged }) => isChanged).length;
  const rest = succeeded.length - changed;
  const isShow = request.operation === 'show';
  const isMany = targets.length > 1 && !isShow;
  const grants = roles.map(({ change }) => outcomeOf('role', change, isPlan));
  const parts = [
    isMany && changed > 0 && `${changed} ${isPlan ? 'to update' : 'updated'}`,
    isMany && rest > 0 && `${rest} already up to date`,
    grants.length > 0 && (isShow ? countOf(grants.length, 'role') : `roles: ${tally(grants)}`),
    `took ${durationOf(tookMs)}`,
    azureMs > 0 && `slowest change in Azure: ${durationOf(azureMs)}`,
  ];
  return paragraph(parts.filter((part) => part !== false).join(' · '));
}

function countOf(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : `${noun}s`}`;
}

/** Write the job summary. A runner without one (an old one, or `act`) doesn't fail the step, nor does a full disk. */
export function writeSummary(summary: string): void {
  const file = process.env['GITHUB_STEP_SUMMARY'];
  // `core.summary` loads Node's asynchronous file system, which takes longer than making the report.
  try {
    if (file) appendFileSync(file, `${summary}${EOL}`);
  } catch (error) {
    warning(`Can't write the job summary. ${messageOf(error)}`);
  }
}

/** The page on using an identity, at the version of the action that runs. A local action has none. */
export function guideUrl(): string | undefined {
  const {
    GITHUB_SERVER_URL: server,
    GITHUB_ACTION_REPOSITORY: repository,
    GITHUB_ACTION_REF: ref,
  } = process.env;
  if (!server || !repository || !ref) return undefined;
  return `${server}/${repository}/blob/${ref}/docs/using-the-identity.md`;
}
