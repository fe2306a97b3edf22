import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { CLIENT_ID, type Sandbox, TENANT_ID } from '../sandbox/index.ts';
import { pythonEnvironment } from '../tools/peers.ts';

const execute = promisify(execFile);

/** The result of a command. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The Azure CLI, which reaches a sandbox only by its proxy and CA, and is signed in with GitHub OIDC. */
export class AzureCli {
  /** The environment of a shell in which `az` is signed in. */
  readonly env: Readonly<Record<string, string>>;
  readonly #bin: string;
  readonly #home: string;

  private constructor(bin: string, home: string, env: Readonly<Record<string, string>>) {
    this.#bin = bin;
    this.#home = home;
    this.env = env;
  }

  static async signIn(sandbox: Sandbox): Promise<AzureCli> {
    const bin = await pythonEnvironment('requirements-az.txt');
    const home = mkdtempSync(join(tmpdir(), 'az-'));
    const cli = new AzureCli(bin, home, {
      PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`,
      HOME: home,
      AZURE_CONFIG_DIR: home,
      AZURE_CORE_COLLECT_TELEMETRY: 'no',
      ...sandbox.env,
    });
    // az keeps the token for the whole test, which takes longer than five minutes on a busy machine.
    sandbox.options.idTokenLifetimeSeconds = 3_600;
    const token = await idToken(sandbox);
    await cli.json(
      'login',
      '--service-principal',
      '-u',
      CLIENT_ID,
      '-t',
      TENANT_ID,
      '--federated-token',
      token,
    );
    return cli;
  }

  /** Run a command. A failed one is also a result. */
  async run(...args: string[]): Promise<Ended> {
    const running = execute(join(this.#bin, 'az'), args, { env: this.env, maxBuffer: 2 ** 24 });
    return running.then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      ({ code, stdout, stderr }: Ended) => ({ code, stdout, stderr }),
    );
  }

  /** Runs a command that has to succeed and returns what it prints. */
  async json<T>(...args: string[]): Promise<T> {
    const { code, stdout, stderr } = await this.run(...args, '--output', 'json');
    if (code !== 0) throw new Error(`az ${args.slice(0, 4).join(' ')} failed:\n${stderr}`);
    return JSON.parse(stdout || 'null') as T;
  }

  /** Forgets the sign-in. */
  remove(): void {
    rmSync(this.#home, { recursive: true, force: true });
  }
}

/** The ID token that a job asks GitHub for. */
async function idToken(sandbox: Sandbox): Promise<string> {
  const job = sandbox.workflowEnv();
  const answer = await sandbox.fetch(
    `${job['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience=${encodeURIComponent('api://AzureADTokenExchange')}`,
    { headers: { authorization: `Bearer ${job['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}` } },
  );
  const { value } = (await answer.json()) as { value: string };
  return value;
}
