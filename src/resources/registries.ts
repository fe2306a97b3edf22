import { isAccepted } from '../journal.ts';
import { isObject, type JsonObject, textAt, valuesAt } from '../json.ts';
import { Problem } from '../problem.ts';
import { idKey, type ResourceId } from '../resource-id.ts';
import { type Change, converge, type ResourceWrite } from './converge.ts';
import type { ResourceContext } from './identities.ts';
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
  readonly identity: 'system' | ResourceId;
}

type WantedRegistry = Pick<RegistryRecord, 'server' | 'identity'>;

/** The wait between tries while Azure can't pull yet, and the time for all of them, in milliseconds. */
const PULL_RETRY_MS = 10_000;
const PULL_LIMIT_MS = 180_000;

/** Compare the registries of a target with the wanted ones, and plan the write that changes them. */
export function planRegistries(
  target: Target,
  wanted: readonly WantedRegistry[],
  context: Pick<ResourceContext, 'journal'>,
): void {
  target.registries = compareRegistries(target.latest, wanted);
  const changes = linesOf(target.registries);
  if (changes.length > 0) context.journal.plan('registries', target, changes);
}

/**
 * Set the registries of a target as planned: one PATCH that contains only them, with all other entries as they were
 * read. It creates no revision and restarts nothing.
 */
export async function changeRegistries(target: Target, context: ResourceContext): Promise<void> {
  if (target.registries.every(({ change }) => change === 'unchanged')) return;
  const { clock } = context;
  const before = target.latest;
  let refusedAt: number | undefined;
  const change: Change = {
    kind: 'registries',
    next: async (snapshot) => {
      const now = compareRegistries(snapshot, target.registries);
      // After a write, the comparison no longer shows what this step changed.
      const isWritten = target.writes.some((entry) => entry.kind === 'registries' && isAccepted(entry));
      if (!isWritten) target.registries = now;
      const changed = now.filter(({ change }) => change !== 'unchanged');
      if (changed.length === 0) return undefined;
      checkIdentity(target, before, snapshot);
      return writeOf(changed, snapshot);
    },
    // While the identity can't pull yet, a new role might still have to take effect.
    retryFor({ status, detail }) {
      if (status !== 400 || !/unable to pull image using Managed identity/i.test(detail.message))
        return undefined;
      refusedAt ??= clock.now();
      if (clock.now() - refusedAt > PULL_LIMIT_MS) return undefined;
      return { waitMs: PULL_RETRY_MS, reason: 'waiting until the identity can pull from the registry' };
    },
  };
  await converge(target, change, context);
}

/** Write the changed registries, with all other entries as they were read. */
function writeOf(changed: readonly RegistryRecord[], snapshot: Snapshot): ResourceWrite {
  const written = ({ server, identity }: WantedRegistry): WantedRegistry => ({ server, identity });
  const kept = entriesOf(snapshot).map((entry) => {
    const replaced = changed.find(({ server }) => isOf(entry, server));
    return replaced ? written(replaced) : entry;
  });
  const added = changed.filter(({ change }) => change === 'added').map(written);
  return {
    changes: linesOf(changed),
    body: { properties: { configuration: { registries: [...kept, ...added] } } },
    compare: (now) =>
      compareRegistries(now, changed).every(({ change }) => change === 'unchanged') ? 'fulfilled' : 'unmet',
    decidedAt: snapshot.readAt,
  };
}

/** Refuse an identity that another process removed or replaced after it got its roles: it couldn't pull. */
function checkIdentity({ label, registries }: Target, before: Snapshot | undefined, now: Snapshot): void {
  // All registries of a target have the same one.
  const [{ identity } = { identity: '' }] = registries;
  const [known, found] = [before, now].map((snapshot) =>
    identity === 'system' ? snapshot?.identities.system : snapshot?.identities.user.get(idKey(identity)),
  );
  if (found && (!known?.principalId || found.principalId === known.principalId)) return;
  throw new Problem(`Can't set the registries of ${label}.`, {
    why: 'Another process removed or replaced the identity that pulls from them while this step was running.',
    fix: 'Run the job again.',
  });
}

function linesOf(records: readonly RegistryRecord[]): readonly string[] {
  return records
    .filter(({ change }) => change !== 'unchanged')
    .map(({ server, change }) => `${change === 'added' ? '+' : '~'} registry ${server}`);
}

/** Compare the registries of a target with the wanted ones. Empty, null, and absent passwords are the same. */
function compareRegistries(
  snapshot: Snapshot | undefined,
  wanted: readonly WantedRegistry[],
): readonly RegistryRecord[] {
  return wanted.map(({ server, identity }) => {
    const entry = entriesOf(snapshot).find((one) => isOf(one, server));
    const secret = textAt(entry, 'passwordSecretRef');
    const hasPassword = secret !== undefined || textAt(entry, 'username') !== undefined;
    const isSame = !hasPassword && idKey(textAt(entry, 'identity') ?? '') === idKey(identity);
    return { server, identity, secret, change: !entry ? 'added' : isSame ? 'unchanged' : 'replaced' };
  });
}

/** Read the registries of an app or job, as it has them. */
function entriesOf(snapshot: Snapshot | undefined): readonly JsonObject[] {
  return valuesAt(snapshot?.document, 'properties.configuration.registries.*').filter(isObject);
}

function isOf(entry: JsonObject, server: string): boolean {
  return textAt(entry, 'server')?.toLowerCase() === server.toLowerCase();
}
