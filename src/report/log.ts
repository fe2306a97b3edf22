import * as core from '@actions/core';
import type { Progress } from '../azure/change.ts';
import { nameOf } from '../azure/snapshot.ts';
import { oneLine } from '../text.ts';
import type { TargetResult } from './results.ts';

/** GitHub cuts an annotation near 4 KB. */
const LONGEST_ANNOTATION = 3_900;
const WATCH_MS = 10_000;
/** Targets named in one line of waiting. */
const MOST_NAMED = 5;

/** Shows a failure as an annotation; what comes first in the text is what GitHub surely shows. */
export function annotate(text: string): void {
  process.exitCode = 1;
  const harmless = text
    .split('\n')
    .map((line) => (line.startsWith('  ') ? `  ${oneLine(line, 2000)}` : oneLine(line, 2000)));
  const whole = harmless.join('\n');
  core.error(whole.length > LONGEST_ANNOTATION ? `${whole.slice(0, LONGEST_ANNOTATION)}…` : whole);
}

/** Writes what became of a target, as a group of the log. */
export function logResult({ resource, identities }: TargetResult, dryRun: boolean): void {
  const { kind, name, status, changed, identityType } = resource;
  const would = dryRun && changed ? 'would change' : changed ? 'changed' : 'unchanged';
  core.startGroup(`${kind} ${oneLine(name)}: ${status === 'failed' ? 'failed' : would}`);
  if (identityType) core.info(`identity type: ${identityType}`);
  for (const identity of identities) {
    const ids = `principal ID ${identity.principalId ?? 'not known'}, client ID ${identity.clientId ?? 'not known'}`;
    core.info(
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
    core.info(`Still going on: ${named.join('; ')}${more}.`);
  }, WATCH_MS);
  timer.unref();
  return () => clearInterval(timer);
}

/** What goes on with a target, and for how long. */
export function describe({ doing, since }: Progress): string {
  return `${doing}, ${Math.round((Date.now() - since) / 1000)} s`;
}
