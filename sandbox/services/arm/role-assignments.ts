import type { Context as HonoContext } from 'hono';
import type { Context, Env } from '../../context.ts';
import type { JsonObject } from '../../json.ts';
import { definitionGuid, isWithin } from '../../world/access.ts';
import { hasPrincipal } from '../../world/directory.ts';
import type { RoleAssignment } from '../../world/types.ts';
import { authorize, checkLock } from './checks.ts';
import { ArmError } from './errors.ts';

const PROVIDER = '/providers/Microsoft.Authorization';
const TYPE = 'Microsoft.Authorization/roleAssignments';

/** Get the ID of a role assignment. At the root scope, it begins with the provider. */
export function assignmentId(scope: string, name: string): string {
  return `${scope.replace(/\/$/, '')}${PROVIDER}/roleAssignments/${name}`;
}

/** Get the values of an assignment that conditions compare, by their names there. */
export function attributesOf(
  assignment: Pick<RoleAssignment, 'roleDefinitionId' | 'principalId'> & {
    principalType?: string | undefined;
  },
): Record<string, string | undefined> {
  return {
    roledefinitionid: definitionGuid(assignment.roleDefinitionId),
    principalid: assignment.principalId,
    principaltype: assignment.principalType,
  };
}

/** Get an assignment as reads show it. Above all subscriptions, the ID of its role has no subscription. */
export function assignmentDocument(context: Context, assignment: RoleAssignment): JsonObject {
  const { id, name, scope, principalId, principalType, description, condition, createdBy } = assignment;
  const [, subscription = ''] = /^(\/subscriptions\/[^/]+)/i.exec(scope) ?? [];
  const prefix = context.options.roleDefinitionIdWithSubscription ? subscription : '';
  return {
    properties: {
      roleDefinitionId: `${prefix}${PROVIDER}/roleDefinitions/${definitionGuid(assignment.roleDefinitionId)}`,
      principalId,
      principalType,
      scope,
      condition: condition ?? null,
      conditionVersion: condition === undefined ? null : '2.0',
      createdOn: new Date(assignment.createdAt).toISOString(),
      updatedOn: new Date(assignment.updatedAt).toISOString(),
      createdBy,
      updatedBy: createdBy,
      delegatedManagedIdentityResourceId: assignment.delegatedResourceId ?? null,
      description: description ?? null,
    },
    id,
    type: TYPE,
    name,
  };
}

interface Filter {
  principalId: string | undefined;
  /** True for assignments at the scope and above it, but not below it. */
  atScope: boolean;
}

function parseFilter(text: string): Filter {
  const filter: Filter = { principalId: undefined, atScope: false };
  let exact = false;
  for (const part of text.split(/\s+and\s+/i).filter((one) => one !== '')) {
    const [, principalId] = /^principalId eq '([^']*)'$/i.exec(part.trim()) ?? [];
    const [, assignedTo] = /^assignedTo\('([^']*)'\)$/i.exec(part.trim()) ?? [];
    if (/^atScope\(\)$/i.test(part.trim())) filter.atScope = true;
    else if (principalId === undefined && assignedTo === undefined) throw unsupported(text);
    else filter.principalId = principalId ?? assignedTo;
    exact ||= principalId !== undefined;
  }
  if (exact && filter.atScope) throw unsupported(text);
  return filter;
}

function unsupported(filter: string): ArmError {
  return new ArmError(400, 'BadRequestFormat', `The filter '${filter}' is not supported.`);
}

/** List the assignments at, above, and below a scope, of one principal or of all, page by page. */
export function listAssignments(context: Context, c: HonoContext<Env>, scope: string): Response {
  const { world, options } = context;
  authorize(context, c, `${TYPE}/read`, `${scope.replace(/\/$/, '')}${PROVIDER}`);
  const { principalId, atScope } = parseFilter(c.env.url.searchParams.get('$filter') ?? '');
  const all = [...world.access.assignments.values()]
    .filter((one) => isWithin(scope, one.scope) || (!atScope && isWithin(one.scope, scope)))
    .filter((one) => principalId === undefined || one.principalId.toLowerCase() === principalId.toLowerCase())
    .filter((one) => options.listsDeletedPrincipals || hasPrincipal(world, one.principalId));
  const start = Number(c.env.url.searchParams.get('$skipToken') ?? 0);
  const end = start + options.roleAssignmentPageSize;
  const value = all.slice(start, end).map((one) => assignmentDocument(context, one));
  if (end >= all.length) return c.json({ value });
  const next = new URL(c.env.url);
  next.searchParams.set('$skipToken', `${end}`);
  return c.json({ value, nextLink: next.href });
}

/** Read an assignment. The scope must be its own, not one above or below. */
export function readAssignment(context: Context, c: HonoContext<Env>, scope: string, name: string): Response {
  const id = assignmentId(scope, name);
  authorize(context, c, `${TYPE}/read`, id);
  const assignment = context.world.access.assignments.get(id.toLowerCase());
  if (assignment) return c.json(assignmentDocument(context, assignment));
  throw new ArmError(404, 'RoleAssignmentNotFound', `The role assignment '${name}' is not found.`);
}

/** Delete an assignment and return it, or 204 if it doesn't exist. */
export function deleteAssignment(
  context: Context,
  c: HonoContext<Env>,
  scope: string,
  name: string,
): Response {
  const { assignments } = context.world.access;
  const id = assignmentId(scope, name);
  const assignment = assignments.get(id.toLowerCase());
  authorize(context, c, `${TYPE}/delete`, id, assignment ? { resource: attributesOf(assignment) } : {});
  checkLock(context, id, 'delete');
  if (!assignment) return c.body(null, 204);
  assignments.delete(id.toLowerCase());
  return c.json(assignmentDocument(context, assignment));
}
