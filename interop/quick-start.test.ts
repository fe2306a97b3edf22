import { execFile } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import {
  CLIENT_ID,
  OBJECT_ID,
  OWNER_ID,
  PERSONAL_TOKEN,
  REPOSITORY,
  REPOSITORY_ID,
  Sandbox,
  type Step,
  SUBSCRIPTION_ID,
  TENANT_ID,
} from '../sandbox/index.ts';
import { ACTION, blocksOf, type ExampleStep, ROOT, workflowsOf } from '../tools/documents.ts';
import { pythonEnvironment } from '../tools/peers.ts';
import { runStep } from '../tools/run-step.ts';
import { AzureCli } from './azure-cli.ts';

const execute = promisify(execFile);

const SHOP = `/subscriptions/${SUBSCRIPTION_ID}/resourceGroups/shop`;

/** The commands of a document below a heading, for a clone that already contains setup.sh. */
function commandsOf(document: string, heading: string): string {
  const blocks = blocksOf(document).filter((one) => one.language === 'sh' && one.heading === heading);
  return blocks.map(({ text }) => text.replace(/^(curl|less) .*$/gm, '')).join('');
}

const [quickStart] = workflowsOf('README.md');
const clone = mkdtempSync(join(tmpdir(), 'quick-start-'));
afterAll(() => rmSync(clone, { recursive: true, force: true }));

/** Runs commands with the real az and gh, in a clone of the reader's repository. */
async function runInClone(az: AzureCli, commands: string): Promise<void> {
  const { PATH = '', ...env } = az.env;
  const path = [await pythonEnvironment('requirements-gh.txt'), PATH].join(delimiter);
  copyFileSync(join(ROOT, 'scripts', 'setup.sh'), join(clone, 'setup.sh'));
  writeFileSync(join(clone, 'commands.sh'), `set -euo pipefail\n${commands}`);
  await execute('git', ['init', '--quiet', clone]);
  const remotes = await execute('git', ['-C', clone, 'remote']);
  if (remotes.stdout === '') {
    await execute('git', ['-C', clone, 'remote', 'add', 'origin', `https://github.com/${REPOSITORY}.git`]);
  }
  const signedIn = { ...env, PATH: path, GH_TOKEN: PERSONAL_TOKEN, GH_NO_UPDATE_NOTIFIER: '1' };
  await execute('bash', ['commands.sh'], { cwd: clone, env: signedIn }).catch((error: { stderr: string }) => {
    throw new Error(`The commands failed:\n${error.stderr}`);
  });
}

/** An Azure with what the README's workflow needs, and az signed in as an administrator. */
async function startShop(
  settings: Parameters<typeof Sandbox.start>[0] = {},
  subject?: string,
): Promise<{ sandbox: Sandbox; az: AzureCli }> {
  const sandbox = await Sandbox.start({ provisioningMs: 100, ...settings });
  sandbox.addApp('web');
  sandbox.addVault('shop-vault');
  sandbox.addRegistry('shopregistry');
  sandbox.addCosmosAccount('shop');
  // The administrator isn't the deployment identity: the sandbox lets az sign in with a job's token.
  if (subject !== undefined) sandbox.addFederatedCredential({ subject });
  return { sandbox, az: await AzureCli.signIn(sandbox) };
}

/** Runs a step with the repository's variables, and returns its outputs. */
async function expectToRun(
  sandbox: Sandbox,
  step: ExampleStep | undefined,
  variables: ReadonlyMap<string, string>,
): Promise<Step['outputs']> {
  const inputs = Object.entries(step?.with ?? {}).map(([name, value]) => [
    name,
    String(value).replace(/\$\{\{ vars\.(\w+) \}\}/g, (whole, key: string) => variables.get(key) ?? whole),
  ]);
  const { exitCode, log, outputs } = await runStep(sandbox, Object.fromEntries(inputs), { defaults: false });
  expect({ uses: step?.uses, exitCode, log }).toEqual({ uses: `${ACTION}@v1`, exitCode: 0, log });
  return outputs;
}

const deployment = (sandbox: Sandbox) =>
  [...sandbox.azure.identities.values()].find(({ name }) => name === 'id-deploy');

test.each([
  ['a repository created today', true, `repo:contoso@${OWNER_ID}/shop@${REPOSITORY_ID}:ref:refs/heads/main`],
  ['an older repository', false, 'repo:contoso/shop:ref:refs/heads/main'],
])('the quick start works in %s and is safe to run again', async (_, subjectWithIds, subject) => {
  const { sandbox, az } = await startShop({ subjectWithIds }, subject);
  const setup = commandsOf('README.md', 'Set it up from scratch');
  try {
    await runInClone(az, setup);
    const identity = deployment(sandbox);
    expect(identity?.federatedCredentials.map((credential) => credential.subject)).toEqual([subject]);
    const variables = new Map(sandbox.variables);
    expect(variables.get('AZURE_CLIENT_ID')).toBe(identity?.clientId);
    expect(variables.get('AZURE_CLIENT_ID')).not.toBe(CLIENT_ID);
    const granted = sandbox.roleAssignments.map(({ id }) => id);
    // The resource group, and the scope of each line.
    expect(granted).toHaveLength(4);

    await runInClone(az, setup);
    expect(new Map(sandbox.variables)).toEqual(variables);
    expect(sandbox.roleAssignments.map(({ id }) => id)).toEqual(granted);

    // From now on, it has only the permissions that the script granted.
    sandbox.restrict(identity?.principalId ?? '');
    const [step] = Object.values(quickStart?.workflow.jobs ?? {}).flatMap((job) => job.steps);
    const outputs = await expectToRun(sandbox, step, variables);
    expect(outputs['principal-id']).toMatch(/^[\da-f-]{36}$/);
    const added = { change: 'added' };
    expect(JSON.parse(outputs['role-assignments'] ?? '')).toMatchObject([added, added, added]);
    expect(JSON.parse(outputs['resources'] ?? '')).toMatchObject([{ registries: [added] }]);
  } finally {
    az.remove();
    await sandbox.stop();
  }
});

