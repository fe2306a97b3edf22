import type { ClientRequestArgs } from 'node:http';
import { Agent } from 'node:https';
import type { Duplex } from 'node:stream';
import { getProxyUrl } from '@actions/http-client/lib/proxy';
import { EarlyConnections } from './early-connections.ts';
import { TunnelAgent } from './proxy.ts';

/** How long an idle connection is kept, as by Node's own agent. */
const IDLE_MS = 5_000;

/**
 * The way out for each URL, by the rules of the runner's own HTTP client (`NO_PROXY` with `*`, bare suffixes and
 * `host:port`). Connections and tunnels are kept and shared: Azure's packages open a tunnel for each request.
 */
export class Agents {
  readonly #direct = new DirectAgent();
  readonly #tunnels = new Map<string, TunnelAgent>();

  /** The agent for a URL; undefined for Node's own. */
  agentFor(url: string): DirectAgent | TunnelAgent | undefined {
    const target = new URL(url);
    const isSecure = target.protocol === 'https:';
    const proxy = getProxyUrl(target)?.href;
    if (proxy === undefined) return isSecure ? this.#direct : undefined;
    const key = `${target.protocol} ${proxy}`;
    const agent = this.#tunnels.get(key) ?? new TunnelAgent(proxy, isSecure);
    this.#tunnels.set(key, agent);
    return agent;
  }

  /** Begins to connect to a host that is going to be asked. */
  connectEarly(origin: string): void {
    this.agentFor(origin)?.connectEarly(new URL(origin).hostname);
  }

  /** Closes connections that nobody used. */
  closeUnused(): void {
    for (const agent of [this.#direct, ...this.#tunnels.values()]) agent.early.close();
  }
}

/** Connections without a proxy. */
class DirectAgent extends Agent {
  readonly early = new EarlyConnections<Duplex>();

  constructor() {
    super({ keepAlive: true, scheduling: 'lifo', timeout: IDLE_MS });
  }

  connectEarly(host: string): void {
    const socket = super.createConnection({ host, port: 443, servername: host });
    if (socket) this.early.add(host, Promise.resolve(socket));
  }

  override createConnection(
    options: ClientRequestArgs,
    callback: (error: Error | null, socket: Duplex) => void,
  ): Duplex | null | undefined {
    const { host } = options;
    if (!host || !this.early.has(host)) return super.createConnection(options, callback);
    void this.early.take(host).then((early) => {
      const socket = early ?? super.createConnection(options);
      if (socket) callback(null, socket);
    });
    return undefined;
  }
}
