import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLIENT_ID, CLIENT_SECRET, GROUP, TENANT_ID } from '../sandbox/constants.ts';
import { runStep } from '../sandbox/runner.ts';
import { Sandbox } from '../sandbox/sandbox.ts';

interface Cost {
  readonly wallS: number;
  readonly cpuS: number;
  readonly requests: number;
}

/**
 * The same assign, sign-in included, by `az` and by the action, with 50 ms latency and 3 s provisioning.
 * Undefined on a machine without `az` or bash, whose `time` counts the processor seconds.
 */
export async function measureAz(): Promise<{ version: string; az: Cost; ours: Cost } | undefined> {
  const found = spawnSync('az', ['version', '--output', 'tsv', '--query', '"azure-cli"'], {
    encoding: 'utf8',
  });
  if (found.status !== 0 || spawnSync('bash', ['-c', 'true']).status !== 0) return undefined;
  return { version: found.stdout.trim(), az: await azAssign(), ours: await ourAssign() };
}

async function azAssign(): Promise<Cost> {
  const sandbox = await busySandbox();
  const home = mkdtempSync(join(tmpdir(), 'az-'));
  try {
    const env = {
      PATH: process.env['PATH'],
      HOME: home,
      AZURE_CONFIG_DIR: home,
      AZURE_CORE_COLLECT_TELEMETRY: 'no',
      ...sandbox.env,
    };
    const login = `az login --service-principal -u ${CLIENT_ID} -p ${CLIENT_SECRET} -t ${TENANT_ID} -o none`;
    const assign = `az containerapp identity assign -n web -g ${GROUP} --system-assigned -o none`;
    const { stderr, code } = await bash(`TIMEFORMAT='%R %U %S'; time (${login} && ${assign})`, env);
    if (code !== 0) throw new Error(`az failed:\n${stderr}`);
    // The progress of az ends without a line break: the figures are the last three words.
    const [wallS = Number.NaN, userS = Number.NaN, systemS = Number.NaN] = (
      stderr.match(/[\d.]+ [\d.]+ [\d.]+$/m)?.[0] ?? ''
    )
      .split(' ')
      .map(Number);
    return { wallS, cpuS: userS + systemS, requests: sandbox.requests.length };
  } finally {
    rmSync(home, { recursive: true, force: true });
    await sandbox.stop();
  }
}

async function ourAssign(): Promise<Cost> {
  const sandbox = await busySandbox();
  const report =
    "data:text/javascript,process.on('exit',()=>{const{user,system}=process.cpuUsage();process.stderr.write(String(user+system))})";
  try {
    const step = await runStep(
      sandbox,
      { 'app-name': 'web', 'identity-type': 'system-assigned' },
      { nodeOptions: ['--import', report] },
    );
    if (step.exitCode !== 0) throw new Error(`The step failed:\n${step.log}`);
    return {
      wallS: step.durationMs / 1000,
      cpuS: Number(step.stderr) / 1e6,
      requests: sandbox.requests.length,
    };
  } finally {
    await sandbox.stop();
  }
}

/** Both sign in once before, so that neither pays for the sandbox's certificates. */
async function busySandbox(): Promise<Sandbox> {
  const sandbox = await Sandbox.start({ latencyMs: 50, provisioningMs: 3_000, allowOtherProperties: true });
  sandbox.addApp('web');
  await runStep(sandbox, { operation: 'show', 'app-name': 'web' });
  sandbox.clearRequests();
  return sandbox;
}

function bash(script: string, env: NodeJS.ProcessEnv): Promise<{ stderr: string; code: number | null }> {
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['-c', script], { env, stdio: ['ignore', 'ignore', 'pipe'] });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ stderr, code }));
  });
}
