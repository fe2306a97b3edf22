import { type AzureError, isForbidden, isNotFound } from '../azure/errors.ts';
import { nearest } from '../pattern.ts';
import { oneLine, quote, shellWord } from '../text.ts';
import { BUILT_IN_NAMES, builtInRole, isPrivileged } from './built-in-roles.ts';
import type { RolesContext } from './context.ts';
import type { LineProblem } from './line-problems.ts';
import { definitionIdAt } from './role-assignments.ts';
import type { RoleDefinition } from './role-definition.ts';
import { privilegedText, type RoleLine } from './role-lines.ts';
import type { ResolvedRole } from './role-matching.ts';

/** As much of a scope as an error shows: what is wrong is often its end. */
const MAX_SCOPE = 400;

type Operation = 'assign' | 'remove' | 'set';

/** What the lines of `roles` turned out to mean. */
export interface Resolution {
  readonly roles: readonly ResolvedRole[];
  readonly problems: readonly LineProblem[];
}

/** What one line turned out to mean, or what is wrong with it; neither where there is nothing to revoke. */
interface LineResolution {
  readonly role?: ResolvedRole;
  readonly problem?: Problem;
}

type Problem = Omit<LineProblem, 'line'>;

/** Roles that are none of Azure RBAC's: Cosmos DB keeps its own list for its data. */
const COSMOS_DATA_ROLE = /^cosmos ?db built-?in data (reader|contributor)$/i;

/**
 * Looks up the roles that lines give by a name that is not known here: at the line's own scope, where rights are
 * needed anyway, and once for each name. GUIDs and full IDs are taken as given. `remove` may name privileged
 * roles, and has nothing to revoke at a scope that is not there.
 */
export async function resolveLines(
  lines: readonly RoleLine[],
  operation: Operation,
  wire: RolesContext['assignments'],
): Promise<Resolution> {
  const roles: ResolvedRole[] = [];
  const problems: LineProblem[] = [];
  const found = new Map<string, RoleDefinition>();
  for (const line of lines) {
    const { role, problem } = await resolveLine(line, operation, wire, found);
    if (role) roles.push(role);
    if (problem) problems.push({ line: line.line, ...problem });
  }
  return { roles, problems };
}

/** `found` holds the definitions that were looked up before, by their names in lower case. */
async function resolveLine(
  line: RoleLine,
  operation: Operation,
  wire: RolesContext['assignments'],
  found: Map<string, RoleDefinition>,
): Promise<LineResolution> {
  if (line.role.by === 'id') return { role: roleById(line, line.role.guid, line.role.fullId) };
  const { name } = line.role;
  const builtIn = builtInRole(name);
  if (builtIn) return { role: roleById(line, builtIn.guid, undefined) };
  const known = found.get(name.toLowerCase());
  const { definition, problem } = known ? { definition: known } : await lookUp(name, line, operation, wire);
  if (!definition) return problem === undefined ? {} : { problem };
  found.set(name.toLowerCase(), definition);
  if (operation !== 'remove' && (definition.grantsRoles || isPrivileged(definition.guid))) {
    return { problem: { text: privilegedText(definition.name) } };
  }
  return {
    role: {
      line,
      roleDefinitionId: definitionIdAt(line.scope, definition.guid),
      roleName: definition.name,
      isForVaultData: definition.forVaultData,
    },
  };
}

function roleById(line: RoleLine, guid: string, fullId: string | undefined): ResolvedRole {
  const builtIn = builtInRole(guid);
  return {
    line,
    roleDefinitionId: fullId ?? definitionIdAt(line.scope, guid),
    roleName: builtIn?.name ?? null,
    // Every role for the data of key vaults that is known here has its name from that.
    isForVaultData: builtIn?.name.startsWith('Key Vault '),
  };
}

/** The definition, or what is wrong; neither where there is nothing to revoke. */
async function lookUp(
  name: string,
  { scope }: RoleLine,
  operation: Operation,
  wire: RolesContext['assignments'],
): Promise<{ readonly definition?: RoleDefinition; readonly problem?: Problem }> {
  let definitions: readonly RoleDefinition[];
  try {
    definitions = await wire.definitionsNamed(scope, name);
  } catch (error) {
    if (isNotFound(error)) return operation === 'remove' ? {} : { problem: missingScope(scope, error) };
    if (isForbidden(error)) return { problem: forbidden(name, scope, error) };
    throw error;
  }
  const [definition, ...others] = definitions;
  if (!definition) return { problem: { text: await unknownRole(name, scope, wire) } };
  if (others.length === 0) return { definition };
  const guids = oneLine(definitions.map(({ guid }) => guid).join(', '), 400);
  const text = `several roles are called ${quote(name)}: ${guids}. Give the GUID instead of the name.`;
  return { problem: { text } };
}

/** The problem of a scope for which Azure answers 404. */
export function missingScope(scope: string, cause: AzureError): Problem {
  const text = `the scope ${quote(scope, MAX_SCOPE)} does not exist. Check its names, 'resource-group' and 'subscription-id'.`;
  return { text, cause };
}

function forbidden(name: string, scope: string, cause: AzureError): Problem {
  if (COSMOS_DATA_ROLE.test(name)) return { text: cosmosText(name) };
  const text =
    `the role ${quote(name)} may not be looked up: that needs Microsoft.Authorization/roleDefinitions/read at ` +
    `${quote(scope, MAX_SCOPE)} (the role 'Reader' has it). Give the GUID of its definition instead ` +
    `(az role definition list --name ${shellWord(name)}).`;
  return { text: `${text}${severalText(name)}`, cause };
}

/** A line is split at its last ` @ `, so that lines which became one look like a role. */
function severalText(name: string): string {
  if (!/\s@\s/.test(name)) return '';
  return " The line holds several ' @ ': each role stands on a line of its own, below 'roles: |'.";
}

async function unknownRole(name: string, scope: string, wire: RolesContext['assignments']): Promise<string> {
  if (COSMOS_DATA_ROLE.test(name)) return cosmosText(name);
  const names = await wire.allDefinitions(scope).then(
    (all) => all.map((definition) => definition.name),
    () => BUILT_IN_NAMES,
  );
  const like = nearest(name, names).map((other) => quote(other));
  return `there is no role ${quote(name)}.${severalText(name)} The nearest: ${like.join(', ')}.`;
}

function cosmosText(name: string): string {
  return (
    `${quote(name)} is a role of Cosmos DB's own, not of Azure RBAC: it is not assigned here but with ` +
    "'az cosmosdb sql role assignment create'."
  );
}
