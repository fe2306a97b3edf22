/** The workflow "Real Azure" with act, against a sandbox in place of Azure. */
import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { CLIENT_ID, REPOSITORY, Sandbox, SUBSCRIPTION_ID, TENANT_ID } from '../sandbox/index.ts';
import { ACTION, blocksOf, type ExampleStep, type Workflow } from '../tools/documents.ts';
import { goProgram, pythonEnvironment, ROOT } from '../tools/peers.ts';
import { copyRepository } from '../tools/repository.ts';
import { AzureCli } from './azure-cli.ts';
import { runAct } from './run-act.ts';

const FILE = '.github/workflows/real-azure.yml';
const workflow = parse(readFileSync(join(ROOT, FILE), 'utf8')) as Workflow;

const folder = mkdtempSync(join(tmpdir(), 'real-azure-'));
const repository = join(folder, 'repository');
const programs = join(folder, 'bin');
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(async () => {
  mkdirSync(programs);
  copyRepository(ROOT, repository);
  const author = ['-c', 'user.name=a', '-c', 'user.email=a@b'];
  execFileSync('git', [...author, 'commit', '--quiet', '--message', 'A change'], { cwd: repository });
  const remote = ['remote', 'add', 'origin', `https://github.com/${REPOSITORY}.git`];
  execFileSync('git', remote, { cwd: repository });
  symlinkSync(await goProgram('gojq'), join(programs, 'jq'));
  const az = join(await pythonEnvironment('requirements-az.txt'), 'az');
  program('az', `${STUBS.map((stub) => `'${stub}'*`).join('|')}) exit 0 ;;`, `exec '${az}' "$@"`);
  program('sleep', '*) exec /bin/sleep 0.1 ;;');
});

/** The commands that the sandbox doesn't know. The stubs do nothing, and the test creates the resources itself. */
const STUBS = [
  'provider register',
  'deployment group create',
  'acr import',
  'group delete',
  'group wait',
  'keyvault list-deleted',
];

/** The output of gh. It is signed in as octocat, and the repository is contoso/action. */
const GITHUB = [
  "'api user --jq .login') echo octocat ;;",
  "'api users/octocat --jq .id') echo 583231 ;;",
  "*' --jq .sub_claim_prefix') echo repo:contoso/action ;;",
].join('\n');

/** Writes a program that notes its arguments, and then decides by them what to do. */
function program(name: string, cases: string, otherwise = ''): void {
  const lines = ['#!/usr/bin/env bash', `echo "$*" >> '${join(folder, `${name}.log`)}'`];
  const text = [...lines, `case "$*" in`, cases, 'esac', otherwise, ''].join('\n');
  writeFileSync(join(programs, name), text, { mode: 0o755 });
}

/** The commands with which a program was started since the last time. */
function commandsOf(name: string): string[] {
  const log = join(folder, `${name}.log`);
  const commands = readFileSync(log, 'utf8').trim().split('\n');
  rmSync(log);
  return commands;
}

/** An Azure with what scripts/real-azure.json contains, under the names of the run that act calls 1. */
async function startAzure(): Promise<Sandbox> {
  const group = 'real-azure-1-1';
  const sandbox = await Sandbox.start({
    provisioningMs: 300,
    retryAfterSeconds: 1,
    identityVisible: 'at-once',
  });
  sandbox.addEnvironment('env', { group });
  sandbox.addApp('web', { group });
  sandbox.addJob('nightly', { group });
  sandbox.addSessionPool('sessions', { group });
  for (const name of ['id-a', 'id-b']) sandbox.addIdentity(name, { group });
  sandbox.addVault('kv-1-1', { group });
  for (const name of ['cr1x1', 'othercr1x1']) sandbox.addRegistry(name, { group });
  sandbox.addCosmosAccount('cosmos-1-1', { group });
  sandbox.addApp('api', {
    group,
    secrets: { 'registry-password': 'rosebud' },
    registries: [
      { server: 'othercr1x1.azurecr.io', username: 'othercr1x1', passwordSecretRef: 'registry-password' },
    ],
  });
  return sandbox;
}

