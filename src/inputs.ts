import { isGuid, isName } from './identity/resource-id.ts';
import { quote, sentenceList } from './text.ts';

/** An input that cannot be: names the input as the workflow spells it. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** Reads an input's trimmed text; empty when it was left out (`getInput` of `@actions/core`). */
export type InputReader = (name: string) => string;

/** What a name may hold, for errors. */
export const NAME_RULE = 'A name holds letters, digits and -_.() only.';
/** What a resource group may be called, for errors. */
export const GROUP_RULE = `a resource group's name of at most 90 characters. ${NAME_RULE}`;

/** Whether a text can be the name of a resource group. */
export function isGroupName(text: string): boolean {
  return isName(text) && text.length <= 90;
}

/** Entries between newlines or commas, without blanks and repeats. */
export function list(read: InputReader, input: string): readonly string[] {
  const entries = read(input)
    .split(/[\r\n,]+/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  return distinct(entries, (entry) => entry.toLowerCase());
}

/** The first of each that have the same key. */
export function distinct<T>(values: readonly T[], keyOf: (value: T) => string): readonly T[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    const key = keyOf(value);
    return !seen.has(key) && Boolean(seen.add(key));
  });
}

/** A boolean of YAML 1.2, as `core.getBooleanInput` reads it; that one's error does not quote the value. */
export function flag(read: InputReader, input: string, otherwise: boolean): boolean {
  const value = read(input);
  if (value === '') return otherwise;
  if (/^(true|True|TRUE)$/.test(value)) return true;
  if (/^(false|False|FALSE)$/.test(value)) return false;
  throw notAllowed(input, value, 'true or false');
}

/** One of a few words; the first is the default. */
export function oneOf<T extends string>(read: InputReader, input: string, allowed: readonly [T, ...T[]]): T {
  const value = read(input);
  const match = value === '' ? allowed[0] : allowed.find((word) => word === value.toLowerCase());
  if (!match) throw notAllowed(input, value, sentenceList(allowed, 'or'));
  return match;
}

/** A text that follows a rule; undefined when the input was left out. */
export function matching(
  read: InputReader,
  input: string,
  rule: RegExp | ((text: string) => boolean),
  allowed: string,
): string | undefined {
  const value = read(input);
  if (value === '') return undefined;
  if (!(rule instanceof RegExp ? rule.test(value) : rule(value))) throw notAllowed(input, value, allowed);
  return value;
}

/** A GUID, from the input or the environment. */
export function guid(
  read: InputReader,
  env: NodeJS.ProcessEnv,
  input: string,
  variable: string,
): string | undefined {
  const { value, source } = withFallback(read, env, input, variable);
  if (value && !isGuid(value))
    throw notAllowed(input, value, 'a GUID such as 00000000-0000-0000-0000-000000000000', source);
  return value;
}

/** The input, or the environment variable that stands in for it. `source` tells an error which one it was. */
export function withFallback(
  read: InputReader,
  env: NodeJS.ProcessEnv,
  input: string,
  variable: string,
): { readonly value: string | undefined; readonly source: string } {
  const given = read(input);
  return given !== ''
    ? { value: given, source: '' }
    : { value: env[variable]?.trim() || undefined, source: ` (from the environment variable ${variable})` };
}

/** The error for a value that is not allowed. */
export function notAllowed(input: string, value: string, allowed: string, source = ''): InputError {
  return new InputError(
    `Input '${input}'${source}: ${quote(value)} is not allowed. Allowed: ${allowed}${allowed.endsWith('.') ? '' : '.'}`,
  );
}

/** The error for an input that was left out and is needed. */
export function missing(input: string, why: string, variable?: string, allowed?: string): InputError {
  const fallback = variable ? ` or the environment variable ${variable}` : '';
  return new InputError(
    `Input '${input}' is missing: ${why}. Set '${input}'${fallback}.${allowed ? ` Allowed: ${allowed}.` : ''}`,
  );
}
