import { AzureError } from '../azure/errors.ts';
import { isDryRun, type Request } from '../request.ts';
import { formatResourceId } from '../resource-id.ts';
import type { IdentitySet } from '../resources/identity-set.ts';
import type { RegistryRecord, Target } from '../resources/target.ts';
import type { RunState } from '../run.ts';
import { explain } from './explain.ts';
import { type IdentityResult, identityRows, planned } from './identity-rows.ts';
import type { FailureContext, Message } from './message.ts';
import { otherWrites, stateOf, stopOf, stoppedMessage } from './stopped.ts';

/** One registry of one target with its outcome. */
interface RegistryResult extends Omit<RegistryRecord, 'change'> {
  readonly change: RegistryRecord['change'] | 'failed';
}

/** The outcome of one target. */
export interface TargetResult {
  readonly target: Target;
  /** All identities that it has, or would have. Undefined if it was never read. */
  readonly after: IdentitySet | undefined;
  /** The selected identities. */
  readonly identities: readonly IdentityResult[];
  readonly registries: readonly RegistryResult[];
  /** Its identities or registries were changed, or would be. */
  readonly isChanged: boolean;
  readonly failure: Failure | undefined;
}

/** A failure with everything that it affects. Each is one annotation. */
export interface Failure {
  readonly error: unknown;
  /** The line of roles that failed. Undefined for targets, and for the step as a whole. */
  readonly label: string | undefined;
  readonly targets: readonly Target[];
  readonly message: Message;
}

/** The outcome of each target of a run, in the order of the outputs. */
export function resultsOf(state: RunState): readonly TargetResult[] {
  const failures = targetFailures(state).flatMap((failure) =>
    failure.targets.map((target) => [target, failure] as const),
  );
  const byTarget = new Map(failures);
  return state.targets.all.map((target) => resultOf(target, state, byTarget.get(target)));
}

/** The outcome of a target. A failure before the first write adds no identities. */
function resultOf(target: Target, state: RunState, failure: Failure | undefined): TargetResult {
  const { latest, plan, isWritten, writes, registries, outcome } = target;
  const known = state.identities?.known ?? new Map();
  // In a dry run, the planned writes stay planned.
  const isPlanned = isDryRun(state.request) && !failure && plan !== undefined;
  const now = latest?.identities;
  const after = now && isPlanned ? planned(now, plan, known) : now;
  const isShown = after !== undefined && (!failure || isWritten || target.isVerified);
  const isDone = isPlanned || outcome.state === 'succeeded';
  return {
    target,
    after,
    identities: isShown ? identityRows(target, state.request.operation, after, known) : [],
    registries:
      failure && registries.length === 0
        ? unplannedRegistries(state.request)
        : registries.map((one) =>
            isDone || one.change === 'unchanged' ? one : { ...one, change: 'failed' },
          ),
    isChanged: isWritten || (isPlanned && writes.length > 0),
    failure,
  };
}

/** The registries of a target that failed before they were planned, as given. */
function unplannedRegistries(request: Request): readonly RegistryResult[] {
  if (request.operation === 'show' || !request.registries) return [];
  const { registries, identity: given } = request.registries;
  const identity = given === 'system' ? given : 'id' in given ? formatResourceId(given.id) : given.name;
  return registries.map((registry) => {
    const server = 'server' in registry ? registry.server : registry.id;
    return { server, identity, change: 'failed', secret: undefined };
  });
}

/** The failures of targets: their own, that of the step as a whole, or its stop. Targets can share one. */
function targetFailures(state: RunState): readonly Failure[] {
  const stop = stopOf(state);
  const errorOf = ({ outcome, isOpen }: Target): unknown =>
    outcome.state === 'failed' ? outcome.error : isOpen ? (state.failure ?? stop) : undefined;
  const failed = state.targets.all.filter((target) => errorOf(target) !== undefined);
  const others = otherWrites(state);
  // A stopped target has a message of its own.
  const byCause = Map.groupBy(failed, (target) => (errorOf(target) === stop ? target : errorOf(target)));
  return [...byCause.values()].flatMap((targets): readonly Failure[] => {
    const [first] = targets;
    if (!first) return [];
    const error = errorOf(first);
    const isStop = stop !== undefined && error === stop;
    const message = isStop
      ? stoppedMessage(state, stop, first, others)
      : targetMessage(error, state, targets, others);
    return [{ error, label: undefined, targets, message }];
  });
}

/** Explain the failure of targets with the state that it leaves. A change that Azure gave up is obvious. */
function targetMessage(
  error: unknown,
  state: RunState,
  targets: readonly Target[],
  others: ReturnType<typeof otherWrites>,
): Message {
  const failed = targets.filter(({ isOpen }) => !isOpen);
  const context = contextOf(state, failed[0]);
  const message = explain(error, context);
  const isGivenUp = error instanceof AzureError && error.wasAccepted;
  const isObvious = context.isReadOnly || isGivenUp || message.state !== undefined || failed.length === 0;
  return isObvious ? message : { ...message, state: stateOf(failed, others) };
}

/** Everything that an explanation can use. */
export function contextOf({ request }: RunState, target?: Target): FailureContext {
  const isReadOnly = request.operation === 'show' || isDryRun(request);
  return { signIn: request.signIn, cloud: request.cloud, target, isReadOnly };
}
