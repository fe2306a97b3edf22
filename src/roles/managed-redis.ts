import { API_VERSIONS } from '../azure/api-versions.ts';
import { objectOf, textAt } from '../json.ts';
import { quote } from '../text.ts';
import type { Documents } from './documents.ts';
import type { Assignment, Door, Meaning } from './door.ts';
import { accountProblem } from './line-problems.ts';
import { guid } from './role-assignment-name.ts';
import type { RoleLine } from './role-lines.ts';
import { scopeKey } from './scope.ts';

const CACHE =
  /^(\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/Microsoft\.Cache\/redisEnterprise\/([^/]+))(?:\/databases\/default)?$/i;
const ASSIGNMENT_ID = /^(.*\/databases\/[^/]+)\/accessPolicyAssignments\/[^/]+$/i;
/** The only access policy. */
const POLICY = 'default';

/** The access policy of Azure Managed Redis, at the database `default` of a cache. */
export const managedRedis: Door = {
  apiVersion: API_VERSIONS.redis,
  takesTime: true,
  listsByPrincipal: false,
  claims: ({ role, scope }) => CACHE.test(scope) && role.by === 'name' && role.name.toLowerCase() === POLICY,
  covers: (scope) => CACHE.test(scope),
  resolve,
  collectionOf: (scope) => `${scope}/accessPolicyAssignments`,
  read: readPolicy,
  scopeKey,
  // Only letters and digits are allowed in a name.
  nameOf: ({ scope, roleKey }, principalId, uuid) =>
    (uuid ?? guid(scope.toLowerCase(), principalId.toLowerCase(), roleKey)).replaceAll('-', ''),
  propertiesOf: (_role, principalId) => ({ accessPolicyName: POLICY, user: { objectId: principalId } }),
  refusalOf: () => undefined,
};

function readPolicy(document: unknown): Assignment | undefined {
  const properties = objectOf(document)['properties'];
  const id = textAt(document, 'id');
  const roleName = textAt(properties, 'accessPolicyName');
  const principalId = textAt(objectOf(properties)['user'], 'objectId');
  const [, scope] = ASSIGNMENT_ID.exec(id ?? '') ?? [];
  if (!id || !scope || !roleName || !principalId) return undefined;
  const roleKey = roleName.toLowerCase();
  return {
    ...{ door: managedRedis, id, scope, roleKey, roleName, principalId },
    roleDefinitionId: null,
    condition: null,
  };
}

async function resolve(line: RoleLine, documents: Documents): Promise<Meaning> {
  const [, written = '', name = ''] = CACHE.exec(line.scope) ?? [];
  const { role: given } = line;
  if (given.by === 'name' && given.name.toLowerCase() !== POLICY)
    return {
      line,
      why: `Azure has no role ${quote(given.name)}, and the only access policy of Azure Managed Redis is '${POLICY}'.`,
      fix: `Use '${POLICY}', or check the name of the role (az role definition list).`,
    };
  const { document: cache } = await documents.at(written);
  const problem = accountProblem(line, written, `Redis cache ${quote(name)}`, cache);
  if (problem) return problem;
  const scope = `${written}/databases/default`;
  const role = { roleKey: POLICY, roleName: POLICY, roleDefinitionId: null, definition: undefined };
  return { door: managedRedis, line, scope, ...role };
}
