/**
 * The code inside the container app: reads one secret with the app's identity.
 * Arguments: the vault's URL, the secret's name, and the client ID of a user-assigned identity.
 */
import { ManagedIdentityCredential } from '@azure/identity';
import { SecretClient } from '@azure/keyvault-secrets';

const [vaultUrl = '', name = '', clientId] = process.argv.slice(2);
const credential = clientId ? new ManagedIdentityCredential({ clientId }) : new ManagedIdentityCredential();
try {
  const { value } = await new SecretClient(vaultUrl, credential).getSecret(name);
  console.log(value);
} catch (error) {
  const [text = ''] = String(error instanceof Error ? error.message : error).split('\n');
  // Without an identity, the client wraps the useful sentence.
  console.error(/Description: (.*?) - /.exec(text)?.[1] ?? text);
  process.exitCode = 1;
}
