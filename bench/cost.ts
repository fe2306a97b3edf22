import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import {
  CLIENT_ID,
  CLIENT_SECRET,
  type LoggedRequest,
  Sandbox,
  SUBSCRIPTION_ID,
  TENANT_ID,
} from '../sandbox/index.ts';
import { pythonEnvironment } from '../tools/peers.ts';
import { runStep } from '../tools/run-step.ts';
import { median } from './figures.ts';

const CPU_AT_EXIT = join(import.meta.dirname, 'cpu-at-exit.cjs');

/** The cost of one piece of work, sign-in included. */
export interface Cost {
  readonly wallS: number;
  readonly cpuS: number;
  readonly requests: number;
  /** Bytes of headers and bodies sent. */
  readonly bytes: number;
  /** The number of requests that read all secrets of an app. */
  readonly secretReads: number;
  /** The number of requests that write a whole app. */
  readonly wholeWrites: number;
}

/** Install the Azure CLI of the interop tests, and get its folder and version. Needs Python 3 and bash. */
export async function findAz(): Promise<{ bin: string; version: string }> {
  const bin = await pythonEnvironment('requirements-az.txt');
  const { stdout } = spawnSync(join(bin, 'az'), ['version', '--output', 'tsv', '--query', '"azure-cli"'], {
    encoding: 'utf8',
  });
  return { bin, version: stdout.trim() };
}

/** Measure `az login` and these commands against a sandbox. bash counts the processor's seconds. */
export async function azCost(bin: string, sandbox: Sandbox, commands: readonly string[]): Promise<Cost> {
  const home = mkdtempSync(join(tmpdir(), 'az-'));
  try {
    const env = {
      PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`,
      HOME: home,
      AZURE_CONFIG_DIR: home,
      AZURE_CORE_COLLECT_TELEMETRY: 'no',
      AZURE_SUBSCRIPTION_ID: SUBSCRIPTION_ID,
      ...sandbox.env,
    };
    const login = `az login --service-principal -u ${CLIENT_ID} -p ${CLIENT_SECRET} -t ${TENANT_ID} -o none`;
    const script = ['set -e', login, ...commands].join('\n');
    const { stderr, code } = await bash(`TIMEFORMAT='%R %U %S'; time (${script}\n)`, env);
    if (code !== 0) throw new Error(`az failed:\n${stderr}`);
    // The progress of az ends without a line break, so the figures are the last three words.
    const [wallS = Number.NaN, userS = Number.NaN, systemS = Number.NaN] = (
      /[\d.]+ [\d.]+ [\d.]+\s*$/.exec(stderr)?.[0] ?? ''
    )
      .trim()
      .split(' ')
      .map(Number);
    return { wallS, cpuS: userS + systemS, ...traffic(sandbox) };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** Measure a step of the action against a sandbox. */
export async function ourCost(sandbox: Sandbox, inputs: Readonly<Record<string, string>>): Promise<Cost> {
  const step = await runStep(sandbox, inputs, { nodeOptions: ['--require', CPU_AT_EXIT], limitMs: 300_000 });
  if (step.exitCode !== 0) throw new Error(`The step failed:\n${step.log}`);
  return { wallS: step.durationMs / 1000, cpuS: Number(step.stderr) / 1e6, ...traffic(sandbox) };
}

/** Find the median cost, figure by figure. */
export function medianCost(costs: readonly Cost[]): Cost {
  const middle = (figure: keyof Cost): number => median(costs.map((cost) => cost[figure]));
  return {
    wallS: middle('wallS'),
    cpuS: middle('cpuS'),
    requests: middle('requests'),
    bytes: middle('bytes'),
    secretReads: middle('secretReads'),
    wholeWrites: middle('wholeWrites'),
  };
}

/** Start a sandbox like Azure on a usual day. A first sign-in has already created its certificates. */
export async function busySandbox(furnish: (sandbox: Sandbox) => void): Promise<Sandbox> {
  const sandbox = await Sandbox.start({ latencyMs: 50, provisioningMs: 3_000, cosmosAssignmentMs: 3_000 });
  sandbox.addApp('first');
  await runStep(sandbox, { operation: 'show', 'app-name': 'first' });
  furnish(sandbox);
  sandbox.clearRequests();
  return sandbox;
}

function traffic(sandbox: Sandbox): Omit<Cost, 'wallS' | 'cpuS'> {
  // az also checks for updates at a host that the sandbox doesn't have, and tries again.
  const requests = sandbox.requests.filter(({ label }) => !label.startsWith('unknown host'));
  return {
    requests: requests.length,
    bytes: requests.reduce((sum, request) => sum + bytesOf(request), 0),
    secretReads: requests.filter(({ path }) => /\/listsecrets$/i.test(path)).length,
    wholeWrites: requests.filter(
      ({ method, path }) => method === 'PUT' && /\/containerapps\/[^/]+$/i.test(path),
    ).length,
  };
}

function bytesOf({ method, path, headers }: LoggedRequest): number {
  const head = Object.entries(headers).reduce(
    (sum, [name, value]) => sum + name.length + value.length + 4,
    0,
  );
  return method.length + path.length + head + Number(headers['content-length'] ?? 0);
}

function bash(
  script: string,
  env: Readonly<Record<string, string>>,
): Promise<{ stderr: string; code: number | null }> {
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
