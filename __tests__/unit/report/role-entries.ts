import { CLOUDS } from '../../../src/cloud.ts';
import { type RolesReport, rolesReport } from '../../../src/report/roles-report.ts';
import { RoleEntry } from '../../../src/roles/entry.ts';
import type { Holder } from '../../../src/roles/holders.ts';
import { parseRoleLines } from '../../../src/roles/role-lines.ts';
import { identityId, SUBSCRIPTION } from '../data.ts';

export const GROUP = `/subscriptions/${SUBSCRIPTION}/resourceGroups/shop`;
export const VAULT = `${GROUP}/providers/Microsoft.KeyVault/vaults/kv`;
const PRINCIPAL = 'aaaaaaaa-0000-4000-8000-000000000009';
const CONTEXT = {
  kind: undefined,
  isReadOnly: false,
  signIn: { by: 'job', clientId: undefined, tenantId: undefined },
  cloud: CLOUDS[0],
} as const;

const LINES = parseRoleLines(`Reader @ ${GROUP}\nAcrPull @ ${VAULT}`, {
  subscriptionId: '',
  resourceGroup: '',
});
export const web: Holder = {
  identity: `${GROUP}/providers/Microsoft.App/containerApps/web`,
  isSystem: true,
  label: 'web',
};
export const api: Holder = {
  ...web,
  identity: `${GROUP}/providers/Microsoft.App/containerApps/api`,
  label: 'api',
};
export const shared: Holder = {
  identity: `${GROUP}/providers/${identityId('id-a').type}/id-a`,
  isSystem: false,
  label: "user-assigned identity 'id-a'",
};

/** The role of line 1 or 2 for a holder. */
export function entryOf(
  holder: Holder,
  line: 1 | 2,
  roleName = line === 1 ? 'Reader' : 'AcrPull',
): RoleEntry {
  const [reader, pull] = LINES;
  if (!reader || !pull) throw new TypeError('two lines');
  return RoleEntry.ofLine(holder, PRINCIPAL, {
    line: line === 1 ? reader : pull,
    roleDefinitionId: `/providers/Microsoft.Authorization/roleDefinitions/role-${line}`,
    roleName,
    isForVaultData: false,
  });
}

/** An assignment that is there and that no line names. */
export function existingEntry(scope: string): RoleEntry {
  const assignment = {
    id: `${scope}/providers/Microsoft.Authorization/roleAssignments/one`,
    scope,
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/role-3',
    principalId: PRINCIPAL,
    condition: null,
  };
  return RoleEntry.existing(web, assignment, null);
}

export function report(
  entries: readonly RoleEntry[],
  dryRun = false,
  unsearched: readonly string[] = [],
): RolesReport {
  return rolesReport({
    roles: { entries, unsearched },
    targets: [],
    results: [
      {
        resource: {
          id: api.identity,
          name: 'api',
          kind: 'app',
          identityType: null,
          changed: false,
          status: 'succeeded',
          error: null,
        },
        identities: [api, web].map(({ identity }) => ({
          resourceId: identity,
          resourceName: '',
          resourceKind: 'app',
          type: 'system-assigned',
          name: 'system',
          id: null,
          principalId: null,
          clientId: null,
          tenantId: null,
          change: 'added',
        })),
        hints: [],
      },
    ],
    mode: { operation: 'assign', dryRun },
    context: CONTEXT,
  });
}
