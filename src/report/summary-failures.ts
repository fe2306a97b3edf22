import type { Failure, Findings } from './findings.ts';
import { code, codeBlock, folded, html, paragraph, table } from './markdown.ts';
import { azureLines, blocksOf, type Message } from './message.ts';
import { type Limits, portalLink } from './summary-parts.ts';

/** Resources in one cell. */
const MAX_NAMED = 3;
/** The longest text in a cell. */
const MAX_CELL = 300;

/** The failures: a table, and the details of each below it, folded. */
export function failureParts(findings: Findings, { failures: max }: Limits): readonly string[] {
  const { failures, drift } = findings;
  if (failures.length === 0)
    return drift === undefined
      ? []
      : [paragraph(`The step failed because something would change and ${code('fail-on-change')} is set.`)];
  const rows = table(
    failures,
    [
      { title: 'Resource', cell: (failure) => subjectOf(failure, findings) },
      { title: 'Problem', cell: ({ message }) => cellOf(message.why ?? message.what) },
      { title: 'Fix', cell: ({ message }) => cellOf(fixOf(message)) },
    ],
    { max, output: 'resources' },
  );
  return [rows, ...failures.slice(0, max).map(detailsOf)];
}

function subjectOf({ label, targets }: Failure, findings: Findings): string {
  const [first, ...others] = targets;
  if (!first) return html(label ?? 'the step');
  if (others.length >= MAX_NAMED) return `${targets.length} targets`;
  return targets.map((target) => portalLink(target, findings)).join(', ');
}

/** The first prose of the fix. */
function fixOf({ fix = '' }: Message): string {
  const [first] = blocksOf(fix);
  return first && !first.isCode
    ? first.text.replace(/:$/, '')
    : fix === ''
      ? 'See the details'
      : 'Run the command below';
}

function cellOf(text: string): string {
  const short = text.length > MAX_CELL ? `${text.slice(0, MAX_CELL)}…` : text;
  return html(short);
}

function detailsOf({ label, targets, message }: Failure): string {
  const { what, why, fix = '', state, ...azure } = message;
  const blocks = blocksOf(fix).map(({ isCode, text }, at) =>
    isCode ? codeBlock(text, 'sh') : paragraph(`${at === 0 ? '<b>To fix:</b> ' : ''}${html(text)}`),
  );
  const answer = azureLines(azure);
  const title = label ?? (targets.length > 0 ? `${targets.length} targets` : 'The step');
  return folded(
    `${html(title)}: details${blocks.some((block) => block.startsWith('```')) ? ', command' : ''}${answer.length > 0 ? ", and Azure's response" : ''}`,
    paragraph(`<b>${html(what)}</b>`),
    ...(why ? [paragraph(html(why))] : []),
    ...(fix === '' ? [] : blocks),
    ...(state ? [paragraph(html(state))] : []),
    ...(answer.length > 0 ? [`<blockquote>${html(answer.join('\n'))}</blockquote>`] : []),
  );
}
