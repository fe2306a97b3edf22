import { lastSegment } from '../resource-id.ts';
import { identityTypeOf } from '../resources/snapshot.ts';
import { roleText } from '../roles/record.ts';
import type { RunState } from '../run.ts';
import { firstOf, upperFirst } from '../text.ts';
import { type Findings, findingsOf } from './findings.ts';
import { group, info, notice, setFailed, warning } from './log.ts';
import { type Changeable, outcomeOf, tally, textOf } from './message.ts';
import { outputsOf, writeOutputs } from './outputs.ts';
import type { TargetResult } from './results.ts';
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
  // A stop is one cause, no matter how many targets it affects. Its annotation is the last message.
  for (const { error, message } of findings.failures) if (!stop || error !== stop) setFailed(textOf(message));
  if (findings.drift) setFailed(findings.drift);
  writeOutputs(outputsOf(findings, state.session?.tenantId ?? request.signIn.tenantId ?? ''));
  if (request.summary) writeSummary(summaryOf(findings));
  const stoppedComment = stop ? 'not sent' : await comment(state, findings);
  const lateStop = stopOf(state);
  // A stopped step fails, even if only its report was left.
  if (stoppedComment && lateStop) setFailed(lastMessage(state, lateStop, stoppedComment === 'unknown'));
}

/** Keep the comment on the pull request, if the step asks for one. Loaded late. */
async function comment(state: RunState, findings: Findings): Promise<'not sent' | 'unknown' | undefined> {
  const { comment: options } = state.request;
  if (!options) return undefined;
  const { commentOnPullRequest } = await import('./comment.ts');
  const mayCreate = !options.onlyChanges || findings.isChanged || findings.failures.length > 0;
  return commentOnPullRequest(summaryOf(findings, 'comment'), mayCreate, options, state);
}

/** Log the results: one group for each target, with its result in the title, and one group for all roles. */
export function logResults({ targets, roles, roleNotes, isPlan, request }: Findings): void {
  for (const result of targets) {
    const { target, after } = result;
    const title = request.operation === 'show' && after ? identityTypeOf(after) : resultIn(result, isPlan);
    group(`${target.label}: ${title}`, detailsOf(result, isPlan));
  }
  const lines = roles.map((role) => {
    const { change, scope, assignee } = role;
    const preposition = change === 'removed' ? 'from' : change === 'added' ? 'to' : 'of';
    return `${doneOf('role', change, isPlan)} role ${roleText(role)} ${preposition} ${assignee.label} at ${scope}.`;
  });
  const words = roles.map(({ change }) => outcomeOf('role', change, isPlan));
  if (lines.length > 0) group(`Roles: ${tally(words)}`, lines);
  for (const note of roleNotes) info(note);
}

/** A change as the beginning of a sentence: `Granted`. Otherwise `Unchanged:` or `Would be granted:`. */
function doneOf(kind: Changeable, change: string, isPlan: boolean): string {
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
      return `${doneOf('registry', change, isPlan)} registry ${server} with identity '${lastSegment(identity)}'.${rest}`;
    }),
  ];
}
