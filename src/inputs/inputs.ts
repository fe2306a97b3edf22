import { distance } from 'fastest-levenshtein';
import { distinct } from '../collections.ts';
import { isGroupName, isGuid } from '../resource-id.ts';
import { quote, sentenceList, UNSET } from '../text.ts';

/** All inputs, as action.yml declares them. A test keeps the two equal. */
export const INPUT_NAMES = [
  'operation',
  'app-name',
  'job-name',
  'environment-name',
  'session-pool-name',
  'resource-group',
  'identity-type',
  'user-assigned-identities',
  'identity-resource-group',
  'create-identities',
  'identity-location',
  'identity-tags',
  'roles',
  'revoke-roles',
  'delete-role-assignments',
  'resolve-roles',
  'registry-server',
  'registry-identity',
  'dry-run',
  'fail-on-change',
  'force',
  'client-id',
  'tenant-id',
  'subscription-id',
  'cloud',
  'audience',
  'resolve-client-id',
  'timeout-minutes',
  'max-parallel',
  'summary',
  'comment-on-pull-request',
  'github-token',
  'matrix',
  'api-version',
] as const;

/** The name of an input. */
export type InputName = (typeof INPUT_NAMES)[number];

/** An input that is missing, unknown, or invalid, or that contradicts another one. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** The rule for names, for errors. */
export const NAME_RULE = "Names contain only letters, digits, and '-_.()'.";
/** The form of a GUID, for errors. */
export const GUID_RULE = 'a GUID, such as 00000000-0000-0000-0000-000000000000';

/** The error for an invalid value. `source` is the variable that the value comes from, if it isn't the input. */
export function invalid(input: string, value: string, allowed: string, source?: string): InputError {
  const from = source === undefined ? '' : ` (from the environment variable ${source})`;
  const end = /[.?]$/.test(allowed) ? '' : '.';
  return new InputError(`Invalid value for input '${input}'${from}: ${quote(value)}. Use ${allowed}${end}`);
}

/** Inputs that are often set to a variable or secret of the repository. */
const OFTEN_EMPTY = new Set<InputName>(['client-id', 'tenant-id', 'subscription-id', 'resource-group']);

/** Read an input's trimmed text, empty if it was left out (`getInput` of `@actions/core`). */
export type InputReader = (name: InputName) => string;

/**
 * The inputs of the step, and the environment variables that some of them fall back to. An invalid value fails at
 * once. Missing inputs are collected, so that one error reports all of them.
 */
export class Inputs {
  readonly text: InputReader;
  readonly env: NodeJS.ProcessEnv;
  readonly #missing = new Map<InputName, string>();

  constructor(read: InputReader, env: NodeJS.ProcessEnv) {
    this.text = read;
    this.env = env;
  }

