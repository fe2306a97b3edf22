import { getOrInsert } from '../collections.ts';
import { type Entry, isAccepted } from '../journal.ts';
import { resourceKey } from '../resource-id.ts';
import type { Selection } from '../resources/selection.ts';
import type { Target } from '../resources/target.ts';
import { deleteCommands } from '../roles/commands.ts';
import type { RunState } from '../run.ts';
import { StepStopped } from '../step.ts';
import { firstOf } from '../text.ts';
import { command, durationOf, lines, type Message } from './message.ts';

/** The stop of a step that was stopped before its end. */
export function stopOf({ step }: Pick<RunState, 'step'>): StepStopped | undefined {
  const reason: unknown = step.signal.aborted ? step.signal.reason : undefined;
  return reason instanceof StepStopped ? reason : undefined;
}

/** The error of a target that was in progress, or hadn't begun, when the step was stopped. */
export function stoppedMessage(
  state: RunState,
  stop: StepStopped,
  target: Target,
  others: ReturnType<typeof otherWrites>,
): Message {
  const { activity, ms } = target.activity;
  const doing = state.session ? `${activity}${ms > 0 ? `, ${durationOf(ms)}` : ''}` : 'signing in';
  const verb = state.request.operation === 'show' ? 'read' : 'update';
  // The fault can be about another target. The last message shows it.
  const fault = state.targets.all.length === 1 ? faultOf(state) : '';
  return {
    what: `Can't ${verb} ${target.label}.`,
    why: `The step was ${stop.message} (while ${doing}).${fault}`,
    fix: fixOf(stop),
    state: stateOf([target], others),
  };
}

function fixOf({ message }: StepStopped): string | undefined {
  return message.includes('timeout-minutes')
    ? "Increase 'timeout-minutes', or run the job again."
    : undefined;
}

/**
 * Find the writes that concern a target beside its own: the creation of its identities, and the roles of the step.
 * Thousands of targets can share a selection of hundreds of identities.
 */
export function otherWrites({ journal }: Pick<RunState, 'journal'>): (target: Target) => readonly Entry[] {
  const bySelection = new Map<Selection, readonly Entry[]>();
  const others = journal.entries.filter(({ kind }) => kind !== 'identities' && kind !== 'registry');
  return ({ selection }) =>
    getOrInsert(bySelection, selection, () => {
      const named = new Set(selection.user === 'all' ? [] : selection.user.map(resourceKey));
      return others.filter(
        ({ kind, subject: { id } }) => kind !== 'creation' || (id && named.has(resourceKey(id))),
      );
    });
}

/** Describe how far the writes to targets got, the creation of their identities, and the roles of the step. */
export function stateOf(targets: readonly Target[], others: ReturnType<typeof otherWrites>): string {
  const shared = [...new Set(targets.map(others))].flat();
  const roles = shared.filter(({ kind }) => kind !== 'creation');
  const creations = shared.filter(({ kind }) => kind === 'creation');
  const writes = [...targets.flatMap((target) => target.writes), ...creations];
  if ([...writes, ...roles].some(({ state }) => state === 'sent'))
    return "A change was sent, and its outcome isn't known.";
  const isRunning = writes.some(({ state }) => state === 'accepted');
  if (isRunning) return "Azure accepted a change. It isn't known whether it finished.";
  if (writes.some(isAccepted)) return 'A change was made.';
  return roles.some(isAccepted) ? 'Only roles were changed.' : 'Nothing was changed.';
}

/** The last fault of a request. */
function faultOf({ http }: RunState): string {
  const fault = http.lastFault;
  return fault ? ` The last fault was ${fault}.` : '';
}

/** The states of writes in the order that a reader needs. */
const HEADINGS: Readonly<Record<Entry['state'], string>> = {
  sent: "Sent. The outcome of these isn't known",
  accepted: "Accepted by Azure. It isn't known whether these finished",
  planned: 'Not sent',
  refused: 'Refused by Azure',
  done: 'Done',
};

/** Every write of a stopped step, by how far it got. */
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

/** The last message of a stopped step. */
export function lastMessage(state: RunState, stop: StepStopped, isCommentUnknown: boolean): string {
  const isTargetsDone = state.targets.open.length === 0;
  const remaining = [...state.roles.records].flatMap(({ entry, id, error }) =>
    entry?.kind === 'revocation' && entry.state !== 'done' && error === undefined ? (id ?? []) : [],
  );
  const fix = fixOf(stop);
  return lines(
    `The step was ${stop.message}.${faultOf(state)}`,
    fix && `To fix: ${fix}`,
    unfinished(state),
    isTargetsDone ? 'All targets had finished.' : undefined,
    isCommentUnknown ? "The comment on the pull request was sent, and its outcome isn't known." : undefined,
    remaining.length > 0 ? 'These role assignments might remain. To delete them, run:' : undefined,
    command(...deleteCommands(remaining)),
  );
}
