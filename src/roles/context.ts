import type { ResourceContext } from '../resources/context.ts';
import type { AssignmentLists } from './assignment-lists.ts';
import type { Documents } from './documents.ts';
import type { RoleRecord } from './record.ts';

/** Everything that the work on roles needs. */
export interface RolesContext extends ResourceContext {
  readonly documents: Documents;
  readonly lists: AssignmentLists;
  /** Every role that the step is about. */
  readonly records: Set<RoleRecord>;
  /** The page of the workflow run, which is the description of new assignments. */
  readonly runUrl: string | undefined;
  /** Run work after all other work with the same key. Without a key, at once. */
  readonly inTurn: <T>(key: string | undefined, work: () => Promise<T>) => Promise<T>;
}
