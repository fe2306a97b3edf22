import { randomUUID } from 'node:crypto';
import { OBJECT_ID, SUBSCRIPTION_ID } from '../constants.ts';
import type { Context } from '../context.ts';
import type { CosmosAccount, CosmosAssignment } from '../world/cosmos.ts';
import type { RedisAssignment, RedisCache } from '../world/redis.ts';
import type { Denial, DenyAssignment, Lock, RoleAssignment, RoleDefinition } from '../world/types.ts';

/** The settings of a role assignment, as a test wants it. */
export interface GrantSettings {
  /** The name of the assignment, a GUID. It is random if left out. */
  name?: string;
  principalType?: string;
  description?: string;
  /** A condition in Azure's language, see {@link roleCondition}. */
  condition?: string;
}

/** The actions that a principal can do at a scope and below it, or everywhere if the scope is left out. */
export interface RightSettings {
  actions: readonly string[];
  scope?: string;
  /** A condition in Azure's language, see {@link roleCondition}. */
  condition?: string;
}

/**
 * Changes to permissions by other clients: role assignments and definitions, the caller's permissions, and locks.
 */
export class AccessControls {
  protected readonly context: Context;

  constructor(context: Context) {
    this.context = context;
  }

  get roleAssignments(): RoleAssignment[] {
    return [...this.context.world.access.assignments.values()];
  }

  /**
   * Get the ID of a role's definition, by the role's name or GUID.
   * @throws {Error} if the sandbox has no such role
   */
  roleDefinitionId(role: string, subscriptionId: string = SUBSCRIPTION_ID): string {
    const definition = this.context.world.access.definition(role);
    if (!definition) throw new Error(`The sandbox has no role '${role}': see addRoleDefinition.`);
    return `/subscriptions/${subscriptionId}/providers/Microsoft.Authorization/roleDefinitions/${definition.guid}`;
  }

  /** Add a custom role, which can be assigned in the subscription by default. */
  addRoleDefinition(
    roleName: string,
    settings: Partial<Pick<RoleDefinition, 'guid' | 'assignableScopes'>> &
      Partial<RoleDefinition['permissions']> = {},
  ): RoleDefinition {
    const { guid = randomUUID(), assignableScopes = [`/subscriptions/${SUBSCRIPTION_ID}`] } = settings;
    const { actions = [], notActions = [], dataActions = [], notDataActions = [] } = settings;
    const definition: RoleDefinition = {
      guid,
      roleName,
      type: 'CustomRole',
      permissions: { actions, notActions, dataActions, notDataActions },
      assignableScopes,
      createdAt: this.context.now(),
    };
    this.context.world.access.definitions.push(definition);
    return definition;
  }

  /** Grant a role (by name or GUID) to a principal at a scope, as another client would. */
  grant(principalId: string, role: string, scope: string, settings: GrantSettings = {}): RoleAssignment {
    const { name = randomUUID(), principalType = 'ServicePrincipal', description, condition } = settings;
    const id = `${scope.replace(/\/$/, '')}/providers/Microsoft.Authorization/roleAssignments/${name}`;
    const at = this.context.now();
    const assignment: RoleAssignment = {
      id,
      name,
      scope,
      roleDefinitionId: this.roleDefinitionId(role),
      principalId,
      principalType,
      description,
      condition,
      createdAt: at,
      updatedAt: at,
      createdBy: OBJECT_ID,
    };
    this.context.world.access.assignments.set(id.toLowerCase(), assignment);
    return assignment;
  }

  /** Delete a role assignment, as another client would. */
  revoke({ id }: Pick<RoleAssignment, 'id'>): void {
    this.context.world.access.assignments.delete(id.toLowerCase());
  }

  /** Add a principal that isn't a service principal: a user, a group, an app registration. */
  addPrincipal(principalId: string, type: 'User' | 'Group' | 'Application'): void {
    this.context.world.principals.set(principalId, 0);
    this.context.world.principalTypes.set(principalId, type);
  }

