/** A request as the sandbox saw it. */
export interface LoggedRequest {
  method: string;
  url: string;
  host: string;
  path: string;
  query: Record<string, string>;
  headers: Record<string, string>;
  /** The parsed JSON, or the text if it isn't JSON. Undefined without a body. */
  body: unknown;
  /** The status of the response. Undefined before it, or if the connection was broken instead. */
  status: number | undefined;
  /** The arrival of the request, in milliseconds since the epoch. */
  at: number;
  /** The time when the response was ready. */
  finishedAt: number | undefined;
  /** A readable name such as `PATCH containerApps/web`. */
  label: string;
}

/** A pattern of paths, and the label of the requests that match it. */
export type LabelRule = readonly [RegExp, (method: string, ...groups: string[]) => string];

/** Get the label from the first rule whose pattern matches. */
export function labelBy(rules: readonly LabelRule[], method: string, path: string): string | undefined {
  for (const [pattern, label] of rules) {
    const match = pattern.exec(path);
    if (match) return label(method, ...match.slice(1).map((part) => part ?? ''));
  }
  return undefined;
}

/** Parse a body for comparison. */
export function parseBody(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
