import { isGuid, isName } from '../resource-id.ts';
import { quote, shellWord, UNSET } from '../text.ts';
import { resourceOfRole } from './addresses.ts';
import { builtInRole, isPrivileged } from './built-in-roles.ts';
import { isWithin, LineSyntaxError, parseScope, type ScopeBase, scopeKey } from './scope.ts';

/** A role as given in a line: a name, or the GUID or the full ID of its definition. */
export type RoleRef =
  | { readonly by: 'name'; readonly name: string }
  | {
      readonly by: 'id';
      readonly guid: string;
      /** The definition's full ID, if the line contains it. */
      readonly fullId: string | undefined;
    };

/** One line of `roles` or `revoke-roles`: a role at a scope. */
export interface RoleLine {
  readonly input: 'roles' | 'revoke-roles';
  /** The number of the line in the input, from 1. */
  readonly line: number;
  readonly role: RoleRef;
  /** The scope's full resource ID. */
  readonly scope: string;
}

/** A refused line. The message begins with `line N`, and explains the reason and the fix. */
export class RoleLineError extends Error {
  override readonly name = 'RoleLineError';

  constructor(line: number, reason: string, options?: ErrorOptions) {
    super(`line ${line}: ${reason}`, options);
  }
}

/** The longest name of a custom role. https://learn.microsoft.com/azure/role-based-access-control/custom-roles */
const MAX_ROLE_NAME = 512;
const FORM = 'Use ROLE @ SCOPE, such as: AcrPull @ Microsoft.ContainerRegistry/registries/shop';
/** The ID of a role definition of Azure RBAC, or of a Cosmos DB account (its path comes first). */
const DEFINITION_ID =
  /^(?:(?:\/subscriptions\/[0-9a-f-]{36})?\/providers\/Microsoft\.Authorization\/roleDefinitions|(\/subscriptions\/[0-9a-f-]{36}\/resourceGroups\/[^/]+\/providers\/Microsoft\.DocumentDB\/databaseAccounts\/[^/]+)\/sqlRoleDefinitions)\/([^/]+)$/i;
const REDIS = /\/resourceGroups\/([^/]+)\/providers\/Microsoft\.Cache\/redis\/([^/]+)/i;
/** https://learn.microsoft.com/azure/azure-cache-for-redis/cache-configure-role-based-access-control */
const REDIS_POLICY = /^data (owner|contributor|reader)$/i;

/**
 * Read lines `ROLE @ SCOPE`, split only at newlines (names of custom roles can contain commas), and each line at its
 * last ` @ `. Blank lines and duplicates are dropped.
 *
 * @throws {RoleLineError} for the first invalid line.
 */
export function parseRoleLines(
  text: string,
  base: ScopeBase,
  input: RoleLine['input'] = 'roles',
): readonly RoleLine[] {
  const lines = new Map<string, RoleLine>();
  for (const [at, entry] of text.split(/\r\n|\r|\n/).entries()) {
    if (entry.trim() === '') continue;
    const line = { input, line: at + 1, ...parseLine(entry.trim(), at + 1, base) };
    const key = roleLineKey(line);
    if (!lines.has(key)) lines.set(key, line);
  }
  return [...lines.values()];
}

/** A key that is equal for two spellings of one role at one scope, as far as the line itself shows. */
export function roleLineKey({ role, scope }: Pick<RoleLine, 'role' | 'scope'>): string {
  const key = role.by === 'id' ? role.guid : (builtInRole(role.name)?.guid ?? role.name.toLowerCase());
  return `${key} @ ${scopeKey(scope)}`;
}

/**
 * Refuse to grant roles that let an identity grant itself more. They can still be revoked.
 * @throws {RoleLineError} for the first of them.
 */
export function refusePrivileged(lines: readonly RoleLine[]): void {
  for (const { line, role } of lines) {
    const given = role.by === 'name' ? role.name : role.guid;
    if (isPrivileged(given)) throw new RoleLineError(line, privilegedText(given));
  }
}

/** The reason for refusing a role that can grant roles. */
export function privilegedText(role: string): string {
  const name = builtInRole(role)?.name ?? role;
  return (
    `The role ${quote(name)} lets its holder grant roles, so the action doesn't grant it. ` +
    "If the app needs it, an administrator can grant it with 'az role assignment create'."
  );
}

