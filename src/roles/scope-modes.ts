import { AzureError } from '../azure/errors.ts';
import { getOrInsert } from '../collections.ts';
import { type JsonObject, objectOf } from '../json.ts';
import { idKey } from '../resource-id.ts';
import { quote, shellWord } from '../text.ts';
import type { RolesContext } from './context.ts';
import type { LineProblem } from './line-problems.ts';
import { missingScope } from './resolve.ts';
import { definitionGuid } from './role-definition.ts';
import { privilegedText } from './role-lines.ts';
import type { ResolvedRole } from './role-matching.ts';

/** What is wrong with granting a role at a scope. */
export interface ScopeProblem extends LineProblem {
  /** Whether the role could be granted all the same, with no effect: `force` does. */
  readonly canBeForced: boolean;
}

/** What a look at the scopes of roles found. */
export interface ScopeModes {
  readonly problems: readonly ScopeProblem[];
  /** The names of roles whose definitions were read for it, by GUID. */
  readonly names: ReadonlyMap<string, string>;
}

const VAULT = /^.*?\/providers\/Microsoft\.KeyVault\/vaults\/[^/]+/i;
const REGISTRY = /^.*?\/providers\/Microsoft\.ContainerRegistry\/registries\/[^/]+/i;
const VAULT_API_VERSION = '2026-02-01';
const REGISTRY_API_VERSION = '2025-11-01';

/** Roles that a registry in repository mode ignores, by their GUIDs, and those that it goes by instead. */
const REPOSITORY_ROLES: ReadonlyMap<string, string> = new Map([
  // AcrPull, AcrPush, AcrDelete
  ['7f951dda-4ed3-4680-a7ca-43fe172d538d', 'Container Registry Repository Reader'],
  ['8311e382-0749-4cb8-b61a-304f252e45ec', 'Container Registry Repository Writer'],
  ['c2f4ef07-c644-48eb-af81-4b1b4947fb11', 'Container Registry Repository Contributor'],
]);

/**
 * Finds roles that would have no effect where they are granted: a vault with access policies, a registry with
 * permissions by repository. Each is read once; what may not be read is no obstacle.
 */
export async function checkScopeModes(
  roles: readonly ResolvedRole[],
  context: Pick<RolesContext, 'arm' | 'assignments' | 'limit'>,
): Promise<ScopeModes> {
  const names = new Map<string, string>();
  const documents = new Map<string, Promise<JsonObject | AzureError | undefined>>();
  const read: Read = (id, apiVersion, what) =>
    getOrInsert(documents, idKey(id), () =>
      context.limit(() => readIfAllowed(id, apiVersion, what, context.arm)),
    );
  const problems = await Promise.all(
    roles.map(
      async (role) => (await vaultProblem(role, read, names, context)) ?? registryProblem(role, read),
    ),
  );
  return { problems: problems.filter((problem) => problem !== undefined), names };
}

type Read = (id: string, apiVersion: string, what: string) => Promise<JsonObject | AzureError | undefined>;

async function vaultProblem(
  { line, roleDefinitionId, isForVaultData }: ResolvedRole,
  read: Read,
  names: Map<string, string>,
  { assignments, limit }: Pick<RolesContext, 'assignments' | 'limit'>,
): Promise<ScopeProblem | undefined> {
  const id = VAULT.exec(line.scope)?.[0];
  if (id === undefined || isForVaultData === false) return undefined;
  const vault = await read(id, VAULT_API_VERSION, `key vault ${quote(nameOf(id))}`);
  if (vault === undefined) return undefined;
  if (vault instanceof AzureError) return { line: line.line, ...missingScope(id, vault), canBeForced: false };
  if (objectOf(vault['properties'])['enableRbacAuthorization'] === true) return undefined;
  const definition =
    isForVaultData === undefined
      ? await limit(() => assignments.definition(line.scope, definitionGuid(roleDefinitionId)))
      : undefined;
  if (definition) names.set(definition.guid, definition.name);
  if (definition?.grantsRoles)
    return { line: line.line, text: privilegedText(definition.name), canBeForced: false };
  if (!(isForVaultData ?? definition?.forVaultData)) return undefined;
  const name = shellWord(nameOf(id));
  return {
    line: line.line,
    canBeForced: true,
    text:
      `the role would have no effect: key vault ${quote(nameOf(id))} uses access policies, not roles. Move it to roles ` +
      `(az keyvault update --name ${name} --enable-rbac-authorization true; all of its access is then by roles), or ` +
      `leave the line out and give access by its policies (az keyvault set-policy --name ${name} --object-id ` +
      "<principal-id> --secret-permissions get); 'force: true' grants the role all the same.",
  };
}

async function registryProblem(
  { line, roleDefinitionId }: ResolvedRole,
  read: Read,
): Promise<ScopeProblem | undefined> {
  const id = REGISTRY.exec(line.scope)?.[0];
  const instead = REPOSITORY_ROLES.get(definitionGuid(roleDefinitionId));
  if (id === undefined || instead === undefined) return undefined;
  const name = nameOf(id);
  const registry = await read(id, REGISTRY_API_VERSION, `container registry ${quote(name)}`);
  if (registry === undefined) return undefined;
  if (registry instanceof AzureError)
    return { line: line.line, ...missingScope(id, registry), canBeForced: false };
  if (objectOf(registry['properties'])['roleAssignmentMode'] !== 'AbacRepositoryPermissions')
    return undefined;
  return {
    line: line.line,
    canBeForced: true,
    text:
      `the role would have no effect: container registry ${quote(name)} gives its permissions by repository. ` +
      `Name the role '${instead}' instead; 'force: true' grants this one all the same.`,
  };
}

/** The document, or the error that says that it is not there; undefined for what may not be read. */
async function readIfAllowed(
  id: string,
  apiVersion: string,
  what: string,
  arm: RolesContext['arm'],
): Promise<JsonObject | AzureError | undefined> {
  try {
    return await arm.read(id, what, { query: { 'api-version': apiVersion } });
  } catch (error) {
    if (!(error instanceof AzureError)) throw error;
    // Whatever else Azure refuses it for, such as an API version that a cloud does not have yet, is no obstacle.
    return error.status === 404 ? error : undefined;
  }
}

function nameOf(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}
