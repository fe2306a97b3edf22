import { API_VERSIONS } from '../azure/api-versions.ts';
import { AzureError, isForbidden } from '../azure/errors.ts';
import { isObject, type JsonObject, objectOf } from '../json.ts';
import { nearest } from '../pattern.ts';
import { Problem } from '../problem.ts';
import { quote } from '../text.ts';
import { builtInRole } from './built-in-roles.ts';
import type { Documents } from './documents.ts';
import { type Door, type Meaning, type Role, readAssignment, type WantedRole } from './door.ts';
import { accountProblem, type LineProblem } from './line-problems.ts';
import { guid } from './role-assignment-name.ts';
import { definitionGuid } from './role-definition.ts';
import type { RoleLine } from './role-lines.ts';

const ACCOUNT =
  /^(\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/Microsoft\.DocumentDB\/databaseAccounts\/([^/]+))(\/.*)?$/i;
/** ARM's words for a database and container, or those of Cosmos DB. */
const BELOW = /^\/(?:sqlDatabases|dbs)\/([^/]+)(?:\/(?:containers|colls)\/([^/]+))?$/i;
/** The built-in definitions, which have the same GUIDs in every account. */
const BUILT_IN = new Map([
  ['00000000-0000-0000-0000-000000000001', 'Cosmos DB Built-in Data Reader'],
  ['00000000-0000-0000-0000-000000000002', 'Cosmos DB Built-in Data Contributor'],
]);
const BUILT_IN_GUIDS = new Map([...BUILT_IN].map(([key, name]) => [name.toLowerCase(), key]));

/** Roles for the data of Cosmos DB accounts (API for NoSQL), which are in the account itself. */
export const cosmosDb: Door = {
  apiVersion: API_VERSIONS.cosmosDb,
  takesTime: true,
  listsByPrincipal: false,
  claims: ({ role, scope }) => {
    const isOwn =
      role.by === 'name'
        ? BUILT_IN_GUIDS.has(role.name.toLowerCase())
        : BUILT_IN.has(role.guid) || /\/sqlRoleDefinitions\//i.test(role.fullId ?? '');
    return isOwn || /^\/dbs\//i.test(ACCOUNT.exec(scope)?.[3] ?? '');
  },
  covers: (scope) => ACCOUNT.test(scope),
  resolve,
  collectionOf: (scope) => `${accountOf(scope)}/sqlRoleAssignments`,
  read: (document) => readAssignment(document, cosmosDb, (key) => BUILT_IN.get(key)),
  scopeKey: keyOf,
  // A PUT under a name that is taken would change that assignment, so this name is only ours.
  nameOf: ({ scope, roleKey }, principalId, uuid) =>
    uuid ?? guid(scope.toLowerCase(), principalId.toLowerCase(), roleKey),
  propertiesOf: ({ roleDefinitionId, scope }, principalId) => ({ roleDefinitionId, scope, principalId }),
  refusalOf: ({ status, detail: { code, message } }) => {
    if (status === 412 || code === 'PreconditionFailed') return 'busy';
    // Only the text identifies this case.
    return /was not found in the AAD tenant/i.test(message) ? 'new principal' : undefined;
  },
  explain,
};

function accountOf(scope: string): string {
  return ACCOUNT.exec(scope)?.[1] ?? scope;
}

/** ARM ignores the case of the account, but the names of databases and containers have one. */
function keyOf(scope: string): string {
  const account = accountOf(scope);
  return account.toLowerCase() + scope.slice(account.length).replace(/\/+$/, '');
}

async function resolve(line: RoleLine, documents: Documents): Promise<Meaning> {
  const [, written, name = '', below = ''] = ACCOUNT.exec(line.scope) ?? [];
  if (written === undefined)
    return {
      line,
      why: "The role is for Cosmos DB accounts, and the scope isn't in an account.",
      fix: "Use the account as the scope: 'Microsoft.DocumentDB/databaseAccounts/NAME'.",
    };
  const { document } = await documents.at(written);
  const label = `Cosmos DB account ${quote(name)}`;
  const problem = accountProblem(line, written, label, document);
  if (problem) return problem;
  const api = document instanceof AzureError ? undefined : otherApiOf(document);
  if (api)
    return {
      line,
      why: `${label} uses the API for ${api}. The action supports only the API for NoSQL.`,
      fix: 'Remove the line, and grant the role with az cosmosdb or Bicep.',
    };
  // Cosmos DB compares scopes with the account's ID in its own spelling.
  const account = document instanceof AzureError ? written : idOf(document, written);
  const [, database, container] = BELOW.exec(below) ?? [];
  if (below !== '' && database === undefined)
    return {
      line,
      why: `The scope ${quote(below, 200)} isn't a database or container of the account.`,
      fix: "Use '/sqlDatabases/DATABASE' or '/sqlDatabases/DATABASE/containers/CONTAINER' after the account.",
    };
  const scope =
    account +
    (database === undefined ? '' : `/dbs/${database}`) +
    (container === undefined ? '' : `/colls/${container}`);
  const found = await definitionOf(line, account, documents);
  return 'why' in found ? found : { door: cosmosDb, line, scope, ...found };
}

