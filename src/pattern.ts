import { distance } from 'fastest-levenshtein';

/** The largest number of edits between a name and a suggestion for it. */
const MAX_EDITS = 2;

/** Match names against a pattern in which `*` stands for any characters, ignoring case. */
export function matcher(pattern: string): (name: string) => boolean {
  const [start = '', ...rest] = pattern.toLowerCase().split('*');
  const end = rest.pop();
  return (name) => {
    const text = name.toLowerCase();
    if (end === undefined) return text === start;
    if (!text.startsWith(start) || !text.endsWith(end) || text.length < start.length + end.length)
      return false;
    // Matching each part at its first occurrence leaves the most text for the parts after it. A regular expression
    // would try all positions, which takes forever with many stars.
    let at = start.length;
    for (const part of rest) {
      const found = text.indexOf(part, at);
      if (found < 0) return false;
      at = found + part.length;
    }
    return at <= text.length - end.length;
  };
}

/** Find the names that are close to one, the closest first. A name that isn't close is never a good guess. */
export function nearest(name: string, names: readonly string[]): readonly string[] {
  const wanted = name.toLowerCase().replaceAll('*', '');
  return names
    .map((other) => ({ other, edits: distance(wanted, other.toLowerCase()) }))
    .filter(({ edits }) => edits <= MAX_EDITS && edits < wanted.length)
    .sort((a, b) => a.edits - b.edits)
    .map(({ other }) => other);
}
