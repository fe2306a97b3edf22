import { setImmediate as nextTurn } from 'node:timers/promises';
import * as core from '@actions/core';
import { isDryRun } from '../request.ts';
import type { Run } from '../run.ts';
import type { StepContext } from '../step.ts';
import type { TargetOrPattern } from '../target/find.ts';
import { Target } from '../target/target.ts';
import { messageOf } from '../text.ts';
import { driftOf } from './drift.ts';
import { type ExplainContext, explain } from './explain.ts';
import { info, logHint, logResults, logRoles, setFailed, warning } from './log.ts';
import { reportMode } from './mode.ts';
import { tooLarge } from './output-limits.ts';
import { outputsOf } from './outputs.ts';
import { resultOf, resultOfUnmatched, type TargetResult } from './results.ts';
import type { RolesReport } from './roles.ts';
import { lastWord, stoppedText } from './stopped.ts';
import { commentOf, summaryOf, writeSummary } from './summary.ts';

/** The identities that a report holds at most: 40 MB of JSON, forty times what GitHub hands on to other jobs. */
const MAX_IDENTITIES = 100_000;

/**
 * Tells what became of a run: log, one annotation for each failure, outputs, summary and comment, in the order of
 * what must not be lost. What cannot be written hides nothing that was told before.
 */
export async function report(run: Run, { signal }: Pick<StepContext, 'signal'>): Promise<void> {
  const { request } = run;
  const mode = reportMode(request);
  const results = await resultsOf(run);
  logResults(results, mode.dryRun);
  for (const entry of run.entries) if (entry instanceof Target) warnOfOrphans(entry, run);
  for (const { hints } of results) for (const hint of hints) logHint(hint);
  const roles = await reportRoles(run, results);
  annotate(run, results, roles);
  const changedBesides = run.createdIdentities.some(({ isDone }) => isDone) || roles?.isChanged === true;
  const roleAssignments = roles?.assignments ?? [];
  setOutputs(outputsOf(results, { ...mode, tenantId: run.tenantId, changedBesides, roleAssignments }));

  const nextStep = request.operation === 'show' || request.roles.length === 0;
  const created = run.createdIdentities.filter(({ isDone }) => isDone).map(({ id }) => id);
  const summary = { results, mode, cloud: request.cloud, roles, created, nextStep };
  if (request.summary) writeOrWarn(summaryOf(summary));
  if (request.comment && run.stopped) info('No comment on the pull request: the step was stopped.');
  else if (request.comment) {
    const { commentOnPullRequest } = await import('./comment.ts');
    const { token, onlyChanges } = request.comment;
    const isWorthOne =
      changedBesides ||
      (roles?.failures ?? []).length > 0 ||
      results.some(({ resource }) => resource.changed || resource.status === 'failed');
    const settings = { report: commentOf(summary), token, mayCreate: !onlyChanges || isWorthOne };
    await commentOnPullRequest(settings, signal);
  }
  if (run.stopped) tellLastWord(run, results, roles);
}

/** What became of roles; loaded late, because most steps have none. */
async function reportRoles(run: Run, results: readonly TargetResult[]): Promise<RolesReport | undefined> {
  const { request, roles } = run;
  if (!roles) return undefined;
  const { rolesReport } = await import('./roles.ts');
  const targets = run.entries.filter((entry) => entry instanceof Target);
  const context = contextOf(run);
  const report = rolesReport({ roles, targets, results, mode: reportMode(request), context });
  logRoles(report.log, report.notes);
  return report;
}

/**
 * One annotation for each failed target and each failed line of roles; what failed for all, such as signing in, is
 * told once.
 */
function annotate(run: Run, results: readonly TargetResult[], roles: RolesReport | undefined): void {
  const texts = results.flatMap(({ resource }) => (resource.error === null ? [] : [resource.error]));
  for (const text of run.failure === undefined ? texts : new Set(texts)) setFailed(text);
  for (const text of roles?.failures ?? []) setFailed(text);
  // What failed after all targets were done.
  if (run.failure !== undefined && texts.length === 0) setFailed(explain(run.failure, contextOf(run)));
  const drift = driftOf(run, results, roles);
  if (drift) setFailed(drift);
}

/** A stopped step fails, even when it had nothing left to do but to report. */
function tellLastWord(run: Run, results: readonly TargetResult[], roles: RolesReport | undefined): void {
  const word = lastWord(run, roles?.lastWords);
  if (results.some(({ resource }) => resource.status === 'failed')) info(word);
  else setFailed(word);
}

function setOutputs(outputs: Readonly<Record<string, string>>): void {
  for (const text of tooLarge(outputs)) warning(text);
  try {
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
  } catch (error) {
    setFailed(`The outputs could not be written: ${messageOf(error)}`);
  }
}

function writeOrWarn(summary: string): void {
  try {
    writeSummary(summary);
  } catch (error) {
    warning(`The job summary could not be written: ${messageOf(error)}`);
  }
}

/** What became of each entry, with no more identities in all than memory and outputs have room for. */
async function resultsOf(run: Run): Promise<readonly TargetResult[]> {
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
  const context = { ...contextOf(run), kind: isTarget ? entry.kind : entry.pattern.kind };
  const own = isTarget ? failureOf(entry) : entry.error;
  if (own !== undefined) return explain(own, context);
  if (isTarget && !entry.isOpen) return null;
  if (run.failure !== undefined) return explain(run.failure, context);
  return run.stopped ? stoppedText(run, run.stopped, entry) : null;
}

/** What advice may name that is about no one target. */
function contextOf({ request }: Run): ExplainContext {
  const { operation, signIn, cloud } = request;
  return { kind: undefined, isReadOnly: operation === 'show' || request.dryRun, signIn, cloud };
}

function failureOf({ outcome }: Target): unknown {
  return outcome.state === 'failed' ? outcome.error : undefined;
}

/** The principal of a system-assigned identity goes with it; its role assignments stay behind. */
function warnOfOrphans(target: Target, { request, roles }: Run): void {
  const dryRun = isDryRun(request);
  const principalId = target.first?.identities.system?.principalId;
  const goes = dryRun
    ? target.plan?.removeSystem && target.outcome.state === 'succeeded'
    : target.write === 'accepted' && target.latest?.identities.system === undefined;
  if (!principalId || !goes || roles?.isCleanedUp(principalId)) return;
  warning(
    `${target.label}: the system-assigned identity ${dryRun ? 'would be' : 'was'} removed, and its principal ${principalId} with it. ` +
      `Role assignments of that principal ${dryRun ? 'would be' : 'are'} orphaned; to list them: ` +
      `az role assignment list --all --query "[?principalId=='${principalId}']"`,
  );
}
