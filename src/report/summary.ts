import { appendFileSync } from 'node:fs';
import { EOL } from 'node:os';
import { diagramOf } from './diagram.ts';
import type { Findings } from './findings.ts';
import { tally } from './log.ts';
import { html, paragraph } from './markdown.ts';
import { durationOf, outcomeOf } from './message.ts';
import { failureParts } from './summary-failures.ts';
import {
  adviceParts,
  identityPart,
  type Limits,
  planPart,
  registryPart,
  remainsPart,
  rolePart,
  targetsPart,
  unfinishedPart,
} from './summary-parts.ts';

/**
 * Rows and failures that are shown. GitHub drops a summary of more than 1 MiB, and refuses a comment of more than
 * 65,536 characters: the last limit applies to whole parts.
 */
const LIMITS: Readonly<Record<'summary' | 'comment', Limits>> = {
  summary: { rows: 500, failures: 50, characters: 900_000 },
  comment: { rows: 40, failures: 10, characters: 60_000 },
};

/** The report in GitHub's Markdown, readable in 10 seconds for one target and for hundreds. */
export function summaryOf(findings: Findings, place: 'summary' | 'comment' = 'summary'): string {
  const limits = LIMITS[place];
  const parts = [
    headingOf(findings),
    countsOf(findings),
    ...failureParts(findings, limits),
    unfinishedPart(findings),
    planPart(findings),
    identityPart(findings, limits),
    rolePart(findings, limits),
    registryPart(findings, limits),
    remainsPart(findings),
    ...adviceParts(findings),
    targetsPart(findings, limits),
    findings.request.operation === 'show' ? diagramOf(findings) : '',
  ].filter((part) => part !== '');
  const shown: string[] = [];
  let length = 0;
  for (const part of parts) {
    length += part.length + 2;
    if (length > limits.characters) {
      shown.push(paragraph('The rest is in the log and in the outputs.'));
      break;
    }
    shown.push(part);
  }
  return shown.join('\n\n');
}

/** The outcome. */
function headingOf({ targets, failures, roles, drift, isPlan, stopped, planned, request }: Findings): string {
  const failed = targets.filter(({ resource }) => resource.status === 'failed').length;
  const isFailed = failures.length > 0 || drift !== undefined || stopped !== undefined;
  const title = isPlan ? 'Dry run' : 'Managed identities';
  const changed = targets.filter(({ resource }) => resource.changed).length;
  const lines = roles.failures.length;
  const outcome = stopped
    ? stopped
    : failed > 0
      ? `${failed} of ${countOf(targets.length, 'target')} failed`
      : lines > 0
        ? `${countOf(lines, 'line')} of roles failed`
        : failures.length > 0
          ? 'the step failed'
          : drift !== undefined
            ? `drift, ${countOf(planned.length, 'change')} would be made`
            : request.operation === 'show'
              ? `${countOf(targets.length, 'target')} shown`
              : isPlan
                ? planned.length > 0
                  ? `${countOf(planned.length, 'change')} would be made`
                  : 'nothing would change'
                : changed > 0
                  ? `${changed} of ${countOf(targets.length, 'target')} updated`
                  : roles.roles.some(({ assignment }) => /added|removed/.test(assignment.change))
                    ? 'roles updated'
                    : 'nothing to change';
  return `## ${isFailed ? '❌' : '✅'} ${title}: ${html(outcome)}`;
}

/** A line of counts, and the time that it took. */
function countsOf({ targets, roles, request, isPlan, tookMs, azureMs, created }: Findings): string {
  const succeeded = targets.filter(({ resource }) => resource.status === 'succeeded');
  const changed = succeeded.filter(({ resource }) => resource.changed).length;
  const rest = succeeded.length - changed;
  const isShow = request.operation === 'show';
  const grants = roles.roles.map(({ assignment }) => outcomeOf('role', assignment.change, isPlan));
  const parts = [
    ...(changed > 0 ? [`${changed} ${isPlan ? 'to update' : 'updated'}`] : []),
    ...(rest > 0 && !isShow ? [`${rest} already up to date`] : []),
    ...(created.length > 0 ? [`${countOf(created.length, 'identity', 'identities')} created`] : []),
    ...(grants.length > 0 && !isShow ? [`roles: ${tally(grants)}`] : []),
    ...(isShow && grants.length > 0 ? [countOf(grants.length, 'role')] : []),
    `${durationOf(tookMs)}${azureMs > 0 ? `, of which Azure took ${durationOf(azureMs)} for the longest change` : ''}`,
  ];
  return paragraph(parts.join(' · '));
}

function countOf(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}

/** Write the job summary. A runner without one (an old one, or `act`) doesn't fail the step. */
export function writeSummary(summary: string): void {
  const file = process.env['GITHUB_STEP_SUMMARY'];
  // `core.summary` loads Node's asynchronous file system, which takes longer than to make the report.
  if (file) appendFileSync(file, `${summary}${EOL}`);
}

/** The page on using an identity, at the version of the action that runs. */
export function guideUrl(): string {
  const page = 'docs/using-the-identity.md';
  const {
    GITHUB_SERVER_URL: server,
    GITHUB_ACTION_REPOSITORY: repository,
    GITHUB_ACTION_REF: ref,
  } = process.env;
  return repository && ref ? `${server ?? 'https://github.com'}/${repository}/blob/${ref}/${page}` : page;
}
