import { lastSegment } from '../resource-id.ts';
import { blocksOf, wrapCommand } from './message.ts';

/** The longest line in a block of code. */
const MAX_CODE = 110;

/** The longest word that fits a cell on a phone. A longer one gets break points, which aren't copied. */
const LONG_WORD = /[^\s<>&]{16,}/g;
const BREAKS = /[a-z](?=[A-Z])|[/._:](?=\w)|[a-z\d]{16}(?=[a-z\d])/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '@': '&#64;',
  '`': '&#96;',
  '\n': '<br>',
};

/** Drop invisible characters. */
function visible(text: string): string {
  return text.replace(/[^\P{C}\n]|[\p{Zl}\p{Zp}]/gu, '');
}

/** Text between tags: nothing in it is markup, a mention, or a blank line. */
export function html(text: string): string {
  const lines = visible(text).replace(/\n+/g, '\n');
  return lines.replace(/[&<>"@`\n]/g, (character) => ENTITIES[character] ?? character);
}

/** A text in the font of code. */
export function code(text: string): string {
  return `<code>${html(text)}</code>`;
}

/** A link to a page. Without a page, only the text. */
export function link(text: string, url: string | undefined): string {
  return url === undefined ? html(text) : `<a href="${html(url)}">${html(text)}</a>`;
}

/** A paragraph. */
export function paragraph(content: string): string {
  return `<p>${content}</p>`;
}

/** A list. */
function list(items: readonly string[]): string {
  return `<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`;
}

/** A part with a heading. Empty if it has no content. */
export function section(title: string, ...content: readonly string[]): string {
  const parts = content.filter((part) => part !== '');
  return parts.length === 0 ? '' : [`### ${title}`, ...parts].join('\n\n');
}

/** A folded part. */
export function folded(title: string, ...content: readonly string[]): string {
  return [`<details>\n<summary>${title}</summary>`, ...content, '</details>'].join('\n\n');
}

/** A block of code, which has a button to copy it. No line is wider than the page. */
export function codeBlock(text: string, language = ''): string {
  const shown = visible(language === 'sh' ? wrapCommand(text, MAX_CODE, true) : text);
  const longest = Math.max(2, ...[...shown.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${shown}\n${fence}`;
}

/** A text with lists and commands: prose as paragraphs, and commands as blocks of code. */
export function prose(text: string): string {
  const parts = blocksOf(text).flatMap(({ isCode, text: block }) => {
    if (isCode) return codeBlock(block, 'sh');
    const lines = block.split('\n').filter((line) => line !== '');
    return lines.map((line) =>
      line.startsWith('- ') ? list([linked(line.slice(2))]) : paragraph(linked(line)),
    );
  });
  // Items that follow each other are one list.
  return parts.join('\n\n').replaceAll('</ul>\n\n<ul>\n', '');
}

/** Text whose web addresses are links. */
function linked(text: string): string {
  const [, fix = '', rest = ''] = /^(To fix: )?(.*)$/s.exec(text) ?? [];
  const parts = rest.split(/(https:\/\/[^\s)]+)/);
  const shown = parts.map((part, at) => (at % 2 === 1 ? link(lastSegment(part), part) : html(part)));
  return `${fix && '<b>To fix:</b> '}${shown.join('')}`;
}

/**
 * A table of cells in HTML. A column that is the same in every row is a line above the table. The rows beyond `max` are
 * in the `output`.
 */
export function table(
  titles: readonly string[],
  rows: readonly (readonly string[])[],
  { max, output }: { readonly max: number; readonly output: string },
): string {
  const shown = rows.slice(0, max);
  const [first] = shown;
  if (!first) return '';
  const isSame = titles.map((_, at) => shown.every((row) => row[at] === first[at]));
  // If all columns are the same, such as for a single row, they stay in the table.
  const isShared = isSame.map((same) => same && isSame.includes(false));
  const rowOf = (cells: readonly string[], tag: string): string => {
    const own = cells.filter((_, at) => !isShared[at]);
    return `<tr>${own.map((cell) => `<${tag}>${breakable(cell)}</${tag}>`).join('')}</tr>`;
  };
  const shared = titles.flatMap((title, at) => (isShared[at] ? [`${title}: ${first[at]}`] : []));
  const more = rows.length - shown.length;
  return [
    ...(shared.length > 0 ? [paragraph(shared.join(' · '))] : []),
    `<table>\n${[rowOf(titles, 'th'), ...shown.map((row) => rowOf(row, 'td'))].join('\n')}\n</table>`,
    ...(more > 0 ? [paragraph(`${more} more rows are in the output ${code(output)}.`)] : []),
  ].join('\n\n');
}

/** A cell whose long words can break. Browsers already break them after hyphens. */
function breakable(cell: string): string {
  const parts = cell.split(/(<[^>]*>)/);
  return parts
    .map((part) =>
      part.startsWith('<') ? part : part.replace(LONG_WORD, (word) => word.replace(BREAKS, '$&<wbr>')),
    )
    .join('');
}