test('users of azure/login get only one more role on the vault, limited to one role', async () => {
  const { sandbox, az } = await startShop();
  try {
    const heading = 'You already use `azure/login`';
    const commands = commandsOf('README.md', heading);
    await runInClone(az, commands.replace('<client-id>', CLIENT_ID));
    expect(sandbox.roleAssignments).toMatchObject([
      {
        principalId: OBJECT_ID,
        scope: expect.stringMatching(/\/vaults\/shop-vault$/),
        condition: expect.stringContaining('{4633458b-17de-408a-b874-0445c86b69e6}'),
      },
    ]);
    expect([...sandbox.azure.identities.values()]).toEqual([]);
    expect([...sandbox.variables.keys()]).toEqual([]);

    // They already deploy apps. With the new role, the step to paste works.
    sandbox.restrict(OBJECT_ID);
    sandbox.grant(OBJECT_ID, 'Container Apps Contributor', SHOP);
    const paste = blocksOf('README.md').find((one) => one.heading === heading && one.language === 'yaml');
    const [step]: readonly ExampleStep[] = parse(paste?.text ?? '');
    const variables = { CLIENT_ID, TENANT_ID, SUBSCRIPTION_ID };
    const prefixed = Object.entries(variables).map(([name, value]) => [`AZURE_${name}`, value] as const);
    const outputs = await expectToRun(sandbox, step, new Map(prefixed));
    expect(JSON.parse(outputs['role-assignments'] ?? '')).toMatchObject([{ change: 'added' }]);
  } finally {
    az.remove();
    await sandbox.stop();
  }
});

test('the script replaces the roles at a scope, and the commands in docs/setup.md remove everything', async () => {
  const { sandbox, az } = await startShop();
  const line = "'Key Vault Secrets User @ Microsoft.KeyVault/vaults/shop-vault'";
  const other = "'Key Vault Crypto User @ Microsoft.KeyVault/vaults/shop-vault'";
  const cosmos = "'Cosmos DB Built-in Data Reader @ Microsoft.DocumentDB/databaseAccounts/shop'";
  const custom = () => sandbox.azure.access.definitions.filter(({ type }) => type === 'CustomRole');
  const conditions = () => sandbox.roleAssignments.map(({ condition = '' }) => condition).filter(Boolean);
  try {
    await runInClone(az, `bash setup.sh --resource-group shop ${line}`);
    expect(conditions()).toEqual([expect.stringContaining('{4633458b-17de-408a-b874-0445c86b69e6}')]);
    await runInClone(az, `bash setup.sh --resource-group shop ${line} ${other} ${cosmos}`);
    expect(conditions()).toEqual([
      expect.stringContaining('{4633458b-17de-408a-b874-0445c86b69e6, 12338af0-0e69-4776-bea7-57ae8d297424}'),
    ]);
    expect(custom()).toHaveLength(1);
    await runInClone(az, commandsOf('docs/setup.md', 'Change the roles'));
    expect(conditions()).toEqual([]);
    await runInClone(az, commandsOf('docs/setup.md', 'Remove what the script created'));
    expect({ assignments: sandbox.roleAssignments, custom: custom() }).toEqual({
      assignments: [],
      custom: [],
    });
    expect([...sandbox.azure.identities.values()]).toEqual([]);
    expect([...sandbox.variables.keys()]).toEqual([]);
  } finally {
    az.remove();
    await sandbox.stop();
  }
});

test('the identity for pull requests can only read', async () => {
  const { sandbox, az } = await startShop({ subjectWithIds: false });
  try {
    await runInClone(az, commandsOf('docs/setup.md', 'Create an identity for pull requests'));
    const [identity, ...others] = [...sandbox.azure.identities.values()];
    expect(others).toEqual([]);
    expect(identity).toMatchObject({
      name: 'id-plan',
      federatedCredentials: [{ subject: 'repo:contoso/shop:pull_request' }],
    });
    expect(sandbox.variables.get('AZURE_READER_CLIENT_ID')).toBe(identity?.clientId);
    expect(sandbox.roleAssignments).toMatchObject([
      { principalId: identity?.principalId, roleDefinitionId: sandbox.roleDefinitionId('Reader') },
    ]);
  } finally {
    az.remove();
    await sandbox.stop();
  }
});

test('the commands in docs/signing-in.md create a user-assigned identity and are safe to run again', async () => {
  const sandbox = await Sandbox.start();
  const az = await AzureCli.signIn(sandbox);
  try {
    const commands = commandsOf('docs/signing-in.md', 'With a user-assigned identity');
    for (const _ of ['once', 'again']) await runInClone(az, commands);
    const identities = [...sandbox.azure.identities.values()].map(({ name, federatedCredentials }) => ({
      name,
      subjects: federatedCredentials.map(({ subject }) => subject),
    }));
    expect(identities).toEqual([{ name: 'id-deploy', subjects: ['repo:contoso/shop:ref:refs/heads/main'] }]);
  } finally {
    az.remove();
    await sandbox.stop();
  }
});
