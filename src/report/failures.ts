import { AzureError } from '../azure/errors.ts';
import { type Entry, isAccepted } from '../journal.ts';
import { isDryRun } from '../request.ts';
import { formatResourceId, idKey } from '../resource-id.ts';
import type { Target } from '../resources/target.ts';
import { type RoleRecord, roleText } from '../roles/record.ts';
import type { RunState } from '../run.ts';
import type { StepStopped } from '../step.ts';
import { firstOf, sentenceList } from '../text.ts';
import { explain } from './explain.ts';
import { durationOf, type FailureContext, type Message } from './message.ts';
import { stopOf } from './stopped.ts';

/** A failure with everything that it affects. */
export interface Failure {
  readonly error: unknown;
  /** The line of roles that failed. Undefined for targets, and for the step as a whole. */
  readonly label?: string;
  /** Empty for a line, and for a step that failed after all targets were done. */
  readonly targets: readonly Target[];
  readonly message: Message;
}

/** The progress of the writes that targets share: creations of identities, and roles. */
interface SharedWrites {
  /** One was sent, and its outcome isn't known. */
  readonly isUnknown: boolean;
  /** The changes that Azure accepted, in words. */
  readonly changes: readonly string[];
}

/**
 * The failures of targets and of the step as a whole, one for each cause. A failure of the step counts for all targets
 * that weren't done. So does a stop, but with a separate message for each target.
 */
export function targetFailures(state: RunState): readonly Failure[] {
  const { targets, failure, journal } = state;
  const stop = stopOf(state);
  const shared = sharedWrites(journal.entries);
  const errorOf = ({ outcome, isOpen }: Target): unknown =>
    outcome.state === 'failed' ? outcome.error : isOpen ? failure : undefined;
  const failed = targets.all.filter((target) => errorOf(target) !== undefined);
  const byError = Map.groupBy(failed, errorOf);
  if (failure !== undefined && !byError.has(failure)) byError.set(failure, []);
  const failures = [...byError].map(([error, ofError]): Failure => {
    return { error, targets: ofError, message: targetMessage(error, ofError, shared, state) };
  });
  if (!stop || failure !== undefined) return failures;
  const stopped = targets.open.map((target): Failure => {
    return { error: stop, targets: [target], message: stoppedMessage(target, stop, shared, state) };
  });
  return [...failures, ...stopped];
}

/** The failures that are annotated: those of lines of roles, and of targets and the step unless a line covers them. */
export function annotatedFailures(
  ofTargets: readonly Failure[],
  roles: readonly RoleRecord[],
  state: RunState,
): readonly Failure[] {
  const failed = roles.filter(({ line, error }) => line && error !== undefined);
  const covered = new Set(failed.map(({ error }) => error));
  const isCovered = ({ error }: Failure): boolean =>
    covered.has(error) || (error instanceof Error && covered.has(error.cause));
  const byLine = Map.groupBy(failed, ({ line }) => `${line?.input}, line ${line?.line}`);
  return [
    ...ofTargets.filter((failure) => !isCovered(failure)),
    ...[...byLine].flatMap(([label, records]) => lineFailure(label, records, state)),
  ];
}

/**
 * Explain the failure of targets with the state that it leaves. The state is obvious if Azure accepted the change
 * first.
 */
function targetMessage(
  error: unknown,
  targets: readonly Target[],
  shared: SharedWrites,
  state: RunState,
): Message {
  // The others weren't done when the step failed.
  const failed = targets.filter(({ isOpen }) => !isOpen);
  const context = { ...contextOf(error, state), target: failed[0] };
  const message = explain(error, context);
  const failedLater = error instanceof AzureError && error.wasAccepted;
  const isObvious = context.isReadOnly || failedLater || message.state !== undefined || failed.length === 0;
  return isObvious ? message : { ...message, state: stateOf(failed, shared) };
}

/** The error of a target that was in progress, or hadn't begun, when the step was stopped. */
function stoppedMessage(
  target: Target,
  stop: StepStopped,
  shared: SharedWrites,
  { request }: RunState,
): Message {
  const { activity, ms } = target.activity;
  const verb = request.operation === 'show' ? 'read' : 'update';
  return {
    what: `Can't ${verb} ${target.label}.`,
    why: `The step was ${stop.message} (while ${activity}${ms > 0 ? `, ${durationOf(ms)}` : ''}).`,
    fix: stop.fix,
    state: stateOf([target], shared),
  };
}

/** Describe how far the writes to targets got, and those that they share. */
function stateOf(targets: readonly Target[], shared: SharedWrites): string {
  const own = new Set(targets.flatMap(({ writes }) => writes.map(({ state }) => state)));
  if (own.has('sent') || shared.isUnknown) return "A change was sent, but its outcome isn't known.";
  if (own.has('accepted')) return "Azure accepted a change, but it isn't known whether it finished.";
  if (own.has('done')) return 'A change was made.';
  return shared.changes.length > 0 ? `Only ${sentenceList(shared.changes)}.` : 'Nothing was changed.';
}

function sharedWrites(entries: readonly Entry[]): SharedWrites {
  const shared = entries.filter(({ kind }) => kind !== 'identities' && kind !== 'registries');
  const changes = shared
    .filter(isAccepted)
    .map(({ kind }) => (kind === 'creation' ? 'identities were created' : 'roles were changed'));
  return { isUnknown: shared.some(({ state }) => state === 'sent'), changes: [...new Set(changes)] };
}

/** The failure of a line of roles, for all identities. */
function lineFailure(label: string, records: readonly RoleRecord[], state: RunState): readonly Failure[] {
  const [first] = records;
  if (!first?.line) return [];
  const { error, entry, line } = first;
  const context = { ...contextOf(error, state), role: first, isOtherTenant: isOtherTenant(first, state) };
  const message = explain(error, context);
  const isRevoked =
    entry?.kind === 'revocation' || state.request.operation === 'remove' || line.input === 'revoke-roles';
  const [cannot, word] = isRevoked ? ["Can't revoke", 'from'] : ["Can't grant", 'to'];
  const names = sentenceList(firstOf(records.map(({ assignee }) => assignee.label)));
  const what = `${cannot} role ${roleText(first)} ${word} ${names}.`;
  const why = `${message.why ?? message.what} See line ${line.line} of '${line.input}'.`;
  return [{ error, label, targets: [], message: { ...message, what, why } }];
}

/** With Lighthouse, an identity can be in a tenant other than the one that the action signed in to. */
function isOtherTenant({ assignee }: RoleRecord, { session, targets, identities }: RunState): boolean {
  const key = idKey(assignee.identity);
  const target = targets.all.find(({ id }) => idKey(formatResourceId(id)) === key);
  const tenant = target?.latest?.identities.tenantId ?? identities?.known.get(key)?.tenantId;
  return tenant != null && session !== undefined && tenant.toLowerCase() !== session.tenantId.toLowerCase();
}

/** Everything that every explanation can use. */
function contextOf(error: unknown, { request, journal }: RunState): FailureContext {
  const isReadOnly = request.operation === 'show' || isDryRun(request);
  const isCreation = journal.entries.some((entry) => entry.kind === 'creation' && entry.error === error);
  return { signIn: request.signIn, cloud: request.cloud, isReadOnly, isCreation };
}
