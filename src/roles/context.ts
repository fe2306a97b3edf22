import type { LimitFunction } from 'p-limit';
import type { ResourceContext } from '../resources/identities.ts';
import { AssignmentLists } from './assignment-lists.ts';
import { Documents } from './documents.ts';
import type { RolesOutcome } from './record.ts';

/** Everything that the work of a run shares. */
export interface RunContext extends ResourceContext, RolesOutcome {
  /** The page of the workflow run, which is the description of new assignments. */
  readonly runUrl: string | undefined;
}

/** Everything that the work on roles needs. */
export interface RolesContext extends RunContext {
  readonly documents: Documents;
  readonly lists: AssignmentLists;
  /** Limits by collection of assignments, for doors that take one write at a time. */
  readonly turns: Map<string, LimitFunction>;
}

/** Create the context of the work on roles. Nothing is read yet. */
export function rolesContext(context: RunContext): RolesContext {
  return {
    ...context,
    documents: new Documents(context),
    lists: new AssignmentLists(context),
    turns: new Map(),
  };
}