async function runWorkflow(sandbox: Sandbox): Promise<{ succeeded: boolean; log: string }> {
  const narrow = sandbox.addIdentity('id-narrow', { group: 'real-azure' });
  sandbox.addFederatedCredential({ subject: 'repo:contoso/shop:ref:refs/heads/main' }, narrow);
  sandbox.restrict(narrow.principalId);
  const job = sandbox.workflowEnv();
  return runAct({
    repository,
    workflow: FILE,
    event: 'workflow_dispatch',
    payload: { inputs: { location: 'westeurope' } },
    actions: {
      'actions/checkout': { inputs: [], run: 'exit 1' },
      'actions/setup-node': { inputs: [], run: 'node --version' },
    },
    variables: {
      AZURE_CLIENT_ID: CLIENT_ID,
      AZURE_TENANT_ID: TENANT_ID,
      AZURE_SUBSCRIPTION_ID: SUBSCRIPTION_ID,
      NARROW_CLIENT_ID: narrow.clientId,
      NARROW_PRINCIPAL_ID: narrow.principalId,
    },
    env: {
      ...sandbox.env,
      ACTIONS_ID_TOKEN_REQUEST_URL: job['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: job['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '',
      AZURE_CONFIG_DIR: join(folder, 'azure'),
      AZURE_CORE_COLLECT_TELEMETRY: 'no',
    },
    path: [programs, dirname(process.execPath), process.env['PATH'] ?? ''],
    home: folder,
  });
}

/** The cells of the tables in the job summary, which act prints without the name of the job before each line. */
const rowsOf = (log: string) =>
  [...log.matchAll(/^\| (.*) \|$/gm)].map(([, row = '']) => row.split(' | ').map((cell) => cell.trim()));

/** The questions in the script, in their order. */
function questions(): readonly string[] {
  const script = readFileSync(join(ROOT, 'scripts/real-azure-questions.sh'), 'utf8');
  return [...script.matchAll(/ row '(.*\?)'/g)].map(([, question = '']) => question);
}

/** The inputs of the steps that use an action. */
const inputsOf = (steps: readonly ExampleStep[], uses: string) =>
  steps.filter((step) => step.uses === uses).map((step) => step.with);

test('the workflow runs the examples in the README', () => {
  const names = { GROUP: 'shop', REGISTRY: 'shopregistry', VAULT: 'shop-vault', COSMOS: 'shop' };
  const text = JSON.stringify(
    inputsOf(
      Object.values(workflow.jobs).flatMap(({ steps }) => steps),
      './',
    ),
  );
  const own = text.replace(/\$\{\{ env\.(\w+) \}\}/g, (_, name: keyof typeof names) => names[name]);
  const steps = blocksOf('README.md')
    .filter(({ language }) => language === 'yaml')
    .map((block) => parse(block.text) as Workflow | readonly ExampleStep[])
    .flatMap((block) => ('jobs' in block ? Object.values(block.jobs).flatMap((job) => job.steps) : block));
  const examples = inputsOf(steps, `${ACTION}@v1`);
  expect(examples.length).toBeGreaterThan(1);
  expect(JSON.parse(own)).toEqual(examples);
});

test('every check succeeds, every question has an answer, and everything is removed', async () => {
  const sandbox = await startAzure();
  try {
    const { succeeded, log } = await runWorkflow(sandbox);
    const rows = rowsOf(log);
    expect(rows.filter(([mark]) => mark === '❌')).toEqual([]);
    expect(rows.filter(([mark]) => mark === '✅').length).toBeGreaterThan(60);
    expect(succeeded).toBe(true);
    const changes = rows.filter(([type = '']) =>
      /^(containerApps|jobs|managedEnv.*|sessionPools)$/.test(type),
    );
    expect(changes.map((cells) => cells.filter((cell) => cell !== '').length)).toEqual([7, 7, 7, 7]);
    const answers = rows.filter(([question = '']) => question.endsWith('?'));
    expect(answers.map(([question]) => question).sort()).toEqual([...questions()].sort());
    expect(answers.filter(([, answer = '']) => /^$|Not answered/.test(answer))).toEqual([]);
    const last = commandsOf('az').filter((command) => command.startsWith('group '));
    expect(last.slice(-2)).toEqual([
      'group delete --name real-azure-1-1 --yes --no-wait',
      'group wait --name real-azure-1-1 --deleted --timeout 3600',
    ]);
  } finally {
    await sandbox.stop();
  }
});

test('the workflow removes what a failed run created and what earlier runs left behind', async () => {
  const sandbox = await startAzure();
  sandbox.deny({ action: 'Microsoft.Resources/subscriptions/resourceGroups/write' });
  sandbox.azure.addGroup('real-azure-0-1', SUBSCRIPTION_ID);
  try {
    const { succeeded } = await runWorkflow(sandbox);
    const commands = commandsOf('az').map((command) => command.split(' ').slice(0, 4).join(' '));
    expect({ succeeded, commands: commands.filter((command) => !command.startsWith('login')) }).toEqual({
      succeeded: false,
      commands: expect.arrayContaining([
        'group create --name real-azure-1-1',
        'group delete --name real-azure-1-1',
        'group delete --name real-azure-0-1',
      ]),
    });
    expect(commands).not.toContain('deployment group create --resource-group');
  } finally {
    await sandbox.stop();
  }
});

test('one command sets it up and is safe to run again', async () => {
  const sandbox = await Sandbox.start();
  const az = await AzureCli.signIn(sandbox);
  program('gh', GITHUB);
  try {
    const path = [programs, az.env['PATH'] ?? '', process.env['PATH'] ?? ''].join(delimiter);
    for (const _ of ['once', 'again']) {
      await promisify(execFile)('bash', [join(ROOT, 'scripts', 'real-azure-setup.sh')], {
        env: { ...az.env, PATH: path },
      });
    }
    const identities = [...sandbox.azure.identities.values()].filter(({ group }) => group === 'real-azure');
    const credentials = identities.map(({ name, federatedCredentials }) => [
      name,
      ...federatedCredentials.map(({ subject }) => subject),
    ]);
    const subject = 'repo:contoso/action:environment:real-azure';
    expect(credentials).toEqual([
      ['id-narrow', subject],
      ['id-real-azure', subject],
    ]);
    expect(sandbox.roleAssignments.map(({ principalId }) => principalId)).toEqual(
      Array(2).fill(identities[1]?.principalId),
    );
    const set = commandsOf('gh').filter((command) => command.startsWith('variable set'));
    const read = [...JSON.stringify(workflow).matchAll(/vars\.(\w+)/g)].map(([, name = '']) => name);
    for (const name of read)
      expect(set.join('\n')).toContain(`variable set ${name} --env real-azure --body `);
  } finally {
    az.remove();
    await sandbox.stop();
  }
});
