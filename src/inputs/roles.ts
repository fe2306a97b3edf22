import { distinct } from '../collections.ts';
import type { Request } from '../request.ts';
import type { GroupRef } from '../resource-id.ts';
import type { IdentityChoice } from '../resources/selection.ts';
import { builtInRole } from '../roles/built-in-roles.ts';
import { escalationBy } from '../roles/role-definition.ts';
import { parseRoleLine, type RoleLine, roleLineKey } from '../roles/role-lines.ts';
import { LineError } from '../roles/scope.ts';
import { refuseUnlessAssigned } from './identities.ts';
import { InputError, type Inputs } from './inputs.ts';
import { neededGroup } from './targets.ts';

/**
 * Read the roles that the identities get or lose.
 * @throws {InputError} for an invalid line, and for lines that don't fit the operation or the identities.
 */
export function readRoles(
  inputs: Inputs,
  operation: Request['operation'],
  identities: IdentityChoice,
): { readonly roles: readonly RoleLine[]; readonly revokeRoles: readonly RoleLine[] } {
  const assigns = operation === 'assign' || operation === 'set';
  const roles = readLines('roles', inputs, (line) => {
    const { role } = line;
    // Other definitions are read later.
    const builtIn = builtInRole(role.by === 'name' ? role.name : role.guid);
    const escalation = builtIn && escalationBy(builtIn);
    if (assigns && escalation) throw new LineError(escalation);
  });
  const revokeRoles = readLines('revoke-roles', inputs, (line) => {
    const granted = roles.find((role) => roleLineKey(role) === roleLineKey(line));
    if (assigns && granted)
      throw new LineError(`Line ${granted.line} of 'roles' grants the same role. Remove one of them.`);
  });
  // `remove` revokes `roles`, and `show` ignores them.
  const [line] = assigns ? [...roles, ...revokeRoles] : revokeRoles;
  if (line) refuseUnlessAssigned(line.input, operation, identities);
  return { roles, revokeRoles };
}

/**
 * Read lines, split only at newlines, because names of custom roles can contain commas. Blank lines and duplicates are
 * dropped.
 */
function readLines(
  input: RoleLine['input'],
  inputs: Inputs,
  check: (line: RoleLine) => void,
): readonly RoleLine[] {
  const group = (): GroupRef =>
    neededGroup(inputs, `'${input}' contains a scope that isn't a full resource ID`);
  const lines = [
    ...inputs
      .text(input)
      .split(/\r\n|\r|\n/)
      .entries(),
  ].flatMap(([at, text]): RoleLine[] => {
    if (text.trim() === '') return [];
    try {
      const line = { input, line: at + 1, ...parseRoleLine(text.trim(), group) };
      check(line);
      return [line];
    } catch (error) {
      if (!(error instanceof LineError)) throw error;
      throw new InputError(`Invalid value for input '${input}', line ${at + 1}: ${error.message}`, {
        cause: error,
      });
    }
  });
  return distinct(lines, roleLineKey);
}
