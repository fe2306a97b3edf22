import type { RunState } from '../run.ts';
import { type Findings, findingsOf } from './findings.ts';
import { info, logResults, notice, setFailed, warning } from './log.ts';
import { textOf } from './message.ts';
import { outputsOf, writeOutputs } from './outputs.ts';
import { lastMessage, stopOf } from './stopped.ts';
import { guideUrl, summaryOf, writeSummary } from './summary.ts';

/**
 * Report on a run: log, annotations, outputs, summary, and comment, in the order of importance. A failed write never
 * hides earlier output.
 */
export async function report(state: RunState): Promise<void> {
  const { request } = state;
  const stop = stopOf(state);
  const findings = findingsOf(state, guideUrl());
  logResults(findings);
  if (findings.orphans) warning(findings.orphans);
  for (const { level, text } of findings.hints) {
    if (level === 'warning') warning(text);
    else if (level === 'notice') notice(text);
    else info(text);
  }
  // A stop is one cause, however many targets it affects, so the last message is their only annotation.
  const isManyStopped = findings.failures.filter(({ error }) => stop && error === stop).length > 1;
  for (const { error, message } of findings.failures)
    if (!isManyStopped || error !== stop) setFailed(textOf(message));
  if (findings.drift) setFailed(findings.drift);
  writeOutputs(outputsOf(findings, state.session?.tenantId ?? request.signIn.tenantId ?? ''));
  if (request.summary) writeSummary(summaryOf(findings));
  const cutOff = stop ? 'not sent' : await comment(state, findings);
  const cause = stopOf(state);
  if (!cutOff || !cause) return;
  const text = lastMessage(state, cause, cutOff === 'unknown');
  // A stopped step fails, even if it only had to report.
  if (!isManyStopped && findings.targets.some(({ failure }) => failure)) info(text);
  else setFailed(text);
}

/** Keep the comment on the pull request, if the step asks for one. Loaded late. */
async function comment(state: RunState, findings: Findings): Promise<'not sent' | 'unknown' | undefined> {
  const { comment: options } = state.request;
  if (!options) return undefined;
  const { commentOnPullRequest } = await import('./comment.ts');
  const mayCreate = !options.onlyChanges || findings.isChanged || findings.failures.length > 0;
  return commentOnPullRequest(summaryOf(findings, 'comment'), mayCreate, options, state);
}
