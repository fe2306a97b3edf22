import { distance } from 'fastest-levenshtein';

/** Names offered for a pattern that matches none. */
const MAX_NEAREST = 5;

/** Matches names against a pattern in which `*` stands for any characters, without regard to case. */
export function matcher(pattern: string): (name: string) => boolean {
  const [start = '', ...rest] = pattern.toLowerCase().split('*');
  const end = rest.pop();
  return (name) => {
    const text = name.toLowerCase();
    if (end === undefined) return text === start;
    if (!text.startsWith(start) || !text.endsWith(end) || text.length < start.length + end.length)
      return false;
    // Each part where it first occurs leaves the most for the parts after it; a regular expression would try
    // all places, which many stars make endless.
    let at = start.length;
    for (const part of rest) {
      const found = text.indexOf(part, at);
      if (found < 0) return false;
      at = found + part.length;
    }
    return at <= text.length - end.length;
  };
}

/** The names that are most like a pattern, the nearest first: what a slip of the keyboard may have meant. */
export function nearest(pattern: string, names: readonly string[]): readonly string[] {
  const wanted = pattern.toLowerCase().replaceAll('*', '');
  return names
    .map((name) => ({ name, away: distance(wanted, name.toLowerCase()) }))
    .sort((a, b) => a.away - b.away)
    .slice(0, MAX_NEAREST)
    .map(({ name }) => name);
}
