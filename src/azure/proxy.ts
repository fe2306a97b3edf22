import { EventEmitter } from 'node:events';
import type { ClientRequest } from 'node:http';
import type { Socket } from 'node:net';
import { HttpsProxyAgent } from 'https-proxy-agent';
import { EarlyConnections } from './early-connections.ts';

type ConnectOptions = Parameters<HttpsProxyAgent<string>['connect']>[1];

/** How the error of a proxy begins: the SDK hands on its text and code alone. */
export const PROXY_PREFIX = 'the proxy ';
/** The proxy refuses this request, whoever asks again. */
export const PROXY_REFUSED = 'ERR_PROXY_REFUSED';
/** The proxy is in trouble, or the server behind it. */
const PROXY_IN_TROUBLE = 'ERR_PROXY_IN_TROUBLE';

/** How long an idle tunnel is kept: as long as Node keeps idle connections. */
const IDLE_MS = 5_000;

/** A tunnel that did not come about; `code` says why, as Node's own errors do. */
class ProxyError extends Error {
  override readonly name = 'ProxyError';
  readonly code: string;

  constructor(message: string, code: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

const ESCAPES = "In its user and password '@', ':', '/' and '%' are written %40, %3A, %2F and %25.";

/**
 * Brings the proxies of an environment into the form that all packages understand: with a scheme, which curl, az and
 * the runner do not ask for, and named for https, to which Azure's packages apply the other variables as well.
 * @throws {Error} when one is no URL even then.
 */
export function normalizeProxies(env: NodeJS.ProcessEnv): void {
  for (const name of ['https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY', 'http_proxy', 'HTTP_PROXY']) {
    const value = env[name]?.trim();
    if (!value) {
      // A blank one would be taken for a proxy, and hide one under another name.
      delete env[name];
      continue;
    }
    const url = /^[a-z][a-z\d+.-]*:\/\//i.test(value) ? value : `http://${value}`;
    // Not quoted: there may be a password in it.
    if (!isProxyUrl(url))
      throw new Error(`The environment variable ${name} is not the URL of a proxy. ${ESCAPES}`);
    env[name] = url;
  }
  const { https_proxy, HTTPS_PROXY, all_proxy, ALL_PROXY, http_proxy, HTTP_PROXY } = env;
  const proxy = https_proxy || HTTPS_PROXY || all_proxy || ALL_PROXY || http_proxy || HTTP_PROXY;
  if (proxy) env['HTTPS_PROXY'] = proxy;
}

/** Whether all packages can read a URL, its user and password included. */
function isProxyUrl(text: string): boolean {
  try {
    const { username, password } = new URL(text);
    decodeURIComponent(`${username}${password}`);
    return true;
  } catch {
    return false;
  }
}

/**
 * Tunnels through a proxy. Says that it was the proxy who failed; the package hands its answer on as if it came from
 * the server.
 */
export class TunnelAgent extends HttpsProxyAgent<string> {
  readonly early = new EarlyConnections<Socket>();
  readonly #isSecure: boolean;

  constructor(proxy: string, isSecure: boolean) {
    const { address, headers } = withoutCredentials(proxy);
    super(address, { keepAlive: true, timeout: IDLE_MS, headers });
    this.#isSecure = isSecure;
  }

  /** The package guesses it from the call stack, and finds no idle tunnel again where that is another. */
  override isSecureEndpoint(): boolean {
    return this.#isSecure;
  }

  connectEarly(host: string): void {
    // The package only tells the request what happens.
    const nobody = new EventEmitter() as ClientRequest;
    this.early.add(host, this.#open(nobody, { host, port: 443, secureEndpoint: true }));
  }

  override async connect(request: ClientRequest, options: ConnectOptions): Promise<Socket> {
    const early = options.host ? await this.early.take(options.host) : undefined;
    if (!early) return this.#open(request, options);
    request.once('socket', () => early.resume());
    return early;
  }

  async #open(request: ClientRequest, options: ConnectOptions): Promise<Socket> {
    const { host } = this.proxy;
    let answer: { statusCode: number; statusText: string } | undefined;
    request.once('proxyConnect', (connect: typeof answer) => {
      answer = connect;
    });
    const socket = await super.connect(request, options).catch((cause: NodeJS.ErrnoException) => {
      throw new ProxyError(
        `${PROXY_PREFIX}${host} cannot be reached: ${cause.message}`,
        cause.code ?? PROXY_IN_TROUBLE,
        {
          cause,
        },
      );
    });
    if (!answer || answer.statusCode === 200) return socket;
    socket.destroy();
    const { statusCode: status, statusText } = answer;
    const code = status < 500 ? PROXY_REFUSED : PROXY_IN_TROUBLE;
    throw new ProxyError(`${PROXY_PREFIX}${host} answered HTTP ${status} ${statusText}`.trim(), code);
  }
}

/** A proxy's address, and its credentials as the header that they are sent in: `DEBUG` is told the address. */
function withoutCredentials(proxy: string): { address: string; headers: Record<string, string> } {
  const url = new URL(proxy);
  const { username, password } = url;
  if (!(username || password)) return { address: proxy, headers: {} };
  url.username = '';
  url.password = '';
  const basic = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString(
    'base64',
  );
  return { address: url.href, headers: { 'Proxy-Authorization': `Basic ${basic}` } };
}
