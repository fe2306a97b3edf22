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
  /** Details and policies, a line each. */
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
  /** The role that failed, if it is one. */
  readonly role?: RoleRecord;
  /** With Lighthouse, its identity can be in another tenant than the one that the action signed in to. */
  readonly isOtherTenant?: boolean;
}

/** The longest text of a server that a message quotes. */
const MAX_QUOTED = 1_500;
/** The longest line of a command in a message. */
const MAX_COMMAND = 100;

/** Make text from a server harmless for one line, and cut it. */
export function clip(text: string, maxLength = MAX_QUOTED): string {
  return oneLine(text.slice(0, maxLength * 4), maxLength);
}

/** Join parts that exist, a line each. */
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
  return lines(what, why, fix && `To fix: ${wrapCommands(fix)}`, state, ...azureLines(azure));
}

/** Azure's response: its sentence, the details, and the correlation ID last. */
export function azureLines({
  azure,
  details = [],
  correlationId,
}: Pick<Message, 'azure' | 'details' | 'correlationId'>): readonly string[] {
  return [
    ...(azure ? [`Azure: ${azure}`] : []),
    ...details,
    ...(correlationId ? [`Correlation ID: ${clip(correlationId)}`] : []),
  ];
}

/** A part of a string: prose, or lines of code. */
export interface Block {
  readonly isCode: boolean;
  readonly text: string;
}

/** Separate the prose in a string from its commands. */
export function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  for (const line of text.split('\n')) {
    const isCode = line.startsWith('  ');
    const content = isCode ? line.slice(2) : line;
    const last = blocks.at(-1);
    if (last?.isCode === isCode) blocks[blocks.length - 1] = { isCode, text: `${last.text}\n${content}` };
    else blocks.push({ isCode, text: content });
  }
  return blocks;
}

function wrapCommands(text: string): string {
  return blocksOf(text)
    .map((block) => (block.isCode ? command(wrapCommand(block.text, MAX_COMMAND)) : block.text))
    .join('\n');
}

/**
 * Wrap the lines of a command with `\`, where a POSIX shell allows it: before an option, or at another space outside of
 * single quotes. With `isHard`, a longer word is also broken. Then no line can be indented.
 */
export function wrapCommand(text: string, max: number, isHard = false): string {
  const done: string[] = [];
  let [quote, line, space, option, isEscaped] = ['', '', 0, 0, false];
  const end = (at: number, mark: string): void => {
    done.push(line.slice(0, at) + mark);
    [line, space, option] = [line.slice(at), 0, 0];
  };
  for (const character of text) {
    if (character === '\n') {
      end(line.length, '');
      continue;
    }
    if (line.length >= max - 2 && space > 0 && !isEscaped) end(option || space, '\\');
    if (isHard && line.length >= max - 2 && !isEscaped) {
      // Two adjacent quoted strings are one word. Otherwise, a path is broken at a slash.
      const slash = quote === "'" ? 0 : line.lastIndexOf('/') + 1;
      end(slash > max / 2 ? slash : line.length, quote === "'" ? "'\\" : '\\');
      if (quote === "'") line = "'";
    }
    const isQuote = (character === "'" || character === '"') && !isEscaped;
    isEscaped = character === '\\' && quote !== "'" && !isEscaped;
    if (isQuote && (quote === '' || quote === character)) quote = quote === '' ? character : '';
    if (character === '-' && quote === '' && line.endsWith(' ')) option = line.length;
    line += character;
    if (character === ' ' && quote !== "'") space = line.length;
  }
  return [...done, line].join('\n');
}

/** A duration in words: `1 min 20 s`. */
export function durationOf(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1_000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  return seconds % 60 === 0 ? `${minutes} min` : `${minutes} min ${seconds % 60} s`;
}

/** The words for changes, by what changed. */
const CHANGED = {
  identity: { added: 'assigned', removed: 'removed' },
  role: { added: 'granted', removed: 'revoked' },
  registry: { added: 'added', replaced: 'replaced' },
} as const satisfies Record<string, Readonly<Record<string, string>>>;

/** The outcome of a change in words: `granted` or, for a planned one, `would be granted`. */
export function outcomeOf(kind: keyof typeof CHANGED, change: string, isPlan: boolean): string {
  const words: Readonly<Record<string, string>> = CHANGED[kind];
  const word = words[change];
  return word ? `${isPlan ? 'would be ' : ''}${word}` : change;
}

/** Count equal words, `unchanged` last: `2 granted, 1 unchanged`. */
export function tally(words: readonly string[]): string {
  return [...Map.groupBy(words, (word) => word)]
    .sort(([a], [b]) => Number(a === 'unchanged') - Number(b === 'unchanged'))
    .map(([word, ones]) => `${ones.length} ${word}`.trim())
    .join(', ');
}
