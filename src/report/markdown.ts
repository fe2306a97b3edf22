import { lastSegment } from '../resource-id.ts';
import { wrapCommands } from './message.ts';

/** A word that doesn't fit a cell on a phone gets break points, which aren't copied. */
const TAG_OR_LONG_WORD = /<[^>]*>|[^\s<>&]{16,}/g;
const BREAKS = /[a-z](?=[A-Z])|[/._:](?=\w)|[a-z\d]{16}(?=[a-z\d])/g;

/** A long word of a command, such as an ID, up to where it can break. Text in single quotes can't. */
const LONG_WORD = /('[^']*')|(?=[^\s'\\]{101})(?:[^\s'\\]{50,99}\/|[^\s'\\]{100})/g;

/** Drop invisible characters. */
function visible(text: string): string {
  return text.replace(/[^\P{C}\n]|[\p{Zl}\p{Zp}]/gu, '');
}

/** Text between tags: nothing in it is markup, a mention, or a blank line. */
export function html(text: string): string {
  return visible(text)
    .replace(/[&<>"@`]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/\n+/g, '<br>');
}

/** A link to a page. Without a page, only the text. */
export function link(text: string, url: string | undefined): string {
  return url === undefined ? html(text) : `<a href="${html(url)}">${html(text)}</a>`;
}

/** A paragraph. */
export function paragraph(content: string): string {
  return `<p>${content}</p>`;
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

/** A block of code, which has a button to copy it. */
export function codeBlock(text: string, language: string): string {
  const shown = visible(text);
  const longest = Math.max(2, ...[...shown.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${shown}\n${fence}`;
}

/** A text with lists and commands: prose as paragraphs, and commands as blocks of code. */
export function prose(text: string): string {
  const parts = wrapCommands(text)
    // Lines that begin with two spaces are code.
    .split(/((?:^ {2}.*\n?)+)/m)
    .flatMap((part, at) => {
      if (at % 2 === 1) return codeBlock(narrow(part.replace(/^ {2}/gm, '').trimEnd()), 'sh');
      const lines = part.split('\n').filter((line) => line !== '');
      return lines.map((line) =>
        line.startsWith('- ') ? `<ul>\n<li>${linked(line.slice(2))}</li>\n</ul>` : paragraph(linked(line)),
      );
    });
  // Consecutive items are one list.
  return parts.join('\n\n').replaceAll('</ul>\n\n<ul>\n', '');
}

/** Break the long words of a command, so that a reader sees all of it. A shell joins them again. */
function narrow(text: string): string {
  return text.replace(LONG_WORD, (part, quoted?: string) => quoted ?? `${part}\\\n`);
}

/** Text whose web addresses are links. */
function linked(text: string): string {
  const parts = text.split(/(https:\/\/[^\s)]+)/);
  const shown = parts.map((part, at) => (at % 2 === 1 ? link(lastSegment(part), part) : html(part)));
  return shown.join('').replace(/^To fix:/, '<b>$&</b>');
}

/** A table of cells in HTML. A column that is the same in every row is a line above the table. */
export function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const [first, ...others] = rows;
  if (!first) return '';
  const isShared = titles.map((_, at) => others.length > 0 && others.every((row) => row[at] === first[at]));
  const rowOf = (cells: readonly string[], tag: string): string => {
    const own = cells.filter((_, at) => !isShared[at]);
    return `<tr>${own.map((cell) => `<${tag}>${breakable(cell)}</${tag}>`).join('')}</tr>`;
  };
  const shared = titles.flatMap((title, at) => (isShared[at] ? [`${title}: ${first[at]}`] : []));
  return [
    ...(shared.length > 0 ? [paragraph(shared.join(' · '))] : []),
    `<table>\n${[rowOf(titles, 'th'), ...rows.map((row) => rowOf(row, 'td'))].join('\n')}\n</table>`,
  ].join('\n\n');
}

/** A cell whose long words can break. Browsers already break them after hyphens. */
function breakable(cell: string): string {
  return cell.replace(TAG_OR_LONG_WORD, (part) =>
    part.startsWith('<') ? part : part.replace(BREAKS, '$&<wbr>'),
  );
}
