import { distinct } from '../collections.ts';
import { isGuid } from '../resource-id.ts';
import { sentenceList } from '../text.ts';
import { GUID_RULE, notAllowed } from './errors.ts';
import type { InputName } from './names.ts';

/** Reads an input's trimmed text; empty when it was left out (`getInput` of `@actions/core`). */
export type InputReader = (name: InputName) => string;

/** The inputs of the step, with the environment that stands in for some of them. Its getters name the input in errors. */
export class Inputs {
  /** An input's text; empty when it was left out. */
  readonly text: InputReader;
  readonly #env: NodeJS.ProcessEnv;

  constructor(read: InputReader, env: NodeJS.ProcessEnv) {
    this.text = read;
    this.#env = env;
  }

  /** Entries between newlines or commas, without blanks and repeats. */
  list(input: InputName): readonly string[] {
    const entries = this.text(input)
      .split(/[\r\n,]+/)
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '');
    return distinct(entries, (entry) => entry.toLowerCase());
  }

  /** A boolean of YAML 1.2, as `core.getBooleanInput` reads it; that one's error does not quote the value. */
  flag(input: InputName, otherwise: boolean): boolean {
    const flag = booleanOf(this.text(input), otherwise);
    if (flag === undefined) throw notAllowed(input, this.text(input), 'true or false');
    return flag;
  }

  /** A boolean, or a word that is neither. */
  flagOr<T extends string>(input: InputName, otherwise: boolean, word: T): boolean | T {
    const value = this.text(input);
    const flag = value.toLowerCase() === word ? word : booleanOf(value, otherwise);
    if (flag === undefined) throw notAllowed(input, value, `true, false or ${word}`);
    return flag;
  }

  /** One of a few words; the first is the default. */
  oneOf<T extends string>(input: InputName, allowed: readonly [T, ...T[]]): T {
    const value = this.text(input);
    const match = value === '' ? allowed[0] : allowed.find((word) => word === value.toLowerCase());
    if (!match) throw notAllowed(input, value, sentenceList(allowed, 'or'));
    return match;
  }

  /** A text that follows a rule; undefined when the input was left out. */
  matching(input: InputName, rule: (text: string) => boolean, allowed: string): string | undefined {
    const value = this.text(input);
    if (value === '') return undefined;
    if (!rule(value)) throw notAllowed(input, value, allowed);
    return value;
  }

  /** A number that follows a rule; `otherwise` when the input was left out. */
  number(input: InputName, otherwise: number, rule: (value: number) => boolean, allowed: string): number {
    const value = this.text(input);
    if (value === '') return otherwise;
    const number = /^(\d+(\.\d*)?|\.\d+)$/.test(value) ? Number(value) : Number.NaN;
    if (!rule(number)) throw notAllowed(input, value, allowed);
    return number;
  }

  /** A GUID, from the input or the environment. */
  guid(input: InputName, variable: string): string | undefined {
    const { value, source } = this.withFallback(input, variable);
    if (value && !isGuid(value)) throw notAllowed(input, value, GUID_RULE, source);
    return value;
  }

  /** The input, or the environment variable that stands in for it. `source` tells an error which one it was. */
  withFallback(
    input: InputName,
    variable: string,
  ): { readonly value: string | undefined; readonly source: string } {
    const given = this.text(input);
    if (given !== '') return { value: given, source: '' };
    return {
      value: this.variable(variable)?.trim() || undefined,
      source: ` (from the environment variable ${variable})`,
    };
  }

  /** A variable of the step's environment. */
  variable(name: string): string | undefined {
    return this.#env[name];
  }
}

function booleanOf(value: string, otherwise: boolean): boolean | undefined {
  if (value === '') return otherwise;
  if (/^(true|True|TRUE)$/.test(value)) return true;
  return /^(false|False|FALSE)$/.test(value) ? false : undefined;
}
