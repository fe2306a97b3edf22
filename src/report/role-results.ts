import { formatResourceId, idKey } from '../resource-id.ts';
import type { Target } from '../resources/target.ts';
import type { RoleEntry } from '../roles/entry.ts';
import { holderKey } from '../roles/holders.ts';
import type { TargetResult } from './results.ts';

/** One role of one identity, as the output `role-assignments` shows it. */
export interface RoleAssignmentResult {
  readonly id: string | null;
  readonly scope: string;
  readonly role: string | null;
  readonly roleDefinitionId: string;
  readonly principalId: string | null;
  /** The user-assigned identity, or the resource whose system-assigned identity it is. */
  readonly identity: string;
  readonly change: 'added' | 'removed' | 'unchanged' | 'failed';
}

/** What a role has come to; one that a stopped step did not get to has failed. */
export function roleResultOf(entry: RoleEntry): RoleAssignmentResult {
  const { id, scope, roleName, roleDefinitionId, principalId, holder, change } = entry;
  return {
    id,
    scope,
    role: roleName,
    roleDefinitionId,
    principalId,
    identity: holder.identity,
    change: change === 'open' ? 'failed' : change,
  };
}

/** The roles by identity, in the order of the output `identities`, and then by line. */
export function inOrder(
  entries: readonly RoleEntry[],
  results: readonly TargetResult[],
  targets: readonly Target[],
): readonly RoleEntry[] {
  const selections = new Map(targets.map(({ id, selection }) => [formatResourceId(id), selection.user]));
  const inOutput = results.flatMap(({ resource, identities }) => {
    const named = selections.get(resource.id ?? '') ?? [];
    const listed = identities.map(({ id, resourceId }) => id ?? resourceId);
    // What failed lists nothing.
    return [resource.id ?? '', ...listed, ...(named === 'all' ? [] : named.map(formatResourceId))];
  });
  const ranks = new Map<string, number>();
  for (const identity of inOutput) {
    const key = idKey(identity);
    if (!ranks.has(key)) ranks.set(key, ranks.size);
  }
  const rank = ({ holder }: RoleEntry): number => ranks.get(holderKey(holder)) ?? ranks.size;
  const lineOf = ({ line }: RoleEntry): number => line?.line ?? Number.MAX_SAFE_INTEGER;
  return [...entries].sort((a, b) => rank(a) - rank(b) || lineOf(a) - lineOf(b));
}
