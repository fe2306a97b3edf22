import { getOrInsert } from '../collections.ts';
import type { Kind } from '../kinds.ts';
import type { Request } from '../request.ts';
import { formatResourceId, idKey, resourceKey } from '../resource-id.ts';
import type { IdentityIds } from '../resources/managed-identities.ts';
import type { Plan, Selection } from '../resources/plan.ts';
import { type IdentitySet, NO_IDENTITIES } from '../resources/snapshot.ts';
import type { RegistryRecord, Target } from '../resources/target.ts';
import { changeOf, type RoleChange, type RoleRecord } from '../roles/record.ts';
import type { RunState } from '../run.ts';
import type { Failure } from './failures.ts';

/** One identity of one target, as the output `identities` shows it. */
export interface IdentityResult {
  readonly resourceId: string;
  readonly resourceName: string;
  readonly resourceKind: Kind;
  readonly type: 'system-assigned' | 'user-assigned';
  readonly name: string;
  /** The identity's resource ID, or null for the system-assigned one. */
  readonly id: string | null;
  readonly principalId: string | null;
  readonly clientId: string | null;
  readonly tenantId: string | null;
  readonly change: 'added' | 'removed' | 'unchanged';
}

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

/** A role of an identity with its outcome. */
export interface RoleResult extends RoleRecord {
  /** The name of the role, or the role as given if it wasn't looked up. */
  readonly role: string | null;
  readonly change: RoleChange;
}

/** An identity as a resource lists it, or its system-assigned one. */
type Listed = Pick<IdentityResult, 'id' | 'name' | 'principalId' | 'clientId'>;

/** The IDs of identities that were looked up, by {@link resourceKey}. */
type KnownIds = ReadonlyMap<string, IdentityIds>;

/** The outcome of each target of a run, in the order of the outputs. */
export function targetResults(
  state: RunState,
  failures: readonly Failure[],
  isPlan: boolean,
): readonly TargetResult[] {
  const byTarget = new Map(
    failures.flatMap((failure) => failure.targets.map((target) => [target, failure] as const)),
  );
  return state.targets.all.map((target) => targetResult(target, state, byTarget.get(target), isPlan));
}

/** The outcome of a target. A failure before the first write adds no identities. */
function targetResult(
  target: Target,
  { request, identities }: RunState,
  failure: Failure | undefined,
  isPlan: boolean,
): TargetResult {
  const { latest, plan, isWritten, writes, outcome } = target;
  const known = identities?.known ?? new Map();
  const isPlanned = isPlan && !failure && plan !== undefined;
  const now = latest?.identities;
  const after = now && isPlanned ? afterPlan(now, plan, known) : now;
  const isShown = after !== undefined && (!failure || isWritten || target.isVerified);
  const isDone = isPlanned || outcome.state === 'succeeded';
  const registries = target.registries.length > 0 ? target.registries : requestedRegistries(request);
  return {
    target,
    after,
    identities: isShown ? identityResults(target, request.operation, after, known) : [],
    registries: registries.map((one) =>
      isDone || one.change === 'unchanged' ? one : { ...one, change: 'failed' },
    ),
    isChanged: isWritten || (isPlanned && writes.length > 0),
    failure,
  };
}

/** The registries of a target that failed before they were planned, as given. */
function requestedRegistries(request: Request): readonly RegistryRecord[] {
  if (request.operation === 'show' || !request.registries) return [];
  const { registries, identity: given } = request.registries;
  const identity = given === 'system' ? given : formatResourceId(given);
  return registries.map((registry) => {
    const server = 'server' in registry ? registry.server : registry.id;
    return { server, identity, change: 'added', secret: undefined };
  });
}

