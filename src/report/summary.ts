import { appendFileSync } from 'node:fs';
import { EOL } from 'node:os';
import { firstOf, MAX_LISTED, messageOf, oneLine } from '../text.ts';
import { diagramOf } from './diagram.ts';
import type { Failure } from './failures.ts';
import type { Findings } from './findings.ts';
import { warning } from './log.ts';
import { codeBlock, folded, html, paragraph, prose, section, table } from './markdown.ts';
import { azureText, countOf, durationOf, lines, tally } from './message.ts';
import type { TargetResult } from './results.ts';
import {
  identityPart,
  portalLinks,
  registryPart,
  resultWord,
  rolePart,
  shownOutcome,
  targetsPart,
} from './summary-tables.ts';

/**
 * The maximum lengths, in characters. GitHub drops a summary of more than 1 MiB, and refuses a comment of more than
 * 65,536 characters.
 */
const MAX_LENGTH = { summary: 900_000, comment: 60_000 } as const;

/** The maximum number of failures with details, and of groups of planned changes. */
const MAX_DETAILED = 50;

/** The report in GitHub's Markdown, readable in 10 seconds for one target and for hundreds. */
export function summaryOf(findings: Findings, place: keyof typeof MAX_LENGTH = 'summary'): string {
  const parts = [
    headingOf(findings),
    countsOf(findings),
    ...failureParts(findings),
    prose(findings.unfinished),
    planPart(findings),
    identityPart(findings),
    rolePart(findings),
    registryPart(findings),
    ...adviceParts(findings),
    targetsPart(findings),
    diagramOf(findings),
  ].filter((part) => part !== '');
  const shown: string[] = [];
  for (const part of parts) if ([...shown, part].join('\n\n').length <= MAX_LENGTH[place]) shown.push(part);
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
  if (failed.length > 0) return `${shareOf(failed, targets)} failed`;
  const lines = failures.filter(({ label }) => label !== undefined);
  if (lines.length > 0) return `${countOf(lines.length, 'role line')} failed`;
  return failures.length > 0 ? 'the step failed' : `drift, ${countOf(planned.length, 'planned change')}`;
}

function successfulOutcome({ targets, isChanged, planned, isPlan, request }: Findings): string {
  if (request.operation === 'show') return shareOf(targets, targets);
  if (isPlan) return planned.length > 0 ? countOf(planned.length, 'planned change') : 'nothing would change';
  const changed = targets.filter((target) => target.isChanged);
  if (changed.length > 0) return `${shareOf(changed, targets)} updated`;
  return isChanged ? 'roles updated' : 'nothing to change';
}

/** The label of the only target, or a number of targets out of all. */
function shareOf(some: readonly TargetResult[], all: readonly TargetResult[]): string {
  const [only, ...others] = all;
  if (only && others.length === 0) return only.target.label;
  return `${some.length < all.length ? `${some.length} of ` : ''}${all.length} targets`;
}

/** A line of counts, and the time that the step took. */
function countsOf(findings: Findings): string {
  const { targets, roles, request, tookMs, azureMs } = findings;
  const results = targets.map((target) => resultWord(target, findings));
  const outcomes = roles.map(({ change }) => shownOutcome('role', change, findings));
  const parts = [
    targets.length > 1 && request.operation !== 'show' ? tally(results, 'target') : '',
    tally(outcomes, 'role'),
    `took ${durationOf(tookMs)}`,
    azureMs > 0 ? `slowest change in Azure: ${durationOf(azureMs)}` : '',
  ];
  return paragraph(parts.filter((part) => part !== '').join(' · '));
}

