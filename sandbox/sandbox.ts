import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLOUDS } from './clouds.ts';
import { AzureControls } from './controls/azure.ts';
import { DEFAULT_OPTIONS, type SandboxOptions } from './options.ts';
import { type JobSettings, jobEnv, jobEvent, makeJob } from './services/github/job.ts';
import { IdentityEndpoint } from './services/identity-endpoint.ts';
import { SERVICES } from './services/index.ts';
import { redisAt, serveRedis } from './services/redis-data.ts';
import { Dispatcher } from './wire/dispatcher.ts';
import { type Fault, Faults, type RequestHook } from './wire/faults.ts';
import { InterceptingProxy } from './wire/proxy.ts';
import type { LoggedRequest } from './wire/requests.ts';
import { defaultFederatedCredentials } from './world/create.ts';
import type { Comment } from './world/types.ts';
import { World } from './world/world.ts';

/**
 * Azure and GitHub on this machine, under their real host names, behind a proxy. A client needs only `sandbox.env` to
 * use it. Nothing is ever forwarded to the real hosts.
 */
export class Sandbox extends AzureControls {
  readonly #faults = new Faults();
  readonly #dispatcher: Dispatcher;
  readonly #endpoint: IdentityEndpoint;
  readonly #directory = mkdtempSync(join(tmpdir(), 'sandbox-'));
  #proxy: InterceptingProxy | undefined;

  private constructor(options: Partial<SandboxOptions>, now: () => number) {
    super({
      world: new World(now),
      options: { ...DEFAULT_OPTIONS, ...options },
      tokens: new Set(),
      jobs: new Map(),
      now,
    });
    this.#dispatcher = new Dispatcher(this.context, this.#faults, SERVICES);
    this.#endpoint = new IdentityEndpoint(this.context);
    this.application.federatedCredentials.push(
      ...defaultFederatedCredentials(CLOUDS[this.options.cloud].audience),
    );
  }

  /**
   * Start a sandbox on its own port. The first one of a process creates the keys, which takes a moment.
   *
   * @param now the clock, in milliseconds since the epoch, for tests that let hours pass
   */
  static async start(
    options: Partial<SandboxOptions> = {},
    now: () => number = () => Date.now(),
  ): Promise<Sandbox> {
    const sandbox = new Sandbox(options, now);
    try {
      await sandbox.#open();
      return sandbox;
    } catch (error) {
      await sandbox.stop();
      throw error;
    }
  }

  async #open(): Promise<void> {
    const { context } = this;
    this.#proxy = await InterceptingProxy.start(this.options.port, this.#directory, {
      answer: (incoming) => this.#dispatcher.dispatch(incoming),
      connectDelayMs: () => this.options.connectDelayMs,
      tunnel: (address) => {
        const cache = redisAt(context, address);
        return cache && ((socket) => serveRedis(context, cache, socket));
      },
    });
  }

  /** Stop it, reset the requests that hang, and free the port. A second call does nothing. */
  async stop(): Promise<void> {
    this.#faults.release();
    const proxy = this.#proxy;
    this.#proxy = undefined;
    await Promise.all([proxy?.stop(), this.#endpoint.stop()]);
    rmSync(this.#directory, { recursive: true, force: true });
  }

  /** Stop it at the end of its variable: `await using sandbox = await Sandbox.start()`. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.stop();
  }

  /** The environment that makes any client use the sandbox: Node, Python (`az`), curl, Go. */
  get env(): Record<string, string> {
    if (!this.#proxy) throw new Error('The sandbox is not running.');
    const { url, certPath } = this.#proxy;
    return {
      HTTPS_PROXY: url,
      HTTP_PROXY: url,
      NO_PROXY: '',
      NODE_EXTRA_CA_CERTS: certPath,
      REQUESTS_CA_BUNDLE: certPath,
      SSL_CERT_FILE: certPath,
      CURL_CA_BUNDLE: certPath,
    };
  }

  /** Create the environment of a job on GitHub. Each call is a new job with its own request token. */
  workflowEnv(settings: JobSettings = {}): Record<string, string> {
    const job = makeJob(settings);
    if (job.requestToken !== undefined) {
      this.context.jobs.set(job.requestToken, job);
      this.tokens.add(job.requestToken);
    }
    const path = join(this.#directory, `event-${randomUUID()}.json`);
    writeFileSync(path, JSON.stringify(jobEvent(job)));
    return { ...jobEnv(job), GITHUB_EVENT_PATH: path };
  }

  /** Request the GitHub OIDC token of a new job. */
  async idToken(settings: JobSettings = {}, audience: string = CLOUDS[this.options.cloud].audience) {
    const env = this.workflowEnv(settings);
    const url = `${env['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience=${encodeURIComponent(audience)}`;
    const headers = { authorization: `Bearer ${env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}` };
    const { value } = (await (await this.fetch(url, { headers })).json()) as { value: string };
    return value;
  }

  /** The requests so far, in the order in which they arrived. */
  get requests(): readonly LoggedRequest[] {
    return this.#dispatcher.requests;
  }

  clearRequests(): void {
    this.#dispatcher.requests.length = 0;
  }

  /** The comments on the repository's issues and pull requests. */
  get comments(): Comment[] {
    return this.azure.comments;
  }

  /** The repository's variables, which people set and jobs read. */
  get variables(): Map<string, string> {
    return this.azure.variables;
  }

  /** Send a request directly to the services, without the network, for tests in this process. */
  async fetch(url: string, init: RequestInit = {}): Promise<Response> {
    const request = new Request(url, init);
    const headers = Object.fromEntries(request.headers);
    const answer = await this.#dispatcher.dispatch({
      method: request.method,
      url,
      headers,
      body: await request.text(),
    });
    if (answer === 'reset') throw new TypeError('fetch failed');
    return answer;
  }

  /** Set a fault, see {@link Fault}. */
  fault(fault: Fault): void {
    this.#faults.add(fault);
  }

  clearFaults(): void {
    this.#faults.clear();
  }

  /** Run a hook before each request is processed. It returns a function that removes the hook. */
  onRequest(hook: RequestHook): () => void {
    const { hooks } = this.#dispatcher;
    hooks.push(hook);
    return () => {
      const index = hooks.indexOf(hook);
      if (index >= 0) hooks.splice(index, 1);
    };
  }

  /** Call a watcher for each request after its response. */
  onAnswer(watcher: (request: LoggedRequest) => void): void {
    this.#dispatcher.watchers.push(watcher);
  }

  /** Create the variables of an app or job with which its code requests tokens of its identities. */
  identityEndpoint(idOrName: string): Promise<Record<string, string>> {
    return this.#endpoint.env(this.azure.find(idOrName).id);
  }
}
