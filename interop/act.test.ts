import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import packageJson from '../package.json' with { type: 'json' };
import { GITHUB_TOKEN, REPOSITORY, Sandbox } from '../sandbox/index.ts';
import { ACTION, type ExampleStep, eventsOf, examples, matrixOf, type Workflow } from '../tools/documents.ts';
import { goProgram, ROOT } from '../tools/peers.ts';
import { furnishShop } from '../tools/shop.ts';
import { AzureCli } from './azure-cli.ts';

const execute = promisify(execFile);
const VERSION = packageJson.version;

/** Contains the built action as its own repository, and the programs that GitHub's runners have. */
const folder = mkdtempSync(join(tmpdir(), 'act-'));
const action = join(folder, 'action');
const programs = join(folder, 'bin');
let act: string;
beforeAll(async () => {
  mkdirSync(programs);
  cpSync(join(ROOT, 'dist'), join(action, 'dist'), { recursive: true });
  cpSync(join(ROOT, 'action.yml'), join(action, 'action.yml'));
  const [program, jq] = await Promise.all([goProgram('act'), goProgram('gojq')]);
  act = program;
  symlinkSync(jq, join(programs, 'jq'));
  // Azure needs minutes for a new role, the sandbox none.
  writeFileSync(join(programs, 'sleep'), '#!/bin/sh\n', { mode: 0o755 });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Steps that need the real cloud: az is signed in to the sandbox already, and SQL is shown, not run. */
function inSandbox(step: ExampleStep): readonly ExampleStep[] {
  if (step.uses?.startsWith('azure/login@')) return [];
  if (step.uses?.startsWith('azure/sql-action@')) {
    return [{ env: { FILE: String(step.with?.['path']) }, run: 'cat "$FILE"' }];
  }
  return [step];
}

function withoutCloud(workflow: Workflow): Workflow {
  const jobs = Object.entries(workflow.jobs).map(([name, job]) => [
    name,
    { ...job, steps: job.steps.flatMap(inSandbox) },
  ]);
  return { ...workflow, jobs: Object.fromEntries(jobs) };
}

/** Runs a workflow with act, on this machine, against a sandbox. */
async function runWorkflow(
  sandbox: Sandbox,
  workflow: Workflow,
  event: string,
  variables: Readonly<Record<string, string>>,
  shell: Readonly<Record<string, string>>,
): Promise<string> {
  const repository = mkdtempSync(join(folder, 'repository-'));
  mkdirSync(join(repository, '.github', 'workflows'), { recursive: true });
  writeFileSync(join(repository, '.github', 'workflows', 'example.yml'), stringify(withoutCloud(workflow)));
  await execute('git', ['init', '--quiet', repository]);
  await execute('git', ['-C', repository, 'remote', 'add', 'origin', `https://github.com/${REPOSITORY}.git`]);
  const job = sandbox.workflowEnv(event === 'pull_request' ? { pullRequest: 7 } : { event });
  const { PATH = '', ...rest } = shell;
  const path = [dirname(process.execPath), programs, PATH].join(delimiter);
  const env = {
    ...rest,
    ACTIONS_ID_TOKEN_REQUEST_URL: job['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: job['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '',
  };
  const args = [
    event,
    ...['--platform', 'ubuntu-latest=-self-hosted'],
    ...['v1', `v${VERSION}`].flatMap((tag) => ['--local-repository', `${ACTION}@${tag}=${action}`]),
    ...['--eventpath', job['GITHUB_EVENT_PATH'] ?? '', '--secret', `GITHUB_TOKEN=${GITHUB_TOKEN}`],
    ...Object.entries(variables).flatMap(([name, value]) => ['--var', `${name}=${value}`]),
    ...Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
  ];
  const running = execute(act, args, {
    cwd: repository,
    env: { PATH: path, HOME: repository, XDG_CACHE_HOME: join(repository, '.cache') },
    timeout: 120_000,
    maxBuffer: 2 ** 26,
  });
  const { stdout } = await running.catch((error: { stdout: string; stderr: string }) => {
    throw new Error(`act failed:\n${error.stdout}\n${error.stderr}`);
  });
  return stdout;
}

const runs = examples().flatMap(({ title, workflow }) =>
  eventsOf(workflow).map((event) => ({ title, workflow, event })),
);

describe.each(runs)('$title ($event)', ({ workflow, event }) => {
  test('runs, and later steps receive its outputs', async () => {
    const sandbox = await Sandbox.start({ provisioningMs: 100 });
    const az = await AzureCli.signIn(sandbox);
    try {
      const variables = furnishShop(sandbox, workflow, event);
      const before = new Set(sandbox.roleAssignments.map(({ id }) => id));
      const log = await runWorkflow(sandbox, workflow, event, variables, az.env);
      const text = JSON.stringify(workflow);
      const jobs = Object.values(workflow.jobs).flatMap(matrixOf).length;
      expect([...log.matchAll(/Job succeeded/g)].length).toBeGreaterThanOrEqual(jobs);
      const grants = sandbox.roleAssignments.filter(({ id }) => !before.has(id));
      // Cosmos DB and Redis keep role assignments of their own.
      const lines = [...text.matchAll(/"roles":"(.*?)"/g)].flatMap(([, value = '']) => value.split('\\n'));
      const granting = lines.some((line) => line !== '' && !/DocumentDB|redisEnterprise/.test(line));
      const expected =
        (granting || text.includes('az role assignment create')) && !text.includes('"dry-run":true');
      expect(grants.length > 0).toBe(expected);
      for (const { principalId } of grants) expect(sandbox.azure.principals.has(principalId)).toBe(true);
      const echoed = /echo .*PRINCIPAL_IDS?/.test(text);
      const [, principalId] = /set-output:: principal-ids=\["([^"]+)"/.exec(log) ?? [];
      if (echoed) expect(log).toMatch(new RegExp(`\\| .*${principalId}`));
      const clientId = sandbox.azure.find('web').identity.system?.clientId;
      if (text.includes('azure/sql-action@')) expect(log).toContain(`uniqueidentifier, '${clientId}'`);
      const restarts = sandbox.requests.filter(({ path }) => path.endsWith('/restart'));
      expect(restarts.length).toBe(text.includes('az containerapp revision restart') ? 1 : 0);
      const comments = event === 'pull_request' && text.includes('comment-on-pull-request');
      expect(sandbox.comments.length).toBe(comments ? jobs : 0);
    } finally {
      az.remove();
      await sandbox.stop();
    }
  });
});
