import * as core from '@actions/core';
import type { KnownIds } from '../azure/ensure.ts';
import { explain } from '../azure/explain.ts';
import { nameOf } from '../azure/snapshot.ts';
import type { ResourceTarget, Target } from '../azure/targets.ts';
import { resourceKey } from '../identity/resource-id.ts';
import { factsOf } from '../kinds.ts';
import { type Request, selectionFor } from '../request.ts';
import type { StepStopped } from '../step.ts';
import { annotate, describe, logResult, say, warn } from './log.ts';
import { outputsOf } from './outputs.ts';
import { type Asked, resultOf, resultOfPattern, type TargetResult } from './results.ts';
import { commentOf, summaryOf, writeSummary } from './summary.ts';

/** Everything known about a run, from which its report is made at any moment. */
export interface Run {
  readonly request: Request;
  /** The tenant signed in to, as far as it is known. */
  tenantId: string;
  targets: Target[];
  /** The targets that are being worked on at this moment. */
  readonly active: Set<ResourceTarget>;
  /** Identities that exist although no target has them yet. */
  known: KnownIds;
  /** Client IDs of system-assigned identities, by {@link resourceKey} of their resource. */
  readonly systemClientIds: Map<string, string>;
  signedIn: boolean;
  /** What failed for the step as a whole: signing in. */
  failure: unknown;
  readonly stopped: StepStopped | undefined;
}

/** Tells what became of a run: log, outputs, summary, and one annotation for each failure. */
export async function report(run: Run): Promise<void> {
  const { request } = run;
  const asked = { operation: request.operation, dryRun: request.operation !== 'show' && request.dryRun };
  const results = run.targets.map((target) => result(run, target, asked));
  for (const done of results) logResult(done, asked.dryRun);
  for (const target of run.targets) warnOfOrphans(target, asked.dryRun);
  for (const [name, value] of Object.entries(outputsOf(results, asked.operation, run.tenantId))) {
    core.setOutput(name, value);
  }
  if (request.summary) await writeSummary(summaryOf(results, asked, request.cloud));
  if (request.comment && run.stopped) say('No comment on the pull request: the step was stopped.');
  else if (request.comment) {
    const { commentOnPullRequest } = await import('./comment.ts');
    await commentOnPullRequest(commentOf(results, asked, request.cloud), request.comment.token);
  }
  // What failed for all, such as signing in, is told once.
  const texts = results.flatMap(({ resource }) => (resource.error === null ? [] : [resource.error]));
  for (const text of run.failure === undefined ? texts : new Set(texts)) annotate(text);
  if (run.stopped) say(lastWord(run, run.stopped));
}

function result(run: Run, target: Target, asked: Pick<Asked, 'operation' | 'dryRun'>): TargetResult {
  const { request } = run;
  const signIn = request.signIn;
  const error =
    target.failure ?? ('progress' in target && target.done ? undefined : (run.failure ?? run.stopped));
  const kind = 'progress' in target ? target.progress.kind : target.pattern.kind;
  const text = (): string =>
    error === run.stopped ? stoppedText(run, target) : explain(error, { kind, signIn, cloud: request.cloud });
  const failure = error === undefined ? undefined : { error, text: text() };
  if (!('progress' in target)) {
    return resultOfPattern(
      kind,
      target.pattern.pattern,
      failure ?? { error: undefined, text: 'not started' },
    );
  }
  const selection = selectionFor(request.identities, target.progress.id);
  const { identities, ...rest } = resultOf(target.progress, { ...asked, selection }, failure, run.known);
  const clientId = run.systemClientIds.get(resourceKey(target.progress.id)) ?? null;
  return {
    ...rest,
    identities: identities.map((identity) =>
      identity.type === 'system-assigned' ? { ...identity, clientId } : identity,
    ),
  };
}

function stoppedText({ stopped, signedIn }: Run, target: Target): string {
  if ('pattern' in target) {
    const { kind, pattern } = target.pattern;
    const doing = signedIn ? 'listing them' : 'signing in';
    return `${factsOf(kind).noun}s that match '${pattern}': ${stopped?.message} while ${doing}. Nothing was changed.`;
  }
  const { progress } = target;
  const doing = signedIn ? describe(progress) : 'signing in';
  return `${nameOf(progress.kind, progress.id)}: ${stopped?.message} while ${doing}. ${sent(progress)}`;
}

function sent({ written, unanswered }: ResourceTarget['progress']): string {
  if (unanswered) return 'A change was sent; whether Azure took it is not known.';
  return written
    ? 'Azure accepted a change; whether it was finished is not known.'
    : 'Nothing was sent that changes it.';
}

function lastWord(run: Run, stopped: StepStopped): string {
  const open = run.targets.flatMap((target) =>
    'progress' in target && !target.done && target.failure === undefined ? [target] : [],
  );
  const lines = open
    .slice(0, 20)
    .map((target) => `- ${nameOf(target.progress.kind, target.progress.id)}: ${sent(target.progress)}`);
  const more = open.length > lines.length ? [`- and ${open.length - lines.length} more`] : [];
  return [`The step was ${stopped.message}.`, ...lines, ...more].join('\n');
}

/** The principal of a system-assigned identity goes with it; its role assignments stay behind. */
function warnOfOrphans(target: Target, dryRun: boolean): void {
  if (!('progress' in target)) return;
  const { kind, id, before, last, plan, written } = target.progress;
  const principalId = (before ?? last)?.identities.system?.principalId;
  const goes = dryRun
    ? plan?.removeSystem && target.failure === undefined
    : written && last?.identities.system === undefined;
  if (!principalId || !goes) return;
  warn(
    `${nameOf(kind, id)}: the system-assigned identity ${dryRun ? 'would be' : 'was'} removed, and its principal ${principalId} with it. ` +
      `Role assignments of that principal ${dryRun ? 'would be' : 'are'} orphaned; to list them: ` +
      `az role assignment list --all --query "[?principalId=='${principalId}']"`,
  );
}
