import { API_VERSIONS } from '../azure/api-versions.ts';
import type { Reading } from '../azure/arm.ts';
import { AzureError } from '../azure/errors.ts';
import { getOrInsert } from '../collections.ts';
import type { JsonObject } from '../json.ts';
import { idKey, USER_ASSIGNED_IDENTITY } from '../resource-id.ts';
import type { ResourceContext } from '../resources/identities.ts';
import { quote } from '../text.ts';
import { builtInRole } from './built-in-roles.ts';
import { type RoleDefinition, readRoleDefinition } from './role-definition.ts';
import { resourceAround } from './scope.ts';

const DEFINITIONS = '/providers/Microsoft.Authorization/roleDefinitions';
/** The types of resources that can be read, each with its noun and the version of its API. */
const READABLE: ReadonlyMap<string, readonly [noun: string, apiVersion: string]> = new Map([
  ['microsoft.keyvault/vaults', ['key vault', API_VERSIONS.keyVault]],
  ['microsoft.containerregistry/registries', ['container registry', API_VERSIONS.registry]],
  ['microsoft.documentdb/databaseaccounts', ['Cosmos DB account', API_VERSIONS.cosmosDb]],
  ['microsoft.cache/redisenterprise', ['Redis cache', API_VERSIONS.redis]],
  [USER_ASSIGNED_IDENTITY.toLowerCase(), ['user-assigned identity', API_VERSIONS.managedIdentity]],
]);

/** The items of a list, or Azure's refusal. */
type Items = readonly unknown[] | AzureError;

/**
 * Documents that the checks before any write need: role definitions, vaults, registries, and accounts. Each is read
 * once. A refusal is returned, because most refusals aren't an obstacle.
 */
export class Documents {
  readonly #context: Pick<ResourceContext, 'arm' | 'limit'>;
  readonly #documents = new Map<string, Promise<JsonObject | AzureError>>();
  readonly #lists = new Map<string, Promise<Items>>();
  readonly #named = new Map<string, readonly RoleDefinition[]>();
  readonly #byGuid = new Map<string, RoleDefinition>();

  constructor(context: Pick<ResourceContext, 'arm' | 'limit'>) {
    this.#context = context;
  }

  /**
   * Read the resource at or around a scope. If resources of its type can't be read, read its resource group.
   * The document of a subscription is empty.
   */
  async at(scope: string): Promise<JsonObject | AzureError> {
    const { id, groupId, group, type, name } = resourceAround(scope);
    if (id === '') return {};
    const [noun, apiVersion] = READABLE.get(type) ?? [];
    if (apiVersion) return this.#read(id, `${noun} '${name}'`, apiVersion);
    return this.#read(groupId, `resource group '${group}'`, API_VERSIONS.resources);
  }

  /** Note that a resource group exists, so that it isn't read. */
  noteGroup(id: string): void {
    this.#documents.set(idKey(id), Promise.resolve({}));
  }

  /** Read a list. */
  list(path: string, what: string, apiVersion: string, filter?: string): Promise<Items> {
    const { arm, limit } = this.#context;
    const read = () => limit(() => orRefusal(arm.list(path, what, { apiVersion, filter })));
    return getOrInsert(this.#lists, idKey(`${path} ${filter}`), read);
  }

  /**
   * List the definitions at a scope, or only those with a name, ignoring case. A name is looked up once, at the first
   * scope that can be listed.
   */
  async definitions(scope: string, name?: string): Promise<readonly RoleDefinition[] | AzureError> {
    const key = name?.toLowerCase() ?? '';
    const known = this.#named.get(key);
    if (known) return known;
    const what = name === undefined ? 'role definitions' : `role definition ${quote(name)}`;
    const filter = name === undefined ? undefined : `roleName eq '${name.replaceAll("'", "''")}'`;
    const listed = await this.list(`${scope}${DEFINITIONS}`, what, API_VERSIONS.authorization, filter);
    if (listed instanceof AzureError) return listed;
    const all = listed.flatMap((document) => readRoleDefinition(document) ?? []);
    if (name === undefined) return all;
    const exact = all.filter((definition) => definition.name.toLowerCase() === key);
    this.#named.set(key, exact);
    return exact;
  }

  /** Check whether Azure RBAC has a role with a name. A name that can't be looked up doesn't count. */
  async isAzureRole(scope: string, name: string): Promise<boolean> {
    const found = await this.definitions(scope, name);
    return !(found instanceof AzureError) && found.length > 0;
  }

  /**
   * Read the definition with a GUID, once at the first scope that can be read. Undefined if Azure returned something
   * else. A built-in role is known.
   */
  async definition(scope: string, guid: string): Promise<RoleDefinition | AzureError | undefined> {
    const known = builtInRole(guid) ?? this.#byGuid.get(guid);
    if (known) return known;
    const id = `${scope}${DEFINITIONS}/${guid}`;
    const document = await this.#read(id, `role definition ${guid}`, API_VERSIONS.authorization);
    if (document instanceof AzureError) return document;
    const definition = readRoleDefinition(document);
    if (definition) this.#byGuid.set(guid, definition);
    return definition;
  }

  #read(id: string, what: string, apiVersion: string): Promise<JsonObject | AzureError> {
    const { arm, limit } = this.#context;
    const read = () => limit(() => orRefusal(arm.read(id, what, { apiVersion })));
    return getOrInsert(this.#documents, idKey(id), read);
  }
}

/** Get what Azure returned, or its refusal. */
async function orRefusal<T>(reading: Promise<Reading<T>>): Promise<T | AzureError> {
  try {
    return (await reading).value;
  } catch (error) {
    if (error instanceof AzureError) return error;
    throw error;
  }
}
