import { distance } from 'fastest-levenshtein';
import { oneLine, sentenceList } from '../text.ts';
import { InputError } from './errors.ts';
import { INPUT_NAMES } from './names.ts';

/** How the runner hands on a step's inputs: `INPUT_` and the name, upper case, with `_` for blanks. */
const PREFIX = 'INPUT_';

/** From so many letters on, three slips of the keyboard make a name no other. */
const LONG_NAME = 12;

/**
 * Looks at inputs that action.yml does not have. The runner hands them on and only warns, so that `dryrun: true`
 * would run: one that is like an input of ours was meant to be it.
 * @returns the names of those that are like none, as the environment spells them
 * @throws {InputError} for the first that is like one, naming both.
 */
export function checkUnknownInputs(env: NodeJS.ProcessEnv): readonly string[] {
  const known = new Set(INPUT_NAMES.map((name) => `${PREFIX}${name.toUpperCase()}`));
  const unknown = Object.keys(env)
    .filter((variable) => variable.startsWith(PREFIX) && variable !== PREFIX && !known.has(variable))
    .map((variable) => oneLine(variable.slice(PREFIX.length).toLowerCase(), 100));
  for (const name of unknown) {
    const meant = likeInputs(name).map((input) => `'${input}'`);
    if (meant.length > 0) {
      throw new InputError(
        `Input '${name}' does not exist: ${sentenceList(meant, 'or')} is probably meant. Nothing was done. Correct the name in the step's 'with:'.`,
      );
    }
  }
  return unknown;
}

/**
 * The input that a name is most like, if it is like one: but for slips, else by its beginning. An input of identities
 * alone begins like the type, but who writes it has names to give.
 */
function likeInputs(name: string): readonly string[] {
  if (singular(name) === 'identity') return ['user-assigned-identities', 'identity-type'];
  const near = INPUT_NAMES.map((input) => ({ input, away: slips(name, input) }))
    .filter(({ away }) => away !== undefined)
    .sort((a, b) => (a.away ?? 0) - (b.away ?? 0));
  const begun = INPUT_NAMES.filter((input) => isBegun(singular(name), singular(input)));
  const like = near[0]?.input ?? begun[0];
  return like === undefined ? [] : [like];
}

/** How many slips a name is from an input, none where they differ in the plural alone; undefined for too many. */
function slips(name: string, input: string): number | undefined {
  if (singular(name) === singular(input)) return 0;
  const away = distance(letters(name), letters(input));
  return away <= (letters(input).length >= LONG_NAME ? 3 : 2) ? away : undefined;
}

/** Whether one of two names begins with the other. */
function isBegun(a: string, b: string): boolean {
  return a !== '' && (a.startsWith(b) || b.startsWith(a));
}

/** A name without what people write differently: case, hyphens and the like. */
function letters(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '');
}

/** The same without the plural. */
function singular(name: string): string {
  return letters(name).replace(/ies$/, 'y').replace(/s$/, '');
}
