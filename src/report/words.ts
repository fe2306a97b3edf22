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
