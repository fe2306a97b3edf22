/**
 * The story of `npm start`: a container app goes from no access to reading its secret and back, with the built
 * bundle run as GitHub's runner runs it. Ends with 0 only when every step came true.
 */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Sandbox, type Step } from '../sandbox/index.ts';
import { runStep } from '../tools/run-step.ts';

const SIGN_IN = {
  'client-id': `\${{ vars.AZURE_CLIENT_ID }}`,
  'tenant-id': `\${{ vars.AZURE_TENANT_ID }}`,
  'subscription-id': `\${{ vars.AZURE_SUBSCRIPTION_ID }}`,
  'resource-group': 'shop',
};

const SECRET = 'postgres://shop:rosebud@db.internal/shop';
const sandbox = await Sandbox.start({ provisioningMs: 1_200 });
let chapter = 0;

try {
  sandbox.addApp('web');
  const vault = sandbox.addVault('shop-vault', { secrets: { 'db-url': SECRET } });

  say("An app called 'web' wants the secret 'db-url' of the key vault 'shop-vault'. No password anywhere.");
  await expectNoAccess('At first the app has no identity, so Entra gives it no token.');

  say('The action gives the app its own, system-assigned identity.');
  const system = await action({ 'app-name': 'web', 'identity-type': 'system-assigned' });
  const principalId = system.outputs['principal-id'] ?? '';
  expect('the output principal-id names the new principal', principalId !== '');
  await expectNoAccess('The app can sign in now, but may not read the vault yet.');

  say('A following step grants the role, with the output:');
  grant(principalId, vault.id);
  await expectSecret('Now the app reads its secret with ManagedIdentityCredential():');

  say('The same once more: Azure is only read, nothing is written.');
  const again = await action({ 'app-name': 'web', 'identity-type': 'system-assigned' });
  expect('the output changed is false', again.outputs['changed'] === 'false');

  say("Now a user-assigned identity, 'id-shop', which somebody has created (az identity create).");
  sandbox.addIdentity('id-shop');
  const user = await action({ 'app-name': 'web', 'user-assigned-identities': 'id-shop' });
  const clientId = user.outputs['client-id'] ?? '';
  expect('the output client-id names the identity', clientId !== '');
  await expectNoAccess('Its principal has no role yet.', clientId);
  grant(user.outputs['principal-id'] ?? '', vault.id);
  await expectSecret('The app reads its secret with ManagedIdentityCredential({ clientId }):', clientId);

  say('What does the app have?');
  const shown = await action({ operation: 'show', 'app-name': 'web' });
  expect('it has both identities', JSON.parse(shown.outputs['principal-ids'] ?? '[]').length === 2);

  say('And all of it is taken off again.');
  const removed = await action({
    operation: 'remove',
    'app-name': 'web',
    'identity-type': 'system-assigned,user-assigned',
    'user-assigned-identities': '*',
  });
  expect('the output changed is true', removed.outputs['changed'] === 'true');
  await expectNoAccess('Without an identity the app is where it began: no access.');
  await expectNoAccess('The same for the user-assigned identity.', clientId);
  console.log('\nEvery step of the story came true.');
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
} finally {
  await sandbox.stop();
}

function say(text: string): void {
  chapter += 1;
  console.log(`\n${chapter}. ${text}`);
}

function expect(what: string, came: boolean): void {
  if (!came) throw new Error(`The story did not come true: ${what}.`);
  console.log(`   ✓ ${what}`);
}

/** Runs the action with a `with:` block and shows what a reader of the workflow would see. */
async function action(inputs: Readonly<Record<string, string>>): Promise<Step> {
  console.log('\n     - uses: OWNER/REPO@v1');
  console.log('       with:');
  for (const [name, value] of Object.entries({ ...SIGN_IN, ...inputs })) {
    console.log(`         ${name}: ${value === '*' ? "'*'" : value}`);
  }
  sandbox.clearRequests();
  const step = await runStep(sandbox, { ...inputs });
  console.log(
    `\n   The step's log (${sandbox.requests.length} requests, ${Math.round(step.durationMs)} ms):`,
  );
  console.log(indent(step.log));
  console.log('   Its outputs:');
  for (const [name, value] of Object.entries(step.outputs)) console.log(`     ${name}: ${shorten(value)}`);
  expect('the step succeeded', step.exitCode === 0);
  expect('no token was printed', step.leaks.length === 0);
  return step;
}

/** What `az role assignment create` does with the output of the step. */
function grant(principalId: string, scope: string): void {
  console.log(`     az role assignment create --role "Key Vault Secrets User" --scope "$VAULT_ID" \\`);
  console.log(`       --assignee-object-id ${principalId} --assignee-principal-type ServicePrincipal`);
  sandbox.grant(principalId, 'Key Vault Secrets User', scope);
}

async function expectSecret(text: string, clientId?: string): Promise<void> {
  const { secret, refusal } = await readSecret(clientId);
  console.log(`   ${text} ${secret || refusal}`);
  expect('the secret is read', secret === SECRET);
}

async function expectNoAccess(text: string, clientId?: string): Promise<void> {
  const { secret, refusal } = await readSecret(clientId);
  console.log(`   ${text}\n     ${refusal}`);
  expect('no access', secret === '' && refusal !== '');
}

/** Runs the app's code in a process of its own, with the environment that Container Apps gives it. */
async function readSecret(clientId?: string): Promise<{ secret: string; refusal: string }> {
  const env = { ...sandbox.env, ...(await sandbox.identityEndpoint('web')), PATH: process.env['PATH'] };
  const script = join(import.meta.dirname, 'app.ts');
  const args = [
    '--no-warnings',
    script,
    'https://shop-vault.vault.azure.net',
    'db-url',
    ...(clientId ? [clientId] : []),
  ];
  const ended = promisify(execFile)(process.execPath, args, { env });
  return ended.then(
    ({ stdout }) => ({ secret: stdout.trim(), refusal: '' }),
    ({ stderr }: { stderr: string }) => ({ secret: '', refusal: shorten(stderr.trim()) }),
  );
}

function indent(text: string): string {
  return text
    .trim()
    .split('\n')
    .map((line) => `     | ${line}`)
    .join('\n');
}

function shorten(text: string): string {
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
}
