import { expect } from '@jest/globals';
import { GROUP, OBJECT_ID, type Sandbox, type Step, SUBSCRIPTION_ID } from '../../sandbox/index.ts';
import { type Inputs, requestsOf } from './support.ts';

export const SUBSCRIPTION = `/subscriptions/${SUBSCRIPTION_ID}`;
export const SHOP = `${SUBSCRIPTION}/resourceGroups/${GROUP}`;
export const VAULT = `${SHOP}/providers/Microsoft.KeyVault/vaults/shop-vault`;
export const REGISTRY = `${SHOP}/providers/Microsoft.ContainerRegistry/registries/shop`;

/** Lines of `roles` that tests begin with, and the `with:` block that grants one of them. */
export const SECRETS = 'Key Vault Secrets User @ Microsoft.KeyVault/vaults/shop-vault';
export const PULL = 'AcrPull @ Microsoft.ContainerRegistry/registries/shop';
export const GRANT: Inputs = { 'app-name': 'web', 'identity-type': 'system-assigned', roles: SECRETS };

/** An app, the vault that it reads and the registry that it pulls from. */
export function furnish(sandbox: Sandbox): void {
  sandbox.addApp('web');
  sandbox.addVault('shop-vault', { secrets: { greeting: 'hello' } });
  sandbox.addRegistry('shop');
}

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

/** What the sandbox holds, in short and sorted: role, last part of the scope, principal. */
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
