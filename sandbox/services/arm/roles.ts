import { Hono, type Context as HonoContext } from 'hono';
import { TENANT_ID } from '../../constants.ts';
import type { Context, Env } from '../../context.ts';
import { isObject, type JsonObject } from '../../json.ts';
import { ROLES } from '../../world/roles.ts';
import type { RoleAssignment } from '../../world/types.ts';
import { authorize } from './checks.ts';
import { ArmError, armErrors } from './errors.ts';
import { readBody } from './patch.ts';

const AUTHORIZATION = '/providers/Microsoft.Authorization';

function roleDocument(name: string, guid: string, subscription: string): JsonObject {
  return {
    properties: {
      roleName: name,
      type: 'BuiltInRole',
      description: '',
      assignableScopes: ['/'],
      permissions: [{ actions: [], notActions: [], dataActions: [], notDataActions: [] }],
      createdOn: '2020-05-19T17:52:47.2349169Z',
      updatedOn: '2021-11-11T20:14:30.4910131Z',
      createdBy: null,
      updatedBy: null,
    },
    id: `${subscription}${AUTHORIZATION}/roleDefinitions/${guid}`,
    type: 'Microsoft.Authorization/roleDefinitions',
    name: guid,
  };
}

function assignmentDocument(assignment: RoleAssignment): JsonObject {
  const createdOn = new Date(assignment.createdAt).toISOString();
  return {
    properties: {
      roleDefinitionId: assignment.roleDefinitionId,
      principalId: assignment.principalId,
      principalType: assignment.principalType,
      scope: assignment.scope,
      condition: null,
      conditionVersion: null,
      createdOn,
      updatedOn: createdOn,
      createdBy: '',
      updatedBy: '',
      delegatedManagedIdentityResourceId: null,
      description: null,
    },
    id: assignment.id,
    type: 'Microsoft.Authorization/roleAssignments',
    name: assignment.name,
  };
}

/** Takes `<scope>/providers/Microsoft.Authorization/<type>[/<name>]` apart. */
function split(c: HonoContext<Env>): { scope: string; type: string; name: string | undefined } | undefined {
  const pattern = /^(.*)\/providers\/microsoft\.authorization\/([^/]+)(?:\/([^/]+))?$/i;
  const [, scope = '', type, name] = pattern.exec(decodeURIComponent(c.env.url.pathname)) ?? [];
  return type === undefined ? undefined : { scope, type: type.toLowerCase(), name };
}

/** Microsoft.Authorization: role assignments and the built-in role definitions, at any scope. */
export function authorization(context: Context): Hono<Env> {
  const app = new Hono<Env>();
  app.all('*', async (c, next) => {
    const path = split(c);
    if (path?.type === 'roledefinitions') return definitions(c, path.scope, path.name);
    if (path?.type !== 'roleassignments') return next();
    const { scope, name } = path;
    if (name === undefined) return list(context, c, scope);
    if (c.req.method === 'PUT') return assign(context, c, scope, name);
    const id = `${scope}${AUTHORIZATION}/roleAssignments/${name}`;
    const found = context.world.access.assignments.get(id.toLowerCase());
    if (c.req.method === 'DELETE') {
      authorize(context, c, 'Microsoft.Authorization/roleAssignments/delete', scope);
      context.world.access.assignments.delete(id.toLowerCase());
      return found ? c.json(assignmentDocument(found)) : c.body(null, 204);
    }
    if (found) return c.json(assignmentDocument(found));
    throw new ArmError(404, 'RoleAssignmentNotFound', `The role assignment '${name}' is not found.`);
  });
  return app;
}

function definitions(c: HonoContext<Env>, scope: string, guid: string | undefined): Response {
  const [, subscription = ''] = /^(\/subscriptions\/[^/]+)/i.exec(scope) ?? [];
  const filter = /rolename eq '([^']+)'/i.exec(c.env.url.searchParams.get('$filter') ?? '')?.[1];
  const value = Object.entries(ROLES)
    .filter(([name, id]) =>
      guid === undefined
        ? filter === undefined || name.toLowerCase() === filter.toLowerCase()
        : id === guid.toLowerCase(),
    )
    .map(([name, id]) => roleDocument(name, id, subscription));
  if (guid === undefined) return c.json({ value });
  const [role] = value;
  if (role) return c.json(role);
  throw new ArmError(
    404,
    'RoleDefinitionDoesNotExist',
    `The specified role definition with ID '${guid}' does not exist.`,
  );
}

function list(context: Context, c: HonoContext<Env>, scope: string): Response {
  authorize(context, c, 'Microsoft.Authorization/roleAssignments/read', scope);
  const filter = c.env.url.searchParams.get('$filter') ?? '';
  const principal = /(?:principalId eq|assignedTo\()\s*'([^']+)'/i.exec(filter)?.[1];
  const at = scope.toLowerCase();
  const exact = /atscope\(\)/i.test(filter);
  const value = [...context.world.access.assignments.values()].filter((assignment) => {
    const own = assignment.scope.toLowerCase();
    const above = at === own || at.startsWith(`${own}/`);
    const below = own.startsWith(`${at}/`);
    return (above || (below && !exact)) && (principal === undefined || assignment.principalId === principal);
  });
  return c.json({ value: value.map(assignmentDocument) });
}

async function assign(context: Context, c: HonoContext<Env>, scope: string, name: string): Promise<Response> {
  authorize(context, c, 'Microsoft.Authorization/roleAssignments/write', scope);
  const { properties } = await readBody(c);
  const { roleDefinitionId: role, principalId, principalType } = isObject(properties) ? properties : {};
  if (typeof role !== 'string' || typeof principalId !== 'string') {
    throw armErrors.invalidContent('The properties roleDefinitionId and principalId are required.');
  }
  const { world, options } = context;
  const createdAt = world.principals.get(principalId);
  const young = createdAt === undefined || createdAt + options.principalPropagationMs > context.now();
  if (typeof principalType !== 'string' && young) throw principalNotFound(principalId);
  const same = [...world.access.assignments.values()].some(
    (one) =>
      one.scope.toLowerCase() === scope.toLowerCase() &&
      one.principalId === principalId &&
      one.roleDefinitionId.split('/').at(-1) === role.split('/').at(-1),
  );
  if (same) throw new ArmError(409, 'RoleAssignmentExists', 'The role assignment already exists.');
  const assignment: RoleAssignment = {
    id: `${scope}${AUTHORIZATION}/roleAssignments/${name}`,
    name,
    scope,
    roleDefinitionId: role,
    principalId,
    principalType: typeof principalType === 'string' ? principalType : 'ServicePrincipal',
    createdAt: context.now(),
  };
  world.access.assignments.set(assignment.id.toLowerCase(), assignment);
  return c.json(assignmentDocument(assignment), 201);
}

function principalNotFound(principalId: string): ArmError {
  return new ArmError(
    400,
    'PrincipalNotFound',
    `Principal ${principalId.replaceAll('-', '')} does not exist in the directory ${TENANT_ID}. Check that you have the correct principal ID. If you are creating this principal and then immediately assigning a role, this error might be related to a replication delay. In this case, set the role assignment principalType property to a value, such as ServicePrincipal, User, or Group.  See https://aka.ms/docs-principaltype`,
  );
}
