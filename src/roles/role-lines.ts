import { isGuid } from '../resource-id.ts';
import { quote } from '../text.ts';
import { builtInRole, isPrivileged } from './built-in-roles.ts';
import { parseScope, type ScopeBase, ScopeError, scopeKey, UNSET } from './scope.ts';

/** A role as a line names it: by name, or by its definition's GUID or full ID. */
export type RoleRef =
  | { readonly by: 'name'; readonly name: string }
  | {
      readonly by: 'id';
      readonly guid: string;
      /** The definition's full ID, where the line gave that. */
      readonly fullId: string | undefined;
    };

/** One line of `roles`: a role at a scope. */
export interface RoleLine {
  /** The number of the line in the input, from 1. */
  readonly line: number;
  readonly role: RoleRef;
  /** The scope's full resource ID. */
  readonly scope: string;
}

/** A line that is refused. The message begins with `line N` and says what is wrong and how it is right. */
export class RoleLineError extends Error {
  override readonly name = 'RoleLineError';
}

/** The longest name of a custom role. https://learn.microsoft.com/azure/role-based-access-control/custom-roles */
const MAX_ROLE_NAME = 512;
const FORM = 'A line is ROLE @ SCOPE, such as: AcrPull @ Microsoft.ContainerRegistry/registries/shop';
const DEFINITION_ID =
  /^(?:\/subscriptions\/[0-9a-f-]{36})?\/providers\/Microsoft\.Authorization\/roleDefinitions\/([^/]+)$/i;

/**
 * Reads the input `roles`: lines `ROLE @ SCOPE`, split at newlines alone (names of custom roles hold commas)
 * and each at its last ` @ `. Blank lines and repeats are dropped. `base` is where short scopes lie.
 *
 * @throws {RoleLineError} for the first line that is none.
 */
export function parseRoleLines(text: string, base: ScopeBase): readonly RoleLine[] {
  const lines = new Map<string, RoleLine>();
  for (const [at, entry] of text.split(/\r\n|\r|\n/).entries()) {
    if (entry.trim() === '') continue;
    const line = parseLine(entry.trim(), at + 1, base);
    const key = `${roleKey(line.role)} @ ${scopeKey(line.scope)}`;
    if (!lines.has(key)) lines.set(key, line);
  }
  return [...lines.values()];
}

/**
 * Refuses lines that would let an identity grant roles itself. `remove` may revoke them.
 * @throws {RoleLineError} for the first of them.
 */
export function refusePrivileged(lines: readonly RoleLine[]): void {
  for (const { line, role } of lines) {
    const given = role.by === 'name' ? role.name : role.guid;
    if (isPrivileged(given)) throw new RoleLineError(`line ${line}: ${privilegedText(given)}`);
  }
}

/** Why a role that can grant roles is refused. */
export function privilegedText(role: string): string {
  const name = builtInRole(role)?.name ?? role;
  return (
    `the role ${quote(name)} lets its holder grant roles, which no step gives to an application. ` +
    "Where it is meant, 'az role assignment create' can."
  );
}

function parseLine(text: string, line: number, base: ScopeBase): RoleLine {
  try {
    const { role, scope } = splitLine(text);
    return { line, role: parseRole(role), scope: parseScope(scope, base) };
  } catch (error) {
    if (error instanceof SyntaxProblem || error instanceof ScopeError)
      throw new RoleLineError(`line ${line}: ${error.message}`, { cause: error });
    throw error;
  }
}

/** What is wrong with the text of a line, before it is known which line it is. */
class SyntaxProblem extends Error {}

/** Lines arrive trimmed, so that an empty side has lost its blank. */
function splitLine(text: string): { readonly role: string; readonly scope: string } {
  if (/^@(\s|$)/.test(text)) throw new SyntaxProblem(`${quote(text)} has no role. ${UNSET} ${FORM}`);
  // But `…/@` is a whole scope: the records of a DNS zone itself have that name.
  if (/[^/]@$/.test(text)) throw new SyntaxProblem(`${quote(text)} has no scope. ${UNSET} ${FORM}`);
  // Greedy, so that the last one counts; `\s` is also a no-break space and the like.
  const [, role, scope] = /^(.*)\s@\s(.*)$/.exec(text) ?? [];
  if (role === undefined || scope === undefined)
    throw new SyntaxProblem(`${quote(text)} has no ' @ '. ${FORM}`);
  return { role: role.trim(), scope: scope.trim() };
}

function parseRole(text: string): RoleRef {
  if (isGuid(text)) return { by: 'id', guid: text.toLowerCase(), fullId: undefined };
  if (text.startsWith('/')) {
    const guid = DEFINITION_ID.exec(text)?.[1] ?? '';
    if (isGuid(guid)) return { by: 'id', guid: guid.toLowerCase(), fullId: text };
    throw new SyntaxProblem(
      `${quote(text)} is not the ID of a role definition ` +
        '(/subscriptions/…/providers/Microsoft.Authorization/roleDefinitions/<GUID>).',
    );
  }
  if (text === '') throw new SyntaxProblem(`the role is empty. ${UNSET} ${FORM}`);
  if (text.length > MAX_ROLE_NAME || /[\p{C}\p{Zl}\p{Zp}]/u.test(text))
    throw new SyntaxProblem(`${quote(text)} is not the name of a role: 512 visible characters at most.`);
  return { by: 'name', name: text };
}

/** What two spellings of one role have in common, as far as that is known without asking Azure. */
function roleKey(role: RoleRef): string {
  if (role.by === 'id') return role.guid;
  return builtInRole(role.name)?.guid ?? role.name.toLowerCase();
}
