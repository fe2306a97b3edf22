import { once } from 'node:events';
import type { ClientRequest, ClientRequestArgs } from 'node:http';
import { Agent } from 'node:https';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { TLSSocket } from 'node:tls';
import { getProxyUrl } from '@actions/http-client/lib/proxy';
import { HttpsProxyAgent } from 'https-proxy-agent';
import { getOrInsert } from '../collections.ts';
import { Departure } from './departure.ts';

/** The beginning of a proxy's error messages: the SDK passes on only the message and the code. */
export const PROXY_PREFIX = 'the proxy ';
/** The proxy refuses this request, and repeating it doesn't help. */
export const PROXY_REFUSED = 'ERR_PROXY_REFUSED';
/** The proxy, or the server behind it, is in trouble. */
const PROXY_IN_TROUBLE = 'ERR_PROXY_IN_TROUBLE';

/** Idle connections and tunnels are kept for as long as Node's own agent keeps them. */
const KEPT = { keepAlive: true, timeout: 5_000 } as const;

/**
 * Give the proxies of an environment a scheme, which curl, az, and the runner don't require. `HTTP_PROXY` isn't for
 * https, as in the runner.
 * @throws {Error} if a value isn't a URL even then.
 */
export function normalizeProxies(env: NodeJS.ProcessEnv): void {
  for (const name of ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY']) {
    const value = env[name]?.trim();
    if (!value) {
      // A blank value would count as a proxy, and hide the one in the other spelling.
      delete env[name];
      continue;
    }
    const url = /^[a-z][a-z\d+.-]*:\/\//i.test(value) ? value : `http://${value}`;
    try {
      withoutCredentials(url);
    } catch {
      // Not quoted, and without its cause: it might contain a password.
      throw new Error(
        `Invalid value for environment variable '${name}'. Use the URL of an HTTP proxy. In the user name and password, encode '@', ':', '/', and '%' as %40, %3A, %2F, and %25.`,
      );
    }
    env[name] = url;
  }
}

/**
 * The agent for each URL, according to the rules of the runner's own HTTP client (`NO_PROXY` with `*`, bare suffixes,
 * and `host:port`). Connections and tunnels are kept and shared: Azure's packages open a tunnel for each request.
 */
export class Agents {
  readonly #direct = new DirectAgent({ ...KEPT, scheduling: 'lifo' });
  readonly #tunnels = new Map<string, TunnelAgent>();

  /** Find the agent for a URL. Undefined means Node's own. */
  agentFor(url: string): Agent | TunnelAgent | undefined {
    const target = new URL(url);
    const isSecure = target.protocol === 'https:';
    const proxy = getProxyUrl(target)?.href;
    if (proxy === undefined) return isSecure ? this.#direct : undefined;
    return getOrInsert(this.#tunnels, `${isSecure} ${proxy}`, () => new TunnelAgent(proxy, isSecure));
  }
}

/** Connections without a proxy. A request gets its connection once the connection is open. */
class DirectAgent extends Agent {
  override createConnection(
    options: ClientRequestArgs,
    callback: (error: Error | null, socket: Duplex) => void,
  ): Duplex | null | undefined {
    const departure = Departure.of(options);
    const socket = super.createConnection(options);
    if (!departure || !socket) return socket;
    leaveOnceOpen(socket, departure).then(
      () => callback(null, socket),
      (error: Error) => callback(error, socket),
    );
    return undefined;
  }
}

/** Let an attempt leave once its new connection is open end to end. */
async function leaveOnceOpen(socket: Duplex, departure: Departure): Promise<void> {
  departure.connect();
  try {
    // It was created a moment ago, so the handshake can't be over.
    if (socket instanceof TLSSocket) await once(socket, 'secureConnect');
    departure.leave();
  } catch (error) {
    socket.destroy();
    throw error;
  }
}

/** The error for a tunnel that couldn't be opened. `code` is the reason, as in Node's own errors. */
function proxyError(message: string, code: string, cause?: unknown): Error {
  return Object.assign(new Error(PROXY_PREFIX + message, { cause }), { code });
}

/**
 * Tunnels through a proxy. An error shows that the proxy failed. The package itself would pass on the proxy's response
 * as if it came from the server.
 */
export class TunnelAgent extends HttpsProxyAgent<string> {
  readonly #isSecure: boolean;

  constructor(proxy: string, isSecure: boolean) {
    const { address, headers } = withoutCredentials(proxy);
    super(address, { ...KEPT, headers });
    this.#isSecure = isSecure;
  }

  /** The package guesses it from the call stack, and doesn't find an idle tunnel again if the guess differs. */
  override isSecureEndpoint(): boolean {
    return this.#isSecure;
  }

  /** Open a tunnel. A request gets the tunnel once it is open end to end. */
  override async connect(
    request: ClientRequest,
    options: Parameters<HttpsProxyAgent<string>['connect']>[1],
  ): Promise<Socket> {
    const departure = Departure.of(options);
    departure?.connect();
    const { host } = this.proxy;
    let answer: { statusCode: number; statusText: string } | undefined;
    request.once('proxyConnect', (connect: typeof answer) => {
      answer = connect;
    });
    const socket = await super.connect(request, options).catch((cause: NodeJS.ErrnoException) => {
      throw proxyError(`${host} can't be reached: ${cause.message}`, cause.code ?? PROXY_IN_TROUBLE, cause);
    });
    if (answer && answer.statusCode !== 200) {
      socket.destroy();
      const { statusCode: status, statusText } = answer;
      const code = status < 500 ? PROXY_REFUSED : PROXY_IN_TROUBLE;
      throw proxyError(`${host} returned HTTP ${status} ${statusText}`.trim(), code);
    }
    if (departure) await leaveOnceOpen(socket, departure);
    return socket;
  }
}

/** Move a proxy's credentials from its address into a header, because `DEBUG` prints the address. */
function withoutCredentials(proxy: string): { address: string; headers: Record<string, string> } {
  const url = new URL(proxy);
  if (!/^https?:$/.test(url.protocol)) throw new TypeError('not a proxy for HTTP');
  const { username, password } = url;
  if (!(username || password)) return { address: proxy, headers: {} };
  url.username = '';
  url.password = '';
  const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return {
    address: url.href,
    headers: { 'Proxy-Authorization': `Basic ${Buffer.from(credentials).toString('base64')}` },
  };
}
