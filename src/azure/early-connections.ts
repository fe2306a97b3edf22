import type { Duplex } from 'node:stream';

/** How long a connection waits to be used. */
const UNUSED_MS = 15_000;

/**
 * Connections that were begun before there was a request for them, one for each host: to make one takes as long as a
 * request, and which hosts will be asked is known before the tokens are there that they want.
 */
export class EarlyConnections<Connection extends Duplex> {
  readonly #connections = new Map<string, Promise<Connection>>();

  /** Keeps a connection that is being made. One that fails is as if it had never been. */
  add(host: string, connection: Promise<Connection>): void {
    this.#connections.set(host, connection);
    const forget = (): void => {
      if (this.#connections.get(host) === connection) this.#connections.delete(host);
    };
    connection.then((socket) => {
      // Nobody else listens while it has no request.
      socket.on('error', forget);
      setTimeout(() => this.#connections.get(host) === connection && this.#drop(host), UNUSED_MS).unref();
    }, forget);
  }

  has(host: string): boolean {
    return this.#connections.has(host);
  }

  /** The connection to a host, for one request; undefined when there is none that stands. */
  async take(host: string): Promise<Connection | undefined> {
    const connection = this.#connections.get(host);
    this.#connections.delete(host);
    const socket = await connection?.catch(() => undefined);
    return socket?.destroyed ? undefined : socket;
  }

  /** Closes those that nobody used: they would keep the process alive. */
  close(): void {
    for (const host of this.#connections.keys()) this.#drop(host);
  }

  #drop(host: string): void {
    void this.take(host).then((socket) => socket?.destroy());
  }
}
