import { oneLine } from '../text.ts';

/** The longest text of a server's that an error quotes. */
const MAX_QUOTED = 1_500;

/** Text from a server, made harmless for one line and cut. */
export function clip(text: string): string {
  return oneLine(text, MAX_QUOTED);
}

/** The parts that there are, a line each. */
export function lines(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n');
}

/** A word of a command line to paste: quoted, and nothing in it can end the quotes. */
export function shellWord(text: string): string {
  const word = clip(text);
  return /^[\w./:@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
