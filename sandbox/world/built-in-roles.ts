import type { RoleDefinition } from './types.ts';

/**
 * The GUIDs and names of Azure's built-in roles as far as tests need them, and below each the actions that it
 * allows.
 */
const TABLE = `
c2f4ef07-c644-48eb-af81-4b1b4947fb11 AcrDelete
  actions Microsoft.ContainerRegistry/registries/artifacts/delete
7f951dda-4ed3-4680-a7ca-43fe172d538d AcrPull
  actions Microsoft.ContainerRegistry/registries/pull/read
8311e382-0749-4cb8-b61a-304f252e45ec AcrPush
  actions Microsoft.ContainerRegistry/registries/pull/read
  actions Microsoft.ContainerRegistry/registries/push/write
b93aa761-3e63-49ed-ac28-beffa264f7ac Container Registry Repository Reader
  dataActions Microsoft.ContainerRegistry/registries/repositories/metadata/read
  dataActions Microsoft.ContainerRegistry/registries/repositories/content/read
3015e5ed-6856-4ab3-b2f0-b8492aa30ca6 Azure Managed Redis Contributor
  actions Microsoft.Cache/redisEnterprise/* Microsoft.Authorization/*/read
5bd9cd88-fe45-4216-938b-f97437e15450 DocumentDB Account Contributor
  actions Microsoft.DocumentDB/databaseAccounts/* Microsoft.Authorization/*/read
230815da-be43-4aae-9cb4-875f7bd000aa Cosmos DB Operator
  actions Microsoft.DocumentDB/databaseAccounts/* Microsoft.Authorization/*/read
  notActions Microsoft.DocumentDB/databaseAccounts/sqlRoleDefinitions/*
  notActions Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments/*
358470bc-b998-42bd-ab17-a7e34c199c0f Container Apps Contributor
  actions Microsoft.App/containerApps/*/read Microsoft.App/containerApps/*/write
  actions Microsoft.App/containerApps/*/delete Microsoft.App/containerApps/*/action
  actions Microsoft.App/managedEnvironments/read Microsoft.App/managedEnvironments/*/read
4e3d2b60-56ae-4dc6-a233-09c8e5a82e68 Container Apps Jobs Contributor
  actions Microsoft.App/jobs/* Microsoft.App/managedEnvironments/read
57cc5028-e6a7-4284-868d-0611c5923f8d Container Apps ManagedEnvironments Contributor
  actions Microsoft.App/managedEnvironments/*
f7669afb-68b2-44b4-9c5f-6d2a47fddda0 Container Apps SessionPools Contributor
  actions Microsoft.App/sessionPools/* Microsoft.App/managedEnvironments/read
0fb8eba5-a2bb-4abe-b1c1-49dfad359bb0 Azure ContainerApps Session Executor
  actions Microsoft.App/sessionPools/*/read
  dataActions Microsoft.App/sessionPools/interpreters/execute/action
  dataActions Microsoft.App/sessionPools/executions/*
f1a07417-d97a-45cb-824c-7a7467783830 Managed Identity Operator
  actions Microsoft.ManagedIdentity/userAssignedIdentities/*/read
  actions Microsoft.ManagedIdentity/userAssignedIdentities/*/assign/action
00482a5a-887f-4fb3-b363-3b7fe8e74483 Key Vault Administrator
  actions Microsoft.KeyVault/vaults/*/read
  dataActions Microsoft.KeyVault/vaults/*
db79e9a7-68ee-4b58-9aeb-b90e7c24fcba Key Vault Certificate User
  dataActions Microsoft.KeyVault/vaults/certificates/read
  dataActions Microsoft.KeyVault/vaults/secrets/getSecret/action
  dataActions Microsoft.KeyVault/vaults/secrets/readMetadata/action Microsoft.KeyVault/vaults/keys/read
f25e0fa2-a7c8-4377-a976-54943a77a395 Key Vault Contributor
  actions Microsoft.KeyVault/* Microsoft.Authorization/*/read
12338af0-0e69-4776-bea7-57ae8d297424 Key Vault Crypto User
  dataActions Microsoft.KeyVault/vaults/keys/read Microsoft.KeyVault/vaults/keys/encrypt/action
  dataActions Microsoft.KeyVault/vaults/keys/decrypt/action Microsoft.KeyVault/vaults/keys/sign/action
21090545-7ca7-4776-b22c-e363652d74d2 Key Vault Reader
  actions Microsoft.KeyVault/vaults/read
  dataActions Microsoft.KeyVault/vaults/*/read Microsoft.KeyVault/vaults/secrets/readMetadata/action
b86a8fe4-44ce-4948-aee5-eccb2c155cd7 Key Vault Secrets Officer
  actions Microsoft.KeyVault/vaults/read
  dataActions Microsoft.KeyVault/vaults/secrets/*
4633458b-17de-408a-b874-0445c86b69e6 Key Vault Secrets User
  dataActions Microsoft.KeyVault/vaults/secrets/getSecret/action
  dataActions Microsoft.KeyVault/vaults/secrets/readMetadata/action
ba92f5b4-2d11-453d-a403-e96b0029c9fe Storage Blob Data Contributor
  actions Microsoft.Storage/storageAccounts/blobServices/containers/read
  actions Microsoft.Storage/storageAccounts/blobServices/containers/write
  actions Microsoft.Storage/storageAccounts/blobServices/containers/delete
  dataActions Microsoft.Storage/storageAccounts/blobServices/containers/blobs/read
  dataActions Microsoft.Storage/storageAccounts/blobServices/containers/blobs/write
  dataActions Microsoft.Storage/storageAccounts/blobServices/containers/blobs/delete
b7e6dc6d-f1e8-4753-8033-0f276bb0955b Storage Blob Data Owner
  actions Microsoft.Storage/storageAccounts/blobServices/containers/*
  dataActions Microsoft.Storage/storageAccounts/blobServices/containers/blobs/*
2a2b9908-6ea1-4ae2-8e65-a410df84e7d1 Storage Blob Data Reader
  actions Microsoft.Storage/storageAccounts/blobServices/containers/read
  dataActions Microsoft.Storage/storageAccounts/blobServices/containers/blobs/read
974c5e8b-45b9-4653-ba55-5f855dd0fb88 Storage Queue Data Contributor
  actions Microsoft.Storage/storageAccounts/queueServices/queues/read
  actions Microsoft.Storage/storageAccounts/queueServices/queues/write
  actions Microsoft.Storage/storageAccounts/queueServices/queues/delete
  dataActions Microsoft.Storage/storageAccounts/queueServices/queues/messages/*
8a0f0c08-91a1-4084-bc3d-661d67233fed Storage Queue Data Message Processor
  dataActions Microsoft.Storage/storageAccounts/queueServices/queues/messages/read
  dataActions Microsoft.Storage/storageAccounts/queueServices/queues/messages/process/action
c6a89b2d-59bc-44d0-9896-0f6e12d7b80a Storage Queue Data Message Sender
  dataActions Microsoft.Storage/storageAccounts/queueServices/queues/messages/add/action
19e7f393-937e-4f77-808e-94535e297925 Storage Queue Data Reader
  actions Microsoft.Storage/storageAccounts/queueServices/queues/read
  dataActions Microsoft.Storage/storageAccounts/queueServices/queues/messages/read
0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3 Storage Table Data Contributor
  actions Microsoft.Storage/storageAccounts/tableServices/tables/read
  actions Microsoft.Storage/storageAccounts/tableServices/tables/write
  actions Microsoft.Storage/storageAccounts/tableServices/tables/delete
  dataActions Microsoft.Storage/storageAccounts/tableServices/tables/entities/*
76199698-9eea-4c19-bc75-cec21354c6b6 Storage Table Data Reader
  actions Microsoft.Storage/storageAccounts/tableServices/tables/read
  dataActions Microsoft.Storage/storageAccounts/tableServices/tables/entities/read
c12c1c16-33a1-487b-954d-41c89c60f349 Reader and Data Access
  actions Microsoft.Storage/storageAccounts/listKeys/action
  actions Microsoft.Storage/storageAccounts/ListAccountSas/action Microsoft.Storage/storageAccounts/read
090c5cfd-751d-490a-894a-3ce6f1109419 Azure Service Bus Data Owner
  actions Microsoft.ServiceBus/*
  dataActions Microsoft.ServiceBus/*
4f6d3b9b-027b-4f4c-9142-0e5a2a2247e0 Azure Service Bus Data Receiver
  actions Microsoft.ServiceBus/*/queues/read Microsoft.ServiceBus/*/topics/read
  actions Microsoft.ServiceBus/*/topics/subscriptions/read
  dataActions Microsoft.ServiceBus/*/receive/action
69a216fc-b8fb-44d8-bc22-1f3c2cd27a39 Azure Service Bus Data Sender
  actions Microsoft.ServiceBus/*/queues/read Microsoft.ServiceBus/*/topics/read
  actions Microsoft.ServiceBus/*/topics/subscriptions/read
  dataActions Microsoft.ServiceBus/*/send/action
f526a384-b230-433a-b45c-95f59c4a2dec Azure Event Hubs Data Owner
  actions Microsoft.EventHub/*
  dataActions Microsoft.EventHub/*
a638d3c7-ab3a-418d-83e6-5f17a39d4fde Azure Event Hubs Data Receiver
  actions Microsoft.EventHub/*/eventhubs/consumergroups/read
  dataActions Microsoft.EventHub/*/receive/action
2b629674-e913-4c01-ae53-ef4638d8f975 Azure Event Hubs Data Sender
  actions Microsoft.EventHub/*/eventhubs/read
  dataActions Microsoft.EventHub/*/send/action
d5a91429-5739-47e2-a06b-3470a27159e7 EventGrid Data Sender
  actions Microsoft.EventGrid/topics/read Microsoft.EventGrid/domains/read
  dataActions Microsoft.EventGrid/events/send/action
516239f1-63e1-4d78-a4de-a74fb236a071 App Configuration Data Reader
  dataActions Microsoft.AppConfiguration/configurationStores/*/read
5e0bd9bd-7b93-4f28-af87-19fc36ad61bd Cognitive Services OpenAI User
  actions Microsoft.CognitiveServices/*/read
  dataActions Microsoft.CognitiveServices/accounts/OpenAI/*/read
  dataActions Microsoft.CognitiveServices/accounts/OpenAI/deployments/chat/completions/action
a97b65f3-24c7-4388-baec-2e87135dc908 Cognitive Services User
  actions Microsoft.CognitiveServices/*/read
  dataActions Microsoft.CognitiveServices/*
8ebe5a00-799e-43f5-93ac-243d3dce84a7 Search Index Data Contributor
  dataActions Microsoft.Search/searchServices/indexes/documents/*
1407120a-92aa-4202-b7e9-c0e197c71c8f Search Index Data Reader
  dataActions Microsoft.Search/searchServices/indexes/documents/read
3913510d-42f4-4e42-8a64-420c390055eb Monitoring Metrics Publisher
  actions Microsoft.Insights/Register/Action
  dataActions Microsoft.Insights/Metrics/Write
acdd72a7-3385-48ef-bd42-f606fba81ae7 Reader
  actions */read
b24988ac-6180-42a0-ab88-20f7382dd24c Contributor
  actions *
  notActions Microsoft.Authorization/*/Delete Microsoft.Authorization/*/Write
  notActions Microsoft.Authorization/elevateAccess/Action
8e3af657-a8ff-443c-a75c-2fe8c4bcb635 Owner
  actions *
18d7d88d-d35e-4fb5-a5c3-7773c20a72d9 User Access Administrator
  actions */read Microsoft.Authorization/* Microsoft.Support/*
f58310d9-a9f6-439a-9e8d-f62e7b41a168 Role Based Access Control Administrator
  actions Microsoft.Authorization/roleAssignments/write Microsoft.Authorization/roleAssignments/delete
  actions */read Microsoft.Support/*
`;

/** Get the actions in the lines below a role that begin with a word such as `actions`. */
function listed(lines: readonly string[], word: string): string[] {
  return lines
    .map((line) => line.trim().split(' '))
    .flatMap(([key, ...items]) => (key === word ? items : []));
}

function parse(record: string): RoleDefinition {
  const [head = '', ...lines] = record.trim().split('\n');
  return {
    guid: head.slice(0, 36),
    roleName: head.slice(37),
    type: 'BuiltInRole',
    permissions: {
      actions: listed(lines, 'actions'),
      notActions: listed(lines, 'notActions'),
      dataActions: listed(lines, 'dataActions'),
      notDataActions: [],
    },
    assignableScopes: ['/'],
    createdAt: 0,
  };
}

/**
 * The built-in roles that the sandbox knows.
 * https://learn.microsoft.com/azure/role-based-access-control/built-in-roles
 */
export const BUILT_IN_ROLES: readonly RoleDefinition[] = TABLE.trim()
  .split(/\n(?=\S)/)
  .map(parse);

/** The GUIDs of the built-in roles by name. */
export const ROLES: Readonly<Record<string, string>> = Object.fromEntries(
  BUILT_IN_ROLES.map(({ roleName, guid }) => [roleName, guid]),
);
