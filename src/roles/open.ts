import type { Arm } from '../azure/arm.ts';
import { RoleAssignments } from '../azure/role-assignments.ts';
import { limiter } from '../limiter.ts';
import type { Request } from '../request.ts';
import { AssignmentLists } from './assignment-lists.ts';
import type { RolesContext } from './context.ts';
import { Roles } from './roles.ts';

/** Gets ready for the work on roles: the door to this room, loaded by steps that come in. */
export function openRoles(
  request: Request,
  step: Omit<RolesContext, 'arm' | 'assignments' | 'lists' | 'limit' | 'runUrl'> & { readonly arm: Arm },
): Roles {
  const limit = limiter(request.maxParallel);
  const assignments = new RoleAssignments(step.arm);
  const lists = new AssignmentLists(assignments, limit);
  return new Roles(request, { ...step, assignments, lists, limit, runUrl: request.runUrl });
}
