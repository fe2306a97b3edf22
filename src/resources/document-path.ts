import { isObject } from '../json.ts';

/** The values at a dotted path of a document; `*` stands for every item of a list. What is not there has no value. */
export function valuesAt(value: unknown, path: string): readonly unknown[] {
  return path.split('.').reduce<readonly unknown[]>(
    (values, segment) =>
      values.flatMap((at) => {
        if (segment === '*') return Array.isArray(at) ? at : [];
        return isObject(at) && at[segment] !== undefined && at[segment] !== null ? [at[segment]] : [];
      }),
    [value],
  );
}

/** A property's text; undefined when there is none, or an empty one. */
export function textAt(item: unknown, property: string | undefined): string | undefined {
  const text = property && isObject(item) ? item[property] : undefined;
  return isText(text) ? text : undefined;
}

/** Whether a value is a text that is not empty. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