  /**
   * Note a missing input, with a sentence on the reason or the fix. Returns a value that is never used, because
   * {@link refuseIncomplete} throws then.
   */
  miss(input: InputName, hint: string): '' {
    if (!this.#missing.has(input)) this.#missing.set(input, hint);
    return '';
  }

  /** At least one of the inputs read so far is missing. */
  get isIncomplete(): boolean {
    return this.#missing.size > 0;
  }

  /**
   * Refuse an incomplete request, after all inputs have been read.
   * @throws {InputError} if inputs are missing.
   */
  refuseIncomplete(): void {
    if (!this.isIncomplete) return;
    const names = [...this.#missing.keys()];
    const hints = [...this.#missing].map(([name, hint]) => `- '${name}': ${hint}`);
    const quoted = sentenceList(names.map((name) => `'${name}'`));
    const lines =
      names.length === 1
        ? [`Missing input ${quoted}. ${[...this.#missing.values()]}`]
        : [`Missing inputs ${quoted}.`, ...hints];
    if (names.some((name) => OFTEN_EMPTY.has(name))) lines.push(UNSET);
    throw new InputError(lines.join('\n'));
  }

  /** Read entries that are separated by newlines or commas, without blank ones and duplicates. */
  list(input: InputName): readonly string[] {
    const entries = this.text(input)
      .split(/[\r\n,]+/)
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '');
    return distinct(entries, (entry) => entry.toLowerCase());
  }

  /** Read lines, without blank ones, each with its number from 1. */
  lines(input: InputName): readonly (readonly [line: number, text: string])[] {
    const lines = this.text(input).split(/\r\n|\r|\n/);
    return lines.map((text, index) => [index + 1, text.trim()] as const).filter(([, text]) => text !== '');
  }

  /** Read a boolean of YAML 1.2. The error of `core.getBooleanInput` doesn't show the value. */
  flag(input: InputName, otherwise = false): boolean {
    const value = this.text(input);
    if (value === '') return otherwise;
    if (!/^(true|True|TRUE|false|False|FALSE)$/.test(value)) throw invalid(input, value, "'true' or 'false'");
    return value.toLowerCase() === 'true';
  }

  /** Read one of a few choices by its name, ignoring case. The first is the default. */
  oneOf<T>(input: InputName, allowed: readonly [T, ...T[]], nameOf: (choice: T) => string = String): T {
    const value = this.text(input) || nameOf(allowed[0]);
    const match = allowed.find((choice) => nameOf(choice).toLowerCase() === value.toLowerCase());
    if (match === undefined) throw invalid(input, value, quotedList(allowed.map(nameOf)));
    return match;
  }

  /** Read a string that follows a rule, from the input or else an environment variable. Undefined if both are empty. */
  matching(
    input: InputName,
    rule: (text: string) => boolean,
    allowed: string,
    variable?: string,
  ): string | undefined {
    const given = this.text(input);
    const value = given || (variable && this.env[variable]?.trim()) || undefined;
    if (value !== undefined && !rule(value))
      throw invalid(input, value, allowed, given ? undefined : variable);
    return value;
  }

  guid(input: InputName, variable?: string): string | undefined {
    return this.matching(input, isGuid, GUID_RULE, variable);
  }

  /** Read the name of a resource group. */
  group(input: InputName): string | undefined {
    return this.matching(
      input,
      isGroupName,
      `the name of a resource group, up to 90 characters. ${NAME_RULE}`,
    );
  }
}

/** A choice of words in quotes: `'a', 'b', or 'c'`. */
export function quotedList(words: readonly string[]): string {
  const quoted = words.map((word) => `'${word}'`);
  return sentenceList(quoted, 'or');
}

/** Inputs of other tools, without `-` and `_`, by the equivalent input of this action. */
const FOREIGN: Readonly<Partial<Record<InputName, string>>> = {
  'dry-run': 'whatif plan preview check',
  'user-assigned-identities':
    'identityids identityid identities identitynames identityname uami managedidentity managedidentities ' +
    'userassigned miuserassigned userassignedidentity',
  'identity-type': 'systemassigned misystemassigned',
  // azure/login, azurerm
  cloud: 'environment azureenvironment cloudname',
  // Azure/container-apps-deploy-action, az containerapp
  'app-name': 'app containerapp containerappname',
  'job-name': 'job containerappjob containerappjobname',
  'environment-name': 'containerappenvironment containerappenvironmentname envname',
  'registry-server': 'acr acrname registry registryurl registryname loginserver',
  'identity-location': 'location',
  'timeout-minutes': 'timeout',
};

/** The runner passes an input on as `INPUT_` and its name, in upper case, with `_` for spaces. */
const PREFIX = 'INPUT_';

/** The maximum number of edits between a misspelled name and the one that it probably means. */
const MAX_EDITS = 2;

/**
 * Refuse inputs that action.yml doesn't have. The runner only warns about them, and `what-if: true` must never run for
 * real.
 *
 * @throws {InputError} for all of them, with the input that each probably means.
 */
export function refuseUnknownInputs(env: NodeJS.ProcessEnv): void {
  const known = new Set(INPUT_NAMES.map((name) => `${PREFIX}${name.toUpperCase()}`));
  const unknown = Object.keys(env)
    .filter((variable) => variable.startsWith(PREFIX) && variable !== PREFIX && !known.has(variable))
    .map((variable) => variable.slice(PREFIX.length).toLowerCase());
  if (unknown.length === 0) return;
  const lines = unknown.map((name) => {
    const meant = suggestion(name);
    return `Unknown input ${quote(name)}.${meant ? ` Did you mean '${meant}'?` : ''}`;
  });
  throw new InputError([...lines, 'Nothing was changed.'].join('\n'));
}

/** The input that a name probably means, or undefined if none or several are close. */
function suggestion(name: string): InputName | undefined {
  const wanted = letters(name);
  const foreign = INPUT_NAMES.find((input) => FOREIGN[input]?.split(' ').includes(wanted));
  if (foreign) return foreign;
  const [nearest, second] = INPUT_NAMES.map((input) => ({ input, edits: distance(wanted, letters(input)) }))
    .filter(({ edits }) => edits <= MAX_EDITS)
    .sort((a, b) => a.edits - b.edits);
  return nearest?.edits === second?.edits ? undefined : nearest?.input;
}

/** A name without case, `-`, `_`, spaces, and invisible characters. */
function letters(name: string): string {
  return name.toLowerCase().replace(/[\s_-]|\p{C}/gu, '');
}
