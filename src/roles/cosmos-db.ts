import { API_VERSIONS } from '../azure/api-versions.ts';
import { AzureError, isNotFound } from '../azure/errors.ts';
import { isObject, type JsonObject, textAt, valuesAt } from '../json.ts';
import { nearest } from '../pattern.ts';
import { quote } from '../text.ts';
import type { Documents } from './documents.ts';
import { type Door, type Meaning, readAssignment, type WantedRole } from './door.ts';
import { type LineProblem, missingScope } from './line-problems.ts';
import { definitionGuid } from './role-definition.ts';
import type { RoleLine, RoleRef } from './role-lines.ts';

const ACCOUNT =
  /^(\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/Microsoft\.DocumentDB\/databaseAccounts\/[^/]+)(\/.*)?$/i;
/** A database and container, in ARM's form or in Cosmos DB's. */
const BELOW = /^(?:\/(?:sqlDatabases|dbs)\/([^/]+)(?:\/(?:containers|colls)\/([^/]+))?)?$/i;

/** A role definition of an account. */
type Definition = Pick<WantedRole, 'roleKey' | 'roleName'>;

/** The built-in definitions, which have the same GUIDs in every account. */
const BUILT_IN: readonly Definition[] = [
  { roleKey: '00000000-0000-0000-0000-000000000001', roleName: 'Cosmos DB Built-in Data Reader' },
  { roleKey: '00000000-0000-0000-0000-000000000002', roleName: 'Cosmos DB Built-in Data Contributor' },
];

/** Roles for the data of Cosmos DB accounts (API for NoSQL), which are in the account itself. */
export const cosmosDb: Door = {
  apiVersion: API_VERSIONS.cosmosDb,
  isInResource: true,
  async claims({ role, scope }, documents) {
    const [account, , below = ''] = ACCOUNT.exec(scope) ?? [];
    if (find(role, BUILT_IN) || /^\/dbs\//i.test(below)) return true;
    if (role.by === 'id') return /\/sqlRoleDefinitions\//i.test(role.fullId ?? '');
    return account !== undefined && !(await documents.isAzureRole(scope, role.name));
  },
  resolve,
  collectionOf: (scope) => `${accountOf(scope)}/sqlRoleAssignments`,
  read: (document) =>
    readAssignment(document, cosmosDb, (key) => BUILT_IN.find(({ roleKey }) => roleKey === key)?.roleName),
  // ARM ignores the case of the account, but the names of databases and containers are case-sensitive.
  scopeKey: (scope) => {
    const account = accountOf(scope);
    return account.toLowerCase() + scope.slice(account.length).replace(/\/+$/, '');
  },
  propertiesOf: ({ roleDefinitionId, scope }, principalId) => ({ roleDefinitionId, scope, principalId }),
  refusalOf: ({ status, detail: { code, message } }) => {
    if (status === 412 || code === 'PreconditionFailed') return 'busy';
    // Only the text identifies this case.
    return /was not found in the AAD tenant/i.test(message) ? 'new principal' : undefined;
  },
};

function accountOf(scope: string): string {
  return ACCOUNT.exec(scope)?.[1] ?? scope;
}

async function resolve(line: RoleLine, documents: Documents): Promise<Meaning> {
  const [, written, below = ''] = ACCOUNT.exec(line.scope) ?? [];
  const [path, database, container] = BELOW.exec(below) ?? [];
  if (written === undefined || path === undefined)
    return {
      line,
      why: "The scope isn't a Cosmos DB account, or a database or container of one.",
      fix: "Use 'Microsoft.DocumentDB/databaseAccounts/NAME', optionally with '/sqlDatabases/NAME/containers/NAME'.",
    };
  const { name, document } = await documents.at(written);
  const account = document instanceof AzureError ? {} : document;
  const api = otherApiOf(account);
  if (api)
    return {
      line,
      why: `Cosmos DB account ${quote(name)} uses the API for ${api}. The action supports only the API for NoSQL.`,
      fix: 'Remove the line, and grant the role with az cosmosdb or Bicep.',
    };
  // Cosmos DB compares scopes with the account's ID in its own spelling.
  const id = textAt(account, 'id') ?? written;
  const definition = await definitionOf(line, id, documents);
  if ('why' in definition) return definition;
  return {
    door: cosmosDb,
    line,
    ...definition,
    scope: id + (database ? `/dbs/${database}` : '') + (container ? `/colls/${container}` : ''),
    roleDefinitionId: `${id}/sqlRoleDefinitions/${definition.roleKey}`,
  };
}

/** Find the API of an account that isn't the one for NoSQL. */
function otherApiOf(account: JsonObject): string | undefined {
  const names = valuesAt(account, 'properties.capabilities.*.name').join(' ');
  const [, other] = /Enable(Table|Gremlin|Cassandra|Mongo)\b/i.exec(names) ?? [];
  return other === 'Mongo' || account['kind'] === 'MongoDB' ? 'MongoDB' : other;
}

async function definitionOf(
  line: RoleLine,
  account: string,
  documents: Documents,
): Promise<Definition | LineProblem> {
  const { role } = line;
  const builtIn = find(role, BUILT_IN);
  if (builtIn) return builtIn;
  const path = `${account}/sqlRoleDefinitions`;
  const listed = await documents.list(path, 'role definitions of the account', API_VERSIONS.cosmosDb);
  const given = role.by === 'id' ? role.guid : role.name;
  if (isNotFound(listed)) return missingScope(line, listed);
  if (listed instanceof AzureError) {
    if (role.by === 'id') return { roleKey: role.guid, roleName: null };
    return {
      line,
      why: `The role definitions of the Cosmos DB account can't be listed, so ${quote(given)} can't be looked up.`,
      fix: "Grant the deployment identity Microsoft.DocumentDB/databaseAccounts/sqlRoleDefinitions/read, or use the role definition's ID.",
      cause: listed,
    };
  }
  const all = listed.filter(isObject).map(({ id, properties }) => ({
    roleKey: definitionGuid(String(id)),
    roleName: textAt(properties, 'roleName') ?? null,
  }));
  const names = [...BUILT_IN, ...all].flatMap(({ roleName }) => roleName ?? []);
  const [meant] = nearest(given, names);
  return (
    find(role, all) ?? {
      line,
      why: `The Cosmos DB account has no role ${quote(given)}.`,
      fix: meant ? `Did you mean '${meant}'?` : 'Check the name (az cosmosdb sql role definition list).',
    }
  );
}

function find(role: RoleRef, definitions: readonly Definition[]): Definition | undefined {
  return definitions.find(({ roleKey, roleName }) =>
    role.by === 'id' ? roleKey === role.guid : roleName?.toLowerCase() === role.name.toLowerCase(),
  );
}
