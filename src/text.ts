import { redact } from './secrets.ts';

/** Someone else's JSON Web Token, or its beginning if a server cut it: its first part is a JSON object in base64. */
const TOKEN = /eyJ[\w-]{20,}(?:\.[\w-]*){0,2}/g;

/** The most common reason for an empty value. */
export const UNSET =
  'An unset repository variable is empty, and so is a secret in a workflow of Dependabot or a fork.';

/**
 * Make text from outside (inputs, servers, files) harmless for one line of log: control and other invisible
 * characters become escapes, `##[` can't start a runner command, secrets (a gateway can repeat a request) become
 * stars, and long text is cut.
 */
export function oneLine(text: string, maxLength = 300): string {
  const visible = redact(text)
    .slice(0, maxLength * 4)
    .replace(/\s+/g, ' ')
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (c) => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`)
    .replaceAll('##[', '## [')
    .replace(TOKEN, '***')
    .trim();
  // Not between the halves of a character outside of the basic plane.
  return visible.length > maxLength
    ? `${visible.slice(0, maxLength).replace(/[\uD800-\uDBFF]$/, '')}…`
    : visible;
}

/** The longest word of a command. */
const MAX_WORD = 1_500;

/** A word of a command line to paste: quoted, and nothing in it can end the quotes or mean something else. */
export function shellWord(text: string): string {
  const word = oneLine(text, MAX_WORD);
  return /^[\w./:@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** The share of a long value's quotation that comes from its beginning. The rest comes from its end. */
const QUOTED_HEAD = 0.4;

/** A value from outside in quotes, for an error message. The end of a long one, such as an ID, is the most useful. */
export function quote(text: string, maxLength = 100): string {
  const line = oneLine(text, 2_000);
  const head = Math.floor(maxLength * QUOTED_HEAD);
  const shown = line.length > maxLength ? `${line.slice(0, head)}…${line.slice(head - maxLength)}` : line;
  const ascii = shown.replace(/[^\x20-\x7e…]/gu, (c) => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`);
  return `'${ascii}'`;
}

/** Begin a sentence with a string. */
export function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Words in a sentence: `a`, `a and b`, or `a, b, and c`. */
export function sentenceList(words: readonly string[], last = 'and'): string {
  if (words.length < 3) return words.join(` ${last} `);
  return `${words.slice(0, -1).join(', ')}, ${last} ${words.at(-1)}`;
}

/** The number of items that a message lists, before it states how many more there are. */
export const MAX_LISTED = 10;

/** The number of items that an error lists if a person has to fix each of them. */
export const MAX_TO_FIX = 50;

/** Take the first items of a list, and state how many more there are. */
export function firstOf(items: readonly string[], max = MAX_LISTED): readonly string[] {
  const more = items.length - max;
  return more > 0 ? [...items.slice(0, max), `${more} more`] : items;
}

/** The message of a thrown value. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
