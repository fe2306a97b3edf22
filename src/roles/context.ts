import type { LimitFunction } from 'p-limit';
import type { ResourceContext } from '../resources/context.ts';
import { AssignmentLists } from './assignment-lists.ts';
import { Documents } from './documents.ts';
import type { RolesOutcome } from './record.ts';

/** Everything that the work on roles gets from the step. */
export interface RolesWork extends ResourceContext, RolesOutcome {
  /** The page of the workflow run, which is the description of new assignments. */
  readonly runUrl: string | undefined;
}

/** Everything that the work on roles needs. */
export interface RolesContext extends RolesWork {
  readonly documents: Documents;
  readonly lists: AssignmentLists;
  /** Limits by collection of assignments, for doors that take one write at a time. */
  readonly turns: Map<string, LimitFunction>;
}

/** Create the context of the work on roles. Nothing is read yet. */
export function rolesContext(work: RolesWork): RolesContext {
  return { ...work, documents: new Documents(work), lists: new AssignmentLists(work), turns: new Map() };
}
