import { oneLine } from '../text.ts';

/** The longest text of a server's that an error quotes. */
const MAX_QUOTED = 1_500;

/** The longest text of one failure in a summary. */
export const MAX_FAILURE_TEXT = 4_000;

/** Text from a server, made harmless for one line and cut. */
export function clip(text: string): string {
  return oneLine(text, MAX_QUOTED);
}

/** A change in words: `added`, and in a dry run `would be added`. What is no change stays as it is. */
export function describeChange(change: string, dryRun: boolean): string {
  return dryRun && (change === 'added' || change === 'removed') ? `would be ${change}` : change;
}

/** The parts that there are, a line each. */
export function lines(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n');
}

/** What a list in a text names at most: nobody reads more. */
const MAX_NAMED = 20;

/** The first lines of a list, and how many more there are. */
export function firstLines(all: readonly string[]): readonly string[] {
  const more = all.length - MAX_NAMED;
  return more > 0 ? [...all.slice(0, MAX_NAMED), `- and ${more} more`] : all;
}
