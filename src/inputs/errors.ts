import { quote, sentenceList, UNSET } from '../text.ts';
import type { InputName } from './names.ts';

/** An input that is missing, unknown, or invalid, or that contradicts another one. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** The rule for names, for errors. */
export const NAME_RULE = "Names contain only letters, digits, and '-_.()'.";
/** The rule for the name of a resource group, for errors. */
export const GROUP_RULE = `the name of a resource group, up to 90 characters. ${NAME_RULE}`;
/** The form of a GUID, for errors. */
export const GUID_RULE = 'a GUID, such as 00000000-0000-0000-0000-000000000000';

/** The error for an invalid value. `source` is the variable that the value comes from, if it isn't the input. */
export function invalid(input: string, value: string, allowed: string, source?: string): InputError {
  const from = source === undefined ? '' : ` (from the environment variable ${source})`;
  const end = /[.?]$/.test(allowed) ? '' : '.';
  return new InputError(`Invalid value for input '${input}'${from}: ${quote(value)}. Use ${allowed}${end}`);
}

/** Inputs that are often set to a variable or secret of the repository. */
const OFTEN_EMPTY: ReadonlySet<string> = new Set([
  'client-id',
  'tenant-id',
  'subscription-id',
  'resource-group',
]);

/** The error for missing inputs, each with a sentence on the reason or the fix. */
export function missingError(missing: ReadonlyMap<InputName, string>): InputError {
  const names = [...missing.keys()];
  const [only = ''] = missing.values();
  const quoted = sentenceList(names.map((name) => `'${name}'`));
  const text =
    names.length === 1
      ? [`Missing input ${quoted}. ${only}`]
      : [`Missing inputs ${quoted}.`, ...names.map((name) => `- '${name}': ${missing.get(name)}`)];
  if (names.some((name) => OFTEN_EMPTY.has(name))) text.push(UNSET);
  return new InputError(text.join('\n'));
}
