import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Sandbox } from '../sandbox/index.ts';
import { pythonEnvironment, ROOT } from '../tools/peers.ts';
import { runStep } from '../tools/run-step.ts';
import { AzureCli } from './azure-cli.ts';

const SECRET = 'postgres://shop:rosebud@db.internal/shop';

let sandbox: Sandbox;
let az: AzureCli;
let bin: string;
beforeAll(async () => {
  sandbox = await Sandbox.start({ provisioningMs: 200 });
  sandbox.addApp('web');
  sandbox.addIdentity('id-shop');
  bin = await pythonEnvironment('requirements-python.txt');
  az = await AzureCli.signIn(sandbox);
});
afterAll(async () => {
  az?.remove();
  await sandbox?.stop();
});

interface Read {
  readonly answer: string;
  /** The last line of the error. */
  readonly refusal: string;
}

/** Run the app's code as Container Apps would. */
async function runInApp(script: string, ...args: string[]): Promise<Read> {
  const env = {
    ...sandbox.env,
    ...(await sandbox.identityEndpoint('web')),
    // The identity endpoint is the container's own.
    NO_PROXY: 'localhost,127.0.0.1',
    PATH: process.env['PATH'],
  };
  return promisify(execFile)(join(bin, 'python'), [join(ROOT, 'interop', script), ...args], { env }).then(
    ({ stdout }) => ({ answer: stdout.trim(), refusal: '' }),
    ({ stderr }: { stderr: string }) => ({ answer: '', refusal: stderr.trim().split('\n').at(-1) ?? '' }),
  );
}

const readSecret = (clientId: string): Promise<Read> =>
  runInApp(
    ...['read_secret.py', 'https://shop-vault.vault.azure.net', 'db-url'],
    ...(clientId ? [clientId] : []),
  );

async function expectRefused(clientId: string): Promise<void> {
  expect(await readSecret(clientId)).toEqual({ answer: '', refusal: expect.stringMatching(/./) });
}

test.each([
  ['the system-assigned identity', { 'identity-type': 'system-assigned' }, false],
  ['a user-assigned identity, by client ID', { 'user-assigned-identities': 'id-shop' }, true],
])(
  "azure-identity can read the secret with %s only after the action and az are done, until it's removed",
  async (_, inputs, byClientId) => {
    const vault = sandbox.addVault('shop-vault', { secrets: { 'db-url': SECRET } });
    await expectRefused(byClientId ? ([...sandbox.azure.identities.values()][0]?.clientId ?? '') : '');
    const { outputs } = await runStep(sandbox, { 'app-name': 'web', ...inputs });
    const clientId = byClientId ? (outputs['client-id'] ?? '') : '';
    await expectRefused(clientId);
    await az.json(
      ...['role', 'assignment', 'create', '--role', 'Key Vault Secrets User', '--scope', vault.id],
      ...[
        '--assignee-object-id',
        outputs['principal-id'] ?? '',
        '--assignee-principal-type',
        'ServicePrincipal',
      ],
    );
    expect(await readSecret(clientId)).toEqual({ answer: SECRET, refusal: '' });
    const { exitCode } = await runStep(sandbox, { 'app-name': 'web', operation: 'remove', ...inputs });
    expect(exitCode).toBe(0);
    await expectRefused(clientId);
  },
);

test.each([
  ['the system-assigned identity', { 'identity-type': 'system-assigned' }, false],
  ['a user-assigned identity, by client ID', { 'user-assigned-identities': 'id-shop' }, true],
])(
  'azure-identity can read the secret with %s after one step, and no longer after another',
  async (_, inputs, byClientId) => {
    sandbox.addVault('shop-vault', { secrets: { 'db-url': SECRET } });
    const roles = 'Key Vault Secrets User @ Microsoft.KeyVault/vaults/shop-vault';
    for (const grant of sandbox.roleAssignments) sandbox.revoke(grant);
    const { outputs } = await runStep(sandbox, { 'app-name': 'web', ...inputs, roles });
    const clientId = byClientId ? (outputs['client-id'] ?? '') : '';
    expect(await readSecret(clientId)).toEqual({ answer: SECRET, refusal: '' });
    const removal = { operation: 'remove', 'delete-role-assignments': 'true', ...inputs, roles };
    const { exitCode } = await runStep(sandbox, { 'app-name': 'web', ...removal });
    expect(exitCode).toBe(0);
    await expectRefused(clientId);
    expect(sandbox.roleAssignments).toEqual([]);
  },
);

test('azure-cosmos can read a document only after one step, and no longer after another', async () => {
  sandbox.addCosmosAccount('shop', { data: { shop: { orders: [{ id: '1', text: 'two lamps' }] } } });
  const readDocument = (): Promise<Read> =>
    runInApp('read_document.py', 'https://shop.documents.azure.com', 'shop', 'orders', '1');
  const system = { 'app-name': 'web', 'identity-type': 'system-assigned' };
  const roles = 'Cosmos DB Built-in Data Reader @ Microsoft.DocumentDB/databaseAccounts/shop';

  const refused = { answer: '', refusal: expect.stringContaining('Sub Status: 5301') };
  await runStep(sandbox, system);
  expect(await readDocument()).toEqual(refused);
  await runStep(sandbox, { ...system, roles });
  expect(await readDocument()).toEqual({ answer: 'two lamps', refusal: '' });
  await runStep(sandbox, { ...system, 'revoke-roles': roles });
  expect(await readDocument()).toEqual(refused);
});
