import type { RoleRecord } from '../../roles/record.ts';
import { type Advice, type AdviceTable, type FailureContext, lines } from '../message.ts';
import { administratorAdvice, permissionAdvice } from './permissions.ts';

const NAME_TAKEN = [
  'Other role assignments have the names that the action tried',
  'Run the job again.',
] as const;
const NO_ROLE = [
  "The role doesn't exist at this scope, or can't be assigned there",
  'Check the role and its assignable scopes. If it was created a few minutes ago, run the job again.',
] as const;
const WRONG_TYPE = [
  "Azure doesn't recognize the principal as a service principal",
  'Check in Microsoft Entra ID that the principal ID belongs to the managed identity. If it does, run the job again in a few minutes.',
] as const;

/** Errors from role assignments. Sources: Azure's pages on troubleshooting RBAC and on its limits. */
export const ROLE_ERRORS: AdviceTable = {
  RoleAssignmentLimitExceeded: [
    'The subscription has reached its limit of 4,000 role assignments',
    "Delete the role assignments of deleted principals (the portal shows 'Identity not found'), or let many apps share one user-assigned identity.",
  ],
  RoleDefinitionDoesNotExist: NO_ROLE,
  RoleAssignmentScopeNotAssignableToRoleDefinition: NO_ROLE,
  RoleAssignmentUpdateNotPermitted: NAME_TAKEN,
  HashConflictOnDifferentRoleAssignmentIds: NAME_TAKEN,
  UnmatchedPrincipalType: WRONG_TYPE,
  PrincipalTypeNotSupported: WRONG_TYPE,
  PrincipalNotFound: [
    "The new principal isn't known everywhere in Azure yet",
    'Run the job again in a few minutes.',
  ],
};

/** Find the reason and the fix for a role whose error isn't in a table. Undefined if only Azure's words help. */
export function roleAdvice(
  role: RoleRecord,
  code: string,
  message: string,
  status: number | undefined,
  context: FailureContext,
): Advice | undefined {
  const { scope, roleDefinitionId, entry } = role;
  if (context.isOtherTenant && (status === 400 || status === 403))
    return {
      why: `The identity is in another tenant than the deployment identity, as with Azure Lighthouse (${code}).`,
      fix: "Grant the role from the identity's tenant. The action doesn't support 'delegatedManagedIdentityResourceId'.",
    };
  if (status === 404)
    return {
      why: `The scope doesn't exist (${code}).`,
      fix: "Check its names, 'resource-group', and 'subscription-id'.",
    };
  if (status !== 403) return undefined;
  const [account] = /^.*\/databaseAccounts\/[^/]+/i.exec(roleDefinitionId ?? '') ?? [];
  if (account) return cosmosAdvice(code, account);
  // An access policy of a Redis cache, which is below the scope of the permission.
  if (roleDefinitionId === null)
    return permissionAdvice(code, message, context, {
      scope: scope.replace(/\/databases\/[^/]+$/i, ''),
      action: 'Microsoft.Cache/redisEnterprise/databases/accessPolicyAssignments/write',
    });
  // A dry run and a list only read.
  if (context.isReadOnly || entry === undefined || message.includes("/read'"))
    return permissionAdvice(code, message, { ...context, isReadOnly: true }, { scope });
  return administratorAdvice(code, message, role, roleDefinitionId, context);
}

/** Advise on permissions for the data roles of a Cosmos DB account, which no built-in role has. */
function cosmosAdvice(code: string, account: string): Advice {
  const verbs = ['read', 'write', 'delete'].map((verb) => `databaseAccounts/sqlRoleAssignments/${verb}`);
  const actions = ['databaseAccounts/read', 'databaseAccounts/sqlRoleDefinitions/read', ...verbs];
  return {
    why: `The deployment identity can't grant or revoke roles of the Cosmos DB account (${code}).`,
    fix: lines(
      `Create a custom role with these actions, and grant it to the deployment identity at ${account}:`,
      ...actions.map((action) => `  Microsoft.DocumentDB/${action}`),
    ),
  };
}
