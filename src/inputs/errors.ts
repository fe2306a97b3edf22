import { quote } from '../text.ts';

/** An input that does not parse, contradicts another or is missing: named as the workflow spells it. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** What a name may hold, for errors. */
export const NAME_RULE = 'A name holds letters, digits and -_.() only.';
/** What a resource group may be called, for errors. */
export const GROUP_RULE = `a resource group's name of at most 90 characters. ${NAME_RULE}`;
/** What a GUID looks like, for errors. */
export const GUID_RULE = 'a GUID such as 00000000-0000-0000-0000-000000000000';

/** The error for a value that is not allowed. `source` tells where it came from, if not from the input. */
export function notAllowed(input: string, value: string, allowed: string, source = ''): InputError {
  const end = allowed.endsWith('.') ? '' : '.';
  return new InputError(
    `Input '${input}'${source}: ${quote(value)} is not allowed. Allowed: ${allowed}${end}`,
  );
}

/** The error for an input that was left out and is needed. */
export function missing(input: string, why: string, variable?: string, allowed?: string): InputError {
  const fallback = variable ? ` or the environment variable ${variable}` : '';
  // The commonest mistake of all: GitHub gives nothing for a variable that nobody has set.
  const unset = variable ? ` A repository variable that is not set (vars.${variable}) is empty.` : '';
  return new InputError(
    `Input '${input}' is missing or empty: ${why}. Set '${input}'${fallback}.${unset}${allowed ? ` Allowed: ${allowed}.` : ''}`,
  );
}
