/**
 * The shortest program that does with Azure's packages what floor.js does without: no inputs, no retries, no report.
 * Bundled like the action, it shows how much of a step's time the packages take. Plain JavaScript, for ncc.
 */
import { request } from 'node:https';
import { createContainerAppsAPI } from '@azure/arm-appcontainers/api';
import { ClientAssertionCredential } from '@azure/identity';
import { HttpsProxyAgent } from 'https-proxy-agent';

const { env } = process;
const agent = new HttpsProxyAgent(env['HTTPS_PROXY'], { keepAlive: true });
const audience = encodeURIComponent('api://AzureADTokenExchange');
const idToken = new Promise((resolve, reject) => {
  const headers = { authorization: `Bearer ${env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}` };
  request(`${env['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience=${audience}`, { agent, headers }, (response) => {
    let text = '';
    response.setEncoding('utf8').on('data', (part) => {
      text += part;
    });
    response.on('end', () => resolve(JSON.parse(text).value));
  })
    .on('error', reject)
    .end();
});
void main();

async function main() {
  const credential = new ClientAssertionCredential(
    env['INPUT_TENANT-ID'],
    env['INPUT_CLIENT-ID'],
    () => idToken,
    { disableInstanceDiscovery: true },
  );
  const client = createContainerAppsAPI(credential, '');
  for (const url of env['FLOOR_READS'].split('\n')) {
    const { status } = await client.pathUnchecked(url).get();
    if (status !== '200') throw new Error(`${url}: HTTP ${status}`);
  }
  process.exit();
}
