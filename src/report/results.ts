import { AzureError } from '../azure/errors.ts';
import { getOrInsert } from '../collections.ts';
import type { Kind } from '../kinds.ts';
import { isDryRun, type Request } from '../request.ts';
import { formatResourceId } from '../resource-id.ts';
import { type IdentityTypeName, identityTypeName } from '../resources/identity-set.ts';
import { type RegistryRecord, Target } from '../resources/target.ts';
import type { TargetOrPattern } from '../resources/targets.ts';
import type { RunState } from '../run.ts';
import { type ExplainContext, explain } from './explain.ts';
import { type IdentityResult, identityRows, planned } from './identity-rows.ts';
import { type Message, textOf } from './message.ts';
import { labelOf, stateOf, stopOf, stoppedMessage } from './stopped.ts';

/** One registry of one target, as the output `resources` shows it. */
export interface RegistryResult {
  readonly server: string;
  readonly identity: string;
  readonly change: 'added' | 'replaced' | 'unchanged' | 'failed';
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
  readonly identities: readonly IdentityResult[];
  /** The failure and its explanation. */
  readonly failure: { readonly error: unknown; readonly message: Message } | undefined;
}

/** The outcome of each entry of a run, in the order of the outputs. */
export function resultsOf(state: RunState): readonly TargetResult[] {
  const messages = new Map<unknown, Message>();
  return state.targets.entries.map((entry) => {
    const failure = failureOf(state, entry, messages);
    return entry instanceof Target
      ? resultOf(entry, state, failure)
      : {
          target: undefined,
          label: labelOf(entry),
          resource: {
            ...{ id: null, name: entry.pattern.pattern, kind: entry.pattern.kind, identityType: null },
            ...{ changed: false, status: 'failed' as const },
            error: failure ? textOf(failure.message) : 'not started',
            registries: [],
          },
          identities: [],
          failure,
        };
  });
}

/** The outcome of a target. A failure before the first write adds no identities. */
function resultOf(target: Target, state: RunState, failure: TargetResult['failure']): TargetResult {
  const { kind, id, latest, plan, isWritten, label, writes } = target;
  const { operation } = state.request;
  const known = state.identities?.known ?? new Map();
  // In a dry run, the planned writes stay planned.
  const isPlanned = isDryRun(state.request) && !failure && plan !== undefined;
  const now = latest?.identities;
  const after = now && isPlanned ? planned(now, plan, known) : now;
  const isShown = after !== undefined && (failure === undefined || isWritten || target.isVerified);
  return {
    target,
    label,
    resource: {
      id: formatResourceId(id),
      name: id.name,
      kind,
      identityType: after ? identityTypeName(after.system !== undefined, after.user.size > 0) : null,
      changed: isWritten || (isPlanned && writes.length > 0),
      status: failure ? 'failed' : 'succeeded',
      error: failure ? textOf(failure.message) : null,
      registries:
        failure && target.registries.length === 0
          ? unplannedRegistries(state.request)
          : target.registries.map((record) => registryOf(record, target, isPlanned)),
    },
    identities: isShown ? identityRows(target, { operation, after, known }) : [],
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

/** A registry that should change failed, unless the change is planned or its target succeeded. */
function registryOf(
  { server, identity, change }: RegistryRecord,
  { outcome }: Target,
  isPlanned: boolean,
): RegistryResult {
  const isDone = change === 'unchanged' || isPlanned || outcome.state === 'succeeded';
  return { server, identity, change: isDone ? change : 'failed' };
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
      messageOf(error, state, own === undefined ? undefined : entry),
    );
    return { error, message };
  }
  const stop = stopOf(state);
  return stop && { error: stop, message: stoppedMessage(state, stop, entry) };
}

/** Explain a failure with the state that it leaves. A change that Azure accepted and gave up is obvious. */
function messageOf(error: unknown, state: RunState, entry: TargetOrPattern | undefined): Message {
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
export function contextOf({ request }: RunState, entry?: TargetOrPattern): ExplainContext {
  const target = entry instanceof Target ? entry : undefined;
  return {
    signIn: request.signIn,
    cloud: request.cloud,
    target,
    kind: target?.kind ?? (entry && 'pattern' in entry ? entry.pattern.kind : undefined),
    resource: target?.id,
    isReadOnly: request.operation === 'show' || isDryRun(request),
  };
}
