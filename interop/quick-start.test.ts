import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from '@jest/globals';
import { CLIENT_ID, OWNER_ID, PERSONAL_TOKEN, REPOSITORY, REPOSITORY_ID, Sandbox } from '../sandbox/index.ts';
import { ACTION, blocksOf, workflowsOf } from '../tools/documents.ts';
import { pythonEnvironment } from '../tools/peers.ts';
import { runStep } from '../tools/run-step.ts';
import { AzureCli } from './azure-cli.ts';

const execute = promisify(execFile);

/** What a reader of the README has: the script, the workflow, and a clone of their own repository. */
const setup = blocksOf('README.md').find(({ text }) => text.startsWith('set -euo pipefail'))?.text ?? '';
const [quickStart] = workflowsOf('README.md');
const clone = mkdtempSync(join(tmpdir(), 'quick-start-'));
afterAll(() => rmSync(clone, { recursive: true, force: true }));

/** Runs a script with the real az and gh, as the README says. */
async function runSetup(az: AzureCli, script = setup): Promise<void> {
  const { PATH = '', ...env } = az.env;
  const path = [await pythonEnvironment('requirements-gh.txt'), PATH].join(delimiter);
  writeFileSync(join(clone, 'setup.sh'), script);
  await execute('git', ['init', '--quiet', clone]);
  const remotes = await execute('git', ['-C', clone, 'remote']);
  if (remotes.stdout === '') {
    await execute('git', ['-C', clone, 'remote', 'add', 'origin', `https://github.com/${REPOSITORY}.git`]);
  }
  const signedIn = { ...env, PATH: path, GH_TOKEN: PERSONAL_TOKEN, GH_NO_UPDATE_NOTIFIER: '1' };
  await execute('bash', ['setup.sh'], { cwd: clone, env: signedIn }).catch((error: { stderr: string }) => {
    throw new Error(`setup.sh failed:\n${error.stderr}`);
  });
}

test.each([
  ['a repository made today', true, `repo:contoso@${OWNER_ID}/shop@${REPOSITORY_ID}:ref:refs/heads/main`],
  ['an older repository', false, 'repo:contoso/shop:ref:refs/heads/main'],
])('the quick start works in %s, and a second time without harm', async (_, subjectWithIds, subject) => {
  const sandbox = await Sandbox.start({ provisioningMs: 100, subjectWithIds });
  sandbox.addApp('web');
  sandbox.addVault('shop-vault');
  // Who sets it up is somebody else: the sandbox lets az sign in with a job's token.
  sandbox.addFederatedCredential({ subject });
  const az = await AzureCli.signIn(sandbox);
  try {
    await runSetup(az);
    const [deploying] = [...sandbox.azure.identities.values()].filter(({ name }) => name === 'id-deploy');
    expect(deploying?.federatedCredentials.map((credential) => credential.subject)).toEqual([subject]);
    const variables = new Map(sandbox.variables);
    expect(variables.get('AZURE_CLIENT_ID')).toBe(deploying?.clientId);
    expect(variables.get('AZURE_CLIENT_ID')).not.toBe(CLIENT_ID);
    const granted = sandbox.roleAssignments.map(({ id }) => id);
    expect(granted).toHaveLength(2);

    await runSetup(az);
    expect(new Map(sandbox.variables)).toEqual(variables);
    expect(sandbox.roleAssignments.map(({ id }) => id)).toEqual(granted);

    // From now on it may do what the script gave it, and nothing else.
    sandbox.restrict(deploying?.principalId ?? '');
    const steps = Object.values(quickStart?.workflow.jobs ?? {}).flatMap((job) => job.steps);
    const step = steps.find(({ uses }) => uses === `${ACTION}@v1`);
    const inputs = Object.entries(step?.with ?? {}).map(([name, value]) => [
      name,
      String(value).replace(
        /\$\{\{ vars\.(\w+) \}\}/g,
        (whole, name: string) => variables.get(name) ?? whole,
      ),
    ]);
    const { exitCode, log, outputs } = await runStep(sandbox, Object.fromEntries(inputs), {
      defaults: false,
    });
    expect({ exitCode, log }).toEqual({ exitCode: 0, log });
    expect(outputs['principal-id']).toMatch(/^[\da-f-]{36}$/);
    expect(JSON.parse(outputs['role-assignments'] ?? '')).toMatchObject([{ change: 'added' }]);
  } finally {
    az.remove();
    await sandbox.stop();
  }
});

test('the commands of docs/signing-in.md make a user-assigned identity, and a second time do no harm', async () => {
  const [script] = blocksOf('docs/signing-in.md').filter(
    ({ heading }) => heading === 'With a user-assigned identity',
  );
  const sandbox = await Sandbox.start();
  const az = await AzureCli.signIn(sandbox);
  try {
    for (const _ of ['once', 'again']) await runSetup(az, script?.text);
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
