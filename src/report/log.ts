import * as core from '@actions/core';
import type { Progress } from '../azure/progress.ts';
import { nameOf } from '../azure/snapshot.ts';
import { oneLine } from '../text.ts';
import type { TargetResult } from './results.ts';

/** GitHub cuts an annotation near 4 KB. */
const LONGEST_ANNOTATION = 3_900;
const LONGEST_LINE = 2_000;
const WATCH_MS = 10_000;
/** Targets named in one line of waiting. */
const MOST_NAMED = 5;

/** Writes lines to the log. */
export function say(text: string): void {
  core.info(harmless(text));
}

/** Shows a warning as an annotation. */
export function warn(text: string): void {
  core.warning(cut(harmless(text)));
}

/** Shows a failure as an annotation; what comes first in the text is what GitHub surely shows. */
export function annotate(text: string): void {
  process.exitCode = 1;
  core.error(cut(harmless(text)));
}

function cut(text: string): string {
  return text.length > LONGEST_ANNOTATION ? `${text.slice(0, LONGEST_ANNOTATION)}…` : text;
}

/**
 * Our own lines with text from outside in them: the lines and their indentation are kept, and none can be a
 * command to the runner.
 */
function harmless(text: string): string {
  return text
    .split('\n')
    .map((line) => (line.startsWith('  ') ? '  ' : '') + oneLine(line, LONGEST_LINE).replace(/^::/, ': :'))
    .join('\n');
}

/** Writes what became of a target, as a group of the log. */
export function logResult({ resource, identities }: TargetResult, dryRun: boolean): void {
  const { kind, name, status, changed, identityType } = resource;
  const would = dryRun && changed ? 'would change' : changed ? 'changed' : 'unchanged';
  core.startGroup(`${kind} ${oneLine(name)}: ${status === 'failed' ? 'failed' : would}`);
  if (identityType) core.info(`identity type: ${identityType}`);
  for (const identity of identities) {
    const ids = `principal ID ${identity.principalId ?? 'not known'}, client ID ${identity.clientId ?? 'not known'}`;
    say(
      `${identity.change}: ${identity.type === 'system-assigned' ? 'system-assigned identity' : identity.name} (${ids})`,
    );
  }
  core.endGroup();
}

/** Says every ten seconds what is still going on: a few names, however many targets there are. */
export function watch(running: () => readonly Progress[]): () => void {
  const timer = setInterval(() => {
    const now = running();
    if (now.length === 0) return;
    const named = now
      .slice(0, MOST_NAMED)
      .map((progress) => `${nameOf(progress.kind, progress.id)}: ${describe(progress)}`);
    const more = now.length > MOST_NAMED ? `; and ${now.length - MOST_NAMED} more` : '';
    say(`Still going on: ${named.join('; ')}${more}.`);
  }, WATCH_MS);
  timer.unref();
  return () => clearInterval(timer);
}

/** What goes on with a target, and for how long. */
export function describe({ doing, since }: Progress): string {
  return `${doing}, ${Math.round((Date.now() - since) / 1000)} s`;
}
