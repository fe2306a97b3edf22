import type { Arm } from '../azure/arm.ts';
import { isForbidden, isNotFound } from '../azure/errors.ts';
import { isObject, objectOf } from '../json.ts';
import { type RoleDefinition, readRoleDefinition } from './role-definition.ts';
import type { RoleAssignment } from './role-matching.ts';
import { scopeKey, subscriptionOf } from './scope.ts';

/** The newest stable version of assignments and definitions; it has nothing to do with that of Microsoft.App. */
const AUTHORIZATION_API_VERSION = '2022-04-01';

/** A role assignment to make. */
export interface NewRoleAssignment {
  readonly scope: string;
  /** A GUID. */
  readonly name: string;
  readonly roleDefinitionId: string;
  readonly principalId: string;
  /** Why it is there. */
  readonly description: string | undefined;
}

const PROVIDER = '/providers/Microsoft.Authorization';
const query = { 'api-version': AUTHORIZATION_API_VERSION };

/**
 * Role assignments and definitions on the wire: four requests, for which Azure's own package would bring sixteen
 * groups of operations.
 */
export class RoleAssignments {
  readonly #arm: Arm;

  constructor(arm: Arm) {
    this.#arm = arm;
  }

  /** What a principal has at, above and below a scope; of everybody where no principal is given. */
  async list(scope: string, principalId?: string): Promise<readonly RoleAssignment[]> {
    const whose = principalId === undefined ? '' : ` of principal ${principalId}`;
    const filter = principalId === undefined ? {} : { $filter: `principalId eq '${principalId}'` };
    const found: RoleAssignment[] = [];
    const pages = this.#arm.list(
      `${scope}${PROVIDER}/roleAssignments`,
      `role assignments${whose} at ${scope}`,
      {
        query: { ...query, ...filter },
      },
    );
    for await (const document of pages) {
      const assignment = readAssignment(document);
      if (assignment) found.push(assignment);
    }
    return found;
  }

  /**
   * Makes an assignment, or the same one again: both answer 201. Returns its ID, as Azure spells it.
   * `what` names it in errors.
   */
  async create(
    { scope, name, roleDefinitionId, principalId, description }: NewRoleAssignment,
    what: string,
  ): Promise<string> {
    const id = roleAssignmentId(scope, name);
    // Without the type Azure looks the principal up, and may not find a new one; conditions demand it, too.
    const properties = { roleDefinitionId, principalId, principalType: 'ServicePrincipal', description };
    const answer = await this.#arm.put(id, what, { properties }, { query });
    return readAssignment(answer)?.id ?? id;
  }

  /** Deletes an assignment; one that is not there is as good as deleted. */
  async delete(id: string, what: string): Promise<void> {
    await this.#arm.delete(id, what, { query });
  }

  /** The definitions with a name, without case, that can be assigned at a scope. */
  async definitionsNamed(scope: string, name: string): Promise<readonly RoleDefinition[]> {
    const $filter = `roleName eq '${name.replaceAll("'", "''")}'`;
    const found = await this.#definitions(scope, `role definition '${name}' at ${scope}`, { $filter });
    return found.filter((definition) => definition.name.toLowerCase() === name.toLowerCase());
  }

  /** Every definition that can be assigned at a scope. */
  allDefinitions(scope: string): Promise<readonly RoleDefinition[]> {
    return this.#definitions(scope, `role definitions at ${scope}`, {});
  }

  /** One definition; undefined when there is none, or it may not be read. */
  async definition(scope: string, guid: string): Promise<RoleDefinition | undefined> {
    const id = `${scope}${PROVIDER}/roleDefinitions/${guid}`;
    try {
      return readRoleDefinition(await this.#arm.read(id, `role definition ${guid}`, { query }));
    } catch (error) {
      if (isForbidden(error) || isNotFound(error)) return undefined;
      throw error;
    }
  }

  async #definitions(
    scope: string,
    what: string,
    filter: Readonly<Record<string, string>>,
  ): Promise<readonly RoleDefinition[]> {
    const found: RoleDefinition[] = [];
    const path = `${scope}${PROVIDER}/roleDefinitions`;
    for await (const document of this.#arm.list(path, what, { query: { ...query, ...filter } })) {
      const definition = readRoleDefinition(document);
      if (definition) found.push(definition);
    }
    return found;
  }
}

/** The ID of the assignment with a name at a scope. */
export function roleAssignmentId(scope: string, name: string): string {
  return `${scope}${PROVIDER}/roleAssignments/${name}`;
}

/** The full ID of a definition, as it is sent for a role at a scope. */
export function definitionIdAt(scope: string, guid: string): string {
  return `/subscriptions/${subscriptionOf(scope)}${PROVIDER}/roleDefinitions/${guid}`;
}

/**
 * Reads an assignment as ARM sends it. An assignment is deleted by its ID, which therefore must lie at the scope
 * that the document names; one that does not is left out.
 */
function readAssignment(document: unknown): RoleAssignment | undefined {
  if (!isObject(document) || typeof document['id'] !== 'string') return undefined;
  const { id } = document;
  const { scope, roleDefinitionId, principalId, condition } = objectOf(document['properties']);
  if (typeof scope !== 'string' || typeof roleDefinitionId !== 'string' || typeof principalId !== 'string')
    return undefined;
  const [, ownScope] =
    /^(.*)\/providers\/Microsoft\.Authorization\/roleAssignments\/[0-9a-f-]{36}$/i.exec(id) ?? [];
  if (ownScope === undefined || scopeKey(ownScope) !== scopeKey(scope)) return undefined;
  return {
    id,
    scope,
    roleDefinitionId,
    principalId,
    condition: typeof condition === 'string' && condition !== '' ? condition : null,
  };
}
