/**
 * The shortest program that does the work of a step with nothing to change: raw `node:https`, the same requests in turn
 * through the same proxy, and nothing else. The step's own environment configures it, and `FLOOR_READS` lists the URLs
 * of the resources to read, one per line. It is plain JavaScript, as the bundle is, because stripping types takes time.
 */
import { Agent, request } from 'node:https';

const { env } = process;
const agent = new Agent({ keepAlive: true, proxyEnv: env });
const audience = encodeURIComponent('api://AzureADTokenExchange');

const { value: idToken } = await send(`${env['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience=${audience}`, {
  headers: { authorization: `Bearer ${env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}` },
});
const form = new URLSearchParams({
  client_id: env['INPUT_CLIENT-ID'],
  client_assertion: idToken,
  client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
  grant_type: 'client_credentials',
  scope: 'https://management.azure.com/.default',
}).toString();
const { access_token: token } = await send(
  `https://login.microsoftonline.com/${env['INPUT_TENANT-ID']}/oauth2/v2.0/token`,
  {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'content-length': form.length },
  },
  form,
);
for (const url of env['FLOOR_READS'].split('\n')) {
  await send(url, { headers: { authorization: `Bearer ${token}` } });
}
agent.destroy();

function send(url, options, body) {
  return new Promise((resolve, reject) => {
    request(url, { agent, ...options }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part) => {
        text += part;
      });
      response.on('end', () => {
        if (response.statusCode === 200) resolve(JSON.parse(text));
        else reject(new Error(`${url}: HTTP ${response.statusCode} ${text}`));
      });
    })
      .on('error', reject)
      .end(body);
  });
}
