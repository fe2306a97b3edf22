import type { Entry } from '../journal.ts';
import { lastSegment } from '../resource-id.ts';
import type { RoleLine } from './role-lines.ts';

/** An identity that has, gets, or loses roles. */
export interface Assignee {
  /** The ID of the user-assigned identity, or of the resource whose system-assigned identity it is. */
  readonly identity: string;
  readonly isSystem: boolean;
  /** The identity in a sentence. */
  readonly label: string;
}

/** One role of one identity. */
export interface RoleRecord {
  readonly assignee: Assignee;
  /** Null while it isn't known, as for an identity that is only planned. */
  principalId: string | null;
  /** The line of `roles` or `revoke-roles`, or undefined for an assignment without one. */
  readonly line: RoleLine | undefined;
  /** The scope as the output `role-assignments` shows it. */
  readonly scope: string;
  readonly roleName: string | null;
  /** Null for an access policy, which has no ID. */
  readonly roleDefinitionId: string | null;
  /** The ID of the assignment, or null while it isn't known. */
  id: string | null;
  /** The condition of an assignment that already existed. */
  condition: string | null;
  /** The write in the journal: a grant or revocation. Without one, the role stays as it is. */
  entry: Entry | undefined;
  /** The reason why it failed, or couldn't be read. */
  error: unknown;
}

/** Everything that the report shows about roles. It is filled while the step runs. */
export interface RolesOutcome {
  /** Every role that the step is about, in no particular order. */
  readonly records: Set<RoleRecord>;
  /** Scopes that weren't searched, one sentence each. */
  readonly unsearched: Set<string>;
  /** Principals that the step destroys, and whose roles it deletes or warns about. */
  readonly cleaned: Set<string>;
}

/** Create the record of a role, or of its assignment. Until a write is planned for it, it stays as it is. */
export function newRecord(
  { assignee, principalId }: Pick<RoleRecord, 'assignee' | 'principalId'>,
  role: Pick<RoleRecord, 'scope' | 'roleName' | 'roleDefinitionId'> &
    Partial<Pick<RoleRecord, 'line' | 'id' | 'condition'>>,
): RoleRecord {
  const { scope, roleName, roleDefinitionId, line, id = null, condition = null } = role;
  const what = { assignee, line, scope, roleName, roleDefinitionId };
  return { ...what, principalId, id, condition, entry: undefined, error: undefined };
}

/** The name of a role, or the GUID of its definition if the name isn't known. */
export function nameOfRole({
  roleName,
  roleDefinitionId,
}: Pick<RoleRecord, 'roleName' | 'roleDefinitionId'>): string {
  return roleName ?? lastSegment(roleDefinitionId ?? '');
}

/** A role in a sentence: `'AcrPull'`. */
export function roleText(role: Pick<RoleRecord, 'roleName' | 'roleDefinitionId'>): string {
  return `'${nameOfRole(role)}'`;
}

/** The outcome of a role for the output `role-assignments`. */
export type RoleChange = 'added' | 'removed' | 'unchanged' | 'failed';

/** Derive the outcome of a role. In a dry run, a planned write counts as done. */
export function changeOf({ entry, error }: RoleRecord, isDryRun: boolean): RoleChange {
  if (error !== undefined) return 'failed';
  if (!entry) return 'unchanged';
  const isDone = entry.state === 'done' || (isDryRun && entry.state === 'planned');
  if (!isDone) return 'failed';
  return entry.kind === 'grant' ? 'added' : 'removed';
}
