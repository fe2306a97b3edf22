import { AzureError } from '../azure/errors.ts';
import type { Retry } from '../execute.ts';
import { isObject, type JsonObject, objectOf } from '../json.ts';
import { Problem } from '../problem.ts';
import { idKey } from '../resource-id.ts';
import { type Change, converge, planWrite, type Step } from './change.ts';
import type { ResourceContext } from './context.ts';
import { textAt, valuesAt } from './document-path.ts';
import type { Comparison } from './plan.ts';
import type { IdentityRef } from './selection.ts';
import type { Snapshot } from './snapshot.ts';
import type { RegistryRecord, Target } from './target.ts';

/** A registry as the input `registry-server` specifies it. */
export type RegistryRef =
  /** A login server, such as `shop.azurecr.io`, in lowercase. */
  | { readonly server: string }
  /** The full resource ID of a registry. Its login server is read from it. */
  | { readonly id: string };

/** Registries, and the identity that pulls from them. */
export interface RegistryRequest {
  readonly registries: readonly RegistryRef[];
  readonly identity: 'system' | IdentityRef;
}

/** The wait between tries while Azure can't pull yet, and the time for all of them, in milliseconds. */
const PULL_RETRY_MS = 10_000;
const PULL_LIMIT_MS = 180_000;

/** Compare the registries of a target with the wanted ones, and write the change into the journal. */
export function planRegistries(
  target: Target,
  wanted: readonly { readonly server: string; readonly identity: string }[],
  context: Pick<ResourceContext, 'journal'>,
): void {
  const entries = entriesOf(target.latest);
  target.registries = wanted.map(({ server, identity }) => {
    const existing = find(entries, server);
    const secret = textAt(existing, 'passwordSecretRef');
    const change = !existing ? 'added' : isPulledWith(existing, identity) ? 'unchanged' : 'replaced';
    return { server, identity, change, secret: change === 'replaced' ? secret : undefined };
  });
  const changes = describe(target.registries);
  if (changes.length > 0) planWrite(target, 'registry', changes, context);
}

/**
 * Set the registries of a target as planned: one PATCH that contains only them, with all other entries as they were
 * read. It creates no revision and restarts nothing.
 */
export async function changeRegistries(target: Target, context: ResourceContext): Promise<void> {
  const refusedAt = { first: undefined as number | undefined };
  const change: Change = {
    kind: 'registry',
    decide: async (snapshot) => decide(target.registries, snapshot),
    judge: (error) => judge(error, refusedAt, context),
  };
  try {
    await converge(target, change, context);
  } catch (error) {
    throw explainRefusal(error, target);
  }
}

function decide(wanted: readonly RegistryRecord[], snapshot: Snapshot): Step | undefined {
  const entries = entriesOf(snapshot);
  const missing = wanted.filter(({ server, identity }) => {
    const existing = find(entries, server);
    return !existing || !isPulledWith(existing, identity);
  });
  if (missing.length === 0) return undefined;
  const isMissing = (server: string): RegistryRecord | undefined =>
    missing.find((record) => record.server.toLowerCase() === server.toLowerCase());
  const entryOf = ({ server, identity }: RegistryRecord): JsonObject => ({ server, identity });
  const kept = entries.map((entry) => {
    const record = isMissing(textAt(entry, 'server') ?? '');
    return record ? entryOf(record) : entry;
  });
  const registries = [...kept, ...missing.filter(({ server }) => !find(entries, server)).map(entryOf)];
  return {
    changes: describe(
      missing.map((record) => ({ ...record, change: find(entries, record.server) ? 'replaced' : 'added' })),
    ),
    body: { properties: { configuration: { registries } } },
    compare: (now) => compare(missing, now),
    decidedAt: snapshot.readAt,
  };
}

function compare(wanted: readonly RegistryRecord[], now: Snapshot): Comparison {
  const entries = entriesOf(now);
  const isDone = wanted.every(({ server, identity }) => {
    const entry = find(entries, server);
    return entry !== undefined && isPulledWith(entry, identity);
  });
  return isDone ? 'fulfilled' : 'unmet';
}

/** Judge a refusal: while the identity can't pull yet, a new role might still have to take effect. */
function judge(
  { status, detail }: AzureError,
  refusedAt: { first: number | undefined },
  { clock }: ResourceContext,
): Retry | undefined {
  if (status !== 400 || !/unable to pull image using Managed identity/i.test(detail.message))
    return undefined;
  refusedAt.first ??= clock.now();
  if (clock.now() - refusedAt.first > PULL_LIMIT_MS) return undefined;
  return { waitMs: PULL_RETRY_MS, reason: "the identity can't pull yet. Trying again in 10 seconds" };
}

/** Explain the refusal of another entry with a password, whose secret Azure doesn't find. */
function explainRefusal(error: unknown, target: Target): unknown {
  const isOther =
    error instanceof AzureError && error.detail.code === 'ContainerAppRegistriesPasswordSecretRefNotFound';
  if (!isOther) return error;
  const withPassword = entriesOf(target.latest).filter((entry) => textAt(entry, 'passwordSecretRef'));
  const servers = withPassword.map((entry) => `'${textAt(entry, 'server')}'`).join(', ');
  return new Problem(`Can't set the registries of ${target.label}.`, {
    why: `Azure doesn't find the secret of another registry entry with a password (${servers}).`,
    fix: "Give that entry an identity as well: add its server to 'registry-server'.",
    cause: error,
  });
}

function describe(records: readonly RegistryRecord[]): readonly string[] {
  return records
    .filter(({ change }) => change !== 'unchanged')
    .map(({ server, change }) => (change === 'added' ? `+ registry ${server}` : `~ registry ${server}`));
}

/** Read the registries of an app or job, as it has them. */
export function entriesOf(snapshot: Snapshot | undefined): readonly JsonObject[] {
  return valuesAt(snapshot?.document, 'properties.configuration.registries.*').filter(isObject);
}

function find(entries: readonly JsonObject[], server: string): JsonObject | undefined {
  return entries.find((entry) => (textAt(entry, 'server') ?? '').toLowerCase() === server.toLowerCase());
}

/** Check that an entry pulls with an identity and no password. Empty, null, and absent are the same. */
function isPulledWith(entry: JsonObject, identity: string): boolean {
  const { passwordSecretRef, username } = objectOf(entry);
  return idKey(textAt(entry, 'identity') ?? '') === idKey(identity) && !passwordSecretRef && !username;
}
