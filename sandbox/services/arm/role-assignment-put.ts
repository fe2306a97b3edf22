import { setTimeout as sleep } from 'node:timers/promises';
import type { Context as HonoContext } from 'hono';
import { TENANT_ID } from '../../constants.ts';
import type { Context, Env } from '../../context.ts';
import { isObject, type JsonObject } from '../../json.ts';
import { definitionGuid, isWithin } from '../../world/access.ts';
import { parseCondition } from '../../world/condition.ts';
import { hasPrincipal, servicePrincipals } from '../../world/directory.ts';
import type { RoleAssignment } from '../../world/types.ts';
import { readBody } from './body.ts';
import { authorize, checkGroup, checkLock } from './checks.ts';
import { ArmError, armErrors } from './errors.ts';
import { assignmentDocument, assignmentId, attributesOf } from './role-assignments.ts';
import { assignableRole } from './role-definitions.ts';

/** The role assignment that a request asks for. */
type Grant = Pick<RoleAssignment, 'roleDefinitionId' | 'principalId' | 'description' | 'condition'> & {
  principalType: string | undefined;
  /** The resource of an identity in another tenant. */
  delegatedResourceId: string | undefined;
};

/**
 * Create a role assignment. The same request again also returns 201, and the response doesn't show that the assignment
 * existed.
 * @throws {ArmError} in Azure's order: permission, role, principal, name, an equal assignment, limit
 */
export async function putAssignment(
  context: Context,
  c: HonoContext<Env>,
  scope: string,
  name: string,
): Promise<Response> {
  const { world, options, now } = context;
  const id = assignmentId(scope, name);
  const grant = readGrant(await readBody(c), name);
  authorize(context, c, 'Microsoft.Authorization/roleAssignments/write', id, {
    request: attributesOf(grant),
  });
  const [, subscriptionId, group] = /^\/subscriptions\/([^/]+)\/resourcegroups\/([^/]+)/i.exec(scope) ?? [];
  if (subscriptionId !== undefined && group !== undefined) checkGroup(context, subscriptionId, group);
  if (options.roleOnMissingResource === 'ResourceNotFound') checkResource(context, scope);
  checkLock(context, id, 'write');
  assignableRole(context, grant.roleDefinitionId, scope);
  checkPrincipal(context, grant);
  checkTenant(context, c, id, grant);
  if (options.roleAssignmentMs > 0) await sleep(options.roleAssignmentMs);
  const old = checkName(context, grant, scope, name);
  if (!old) checkLimit(context, scope);
  const at = now();
  const assignment: RoleAssignment = {
    id: old?.id ?? id,
    name,
    scope: old?.scope ?? scope,
    ...grant,
    principalType: grant.principalType ?? world.principalTypes.get(grant.principalId) ?? 'ServicePrincipal',
    createdAt: old?.createdAt ?? at,
    updatedAt: at,
    createdBy: c.env.caller.objectId,
  };
  world.access.assignments.set(id.toLowerCase(), assignment);
  // The response always shows a new assignment, created now and by no one.
  const document = assignmentDocument(context, { ...assignment, createdAt: at });
  return c.json(
    { ...document, properties: { ...(document['properties'] as JsonObject), createdBy: null } },
    201,
  );
}

/** Refuse a scope at a resource that doesn't exist, of the types that the sandbox has. */
function checkResource({ world }: Context, scope: string): void {
  const [id, group = '', type = '', name = ''] = RESOURCE.exec(scope) ?? [];
  if (id !== undefined && !world.knows(id)) throw armErrors.resourceNotFound(type, name, group);
}

const RESOURCE =
  /^\/subscriptions\/[^/]+\/resourcegroups\/([^/]+)\/providers\/(microsoft\.(?:app|managedidentity|keyvault|containerregistry|documentdb|cache)\/[^/]+)\/([^/]+)/i;

function readGrant({ properties }: JsonObject, name: string): Grant {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(name)) {
    throw new ArmError(
      400,
      'InvalidRoleAssignmentId',
      `The role assignment ID '${name}' is not valid. The role assignment ID must be a GUID.`,
    );
  }
  const sent = isObject(properties) ? properties : {};
  const text = (key: string) => {
    const value = sent[key];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const roleDefinitionId = text('roleDefinitionId');
  const principalId = text('principalId');
  if (roleDefinitionId === undefined || principalId === undefined) {
    throw armErrors.invalidContent('The properties roleDefinitionId and principalId are required.');
  }
  const condition = text('condition');
  if (condition !== undefined) checkCondition(condition);
  const [principalType, description] = [text('principalType'), text('description')];
  const delegatedResourceId = text('delegatedManagedIdentityResourceId');
  return { roleDefinitionId, principalId, principalType, description, condition, delegatedResourceId };
}

