import { API_VERSIONS } from '../azure/api-versions.ts';
import { objectOf, textAt } from '../json.ts';
import { quote, shellWord } from '../text.ts';
import type { Documents } from './documents.ts';
import type { Assignment, Door, Meaning } from './door.ts';
import type { LineProblem } from './line-problems.ts';
import type { RoleLine } from './role-lines.ts';
import { scopeKey } from './scope.ts';

const CACHE =
  /^(\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/Microsoft\.Cache\/redisEnterprise\/[^/]+)(?:\/databases\/default)?$/i;
const ASSIGNMENT_ID = /^(.*\/databases\/[^/]+)\/accessPolicyAssignments\/[^/]+$/i;
/** The only access policy. */
const POLICY = 'default';
/** Azure Cache for Redis, which is retiring, and its policies. */
const RETIRING = /\/resourceGroups\/([^/]+)\/providers\/Microsoft\.Cache\/redis\/([^/]+)/i;
/** https://learn.microsoft.com/azure/azure-cache-for-redis/cache-configure-role-based-access-control */
const RETIRING_POLICY = /^data (owner|contributor|reader)$/i;

/** The access policy of Azure Managed Redis, at the database `default` of a cache. */
export const managedRedis: Door = {
  apiVersion: API_VERSIONS.redis,
  takesTime: true,
  listsByPrincipal: false,
  claims: ({ role, scope }) =>
    role.by === 'name' &&
    (CACHE.test(scope) ? role.name.toLowerCase() === POLICY : isRetiring(role.name, scope)),
  resolve,
  collectionOf: (scope) => `${scope}/accessPolicyAssignments`,
  read: readPolicy,
  scopeKey,
  // Only letters and digits are allowed in a name.
  spellName: (guid) => guid.replaceAll('-', ''),
  propertiesOf: (_role, principalId) => ({ accessPolicyName: POLICY, user: { objectId: principalId } }),
  refusalOf: () => undefined,
};

function isRetiring(role: string, scope: string): boolean {
  return RETIRING_POLICY.test(role) && RETIRING.test(scope);
}

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

async function resolve(line: RoleLine, _documents: Documents, purpose: 'grant' | 'revoke'): Promise<Meaning> {
  const [, cache] = CACHE.exec(line.scope) ?? [];
  if (cache === undefined) return retiringProblem(line, purpose);
  const role = { roleKey: POLICY, roleName: POLICY, roleDefinitionId: null, definition: undefined };
  return { door: managedRedis, line, scope: `${cache}/databases/default`, ...role };
}

function retiringProblem(line: RoleLine, purpose: 'grant' | 'revoke'): LineProblem {
  const [, group = '', cache = ''] = RETIRING.exec(line.scope) ?? [];
  const policy = line.role.by === 'name' ? line.role.name : '';
  const [verb, principal] =
    purpose === 'grant'
      ? [
          'create',
          ` \\\n  --access-policy-name ${shellWord(policy)} --object-id "$PRINCIPAL_ID" --object-id-alias "$PRINCIPAL_ID"`,
        ]
      : ['delete', ''];
  return {
    line,
    why: `${quote(policy)} is an access policy of Azure Cache for Redis, which the action doesn't support because the service is retiring.`,
    fix:
      "Remove the line. In a step with PRINCIPAL_ID set to the output 'principal-id', run:\n" +
      `  az redis access-policy-assignment ${verb} --resource-group ${shellWord(group)} --name ${shellWord(cache)} \\\n` +
      `  --policy-assignment-name "$PRINCIPAL_ID"${principal}`,
  };
}
