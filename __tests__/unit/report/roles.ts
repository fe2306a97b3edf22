import { formatResourceId } from '../../../src/resource-id.ts';
import type { RoleRecord } from '../../../src/roles/record.ts';
import { identityId, SUBSCRIPTION } from '../data.ts';

const ID_SHOP = formatResourceId(identityId('id-shop'));
export const VAULT = `/subscriptions/${SUBSCRIPTION}/resourceGroups/shop/providers/Microsoft.KeyVault/vaults/shop-vault`;

/** The ID of a role assignment. */
export const ASSIGNMENT = `${VAULT}/providers/Microsoft.Authorization/roleAssignments/1`;

/** A role of an identity. By default, `id-shop` has Key Vault Secrets User at a vault. */
export function role(more: Partial<RoleRecord> & { readonly number?: number } = {}): RoleRecord {
  const { number = 1, ...rest } = more;
  return {
    assignee: { identity: ID_SHOP, isSystem: false, label: "identity 'id-shop'" },
    principalId: 'principal',
    line: {
      input: 'roles',
      line: number,
      role: { text: 'Key Vault Secrets User', guid: undefined },
      scope: VAULT,
    },
    scope: VAULT,
    roleName: 'Key Vault Secrets User',
    roleDefinitionId: `/subscriptions/${SUBSCRIPTION}/providers/Microsoft.Authorization/roleDefinitions/4633458b-17de-408a-b874-0445c86b69e6`,
    id: null,
    condition: null,
    entry: undefined,
    error: undefined,
    ...rest,
  };
}
