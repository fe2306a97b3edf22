/**
 * The code inside the container app: reads one secret with the app's identity, as any app would.
 * Arguments: the vault's URL, the secret's name and, for a user-assigned identity, its client ID.
 */
import { ManagedIdentityCredential } from '@azure/identity';
import { SecretClient } from '@azure/keyvault-secrets';

const [vaultUrl = '', name = '', clientId] = process.argv.slice(2);
const credential = clientId ? new ManagedIdentityCredential({ clientId }) : new ManagedIdentityCredential();
try {
  const { value } = await new SecretClient(vaultUrl, credential).getSecret(name);
  console.log(value);
} catch (error) {
  console.error(error instanceof Error ? error.message.split('\n')[0] : error);
  process.exitCode = 1;
}
