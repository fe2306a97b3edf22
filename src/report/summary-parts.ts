import { lastSegment } from '../resource-id.ts';
import { deleteCommands } from '../roles/commands.ts';
import { nameOfRole } from '../roles/record.ts';
import { firstOf } from '../text.ts';
import type { Failure, Findings } from './findings.ts';
import { type Column, code, codeBlock, folded, html, link, list, paragraph, table } from './markdown.ts';
import { azureLines, blocksOf, lines, type Message } from './message.ts';
import { remainingAssignments } from './roles-report.ts';
import { portalLink } from './summary-tables.ts';

/** Items of one list. */
const MAX_LISTED = 20;
/** The longest text in a cell. */
const MAX_CELL = 300;
/** The longest line of a diff, and the most lines. */
const MAX_DIFF_LINE = 110;
const MAX_DIFF_LINES = 200;

/** Failures with the same problem and fix. */
interface Row {
  readonly failures: readonly Failure[];
  readonly message: Message;
}

/** The failures: a table of all, and the details of the first ones below it, folded. */
export function failureParts(
  findings: Findings,
  max: { readonly rows: number; readonly failures: number },
): readonly string[] {
  const { failures, drift } = findings;
  if (failures.length === 0)
    return drift === undefined
      ? []
      : [paragraph(`The step failed because something would change and ${code('fail-on-change')} is set.`)];
  const groups = Map.groupBy(failures, ({ message }) => `${message.why ?? message.what}\n${fixOf(message)}`);
  const rows = [...groups.values()].flatMap((ones): Row[] =>
    ones[0] ? [{ failures: ones, message: ones[0].message }] : [],
  );
  const cut = (text: string): string => html(text.length > MAX_CELL ? `${text.slice(0, MAX_CELL)}…` : text);
  const columns: readonly Column<Row>[] = [
    {
      title: 'Resource',
      cell: (row) =>
        firstOf(
          row.failures.map((failure) => subjectOf(failure, findings)),
          MAX_LISTED,
        ).join(', '),
    },
    { title: 'Problem', cell: ({ message }) => cut(message.why ?? message.what) },
    { title: 'Fix', cell: ({ message }) => cut(fixOf(message)) },
  ];
  const tableOf = (some: readonly Row[]): string =>
    table(some, columns, { max: max.rows, output: 'resources', keepsAll: true });
  const others = rows.slice(MAX_LISTED);
  const details = failures
    .slice(0, max.failures)
    .flatMap((failure) => detailsOf(failure, failures.length > 1));
  const more = failures.length - max.failures;
  return [
    tableOf(rows.slice(0, MAX_LISTED)),
    others.length > 0 ? folded(`${others.length} more problems`, tableOf(others)) : '',
    folded(
      "Details, commands, and Azure's responses",
      ...details,
      ...(more > 0 ? [paragraph(`The details of ${more} more failures are in the log.`)] : []),
    ),
  ];
}

function subjectOf({ label, targets }: Failure, findings: Findings): string {
  const [first] = targets;
  if (!first) return html(label ?? 'the step');
  return targets.length > 3
    ? `${targets.length} targets`
    : targets.map((one) => portalLink(one, findings)).join(', ');
}

/** The prose of the fix before its first command, without an announcement of the command. */
function fixOf({ fix = '' }: Message): string {
  const [first] = blocksOf(fix);
  if (fix === '') return 'See the details';
  if (!first || first.isCode) return 'Run the command below';
  return first.text.replace(/(?<=[.?]) [^.?]*:$/, '').replace(/:$/, '.');
}

/** Everything about a failure that isn't in the table. */
function detailsOf({ message }: Failure, isOneOfMany: boolean): readonly string[] {
  const { what, why, fix, state, ...azure } = message;
  const answer = azureLines(azure);
  return [
    isOneOfMany ? `<h4>${html(what)}</h4>` : paragraph(`<b>${html(what)}</b>`),
    ...textParts(lines(why, fix && `To fix: ${fix}`, state)),
    ...(answer.length > 0 ? [`<blockquote>${html(answer.join('\n'))}</blockquote>`] : []),
  ];
}

