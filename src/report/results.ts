import { AzureError } from '../azure/errors.ts';
import { getOrInsert } from '../collections.ts';
import type { Kind } from '../kinds.ts';
import { isDryRun, type Request } from '../request.ts';
import { formatResourceId } from '../resource-id.ts';
import { type IdentitySet, type IdentityTypeName, identityTypeName } from '../resources/identity-set.ts';
import { type RegistryRecord, Target } from '../resources/target.ts';
import type { TargetOrPattern } from '../resources/targets.ts';
import type { RunState } from '../run.ts';
import { explain } from './explain.ts';
import { type IdentityResult, identityRows, planned } from './identity-rows.ts';
import { type FailureContext, type Message, textOf } from './message.ts';
import { labelOf, stateOf, stopOf, stoppedMessage } from './stopped.ts';

/** One registry of one target, as the output `resources` shows it. */
interface RegistryResult extends Pick<RegistryRecord, 'server' | 'identity'> {
  readonly change: RegistryRecord['change'] | 'failed';
}

/** One target, as the output `resources` shows it. */
export interface ResourceResult {
  /** Null for a pattern without a match. */
  readonly id: string | null;
  readonly name: string;
  readonly kind: Kind;
  readonly identityType: IdentityTypeName | null;
  readonly changed: boolean;
  readonly status: 'succeeded' | 'failed';
  readonly error: string | null;
  readonly registries: readonly RegistryResult[];
}

/** The outcome of one target or pattern. */
export interface TargetResult {
  /** Undefined for a pattern without a match. */
  readonly target: Target | undefined;
  /** The target in a sentence. */
  readonly label: string;
  readonly resource: ResourceResult;
  /** All identities that it has, or would have. Undefined if it was never read. */
  readonly after: IdentitySet | undefined;
  /** The selected identities. */
  readonly identities: readonly IdentityResult[];
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

/** The outcome of each entry of a run, in the order of the outputs. */
export function resultsOf(state: RunState): readonly TargetResult[] {
  const messages = new Map<unknown, Message>();
  return state.targets.entries.map((entry) => {
    const failure = failureOf(state, entry, messages);
    const status = failure ? 'failed' : 'succeeded';
    const error = failure ? textOf(failure.message) : null;
    if (entry instanceof Target) return resultOf(entry, state, failure, { status, error });
    const { pattern: name, kind } = entry.pattern;
    const resource = { id: null, name, kind, identityType: null, changed: false, status, error } as const;
    return {
      ...{ target: undefined, label: labelOf(entry), after: undefined, identities: [], failure },
      resource: { ...resource, registries: [] },
    };
  });
}

/** The outcome of a target. A failure before the first write adds no identities. */
function resultOf(
  target: Target,
  state: RunState,
  failure: TargetResult['failure'],
  outcome: Pick<ResourceResult, 'status' | 'error'>,
): TargetResult {
  const { kind, id, latest, plan, isWritten, label, writes, registries } = target;
  const known = state.identities?.known ?? new Map();
  // In a dry run, the planned writes stay planned.
  const isPlanned = isDryRun(state.request) && !failure && plan !== undefined;
  const now = latest?.identities;
  const after = now && isPlanned ? planned(now, plan, known) : now;
  const isShown = after !== undefined && (!failure || isWritten || target.isVerified);
  return {
    target,
    label,
    resource: {
      ...{ id: formatResourceId(id), name: id.name, kind },
      identityType: after ? identityTypeName(after.system !== undefined, after.user.size > 0) : null,
      changed: isWritten || (isPlanned && writes.length > 0),
      ...outcome,
      registries:
        failure && registries.length === 0
          ? unplannedRegistries(state.request)
          : registries.map(({ server, identity, change }) => {
              const isDone = change === 'unchanged' || isPlanned || target.outcome.state === 'succeeded';
              return { server, identity, change: isDone ? change : 'failed' };
            }),
    },
    after,
    identities: isShown ? identityRows(target, state.request.operation, after, known) : [],
    failure,
  };
}

/** The registries of a target that failed before they were planned, as given. */
function unplannedRegistries(request: Request): readonly RegistryResult[] {
  if (request.operation === 'show' || !request.registries) return [];
  const { registries, identity } = request.registries;
  const pulling =
    identity === 'system' ? identity : 'id' in identity ? formatResourceId(identity.id) : identity.name;
  return registries.map((registry) => ({
    server: 'server' in registry ? registry.server : registry.id,
    identity: pulling,
    change: 'failed',
  }));
}

/** The failure of an entry: its own, or that of the step as a whole, or the stop of the step. */
function failureOf(
  state: RunState,
  entry: TargetOrPattern,
  messages: Map<unknown, Message>,
): TargetResult['failure'] {
  const isTarget = entry instanceof Target;
  const own = !isTarget ? entry.error : entry.outcome.state === 'failed' ? entry.outcome.error : undefined;
  if (own === undefined && isTarget && !entry.isOpen) return undefined;
  const error = own ?? state.failure;
  if (error !== undefined) {
    // A failure that several entries share is explained once.
    const message = getOrInsert(messages, error, () =>
      own === undefined ? explain(error, contextOf(state)) : ownMessage(own, state, entry),
    );
    return { error, message };
  }
  const stop = stopOf(state);
  return stop && { error: stop, message: stoppedMessage(state, stop, entry) };
}

/** Explain the failure of an entry with the state that it leaves. A change that Azure gave up is obvious. */
function ownMessage(error: unknown, state: RunState, entry: TargetOrPattern): Message {
  const context = contextOf(state, entry);
  const message = explain(error, context);
  const isGivenUp = error instanceof AzureError && error.wasAccepted;
  if (!context.target || context.isReadOnly || isGivenUp || message.state !== undefined) return message;
  const failed = state.targets.all.filter(
    ({ outcome }) => outcome.state === 'failed' && outcome.error === error,
  );
  return { ...message, state: stateOf(failed, state) };
}

/** Everything that an explanation can use. */
export function contextOf({ request }: RunState, entry?: TargetOrPattern): FailureContext {
  const isReadOnly = request.operation === 'show' || isDryRun(request);
  const { signIn, cloud } = request;
  if (entry instanceof Target) return { signIn, cloud, target: entry, kind: entry.kind, isReadOnly };
  return { signIn, cloud, target: undefined, kind: entry?.pattern.kind, isReadOnly };
}
