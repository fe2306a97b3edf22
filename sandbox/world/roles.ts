/** The built-in roles the sandbox knows. https://learn.microsoft.com/azure/role-based-access-control/built-in-roles */
export const ROLES: Readonly<Record<string, string>> = {
  AcrPull: '7f951dda-4ed3-4680-a7ca-43fe172d538d',
  Contributor: 'b24988ac-6180-42a0-ab88-20f7382dd24c',
  'Container Apps Contributor': '358470bc-b998-42bd-ab17-a7e34c199c0f',
  'Container Apps Jobs Contributor': '4e3d2b60-56ae-4dc6-a233-09c8e5a82e68',
  'Container Apps ManagedEnvironments Contributor': '57cc5028-e6a7-4284-868d-0611c5923f8d',
  'Container Apps SessionPools Contributor': 'f7669afb-68b2-44b4-9c5f-6d2a47fddda0',
  'Key Vault Secrets User': '4633458b-17de-408a-b874-0445c86b69e6',
  'Managed Identity Operator': 'f1a07417-d97a-45cb-824c-7a7467783830',
  Reader: 'acdd72a7-3385-48ef-bd42-f606fba81ae7',
};

/** The ID of a role's definition in a subscription. */
export function roleDefinitionId(subscriptionId: string, role: string): string {
  const name = ROLES[role] ?? role;
  return `/subscriptions/${subscriptionId}/providers/Microsoft.Authorization/roleDefinitions/${name}`;
}
