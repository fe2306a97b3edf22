import { AzureError } from '../azure/errors.ts';
import { distinct } from '../collections.ts';
import { isText, objectOf, textAt, valuesAt } from '../json.ts';
import { matcher } from '../pattern.ts';
import { lastSegment } from '../resource-id.ts';
import { builtInRole } from './built-in-roles.ts';

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

/** Providers whose actions work at resources of other providers, which they extend. */
const EXTENSIONS =
  /^microsoft\.(advisor|authorization|eventgrid|insights|policyinsights|resourcehealth|resources|security|servicelinker|support)$/i;

/** Roles that a registry with repository permissions ignores, and the roles to use instead. All of those can pull. */
export const REPOSITORY_ROLES: ReadonlyMap<string, string> = new Map([
  ['AcrPull', 'Container Registry Repository Reader'],
  ['AcrPush', 'Container Registry Repository Writer'],
  ['AcrDelete', 'Container Registry Repository Contributor'],
]);
const PULLS_BY_REPOSITORY = [...REPOSITORY_ROLES.values()];
const PULLS = ['AcrPull', 'AcrPush', 'Reader', 'Contributor', 'Owner', ...PULLS_BY_REPOSITORY];

/** Get the GUID of a definition, by which roles compare: the rest of Azure's IDs of one definition can differ. */
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
export function allows(action: string, patterns: readonly string[], exceptions: readonly string[]): boolean {
  const matches = (pattern: string): boolean => matcher(pattern)(action);
  return patterns.some(matches) && !exceptions.some(matches);
}

/** Find the only provider whose resources a definition has an effect at, or undefined if there are several. */
export function onlyProvider({ permissions }: RoleDefinition): string | undefined {
  const patterns = permissions.flatMap(({ actions, dataActions }) => [...actions, ...dataActions]);
  const providers = distinct(
    patterns.map((pattern) => pattern.split('/', 1)[0] ?? ''),
    (name) => name.toLowerCase(),
  );
  const [provider = ''] = providers;
  const isOne = providers.length === 1 && /^[a-z0-9.]+$/i.test(provider) && !EXTENSIONS.test(provider);
  return isOne ? provider : undefined;
}

/** Check whether a role is for the data of key vaults. `definition` is needed if it isn't a built-in role of the table. */
export function isForVaultData(guid: string, definition: RoleDefinition | undefined): boolean {
  // In the table, the names of these roles begin with 'Key Vault'.
  const builtIn = builtInRole(guid);
  if (builtIn) return builtIn.name.startsWith('Key Vault ');
  const patterns = definition?.permissions.flatMap(({ dataActions }) => dataActions) ?? [];
  return patterns.some((pattern) => /^(\*|microsoft\.(\*|keyvault[/*]))/i.test(pattern));
}

/**
 * Check whether a role can pull images from a registry, whose permissions can be `byRepository`. `definition` is needed
 * if it isn't a built-in role of the table. A role whose definition can't be read might be able to.
 */
export function canPull(
  guid: string,
  definition: RoleDefinition | AzureError | undefined,
  byRepository: boolean,
): boolean {
  const builtIn = builtInRole(guid);
  if (builtIn) return (byRepository ? PULLS_BY_REPOSITORY : PULLS).includes(builtIn.name);
  if (!definition || definition instanceof AzureError) return true;
  return definition.permissions.some(
    ({ actions, notActions, dataActions, notDataActions }) =>
      (!byRepository && allows('Microsoft.ContainerRegistry/registries/pull/read', actions, notActions)) ||
      allows('Microsoft.ContainerRegistry/registries/repositories/content/read', dataActions, notDataActions),
  );
}
