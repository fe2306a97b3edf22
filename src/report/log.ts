import * as core from '@actions/core';
import { identityTypeOf } from '../resources/identity-set.ts';
import type { Target } from '../resources/target.ts';
import { roleText } from '../roles/record.ts';
import { firstOf, oneLine, upperFirst } from '../text.ts';
import type { Findings } from './findings.ts';
import { durationOf, outcomeOf, tally } from './message.ts';
import type { TargetResult } from './results.ts';

/** GitHub cuts an annotation near 4 KB. */
const MAX_ANNOTATION = 3_900;
const MAX_LINE = 2_000;
const HEARTBEAT_MS = 10_000;

/** Write lines to the log. */
export function info(text: string): void {
  core.info(sanitize(text));
}

/** Show a notice as an annotation. */
export function notice(text: string): void {
  core.notice(cut(sanitize(text)));
}

/** Show a warning as an annotation. */
export function warning(text: string): void {
  core.warning(cut(sanitize(text)));
}

/** Fail the step, and show the reason as an annotation. GitHub shows only the beginning of long text. */
export function setFailed(text: string): void {
  process.exitCode = 1;
  core.error(cut(sanitize(text)));
}

/** Write lines as a group of the log, whose title has the result. */
function group(title: string, lines: readonly string[]): void {
  if (lines.length === 0) {
    info(title);
    return;
  }
  core.startGroup(oneLine(title));
  for (const line of lines) info(line);
  core.endGroup();
}

/** A text that is too long for an annotation is also in the log. */
function cut(text: string): string {
  if (text.length <= MAX_ANNOTATION) return text;
  core.info(text);
  return `${text.slice(0, MAX_ANNOTATION)}…`;
}

/** Keep our own lines and their indentation. No line can be a command for the runner. */
function sanitize(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const indent = /^ {0,4}/.exec(line)?.[0] ?? '';
      return indent + oneLine(line, MAX_LINE).replace(/^::/, ': :');
    })
    .join('\n');
}

/** Every 10 seconds, show the activities in progress, with only a few of their targets. */
export function startHeartbeat(active: () => ReadonlySet<Target>): () => void {
  const timer = setInterval(() => {
    for (const line of heartbeatOf([...active()])) info(line);
  }, HEARTBEAT_MS);
  timer.unref();
  return () => clearInterval(timer);
}

/** The lines of a heartbeat, one for each activity. The duration is the longest. */
export function heartbeatOf(targets: readonly Pick<Target, 'activity' | 'label'>[]): readonly string[] {
  const byActivity = Map.groupBy(targets, ({ activity }) => activity.activity.replace(/ \(.*/, ''));
  return [...byActivity].map(([activity, ones]) => {
    const longest = Math.max(...ones.map((target) => target.activity.ms));
    const names = firstOf(ones.map(({ label }) => label)).join(', ');
    return `Still ${activity} (${durationOf(longest)}): ${names}`;
  });
}

/** Write the results: a group for each target, whose title has its result, and one for all roles. */
export function logResults({ targets, roles: { roles, notes }, isPlan, request }: Findings): void {
  for (const result of targets) {
    const { target, after } = result;
    const title = request.operation === 'show' && after ? identityTypeOf(after) : resultIn(result, isPlan);
    group(`${target.label}: ${title}`, detailsOf(result, isPlan));
  }
  const lines = roles.map((role) => {
    const { change, scope, assignee } = role;
    const preposition = change === 'removed' ? 'from' : change === 'added' ? 'to' : 'of';
    return `${doneOf('role', change, isPlan)} role ${roleText(role)} at ${scope} ${preposition} ${assignee.label}.`;
  });
  const words = roles.map(({ change }) => outcomeOf('role', change, isPlan));
  if (lines.length > 0) group(`Roles: ${tally(words)}`, lines);
  for (const note of notes) info(note);
}

/** A change as the beginning of a sentence: `Granted`. Otherwise `Unchanged:` or `Would be granted:`. */
function doneOf(kind: Parameters<typeof outcomeOf>[0], change: string, isPlan: boolean): string {
  const word = outcomeOf(kind, change, isPlan);
  return `${upperFirst(word)}${isPlan || word === change ? ':' : ''}`;
}

/** The result of a target in a title: `assigned id-shop`, `failed`, `unchanged`. */
function resultIn({ failure, identities, registries }: TargetResult, isPlan: boolean): string {
  if (failure) return 'failed';
  const all = [
    ...identities.map(({ change, name }) => [outcomeOf('identity', change, isPlan), name]),
    ...registries.map(({ change, server }) => [outcomeOf('registry', change, isPlan), server]),
  ];
  const changed = all.filter(([outcome]) => outcome !== 'unchanged').map((words) => words.join(' '));
  return firstOf(changed).join(', ') || 'unchanged';
}

/** One sentence for each identity and registry. */
function detailsOf({ identities, registries }: TargetResult, isPlan: boolean): readonly string[] {
  return [
    ...identities.map(({ id, name, principalId, clientId, change }) => {
      const ids = [principalId && `principal ID ${principalId}`, clientId && `client ID ${clientId}`];
      const known = ids.filter((text) => text !== null).join(', ');
      const noun = id === null ? 'the system-assigned identity' : `identity '${name}'`;
      return `${doneOf('identity', change, isPlan)} ${noun}${known ? ` (${known})` : ''}.`;
    }),
    ...registries.map(({ server, identity, change, secret }) => {
      const rest = secret ? ` You can delete the secret '${secret}' if nothing else uses it.` : '';
      return `${doneOf('registry', change, isPlan)} registry ${server}, pulled with ${identity}.${rest}`;
    }),
  ];
}
