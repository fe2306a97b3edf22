/**
 * The code inside the container app: reads a secret from Key Vault and a document from Cosmos DB with the app's identity.
 * Prints both as JSON, or for each the reason why it can't be read. The argument is the client ID of a user-assigned
 * identity.
 */
import {
  createDefaultHttpClient,
  createPipelineFromOptions,
  createPipelineRequest,
} from '@azure/core-rest-pipeline';
import { ManagedIdentityCredential } from '@azure/identity';
import { SecretClient } from '@azure/keyvault-secrets';

const [, , clientId] = process.argv;
const credential = clientId ? new ManagedIdentityCredential({ clientId }) : new ManagedIdentityCredential();

/** Read the secret, with Azure's own client. */
async function readSecret(): Promise<string> {
  const { value = '' } = await new SecretClient('https://shop-vault.vault.azure.net', credential).getSecret(
    'db-url',
  );
  return value;
}

/** Read the document, with one request to the REST API of Cosmos DB. */
async function readDocument(): Promise<string> {
  const host = 'https://shop.documents.azure.com';
  const { token } = await credential.getToken(`${host}/.default`);
  const request = createPipelineRequest({ url: `${host}/dbs/shop/colls/orders/docs/1` });
  request.headers.set('authorization', encodeURIComponent(`type=aad&ver=1.0&sig=${token}`));
  request.headers.set('x-ms-version', '2018-12-31');
  request.headers.set('x-ms-date', new Date().toUTCString());
  request.headers.set('x-ms-documentdb-partitionkey', '["1"]');
  const answer = await createPipelineFromOptions({}).sendRequest(createDefaultHttpClient(), request);
  const { item, message } = JSON.parse(answer.bodyAsText ?? '{}') as { item?: string; message?: string };
  if (item === undefined) throw new Error(`HTTP ${answer.status}: ${message}`);
  return item;
}

/** Take the first useful line of an error. */
function reasonOf(error: unknown): string {
  const [text = ''] = String(error instanceof Error ? error.message : error).split('\n');
  // Without an identity, the client wraps the useful sentence.
  return /Description: (.*?) - /.exec(text)?.[1] ?? text;
}

const [secret, document] = await Promise.allSettled([readSecret(), readDocument()]);
const show = (result: PromiseSettledResult<string>): object =>
  result.status === 'fulfilled' ? { value: result.value } : { refusal: reasonOf(result.reason) };
console.log(JSON.stringify({ secret: show(secret), document: show(document) }));
