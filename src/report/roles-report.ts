import { distinct } from '../collections.ts';
import { formatResourceId, idKey } from '../resource-id.ts';
import { changeOf, type RoleChange, type RoleRecord, roleText } from '../roles/record.ts';
import type { RunState } from '../run.ts';
import { firstOf, sentenceList } from '../text.ts';
import { explain } from './explain.ts';
import { contextOf, type Failure, type TargetResult } from './results.ts';

/** A role of an identity with its outcome. */
export interface RoleResult extends RoleRecord {
  /** The name of the role, or the role as given if it wasn't looked up. */
  readonly role: string | null;
  readonly change: RoleChange;
}

/** Everything about roles that the report shows. */
export interface RolesReport {
  readonly roles: readonly RoleResult[];
  /** The lines of `roles` and `revoke-roles` that failed, however many identities they failed for. */
  readonly failures: readonly Failure[];
  /** Facts that a reader should know, a sentence each. */
  readonly notes: readonly string[];
}

/** Report on roles, ordered by identity and then by line. */
export function rolesReport(state: RunState, results: readonly TargetResult[], isPlan: boolean): RolesReport {
  const records = inOrder([...state.roles.records], results);
  const roles = records.map((record): RoleResult => {
    const { role: given } = record.line ?? {};
    const role = record.roleName ?? (given?.by === 'id' ? (given.fullId ?? given.guid) : given?.name) ?? null;
    return { ...record, role, change: changeOf(record, isPlan) };
  });
  const failed = records.filter(({ line, error }) => line && error !== undefined);
  const byLine = [...Map.groupBy(failed, lineLabel).values()].sort((a, b) => lineOf(a[0]) - lineOf(b[0]));
  return {
    roles,
    failures: byLine.flatMap((ofLine) => lineFailure(ofLine, state)),
    notes: notesOf(roles, state, isPlan),
  };
}

/** Sort by identity, in the order of the output `identities`, and then by line. */
function inOrder(records: readonly RoleRecord[], results: readonly TargetResult[]): readonly RoleRecord[] {
  const wanted = new Set(records.map(({ assignee }) => idKey(assignee.identity)));
  const ranks = new Map<string, number>();
  for (const { target, identities } of results) {
    // Thousands of targets can list the same identities.
    if (ranks.size === wanted.size) break;
    const named = target.selection.user;
    const listed = identities.map(({ id, resourceId }) => id ?? resourceId);
    // A target that failed lists nothing.
    const inOutput = [
      formatResourceId(target.id),
      ...listed,
      ...(named === 'all' ? [] : named.map(formatResourceId)),
    ];
    for (const key of inOutput.map(idKey)) if (wanted.has(key) && !ranks.has(key)) ranks.set(key, ranks.size);
  }
  const rank = ({ assignee }: RoleRecord): number => ranks.get(idKey(assignee.identity)) ?? ranks.size;
  return [...records].sort((a, b) => rank(a) - rank(b) || lineOf(a) - lineOf(b));
}

/** `roles` comes before `revoke-roles`, and assignments without a line come last. */
function lineOf(record: RoleRecord | undefined): number {
  const { line } = record ?? {};
  return line ? line.line + (line.input === 'roles' ? 0 : 1_000_000) : Number.MAX_SAFE_INTEGER;
}

function lineLabel({ line }: RoleRecord): string {
  return `${line?.input}, line ${line?.line}`;
}

function lineFailure(records: readonly RoleRecord[], state: RunState): readonly Failure[] {
  const [first, ...others] = records;
  if (!first?.line) return [];
  const { error, entry, line } = first;
  const context = { ...contextOf(state), role: first, isOtherTenant: isOtherTenant(first, state) };
  const message = explain(error, context);
  const isRevoked =
    entry?.kind === 'revocation' || state.request.operation === 'remove' || line.input === 'revoke-roles';
  const [cannot, word] = isRevoked ? ["Can't revoke", 'from'] : ["Can't grant", 'to'];
  const names = sentenceList(firstOf(records.map(({ assignee }) => assignee.label)));
  const role = `role ${roleText(first)}`;
  const isNamed = message.what.includes(role);
  const what = isNamed && others.length === 0 ? message.what : `${cannot} ${role} ${word} ${names}.`;
  const why = message.why ?? (isNamed ? '' : message.what);
  const label = lineLabel(first);
  const place = `See line ${line.line} of '${line.input}'.`;
  return [{ error, label, targets: [], message: { ...message, what, why: `${why} ${place}`.trim() } }];
}

/** With Lighthouse, an identity can be in another tenant than the one that the action signed in to. */
function isOtherTenant({ assignee }: RoleRecord, { session, targets, identities }: RunState): boolean {
  const key = idKey(assignee.identity);
  const target = targets.all.find(({ id }) => idKey(formatResourceId(id)) === key);
  const tenant = target?.latest?.identities.tenantId ?? identities?.known.get(key)?.tenantId;
  return tenant != null && session !== undefined && tenant.toLowerCase() !== session.tenantId.toLowerCase();
}

function notesOf(
  roles: readonly RoleResult[],
  { roles: work, request }: RunState,
  isPlan: boolean,
): readonly string[] {
  const conditional = roles.filter(({ change, condition }) => change === 'unchanged' && condition !== null);
  const removed = roles.filter(({ change, assignee }) => change === 'removed' && !assignee.isSystem);
  const isAdded = roles.some(({ change }) => change === 'added');
  const isListed = request.operation === 'show' && roles.length > 0;
  return [
    ...conditional.map(
      (role) => `The role ${roleText(role)} of ${role.assignee.label} has a condition, which can narrow it.`,
    ),
    ...distinct(removed, ({ assignee }) => assignee.identity).map(
      ({ assignee: { label } }) =>
        `Other resources with ${label} ${isPlan ? 'would also lose' : 'also lose'} the revoked roles.`,
    ),
    ...work.unsearched,
    ...(isAdded && !isPlan ? ['New role assignments can take up to 10 minutes to take effect.'] : []),
    ...(isListed ? ["Data roles of Cosmos DB and access policies of Redis aren't listed."] : []),
  ];
}
