import { API_VERSIONS } from '../azure/api-versions.ts';
import { objectOf } from '../json.ts';
import { shellWord } from '../text.ts';
import type { Documents } from './documents.ts';
import { type Door, type Meaning, readAssignment } from './door.ts';
import type { RoleLine } from './role-lines.ts';
import { scopeKey } from './scope.ts';

const CACHE =
  /^(\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/Microsoft\.Cache\/redisEnterprise\/[^/]+)(?:\/databases\/default)?$/i;
/** The only access policy. */
const POLICY = 'default';
/** Azure Cache for Redis, which is retiring. */
const RETIRING = /\/resourceGroups\/([^/]+)\/providers\/Microsoft\.Cache\/redis\/([^/]+)/i;
/** https://learn.microsoft.com/azure/azure-cache-for-redis/cache-configure-role-based-access-control */
const RETIRING_POLICY = /^data (owner|contributor|reader)$/i;

/** The access policy of Azure Managed Redis, at the database `default` of a cache. */
export const managedRedis: Door = {
  apiVersion: API_VERSIONS.redis,
  isInResource: true,
  claims: ({ role, scope }) =>
    role.by === 'name' &&
    (CACHE.test(scope)
      ? role.name.toLowerCase() === POLICY
      : RETIRING.test(scope) && RETIRING_POLICY.test(role.name)),
  resolve,
  collectionOf: (scope) => `${scope}/accessPolicyAssignments`,
  read: (document) => {
    const { id, properties } = objectOf(document);
    const { accessPolicyName, user, provisioningState } = objectOf(properties);
    // An assignment that is being deleted is listed until it is gone, and a failed one lets nobody in.
    if (/^(deleting|failed|canceled)$/i.test(String(provisioningState))) return undefined;
    const scope = String(id).replace(/\/accessPolicyAssignments\/[^/]+$/i, '');
    const same = { scope, roleDefinitionId: accessPolicyName, principalId: objectOf(user)['objectId'] };
    const assignment = readAssignment({ id, properties: same }, managedRedis, (policy) => policy);
    return assignment && { ...assignment, roleDefinitionId: null };
  },
  scopeKey,
  // Only letters and digits are allowed in a name.
  spellName: (uuid) => uuid.replaceAll('-', ''),
  propertiesOf: (_role, principalId) => ({ accessPolicyName: POLICY, user: { objectId: principalId } }),
  refusalOf: () => undefined,
};

async function resolve(line: RoleLine, _documents: Documents, purpose: 'grant' | 'revoke'): Promise<Meaning> {
  const [, cache] = CACHE.exec(line.scope) ?? [];
  if (cache !== undefined) {
    const role = { roleKey: POLICY, roleName: POLICY, roleDefinitionId: null, definition: undefined };
    return { door: managedRedis, line, scope: `${cache}/databases/default`, ...role };
  }
  const [, group = '', name = ''] = RETIRING.exec(line.scope) ?? [];
  const options = `--resource-group ${shellWord(group)} --name ${shellWord(name)} --policy-assignment-name "$PRINCIPAL_ID"`;
  const policy = line.role.by === 'name' ? shellWord(line.role.name) : '';
  const command =
    purpose === 'grant'
      ? `create ${options} --access-policy-name ${policy} --object-id "$PRINCIPAL_ID" --object-id-alias "$PRINCIPAL_ID"`
      : `delete ${options}`;
  return {
    line,
    why: "The line is for Azure Cache for Redis, which the action doesn't support because the service is retiring.",
    fix:
      "Remove the line. In a step with PRINCIPAL_ID set to the output 'principal-id', run:\n" +
      `  az redis access-policy-assignment ${command}`,
  };
}
