/** The values without repeats: of those with the same key the first, in the order given. */
export function distinct<T>(values: Iterable<T>, keyOf: (value: T) => string): readonly T[] {
  const first = new Map<string, T>();
  for (const value of values) {
    const key = keyOf(value);
    if (!first.has(key)) first.set(key, value);
  }
  return [...first.values()];
}
