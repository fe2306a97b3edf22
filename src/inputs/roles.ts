import type { Request } from '../request.ts';
import type { IdentityChoice } from '../resources/selection.ts';
import {
  parseRoleLines,
  type RoleLine,
  RoleLineError,
  refusePrivileged,
  refuseRedisPolicies,
  roleLineKey,
} from '../roles/role-lines.ts';
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
  const roles = readLines('roles', inputs);
  const revokeRoles = readLines('revoke-roles', inputs);
  const assigns = operation === 'assign' || operation === 'set';
  if (operation === 'remove') refuse('roles', () => refuseRedisPolicies(roles, 'delete'));
  if (assigns) {
    refuse('roles', () => {
      refusePrivileged(roles);
      refuseRedisPolicies(roles, 'create');
    });
    refuse('revoke-roles', () => {
      refuseRedisPolicies(revokeRoles, 'delete');
      refuseBoth(roles, revokeRoles);
    });
  }
  // `remove` revokes `roles`, and `show` ignores them.
  const [line] = assigns ? [...roles, ...revokeRoles] : revokeRoles;
  if (line) refuseUnlessAssigned(line.input, operation, identities);
  return { roles, revokeRoles };
}

function readLines(input: RoleLine['input'], inputs: Inputs): readonly RoleLine[] {
  const group = neededGroup(inputs, `'${input}' contains a scope that isn't a full resource ID`);
  return refuse(input, () => parseRoleLines(inputs.text(input), group, input));
}

/** Put the name of the input in front of the error for a line. */
function refuse<T>(input: RoleLine['input'], check: () => T): T {
  try {
    return check();
  } catch (error) {
    if (!(error instanceof RoleLineError)) throw error;
    throw new InputError(`Invalid value for input '${input}', ${error.message}`, { cause: error });
  }
}

function refuseBoth(roles: readonly RoleLine[], revokeRoles: readonly RoleLine[]): void {
  const granted = new Map(roles.map((role) => [roleLineKey(role), role.line]));
  for (const role of revokeRoles) {
    const line = granted.get(roleLineKey(role));
    if (line !== undefined)
      throw new RoleLineError(role.line, `Line ${line} of 'roles' grants the same role. Remove one of them.`);
  }
}
