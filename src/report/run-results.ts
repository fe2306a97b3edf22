import { setImmediate as nextTurn } from 'node:timers/promises';
import type { TargetOrPattern } from '../resources/find.ts';
import { Target } from '../resources/target.ts';
import type { Run } from '../run.ts';
import { explain } from './explain.ts';
import type { ExplainContext } from './explain-context.ts';
import { warning } from './log.ts';
import { reportMode } from './mode.ts';
import { resultOf, resultOfUnmatched, type TargetResult } from './results.ts';
import { stoppedText } from './stopped.ts';

/** The identities that a report holds at most: 40 MB of JSON, forty times what GitHub hands on to other jobs. */
const MAX_IDENTITIES = 100_000;

/** What became of each entry of a run, with no more identities in all than memory and outputs have room for. */
export async function resultsOf(run: Run): Promise<readonly TargetResult[]> {
  const results: TargetResult[] = [];
  let identities = 0;
  for (const entry of run.entries) {
    // A fleet takes seconds; signals have their turn.
    await nextTurn();
    const result = resultFor(run, entry);
    const room = Math.max(0, MAX_IDENTITIES - identities);
    identities += result.identities.length;
    results.push({ ...result, identities: result.identities.slice(0, room) });
  }
  if (identities > MAX_IDENTITIES) {
    warning(
      `Log, summary and the output 'identities' hold the first ${MAX_IDENTITIES} of ${identities} identities. Name fewer targets or identities in one step to see them all.`,
    );
  }
  return results;
}

function resultFor(run: Run, entry: TargetOrPattern): TargetResult {
  if (entry instanceof Target) {
    return resultOf(entry, reportMode(run.request), errorText(run, entry), run.knownIdentities);
  }
  return resultOfUnmatched(entry.pattern, errorText(run, entry) ?? 'not started');
}

/** Why an entry failed; null when it did not. */
function errorText(run: Run, entry: TargetOrPattern): string | null {
  const isTarget = entry instanceof Target;
  const context = { ...explainContext(run), kind: isTarget ? entry.kind : entry.pattern.kind };
  const own = isTarget ? failureOf(entry) : entry.error;
  if (own !== undefined) return explain(own, context);
  if (isTarget && !entry.isOpen) return null;
  if (run.failure !== undefined) return explain(run.failure, context);
  return run.stopped ? stoppedText(run, run.stopped, entry) : null;
}

/** Whether what failed for the step as a whole is the error of an entry: it has none of its own, and was not done. */
export function sharesFailure(entry: TargetOrPattern): boolean {
  return entry instanceof Target ? entry.isOpen : entry.error === undefined;
}

/** What advice may name that is about no one target. */
export function explainContext({ request }: Run): ExplainContext {
  const { operation, signIn, cloud } = request;
  return { kind: undefined, isReadOnly: operation === 'show' || request.dryRun, signIn, cloud };
}

function failureOf({ outcome }: Target): unknown {
  return outcome.state === 'failed' ? outcome.error : undefined;
}
