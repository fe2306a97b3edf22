import { matchesAction } from './actions.ts';

/** The values that a condition can compare: the attributes of a role assignment to be written or deleted. */
export interface ConditionInput {
  action: string;
  /** The values of `@Request`, which a write would store, by the name of the attribute without its type. */
  request?: Readonly<Record<string, string | undefined>>;
  /** The values of `@Resource`, which are stored. */
  resource?: Readonly<Record<string, string | undefined>>;
}

type Predicate = (input: ConditionInput) => boolean;

const TOKENS = /\s*(?:([(){}!,])|'([^']*)'|@(\w+)\[([^\]]+)\]|(&&|\|\||[\w:.\-/]+))/y;

interface Token {
  /** The token. Undefined for quoted text and attributes. */
  word?: string | undefined;
  quoted?: string | undefined;
  attribute?: { source: string; name: string } | undefined;
}

function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  TOKENS.lastIndex = 0;
  while (TOKENS.lastIndex < text.trimEnd().length) {
    const at = TOKENS.lastIndex;
    const match = TOKENS.exec(text);
    if (!match) throw new Error(`This part of a condition isn't valid: ${text.slice(at, at + 40)}`);
    const [, sign, quoted, source, name, word] = match;
    const attribute = source !== undefined && name !== undefined ? { source, name } : undefined;
    tokens.push({ word: sign ?? word, quoted, attribute });
  }
  return tokens;
}

/** A recursive descent over the tokens. `OR` has the lowest precedence, then `AND`, then `!`. */
class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(text: string) {
    this.#tokens = tokenize(text);
  }

  parse(): Predicate {
    const predicate = this.#or();
    if (this.#at < this.#tokens.length) throw new Error('A condition continues after its end.');
    return predicate;
  }

  #is(...words: string[]): boolean {
    const word = this.#tokens[this.#at]?.word?.toUpperCase();
    if (word === undefined || !words.includes(word)) return false;
    this.#at += 1;
    return true;
  }

  #next(): Token {
    const token = this.#tokens[this.#at];
    if (!token) throw new Error('A condition ends too early.');
    this.#at += 1;
    return token;
  }

  #or(): Predicate {
    const parts = [this.#and()];
    while (this.#is('OR', '||')) parts.push(this.#and());
    return (input) => parts.some((part) => part(input));
  }

  #and(): Predicate {
    const parts = [this.#unary()];
    while (this.#is('AND', '&&')) parts.push(this.#unary());
    return (input) => parts.every((part) => part(input));
  }

  #unary(): Predicate {
    if (this.#is('!', 'NOT')) {
      const inner = this.#unary();
      return (input) => !inner(input);
    }
    if (this.#is('(')) {
      const inner = this.#or();
      if (!this.#is(')')) throw new Error('A closing bracket is missing in a condition.');
      return inner;
    }
    const { word, attribute } = this.#next();
    if (attribute) return this.#comparison(attribute.source, attribute.name);
    if (word?.toLowerCase() !== 'actionmatches') throw new Error(`A condition can't begin with '${word}'.`);
    const patterns = this.#values();
    return ({ action }) => patterns.some((pattern) => matchesAction(pattern, action));
  }

  #comparison(source: string, name: string): Predicate {
    const key = name.split(':').at(-1)?.toLowerCase() ?? '';
    const operator = this.#next().word?.split(':').at(-1)?.toLowerCase() ?? '';
    const test = OPERATORS[operator];
    if (!test) throw new Error(`The sandbox doesn't know the operator '${operator}' of conditions.`);
    const values = this.#values();
    return (input) => {
      const attributes = source.toLowerCase() === 'request' ? input.request : input.resource;
      const value = attributes?.[key];
      return value !== undefined && test(value, values);
    };
  }

  #values(): string[] {
    if (!this.#is('{')) return [textOf(this.#next())];
    const values = [textOf(this.#next())];
    while (this.#is(',')) values.push(textOf(this.#next()));
    if (!this.#is('}')) throw new Error('A closing brace is missing in a condition.');
    return values;
  }
}

const textOf = ({ quoted, word }: Token): string => quoted ?? word ?? '';
const sameText = (value: string) => (other: string) => other.toLowerCase() === value.toLowerCase();

const OPERATORS: Readonly<Record<string, (value: string, values: readonly string[]) => boolean>> = {
  guidequals: (value, values) => values.some(sameText(value)),
  guidnotequals: (value, values) => !values.some(sameText(value)),
  stringequals: (value, values) => values.includes(value),
  stringnotequals: (value, values) => !values.includes(value),
  stringequalsignorecase: (value, values) => values.some(sameText(value)),
  stringnotequalsignorecase: (value, values) => !values.some(sameText(value)),
};

/**
 * Parse the condition of a role assignment, as far as conditions about granting roles need it.
 * https://learn.microsoft.com/azure/role-based-access-control/conditions-format
 * @throws {Error} for anything else
 */
export function parseCondition(text: string): Predicate {
  return new Parser(text).parse();
}
