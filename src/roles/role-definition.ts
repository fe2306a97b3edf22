import { isObject, type JsonObject, objectOf } from '../json.ts';
import { matcher } from '../pattern.ts';

/** A role as its definition says it. */
export interface RoleDefinition {
  /** The full ID, as Azure spells it. */
  readonly id: string;
  readonly guid: string;
  readonly name: string;
  /** Whether who has it may grant roles. */
  readonly grantsRoles: boolean;
  /** Whether it is a role for the data of key vaults. */
  readonly forVaultData: boolean;
}

const WRITE_ROLES = 'Microsoft.Authorization/roleAssignments/write';
const VAULT_DATA = 'microsoft.keyvault/';

/** The GUID of a definition, by which roles compare: Azure's IDs of one definition differ before it. */
export function definitionGuid(roleDefinitionId: string): string {
  return roleDefinitionId.slice(roleDefinitionId.lastIndexOf('/') + 1).toLowerCase();
}

/** Reads a role definition as ARM sends it; undefined when the document is none. */
export function readRoleDefinition(document: unknown): RoleDefinition | undefined {
  if (!isObject(document)) return undefined;
  const { id } = document;
  const properties = objectOf(document['properties']);
  const name = properties['roleName'];
  if (typeof id !== 'string' || typeof name !== 'string') return undefined;
  const { permissions } = properties;
  const entries = (Array.isArray(permissions) ? permissions : []).map(objectOf);
  return {
    id,
    guid: definitionGuid(id),
    name,
    grantsRoles: entries.some((entry) => allows(entry, WRITE_ROLES)),
    forVaultData: entries.some((entry) => textsOf(entry['dataActions']).some(isVaultData)),
  };
}

/** Each entry allows its `actions` but for its own `notActions`; `*` stands for anything. */
function allows(entry: JsonObject, action: string): boolean {
  const matches = (pattern: string): boolean => matcher(pattern)(action);
  return textsOf(entry['actions']).some(matches) && !textsOf(entry['notActions']).some(matches);
}

/** Whether a pattern covers something of key vaults: it need not name all of them. */
function isVaultData(pattern: string): boolean {
  const [start = ''] = pattern.toLowerCase().split('*');
  return start.startsWith(VAULT_DATA) || (pattern.includes('*') && VAULT_DATA.startsWith(start));
}

function textsOf(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : []).filter((entry) => typeof entry === 'string');
}