function checkCondition(condition: string): void {
  try {
    parseCondition(condition);
  } catch (error) {
    throw armErrors.invalidContent(error instanceof Error ? error.message : `${error}`);
  }
}

/** Check the principal. With a type, Azure doesn't look it up, so that a new principal passes. */
function checkPrincipal({ world, options, now }: Context, { principalId, principalType }: Grant): void {
  const compact = principalId.replaceAll('-', '');
  const actual = world.principalTypes.get(principalId);
  if (actual === 'Application') {
    throw new ArmError(
      400,
      'PrincipalTypeNotSupported',
      'Principals of type Application cannot validly be used in role assignments.',
    );
  }
  const createdAt = world.principals.get(principalId);
  const known =
    createdAt !== undefined &&
    createdAt + options.principalPropagationMs <= now() &&
    hasPrincipal(world, principalId);
  if (known && principalType !== undefined && principalType !== (actual ?? 'ServicePrincipal')) {
    throw new ArmError(
      400,
      'UnmatchedPrincipalType',
      `The PrincipalId '${compact}' has type '${actual ?? 'ServicePrincipal'}' , which is different from specified PrinciaplType '${principalType}'.`,
    );
  }
  if (known || principalType !== undefined) return;
  throw new ArmError(
    400,
    'PrincipalNotFound',
    `Principal ${compact} does not exist in the directory ${TENANT_ID}. Check that you have the correct principal ID. If you are creating this principal and then immediately assigning a role, this error might be related to a replication delay. In this case, set the role assignment principalType property to a value, such as ServicePrincipal, User, or Group.  See https://aka.ms/docs-principaltype`,
  );
}

/**
 * Refuse an identity in another tenant's subscription, which Azure Lighthouse delegates, if the request doesn't
 * contain its resource (Azure/enterprise-azure-policy-as-code#951).
 */
function checkTenant(
  { world }: Context,
  c: HonoContext<Env>,
  scope: string,
  { principalId, delegatedResourceId }: Grant,
): void {
  const principal = servicePrincipals(world).find((one) => one.principalId === principalId);
  if (!principal || principal.tenantId === TENANT_ID || delegatedResourceId !== undefined) return;
  const { clientId, objectId } = c.env.caller;
  const action = 'Microsoft.Authorization/roleAssignments/write';
  throw armErrors.forbidden(clientId, objectId, action, scope, 'no-right-or-condition');
}

/**
 * Check that the name is unique in the tenant, and that no other assignment has this scope, principal, and role.
 */
function checkName(
  { world }: Context,
  grant: Grant,
  scope: string,
  name: string,
): RoleAssignment | undefined {
  const all = [...world.access.assignments.values()];
  const sameScope = (one: RoleAssignment) => isWithin(one.scope, scope) && isWithin(scope, one.scope);
  const sameGrant = (one: RoleAssignment) =>
    one.principalId.toLowerCase() === grant.principalId.toLowerCase() &&
    definitionGuid(one.roleDefinitionId) === definitionGuid(grant.roleDefinitionId);
  const named = all.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (named && !sameScope(named)) {
    throw new ArmError(
      400,
      'HashConflictOnDifferentRoleAssignmentIds',
      'A hash conflict was encountered for the role Assignment ID. Please use a new Guid.',
    );
  }
  if (named && !sameGrant(named)) {
    throw new ArmError(
      400,
      'RoleAssignmentUpdateNotPermitted',
      'Tenant ID, application ID, principal ID, and scope are not allowed to be updated.',
    );
  }
  const equal = all.find((one) => sameScope(one) && sameGrant(one));
  if (equal && !named) {
    throw new ArmError(
      409,
      'RoleAssignmentExists',
      `The role assignment already exists. The ID of the existing role assignment is ${equal.name.replaceAll('-', '')}.`,
    );
  }
  return named;
}

function checkLimit({ world, options }: Context, scope: string): void {
  const [subscription] = /^\/subscriptions\/[^/]+/i.exec(scope) ?? [];
  if (subscription === undefined) return;
  const all = [...world.access.assignments.values()].filter((one) => isWithin(one.scope, subscription));
  if (all.length < options.roleAssignmentLimit) return;
  throw new ArmError(
    400,
    'RoleAssignmentLimitExceeded',
    'No more role assignments can be created. The subscription has reached its limit of role assignments.',
  );
}
