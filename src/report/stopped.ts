import { kindInfo } from '../kinds.ts';
import { describeResource, type ResourceId, resourceKey } from '../resource-id.ts';
import type { TargetOrPattern } from '../resources/find.ts';
import { Target } from '../resources/target.ts';
import type { Run } from '../run.ts';
import type { StepStopped } from '../step.ts';
import { firstLines } from './words.ts';

/** What is told of a run that was stopped. */
export type StoppedRun = Pick<
  Run,
  'entries' | 'targets' | 'isSignedIn' | 'stopped' | 'createdIdentities' | 'roles' | 'lastFault'
>;

/** The error of a target or pattern on which work was going on, or had not begun, when the step was stopped. */
export function stoppedText(run: StoppedRun, stopped: StepStopped, entry: TargetOrPattern): string {
  const last = lastFault(run, entry instanceof Target && run.isSignedIn ? entry : undefined);
  if (!(entry instanceof Target)) {
    const { kind, pattern } = entry.pattern;
    const activity = run.isSignedIn ? 'listing them' : 'signing in';
    return `${kindInfo(kind).noun}s that match '${pattern}': ${stopped.message} while ${activity}. Nothing was changed.${last}`;
  }
  const activity = run.isSignedIn ? entry.activity : 'signing in';
  const created = run.createdIdentities
    .filter(({ id }) => wants(entry, id))
    .map((one) => ` ${creation(one)}`);
  return `${entry.label}: ${stopped.message} while ${activity}. ${writeStatus(entry)}${created.join('')}${last}`;
}

/** What a stopped step says at its end: what was sent and what is not known. */
export function lastWord(run: StoppedRun, aboutOthers: readonly string[] = []): string {
  const patterns = run.entries.flatMap((entry) => (entry instanceof Target ? [] : [entry.pattern.pattern]));
  const open = run.targets.filter(({ isOpen }) => isOpen);
  const changed = run.targets.filter(({ isOpen, write }) => !isOpen && write === 'accepted');
  // Those that a change was sent to come first: the list may be cut.
  const inOrder = [
    ...open.filter(({ write }) => write !== 'none'),
    ...open.filter(({ write }) => write === 'none'),
  ];
  const pending = run.roles?.pending;
  return [
    `The step was ${run.stopped?.message}.${lastFault(run)}`,
    ...run.createdIdentities.map((created) => `- ${creation(created)}`),
    ...aboutOthers,
    ...firstLines(inOrder.map((target) => `- ${target.label}: ${writeStatus(target)}`)),
    ...patterns.map((pattern) => `- '${pattern}': Nothing was sent.`),
    ...(changed.length > 0
      ? [`Changed and done before: ${changed.length} of ${run.targets.length} targets.`]
      : []),
    ...(open.length + patterns.length === 0 ? ['All targets were done.'] : []),
    ...(pending ? [`Not done: ${pending}.`] : []),
  ].join('\n');
}

function lastFault(run: StoppedRun, target?: Target): string {
  const fault = run.lastFault(target);
  return fault ? ` The last fault was: ${fault}.` : '';
}

function wants({ plan }: Target, id: ResourceId): boolean {
  return plan?.addUser.some((wanted) => resourceKey(wanted) === resourceKey(id)) ?? false;
}

function creation({ id, isDone }: Run['createdIdentities'][number]): string {
  const status = isDone ? 'It was created.' : 'Its creation was sent; whether Azure took it is not known.';
  return `${describeResource(id)}: ${status}`;
}

function writeStatus({ write }: Target): string {
  switch (write) {
    case 'unknown':
      return 'A change was sent; whether Azure took it is not known.';
    case 'accepted':
      return 'Azure accepted a change; whether it was finished is not known.';
    case 'none':
      return 'Nothing was sent that changes it.';
  }
}