/** A table of all failures, with equal ones in one row, and below it the details of the first ones, folded. */
function failureParts(findings: Findings): readonly string[] {
  const { failures } = findings;
  if (failures.length === 0) return [];
  const cellsOf = ({ message: { what, why = what, fix = 'See the details.' } }: Failure): readonly string[] =>
    [why, fix].map((text) => html(firstSentence(text)));
  const groups = [...Map.groupBy(failures, (failure) => cellsOf(failure).join('\n')).values()];
  const rows = groups.map((ones) => [
    firstOf(ones.map((failure) => resourcesOf(failure, findings))).join(', '),
    ...ones.slice(0, 1).flatMap(cellsOf),
  ]);
  const tableOf = (some: typeof rows): string => table(['Resource', 'Problem', 'Fix'], some);
  const [others, more] = [rows.slice(MAX_LISTED), failures.length - MAX_DETAILED];
  return [
    tableOf(rows.slice(0, MAX_LISTED)),
    others.length > 0 ? folded(countOf(others.length, 'more problem'), tableOf(others)) : '',
    folded(
      "Details, commands, and Azure's responses",
      ...failures.slice(0, MAX_DETAILED).flatMap(detailsOf),
      ...(more > 0 ? [paragraph(`The details of ${countOf(more, 'more failure')} are in the log.`)] : []),
    ),
  ];
}

/** The resources that a failure affects, or its line of roles. */
function resourcesOf({ label = 'the step', targets }: Failure, findings: Findings): string {
  return targets.length > 0 ? portalLinks(targets, findings) : html(label);
}

/** The first sentence of a string, for a cell. A colon at its end, before a command, becomes a period. */
function firstSentence(text: string): string {
  const [sentence] = /^.+?[.?:](?=\s)/s.exec(text) ?? [text];
  return oneLine(sentence.replace(/:$/, '.'));
}

/** Everything about a failure, including the parts that aren't in the table. */
function detailsOf({ message: { what, why, fix, state, ...azure } }: Failure): readonly string[] {
  const answer = azureText(azure);
  return [
    `<h4>${html(what)}</h4>`,
    prose(lines(why, fix && `To fix: ${fix}`, state)),
    ...(answer === '' ? [] : [`<blockquote>${html(answer)}</blockquote>`]),
  ];
}

/** The planned changes of a dry run as a diff, with equal ones together. The table of roles links to the scopes. */
function planPart({ planned }: Findings): string {
  const groups = [...Map.groupBy(planned, ({ changes }) => changes.join('\n'))].map(([changes, ones]) => {
    const subjects = firstOf(ones.map(({ subject }) => subject.label)).map((line) => `  ${line}`);
    const shortIds = changes.replace(/\/subscriptions\/\S+/g, (id) => id.split('/').slice(-2).join('/'));
    return lines(...subjects, shortIds);
  });
  return groups.length === 0
    ? ''
    : section('Planned changes', codeBlock(firstOf(groups, MAX_DETAILED).join('\n\n'), 'diff'));
}

/** The next steps, and then recommendations and warnings. */
function adviceParts({ orphans = '', hints, warnings, isPlan }: Findings): readonly string[] {
  const textsOf = (isNext: boolean): readonly string[] =>
    hints.filter(({ level }) => (level === 'next step') === isNext).map(({ text }) => text);
  const partOf = (title: string, texts: readonly string[]): string =>
    section(title, ...firstOf(texts).map(prose));
  return [
    isPlan ? '' : partOf('Next steps', textsOf(true)),
    partOf('Recommendations', [orphans, ...textsOf(false), ...warnings]),
  ];
}

/** Write the job summary. If the runner has none (an old one, or `act`) or its disk is full, the step doesn't fail. */
export function writeSummary(summary: string): void {
  const file = process.env['GITHUB_STEP_SUMMARY'];
  // `core.summary` loads Node's asynchronous file system, which takes longer than making the report.
  try {
    if (file) appendFileSync(file, `${summary}${EOL}`);
  } catch (error) {
    warning(`Can't write the job summary. ${messageOf(error)}`);
  }
}

/** The page on using an identity, for the version of the action that runs. Undefined for a local action. */
export function guideUrl(): string | undefined {
  const {
    GITHUB_SERVER_URL: server,
    GITHUB_ACTION_REPOSITORY: repository,
    GITHUB_ACTION_REF: ref,
  } = process.env;
  if (!server || !repository || !ref) return undefined;
  return `${server}/${repository}/blob/${ref}/docs/using-the-identity.md`;
}
