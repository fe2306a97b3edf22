import type { Request } from '../request.ts';
import type { ResourceContext } from '../resources/context.ts';
import type { Identities } from '../resources/create-identities.ts';
import type { TargetOrPattern } from '../resources/find.ts';
import type { Target } from '../resources/target.ts';
import type { RoleRecord } from './record.ts';

/** Everything that the work on roles needs. */
export interface RolesContext extends ResourceContext {
  readonly identities: Identities;
}

/** The work on roles and registries of a step. */
export interface Roles {
  /** Every role that the step is about, in no order. */
  readonly records: readonly RoleRecord[];
  /** Scopes that weren't searched, a sentence each. */
  readonly unsearched: readonly string[];
  /**
   * Check and plan everything before any write: roles are looked up, listed, and written into the journal. For `show`,
   * list the roles.
   * @throws if a line can't be fulfilled.
   */
  plan(entries: readonly TargetOrPattern[]): Promise<void>;
  /** Begin to grant the roles of identities that the latest reading shows with their principals. Once per principal. */
  grant(target: Target): void;
  /** List the roles of a principal that a write to the target is about to destroy. Returns when that was sent. */
  beforeWrite(target: Target): Promise<number | undefined>;
  /** Finish the grants of a target's identities, and delete the assignments of a principal that it destroyed. */
  afterChange(target: Target): Promise<void>;
  /** Revoke roles once all targets have ended. */
  finish(entries: readonly TargetOrPattern[]): Promise<void>;
}

/** Open the work on roles of a step. */
export function openRoles(_request: Request, _context: RolesContext): Roles {
  throw new TypeError('not built yet');
}
