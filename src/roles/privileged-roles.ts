import { quote } from '../text.ts';
import { ADMINISTRATOR, builtInRole } from './built-in-roles.ts';
import { allows, type RoleDefinition } from './role-definition.ts';
import type { RoleLine } from './role-lines.ts';
import { LineError } from './scope.ts';

/** The built-in roles that are refused before any request. Definitions are read later. */
const REFUSED = ['Owner', 'User Access Administrator', ADMINISTRATOR];

/** The actions of `Microsoft.Authorization` that let a holder extend its own access. */
const EXTENDING = [
  'roleAssignments/write',
  'roleDefinitions/write',
  'roleAssignmentScheduleRequests/write',
  'roleEligibilityScheduleRequests/write',
  'elevateAccess/action',
].map((action) => `Microsoft.Authorization/${action}`);

/** Check whether a built-in role is privileged: by name or GUID, ignoring case. */
export function isPrivileged(nameOrGuid: string): boolean {
  return REFUSED.includes(builtInRole(nameOrGuid)?.name ?? '');
}

/** Check whether a definition lets its holder extend its own access. */
export function extendsAccess({ permissions }: RoleDefinition): boolean {
  return permissions.some(({ actions, notActions }) =>
    EXTENDING.some((action) => allows(action, actions, notActions)),
  );
}

/**
 * Refuse to grant a role that lets an identity grant itself more. It can still be revoked.
 * @throws {LineError} for such a role.
 */
export function refusePrivileged({ role }: RoleLine): void {
  const given = role.by === 'name' ? role.name : role.guid;
  if (isPrivileged(given)) throw new LineError(privilegedText(given));
}

/** The reason for refusing a role that can grant roles. */
export function privilegedText(role: string): string {
  const name = builtInRole(role)?.name ?? role;
  return (
    `The role ${quote(name)} lets its holder grant roles, so the action doesn't grant it. ` +
    "If the app needs it, an administrator can grant it with 'az role assignment create'."
  );
}
