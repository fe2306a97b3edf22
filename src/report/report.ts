import type { Run } from '../run.ts';
import type { StepContext } from '../step.ts';
import { messageOf } from '../text.ts';
import { driftOf } from './drift.ts';
import { explain } from './explain.ts';
import { info, logHint, logResults, logRoles, setFailed, warning } from './log.ts';
import { reportMode } from './mode.ts';
import { orphanWarning } from './orphans.ts';
import { outputsOf } from './outputs.ts';
import type { TargetResult } from './results.ts';
import type { RolesReport } from './roles-report.ts';
import { explainContext, resultsOf, sharesFailure } from './run-results.ts';
import { lastWord } from './stopped.ts';
import { commentOf, type Report, summaryOf, writeSummary } from './summary.ts';
import { writeOutputs } from './write-outputs.ts';

/**
 * Tells what became of a run: log, one annotation for each failure, outputs, summary and comment, in the order of
 * what must not be lost. What cannot be written hides nothing that was told before.
 */
export async function report(run: Run, step: StepContext): Promise<void> {
  const { request } = run;
  const mode = reportMode(request);
  const results = await resultsOf(run);
  logResults(results, mode.dryRun);
  for (const target of run.targets) {
    const text = orphanWarning(target, run);
    if (text) warning(text);
  }
  for (const { hints } of results) for (const hint of hints) logHint(hint);
  const roles = await reportRoles(run, results);
  reportFailures(run, results, roles);
  const created = run.createdIdentities.filter(({ isDone }) => isDone).map(({ id }) => id);
  const changedBesides = created.length > 0 || roles?.isChanged === true;
  const roleAssignments = roles?.assignments ?? [];
  writeOutputs(outputsOf(results, { ...mode, tenantId: run.tenantId, changedBesides, roleAssignments }));

  const nextStep = request.operation === 'show' || request.roles.length === 0;
  const summary = { results, mode, cloud: request.cloud, roles, created, nextStep };
  if (request.summary) writeOrWarn(summaryOf(summary));
  const isNews =
    changedBesides ||
    (roles?.failures ?? []).length > 0 ||
    results.some(({ resource }) => resource.changed || resource.status === 'failed');
  const cutOff = await comment(run, summary, isNews, step);
  if (run.stopped) tellLastWord(run, results, [...cutOff, ...(roles?.lastWords ?? [])]);
}

/** What became of roles; loaded late, because most steps have none. */
async function reportRoles(run: Run, results: readonly TargetResult[]): Promise<RolesReport | undefined> {
  const { request, roles } = run;
  if (!roles) return undefined;
  const { rolesReport } = await import(/* webpackChunkName: "roles" */ './roles-report.ts');
  const { targets } = run;
  const context = explainContext(run);
  const report = rolesReport({ roles, targets, results, mode: reportMode(request), context });
  logRoles(report.log, report.notes);
  return report;
}

/**
 * One annotation for each failed target and each failed line of roles; what failed for all, such as signing in, is
 * told once.
 */
function reportFailures(run: Run, results: readonly TargetResult[], roles: RolesReport | undefined): void {
  const texts = results.flatMap(({ resource }) => (resource.error === null ? [] : [resource.error]));
  for (const text of run.failure === undefined ? texts : new Set(texts)) setFailed(text);
  for (const text of roles?.failures ?? []) setFailed(text);
  // What failed after all targets were done, each by itself or well.
  if (run.failure !== undefined && !run.entries.some(sharesFailure))
    setFailed(explain(run.failure, explainContext(run)));
  const drift = driftOf(run, results, roles);
  if (drift) setFailed(drift);
}

/**
 * Keeps the comment on the pull request, if one was asked for; loaded late.
 * @returns what is to be said of it where the step was stopped meanwhile
 */
async function comment(
  run: Run,
  summary: Report,
  isNews: boolean,
  step: StepContext,
): Promise<readonly string[]> {
  const { comment: options } = run.request;
  if (!options) return [];
  if (run.stopped) {
    info('No comment on the pull request: the step was stopped.');
    return [];
  }
  const { commentOnPullRequest } = await import('./comment.ts');
  const { token, onlyChanges } = options;
  const settings = { report: commentOf(summary), token, mayCreate: !onlyChanges || isNews };
  const { write, lastFault } = await commentOnPullRequest(settings, step);
  if (!step.signal.aborted || write === 'accepted') return [];
  const status = write === 'none' ? 'nothing was sent' : 'whether it was written is not known';
  const fault = lastFault ? ` The last fault was: ${lastFault}.` : '';
  return [`- the comment on the pull request: ${status}.${fault}`];
}

/** A stopped step fails, even when it had nothing left to do but to report. */
function tellLastWord(run: Run, results: readonly TargetResult[], aboutOthers: readonly string[]): void {
  const word = lastWord(run, aboutOthers);
  if (results.some(({ resource }) => resource.status === 'failed')) info(word);
  else setFailed(word);
}

function writeOrWarn(summary: string): void {
  try {
    writeSummary(summary);
  } catch (error) {
    warning(`The job summary could not be written: ${messageOf(error)}`);
  }
}
