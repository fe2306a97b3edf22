import { API_VERSIONS } from '../azure/api-versions.ts';
import { AzureError, isNotFound } from '../azure/errors.ts';
import { type JsonObject, textAt, valuesAt } from '../json.ts';
import { nearest } from '../pattern.ts';
import { quote } from '../text.ts';
import type { Documents } from './documents.ts';
import { type Door, readAssignment, type WantedRole } from './door.ts';
import { type LineProblem, missingScope } from './line-problems.ts';
import { type RoleDefinition, readRoleDefinition } from './role-definition.ts';
import type { RoleLine, RoleRef } from './role-lines.ts';
import { resourceAround } from './scope.ts';

const ACCOUNT = 'microsoft.documentdb/databaseaccounts';
/** A database and container, in ARM's form or in Cosmos DB's. */
const BELOW = /^(?:\/(?:sqlDatabases|dbs)\/([^/]+)(?:\/(?:containers|colls)\/([^/]+))?)?$/i;

/** A role definition of an account. */
type Definition = Pick<RoleDefinition, 'guid' | 'name'>;

/** The built-in definitions, which have the same GUIDs in every account. */
const BUILT_IN: readonly Definition[] = [
  { guid: '00000000-0000-0000-0000-000000000001', name: 'Cosmos DB Built-in Data Reader' },
  { guid: '00000000-0000-0000-0000-000000000002', name: 'Cosmos DB Built-in Data Contributor' },
];

/** Roles for the data of Cosmos DB accounts (API for NoSQL), which are in the account itself. */
export const cosmosDb: Door = {
  apiVersion: API_VERSIONS.cosmosDb,
  isInResource: true,
  async claims({ role, scope }, documents) {
    const { type, below } = resourceAround(scope);
    if (find(role, BUILT_IN) || (type === ACCOUNT && /^\/dbs\//i.test(below))) return true;
    if (role.guid) return /\/sqlRoleDefinitions\//i.test(role.text);
    return type === ACCOUNT && !(await documents.isAzureRole(scope, role.text));
  },
  resolve,
  collectionOf: (scope) => `${resourceAround(scope).id}/sqlRoleAssignments`,
  read: (document) =>
    readAssignment(document, cosmosDb, (key) => BUILT_IN.find(({ guid }) => guid === key)?.name),
  // ARM ignores the case of the account, but the names of databases and containers are case-sensitive.
  scopeKey: (scope) => {
    const { id, below } = resourceAround(scope);
    return id.toLowerCase() + below.replace(/\/+$/, '');
  },
  propertiesOf: ({ roleDefinitionId, scope }, principalId) => ({ roleDefinitionId, scope, principalId }),
  refusalOf: ({ status, detail: { code, message } }) => {
    if (status === 412 || code === 'PreconditionFailed') return 'busy';
    // Only the text identifies this case.
    return /was not found in the AAD tenant/i.test(message) ? 'new principal' : undefined;
  },
};

async function resolve(line: RoleLine, documents: Documents): Promise<WantedRole | LineProblem> {
  const { id: written, type, name, below } = resourceAround(line.scope);
  const [path, database, container] = BELOW.exec(below) ?? [];
  if (type !== ACCOUNT || path === undefined)
    return {
      line,
      why: "The scope isn't a Cosmos DB account, or a database or container of one.",
      fix: "Use 'Microsoft.DocumentDB/databaseAccounts/NAME', optionally with '/sqlDatabases/NAME/containers/NAME'.",
    };
  const document = await documents.at(line.scope);
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
  const { guid, name: roleName } = definition;
  const scope = id + (database ? `/dbs/${database}` : '') + (container ? `/colls/${container}` : '');
  const roleDefinitionId = `${id}/sqlRoleDefinitions/${guid}`;
  return { door: cosmosDb, line, scope, roleKey: guid, roleName, roleDefinitionId };
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
): Promise<{ readonly guid: string; readonly name: string | null } | LineProblem> {
  const { role } = line;
  const builtIn = find(role, BUILT_IN);
  if (builtIn) return builtIn;
  const path = `${account}/sqlRoleDefinitions`;
  const listed = await documents.list(path, 'role definitions of the account', API_VERSIONS.cosmosDb);
  if (isNotFound(listed)) return missingScope(line, listed);
  if (listed instanceof AzureError) {
    if (role.guid) return { guid: role.guid, name: null };
    return {
      line,
      why: `The role definitions of the Cosmos DB account can't be listed, so ${quote(role.text)} can't be looked up.`,
      fix: "Grant the deployment identity the permission Microsoft.DocumentDB/databaseAccounts/sqlRoleDefinitions/read, or use the role definition's ID.",
      cause: listed,
    };
  }
  const all = [...BUILT_IN, ...listed.flatMap((document) => readRoleDefinition(document) ?? [])];
  const found = find(role, all);
  if (found) return found;
  const names = all.map(({ name }) => name);
  const [meant] = nearest(role.text, names);
  return {
    line,
    why: `The Cosmos DB account has no role ${quote(role.text)}.`,
    fix: meant ? `Did you mean '${meant}'?` : 'Check the name (az cosmosdb sql role definition list).',
  };
}

function find(role: RoleRef, definitions: readonly Definition[]): Definition | undefined {
  return definitions.find(({ guid, name }) =>
    role.guid ? guid === role.guid : name.toLowerCase() === role.text.toLowerCase(),
  );
}