/** The planned changes of a dry run as a diff, equal ones together. */
export function planPart({ planned }: Findings): string {
  if (planned.length === 0) return '';
  const groups = Map.groupBy(planned, ({ changes }) => changes.join('\n'));
  const all = [...groups.values()].flatMap((ones, at) => [
    ...(at > 0 ? [''] : []),
    ...firstOf(ones.map(({ subject }) => subject.label)).map((line) => `  ${line}`),
    ...(ones[0]?.changes ?? []).map(withShortIds),
  ]);
  const cut = all.map((line) => (line.length > MAX_DIFF_LINE ? `${line.slice(0, MAX_DIFF_LINE)}…` : line));
  return ['### Planned changes', codeBlock(firstOf(cut, MAX_DIFF_LINES).join('\n'), 'diff')].join('\n\n');
}

/** Shorten resource IDs to their type and name: they are links in the table of roles. */
function withShortIds(text: string): string {
  return text.replace(/\/subscriptions\/\S+/g, (id) => id.split('/').slice(-2).join('/'));
}

/** Role assignments of deleted principals that remain. */
export function remainsPart({ orphans, roles }: Findings): string {
  const remaining = remainingAssignments(roles);
  if (orphans === undefined && remaining.length === 0) return '';
  const ids = remaining.flatMap(({ record }) => record.id ?? []);
  const items = remaining.map(({ record }) => html(`${nameOfRole(record)} at ${lastSegment(record.scope)}`));
  return [
    '### Remaining role assignments',
    ...(orphans === undefined ? [] : textParts(orphans)),
    ...(items.length > 0
      ? [
          paragraph("These role assignments of deleted principals couldn't be deleted:"),
          list(firstOf(items, MAX_LISTED)),
        ]
      : []),
    ...(ids.length > 0 ? [codeBlock(deleteCommands(ids).join('\n'), 'sh')] : []),
  ].join('\n\n');
}

/** Writes of a stopped step by how far they got. */
export function unfinishedPart({ unfinished }: Findings): string {
  return unfinished
    .map(({ heading, items }) =>
      [paragraph(`<b>${html(heading)}:</b>`), list(firstOf(items, MAX_LISTED).map(html))].join('\n\n'),
    )
    .join('\n\n');
}

/** The next steps, and then recommendations and warnings. */
export function adviceParts(findings: Findings): readonly string[] {
  const { hints, warnings, isPlan } = findings;
  const next = [
    ...hints.filter(({ level }) => level === 'next step' && !isPlan).map(({ text }) => text),
    ...(isWithoutRoles(findings) ? ["Grant roles to the new identities: add 'roles' to this step."] : []),
  ];
  // Assignments that remain have a part of their own.
  const ids = remainingAssignments(findings.roles).flatMap(({ record }) => record.id ?? []);
  const others = [
    ...hints.filter(({ level }) => level !== 'next step').map(({ text }) => text),
    ...warnings.filter((text) => !ids.some((id) => text.includes(id))),
  ];
  const partOf = (title: string, texts: readonly string[]): string =>
    texts.length === 0 ? '' : [`### ${title}`, ...texts.slice(0, MAX_LISTED).flatMap(textParts)].join('\n\n');
  return [partOf('Next steps', next), partOf('Recommendations', others)];
}

/** The step assigned new identities, and it has nothing to do with roles. */
function isWithoutRoles({ request, targets, isPlan }: Findings): boolean {
  if (request.operation === 'show' || request.operation === 'remove' || isPlan) return false;
  const isAdded = targets.some(({ identities }) => identities.some(({ change }) => change === 'added'));
  return isAdded && request.roles.length === 0 && request.registries === undefined;
}

/** A text with lists and commands: prose as paragraphs, and commands as blocks of code. */
function textParts(text: string): readonly string[] {
  return blocksOf(text).flatMap(({ isCode, text: block }) => {
    if (isCode) return [codeBlock(block, 'sh')];
    const parts = block
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => (line.startsWith('- ') ? list([linked(line.slice(2))]) : paragraph(linked(line))));
    // Items that follow each other are one list.
    return [parts.join('\n\n').replaceAll('</ul>\n\n<ul>\n', '')];
  });
}

/** Text whose web addresses are links. */
function linked(text: string): string {
  return text
    .replace(/^To fix: /, '')
    .split(/(https:\/\/[^\s)]+)/)
    .map((part, at) => (at % 2 === 1 ? link(lastSegment(part), part) : html(part)))
    .join('')
    .replace(/^/, text.startsWith('To fix: ') ? '<b>To fix:</b> ' : '');
}
