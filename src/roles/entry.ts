import type { WriteState } from '../resources/target.ts';
import type { Holder } from './holders.ts';
import type { RoleLine } from './role-lines.ts';
import type { ResolvedRole, RoleAssignment } from './role-matching.ts';

/** What became of a role: `open` until the step has done with it, and for ever when it was stopped before. */
export type RoleChange = 'open' | 'added' | 'removed' | 'unchanged' | 'failed';

/** What an entry is about: a role that a line names, or one that is there. */
type Subject = Pick<RoleEntry, 'line' | 'scope' | 'roleName' | 'roleDefinitionId'>;

/** One role of one identity, and the only writer of what is known of it. */
export class RoleEntry {
  readonly holder: Holder;
  /** Null where the identity is only planned. */
  readonly principalId: string | null;
  /** The line that names it; undefined for an assignment that none does. */
  readonly line: RoleLine | undefined;
  readonly scope: string;
  readonly roleName: string | null;
  readonly roleDefinitionId: string;
  #id: string | null = null;
  #condition: string | null = null;
  #change: RoleChange = 'open';
  #write: WriteState = 'none';
  #error: unknown;

  private constructor(holder: Holder, principalId: string | null, subject: Subject) {
    this.holder = holder;
    this.principalId = principalId;
    this.line = subject.line;
    this.scope = subject.scope;
    this.roleName = subject.roleName;
    this.roleDefinitionId = subject.roleDefinitionId;
  }

  /** The role that a line names. */
  static ofLine(
    holder: Holder,
    principalId: string | null,
    { line, roleName, roleDefinitionId }: ResolvedRole,
  ): RoleEntry {
    return new RoleEntry(holder, principalId, { line, scope: line.scope, roleName, roleDefinitionId });
  }

  /** An assignment that is there and that no line names. */
  static existing(holder: Holder, assignment: RoleAssignment, roleName: string | null): RoleEntry {
    const { scope, roleDefinitionId, principalId } = assignment;
    const entry = new RoleEntry(holder, principalId, { line: undefined, scope, roleName, roleDefinitionId });
    entry.find(assignment);
    return entry;
  }

  /** The assignment's ID; null while it is not known. */
  get id(): string | null {
    return this.#id;
  }

  /** The condition of an assignment that was there already. */
  get condition(): string | null {
    return this.#condition;
  }

  /** What became of it. */
  get change(): RoleChange {
    return this.#change;
  }

  /** What became of the write to it. */
  get write(): WriteState {
    return this.#write;
  }

  /** Why it failed, or was refused last. */
  get error(): unknown {
    return this.#error;
  }

  /** The assignment is there; what becomes of it is open. */
  find({ id, condition }: Pick<RoleAssignment, 'id' | 'condition'>): void {
    this.#id = id;
    this.#condition = condition;
  }

  /** A write goes out: until its answer is there, nobody knows. */
  send(): void {
    this.#write = 'unknown';
  }

  /** Azure refused the write: nothing was written. Whether that is the end of it is open. */
  refuse(error: unknown): void {
    this.#write = 'none';
    this.#error = error;
  }

  /** Azure accepted the write. */
  accept(): void {
    this.#write = 'accepted';
  }

  /** The assignment is made, or (in a dry run) would be. */
  add(id: string | null): void {
    this.#id = id;
    this.#change = 'added';
  }

  /** The assignment is deleted, or (in a dry run) would be. */
  remove(): void {
    this.#change = 'removed';
  }

  /** It was there already, or stays. */
  keep(found?: Pick<RoleAssignment, 'id' | 'condition'>): void {
    if (found) this.find(found);
    this.#change = 'unchanged';
  }

  /** It could not be done. */
  fail(error: unknown): void {
    this.#error = error;
    this.#change = 'failed';
  }
}

/** A role in a sentence: `'AcrPull' at /subscriptions/…`. */
export function roleLabel({ roleName, roleDefinitionId, scope }: RoleEntry): string {
  return `'${roleName ?? roleDefinitionId.slice(roleDefinitionId.lastIndexOf('/') + 1)}' at ${scope}`;
}
