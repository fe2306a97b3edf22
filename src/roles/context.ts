import type { Arm } from '../azure/arm.ts';
import type { Limiter } from '../limiter.ts';
import type { ManagedIdentities } from '../resources/managed-identities.ts';
import type { StepContext } from '../step.ts';
import type { AssignmentLists } from './assignment-lists.ts';
import type { RoleAssignments } from './role-assignments.ts';

/** What the work on roles needs. */
export interface RolesContext extends Omit<StepContext, 'mask'> {
  readonly arm: Pick<Arm, 'read' | 'whenWritable'>;
  readonly managedIdentities: Pick<ManagedIdentities, 'lookUp'>;
  readonly assignments: Pick<RoleAssignments, keyof RoleAssignments>;
  readonly lists: Pick<AssignmentLists, 'of'>;
  /** At most `max-parallel` requests about roles at once. */
  readonly limit: Limiter;
  /** The workflow run, which the assignments name as their reason; undefined outside of GitHub. */
  readonly runUrl: string | undefined;
}
