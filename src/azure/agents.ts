import type { ClientRequestArgs } from 'node:http';
import { Agent } from 'node:https';
import type { Duplex } from 'node:stream';
import { getProxyUrl } from '@actions/http-client/lib/proxy';
import { Departure } from './departure.ts';
import { TunnelAgent } from './proxy.ts';

/** How long an idle connection is kept, as by Node's own agent. */
const IDLE_MS = 5_000;

/**
 * The agent for each URL, by the rules of the runner's own HTTP client (`NO_PROXY` with `*`, bare suffixes, and
 * `host:port`). Connections and tunnels are kept and shared: Azure's packages open a tunnel for each request.
 */
export class Agents {
  readonly #direct = new DirectAgent();
  readonly #tunnels = new Map<string, TunnelAgent>();

  /** Find the agent for a URL. Undefined means Node's own. */
  agentFor(url: string): Agent | TunnelAgent | undefined {
    const target = new URL(url);
    const isSecure = target.protocol === 'https:';
    const proxy = getProxyUrl(target)?.href;
    if (proxy === undefined) return isSecure ? this.#direct : undefined;
    const key = `${target.protocol} ${proxy}`;
    const agent = this.#tunnels.get(key) ?? new TunnelAgent(proxy, isSecure);
    this.#tunnels.set(key, agent);
    return agent;
  }
}

/** Connections without a proxy. A request gets its connection once that is open. */
class DirectAgent extends Agent {
  constructor() {
    super({ keepAlive: true, scheduling: 'lifo', timeout: IDLE_MS });
  }

  override createConnection(
    options: ClientRequestArgs,
    callback: (error: Error | null, socket: Duplex) => void,
  ): Duplex | null | undefined {
    const departure = Departure.of(options);
    const socket = super.createConnection(options);
    if (!departure || !socket) return socket;
    departure.connect();
    const fail = (error: Error): void => callback(error, socket);
    socket.once('error', fail);
    socket.once('secureConnect', () => {
      socket.off('error', fail);
      try {
        departure.leave();
        callback(null, socket);
      } catch (error) {
        socket.destroy();
        callback(error instanceof Error ? error : new Error(String(error)), socket);
      }
    });
    return undefined;
  }
}
