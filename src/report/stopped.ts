import type { Entry } from '../journal.ts';
import { deleteCommands } from '../roles/commands.ts';
import type { RunState } from '../run.ts';
import { StepStopped } from '../step.ts';
import { firstOf } from '../text.ts';
import { activitiesOf } from './log.ts';
import { command, lines } from './message.ts';

/** The reason why the step was stopped, or undefined if it wasn't. */
export function stopOf({ step }: Pick<RunState, 'step'>): StepStopped | undefined {
  const reason: unknown = step.signal.aborted ? step.signal.reason : undefined;
  return reason instanceof StepStopped ? reason : undefined;
}

/** The headings for the states of writes, in the order that a reader needs. */
const HEADINGS: Readonly<Record<Entry['state'], string>> = {
  sent: "Sent, but the outcome isn't known",
  accepted: "Accepted by Azure, but it isn't known whether they finished",
  planned: 'Not sent',
  refused: 'Refused by Azure',
  done: 'Done',
};

/** Every write of a stopped step, grouped by how far it got. */
export function unfinished({ journal }: RunState): string {
  const parts = Object.entries(HEADINGS).flatMap(([of, heading]) => {
    const items = journal.entries.filter(({ state }) => state === of).map(describeEntry);
    return items.length === 0 ? [] : [`${heading}:`, ...firstOf(items).map((item) => `- ${item}`)];
  });
  return parts.length > 0 ? lines(...parts) : 'Nothing was sent.';
}

/** Describe a write: `container app 'web': + id-shop`. */
export function describeEntry({ subject, changes }: Entry): string {
  return changes.length > 0 ? `${subject.label}: ${changes.join(', ')}` : subject.label;
}

/** The last message of a stopped step, which is also its annotation. */
export function lastMessage(state: RunState, stop: StepStopped, isCommentUnknown: boolean): string {
  const { targets, http, roles } = state;
  const remaining = [...roles.records].flatMap(({ entry, id, error }) =>
    entry?.kind === 'revocation' && entry.state !== 'done' && error === undefined ? (id ?? []) : [],
  );
  return lines(
    `The step was ${stop.message}.${http.lastFault ? ` The last fault was ${http.lastFault}.` : ''}`,
    stop.fix && `To fix: ${stop.fix}`,
    targets.open.length > 0 ? 'Not finished:' : 'All targets had finished.',
    ...activitiesOf(targets.open).map((activity) => `- ${activity}`),
    unfinished(state),
    isCommentUnknown ? "The comment on the pull request was sent, but its outcome isn't known." : undefined,
    remaining.length > 0 ? 'These role assignments might remain. To delete them, run:' : undefined,
    command(...deleteCommands(remaining)),
  );
}
