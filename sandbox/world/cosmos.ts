import { randomUUID } from 'node:crypto';
import { GROUP, LOCATION, SUBSCRIPTION_ID } from '../constants.ts';
import type { JsonObject } from '../json.ts';
import { isWithin } from './access.ts';
import { matchesAction } from './actions.ts';
import type { PendingChange } from './pending.ts';

/** The API that an account speaks. Only `Sql` (NoSQL) has role assignments and a data plane in the sandbox. */
export type CosmosApi = 'Sql' | 'MongoDB' | 'Table' | 'Cassandra' | 'Gremlin';

/** A role of an account's data plane. */
export interface CosmosRole {
  guid: string;
  roleName: string;
  type: 'BuiltInRole' | 'CustomRole';
  dataActions: readonly string[];
}

/** A role that an account grants to a principal. */
export interface CosmosAssignment {
  name: string;
  roleDefinitionId: string;
  principalId: string;
  scope: string;
  createdAt: number;
}

/** A Cosmos DB account with its data. */
export interface CosmosAccount {
  id: string;
  name: string;
  group: string;
  subscriptionId: string;
  location: string;
  api: CosmosApi;
  roles: CosmosRole[];
  /** By lower-cased name. */
  assignments: Map<string, CosmosAssignment>;
  /** The change that has the account's lock, if one is running. */
  lock: PendingChange | undefined;
  /** Documents by container (`database/container`). */
  containers: Map<string, readonly JsonObject[]>;
}

/** The settings of an account, as a test wants it. */
export interface CosmosSettings {
  group?: string;
  subscriptionId?: string;
  location?: string;
  /** `Sql` by default. */
  api?: CosmosApi;
  /** Documents by database and container. Their partition key is `/id`. */
  data?: Readonly<Record<string, Readonly<Record<string, readonly JsonObject[]>>>>;
}

const ACTIONS = 'Microsoft.DocumentDB/databaseAccounts';

/** The action that reads an account, its containers, and their partition key ranges. */
export const READ_METADATA = `${ACTIONS}/readMetadata`;
/** The action that reads a document. */
export const READ_ITEM = `${ACTIONS}/sqlDatabases/containers/items/read`;

const BUILT_IN: readonly CosmosRole[] = [
  {
    guid: '00000000-0000-0000-0000-000000000001',
    roleName: 'Cosmos DB Built-in Data Reader',
    type: 'BuiltInRole',
    dataActions: [
      READ_METADATA,
      READ_ITEM,
      `${ACTIONS}/sqlDatabases/containers/executeQuery`,
      `${ACTIONS}/sqlDatabases/containers/readChangeFeed`,
    ],
  },
  {
    guid: '00000000-0000-0000-0000-000000000002',
    roleName: 'Cosmos DB Built-in Data Contributor',
    type: 'BuiltInRole',
    dataActions: [
      READ_METADATA,
      `${ACTIONS}/sqlDatabases/containers/*`,
      `${ACTIONS}/sqlDatabases/containers/items/*`,
    ],
  },
];

/** A new Cosmos DB account. */
export function newCosmosAccount(name: string, settings: CosmosSettings): CosmosAccount {
  const { group = GROUP, subscriptionId = SUBSCRIPTION_ID, location = LOCATION, api = 'Sql' } = settings;
  const containers = Object.entries(settings.data ?? {}).flatMap(([database, all]) =>
    Object.entries(all).map(([container, documents]) => [`${database}/${container}`, documents] as const),
  );
  return {
    id: `/subscriptions/${subscriptionId}/resourceGroups/${group}/providers/${ACTIONS}/${name}`,
    name,
    group,
    subscriptionId,
    location,
    api,
    roles: [...BUILT_IN],
    assignments: new Map(),
    lock: undefined,
    containers: new Map(containers),
  };
}

/** Add a custom role to an account. */
export function addCosmosRole(
  account: CosmosAccount,
  roleName: string,
  dataActions: readonly string[],
): CosmosRole {
  const role: CosmosRole = { guid: randomUUID(), roleName, type: 'CustomRole', dataActions };
  account.roles.push(role);
  return role;
}

/** Find an account's role by its ID. */
export function cosmosRole(account: CosmosAccount, roleDefinitionId: string): CosmosRole | undefined {
  const [, owner = '', guid = ''] = /^(.*)\/sqlRoleDefinitions\/([^/]+)$/i.exec(roleDefinitionId) ?? [];
  if (owner.toLowerCase() !== account.id.toLowerCase()) return undefined;
  return account.roles.find((role) => role.guid === guid.toLowerCase());
}

/**
 * Check an action on data at a scope, or at any scope of the account if none is given. Only assignments that are old
 * enough count.
 */
export function cosmosAllows(
  account: CosmosAccount,
  principalId: string,
  action: string,
  scope: string | undefined,
  createdBefore: number,
): boolean {
  return [...account.assignments.values()].some(
    (one) =>
      one.principalId.toLowerCase() === principalId.toLowerCase() &&
      one.createdAt <= createdBefore &&
      (scope === undefined || isWithin(scope, one.scope)) &&
      cosmosRole(account, one.roleDefinitionId)?.dataActions.some((pattern) =>
        matchesAction(pattern, action),
      ),
  );
}
