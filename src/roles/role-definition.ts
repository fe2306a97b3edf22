import { AzureError } from '../azure/errors.ts';
import { distinct } from '../collections.ts';
import { isText, objectOf, textAt, valuesAt } from '../json.ts';
import { matcher } from '../pattern.ts';
import { lastSegment } from '../resource-id.ts';
import { quote } from '../text.ts';

/** The definition of a role in Azure RBAC. */
export interface RoleDefinition {
  readonly guid: string;
  readonly name: string;
  readonly permissions: readonly Permission[];
}

interface Permission {
  readonly actions: readonly string[];
  readonly notActions: readonly string[];
  readonly dataActions: readonly string[];
  readonly notDataActions: readonly string[];
}

/** Actions that work at resources of other providers, because their own providers extend those. */
const EXTENSIONS =
  /^microsoft\.(advisor|authorization|eventgrid(?!\/events\/)|insights|policyinsights|resourcehealth|resources|security|servicelinker|support)\//i;

/** The actions of `Microsoft.Authorization` that let a holder extend its own access. */
const EXTENDING = [
  'roleAssignments/write',
  'roleDefinitions/write',
  'roleAssignmentScheduleRequests/write',
  'roleEligibilityScheduleRequests/write',
  'elevateAccess/action',
].map((action) => `Microsoft.Authorization/${action}`);

/** Get the GUID of a definition, by which roles are compared. The rest of the ID can differ for the same definition. */
export function definitionGuid(roleDefinitionId: string): string {
  return lastSegment(roleDefinitionId).toLowerCase();
}

/** Read a definition as ARM sends it, or return undefined for another document. */
export function readRoleDefinition(document: unknown): RoleDefinition | undefined {
  const id = textAt(document, 'id');
  const name = textAt(objectOf(document)['properties'], 'roleName');
  if (!id || !name) return undefined;
  const permissions = valuesAt(document, 'properties.permissions.*').map((entry) => {
    const textsOf = (property: string): readonly string[] => valuesAt(entry, `${property}.*`).filter(isText);
    return {
      actions: textsOf('actions'),
      notActions: textsOf('notActions'),
      dataActions: textsOf('dataActions'),
      notDataActions: textsOf('notDataActions'),
    };
  });
  return { guid: definitionGuid(id), name, permissions };
}

/**
 * Check whether an entry of permissions allows an action. Each entry allows its own patterns except for its own
 * exceptions. `*` stands for anything.
 */
function allows(action: string, patterns: readonly string[], exceptions: readonly string[]): boolean {
  const matches = (pattern: string): boolean => matcher(pattern)(action);
  return patterns.some(matches) && !exceptions.some(matches);
}

/**
 * Find the reason why a role is never granted, although it can be revoked: it lets its holder extend its own access.
 * Undefined for other roles.
 */
export function escalationBy({ name, permissions }: RoleDefinition): string | undefined {
  const extendsAccess = permissions.some(({ actions, notActions }) =>
    EXTENDING.some((action) => allows(action, actions, notActions)),
  );
  if (!extendsAccess) return undefined;
  return (
    `The role ${quote(name)} lets its holder grant roles, so the action doesn't grant it. ` +
    "If the app needs it, an administrator can grant it with 'az role assignment create'."
  );
}

/** Find the only provider for whose resources a role has an effect, or undefined if there are several. */
export function onlyProvider({ permissions }: RoleDefinition): string | undefined {
  const patterns = permissions.flatMap(({ actions, dataActions }) => [...actions, ...dataActions]);
  const names = patterns.map((pattern) => pattern.split('/', 1)[0] ?? '');
  const [provider = '', ...others] = distinct(names, (name) => name.toLowerCase());
  const isOne = others.length === 0 && /^[a-z0-9.]+$/i.test(provider);
  return isOne && !patterns.some((pattern) => EXTENSIONS.test(pattern)) ? provider : undefined;
}

/** Check whether a role is for the data of key vaults. */
export function isForVaultData({ permissions }: RoleDefinition): boolean {
  const patterns = permissions.flatMap(({ dataActions }) => dataActions);
  return patterns.some((pattern) => /^(\*|microsoft\.(\*|keyvault[/*]))/i.test(pattern));
}

/** Check whether a registry with these properties has repository permissions (ABAC). */
export function isByRepository(properties: unknown): boolean {
  return objectOf(properties)['roleAssignmentMode'] === 'AbacRepositoryPermissions';
}

/**
 * Check whether a role allows pulling images from a registry, which can have repository permissions (`byRepository`). A
 * role whose definition can't be read might allow it.
 */
export function canPull(definition: RoleDefinition | AzureError | undefined, byRepository: boolean): boolean {
  if (!definition || definition instanceof AzureError) return true;
  return definition.permissions.some(
    ({ actions, notActions, dataActions, notDataActions }) =>
      (!byRepository && allows('Microsoft.ContainerRegistry/registries/pull/read', actions, notActions)) ||
      allows('Microsoft.ContainerRegistry/registries/repositories/content/read', dataActions, notDataActions),
  );
}