/** The identities that a resource would have after a plan. */
function afterPlan(now: IdentitySet, plan: Plan, known: KnownIds): IdentitySet {
  const kept = plan.keepUser.map((identity) => [idKey(identity.id), identity] as const);
  const added = plan.addUser.map((named) => {
    const { id, principalId = null, clientId = null } = known.get(resourceKey(named)) ?? { id: named };
    const wireKey = formatResourceId(id);
    return [resourceKey(named), { id: wireKey, name: id.name, wireKey, principalId, clientId }] as const;
  });
  return {
    system: plan.system ? (now.system ?? { principalId: null }) : undefined,
    user: new Map([...kept, ...added]),
    tenantId: now.tenantId,
  };
}

/**
 * The selected identities of a target: the system-assigned one first, then in the order of the request or by name.
 * @param after the identities that it has, or would have
 */
function identityResults(
  target: Target,
  operation: Request['operation'],
  after: IdentitySet,
  known: KnownIds,
): readonly IdentityResult[] {
  const { id, kind, selection, systemClientId: clientId } = target;
  const before = target.first?.identities ?? NO_IDENTITIES;
  const place = { resourceId: formatResourceId(id), resourceName: id.name, resourceKind: kind };
  const systemOf = ({ system }: IdentitySet): Listed | undefined =>
    system && { ...system, id: null, name: 'system', clientId };
  const resultOf = (was?: Listed, is?: Listed, ids?: IdentityIds): readonly IdentityResult[] => {
    const one = is ?? was;
    // It was never assigned.
    if (!one) return [];
    const result: IdentityResult = {
      ...place,
      type: one.id === null ? 'system-assigned' : 'user-assigned',
      name: one.name,
      id: one.id,
      principalId: one.principalId ?? ids?.principalId ?? null,
      clientId: one.clientId ?? ids?.clientId ?? null,
      tenantId: (is ? after : before).tenantId ?? ids?.tenantId ?? null,
      change: was && is ? 'unchanged' : is ? 'added' : 'removed',
    };
    return [result];
  };
  return [
    ...(operation === 'set' || selection.system ? resultOf(systemOf(before), systemOf(after)) : []),
    ...userKeys(selection, operation, before, after).flatMap((key) =>
      resultOf(before.user.get(key), after.user.get(key), known.get(key)),
    ),
  ];
}

function userKeys(
  { user }: Selection,
  operation: Request['operation'],
  before: IdentitySet,
  after: IdentitySet,
): readonly string[] {
  const named = user === 'all' ? undefined : user.map(resourceKey);
  if (named && (operation === 'assign' || operation === 'remove')) return named;
  return [...new Map([...before.user, ...after.user])]
    .filter(([key]) => operation === 'set' || !named || named.includes(key))
    .sort(([, a], [, b]) => order(a.name, b.name) || order(a.id, b.id))
    .map(([key]) => key);
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The outcome of each role, ordered by identity as in the output `identities`, and then by line. */
export function roleResults(
  { roles }: RunState,
  targets: readonly TargetResult[],
  isPlan: boolean,
): readonly RoleResult[] {
  const ranks = new Map<string, number>();
  for (const { target, identities } of targets) {
    const named = target.selection.user === 'all' ? [] : target.selection.user;
    // A target that failed lists nothing.
    const ids = [
      formatResourceId(target.id),
      ...identities.map(({ id, resourceId }) => id ?? resourceId),
      ...named.map(formatResourceId),
    ];
    for (const id of ids) getOrInsert(ranks, idKey(id), () => ranks.size);
  }
  const rank = ({ assignee }: RoleRecord): number => ranks.get(idKey(assignee.identity)) ?? ranks.size;
  return [...roles.records]
    .map((record): RoleResult => {
      const role = record.roleName ?? record.line?.role.text ?? null;
      return { ...record, role, change: changeOf(record, isPlan) };
    })
    .sort((a, b) => rank(a) - rank(b) || lineRank(a) - lineRank(b));
}

/** `roles` comes before `revoke-roles`, and assignments without a line come last. */
function lineRank({ line }: RoleRecord): number {
  return line ? line.line + (line.input === 'roles' ? 0 : 1_000_000) : Number.MAX_SAFE_INTEGER;
}
