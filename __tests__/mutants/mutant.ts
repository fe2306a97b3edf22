/** A small mistake in `src/`, as a careless colleague could make it. */
export interface Mutant {
  readonly file: string;
  /** The rule that it breaks. */
  readonly rule: string;
  /** The text to replace. The file contains it exactly once. */
  readonly find: string;
  readonly replace: string;
  /** The tests that can catch it: parts of their paths in `__tests__/`. */
  readonly tests: readonly string[];
  /** It breaks a safety rule, so at least two tests have to catch it. */
  readonly isSafety: boolean;
}

type Change = Omit<Mutant, 'file' | 'tests'>;

/** A change that breaks a safety rule. */
export function safety(rule: string, find: string, replace: string): Change {
  return { rule, find, replace, isSafety: true };
}

/** A change that breaks another rule. */
export function other(rule: string, find: string, replace: string): Change {
  return { rule, find, replace, isSafety: false };
}

/** The mutants of a file in `src/`, and the tests that can catch them. */
export function inFile(
  path: string,
  tests: readonly string[],
  ...changes: readonly Change[]
): readonly Mutant[] {
  return changes.map((change) => ({ file: `src/${path}`, tests, ...change }));
}

/** Count how often a string contains another one. */
export function occurrences(text: string, part: string): number {
  return text.split(part).length - 1;
}
