import { expect } from '@jest/globals';
import {
  GROUP,
  OBJECT_ID,
  ROLES,
  type Sandbox,
  type SandboxOptions,
  type Step,
  SUBSCRIPTION_ID,
} from '../../sandbox/index.ts';
import { roleAssignmentName } from '../../src/roles/write-role.ts';
import { type Inputs, principalOf, requestsOf, startSandbox } from './support.ts';

export const SUBSCRIPTION = `/subscriptions/${SUBSCRIPTION_ID}`;
export const SHOP = `${SUBSCRIPTION}/resourceGroups/${GROUP}`;
export const VAULT = `${SHOP}/providers/Microsoft.KeyVault/vaults/shop-vault`;
export const REGISTRY = `${SHOP}/providers/Microsoft.ContainerRegistry/registries/shop`;

/** Lines of `roles` that tests begin with, and the `with:` block that grants one of them. */
export const SECRETS = 'Key Vault Secrets User @ Microsoft.KeyVault/vaults/shop-vault';
export const PULL = 'AcrPull @ Microsoft.ContainerRegistry/registries/shop';
export const GRANT: Inputs = { 'app-name': 'web', 'identity-type': 'system-assigned', roles: SECRETS };

/** The labels of what is sent about role assignments. */
export const LIST = 'LIST roleAssignments';
export const PUT = 'PUT roleAssignment';
export const DELETE = 'DELETE roleAssignment';

/** The `with:` blocks that revoke a line of `id-a`, and that clean up after the system-assigned identity. */
export const REVOKE: Inputs = {
  operation: 'remove',
  'app-name': 'web',
  'user-assigned-identities': 'id-a',
  roles: SECRETS,
};
export const CLEAN: Inputs = {
  operation: 'remove',
  'app-name': 'web',
  'identity-type': 'system-assigned',
  'delete-role-assignments': 'true',
};

/** An app, the vault that it reads and the registry that it pulls from. */
export function furnish(sandbox: Sandbox): void {
  sandbox.addApp('web');
  sandbox.addVault('shop-vault', { secrets: { greeting: 'hello' } });
  sandbox.addRegistry('shop');
}

/** Start a sandbox with an app, the vault that it reads, and the registry that it pulls from. */
export async function startShop(options: Partial<SandboxOptions> = {}): Promise<Sandbox> {
  const sandbox = await startSandbox(options);
  furnish(sandbox);
  return sandbox;
}

/** Add an app `web` whose identity `id-a` can read the vault and pull images, and return the principal ID. */
export function furnishShared(sandbox: Sandbox): string {
  furnish(sandbox);
  const { id, principalId } = sandbox.addIdentity('id-a');
  sandbox.setIdentity('web', { system: true, user: [id] });
  sandbox.grant(principalId, 'Key Vault Secrets User', VAULT);
  sandbox.grant(principalId, 'AcrPull', REGISTRY);
  return principalId;
}

/** Add an app `web` whose system-assigned identity has roles at every level, and return the principal ID. */
export function furnishRoles(sandbox: Sandbox): string {
  furnish(sandbox);
  sandbox.setIdentity('web', { system: true });
  const principalId = principalOf(sandbox, 'web');
  sandbox.grant(principalId, 'Key Vault Secrets User', VAULT);
  sandbox.grant(principalId, 'AcrPull', REGISTRY);
  sandbox.grant(principalId, 'Reader', SUBSCRIPTION);
  return principalId;
}

/** The name of a role assignment by Microsoft's convention. Its unit test has a known one. */
export const publishedName = (scope: string, principalId: string, role: string): string =>
  roleAssignmentName(scope, principalId, ROLES[role] ?? '');

/** An object of the output `role-assignments`. */
export interface RoleAssignment {
  id: string | null;
  scope: string;
  role: string | null;
  roleDefinitionId: string | null;
  principalId: string | null;
  identity: string;
  change: string;
}
export const rolesOf = (step: Step): RoleAssignment[] => step.json<RoleAssignment[]>('role-assignments');

/** The output in short, such as `AcrPull added`. */
export const roleChanges = (step: Step): string[] =>
  rolesOf(step).map(({ role, change }) => `${role} ${change}`);

/** The role assignments of the sandbox, in short and sorted: role, last part of the scope, principal. */
export const granted = (sandbox: Sandbox): string[] =>
  sandbox.roleAssignments
    .filter(({ principalId }) => principalId !== OBJECT_ID)
    .map(({ roleDefinitionId, scope, principalId }) =>
      [nameOf(sandbox, roleDefinitionId), scope.slice(scope.lastIndexOf('/') + 1), principalId].join(' '),
    )
    .sort();

function nameOf(sandbox: Sandbox, roleDefinitionId: string): string {
  return sandbox.azure.access.definition(roleDefinitionId)?.roleName ?? roleDefinitionId;
}

/** The requests about roles, vaults and registries so far: method and the scope that they are about. */
export const roleRequests = (sandbox: Sandbox): string[] =>
  requestsOf(sandbox, /role(Assignment|Definition)|Vault|Registr|vaults|registries/i).map(
    ({ label, path }) =>
      `${label} @ ${decodeURIComponent(path).replace(/\/providers\/Microsoft\.Authorization\/.*|\?.*/i, '')}`,
  );

/** Expects that nothing was written: no target, no identity, no role. */
export function expectNoWrites(sandbox: Sandbox): void {
  const writes = requestsOf(sandbox, /^(PATCH|PUT|DELETE) /).map(({ label }) => label);
  expect(writes).toEqual([]);
}
