import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { CLIENT_ID, GITHUB_TOKEN, GROUP, SUBSCRIPTION_ID, TENANT_ID } from '../constants.ts';
import type { Sandbox } from '../sandbox.ts';
import { type Annotation, readCommands, readFileCommand } from './commands.ts';
import { watchMemory } from './memory.ts';

/** The settings of a step, in addition to its inputs. */
export interface StepOptions {
  /** The environment of the step. Undefined removes a variable. */
  env?: Record<string, string | undefined>;
  /** The job, if it isn't the default one: `sandbox.workflowEnv(…)`. */
  job?: Record<string, string>;
  /** False if `client-id`, `tenant-id`, `subscription-id`, and `resource-group` aren't filled in. */
  defaults?: boolean;
  /** A signal to send after a time in milliseconds, once stdout satisfies the test, or when a promise resolves. */
  signal?: { name: NodeJS.Signals; after: number | ((stdout: string) => boolean) | Promise<unknown> };
  /** A test of stdout after which its reader closes it, as `| head` does. */
  closeStdout?: (stdout: string) => boolean;
  /** The program, if it isn't the one in action.yml. */
  bundle?: string;
  /** Arguments for Node, such as `--cpu-prof`. */
  nodeOptions?: readonly string[];
  /** True to only warn about inputs that aren't in action.yml, as the real runner does. */
  allowUnknownInputs?: boolean;
  /** The time after which the step is killed, in milliseconds. */
  limitMs?: number;
}

/** The result of a step. */
export interface Step {
  exitCode: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
  /** The outputs as the next step sees them. */
  outputs: Record<string, string>;
  /** Parse an output that contains JSON. */
  json<T = unknown>(output: string): T;
  summary: string;
  annotations: Annotation[];
  masks: string[];
  log: string;
  /** The tokens of the sandbox that can be read in stdout, stderr, the outputs, or the summary. */
  leaks: string[];
  durationMs: number;
  /** The peak memory of the process (only on Linux). */
  maxRssKb: number | undefined;
}

interface ActionFile {
  inputs?: Record<string, { default?: string | boolean | number; required?: boolean }>;
  runs?: { main?: string };
}

/**
 * Run an action as GitHub's runner does, with defaults from its metadata, inputs as `INPUT_*`, and files for outputs.
 *
 * @param path the action's folder with `action.yml`, or its metadata file
 */
export async function runStep(
  sandbox: Sandbox,
  path: string,
  inputs: Record<string, string>,
  options: StepOptions = {},
): Promise<Step> {
  const file = /\.ya?ml$/.test(path) ? resolve(path) : join(resolve(path), 'action.yml');
  const action = parse(readFileSync(file, 'utf8')) as ActionFile;
  const inputVariables = inputEnv(action, inputs, options);
  const directory = mkdtempSync(join(tmpdir(), 'step-'));
  const files = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_STATE', 'GITHUB_PATH'];
  const paths = Object.fromEntries(files.map((name) => [name, join(directory, name.toLowerCase())]));
  for (const path of Object.values(paths)) writeFileSync(path, '');
  const env: Record<string, string | undefined> = {
    ...baseEnv(),
    ...sandbox.env,
    ...(options.job ?? sandbox.workflowEnv()),
    ...paths,
    RUNNER_TEMP: directory,
    RUNNER_TOOL_CACHE: directory,
    GITHUB_WORKSPACE: directory,
    HOME: directory,
    ...inputVariables,
    ...options.env,
  };
  const bundle = resolve(dirname(file), options.bundle ?? action.runs?.main ?? 'dist/index.js');
  try {
    const ended = await execute([...(options.nodeOptions ?? []), bundle], env, directory, options);
    const [output = '', summary = ''] = files.map((name) => readFileSync(paths[name] ?? '', 'utf8'));
    const requestToken = env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
    const secrets = [GITHUB_TOKEN, ...(requestToken === undefined ? [] : [requestToken])];
    const { visible, ...commands } = readCommands(ended.stdout, secrets);
    const outputs = readFileCommand(output);
    const readable = [visible, ended.stderr, summary, ...Object.values(outputs)].join('\n');
    return {
      ...ended,
      ...commands,
      outputs,
      summary,
      leaks: [...sandbox.tokens, GITHUB_TOKEN].filter((token) => readable.includes(token)),
      json<T>(name: string): T {
        return JSON.parse(outputs[name] ?? '') as T;
      },
    };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** The environment of every machine. Nothing of the developer's own environment reaches the step. */
function baseEnv(): Record<string, string> {
  const kept = ['PATH', 'Path', 'SystemRoot', 'windir', 'TMPDIR', 'TEMP', 'TMP', 'NODE_V8_COVERAGE'];
  return Object.fromEntries(
    kept.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function inputEnv(
  action: ActionFile,
  inputs: Record<string, string>,
  options: StepOptions,
): Record<string, string> {
  const declared = action.inputs ?? {};
  const unknown = Object.keys(inputs).filter((name) => !(name in declared));
  if (unknown.length > 0 && options.allowUnknownInputs !== true) {
    throw new Error(`action.yml declares no input ${unknown.join(', ')}.`);
  }
  const usual = {
    'client-id': CLIENT_ID,
    'tenant-id': TENANT_ID,
    'subscription-id': SUBSCRIPTION_ID,
    'resource-group': GROUP,
  };
  const given: Record<string, string> = { ...(options.defaults === false ? {} : usual), ...inputs };
  const names = new Set([...Object.keys(declared), ...Object.keys(inputs)]);
  return Object.fromEntries(
    [...names].map((name) => {
      const value = given[name] ?? `${declared[name]?.default ?? ''}`;
      const evaluated = value.replace(/\$\{\{\s*github\.token\s*\}\}/g, GITHUB_TOKEN);
      return [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, evaluated];
    }),
  );
}

type Ended = Pick<Step, 'exitCode' | 'signal' | 'stdout' | 'stderr' | 'durationMs' | 'maxRssKb'>;

function execute(
  args: readonly string[],
  env: Record<string, string | undefined>,
  cwd: string,
  { signal, closeStdout, limitMs = 60_000 }: StepOptions,
): Promise<Ended> {
  const { promise, resolve: done, reject } = Promise.withResolvers<Ended>();
  const startedAt = performance.now();
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const memory = watchMemory(child.pid);
  const limit = setTimeout(() => child.kill('SIGKILL'), limitMs);
  let stdout = '';
  let stderr = '';
  let isSignaled = false;
  const send = () => {
    if (!signal || isSignaled) return;
    isSignaled = true;
    child.kill(signal.name);
  };
  const after = signal?.after;
  const timer = typeof after === 'number' ? setTimeout(send, after) : undefined;
  if (typeof after === 'object') void after.then(send, send);
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    if (typeof after === 'function' && after(stdout)) send();
    if (closeStdout?.(stdout)) child.stdout.destroy();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  child.once('error', reject);
  child.once('close', (exitCode, ended) => {
    clearTimeout(limit);
    clearTimeout(timer);
    const durationMs = performance.now() - startedAt;
    done({ exitCode, signal: ended, stdout, stderr, durationMs, maxRssKb: memory.stop() });
  });
  return promise;
}
