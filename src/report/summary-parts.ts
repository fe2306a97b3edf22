import { REMAINING } from '../roles/record.ts';
import { firstOf, MAX_LISTED } from '../text.ts';
import type { Failure } from './failures.ts';
import type { Findings } from './findings.ts';
import { code, codeBlock, folded, html, paragraph, prose, section, table } from './markdown.ts';
import { azureLines, lines, type Message } from './message.ts';
import { portalLinks } from './summary-tables.ts';

/** The longest text in a cell, and the longest line of a diff. */
const MAX_CELL = 300;
const MAX_DIFF_LINE = 110;

/** The failures: a table of all, and the details of the first ones below it, folded. */
export function failureParts(
  findings: Findings,
  max: { readonly rows: number; readonly failures: number },
): readonly string[] {
  const { failures, drift } = findings;
  if (drift !== undefined && failures.length === 0)
    return [
      paragraph(`The step failed because something would change and ${code('fail-on-change')} is set.`),
    ];
  const cellsOf = ({ message: { what, why = what, fix = 'See the details' } }: Failure): readonly string[] =>
    [why, fix].map((text) => html(firstSentence(text)));
  const groups = [...Map.groupBy(failures, (failure) => cellsOf(failure).join('\n')).values()];
  const rows = groups.map((ones) => [
    firstOf(ones.map((failure) => subjectOf(failure, findings))).join(', '),
    ...ones.slice(0, 1).flatMap(cellsOf),
  ]);
  const tableOf = (some: typeof rows): string =>
    table(['Resource', 'Problem', 'Fix'], some, { max: max.rows, output: 'resources' });
  const [others, more] = [rows.slice(MAX_LISTED), failures.length - max.failures];
  return [
    tableOf(rows.slice(0, MAX_LISTED)),
    others.length > 0 ? folded(`${others.length} more problems`, tableOf(others)) : '',
    failures.length === 0
      ? ''
      : folded(
          "Details, commands, and Azure's responses",
          ...failures.slice(0, max.failures).flatMap(detailsOf),
          ...(more > 0 ? [paragraph(`The details of ${more} more failures are in the log.`)] : []),
        ),
  ];
}

function subjectOf({ label = 'the step', targets }: Failure, findings: Findings): string {
  return targets.length > 0 ? portalLinks(targets, findings) : html(label);
}

/** The first sentence of a string, for a cell. An announcement of a command becomes a sentence. */
function firstSentence(text: string): string {
  const [sentence] = /^.+?[.?:](?=\s)/s.exec(text) ?? [text];
  return sentence.length > MAX_CELL ? `${sentence.slice(0, MAX_CELL)}…` : sentence.replace(/:$/, '.');
}

/** Everything about a failure, including the parts that aren't in the table. */
function detailsOf({ message }: Failure): readonly string[] {
  const { what, why, fix, state, ...azure }: Message = message;
  const answer = azureLines(azure);
  return [
    `<h4>${html(what)}</h4>`,
    prose(lines(why, fix && `To fix: ${fix}`, state)),
    ...(answer.length > 0 ? [`<blockquote>${html(answer.join('\n'))}</blockquote>`] : []),
  ];
}

/** The planned changes of a dry run as a diff, equal ones together. */
export function planPart({ planned }: Findings, max: number): string {
  if (planned.length === 0) return '';
  const groups = Map.groupBy(planned, ({ changes }) => changes.join('\n'));
  const all = [...groups.values()].flatMap((ones, at) => [
    ...(at > 0 ? [''] : []),
    ...firstOf(ones.map(({ subject }) => subject.label)).map((line) => `  ${line}`),
    ...(ones[0]?.changes ?? []).map(withShortIds),
  ]);
  const cut = all.map((line) => (line.length > MAX_DIFF_LINE ? `${line.slice(0, MAX_DIFF_LINE)}…` : line));
  return section('Planned changes', codeBlock(firstOf(cut, max).join('\n'), 'diff'));
}

/** Shorten resource IDs to their type and name: they are links in the table of roles. */
function withShortIds(text: string): string {
  return text.replace(/\/subscriptions\/\S+/g, (id) => id.split('/').slice(-2).join('/'));
}

/** Role assignments of deleted principals that remain, the next steps, and then recommendations and warnings. */
export function adviceParts({ orphans = '', hints, warnings, isPlan }: Findings): readonly string[] {
  const isAboutRemaining = (text: string): boolean => text.startsWith(REMAINING);
  const textsOf = (isNext: boolean): readonly string[] =>
    hints.filter(({ level }) => (level === 'next step') === isNext).map(({ text }) => text);
  const partOf = (title: string, texts: readonly string[]): string =>
    section(title, ...texts.slice(0, MAX_LISTED).map(prose));
  return [
    partOf('Remaining role assignments', [orphans, ...warnings.filter(isAboutRemaining)]),
    isPlan ? '' : partOf('Next steps', textsOf(true)),
    partOf('Recommendations', [...textsOf(false), ...warnings.filter((text) => !isAboutRemaining(text))]),
  ];
}
