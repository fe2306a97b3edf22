import { type GroupRef, isGuid } from '../resource-id.ts';
import { quote, UNSET } from '../text.ts';
import { builtInRole } from './built-in-roles.ts';
import { LineError, parseScope, refuseAddress, scopeKey } from './scope.ts';

/** A role in a line. */
export interface RoleRef {
  /** Its name, or the GUID or the full ID of its definition, as given. */
  readonly text: string;
  /** The GUID of its definition, which is also known for the name of a built-in role. */
  readonly guid: string | undefined;
}

/** One line of `roles` or `revoke-roles`: a role at a scope. */
export interface RoleLine {
  readonly input: 'roles' | 'revoke-roles';
  /** The number of the line in the input, from 1. */
  readonly line: number;
  readonly role: RoleRef;
  /** The scope's full resource ID. */
  readonly scope: string;
}

/** The longest name of a custom role. https://learn.microsoft.com/azure/role-based-access-control/custom-roles */
const MAX_ROLE_NAME = 512;
const FORM = 'Use ROLE @ SCOPE, such as: AcrPull @ Microsoft.ContainerRegistry/registries/shop';
/** The ID of a role definition of Azure RBAC, or of a Cosmos DB account. */
const DEFINITION_ID =
  /^(?:\/subscriptions\/[0-9a-f-]{36}(?:\/resourceGroups\/[^/]+)?)?\/providers\/(?:Microsoft\.Authorization\/roleDefinitions|Microsoft\.DocumentDB\/databaseAccounts\/[^/]+\/sqlRoleDefinitions)\/([^/]+)$/i;

/**
 * Read a line `ROLE @ SCOPE`, split at its last ` @ `.
 * @throws {LineError} if it is invalid.
 */
export function parseRoleLine(text: string, base: () => GroupRef): Pick<RoleLine, 'role' | 'scope'> {
  // Greedy, so the last one counts. `\s` also matches a no-break space and the like.
  const [, name, place] = /^(.*)\s@\s(.*)$/.exec(` ${text} `)?.map((part) => part.trim()) ?? [];
  if (name === undefined || place === undefined)
    throw new LineError(`${quote(text)} doesn't contain ' @ '. ${FORM}`);
  if (name === '' || place === '')
    throw new LineError(`${quote(text)} has no ${name === '' ? 'role' : 'scope'}. ${UNSET} ${FORM}`);
  const role = parseRole(name);
  refuseAddress(place, name);
  return { role, scope: parseScope(place, base) };
}

function parseRole(text: string): RoleRef {
  if (isGuid(text)) return { text, guid: text.toLowerCase() };
  if (text.startsWith('/')) {
    const [, guid = ''] = DEFINITION_ID.exec(text) ?? [];
    if (isGuid(guid)) return { text, guid: guid.toLowerCase() };
    throw new LineError(
      `${quote(text)} isn't the ID of a role definition ` +
        "('/subscriptions/…/providers/Microsoft.Authorization/roleDefinitions/<GUID>').",
    );
  }
  if (text.length > MAX_ROLE_NAME || /[\p{C}\p{Zl}\p{Zp}]/u.test(text))
    throw new LineError(`${quote(text)} isn't a valid role name. Use up to 512 visible characters.`);
  // Text from a web page can contain other spaces, which look the same.
  const name = text.replace(/\s+/g, ' ');
  return { text: name, guid: builtInRole(name)?.guid };
}

/** Create a key that is the same for all spellings of a role at a scope, as far as the line itself shows. */
export function roleLineKey({ role, scope }: Pick<RoleLine, 'role' | 'scope'>): string {
  return `${role.guid ?? role.text.toLowerCase()} @ ${scopeKey(scope)}`;
}
