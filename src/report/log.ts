import * as core from '@actions/core';
import type { Target } from '../resources/target.ts';
import { firstOf, oneLine } from '../text.ts';
import { durationOf } from './message.ts';

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

/** Write lines as a group of the log. The title shows the result. */
export function group(title: string, lines: readonly string[]): void {
  if (lines.length === 0) {
    info(title);
    return;
  }
  core.startGroup(oneLine(title));
  for (const line of lines) info(line);
  core.endGroup();
}

/** Cut text that is too long for an annotation, and write all of it to the log. */
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
    for (const activity of activitiesOf([...active()])) info(`Still working on ${activity}.`);
  }, HEARTBEAT_MS);
  timer.unref();
  return () => clearInterval(timer);
}

/** The activities of targets: `container app 'web': reading it, 2 s`. The duration is the longest. */
export function activitiesOf(targets: readonly Pick<Target, 'activity' | 'label'>[]): readonly string[] {
  const byActivity = Map.groupBy(targets, ({ activity }) => activity.activity);
  return [...byActivity].map(([activity, ones]) => {
    const longest = Math.max(...ones.map((target) => target.activity.ms));
    const names = firstOf(ones.map(({ label }) => label)).join(', ');
    return `${names}: ${activity}, ${durationOf(longest)}`;
  });
}
