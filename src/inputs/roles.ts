import { distinct } from '../collections.ts';
import type { Request } from '../request.ts';
import type { GroupRef } from '../resource-id.ts';
import { builtInRole } from '../roles/built-in-roles.ts';
import { escalationBy } from '../roles/role-definition.ts';
import { parseRoleLine, type RoleLine, roleLineKey } from '../roles/role-lines.ts';
import { LineError } from '../roles/scope.ts';
import { InputError, type Inputs } from './inputs.ts';
import { requiredGroup } from './targets.ts';

/**
 * Read the roles that the identities get or lose.
 * @throws {InputError} for an invalid line, and for one that can't be granted.
 */
export function readRoles(
  inputs: Inputs,
  operation: Request['operation'],
): { readonly roles: readonly RoleLine[]; readonly revokeRoles: readonly RoleLine[] } {
  const isGranting = operation === 'assign' || operation === 'set';
  const roles = readLines('roles', inputs, ({ role }) => {
    // Other definitions are read later.
    const builtIn = role.guid && builtInRole(role.guid);
    const escalation = builtIn && escalationBy(builtIn);
    if (isGranting && escalation) throw new LineError(escalation);
  });
  const revokeRoles = readLines('revoke-roles', inputs, (line) => {
    const granted = roles.find((role) => roleLineKey(role) === roleLineKey(line));
    if (granted)
      throw new LineError(`Line ${granted.line} of 'roles' grants the same role. Remove one of them.`);
  });
  return { roles, revokeRoles };
}

/** Read lines, split only at newlines, because names of custom roles can contain commas. Duplicates are dropped. */
function readLines(
  input: RoleLine['input'],
  inputs: Inputs,
  check: (line: RoleLine) => void,
): readonly RoleLine[] {
  const group = (): GroupRef =>
    requiredGroup(inputs, `'${input}' contains a scope that isn't a full resource ID`);
  const lines = inputs.lines(input).map(([number, text]): RoleLine => {
    try {
      const line = { input, line: number, ...parseRoleLine(text, group) };
      check(line);
      return line;
    } catch (error) {
      if (!(error instanceof LineError)) throw error;
      throw new InputError(`Invalid value for input '${input}', line ${number}: ${error.message}`, {
        cause: error,
      });
    }
  });
  return distinct(lines, roleLineKey);
}
