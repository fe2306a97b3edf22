import { once } from 'node:events';
import type { ClientRequest } from 'node:http';
import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import { HttpsProxyAgent } from 'https-proxy-agent';
import { Departure } from './departure.ts';

type ConnectOptions = Parameters<HttpsProxyAgent<string>['connect']>[1];

/** The beginning of a proxy's errors: the SDK passes on only text and code. */
export const PROXY_PREFIX = 'the proxy ';
/** The proxy refuses this request, whoever asks again. */
export const PROXY_REFUSED = 'ERR_PROXY_REFUSED';
/** The proxy, or the server behind it, is in trouble. */
const PROXY_IN_TROUBLE = 'ERR_PROXY_IN_TROUBLE';

/** The time for which an idle tunnel is kept, like Node's idle connections. */
const IDLE_MS = 5_000;

/** A tunnel that couldn't be opened. `code` is the reason, as in Node's own errors. */
class ProxyError extends Error {
  override readonly name = 'ProxyError';
  readonly code: string;

  constructor(message: string, code: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

const ESCAPES = "In its user and password, write '@', ':', '/', and '%' as %40, %3A, %2F, and %25.";

/**
 * Bring the proxies of an environment into the form that all packages understand: with a scheme, which curl, az, and
 * the runner don't require, and in the variable for https, to which Azure's packages also apply the other variables.
 * @throws {Error} if a value isn't a URL even then.
 */
export function normalizeProxies(env: NodeJS.ProcessEnv): void {
  for (const name of ['https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY', 'http_proxy', 'HTTP_PROXY']) {
    const value = env[name]?.trim();
    if (!value) {
      // Packages take a blank one for a proxy, and it hides one in another variable.
      delete env[name];
      continue;
    }
    const url = /^[a-z][a-z\d+.-]*:\/\//i.test(value) ? value : `http://${value}`;
    // Not quoted: it might contain a password.
    if (!isProxyUrl(url))
      throw new Error(`Invalid value for environment variable '${name}'. Use the URL of a proxy. ${ESCAPES}`);
    env[name] = url;
  }
  const { https_proxy, HTTPS_PROXY, all_proxy, ALL_PROXY, http_proxy, HTTP_PROXY } = env;
  const proxy = https_proxy || HTTPS_PROXY || all_proxy || ALL_PROXY || http_proxy || HTTP_PROXY;
  if (proxy) env['HTTPS_PROXY'] = proxy;
}

/** Check that all packages can read a URL, including its user and password. */
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
 * Tunnels through a proxy. An error shows that the proxy failed, because the package passes on its answer as if it
 * came from the server.
 */
export class TunnelAgent extends HttpsProxyAgent<string> {
  readonly #isSecure: boolean;

  constructor(proxy: string, isSecure: boolean) {
    const { address, headers } = withoutCredentials(proxy);
    super(address, { keepAlive: true, timeout: IDLE_MS, headers });
    this.#isSecure = isSecure;
  }

  /** The package guesses it from the call stack, and doesn't find an idle tunnel again if the guess differs. */
  override isSecureEndpoint(): boolean {
    return this.#isSecure;
  }

  /** Open a tunnel. A request gets it once it is open to its end. */
  override async connect(request: ClientRequest, options: ConnectOptions): Promise<Socket> {
    const departure = Departure.of(options);
    departure?.connect();
    const { host } = this.proxy;
    let answer: { statusCode: number; statusText: string } | undefined;
    request.once('proxyConnect', (connect: typeof answer) => {
      answer = connect;
    });
    const socket = await super.connect(request, options).catch((cause: NodeJS.ErrnoException) => {
      const code = cause.code ?? PROXY_IN_TROUBLE;
      throw new ProxyError(`${PROXY_PREFIX}${host} can't be reached: ${cause.message}`, code, { cause });
    });
    if (answer && answer.statusCode !== 200) {
      socket.destroy();
      const { statusCode: status, statusText } = answer;
      const code = status < 500 ? PROXY_REFUSED : PROXY_IN_TROUBLE;
      throw new ProxyError(`${PROXY_PREFIX}${host} answered HTTP ${status} ${statusText}`.trim(), code);
    }
    if (!departure) return socket;
    try {
      // It was made a moment ago: the handshake can't be over.
      if (socket instanceof TLSSocket) await once(socket, 'secureConnect');
      departure.leave();
      return socket;
    } catch (error) {
      socket.destroy();
      throw error;
    }
  }
}

/** Split a proxy's credentials from its address into the header that sends them: `DEBUG` prints the address. */
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
