/** A JSON object, the form of every document that a server sends. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Check whether a value from JSON is an object (and neither null nor a list). */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Return a value that is an object, or else an empty object. */
export function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** Parse a JSON text. Undefined if it isn't JSON. */
export function parseJson(text: string | null | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

/** Find the values at a dotted path, without absent ones and null. `*` stands for every item of a list. */
export function valuesAt(document: unknown, path: string): readonly unknown[] {
  return path.split('.').reduce<readonly unknown[]>(
    (values, segment) =>
      values.flatMap((value) => {
        if (segment === '*') return Array.isArray(value) ? value : [];
        const next = objectOf(value)[segment] ?? undefined;
        return next === undefined ? [] : [next];
      }),
    [document],
  );
}

/** Read the text of a property. Undefined if there is none, or an empty one. */
export function textAt(item: unknown, property: string | undefined): string | undefined {
  const text = property && objectOf(item)[property];
  return isText(text) ? text : undefined;
}

/** Check whether a value is a string that isn't empty. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
