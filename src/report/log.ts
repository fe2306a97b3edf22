import * as core from '@actions/core';
import type { Target } from '../resources/target.ts';
import { oneLine } from '../text.ts';
import type { Hint } from './hints.ts';
import type { IdentityResult } from './identity-rows.ts';
import type { TargetResult } from './results.ts';
import { describeChange } from './words.ts';

/** GitHub cuts an annotation near 4 KB. */
const MAX_ANNOTATION = 3_900;
const MAX_LINE = 2_000;
const HEARTBEAT_MS = 10_000;
/** Identities that are written to the log, all targets together. */
const MAX_LOGGED = 10_000;
/** Targets named in one line of waiting. */
const MAX_NAMED = 5;

/** Writes lines to the log. */
export function info(text: string): void {
  core.info(sanitize(text));
}

/** Shows a notice as an annotation. */
export function notice(text: string): void {
  core.notice(cut(sanitize(text)));
}

/** Shows a warning as an annotation. */
export function warning(text: string): void {
  core.warning(cut(sanitize(text)));
}

/** Fails the step and shows why as an annotation; what comes first in the text is what GitHub surely shows. */
export function setFailed(text: string): void {
  process.exitCode = 1;
  core.error(cut(sanitize(text)));
}

/** What an annotation cannot hold is in the log. */
function cut(text: string): string {
  if (text.length <= MAX_ANNOTATION) return text;
  core.info(text);
  return `${text.slice(0, MAX_ANNOTATION)}…`;
}

/**
 * Our own lines with text from outside in them: the lines and their indentation are kept, and none can be a
 * command to the runner.
 */
function sanitize(text: string): string {
  return text
    .split('\n')
    .map((line) => (line.startsWith('  ') ? '  ' : '') + oneLine(line, MAX_LINE).replace(/^::/, ': :'))
    .join('\n');
}

/** Writes what became of targets, each as a group of the log; of a large fleet not every identity. */
export function logResults(results: readonly TargetResult[], dryRun: boolean): void {
  let room = MAX_LOGGED;
  for (const { resource, identities } of results) {
    const { kind, name, status, changed, identityType } = resource;
    const would = dryRun && changed ? 'would change' : changed ? 'changed' : 'unchanged';
    core.startGroup(`${kind} ${oneLine(name)}: ${status === 'failed' ? 'failed' : would}`);
    if (identityType) core.info(`identity type: ${identityType}`);
    const logged = identities.slice(0, room);
    for (const identity of logged) info(describeIdentity(identity, dryRun));
    if (logged.length < identities.length) core.info(`${identities.length - logged.length} more identities`);
    room -= logged.length;
    core.endGroup();
  }
}

function describeIdentity(
  { change, type, name, principalId, clientId }: IdentityResult,
  dryRun: boolean,
): string {
  const identity = type === 'system-assigned' ? 'system-assigned identity' : name;
  return `${describeChange(change, dryRun)}: ${identity} (principal ID ${principalId ?? 'not known'}, client ID ${clientId ?? 'not known'})`;
}

/** Writes what became of roles, as a group of the log, and what should be known of them. */
export function logRoles(roles: readonly string[], notes: readonly string[]): void {
  if (roles.length > 0) core.startGroup(`roles: ${roles.length}`);
  for (const line of roles) info(line);
  if (roles.length > 0) core.endGroup();
  for (const note of notes) info(note);
}

/** Shows a hint at its level. */
export function logHint({ level, text }: Hint): void {
  const tell = { info, notice, warning }[level];
  tell(text);
}

/** Says every ten seconds what is still going on: a few names, however many targets there are. */
export function startHeartbeat(active: () => ReadonlySet<Target>): () => void {
  const timer = setInterval(() => {
    const targets = [...active()];
    if (targets.length === 0) return;
    const named = targets.slice(0, MAX_NAMED).map(({ label, activity }) => `${label}: ${activity}`);
    const more = targets.length > MAX_NAMED ? `; and ${targets.length - MAX_NAMED} more` : '';
    info(`Still working: ${named.join('; ')}${more}.`);
  }, HEARTBEAT_MS);
  timer.unref();
  return () => clearInterval(timer);
}
