import { isGroupName } from '../resource-id.ts';
import type { IdentityChoice } from '../resources/selection.ts';
import { parseRoleLines, type RoleLine, RoleLineError, refusePrivileged } from '../roles/role-lines.ts';
import { GROUP_RULE, InputError } from './errors.ts';
import type { Inputs } from './inputs.ts';

/**
 * The roles that the identities get or lose.
 * @throws {InputError} for the first line that cannot be, and where nobody is left to have roles.
 */
export function readRoles(
  inputs: Inputs,
  operation: 'assign' | 'remove' | 'set',
  { system, user }: IdentityChoice,
): readonly RoleLine[] {
  const text = inputs.text('roles');
  if (text === '') return [];
  const lines = readLines(text, inputs, operation);
  if (lines.length > 0 && !system && user !== 'all' && user.length === 0) {
    throw new InputError(
      "Input 'roles' names roles, but 'identity-type' is 'none': no identity is left to have them. Leave 'roles' out.",
    );
  }
  return lines;
}

function readLines(text: string, inputs: Inputs, operation: string): readonly RoleLine[] {
  const base = {
    // Only for short scopes: what no line needs is not read, and need not be right.
    get subscriptionId() {
      return inputs.guid('subscription-id', 'AZURE_SUBSCRIPTION_ID');
    },
    get resourceGroup() {
      return inputs.matching('resource-group', isGroupName, GROUP_RULE);
    },
  };
  try {
    const lines = parseRoleLines(text, base);
    if (operation !== 'remove') refusePrivileged(lines);
    return lines;
  } catch (error) {
    if (error instanceof RoleLineError)
      throw new InputError(`Input 'roles', ${error.message}`, { cause: error });
    throw error;
  }
}
