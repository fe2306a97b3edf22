/** What the story needs beside its lines: an Azure, the app's code, and what a reader sees of each. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import packageJson from '../package.json' with { type: 'json' };
import { Sandbox, type Step } from '../sandbox/index.ts';
import { runStep } from '../tools/run-step.ts';

const ACTION = `${packageJson.homepage.replace(/^https:\/\/github\.com\/|#.*$/g, '')}@v1`;

/** What every step has below `with:`, beside what it is for. Shown once, as is the line of the log that it leads to. */
const SIGN_IN = {
  'client-id': `\${{ vars.AZURE_CLIENT_ID }}`,
  'tenant-id': `\${{ vars.AZURE_TENANT_ID }}`,
  'subscription-id': `\${{ vars.AZURE_SUBSCRIPTION_ID }}`,
  'resource-group': 'shop',
  'app-name': 'web',
};

/** What came of reading the secret: the secret, or the first line of the error. */
interface Reading {
  readonly secret: string;
  readonly refusal: string;
}

/** A sandbox with the app `web` and the vault `shop-vault`, and the ways to use and show them. */
export class Stage {
  readonly sandbox: Sandbox;
  #chapter = 0;

  private constructor(sandbox: Sandbox) {
    this.sandbox = sandbox;
  }

  static async open(secret: string): Promise<Stage> {
    const sandbox = await Sandbox.start({ provisioningMs: 1_200 });
    sandbox.addApp('web');
    sandbox.addIdentity('id-shop');
    sandbox.addVault('shop-vault', { secrets: { 'db-url': secret } });
    return new Stage(sandbox);
  }

  async close(): Promise<void> {
    await this.sandbox.stop();
  }

  /** Begins a chapter. */
  tell(text: string): void {
    this.#chapter += 1;
    console.log(`\n${this.#chapter}. ${text}`);
  }

  /** Says that something came true, or ends the story. */
  check(what: string, came: boolean): void {
    if (!came) throw new Error(`The story did not come true: ${what}.`);
    console.log(`   ✓ ${what}`);
  }

  /** Runs the action with a `with:` block and shows what a reader of the workflow would see of it. */
  async step(inputs: Readonly<Record<string, string>>, outputs: readonly string[]): Promise<Step> {
    const isFirst = this.#chapter === 2;
    if (isFirst) console.log(`     - uses: ${ACTION}`);
    console.log(`       with:${isFirst ? '' : ' # signing in, group and app as above'}`);
    for (const [name, value] of Object.entries({ ...(isFirst ? SIGN_IN : {}), ...inputs })) {
      console.log(`         ${name}: ${value === '*' ? "'*'" : value}`);
    }
    this.sandbox.clearRequests();
    const step = await runStep(this.sandbox, { 'app-name': 'web', ...inputs });
    if (step.exitCode !== 0) throw new Error(`The step failed:\n${step.log}`);
    if (step.leaks.length > 0) throw new Error('The step printed a token.');
    const requests = `${this.sandbox.requests.length} requests`;
    console.log(
      `   Its log (${requests}, ${(step.durationMs / 1000).toFixed(1)} s)${outputs.length > 0 ? ' and some of its outputs' : ''}:`,
    );
    for (const line of step.log.trim().split('\n')) {
      if (isFirst || !line.startsWith('Signed in ')) console.log(`     │ ${shorten(line)}`);
    }
    for (const name of outputs) console.log(`     ${name}=${shorten(step.outputs[name] ?? '')}`);
    return step;
  }

  /** Reads the secret as the code in the app does: in a process of its own, with the environment of a container app. */
  async read(clientId?: string): Promise<Reading> {
    const identity = await this.sandbox.identityEndpoint('web');
    const env = { ...this.sandbox.env, ...identity, PATH: process.env['PATH'] };
    const args = ['https://shop-vault.vault.azure.net', 'db-url', ...(clientId ? [clientId] : [])];
    const script = join(import.meta.dirname, 'app.ts');
    return promisify(execFile)(process.execPath, ['--no-warnings', script, ...args], { env }).then(
      ({ stdout }) => ({ secret: stdout.trim(), refusal: '' }),
      ({ stderr }: { stderr: string }) => ({ secret: '', refusal: shorten(stderr.trim()) }),
    );
  }
}

/** A line that fits a window; where everything lies is known. */
function shorten(text: string): string {
  const short = text.replaceAll(/\/subscriptions\/[^/]+\/resourceGroups\/shop\/providers\//g, '…/');
  return short.length > 120 ? `${short.slice(0, 119)}…` : short;
}