  /** Refuse an action. It returns a function that allows it again. */
  deny(denial: Denial): () => void {
    const { denials } = this.context.world.access;
    denials.push(denial);
    return () => void denials.splice(denials.indexOf(denial), 1);
  }

  /**
   * Restrict the caller to these actions and those of its role assignments. To try a role:
   * `allowOnly()` and `grant(OBJECT_ID, role, scope, { condition })`.
   */
  allowOnly(...rights: RightSettings[]): void {
    this.restrict(OBJECT_ID, ...rights);
  }

  /** Restrict any principal in this way, such as a user-assigned identity that a workflow signs in with. */
  restrict(principalId: string, ...rights: RightSettings[]): void {
    const granted = rights.map(({ actions, scope = '/', condition }) => ({
      permissions: { actions, notActions: [], dataActions: [], notDataActions: [] },
      scope,
      condition,
    }));
    this.context.world.access.rights.set(principalId, granted);
  }

  /** Add a deny assignment, as a deployment stack does. It returns a function that removes it. */
  addDenyAssignment(settings: Partial<DenyAssignment> & { scope: string }): () => void {
    const { denyAssignments } = this.context.world.access;
    const id = randomUUID().replaceAll('-', '');
    const name = `Deny assignment '${randomUUID()}' created by Deployment Stack '${settings.scope}/providers/Microsoft.Resources/deploymentStacks/shop'.`;
    const assignment = { id, name, actions: ['*/write', '*/delete'], excludedPrincipals: [], ...settings };
    denyAssignments.push(assignment);
    return () => void denyAssignments.splice(denyAssignments.indexOf(assignment), 1);
  }

  /** Grant a role of a Cosmos DB account (by name or GUID) in the account or inside it, as another client would. */
  grantCosmos(
    account: CosmosAccount,
    principalId: string,
    role: string,
    { scope = account.id, name = randomUUID() as string } = {},
  ): CosmosAssignment {
    const wanted = account.roles.find(({ guid, roleName }) => [guid, roleName].includes(role));
    if (!wanted) throw new Error(`The account ${account.name} has no role '${role}': see addCosmosRole.`);
    const roleDefinitionId = `${account.id}/sqlRoleDefinitions/${wanted.guid}`;
    const assignment = { name, roleDefinitionId, principalId, scope, createdAt: this.context.now() };
    account.assignments.set(name.toLowerCase(), assignment);
    return assignment;
  }

  /** Give a principal access to a Redis cache, as another client would. */
  grantRedis(cache: RedisCache, objectId: string, name = randomUUID().replaceAll('-', '')): RedisAssignment {
    const assignment: RedisAssignment = { name, objectId, state: 'Succeeded' };
    cache.assignments.set(name.toLowerCase(), assignment);
    return assignment;
  }

  /** Lock a scope and everything below it. It returns a function that removes the lock. */
  lock(scope: string, level: Lock['level'] = 'CanNotDelete'): () => void {
    const { locks } = this.context.world.access;
    const lock = { scope, level };
    locks.push(lock);
    return () => void locks.splice(locks.indexOf(lock), 1);
  }
}

/**
 * Write the condition with which a principal can grant and revoke only these roles, and only for service principals.
 * https://learn.microsoft.com/azure/role-based-access-control/delegate-role-assignments-examples
 */
export function roleCondition(...guids: string[]): string {
  const part = (verb: string, source: string) => {
    const attribute = (name: string) => `@${source}[Microsoft.Authorization/roleAssignments:${name}]`;
    return (
      `((!(ActionMatches{'Microsoft.Authorization/roleAssignments/${verb}'})) OR ` +
      `(${attribute('RoleDefinitionId')} ForAnyOfAnyValues:GuidEquals {${guids.join(', ')}} AND ` +
      `${attribute('PrincipalType')} ForAnyOfAnyValues:StringEqualsIgnoreCase {'ServicePrincipal'}))`
    );
  };
  return `${part('write', 'Request')} AND ${part('delete', 'Resource')}`;
}
