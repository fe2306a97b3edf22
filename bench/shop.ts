import { GROUP, type IdentitySettings, type Sandbox, SUBSCRIPTION_ID } from '../sandbox/index.ts';

/** What a step needs to give the app of {@link addShop} its identity. */
export const SYSTEM_INPUTS = { 'app-name': 'web', 'identity-type': 'system-assigned' } as const;

/** The same, and the right to read the vault's secrets. */
export const ROLE_INPUTS = {
  ...SYSTEM_INPUTS,
  roles: 'Key Vault Secrets User @ Microsoft.KeyVault/vaults/shop-vault',
} as const;

/** The vault of {@link addShop}. */
export const VAULT_ID = `/subscriptions/${SUBSCRIPTION_ID}/resourceGroups/${GROUP}/providers/Microsoft.KeyVault/vaults/shop-vault`;

/** An app, and a vault whose secrets it is to read. Returns the app's system-assigned principal, if it has one. */
export function addShop(sandbox: Sandbox, identity: IdentitySettings = {}): string | undefined {
  sandbox.addVault('shop-vault', { secrets: { greeting: 'hello' } });
  return sandbox.addApp('web', { identity }).identity.system?.principalId;
}
