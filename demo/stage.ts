/** The parts of the demo: a sandbox, the code of the app, and the output of both. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import packageJson from '../package.json' with { type: 'json' };
import { Sandbox, type Step } from '../sandbox/index.ts';
import { runStep } from '../tools/run-step.ts';

const ACTION = `${packageJson.homepage.replace(/^https:\/\/github\.com\/|#.*$/g, '')}@v1`;

/** The inputs that all steps share. The demo prints them only once. */
const SIGN_IN = {
  'client-id': `\${{ vars.AZURE_CLIENT_ID }}`,
  'tenant-id': `\${{ vars.AZURE_TENANT_ID }}`,
  'subscription-id': `\${{ vars.AZURE_SUBSCRIPTION_ID }}`,
  'resource-group': 'shop',
  'app-name': 'web',
};

/** The outcome of one reading: the value, or the first line of the error. */
export interface Reading {
  readonly value?: string;
  readonly refusal?: string;
}

/** The readings of the app. */
export interface Readings {
  readonly secret: Reading;
  readonly document: Reading;
}

/** A sandbox with the app `web` and all that it needs, and the methods that use and print them. */
export class Stage {
  readonly sandbox: Sandbox;
  #chapter = 0;

  private constructor(sandbox: Sandbox) {
    this.sandbox = sandbox;
  }

  static async open(secret: string, item: string): Promise<Stage> {
    const sandbox = await Sandbox.start({ provisioningMs: 1_200 });
    sandbox.addApp('web', { image: 'shop.azurecr.io/web:1' });
    sandbox.addIdentity('id-shop');
    sandbox.addRegistry('shop');
    sandbox.addVault('shop-vault', { secrets: { 'db-url': secret } });
    sandbox.addCosmosAccount('shop', { data: { shop: { orders: [{ id: '1', item }] } } });
    return new Stage(sandbox);
  }

  async close(): Promise<void> {
    await this.sandbox.stop();
  }

  /** Begin a chapter. */
  chapter(text: string): void {
    this.#chapter += 1;
    console.log(`\n${this.#chapter}. ${text}`);
  }

  /** Print a check that passed, or end the demo with one that failed. */
  check(claim: string, passed: boolean): void {
    if (!passed) throw new Error(`A check failed: ${claim}.`);
    console.log(`   ✓ ${claim}`);
  }

  /** Run the action and print its inputs, its log, and outputs. */
  async step(
    inputs: Readonly<Record<string, string>>,
    outputs: readonly string[],
    exitCode = 0,
  ): Promise<Step> {
    const isFirst = this.#chapter === 2;
    if (isFirst) console.log(`     - uses: ${ACTION}`);
    console.log(`       with:${isFirst ? '' : ' # sign-in, resource group, and app as above'}`);
    for (const [name, value] of Object.entries({ ...(isFirst ? SIGN_IN : {}), ...inputs })) {
      const lines = value.split('\n');
      const shown = lines.length > 1 ? ['|', ...lines.map((line) => `           ${line}`)].join('\n') : value;
      console.log(`         ${name}: ${value === '*' ? "'*'" : shown}`);
    }
    this.sandbox.clearRequests();
    const step = await runStep(this.sandbox, { 'app-name': 'web', ...inputs });
    if (step.exitCode !== exitCode) throw new Error(`The step ended with ${step.exitCode}:\n${step.log}`);
    if (step.leaks.length > 0) throw new Error('The step printed a token.');
    const requests = `${this.sandbox.requests.length} requests`;
    console.log(
      `   Its log (${requests}, ${(step.durationMs / 1000).toFixed(1)} s)${outputs.length > 0 ? ' and outputs' : ''}:`,
    );
    for (const line of step.log.trim().split('\n')) {
      if (isFirst || !line.startsWith('Signed in ')) console.log(`     │ ${shorten(line)}`);
    }
    for (const name of outputs) console.log(`     ${name}=${shorten(step.outputs[name] ?? '')}`);
    return step;
  }

  /** Read as the app does: in a separate process, with the environment of a container app. */
  async read(clientId?: string): Promise<Readings> {
    const identity = await this.sandbox.identityEndpoint('web');
    const env = { ...this.sandbox.env, ...identity, PATH: process.env['PATH'] };
    const script = join(import.meta.dirname, 'app.ts');
    const args = ['--no-warnings', script, ...(clientId ? [clientId] : [])];
    const { stdout } = await promisify(execFile)(process.execPath, args, { env });
    return JSON.parse(stdout) as Readings;
  }
}

/** Shorten a line to the width of a window: the subscription and the resource group are always the same. */
export function shorten(text: string): string {
  const short = text.replaceAll(/\/subscriptions\/[^/]+\/resourceGroups\/shop\/providers\//g, '…/');
  return short.length > 120 ? `${short.slice(0, 119)}…` : short;
}
