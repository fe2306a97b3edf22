import { API_VERSIONS } from '../azure/api-versions.ts';
import { AzureError } from '../azure/errors.ts';
import { getOrInsert } from '../collections.ts';
import type { JsonObject } from '../json.ts';
import { idKey, USER_ASSIGNED_IDENTITY } from '../resource-id.ts';
import type { ResourceContext } from '../resources/context.ts';
import { quote } from '../text.ts';
import { type RoleDefinition, readRoleDefinition } from './role-definition.ts';

const DEFINITIONS = '/providers/Microsoft.Authorization/roleDefinitions';
const options = { apiVersion: API_VERSIONS.authorization };
const IN_GROUP =
  /^(\/subscriptions\/[^/]+\/resourceGroups\/([^/]+))(?:\/providers\/([^/]+\/[^/]+)\/([^/]+))?/i;
/** The types of resources that can be read, each with its noun and the version of its API. */
const READABLE: ReadonlyMap<string, readonly [noun: string, apiVersion: string]> = new Map([
  ['microsoft.keyvault/vaults', ['key vault', API_VERSIONS.keyVault]],
  ['microsoft.containerregistry/registries', ['container registry', API_VERSIONS.registry]],
  ['microsoft.documentdb/databaseaccounts', ['Cosmos DB account', API_VERSIONS.cosmosDb]],
  ['microsoft.cache/redisenterprise', ['Redis cache', API_VERSIONS.redis]],
  [USER_ASSIGNED_IDENTITY.toLowerCase(), ['user-assigned identity', API_VERSIONS.managedIdentity]],
]);

/** The resource around a scope that can be read. */
export interface ReadDocument {
  readonly id: string;
  /** Its type in lowercase, or an empty text for a resource group and a subscription. */
  readonly type: string;
  readonly name: string;
  readonly document: JsonObject | AzureError;
}

/**
 * Documents that the checks before any write need: definitions of roles, vaults, registries, accounts. Each is read
 * once. A refusal is returned, because most of them aren't an obstacle.
 */
export class Documents {
  readonly #context: Pick<ResourceContext, 'arm' | 'limit'>;
  readonly #reads = new Map<string, Promise<JsonObject | AzureError>>();
  readonly #lists = new Map<string, Promise<readonly unknown[] | AzureError>>();
  readonly #named = new Map<string, readonly RoleDefinition[]>();
  readonly #definitions = new Map<string, Promise<RoleDefinition | AzureError | undefined>>();

  constructor(context: Pick<ResourceContext, 'arm' | 'limit'>) {
    this.#context = context;
  }

  /**
   * Read the resource that a scope is, or is inside. If resources of its type can't be read, read its resource group.
   * That of a subscription is empty.
   */
  async at(scope: string): Promise<ReadDocument> {
    const [id, group = '', groupName = '', written = '', name = ''] = IN_GROUP.exec(scope) ?? [];
    if (id === undefined) return { id: scope, type: '', name: '', document: {} };
    const type = written.toLowerCase();
    const [noun, apiVersion] = READABLE.get(type) ?? [];
    if (noun && apiVersion)
      return { id, type, name, document: await this.#read(id, `${noun} '${name}'`, apiVersion) };
    const document = await this.#read(group, `resource group '${groupName}'`, API_VERSIONS.resources);
    return { id: group, type: '', name: groupName, document };
  }

  /** Note that a resource group exists, so that it isn't read. */
  noteGroup(id: string): void {
    this.#reads.set(idKey(id), Promise.resolve({}));
  }

  #read(id: string, what: string, apiVersion: string): Promise<JsonObject | AzureError> {
    const { arm, limit } = this.#context;
    return getOrInsert(this.#reads, idKey(id), () =>
      limit(() => refusalOr(async () => (await arm.read(id, what, { apiVersion })).value)),
    );
  }

  /** Read a list. */
  list(path: string, what: string, apiVersion: string): Promise<readonly unknown[] | AzureError> {
    const { arm, limit } = this.#context;
    return getOrInsert(this.#lists, idKey(path), () =>
      limit(() => refusalOr(async () => (await arm.list(path, what, { apiVersion })).value)),
    );
  }

  /** Find the definitions with a name, ignoring case, at a scope. A name is looked up once, at the first scope. */
  async named(scope: string, name: string): Promise<readonly RoleDefinition[] | AzureError> {
    const key = name.toLowerCase();
    const known = this.#named.get(key);
    if (known) return known;
    const { arm } = this.#context;
    const what = `role definition ${quote(name)}`;
    const filter = `roleName eq '${name.replaceAll("'", "''")}'`;
    const found = await refusalOr(async () =>
      definitionsIn((await arm.list(`${scope}${DEFINITIONS}`, what, { ...options, filter })).value),
    );
    if (found instanceof AzureError) return found;
    const exact = found.filter((definition) => definition.name.toLowerCase() === key);
    this.#named.set(key, exact);
    for (const definition of exact) this.#definitions.set(definition.guid, Promise.resolve(definition));
    return exact;
  }

  /** List the names of all roles that can be assigned at a scope. */
  async names(scope: string): Promise<readonly string[] | AzureError> {
    const path = `${scope}${DEFINITIONS}`;
    const all = await this.list(path, 'role definitions', API_VERSIONS.authorization);
    return all instanceof AzureError ? all : definitionsIn(all).map(({ name }) => name);
  }

  /** Read the definition with a GUID. */
  definition(scope: string, guid: string): Promise<RoleDefinition | AzureError | undefined> {
    return getOrInsert(this.#definitions, guid, async () => {
      const id = `${scope}${DEFINITIONS}/${guid}`;
      const document = await this.#read(id, `role definition ${guid}`, API_VERSIONS.authorization);
      return document instanceof AzureError ? document : readRoleDefinition(document);
    });
  }

  /** Read the definition with a GUID, or return undefined if that isn't possible. */
  async definitionIfReadable(scope: string, guid: string): Promise<RoleDefinition | undefined> {
    const definition = await this.definition(scope, guid);
    return definition instanceof AzureError ? undefined : definition;
  }
}

function definitionsIn(documents: readonly unknown[]): readonly RoleDefinition[] {
  return documents.flatMap((document) => readRoleDefinition(document) ?? []);
}

async function refusalOr<T>(read: () => Promise<T>): Promise<T | AzureError> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof AzureError) return error;
    throw error;
  }
}
