import type { Context as HonoContext } from 'hono';
import type { Context, Env } from '../../context.ts';
import { isObject, type JsonObject } from '../../json.ts';
import { definitionGuid, isWithin } from '../../world/access.ts';
import type { RoleDefinition } from '../../world/types.ts';
import { readBody } from './body.ts';
import { authorize } from './checks.ts';
import { ArmError } from './errors.ts';

function toDocument(role: RoleDefinition, scope: string): JsonObject {
  const [, subscription = ''] = /^(\/subscriptions\/[^/]+)/i.exec(scope) ?? [];
  const { actions, notActions, dataActions, notDataActions } = role.permissions;
  const permissions = {
    actions: [...actions],
    notActions: [...notActions],
    dataActions: [...dataActions],
    notDataActions: [...notDataActions],
  };
  const changedOn = new Date(role.createdAt).toISOString();
  return {
    properties: {
      roleName: role.roleName,
      type: role.type,
      description: '',
      assignableScopes: [...role.assignableScopes],
      permissions: [permissions],
      createdOn: changedOn,
      updatedOn: changedOn,
      createdBy: null,
      updatedBy: null,
    },
    id: `${subscription}/providers/Microsoft.Authorization/roleDefinitions/${role.guid}`,
    type: 'Microsoft.Authorization/roleDefinitions',
    name: role.guid,
  };
}

const isAssignableAt = (role: RoleDefinition, scope: string): boolean =>
  role.assignableScopes.some((assignable) => isWithin(scope, assignable));

/** Get the roles that can be assigned at a scope. Custom roles take time to propagate. */
function usableRoles({ world, options, now }: Context, scope: string): RoleDefinition[] {
  const madeBefore = now() - options.roleDefinitionPropagationMs;
  return world.access.definitions.filter(
    (role) => role.createdAt <= madeBefore && isAssignableAt(role, scope),
  );
}

/**
 * List roles with `roleName eq 'X'` (ignoring case, with doubled quotes), `type eq 'BuiltInRole'`, or no filter.
 */
export function listDefinitions(context: Context, c: HonoContext<Env>, scope: string): Response {
  authorize(context, c, 'Microsoft.Authorization/roleDefinitions/read', scope);
  const filter = c.env.url.searchParams.get('$filter') ?? '';
  const [, name] = /rolename eq '((?:[^']|'')*)'/i.exec(filter) ?? [];
  const [, type] = /\btype eq '(\w+)'/i.exec(filter) ?? [];
  const roleName = name?.replaceAll("''", "'").toLowerCase();
  const value = usableRoles(context, scope)
    .filter((role) => roleName === undefined || role.roleName.toLowerCase() === roleName)
    .filter((role) => type === undefined || role.type.toLowerCase() === type.toLowerCase())
    .map((role) => toDocument(role, scope));
  return c.json({ value });
}

/** Read a definition by its GUID. */
export function readDefinition(context: Context, c: HonoContext<Env>, scope: string, name: string): Response {
  authorize(context, c, 'Microsoft.Authorization/roleDefinitions/read', scope);
  const role = usableRoles(context, scope).find(({ guid }) => guid === name.toLowerCase());
  if (!role) throw noSuchRole(404, name);
  return c.json(toDocument(role, scope));
}

/** Create or replace a custom role. */
export async function putDefinition(
  context: Context,
  c: HonoContext<Env>,
  scope: string,
  name: string,
): Promise<Response> {
  authorize(context, c, 'Microsoft.Authorization/roleDefinitions/write', scope);
  const { definitions } = context.world.access;
  const { properties } = await readBody(c);
  const { roleName, assignableScopes, permissions } = isObject(properties) ? properties : {};
  const [given] = Array.isArray(permissions) ? permissions : [];
  const part = (key: string): string[] => texts(isObject(given) ? given[key] : undefined);
  const role: RoleDefinition = {
    guid: name.toLowerCase(),
    roleName: String(roleName),
    type: 'CustomRole',
    permissions: {
      actions: part('actions'),
      notActions: part('notActions'),
      dataActions: part('dataActions'),
      notDataActions: part('notDataActions'),
    },
    assignableScopes: texts(assignableScopes),
    createdAt: context.now(),
  };
  const others = definitions.filter(({ guid }) => guid !== role.guid);
  if (others.some((one) => one.roleName.toLowerCase() === role.roleName.toLowerCase())) {
    throw new ArmError(
      409,
      'RoleDefinitionWithSameNameExists',
      `A custom role with the same name '${role.roleName}' already exists in this directory. Use a different name.`,
    );
  }
  definitions.splice(0, definitions.length, ...others, role);
  return c.json(toDocument(role, scope), 201);
}

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

/** Delete a custom role that isn't assigned. */
export function deleteDefinition(
  context: Context,
  c: HonoContext<Env>,
  scope: string,
  name: string,
): Response {
  authorize(context, c, 'Microsoft.Authorization/roleDefinitions/delete', scope);
  const { definitions, assignments } = context.world.access;
  const index = definitions.findIndex(({ guid }) => guid === name.toLowerCase());
  const role = definitions[index];
  if (role === undefined) return c.body(null, 204);
  if ([...assignments.values()].some((one) => definitionGuid(one.roleDefinitionId) === role.guid)) {
    throw new ArmError(
      400,
      'RoleDefinitionHasAssignments',
      'There are existing role assignments referencing role.',
    );
  }
  definitions.splice(index, 1);
  return c.json(toDocument(role, scope));
}

/**
 * Get the role of an assignment.
 * @throws {ArmError} 400 if it doesn't exist or can't be assigned there
 */
export function assignableRole(context: Context, roleDefinitionId: string, scope: string): RoleDefinition {
  const { world, options, now } = context;
  const guid = definitionGuid(roleDefinitionId);
  const role = world.access.definitions.find((one) => one.guid === guid);
  if (!role || role.createdAt > now() - options.roleDefinitionPropagationMs) throw noSuchRole(400, guid);
  if (!isAssignableAt(role, scope)) {
    throw new ArmError(
      400,
      'RoleAssignmentScopeNotAssignableToRoleDefinition',
      `The scope '${scope}' cannot be assigned to the role definition '${guid}'. The assignable scopes of the role definition are '${role.assignableScopes.join(',')}'.`,
    );
  }
  return role;
}

function noSuchRole(status: 400 | 404, guid: string): ArmError {
  return new ArmError(
    status,
    'RoleDefinitionDoesNotExist',
    `The specified role definition with ID '${guid}' does not exist.`,
  );
}