/**
 * Refuse access policies of Azure Cache for Redis, which is retiring.
 * @throws {RoleLineError} for the first of them, with the command that creates or deletes it.
 */
export function refuseRedisPolicies(lines: readonly RoleLine[], verb: 'create' | 'delete'): void {
  for (const { line, role, scope } of lines) {
    const [, group, cache] = REDIS.exec(scope) ?? [];
    if (role.by === 'id' || !group || !cache || !REDIS_POLICY.test(role.name)) continue;
    const principal = ` \\\n  --access-policy-name ${shellWord(role.name)} --object-id "$PRINCIPAL_ID" --object-id-alias "$PRINCIPAL_ID"`;
    throw new RoleLineError(
      line,
      `${quote(role.name)} is an access policy of Azure Cache for Redis, which the action doesn't support because the service is retiring.\n` +
        `To fix: Remove the line. In a step with PRINCIPAL_ID set to the output 'principal-id', run:\n` +
        `  az redis access-policy-assignment ${verb} --resource-group ${shellWord(group)} --name ${shellWord(cache)} \\\n` +
        `  --policy-assignment-name "$PRINCIPAL_ID"${verb === 'create' ? principal : ''}`,
    );
  }
}

function parseLine(text: string, line: number, base: ScopeBase): Pick<RoleLine, 'role' | 'scope'> {
  try {
    const { role: name, scope: place } = splitLine(text);
    const { role, account } = parseRole(name);
    refuseBareName(name, place);
    const scope = parseScope(place, base);
    if (account && !isWithin(scope, account))
      throw new LineSyntaxError(
        `The role definition belongs to another account than the scope ${quote(place)}.`,
      );
    return { role, scope };
  } catch (error) {
    if (error instanceof LineSyntaxError) throw new RoleLineError(line, error.message, { cause: error });
    throw error;
  }
}

/** Lines are trimmed before, so an empty side has lost its space. */
function splitLine(text: string): { readonly role: string; readonly scope: string } {
  if (/^@(\s|$)/.test(text)) throw new LineSyntaxError(`${quote(text)} has no role. ${UNSET} ${FORM}`);
  // But `…/@` is a whole scope: the records of a DNS zone itself have that name.
  if (/[^/]@$/.test(text)) throw new LineSyntaxError(`${quote(text)} has no scope. ${UNSET} ${FORM}`);
  // Greedy, so the last one counts. `\s` also matches a no-break space and the like.
  const [, role, scope] = /^(.*)\s@\s(.*)$/.exec(text) ?? [];
  if (role === undefined || scope === undefined)
    throw new LineSyntaxError(`${quote(text)} doesn't contain ' @ '. ${FORM}`);
  return { role: role.trim(), scope: scope.trim() };
}

/** `account` is the Cosmos DB account that a full ID belongs to. */
function parseRole(text: string): { readonly role: RoleRef; readonly account?: string | undefined } {
  if (isGuid(text)) return { role: { by: 'id', guid: text.toLowerCase(), fullId: undefined } };
  if (text.startsWith('/')) {
    const [, account, guid = ''] = DEFINITION_ID.exec(text) ?? [];
    if (isGuid(guid)) return { role: { by: 'id', guid: guid.toLowerCase(), fullId: text }, account };
    throw new LineSyntaxError(
      `${quote(text)} isn't the ID of a role definition ` +
        "('/subscriptions/…/providers/Microsoft.Authorization/roleDefinitions/<GUID>').",
    );
  }
  if (text === '') throw new LineSyntaxError(`The role is empty. ${UNSET} ${FORM}`);
  if (text.length > MAX_ROLE_NAME || /[\p{C}\p{Zl}\p{Zp}]/u.test(text))
    throw new LineSyntaxError(`${quote(text)} isn't a valid role name. Use up to 512 visible characters.`);
  // Text from a web page can contain other spaces, which look the same.
  return { role: { by: 'name', name: text.replace(/\s+/g, ' ') } };
}

/** Suggest the scope of a resource that is given only by its name, if the role shows the service. */
function refuseBareName(role: string, scope: string): void {
  // One with a dot is rather the address of a server.
  if (!isName(scope) || scope.includes('.') || isGuid(scope) || scope.toLowerCase() === 'resource-group')
    return;
  const meant = resourceOfRole(role, scope);
  if (meant) throw new LineSyntaxError(`${quote(scope)} isn't a valid scope. Did you mean '${meant}'?`);
}
