import type { AddressInfo } from 'node:net';
import { connect, createServer, type Socket } from 'node:net';
import type { Sandbox } from '../../sandbox/index.ts';

/** A proxy in front of the sandbox's own that records what went through it. */
export interface Relay extends AsyncDisposable {
  readonly port: number;
  /** The hosts of the tunnels that were asked for, one entry each. */
  readonly tunnels: readonly string[];
  /** The users and passwords that came with them: `user:password`. */
  readonly credentials: readonly string[];
}

/** Start a relay. `refusal` is its response to each request for a tunnel, in place of one. */
export async function startRelay(sandbox: Sandbox, refusal?: string): Promise<Relay> {
  const tunnels: string[] = [];
  const credentials: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    keep(client, sockets);
    client.once('data', (head) => {
      const text = head.toString('latin1');
      const [, host] = /^CONNECT ([^\s:]+)/.exec(text) ?? [];
      tunnels.push(host ?? text.split('\r\n')[0] ?? '');
      const [, basic] = /^proxy-authorization: basic (\S+)/im.exec(text) ?? [];
      if (basic !== undefined) credentials.push(Buffer.from(basic, 'base64').toString());
      if (refusal !== undefined) {
        client.end(`HTTP/1.1 ${refusal}\r\ncontent-length: 0\r\n\r\n`);
        return;
      }
      const upstream = keep(connect(sandboxPort(sandbox), '127.0.0.1'), sockets);
      upstream.write(head);
      client.pipe(upstream).pipe(client);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    tunnels,
    credentials,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function keep(socket: Socket, sockets: Set<Socket>): Socket {
  sockets.add(socket);
  socket.once('close', () => sockets.delete(socket));
  // These tests are about clients that leave in the middle.
  return socket.on('error', () => socket.destroy());
}

/** The port of the sandbox's proxy, which also serves clients that connect to it directly. */
export function sandboxPort(sandbox: Sandbox): number {
  return Number(new URL(sandbox.env['HTTPS_PROXY'] ?? '').port);
}

/**
 * Arguments for Node that redirect port 443 of every host to the sandbox, at its own port or a relay's, so that a step
 * reaches it without a proxy. Like a hosts file, but only for this process.
 */
export function directNetwork(port: number): readonly string[] {
  const code = `
    import net from 'node:net';
    const { connect } = net.Socket.prototype;
    net.Socket.prototype.connect = function (...args) {
      const options = Array.isArray(args[0]) ? args[0][0] : args[0];
      if (Number(options?.port) === 443) Object.assign(options, { host: '127.0.0.1', port: ${port} });
      return connect.apply(this, args);
    };`;
  return ['--import', `data:text/javascript,${encodeURIComponent(code)}`];
}
