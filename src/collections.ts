/** Keep only the first of several values with the same key. */
export function distinct<T>(values: Iterable<T>, keyOf: (value: T) => string): readonly T[] {
  const first = new Map<string, T>();
  for (const value of values) {
    const key = keyOf(value);
    if (!first.has(key)) first.set(key, value);
  }
  return [...first.values()];
}

/**
 * Get the value of a key, or create it. A promise is kept as soon as it is created, so that concurrent callers share
 * it. (`Map.prototype.getOrInsertComputed`, which Node 24 doesn't have.)
 */
export function getOrInsert<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = make();
  map.set(key, value);
  return value;
}
