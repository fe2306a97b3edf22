import { API_VERSIONS } from '../azure/api-versions.ts';
import { AzureError, isForbidden, isNotFound } from '../azure/errors.ts';
import { isObject, objectOf } from '../json.ts';
import { quote } from '../text.ts';
import type { Documents } from './documents.ts';
import type { Assignment, DoorRow, Meaning } from './door.ts';
import { missingScope } from './line-problems.ts';
import { guid } from './role-assignment-name.ts';
import type { RoleLine } from './role-lines.ts';
import { scopeKey } from './scope.ts';

const CACHE =
  /^(\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/Microsoft\.Cache\/redisEnterprise\/([^/]+))(?:\/databases\/default)?$/i;
const ASSIGNMENT_ID = /^(.*\/databases\/[^/]+)\/accessPolicyAssignments\/[^/]+$/i;
/** The only access policy. */
const POLICY = 'default';

/** The access policy of Azure Managed Redis, at the database `default` of a cache. */
export const managedRedis: DoorRow = {
  apiVersion: API_VERSIONS.redis,
  takesTime: true,
  scopeKey,
  claims: ({ role, scope }) => CACHE.test(scope) && role.by === 'name' && role.name.toLowerCase() === POLICY,
  covers: (scope) => CACHE.test(scope),
  resolve,
  list: (scope) => ({ key: scopeKey(scope), path: `${scope}/accessPolicyAssignments` }),
  read: readAssignment,
  // Only letters and digits are allowed in a name.
  nameOf: ({ scope, roleKey }, principalId, uuid) =>
    (uuid ?? guid(scope.toLowerCase(), principalId.toLowerCase(), roleKey)).replaceAll('-', ''),
  idOf: ({ scope }, name) => `${scope}/accessPolicyAssignments/${name}`,
  propertiesOf: (_role, principalId) => ({ accessPolicyName: POLICY, user: { objectId: principalId } }),
  refusalOf: () => undefined,
  lockKey: scopeKey,
};

function readAssignment(document: unknown): Assignment | undefined {
  if (!isObject(document) || typeof document['id'] !== 'string') return undefined;
  const { id } = document;
  const properties = objectOf(document['properties']);
  const { accessPolicyName } = properties;
  const { objectId } = objectOf(properties['user']);
  const [, scope] = ASSIGNMENT_ID.exec(id) ?? [];
  if (scope === undefined || typeof accessPolicyName !== 'string' || typeof objectId !== 'string')
    return undefined;
  return {
    ...{ door: managedRedis, id, scope, principalId: objectId },
    roleKey: accessPolicyName.toLowerCase(),
    roleName: accessPolicyName,
    roleDefinitionId: null,
    condition: null,
    description: null,
  };
}

async function resolve(line: RoleLine, purpose: 'grant' | 'revoke', documents: Documents): Promise<Meaning> {
  const [, written = '', name = ''] = CACHE.exec(line.scope) ?? [];
  const { role: given } = line;
  if (given.by === 'name' && given.name.toLowerCase() !== POLICY)
    return {
      line,
      why: `Azure has no role ${quote(given.name)}, and the only access policy of Azure Managed Redis is '${POLICY}'.`,
      fix: `Use '${POLICY}', or check the name of the role (az role definition list).`,
    };
  const { document: cache } = await documents.at(written);
  if (isNotFound(cache)) return purpose === 'revoke' ? undefined : missingScope(line, cache, written);
  if (cache instanceof AzureError && !isForbidden(cache))
    return { line, why: `Redis cache ${quote(name)} can't be read.`, cause: cache };
  const scope = `${written}/databases/default`;
  const role = { roleKey: POLICY, roleName: POLICY, roleDefinitionId: null, definition: undefined };
  return { door: managedRedis, line, scope, ...role };
}
