/** A JSON value. */
export type Json = string | number | boolean | null | Json[] | JsonObject;

/** A JSON object. */
export interface JsonObject {
  [key: string]: Json;
}

/** Check whether a value is a JSON object, not null and not an array. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Apply a JSON Merge Patch (RFC 7396): null removes, objects are merged, and everything else replaces. */
export function mergePatch(target: Json | undefined, patch: Json): Json {
  if (!isObject(patch)) return patch;
  const result: JsonObject = isObject(target) ? { ...target } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete result[key];
    else result[key] = mergePatch(result[key], value);
  }
  return result;
}

/** Merge objects and keep null as a value, because Azure's documents are full of explicit nulls. */
export function deepMerge(target: JsonObject, changes: JsonObject): JsonObject {
  const result: JsonObject = { ...target };
  for (const [key, value] of Object.entries(changes)) {
    const old = result[key];
    result[key] = isObject(old) && isObject(value) ? deepMerge(old, value) : value;
  }
  return result;
}
