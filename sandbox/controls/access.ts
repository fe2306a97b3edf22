import { randomUUID } from 'node:crypto';
import { OBJECT_ID, SUBSCRIPTION_ID } from '../constants.ts';
import type { Context } from '../context.ts';
import type { Denial, Lock, RoleAssignment, RoleDefinition } from '../world/types.ts';

/** What a test may say about a role assignment that it makes. */
export interface GrantSettings {
  /** The assignment's name, a GUID; a random one if left out. */
  name?: string;
  principalType?: string;
  description?: string;
  /** A condition in Azure's language, see {@link roleCondition}. */
  condition?: string;
}

/** What a principal may do at a scope and below; everywhere if the scope is left out. */
export interface RightSettings {
  actions: readonly string[];
  scope?: string;
  /** A condition in Azure's language, see {@link roleCondition}. */
  condition?: string;
}

/** Who may do what, from the side: role assignments and definitions, rights of the caller, locks. */
export class AccessControls {
  protected readonly context: Context;

  constructor(context: Context) {
    this.context = context;
  }

  get roleAssignments(): RoleAssignment[] {
    return [...this.context.world.access.assignments.values()];
  }

  /**
   * The ID of a role's definition, by the role's name or GUID.
   * @throws {Error} if the sandbox has no such role
   */
  roleDefinitionId(role: string, subscriptionId: string = SUBSCRIPTION_ID): string {
    const definition = this.context.world.access.definition(role);
    if (!definition) throw new Error(`The sandbox has no role '${role}': see addRoleDefinition.`);
    return `/subscriptions/${subscriptionId}/providers/Microsoft.Authorization/roleDefinitions/${definition.guid}`;
  }

  /** Adds a custom role, assignable in the subscription unless told otherwise. */
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

  /** Gives a principal a role (by name or GUID) at a scope, as somebody else would. */
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

  /** Deletes a role assignment, as somebody else would. */
  revoke({ id }: Pick<RoleAssignment, 'id'>): void {
    this.context.world.access.assignments.delete(id.toLowerCase());
  }

  /** Makes a principal known that is no service principal: a user, a group, an app registration. */
  addPrincipal(principalId: string, type: 'User' | 'Group' | 'Application'): void {
    this.context.world.principals.set(principalId, 0);
    this.context.world.principalTypes.set(principalId, type);
  }

  /** Refuses an action; returns a function that allows it again. */
  deny(denial: Denial): () => void {
    const { denials } = this.context.world.access;
    denials.push(denial);
    return () => void denials.splice(denials.indexOf(denial), 1);
  }

  /**
   * From now on the signed-in principal may do this, and what its role assignments allow, and nothing else. To try a
   * role itself: `allowOnly()` and `grant(OBJECT_ID, role, scope, { condition })`.
   */
  allowOnly(...rights: RightSettings[]): void {
    this.restrict(OBJECT_ID, ...rights);
  }

  /** The same for any principal, such as a user-assigned identity that a workflow signs in with. */
  restrict(principalId: string, ...rights: RightSettings[]): void {
    const granted = rights.map(({ actions, scope = '/', condition }) => ({
      permissions: { actions, notActions: [], dataActions: [], notDataActions: [] },
      scope,
      condition,
    }));
    this.context.world.access.rights.set(principalId, granted);
  }

  /** Locks a scope and what is below; returns a function that removes the lock. */
  lock(scope: string, level: Lock['level'] = 'CanNotDelete'): () => void {
    const { locks } = this.context.world.access;
    const lock = { scope, level };
    locks.push(lock);
    return () => void locks.splice(locks.indexOf(lock), 1);
  }
}

/**
 * The condition that lets a principal grant and revoke just these roles, and only to service principals.
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