function idOf({ id }: JsonObject, written: string): string {
  return typeof id === 'string' && id.toLowerCase() === written.toLowerCase() ? id : written;
}

/** Find the API of an account that isn't the one for NoSQL. */
function otherApiOf({ kind, properties }: JsonObject): string | undefined {
  const { capabilities } = objectOf(properties);
  const names = (Array.isArray(capabilities) ? capabilities : []).map((one) => String(objectOf(one)['name']));
  const [, other] = /Enable(Table|Gremlin|Cassandra|Mongo)\b/i.exec(names.join(' ')) ?? [];
  return other === 'Mongo' || kind === 'MongoDB' ? 'MongoDB' : other;
}

type Definition = Pick<WantedRole, 'roleKey' | 'roleName' | 'roleDefinitionId' | 'definition'>;

async function definitionOf(
  line: RoleLine,
  account: string,
  documents: Documents,
): Promise<Definition | LineProblem> {
  const { role } = line;
  const byKey = (roleKey: string, roleName: string | null): Definition => ({
    ...{ roleKey, roleName, definition: undefined },
    roleDefinitionId: `${account}/sqlRoleDefinitions/${roleKey}`,
  });
  const guidOf = role.by === 'id' ? role.guid : BUILT_IN_GUIDS.get(role.name.toLowerCase());
  const builtIn = BUILT_IN.get(guidOf ?? '');
  if (guidOf !== undefined && builtIn !== undefined) return byKey(guidOf, builtIn);
  const path = `${account}/sqlRoleDefinitions`;
  const listed = await documents.list(path, 'role definitions of the account', API_VERSIONS.cosmosDb);
  const given = role.by === 'id' ? role.guid : role.name;
  if (listed instanceof AzureError) {
    if (role.by === 'id') return byKey(role.guid, null);
    return {
      line,
      why: `The role definitions of the Cosmos DB account can't be listed, so ${quote(given)} can't be looked up.`,
      fix: "Grant the deployment identity Microsoft.DocumentDB/databaseAccounts/sqlRoleDefinitions/read, or use the role definition's ID.",
      cause: listed,
    };
  }
  const all = listed.filter(isObject).map(({ id, name, properties }) => ({
    key: definitionGuid(String(name ?? id ?? '')),
    name: String(objectOf(properties)['roleName'] ?? ''),
  }));
  const found = all.find(({ key, name }) =>
    role.by === 'id' ? key === role.guid : name.toLowerCase() === role.name.toLowerCase(),
  );
  if (found) return byKey(found.key, found.name);
  const azureRole = builtInRole(given)?.name;
  if (azureRole)
    return {
      line,
      why: `'${azureRole}' is a role of Azure, which can't be granted inside a Cosmos DB account.`,
      fix: "Use the account as the scope, or a role of the account, such as 'Cosmos DB Built-in Data Reader'.",
    };
  const names = [...BUILT_IN.values(), ...all.map(({ name }) => name)];
  const [meant] = nearest(given, names);
  return {
    line,
    why: `Neither Azure nor the Cosmos DB account has a role ${quote(given)}.`,
    fix: meant ? `Did you mean '${meant}'?` : 'Check the name (az cosmosdb sql role definition list).',
  };
}

function explain(error: AzureError, { scope }: Role): Problem {
  const { detail, action, status, correlationId } = error;
  // A stack or an activity ID follows the first line.
  const [message = ''] = detail.message.split(/\r?\n/);
  const cause = new AzureError({ ...detail, message }, { action, status, correlationId, cause: error });
  if (!isForbidden(error)) return new Problem(`Can't ${action}.`, { cause });
  return new Problem(`Can't ${action}.`, {
    fix:
      `Create a custom role with these actions, and grant it to the deployment identity at ${accountOf(scope)}:\n` +
      ['databaseAccounts/read', 'databaseAccounts/sqlRoleDefinitions/read']
        .concat(['read', 'write', 'delete'].map((verb) => `databaseAccounts/sqlRoleAssignments/${verb}`))
        .map((name) => `  Microsoft.DocumentDB/${name}`)
        .join('\n'),
    cause,
  });
}
