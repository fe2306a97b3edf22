import { API_VERSIONS } from '../azure/api-versions.ts';
import { objectOf } from '../json.ts';
import { quote, shellWord } from '../text.ts';
import { type Door, readAssignment, type WantedRole } from './door.ts';
import type { LineProblem } from './line-problems.ts';
import type { RoleLine, RoleRef } from './role-lines.ts';
import { resourceAround, scopeKey } from './scope.ts';

const CACHE = 'microsoft.cache/redisenterprise';
/** Azure Cache for Redis, which is being retired. */
const RETIRING = 'microsoft.cache/redis';
/** The only access policy. */
const POLICY = 'default';

/** The access policy of Azure Managed Redis, at the database `default` of a cache. */
export const managedRedis: Door = {
  apiVersion: API_VERSIONS.redis,
  isInResource: true,
  async claims({ role, scope }, documents) {
    const { type } = resourceAround(scope);
    if (role.guid || (type !== CACHE && type !== RETIRING)) return false;
    return isPolicy(role) || !(await documents.isAzureRole(scope, role.text));
  },
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

function isPolicy({ text }: RoleRef): boolean {
  return text.toLowerCase() === POLICY;
}

async function resolve(line: RoleLine): Promise<WantedRole | LineProblem> {
  const { role } = line;
  const { id, group, type, name, below } = resourceAround(line.scope);
  if (type === CACHE) {
    if (isPolicy(role) && /^(\/databases\/default)?$/i.test(below)) {
      const scope = `${id}/databases/default`;
      return { door: managedRedis, line, scope, roleKey: POLICY, roleName: POLICY, roleDefinitionId: null };
    }
    return {
      line,
      why: `No Azure role ${quote(role.text)} was found, and Azure Managed Redis has only the access policy '${POLICY}'.`,
      fix: `Use '${POLICY} @ Microsoft.Cache/redisEnterprise/NAME', or the GUID of an Azure role.`,
    };
  }
  const command = (verb: string): string =>
    `  az redis access-policy-assignment ${verb} --resource-group ${shellWord(group)} --name ${shellWord(name)} --policy-assignment-name "$PRINCIPAL_ID"`;
  return {
    line,
    why: "The line is for Azure Cache for Redis, which the action doesn't support because the service is being retired.",
    fix:
      "Remove the line. In a step with PRINCIPAL_ID set to the output 'principal-id', grant the policy with:\n" +
      `${command('create')} --access-policy-name ${shellWord(role.text)} --object-id "$PRINCIPAL_ID" --object-id-alias "$PRINCIPAL_ID"\n` +
      `Revoke it with:\n${command('delete')}`,
  };
}
