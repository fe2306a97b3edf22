import { wrapCommand } from './message.ts';

/** The longest line in a block of code. */
const MAX_CODE = 110;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '@': '&#64;',
  '`': '&#96;',
  '\n': '<br>',
};

/** Text between tags: nothing in it is markup, a mention, or a blank line. Invisible characters are dropped. */
export function html(text: string): string {
  const visible = text.replace(/[^\P{C}\n]|[\p{Zl}\p{Zp}]/gu, '').replace(/\n+/g, '\n');
  return visible.replace(/[&<>"@`\n]/g, (character) => ENTITIES[character] ?? character);
}

/** A text in the font of code. */
export function code(text: string): string {
  return `<code>${html(text)}</code>`;
}

/** A link to a page. Without a page, only the text. */
export function link(text: string, url: string | undefined): string {
  return url === undefined ? html(text) : `<a href="${html(url)}">${html(text)}</a>`;
}

/** A path as part of a URL. Half of a surrogate pair, which has no form in UTF-8, is replaced. */
export function urlPath(path: string): string {
  return encodeURI(path.toWellFormed());
}

/** A paragraph. */
export function paragraph(content: string): string {
  return `<p>${content}</p>`;
}

/** A list. */
export function list(items: readonly string[]): string {
  return items.length === 0 ? '' : `<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`;
}

/** A folded part. */
export function folded(title: string, ...content: readonly string[]): string {
  return [`<details>\n<summary>${title}</summary>`, ...content, '</details>'].join('\n\n');
}

/** A block of code, which has a button to copy it. No line is wider than the page. */
export function codeBlock(text: string, language = ''): string {
  const wrapped = language === 'sh' ? wrapCommand(text, MAX_CODE, true) : text;
  const visible = wrapped.replace(/[^\P{C}\n]|[\p{Zl}\p{Zp}]/gu, '');
  const longest = Math.max(2, ...[...visible.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${visible}\n${fence}`;
}

/** A column of a table. */
export interface Column<Row> {
  readonly title: string;
  /** The cell as HTML. */
  readonly cell: (row: Row) => string;
  /** The text of an empty cell. A column of empty cells is left out. */
  readonly empty?: string;
}

/**
 * A table with as many rows as fit. A column that is empty or the same in every row is left out, and its value is in a
 * line above the table, unless it `keepsAll`. The rows beyond `max` are in the `output`.
 */
export function table<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  { max, output, keepsAll = false }: { max: number; output: string; keepsAll?: boolean },
): string {
  if (rows.length === 0) return '';
  const cells = rows.slice(0, max).map((row) => columns.map(({ cell }) => cell(row)));
  const isSame = (at: number): boolean => new Set(cells.map((row) => row[at])).size === 1;
  const isShown = columns.map(
    (_, at) => keepsAll || (cells.length === 1 ? cells[0]?.[at] !== '' : at === 0 || !isSame(at)),
  );
  const shared = columns.flatMap(({ title }, at) => {
    const value = cells[0]?.[at];
    return !isShown[at] && value ? [`${title}: ${value}`] : [];
  });
  const rowOf = (row: readonly string[], tag: string): string =>
    `<tr>${row
      .map((cell, at) => `<${tag}>${cell || (columns[at]?.empty ?? 'none')}</${tag}>`)
      .filter((_, at) => isShown[at])
      .join('')}</tr>`;
  const head = rowOf(
    columns.map(({ title }) => title),
    'th',
  );
  const more = rows.length - cells.length;
  return [
    ...(shared.length > 0 ? [paragraph(shared.join(' · '))] : []),
    `<table>\n${[head, ...cells.map((row) => rowOf(row, 'td'))].join('\n')}\n</table>`,
    ...(more > 0 ? [paragraph(`${more} more rows are in the output ${code(output)}.`)] : []),
  ].join('\n\n');
}
