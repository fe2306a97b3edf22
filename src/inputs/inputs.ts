import { distinct } from '../collections.ts';
import { isGuid } from '../resource-id.ts';
import { sentenceList } from '../text.ts';
import { GUID_RULE, invalid, missingError } from './errors.ts';
import type { InputName } from './names.ts';

/** Read an input's trimmed text, empty if it was left out (`getInput` of `@actions/core`). */
export type InputReader = (name: InputName) => string;

/**
 * The inputs of the step, and the environment variables that some of them fall back to. An invalid value fails at
 * once. Missing inputs are collected, so that one error reports all of them.
 */
export class Inputs {
  /** Read an input's text, empty if it was left out. */
  readonly text: InputReader;
  readonly #env: NodeJS.ProcessEnv;
  readonly #missing = new Map<InputName, string>();

  constructor(read: InputReader, env: NodeJS.ProcessEnv) {
    this.text = read;
    this.#env = env;
  }

  /** Note a missing input, with a sentence on the reason or the fix. */
  miss(input: InputName, hint: string): void {
    if (!this.#missing.has(input)) this.#missing.set(input, hint);
  }

  /** Return a value, or note that its input is missing. What is made of the empty text never leaves this room. */
  need(value: string | undefined, input: InputName, hint: string): string {
    if (value === undefined) this.miss(input, hint);
    return value ?? '';
  }

  /**
   * End the reading.
   * @throws {InputError} if inputs are missing.
   */
  refuseIncomplete(): void {
    if (this.#missing.size > 0) throw missingError(this.#missing);
  }

  /** Inputs are missing, as far as they were read. */
  get isIncomplete(): boolean {
    return this.#missing.size > 0;
  }

  /** Read entries between newlines or commas, without blank ones and duplicates. */
  list(input: InputName): readonly string[] {
    const entries = this.text(input)
      .split(/[\r\n,]+/)
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '');
    return distinct(entries, (entry) => entry.toLowerCase());
  }

  /** Read a boolean of YAML 1.2, as `core.getBooleanInput` does, whose error doesn't show the value. */
  flag(input: InputName, otherwise: boolean): boolean {
    const flag = booleanOf(this.text(input), otherwise);
    if (flag === undefined) throw invalid(input, this.text(input), "'true' or 'false'");
    return flag;
  }

  /** Read a boolean, or a word that is neither. */
  flagOr<T extends string>(input: InputName, otherwise: boolean, word: T): boolean | T {
    const value = this.text(input);
    const flag = value.toLowerCase() === word ? word : booleanOf(value, otherwise);
    if (flag === undefined) throw invalid(input, value, `'true', 'false', or '${word}'`);
    return flag;
  }

  /** Read one of a few words, in any case. The first is the default. */
  oneOf<T extends string>(input: InputName, allowed: readonly [T, ...T[]]): T {
    const value = this.text(input);
    const match =
      value === '' ? allowed[0] : allowed.find((word) => word.toLowerCase() === value.toLowerCase());
    if (!match) throw invalid(input, value, quotedList(allowed));
    return match;
  }

  /** Read a text that follows a rule, or undefined if it was left out. */
  matching(input: InputName, rule: (text: string) => boolean, allowed: string): string | undefined {
    const value = this.text(input);
    if (value === '') return undefined;
    if (!rule(value)) throw invalid(input, value, allowed);
    return value;
  }

  /** Read a number that follows a rule. */
  number(input: InputName, otherwise: number, rule: (value: number) => boolean, allowed: string): number {
    const value = this.text(input);
    if (value === '') return otherwise;
    const number = /^(\d+(\.\d*)?|\.\d+)$/.test(value) ? Number(value) : Number.NaN;
    if (!rule(number)) throw invalid(input, value, allowed);
    return number;
  }

  /** Read a GUID from the input or an environment variable. */
  guid(input: InputName, variable: string): string | undefined {
    return this.matchingOr(variable, input, isGuid, GUID_RULE);
  }

  /** Read a text that follows a rule from the input or an environment variable. */
  matchingOr(
    variable: string,
    input: InputName,
    rule: (text: string) => boolean,
    allowed: string,
  ): string | undefined {
    const given = this.matching(input, rule, allowed);
    if (given !== undefined) return given;
    const value = this.variable(variable)?.trim() || undefined;
    if (value !== undefined && !rule(value)) throw invalid(input, value, allowed, variable);
    return value;
  }

  /** A variable of the step's environment. */
  variable(name: string): string | undefined {
    return this.#env[name];
  }
}

/** Words in quotes, as a choice. */
export function quotedList(words: readonly string[]): string {
  return sentenceList(
    words.map((word) => `'${word}'`),
    'or',
  );
}

function booleanOf(value: string, otherwise: boolean): boolean | undefined {
  if (value === '') return otherwise;
  if (/^(true|True|TRUE)$/.test(value)) return true;
  return /^(false|False|FALSE)$/.test(value) ? false : undefined;
}
