import type { Cloud } from '../cloud.ts';
import type { Target } from '../resources/target.ts';
import type { RoleRecord } from '../roles/record.ts';
import type { SignIn } from '../sign-in/sign-in.ts';
import { oneLine } from '../text.ts';

/** The parts of an error in the order that a reader needs. Each is on lines of its own. */
export interface Message {
  /** The failure and its subject, in one line without resource IDs. */
  readonly what: string;
  /** The reason in our words, with Azure's code. */
  readonly why?: string | undefined;
  /** An imperative sentence. Lines that begin with two spaces are commands or code. */
  readonly fix?: string | undefined;
  /** The state that the failure leaves, if it isn't obvious. */
  readonly state?: string | undefined;
  /** Azure's own sentence. */
  readonly azure?: string | undefined;
  /** Details and policies, one per line. */
  readonly details?: readonly string[];
  readonly correlationId?: string | undefined;
}

/** The reason and the fix of a failure. */
export interface Advice {
  readonly why: string;
  readonly fix?: string | undefined;
}

/** Reasons and fixes that depend only on the code of an error. A reason is a sentence without its period. */
export type AdviceTable = Readonly<Record<string, readonly [why: string, fix?: string | undefined]>>;

/** Look up the advice for a code, which is shown as `label`. */
export function adviceIn(table: AdviceTable, code: string, label = code): Advice | undefined {
  const [why, fix] = Object.hasOwn(table, code) ? (table[code] ?? []) : [];
  return why === undefined ? undefined : { why: `${why} (${label}).`, fix };
}

/** The facts about a step that an explanation of a failure can use. */
export interface FailureContext {
  readonly signIn: SignIn;
  readonly cloud: Cloud;
  /** The target that failed, if it is only one. */
  readonly target?: Pick<Target, 'id' | 'kind'> | undefined;
  /** The step writes nothing, so permission to read is sufficient. */
  readonly isReadOnly: boolean;
  /** It failed to create an identity. */
  readonly isCreation: boolean;
  /** The role that failed, if the failure is about one. */
  readonly role?: RoleRecord;
  /** With Lighthouse, the role's identity can be in a tenant other than the one that the action signed in to. */
  readonly isOtherTenant?: boolean;
}

/** The longest text from a server that a message quotes. */
const MAX_QUOTED = 1_500;
/** The longest line of a command in a message. */
const MAX_COMMAND = 100;

/** Make text from a server harmless for one line, and cut it. */
export function clip(text: string, maxLength = MAX_QUOTED): string {
  return oneLine(text.slice(0, maxLength * 4), maxLength);
}

/** Join the parts that exist, one per line. */
export function lines(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n');
}

/** Write a command on lines of its own. */
export function command(...commands: readonly string[]): string {
  return commands
    .flatMap((text) => text.split('\n'))
    .map((line) => `  ${line}`)
    .join('\n');
}

/** The message as a string, for an annotation, the log, and the output `resources`. */
export function textOf({ what, why, fix, state, ...azure }: Message): string {
  return lines(what, why, fix && `To fix: ${wrapCommands(fix)}`, state, azureText(azure));
}

/** Azure's response: its sentence, the details, and the correlation ID last. */
export function azureText({ azure, details = [], correlationId }: Omit<Message, 'what'>): string {
  return lines(
    azure && `Azure: ${azure}`,
    ...details,
    correlationId && `Correlation ID: ${clip(correlationId)}`,
  );
}

/**
 * Wrap long commands with `\`, where a POSIX shell allows it: at spaces outside of single quotes, but not between an
 * option and its value. A longer word, such as an ID, stays whole.
 */
export function wrapCommands(text: string): string {
  return text.replace(/^ {2}az .*$/gm, (line) => {
    const wrapped: string[] = [];
    for (const [word] of line.matchAll(/(?:--\S+ )?(?:'[^']*'|\\.|\S)+/g)) {
      const last = wrapped.at(-1);
      if (last !== undefined && last.length + word.length < MAX_COMMAND - 2)
        wrapped[wrapped.length - 1] = `${last} ${word}`;
      else wrapped.push(word);
    }
    return command(wrapped.join(' \\\n'));
  });
}

/** A duration in words: `1 min 20 s`. */
export function durationOf(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1_000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  return seconds % 60 === 0 ? `${minutes} min` : `${minutes} min ${seconds % 60} s`;
}

/** The things that a step changes in Azure. */
export type Changeable = 'identity' | 'role' | 'registry';

/** The words for changes. */
const CHANGED: Readonly<Record<Changeable, Readonly<Record<string, string>>>> = {
  identity: { added: 'assigned', removed: 'removed' },
  role: { added: 'granted', removed: 'revoked' },
  registry: { added: 'added', replaced: 'replaced' },
};

/** The outcome of a change in words: `granted` or, for a planned one, `would be granted`. */
export function outcomeOf(kind: Changeable, change: string, isPlan: boolean): string {
  const word = CHANGED[kind][change];
  return word ? `${isPlan ? 'would be ' : ''}${word}` : change;
}

/** Count equal words, `unchanged` last: `2 granted, 1 unchanged`, or `2 roles granted, 1 unchanged` with a noun. */
export function tally(words: readonly string[], noun?: string): string {
  return [...Map.groupBy(words, (word) => word)]
    .sort(([a], [b]) => Number(a === 'unchanged') - Number(b === 'unchanged'))
    .map(([word, { length }], at) => `${noun && at === 0 ? countOf(length, noun) : length} ${word}`.trim())
    .join(', ');
}

/** A number of things: `1 role`, `2 roles`. */
export function countOf(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : `${noun}s`}`;
}
