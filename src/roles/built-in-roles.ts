import type { RoleDefinition } from './role-definition.ts';

/** The role that can grant roles and do nothing else. */
export const ADMINISTRATOR = 'Role Based Access Control Administrator';

/** Roles for the resources of all providers: names, GUIDs, and actions, only as exact as the checks of roles need. */
const GENERAL: readonly (readonly [name: string, guid: string, action: string, ...notActions: string[]])[] = [
  ['Contributor', 'b24988ac-6180-42a0-ab88-20f7382dd24c', '*', 'Microsoft.Authorization/*'],
  ['Monitoring Metrics Publisher', '3913510d-42f4-4e42-8a64-420c390055eb', 'Microsoft.Insights/*'],
  ['Owner', '8e3af657-a8ff-443c-a75c-2fe8c4bcb635', '*'],
  ['Reader', 'acdd72a7-3385-48ef-bd42-f606fba81ae7', '*/read'],
  [ADMINISTRATOR, 'f58310d9-a9f6-439a-9e8d-f62e7b41a168', 'Microsoft.Authorization/*'],
  ['User Access Administrator', '18d7d88d-d35e-4fb5-a5c3-7773c20a72d9', 'Microsoft.Authorization/*'],
];

const PULL = 'ContainerRegistry/registries/pull/read';
const CONTENT = 'ContainerRegistry/registries/repositories/content/read';

/** Roles for the resources of one provider: names, GUIDs, and actions and data actions without `Microsoft.`. */
const SPECIAL: readonly (readonly [name: string, guid: string, action: string])[] = [
  ['Container Apps Contributor', '358470bc-b998-42bd-ab17-a7e34c199c0f', 'App/*'],
  ['Container Apps Jobs Contributor', '4e3d2b60-56ae-4dc6-a233-09c8e5a82e68', 'App/*'],
  ['Container Apps ManagedEnvironments Contributor', '57cc5028-e6a7-4284-868d-0611c5923f8d', 'App/*'],
  ['Container Apps SessionPools Contributor', 'f7669afb-68b2-44b4-9c5f-6d2a47fddda0', 'App/*'],
  ['App Configuration Data Reader', '516239f1-63e1-4d78-a4de-a74fb236a071', 'AppConfiguration/*'],
  ['Azure Managed Redis Contributor', '3015e5ed-6856-4ab3-b2f0-b8492aa30ca6', 'Cache/*'],
  ['Cognitive Services OpenAI User', '5e0bd9bd-7b93-4f28-af87-19fc36ad61bd', 'CognitiveServices/*'],
  ['Cognitive Services User', 'a97b65f3-24c7-4388-baec-2e87135dc908', 'CognitiveServices/*'],
  ['AcrDelete', 'c2f4ef07-c644-48eb-af81-4b1b4947fb11', 'ContainerRegistry/registries/artifacts/delete'],
  ['AcrPull', '7f951dda-4ed3-4680-a7ca-43fe172d538d', PULL],
  ['AcrPush', '8311e382-0749-4cb8-b61a-304f252e45ec', PULL],
  ['Container Registry Repository Contributor', '2efddaa5-3f1f-4df3-97df-af3f13818f4c', CONTENT],
  ['Container Registry Repository Reader', 'b93aa761-3e63-49ed-ac28-beffa264f7ac', CONTENT],
  ['Container Registry Repository Writer', '2a1e307c-b015-4ebd-883e-5b7698a07328', CONTENT],
  ['EventGrid Data Sender', 'd5a91429-5739-47e2-a06b-3470a27159e7', 'EventGrid/events/send/action'],
  ['Azure Event Hubs Data Receiver', 'a638d3c7-ab3a-418d-83e6-5f17a39d4fde', 'EventHub/*'],
  ['Azure Event Hubs Data Sender', '2b629674-e913-4c01-ae53-ef4638d8f975', 'EventHub/*'],
  ['Key Vault Certificate User', 'db79e9a7-68ee-4b58-9aeb-b90e7c24fcba', 'KeyVault/*'],
  ['Key Vault Crypto User', '12338af0-0e69-4776-bea7-57ae8d297424', 'KeyVault/*'],
  ['Key Vault Reader', '21090545-7ca7-4776-b22c-e363652d74d2', 'KeyVault/*'],
  ['Key Vault Secrets Officer', 'b86a8fe4-44ce-4948-aee5-eccb2c155cd7', 'KeyVault/*'],
  ['Key Vault Secrets User', '4633458b-17de-408a-b874-0445c86b69e6', 'KeyVault/*'],
  ['Managed Identity Contributor', 'e40ec5ca-96e0-45a2-b4ff-59039f2c2b59', 'ManagedIdentity/*'],
  ['Managed Identity Operator', 'f1a07417-d97a-45cb-824c-7a7467783830', 'ManagedIdentity/*'],
  ['Search Index Data Contributor', '8ebe5a00-799e-43f5-93ac-243d3dce84a7', 'Search/*'],
  ['Search Index Data Reader', '1407120a-92aa-4202-b7e9-c0e197c71c8f', 'Search/*'],
  ['Azure Service Bus Data Receiver', '4f6d3b9b-027b-4f4c-9142-0e5a2a2247e0', 'ServiceBus/*'],
  ['Azure Service Bus Data Sender', '69a216fc-b8fb-44d8-bc22-1f3c2cd27a39', 'ServiceBus/*'],
  ['Storage Blob Data Contributor', 'ba92f5b4-2d11-453d-a403-e96b0029c9fe', 'Storage/*'],
  ['Storage Blob Data Owner', 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b', 'Storage/*'],
  ['Storage Blob Data Reader', '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1', 'Storage/*'],
  ['Storage Queue Data Contributor', '974c5e8b-45b9-4653-ba55-5f855dd0fb88', 'Storage/*'],
  ['Storage Queue Data Message Processor', '8a0f0c08-91a1-4084-bc3d-661d67233fed', 'Storage/*'],
  ['Storage Queue Data Message Sender', 'c6a89b2d-59bc-44d0-9896-0f6e12d7b80a', 'Storage/*'],
  ['Storage Table Data Contributor', '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3', 'Storage/*'],
  ['Storage Table Data Reader', '76199698-9eea-4c19-bc75-cec21354c6b6', 'Storage/*'],
];

const DEFINITIONS: readonly RoleDefinition[] = [
  ...GENERAL.map(([name, guid, action, ...notActions]) => {
    const permission = { actions: [action], notActions, dataActions: [], notDataActions: [] };
    return { name, guid, permissions: [permission] };
  }),
  ...SPECIAL.map(([name, guid, action]) => {
    const actions = [`Microsoft.${action}`];
    const permission = { actions, notActions: [], dataActions: actions, notDataActions: [] };
    return { name, guid, permissions: [permission] };
  }),
];

const BY_KEY = new Map(
  DEFINITIONS.flatMap((role) => [role.name.toLowerCase(), role.guid].map((key) => [key, role])),
);

/**
 * Find a built-in role of Azure RBAC by its name or the GUID of its definition, ignoring case. GUIDs never change and
 * are the same in every tenant and cloud, so these roles need no lookup. A line with such a name never means a custom
 * role. https://learn.microsoft.com/azure/role-based-access-control/built-in-roles
 */
export function builtInRole(nameOrGuid: string): RoleDefinition | undefined {
  return BY_KEY.get(nameOrGuid.toLowerCase());
}
