/** A JSON object, as servers send documents. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value from JSON is an object (and neither null nor a list). */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as an object; what is none is empty. */
export function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** The value of a JSON text; undefined when it is none. */
export function parseJson(text: string | null | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
