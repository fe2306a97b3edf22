import type { AzureError } from '../azure/errors.ts';
import { type JsonObject, objectOf, textAt } from '../json.ts';
import type { Documents } from './documents.ts';
import type { LineProblem } from './line-problems.ts';
import { definitionGuid, type RoleDefinition } from './role-definition.ts';
import type { RoleLine } from './role-lines.ts';
import { isWithin } from './scope.ts';

/** A role at a scope, at one door. */
export interface Role {
  readonly door: Door;
  /** The scope as the door spells it, and as the output `role-assignments` shows it. */
  readonly scope: string;
  /** The key by which the door compares roles, in lowercase. */
  readonly roleKey: string;
  readonly roleName: string | null;
  /** The full ID of its definition, or null if the door has no definitions. */
  readonly roleDefinitionId: string | null;
}

/** A role that a line means: each principal of the step gets or loses it. */
export interface WantedRole extends Role {
  readonly line: RoleLine;
  /** Its definition, if it was read. */
  readonly definition?: RoleDefinition | undefined;
}

/** A role that a principal has. */
export interface Assignment extends Role {
  readonly id: string;
  readonly principalId: string;
  /** The condition that narrows it, or null. */
  readonly condition: string | null;
}

/** A refusal that the step can handle. `new principal`: it isn't known yet. `busy`: another change is running. */
export type Refusal = 'exists' | 'name taken' | 'new principal' | 'busy';

/**
 * A system that grants access to principals through ARM: how its roles are found, listed, compared, granted, and
 * revoked.
 */
export interface Door {
  readonly apiVersion: string;
  /**
   * Its assignments are in the resource itself: a list contains those of all principals, and Azure accepts one write at
   * a time and finishes it later.
   */
  readonly isInResource: boolean;
  /** Check whether a line is for this door instead of Azure RBAC. */
  claims?(line: RoleLine, documents: Documents): Promise<boolean>;
  /** Find the role that a line means. */
  resolve(line: RoleLine, documents: Documents): Promise<WantedRole | LineProblem>;
  /** The path of the collection that contains the assignments at a scope. */
  collectionOf(scope: string): string;
  /** Read an assignment as ARM sends it, or return undefined for another document. */
  read(document: unknown): Assignment | undefined;
  /** Create a key that is the same for all spellings of a scope. */
  scopeKey(scope: string): string;
  /** Spell a UUID as the name of an assignment, if the door doesn't accept it as it is. */
  spellName?(uuid: string): string;
  propertiesOf(role: Role, principalId: string, description: string | undefined): JsonObject;
  refusalOf(error: AzureError): Refusal | undefined;
}

/**
 * Read an assignment as ARM sends it, or return undefined for another document. It is deleted by its ID, which
 * therefore has to be in the collection of its scope.
 */
export function readAssignment(
  document: unknown,
  door: Door,
  nameOf: (roleKey: string) => string | null | undefined,
): Assignment | undefined {
  const properties = objectOf(document)['properties'];
  const id = textAt(document, 'id');
  const [scope, roleDefinitionId, principalId] = ['scope', 'roleDefinitionId', 'principalId'].map((name) =>
    textAt(properties, name),
  );
  if (!id || !scope || !roleDefinitionId || !principalId) return undefined;
  if (!isWithin(id, door.collectionOf(scope))) return undefined;
  const roleKey = definitionGuid(roleDefinitionId);
  return {
    door,
    id,
    scope,
    roleKey,
    roleDefinitionId,
    principalId,
    roleName: nameOf(roleKey) ?? null,
    condition: textAt(properties, 'condition') ?? null,
  };
}

/**
 * Find the assignment of a role to a principal at exactly its scope, by anyone and under any name. An
 * inherited assignment doesn't count.
 */
export function findAssignment(
  { door, scope, roleKey }: Role,
  principalId: string,
  existing: readonly Assignment[],
): Assignment | undefined {
  const isSame = (one: Assignment): boolean =>
    one.door === door && one.roleKey === roleKey && door.scopeKey(one.scope) === door.scopeKey(scope);
  return existing.find((one) => isOf(one, principalId) && isSame(one));
}

/** Check whether an assignment belongs to a principal: Azure might return others. */
export function isOf({ principalId }: Assignment, wanted: string): boolean {
  return principalId.toLowerCase() === wanted.toLowerCase();
}
