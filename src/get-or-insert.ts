/**
 * The value of a key, made when it is asked for first. A promise is kept as soon as it is made, so that who asks
 * meanwhile waits for the same. (`Map.prototype.getOrInsertComputed`, which Node 24 does not have.)
 */
export function getOrInsert<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = make();
  map.set(key, value);
  return value;
}
