import { AzureError } from '../azure/errors.ts';
import { getOrInsert } from '../collections.ts';
import { isDryRun, type Request } from '../request.ts';
import { formatResourceId } from '../resource-id.ts';
import type { IdentitySet } from '../resources/identity-set.ts';
import type { RegistryRecord, Target } from '../resources/target.ts';
import type { RunState } from '../run.ts';
import { explain } from './explain.ts';
import { type IdentityResult, identityRows, planned } from './identity-rows.ts';
import type { FailureContext, Message } from './message.ts';
import { stateOf, stopOf, stoppedMessage } from './stopped.ts';

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
  /** The failure and its explanation. */
  readonly failure: { readonly error: unknown; readonly message: Message } | undefined;
}

/** A failure with everything that it affects. Each is one annotation. */
export interface Failure {
  /** The line of roles that failed. Undefined for targets, and for the step as a whole. */
  readonly label: string | undefined;
  readonly targets: readonly TargetResult[];
  readonly message: Message;
}

/** The outcome of each target of a run, in the order of the outputs. */
export function resultsOf(state: RunState): readonly TargetResult[] {
  const messages = new Map<unknown, Message>();
  return state.targets.all.map((target) => resultOf(target, state, failureOf(state, target, messages)));
}

/** The outcome of a target. A failure before the first write adds no identities. */
function resultOf(target: Target, state: RunState, failure: TargetResult['failure']): TargetResult {
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

/** The failure of a target: its own, or that of the step as a whole, or the stop of the step. */
function failureOf(
  state: RunState,
  target: Target,
  messages: Map<unknown, Message>,
): TargetResult['failure'] {
  const own = target.outcome.state === 'failed' ? target.outcome.error : undefined;
  if (own === undefined && !target.isOpen) return undefined;
  const error = own ?? state.failure;
  if (error !== undefined) {
    // A failure that several targets share is explained once.
    const message = getOrInsert(messages, error, () =>
      own === undefined ? explain(error, contextOf(state)) : ownMessage(own, state, target),
    );
    return { error, message };
  }
  const stop = stopOf(state);
  return stop && { error: stop, message: stoppedMessage(state, stop, target) };
}

/** Explain the failure of a target with the state that it leaves. A change that Azure gave up is obvious. */
function ownMessage(error: unknown, state: RunState, target: Target): Message {
  const context = contextOf(state, target);
  const message = explain(error, context);
  const isGivenUp = error instanceof AzureError && error.wasAccepted;
  if (context.isReadOnly || isGivenUp || message.state !== undefined) return message;
  const failed = state.targets.all.filter(
    ({ outcome }) => outcome.state === 'failed' && outcome.error === error,
  );
  return { ...message, state: stateOf(failed, state) };
}

/** Everything that an explanation can use. */
export function contextOf({ request }: RunState, target?: Target): FailureContext {
  const isReadOnly = request.operation === 'show' || isDryRun(request);
  return { signIn: request.signIn, cloud: request.cloud, target, isReadOnly };
}
